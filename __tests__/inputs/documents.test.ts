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

test("an input says what it is: `vault-token` is a credential, `vault-addr` is none", () => {
	const credentials = rows.filter(({ credential }) => credential);
	expect(credentials.map(({ name }) => name)).toEqual([
		"vault-client-key",
		"vault-jwt",
		"vault-token",
		"vault-approle-secret-id",
		"vault-wrapped-secret-id",
		"vault-password",
		"vault-auth-github-token",
		"op-connect-token",
		"op-service-account-token",
		"op-customer-managed-secret",
	]);
});

describe.each<readonly [keyof typeof files, string]>([
	["action.yml", "Script to run with the secrets"],
	["README.md", "Script to run with the secrets"],
	["docs/vault.md", "Token of Vault"],
	["docs/1password.md", "Token of the Connect server"],
])("%s", (name, help) => {
	const text = readFileSync(join(ROOT, name), "utf8");
	const update = (text: string) => files[name]?.(text);

	test("shows the inputs as src has them (`npm run inputs` writes them)", () => {
		expect(update(text)).toBe(text);
	});

	test("is brought up to date, and nothing else in it is touched", () => {
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

test("every file with a table is among them", () => {
	expect(Object.keys(files)).toHaveLength(4);
});
