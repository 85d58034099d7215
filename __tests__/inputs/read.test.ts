import { describe, expect, test } from "vitest";
import { splitArguments } from "../../src/inputs/arguments.ts";
import { findMisspelt } from "../../src/inputs/read.ts";
import { parseShell } from "../../src/inputs/shell.ts";

describe("inputs that do not exist", () => {
	const known = ["secret-refs", "deliver-to", "run"];

	test.each([
		[
			"INPUT_DELIVERTO",
			["there is no input `deliverto`; did you mean `deliver-to`?"],
		],
		[
			"INPUT_DELIVR-T",
			["there is no input `delivr-t`; did you mean `deliver-to`?"],
		],
		["INPUT_DELIVR-", []],
		["INPUT_DELIVER-TO", []],
		["INPUT_SOMETHING-ELSE", []],
	])("%s", (name, problems) => {
		expect(findMisspelt({ [name]: "x" }, known).map(String)).toEqual(problems);
	});

	test("many of them, with long names", () => {
		const long = "deliver-to".repeat(1_000);
		const environment = Object.fromEntries(
			Array.from({ length: 20_000 }, (_, n) => [`INPUT_${n}${long}`, "x"]),
		);
		expect(findMisspelt(environment, Array(50).fill("deliver-to"))).toEqual([]);
	});
});

describe("a line that is made to be slow", () => {
	test.each([
		...' "\\\t\na',
		'""',
		'\\"',
		'a"',
		'" ',
		'\\\\"',
	])("%j", (construct) => {
		const line = construct.repeat((4 << 20) / construct.length);
		expect(splitArguments(`${line}x`).join("").length).toBeLessThanOrEqual(
			line.length + 1,
		);
		parseShell(`${line} {0}`);
	});
});
