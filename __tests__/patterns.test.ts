import { describe, expect, test } from "vitest";
import { patternMatcher } from "../src/patterns.ts";

describe("a name is one of several patterns", () => {
	const matches = patternMatcher(["VAULT_TOKEN", "op_*", "Azure_Key"]);

	test.each([
		"VAULT_TOKEN",
		"vault_token",
		"OP_SESSION",
		"Op_",
		"AZURE_KEY",
	])("%s: it would be kept from nobody who spells it otherwise", (name) => {
		expect(matches(name)).toBe(true);
	});

	test.each([
		"VAULT_TOKENS",
		"MY_VAULT_TOKEN",
		"VAULT",
		"MY_OP_SESSION",
		"OP",
		"",
	])("%j is none: it would be missing where it is needed", (name) => {
		expect(matches(name)).toBe(false);
	});

	test("no patterns, no names", () => {
		expect(patternMatcher([])("A")).toBe(false);
	});
});
