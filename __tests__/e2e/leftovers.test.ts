import { execFileSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { removeOrphans } from "../../src/lifetime/private-files.ts";
import {
	giveToPlainUser,
	OBSTACLES_APPLY,
	plainUser,
	root,
	tryAsRoot,
} from "../support/obstacles.ts";
import { Job, type StepResult } from "../support/runner.ts";

const VALUE = "tok-en-of-the-leftovers";

let job: Job;
const undo: (() => void)[] = [];
beforeEach(() => {
	job = new Job();
});
afterEach(() => {
	for (const action of undo.splice(0)) action();
	tryAsRoot("rm", "-rf", job.root);
});

const directories = () =>
	readdirSync(job.temp).filter((name) => name.startsWith("secret-refs-"));

const warningsOf = ({ annotations }: StepResult) =>
	annotations.filter(({ kind }) => kind === "warning");

/** A step that leaves a private file, and the directory of it. */
async function withFile(options = {}) {
	const step = await job.step({
		with: { "secret-refs": "A [file] = env:T" },
		env: { T: VALUE },
		...options,
	});
	expect(step.code).toBe(0);
	const file = step.env.get("A") ?? "";
	return { step, file, directory: dirname(dirname(file)) };
}

const next = (options = {}) =>
	job.step({
		with: { "secret-refs": "B = env:T" },
		env: { T: VALUE },
		...options,
	});

describe("the job is known by what a step cannot change", () => {
	test("a step without RUNNER_TRACKING_ID leaves the files of earlier steps", async () => {
		const { file } = await withFile();
		const later = await next({ env: { T: VALUE, RUNNER_TRACKING_ID: "" } });
		expect([later.code, existsSync(file)]).toEqual([0, true]);
	});
});

describe("the post step removes the private files, whatever lies among the debts:", () => {
	test.each<[string, (debts: string) => void]>([
		[
			"a file of 3 GiB",
			(debts) => {
				writeFileSync(join(debts, "7.json"), "");
				truncateSync(join(debts, "7.json"), 3 * 2 ** 30);
			},
		],
		["a FIFO", (debts) => execFileSync("mkfifo", [join(debts, "7.json")])],
		[
			"a directory",
			(debts) => mkdirSync(join(debts, "7.json/x/y.json"), { recursive: true }),
		],
		["a link", (debts) => symlinkSync("/dev/zero", join(debts, "7.json"))],
		[
			"names with line breaks",
			(debts) => writeFileSync(join(debts, "\n::error::x\r.json"), "{"),
		],
		[
			"2,000 files",
			(debts) => {
				for (let index = 0; index < 2_000; index++)
					writeFileSync(join(debts, `${index}.json`), "{}");
			},
		],
		["no right to read", (debts) => chmodSync(debts, 0)],
	])("%s", async (_name, put) => {
		job = new Job();
		giveToPlainUser(job.root);
		const { step, directory } = await withFile(plainUser());
		const debts = join(directory, "debts");
		mkdirSync(debts);
		put(debts);
		giveToPlainUser(directory);
		const post = await job.post(step, plainUser());
		expect([post.code, directories()]).toEqual([0, []]);
		expect(warningsOf(post).length).toBeLessThan(3);
		for (const line of post.log) expect(line).toMatch(/^##\[warning\]/);
	});

	test("a file in the place of their directory", async () => {
		const { step, directory } = await withFile();
		writeFileSync(join(directory, "debts"), "x");
		const post = await job.post(step);
		expect([post.code, post.log, directories()]).toEqual([0, [], []]);
	});

	test("and what belongs to somebody else is left alone", async () => {
		const foreign = join(
			job.temp,
			`secret-refs-${"a".repeat(12)}-1-${"b".repeat(16)}`,
		);
		mkdirSync(foreign);
		writeFileSync(join(foreign, "file"), "x");
		giveToPlainUser(job.root);
		chmodSync(foreign, 0o777); // nothing but the owner keeps us from it
		if (OBSTACLES_APPLY) root("chown", "12345", foreign);
		const post = await job.post(
			{ state: new Map([["private-directory", foreign]]) },
			plainUser(),
		);
		expect(post.code).toBe(0);
		expect(existsSync(join(foreign, "file"))).toBe(OBSTACLES_APPLY);
	});
});

describe.runIf(OBSTACLES_APPLY)("what cannot be removed", () => {
	/** Root's directory with a file of root's, in a private directory. */
	function rootsOwn(directory: string): string {
		const own = join(directory, "root's");
		root("mkdir", "-m", "755", own);
		root("touch", join(own, "file"));
		return own;
	}

	test("by the post step is one warning; everything else goes", async () => {
		giveToPlainUser(job.root);
		const { step, file, directory } = await withFile(plainUser());
		const own = rootsOwn(directory);
		const post = await job.post(step, plainUser());
		expect([post.code, existsSync(file), existsSync(own)]).toEqual([
			0,
			false,
			true,
		]);
		expect(warningsOf(post).map(({ message }) => message)).toEqual([
			expect.stringMatching(
				/^Private files could not be removed: .*\/root's\/file \(EACCES\)\. They may hold secrets: .* delete them\.$/,
			),
		]);
	});

	test("of an earlier run fails no later one", async () => {
		giveToPlainUser(job.root);
		const orphan = join(
			job.temp,
			`secret-refs-${"0".repeat(12)}-1-${"b".repeat(16)}`,
		);
		mkdirSync(orphan);
		writeFileSync(join(orphan, "secret"), "x");
		giveToPlainUser(orphan);
		rootsOwn(orphan);
		for (const _ of [1, 2]) {
			const later = await next(plainUser());
			expect([later.code, later.env.get("B")]).toEqual([0, VALUE]);
			expect(warningsOf(later).map(({ message }) => message)).toEqual([
				expect.stringContaining(
					"Private files of an earlier run could not be removed: ",
				),
			]);
		}
		expect(readdirSync(orphan)).toEqual(["root's"]);
	});

	test("of a script that ended well: its own exit code decides, and the post step tries again", async () => {
		const directory = () => join(job.temp, directories()[0] ?? "");
		const step = job.start({
			with: {
				"secret-refs": "A [file] = env:T\nB [file] = env:T",
				run: 'echo started; until [ -e obstacle ]; do sleep 0.1; done; cat "$B"',
			},
			env: { T: VALUE },
		});
		await step.until(/^started$/);
		const held = join(directory(), "0", "A");
		root("chattr", "+i", held);
		undo.push(() => tryAsRoot("chattr", "-i", held));
		job.file("obstacle", "");
		const result = await step.result;
		expect([result.code, result.outputs.get("exit-code")]).toEqual([0, "0"]);
		expect(warningsOf(result).map(({ message }) => message)).toEqual([
			`Private files could not be removed: ${held} (EPERM). The post step tries again. The runner's user may not change them or the folder around them: something took away its rights (\`chmod\`, \`chown\`, \`chattr\`). Give them back.`,
		]);
		expect(readdirSync(directory())).toEqual(["0"]);
		root("chattr", "-i", held);
		const post = await job.post(result);
		expect([post.log, directories()]).toEqual([[], []]);
	});
});

describe("directories of many killed runs", () => {
	const orphans = (count: number) => {
		for (let index = 0; index < count; index++) {
			const path = join(
				job.temp,
				`secret-refs-${"0".repeat(12)}-1-${index.toString(16).padStart(16, "0")}`,
			);
			mkdirSync(join(path, "0"), { recursive: true });
			writeFileSync(join(path, "0/file"), "x");
		}
	};

	test("are gone after some runs, and each of them works without a warning", async () => {
		orphans(300);
		while (directories().length > 0) {
			const { code, annotations } = await next();
			expect([code, annotations]).toEqual([0, []]);
		}
	});

	test("what is left when the time is over waits for the next run", () => {
		orphans(3);
		const environment = { RUNNER_TEMP: job.temp };
		expect(removeOrphans(environment, -1)).toEqual([]);
		expect(directories()).toHaveLength(3);
		expect(removeOrphans(environment)).toEqual([]);
		expect(directories()).toHaveLength(0);
	});
});
