import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { complaints } from "./support/declarations.ts";
import {
	BEFORE,
	type Fence,
	fencesOf,
	INPUTS,
	kindOf,
	othersIn,
	PAGES,
	textOf,
	usesIn,
	wholeOf,
} from "./support/pages.ts";
import { ROOT } from "./support/runner.ts";

const pages = PAGES;
const prose = (page: string) => textOf(page).replace(/^```[\s\S]*?^```$/gm, "");
const fences = pages.flatMap((page) => fencesOf(page));
const yaml = fences.filter(({ language }) => language === "yaml");
const placeOf = ({ page, line }: Fence) => `${page}:${line}`;
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(
	readFileSync(join(ROOT, "package.json"), "utf8"),
).scripts;

/** Where the links of a page lead, from the root, with what stands behind `#`. */
function linksOf(page: string): readonly (readonly [string, string])[] {
	return Array.from(
		prose(page).matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]*))?\)/g),
		([, path = "", heading = ""]) => [
			path === "" ? page : join(dirname(page), path),
			heading,
		],
	);
}

/** The anchors that GitHub makes of headings. */
function anchorsOf(page: string): readonly string[] {
	return Array.from(prose(page).matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, "")
			.replaceAll(" ", "-"),
	);
}

describe.each(pages)("%s", (page) => {
	test("has no link to a file or heading that is not there", () => {
		const broken = linksOf(page).filter(
			([path, heading]) =>
				!existsSync(join(ROOT, path)) ||
				(heading !== "" && !anchorsOf(path).includes(heading)),
		);
		expect(broken).toEqual([]);
	});

	test("names no file of the repository that is not there", () => {
		const named = Array.from(
			prose(page).matchAll(
				/`((?:src|scripts|__tests__|docs|\.ci|\.github)\/[\w./-]+)`/g,
			),
			([, path = ""]) => path,
		);
		expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
	});
});

test("the README leads to every page", () => {
	const reached = linksOf("README.md").map(([path]) => path);
	const all = pages.filter((page) => page !== "README.md");
	expect(all.filter((page) => !reached.includes(page))).toEqual([]);
});

describe.each(
	yaml.map((fence) => [placeOf(fence), fence] as const),
)("the YAML at %s", (_, fence) => {
	const whole = wholeOf(fence) ?? fence.text;

	test("is a workflow, an action, or a part of one", () => {
		expect(kindOf(parseYaml(fence.text))).not.toBe(undefined);
	});

	test("has inputs that the action has, and declarations that it takes", () => {
		for (const use of usesIn(whole)) {
			const unknown = Object.keys(use.with).filter((name) => !(name in INPUTS));
			expect(unknown).toEqual([]);
			expect(mistakesOf(use.with)).toEqual([]);
		}
	});

	test("reads no secret whose name GitHub refuses", () => {
		const names = Array.from(
			whole.matchAll(/\bsecrets\.(\w+)/g),
			([, name = ""]) => name,
		);
		const refused = names.filter(
			(name) => /^GITHUB_/i.test(name) && name !== "GITHUB_TOKEN",
		);
		expect(refused).toEqual([]);
	});

	test("hands no input to a script but by a variable", () => {
		const scripts = scriptsIn(parseYaml(whole));
		expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
	});
});

test("actions of others are named by a commit and its version", () => {
	const named = yaml
		.filter(({ notRun }) => notRun !== BEFORE)
		.flatMap(({ text }) => othersIn(text))
		.filter(([name]) => !name.startsWith("./"));
	expect(named.length).toBeGreaterThan(20);
	const loose = named.filter(
		([name, version]) =>
			!/@[0-9a-f]{40}$/.test(name) || !/^v\d+(\.\d+)*$/.test(version),
	);
	expect(loose).toEqual([]);
});

test("an action of others is named by the same commit everywhere", () => {
	const commits = Map.groupBy(
		new Set(
			yaml
				.flatMap(({ text }) => othersIn(text))
				.map(([name]) => name)
				.filter((name) => /@[0-9a-f]{40}$/.test(name)),
		),
		(name) => name.split("@")[0],
	);
	expect([...commits.values()].filter((names) => names.length > 1)).toEqual([]);
});

/** What stands between backticks in tables and text. Troubleshooting shows what is wrong. */
const inline = pages
	.filter((page) => !page.endsWith("troubleshooting.md"))
	.flatMap((page) =>
		Array.from(
			prose(page).matchAll(
				/`((?:[A-Za-z_][\w-]*\*?|\*)(?: \[[^`\]]*\])? = (?!scheme:)[a-z][a-z0-9+.-]*:[^`]*)`/g,
			),
			([, declaration = ""]) => [page, declaration.replaceAll("\\|", "|")],
		),
	);

test.each(inline)("%s: the declaration %s", (_, declaration = "") => {
	expect(complaints(declaration)).toEqual([]);
});

/** Blocks of declarations, which people copy as a whole: each name stands in them once. */
const blocks = fences.filter(
	({ language, text }) =>
		language === "" && /^[A-Za-z_]\w*\*{0,2} .*= ?[a-z][a-z+-]*:/m.test(text),
);

test.each(
	blocks.map((fence) => [placeOf(fence), fence.text] as const),
)("the declarations at %s", (_, text) => {
	expect(complaints(text)).toEqual([]);
});

test("there are such blocks", () => {
	expect(blocks.length).toBeGreaterThan(10);
});

const CI = readFileSync(join(ROOT, ".ci/run"), "utf8");
const DEMO = "npm ci && npm run demo";

