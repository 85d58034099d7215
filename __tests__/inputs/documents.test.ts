import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { files, rows } from "../../scripts/inputs.ts";
import { ACTION, ROOT } from "../support/runner.ts";

describe("action.yml", () => {
	test("has the inputs of the tables, in their order, with their defaults", () => {
		expect(
			Object.entries(ACTION.inputs).map(([name, { default: given }]) => [
				name,
				given,
			]),
		).toEqual(
			rows.map(({ name, default: given, expression }) => [
				name,
				expression === undefined ? given : `\${{ ${expression} }}`,
			]),
		);
	});
});

test("no input stands twice", () => {
	const names = rows.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

test("a credential is one by its name: `vault-token`, not `vault-addr`", () => {
	for (const { name, credential = false } of rows)
		expect(credential, name).toBe(
			/-(?:token|key|secret|password|jwt|credentials-json|headers|payload)(?:-id)?$/.test(
				name,
			),
		);
});

describe.each(files)("$name", ({ name, rows, update }) => {
	const text = readFileSync(join(ROOT, name), "utf8");

	test("shows the inputs as src has them (`npm run inputs` writes them)", () => {
		expect(update(text)).toBe(text);
	});

	test("is brought up to date, and nothing else in it is touched", () => {
		const help = rows[0]?.help ?? "";
		expect(text.split(help)).toHaveLength(2);
		const stale = `${text.replace(help, "Old words")}\nkept\n`;
		expect(update(stale)).toBe(`${text}\nkept\n`);
	});

	test("cannot lose the place where they stand", () => {
		expect(() =>
			update(text.replaceAll(/^(?:inputs:|<!-- Written .*)\n/gm, "")),
		).toThrow("stands there once");
	});
});

test("every input stands in `action.yml`, in the README, and those of a provider on its page", () => {
	const [action, own, stores, ...pages] = files;
	expect([action, own, stores].map((file) => file?.name)).toEqual([
		"action.yml",
		"README.md",
		"README.md",
	]);
	expect([...(own?.rows ?? []), ...(stores?.rows ?? [])]).toEqual(action?.rows);
	expect(pages.flatMap(({ rows }) => rows)).toEqual(stores?.rows);
});
