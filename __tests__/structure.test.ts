import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTION, ROOT } from "./support/runner.ts";

const SRC = join(ROOT, "src");
/** With `/` on every system. */
const plain = (path: string) => path.replaceAll("\\", "/");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".ts"))
	.map(plain);

/** Every import of a file: packages by name, files relative to src. */
function importsOf(file: string): string[] {
	const text = readFileSync(join(SRC, file), "utf8");
	return Array.from(
		text.matchAll(/(?:from|import\()\s*(?:\/\*.*?\*\/\s*)?"([^"]+)"/g),
		([, target = ""]) =>
			target.startsWith(".")
				? plain(relative(SRC, resolve(dirname(join(SRC, file)), target)))
				: target,
	);
}

const room = (file: string) =>
	file.includes("/") ? `${file.split("/")[0]}/` : file;

/** The way of the data. A room imports its own files and those of rooms further up. */
const ORDER = [
	"text.ts",
	"message.ts",
	"messages.ts",
	"errors.ts",
	"foreign.ts",
	"json.ts",
	"near.ts",
	"patterns.ts",
	"stopwatch.ts",
	"plain.ts",
	"connection/",
	"runner/",
	"processes/",
	"confinement.ts",
	"placeholder.ts",
	"template/",
	"declarations/",
	"providers/",
	"inputs/",
	"mask/",
	"lifetime/",
	"resolve/",
	"scrub/",
	"sizes.ts",
	"plan.ts",
	"deliver/",
	"job-summary.ts",
	"report.ts",
	"rehearse.ts",
	"settlers.ts",
	"main.ts",
	"index.ts",
];

