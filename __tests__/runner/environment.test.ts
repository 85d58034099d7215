import { describe, expect, test } from "vitest";
import { environmentOf } from "../../src/runner/environment.ts";

const GIVEN = {
	Path: "C:\\bin",
	vault_addr: "https://old",
	"input_secret-refs": "A = env:A",
	EMPTY: "",
	UNSET: undefined,
};

describe("on Windows, where names have no case", () => {
	const environment = environmentOf(
		GIVEN,
		{ VAULT_ADDR: "https://new", VAULT_ROLE: "ci" },
		"win32",
	);

	test("a variable is found however it is written", () => {
		expect([environment.PATH, environment.Path, environment.path]).toEqual(
			Array(3).fill("C:\\bin"),
		);
		expect(environment["INPUT_SECRET-REFS"]).toBe("A = env:A");
		expect([environment.empty, environment.unset]).toEqual(["", undefined]);
	});

	test("what lies over one replaces it, so that a child gets one of the two", () => {
		expect(environment.vault_addr).toBe("https://new");
		expect({ ...environment }).toEqual({
			Path: "C:\\bin",
			VAULT_ADDR: "https://new",
			VAULT_ROLE: "ci",
			"input_secret-refs": "A = env:A",
			EMPTY: "",
		});
	});

	test("a copy of a copy knows it as well", () => {
		expect(environmentOf(environment, {}, "win32").PATH).toBe("C:\\bin");
	});
});

test("elsewhere names are what they are", () => {
	const environment = environmentOf(
		GIVEN,
		{ VAULT_ADDR: "https://new" },
		"linux",
	);
	expect([environment.PATH, environment.Path]).toEqual([undefined, "C:\\bin"]);
	expect([environment.vault_addr, environment.VAULT_ADDR]).toEqual([
		"https://old",
		"https://new",
	]);
	expect(Object.keys(environment)).not.toContain("UNSET");
});
