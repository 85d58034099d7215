import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { copyTree } from "../../scripts/mutation/copy.ts";
import {
	judgeIn,
	type Outcome,
	type Verdict,
} from "../../scripts/mutation/judge.ts";
import { ROOMS, roomOf } from "../../scripts/mutation/rooms.ts";
import { runSuite } from "../../scripts/mutation/suites.ts";
import { apply, TABLE } from "../../scripts/mutation/table.ts";
import { ROOT } from "../support/runner.ts";

describe("a mutation", () => {
	test("takes the place of what stands there once", () => {
		expect(apply("if (a) b();", ["a", "!a", "x"])).toBe("if (!a) b();");
		expect(apply("a(); b();", ["a(); ", "", "x"])).toBe("b();");
	});

	test.each([
		["", "stands there no longer"],
		["a(); a();", "stands there 2 times"],
	])("of %j is an error, so that no row outlives its code", (source, said) => {
		expect(() => apply(source, ["a()", "", "x"])).toThrow(said);
	});
});

describe("the table", () => {
	// What Node.js says of an experiment is no line of this suite.
	beforeEach(() => {
		vi.spyOn(process, "emitWarning").mockImplementation(() => {});
	});
	afterEach(() => vi.restoreAllMocks());

	test.each(
		TABLE.map((group) => [group.file, group] as const),
	)("%s: each change can be made, and gives a program", (file, {
		suites,
		mutations,
	}) => {
		const source = readFileSync(join(ROOT, file), "utf8");
		for (const mutation of mutations)
			expect(stripTypeScriptTypes(apply(source, mutation))).not.toBe(
				stripTypeScriptTypes(source),
			);
		for (const suite of suites)
			expect(existsSync(join(ROOT, `__tests__/${suite}.test.ts`))).toBe(true);
	});
});

test.each(
	Object.entries(ROOMS),
)("the room %s has files and suites", (_, room) => {
	for (const pattern of [...room.files, ...room.suites])
		expect(
			globSync(pattern.replace(/^!/, ""), { cwd: ROOT }),
			pattern,
		).not.toEqual([]);
});

test("a room without a row is a folder or a file, and its suites are called as it is", () => {
	const { files, suites } = roomOf("mask");
	const found = (patterns: readonly string[]) =>
		patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
	expect(found(files)).toContain(join("src", "mask", "masker.ts"));
	expect(found(suites)).toContain(join("__tests__", "mask", "masker.test.ts"));
});

test("a file of a room with a row is judged by the suites of all of it", () => {
	const { files, suites } = roomOf("resolve/graph");
	expect(files.flatMap((file) => globSync(file, { cwd: ROOT }))).toEqual([
		join("src", "resolve", "graph.ts"),
	]);
	expect(suites).toBe(ROOMS.resolve?.suites);
	expect(roomOf("mask/judge/names").suites).toBe(ROOMS["mask/judge"]?.suites);
});