describe("walls", () => {
	test("every file has a room", () => {
		const known = [...ORDER, "post.ts"];
		expect(files.map(room).filter((name) => !known.includes(name))).toEqual([]);
		expect(files.length).toBeGreaterThan(25);
	});

	test.each(
		files.filter((file) => file !== "post.ts"),
	)("%s imports only what stands before it", (file) => {
		const own = ORDER.indexOf(room(file));
		for (const target of importsOf(file).filter((target) =>
			target.endsWith(".ts"),
		)) {
			if (file.startsWith("declarations/") && target.startsWith("providers/"))
				throw new Error(`${file} knows providers`);
			expect(
				ORDER.indexOf(room(target)),
				`${file} imports ${target}`,
			).toBeLessThanOrEqual(own);
		}
	});

	test("a provider imports the contract, the kit, its own folder, errors, JSON, texts, processes and confinement, and no other provider", () => {
		const shared = [
			"providers/provider.ts",
			"providers/row.ts",
			"providers/inputs.ts",
			"message.ts",
			"errors.ts",
			"foreign.ts",
			"json.ts",
			"near.ts",
			"text.ts",
			"plain.ts",
			"placeholder.ts",
			"confinement.ts",
		];
		for (const file of files.filter(
			(file) =>
				/^providers\/[^/]+\//.test(file) && !file.startsWith("providers/kit/"),
		)) {
			const [, folder = ""] = /^(providers\/[^/]+\/)/.exec(file) ?? [];
			const foreign = importsOf(file).filter(
				(target) =>
					target.endsWith(".ts") &&
					!shared.includes(target) &&
					!target.startsWith("providers/kit/") &&
					!target.startsWith("processes/") &&
					!(folder !== "" && target.startsWith(folder)),
			);
			expect(foreign, file).toEqual([]);
		}
	});

	/** What is loaded with a file, at once. */
	function loadedWith(entry: string): ReadonlySet<string> {
		const loaded = new Set([entry]);
		for (const file of loaded) {
			const text = readFileSync(join(SRC, file), "utf8");
			for (const [, target = ""] of text.matchAll(
				/^(?:import|export)(?! type)[^;]*?from "(\.[^"]+)"/gms,
			))
				loaded.add(
					plain(relative(SRC, resolve(dirname(join(SRC, file)), target))),
				);
		}
		return loaded;
	}

	test("a step without templates loads nothing of them but their messages", () => {
		const loaded = loadedWith("main.ts");
		expect(loaded.has("resolve/gather.ts")).toBe(true);
		const lazy =
			/^template\/|^resolve\/(?:composition|graph|circles|rounds|compose|preflight)\.ts|^rehearse\.ts/;
		expect([...loaded].filter((file) => lazy.test(file))).toEqual([
			"template/messages.ts",
		]);
	});

	test("a step that reads from AWS loads no folders, nothing of the machine's keys, and not what explains refusals", () => {
		const loaded = loadedWith("providers/aws/session.ts");
		expect(loaded.has("providers/aws/credentials/sts.ts")).toBe(true);
		const lazy =
			/^providers\/aws\/(?:folders\.ts|refusals\/|credentials\/machine\/)/;
		expect(files.filter((file) => lazy.test(file)).length).toBeGreaterThan(6);
		expect([...loaded].filter((file) => lazy.test(file))).toEqual([]);
	});

	test("no file imports itself in a circle", () => {
		const importers = new Map(files.map((file) => [file, importsOf(file)]));
		// Again and again without the files that import no other one: what remains leads into a circle.
		for (let before = -1; before !== importers.size; ) {
			before = importers.size;
			for (const [file, targets] of importers)
				if (!targets.some((target) => importers.has(target)))
					importers.delete(file);
		}
		expect([...importers.keys()]).toEqual([]);
	});

	test("providers read files where nothing is waited for", () => {
		const readers = files.filter(
			(file) =>
				file.startsWith("providers/") &&
				/\breadFileSync\b|\breadFile\b(?!\(\))/.test(
					readFileSync(join(SRC, file), "utf8"),
				),
		);
		expect(readers).toEqual(["providers/kit/files.ts"]);
	});

	test("messages are made by tables alone", () => {
		const users = files.filter((file) =>
			/import \{[^}]*\bkind\b[^}]*\} from "[./]*message\.ts"/.test(
				readFileSync(join(SRC, file), "utf8"),
			),
		);
		expect(users.filter((file) => basename(file) !== "messages.ts")).toEqual(
			[],
		);
		expect(users.length).toBeGreaterThan(10);
	});

	test("only vault/client.ts knows node-vault", () => {
		const users = files.filter((file) =>
			importsOf(file).includes("node-vault"),
		);
		expect(users).toEqual(["providers/vault/client.ts"]);
	});

	test("nothing prints but the log, the entry where there is none yet, and the post step", () => {
		const printers = files.filter((file) =>
			/process\.std\w+\.\w|console\.\w+\(|"@actions\/core"/.test(
				readFileSync(join(SRC, file), "utf8"),
			),
		);
		expect(printers).toEqual(["index.ts", "lifetime/settle.ts"]);
	});

	test("few files start programs, and they find them by one look-up", () => {
		const users = files.filter((file) =>
			importsOf(file).some((target) =>
				["node:child_process", "@actions/exec", "@actions/io"].includes(target),
			),
		);
		expect(users.toSorted()).toEqual(
			[
				"deliver/child/supervise.ts", // types alone
				"deliver/child/processes.ts", // types alone
				"deliver/container/client.ts",
				"deliver/container/engine.ts",
				"deliver/container/readiness.ts", // types alone
				"deliver/container/image.ts",
				"deliver/script.ts", // types alone
				"lifetime/protect-windows.ts", // icacls and whoami, whose output alone is wanted
				"processes/children.ts",
				"processes/code-page.ts",
				"processes/end.ts", // types alone
			].toSorted(),
		);
	});

	test("files stay under 300 lines", () => {
		for (const file of files)
			expect(
				readFileSync(join(SRC, file), "utf8").split("\n").length,
				file,
			).toBeLessThan(300);
	});
});

describe("action.yml", () => {
	test("runs what is committed, on Node 24", () => {
		expect(ACTION.runs).toEqual({
			using: "node24",
			main: "dist/index.js",
			post: "dist/post/index.js",
			"post-if": "always()",
		});
	});
});

describe("the project stands alone", () => {
	test("licences of what is in the bundle stand beside it", () => {
		const licences = readFileSync(join(ROOT, "dist/licenses.txt"), "utf8");
		const names = Array.from(
			licences.matchAll(/^(\S+) \d+\.\d+\.\d+\n/gm),
			([, name]) => name,
		);
		const { dependencies } = JSON.parse(
			readFileSync(join(ROOT, "package.json"), "utf8"),
		);
		expect(names).toEqual(
			expect.arrayContaining([...Object.keys(dependencies), "yocto-queue"]),
		);
		expect(names).not.toContain("axios");
	});

	test("the lock file holds no address", () => {
		const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
		expect(lock).not.toMatch(/"resolved"|https?:\/\/registry/);
	});
});
