import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./support/runner.ts";

const pages = ["", "docs"].flatMap((folder) =>
	readdirSync(join(ROOT, folder))
		.filter((name) => name.endsWith(".md"))
		.map((name) => join(folder, name)),
);
const textOf = (page: string) => readFileSync(join(ROOT, page), "utf8");
const prose = (page: string) => textOf(page).replace(/^```[\s\S]*?^```$/gm, "");

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