describe("the judge", () => {
	let root: string;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), "judge-"));
		writeFileSync(join(root, "file.ts"), "\nfirst();\n\tsecond();\n");
	});
	afterEach(() => rmSync(root, { recursive: true }));

	const source = () => readFileSync(join(root, "file.ts"), "utf8");
	const group = {
		file: "file.ts",
		suites: ["a", "b"],
		mutations: [
			["first();", "", "nothing comes first"],
			["\n\tsecond();", "", "nothing comes second"],
		],
	} as const;
	const outcome = (end: Outcome["end"]) => ({ end, printed: "what failed" });

	test.each([
		["red", "killed"],
		["timeout", "timeout"],
	] as const)("a mutant with which a suite ends %s: %s", async (end, fate) => {
		const seen: string[] = [];
		const verdicts: Verdict[] = [];
		const judge = judgeIn(
			root,
			async (_, suite) => {
				seen.push(`${suite} ${source()}`);
				return outcome(seen.length > 2 && suite.includes("b") ? end : "green");
			},
			(verdict) => verdicts.push(verdict),
		);
		await judge(group);
		const [a, b] = ["__tests__/a.test.ts", "__tests__/b.test.ts"];
		expect(seen).toEqual([
			`${a} \nfirst();\n\tsecond();\n`,
			`${b} \nfirst();\n\tsecond();\n`,
			`${a} \n\n\tsecond();\n`,
			`${b} \n\n\tsecond();\n`,
			`${a} \nfirst();\n`,
			`${b} \nfirst();\n`,
		]);
		expect(source()).toBe("\nfirst();\n\tsecond();\n");
		expect(verdicts.map(({ fate, line }) => [fate, line])).toEqual([
			[fate, 2],
			[fate, 3],
		]);
	});

	test("a mutant that no suite notices survives, and one is enough", async () => {
		const fates: string[] = [];
		const asked: string[] = [];
		const judge = judgeIn(
			root,
			async (_, suite) => {
				asked.push(suite);
				return outcome(source().startsWith("\nfirst") ? "green" : "red");
			},
			({ fate }) => fates.push(fate),
		);
		await judge(group);
		expect(fates).toEqual(["killed", "survived"]);
		expect(asked).toHaveLength(2 + 1 + 2);
		// The suites are known to be sound.
		await judge(group);
		expect(asked).toHaveLength(5 + 3);
	});

	test("a mutant for which nobody looks is told of and not tried", async () => {
		const told: string[] = [];
		let runs = 0;
		const judge = judgeIn(
			root,
			async () => {
				runs++;
				return outcome("green");
			},
			({ fate }) => told.push(fate),
		);
		const [mutation] = group.mutations;
		const unseen = [...mutation, "it takes a day"] as const;
		await judge({ ...group, mutations: [unseen] });
		expect([told, runs]).toEqual([["unseen"], 2]);
	});

	test("says nothing by a suite that fails by itself", async () => {
		const verdicts: Verdict[] = [];
		const judge = judgeIn(
			root,
			async () => outcome("red"),
			(verdict) => verdicts.push(verdict),
		);
		await expect(judge(group)).rejects.toThrow(
			"__tests__/a.test.ts fails without any mutation:\nwhat failed",
		);
		expect(verdicts).toEqual([]);
	});

	test("leaves the file as it was when something goes wrong", async () => {
		let runs = 0;
		const run = async () => {
			if (++runs === 3) throw new Error("no vitest");
			return outcome("green");
		};
		await expect(judgeIn(root, run, () => {})(group)).rejects.toThrow(
			"no vitest",
		);
		expect(source()).toBe("\nfirst();\n\tsecond();\n");
	});
});

describe("a copy of the tree", () => {
	let root: string;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), "tree-"));
		mkdirSync(join(root, "src"));
		mkdirSync(join(root, ".git"));
		writeFileSync(join(root, "src/a.ts"), "a");
	});
	afterEach(() => rmSync(root, { recursive: true }));

	test("has the sources, and what is written there stays there", () => {
		const copy = copyTree(root);
		writeFileSync(join(copy.root, "src/a.ts"), "b");
		expect(readFileSync(join(root, "src/a.ts"), "utf8")).toBe("a");
		expect(existsSync(join(copy.root, ".git"))).toBe(false);
		copy.remove();
		expect(existsSync(copy.root)).toBe(false);
	});
});

test("a suite that fails is red, another is green", async () => {
	const root = mkdtempSync(join(tmpdir(), "suites-"));
	symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "dir");
	try {
		const suite = (name: string, value: number) =>
			writeFileSync(
				join(root, `${name}.test.ts`),
				`import { expect, test } from "vitest";\ntest("one", () => expect(${value}).toBe(1));\n`,
			);
		suite("good", 1);
		suite("bad", 2);
		expect((await runSuite(root, "good")).end).toBe("green");
		const { end, printed } = await runSuite(root, "bad");
		expect(end).toBe("red");
		expect(printed).toContain("expected 2 to be 1");
	} finally {
		rmSync(root, { recursive: true });
	}
});