describe("commands", () => {
	const shell = fences.filter(({ language }) => language === "sh");

	test.each(
		shell.map((fence) => [placeOf(fence), fence] as const),
	)("%s is a script that a shell can read", (_, { text }) => {
		const { status, stderr } = spawnSync("sh", ["-n"], {
			input: text,
			encoding: "utf8",
		});
		expect(stderr).toBe("");
		expect(status).toBe(0);
	});

	test.each(
		shell.map((fence) => [placeOf(fence), fence] as const),
	)("%s runs, or says why not", (_, { text, notRun }) => {
		const command = text.trim();
		const runs = CI.includes(command) || command === DEMO;
		expect(runs).toBe(notRun === undefined);
	});

	test("the demonstration runs", () => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[join(ROOT, "scripts/demo.ts")],
			{ encoding: "utf8" },
		);
		expect(status, stderr).toBe(0);
		expect(stdout).toContain("API_TOKEN");
		expect(SCRIPTS.demo).toContain("scripts/demo.ts");
	});

	test("`npm run NAME` is one of package.json", () => {
		const named = pages.flatMap((page) =>
			Array.from(
				textOf(page)
					.replace(/^ *```yaml[\s\S]*?^ *```$/gm, "")
					.matchAll(/\bnpm run ([a-z][\w-]*)/g),
				([, name = ""]) => name,
			),
		);
		expect(named.filter((name) => SCRIPTS[name] === undefined)).toEqual([]);
	});
});

/** The scripts of all steps. */
function scriptsIn(value: unknown): readonly string[] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		name === "run" && typeof inner === "string" ? [inner] : scriptsIn(inner),
	);
}

/** What the action says of a step's declarations. Expressions are names there. */
function mistakesOf(
	inputs: Readonly<Record<string, string>>,
): readonly string[] {
	const text = (inputs["secret-refs"] ?? "").replace(/\$\{\{.*?\}\}/g, "x");
	const sinks = (inputs["deliver-to"] ?? "env").split(/[\s,]+/);
	return complaints(text, {
		deliverTo: new Set(
			sinks.filter((sink) => sink === "env" || sink === "output"),
		),
		child: "run" in inputs || "image" in inputs,
	});
}

describe("the numbers of the README are those of a report", () => {
	const readme = textOf("README.md");
	/** The cells of a row of a table, below a heading. */
	const row = (page: string, heading: string, first: string) => {
		const [, below = ""] = textOf(page).split(`${heading}\n`);
		const line = below
			.split(/^#/m)[0]
			?.split("\n")
			.find((line) => line.startsWith(`| ${first} |`));
		if (line === undefined) throw new Error(`${page}: no row ${first}`);
		return line.split("|").map((cell) => cell.trim());
	};
	const seconds = (heading: string, first: string) =>
		`${(Number.parseFloat(row("docs/performance.md", heading, first)[2] ?? "") / 1_000).toFixed(2)} s`;
	const masks = Array.from(
		textOf("docs/security.md").matchAll(/^\| `[\w-]+` \|(?:[^|\n]*\|){7}$/gm),
		([line]) => line.split("|").map((cell) => Number.parseFloat(cell)),
	);
	/** What was hidden of documents that nobody who wrote the readers had seen, each time. */
	const first = Array.from(
		textOf("docs/security.md").matchAll(
			/^\|[^|\n]*\| ([\d.]+) % \|[^|\n]*\|$/gm,
		),
		([, share]) => Number.parseFloat(share ?? ""),
	);
	const column = (index: number) => masks.map((cells) => cells[index] ?? 0);
	const least = (index: number) => Math.min(...column(index));
	const most = (index: number) => Math.max(...column(index));
	const [found, words, theirs, theirWords] = [5, 6, 7, 8];

	const NUMBERS = [
		["vault-action", seconds("### Vault", "100, vault-action")],
		["vault-action", seconds("### Vault", "100")],
		[
			"aws-secretsmanager",
			seconds("### AWS", "100, aws-secretsmanager-get-secrets"),
		],
		["aws-secretsmanager", seconds("### AWS", "100 secrets")],
		[
			"get-secretmanager",
			seconds("### Google Cloud", "100, get-secretmanager-secrets"),
		],
		["get-secretmanager", seconds("### Google Cloud", "100 secrets")],
		["whole start", seconds("### Start", "The action, one `env` reference")],
		[
			"whole start",
			seconds("### Start", "Core bundle: `@actions/core` and its HTTP client"),
		],
		[
			"A document",
			`over ${Math.floor(least(found))} % of the secrets are hidden`,
		],
		[
			"A document",
			`${Math.floor(Math.min(...first))} to ${Math.floor(Math.max(...first))} % in documents of kinds never seen before`,
		],
		[
			"A document",
			`under ${(Math.ceil(most(words) * 10) / 10).toFixed(1)} % of the words`,
		],
		["A document", `under ${Math.ceil(most(theirs))} %`],
		[
			"A document",
			`${Math.round(least(theirWords))} to ${Math.round(most(theirWords))} %`,
		],
	] as const;

	test.each(NUMBERS)("%s: %s", (about, number) => {
		const line = readme
			.split("\n")
			.find((line) => line.startsWith("|") && line.includes(about));
		expect(line).toContain(number);
	});

	test("and there are no others", () => {
		const numbersIn = (text: string) =>
			text.match(/\d[\d.,]* (?:%|s\b|ms\b|times\b)/g) ?? [];
		const known = NUMBERS.flatMap(([, text]) => numbersIn(text));
		// How far the benchmark's servers are away.
		expect(new Set(numbersIn(readme))).toEqual(new Set([...known, "20 ms"]));
	});
});
