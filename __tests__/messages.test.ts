import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { ROOT } from "./support/runner.ts";

interface Table {
	readonly say: Readonly<Record<string, { readonly id: string }>>;
}

const TABLES = globSync("src/**/messages.ts", { cwd: ROOT });
const tables: readonly Table[] = await Promise.all(
	TABLES.map((file) => import(pathToFileURL(join(ROOT, file)).href)),
);
const rows = tables.flatMap(({ say }) => Object.values(say));
const ids = [...new Set(rows.map(({ id }) => id))];

const page = readFileSync(join(ROOT, "docs/troubleshooting.md"), "utf8");
const entries = page
	.split(/^(?=#{1,3} )/m)
	.filter((part) => part.startsWith("### "));
const headings = entries.map(
	(entry) => entry.split("\n", 1)[0]?.slice(4) ?? "",
);

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string) =>
	heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}_ -]/gu, "")
		.replaceAll(" ", "-");

describe("docs/troubleshooting.md", () => {
	test("has a heading for every kind of message, and no others", () => {
		expect(headings.toSorted()).toEqual(ids.toSorted());
		expect(rows.length).toBeGreaterThan(200);
	});

	test.each(headings)("%s: the heading is its own anchor", (heading) => {
		expect(anchorOf(heading)).toBe(heading);
	});

	test("no two headings have one anchor", () => {
		const all = Array.from(page.matchAll(/^#+ (.*)$/gm), ([, heading = ""]) =>
			anchorOf(heading),
		);
		expect(all.filter((anchor, at) => all.indexOf(anchor) !== at)).toEqual([]);
	});

	test.each(
		entries.map((entry, at) => [headings[at], entry] as const),
	)("%s: what it looks like, and what to do", (_heading, entry) => {
		const [, , quoted = "", , ...rest] = entry.split("\n");
		expect(quoted).toMatch(/^> \S/);
		expect(rest.filter((line) => line.trim() !== "").length).toBeGreaterThan(0);
	});

	test("its links lead to headings", () => {
		const anchors = new Set(
			Array.from(page.matchAll(/^#+ (.*)$/gm), ([, heading = ""]) =>
				anchorOf(heading),
			),
		);
		const links = Array.from(
			page.matchAll(/\]\(#([^)]*)\)/g),
			([, target = ""]) => target,
		);
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter((target) => !anchors.has(target))).toEqual([]);
	});
});

test("a kind is a word that can stay", () => {
	for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
