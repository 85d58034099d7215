import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { splitArguments } from "../../src/inputs/arguments.ts";
import { findUnknown } from "../../src/inputs/read.ts";
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
		const unknown = findUnknown({ [name]: "x" }, known);
		expect(unknown.problems.map(String)).toEqual(problems);
	});

	test("many of them, with long names", () => {
		const long = "deliver-to".repeat(1_000);
		const environment = Object.fromEntries(
			Array.from({ length: 20_000 }, (_, n) => [`INPUT_${n}${long}`, "x"]),
		);
		const unknown = findUnknown(environment, Array(50).fill("deliver-to"));
		expect(unknown.problems).toEqual([]);
		expect(unknown.warnings.map(String)).toEqual([
			expect.stringContaining("`...` and 19990 more. Take them out"),
		]);
	});

	test("are named in one warning", () => {
		const environment = {
			INPUT_LEVEL: "x",
			INPUT_DEBUG: "x",
			"INPUT_HVS.TOKEN X": "x",
			INPUT_RUN: "x",
		};
		const { warnings, problems } = findUnknown(environment, known);
		expect(problems).toEqual([]);
		expect(warnings.map(String)).toEqual([
			"This action has no such inputs, so they do nothing: `level`, `debug`, `...`. Take them out; the README has all that there are.",
		]);
	});

	test("of other actions, all that the tables of the pages have", () => {
		const own = [
			...readFileSync("action.yml", "utf8").matchAll(/^ {2}([a-z][\w-]*):$/gm),
		].map(([, name = ""]) => name);
		// Variables, parts of references and settings of other programs, which stand in these tables, too.
		const others =
			/^(?:[A-Z_]+|env|configure|field|lowercase|ldap|credential_process|environment)$/;
		const tables = readdirSync("docs")
			.filter((file) => file.endsWith(".md"))
			.flatMap((file) => readFileSync(`docs/${file}`, "utf8").split(/^(?!\|)/m))
			.filter((table) => /^.*\n?\|[^|]*\| here \|/.test(table));
		const inputs = tables
			.flatMap((table) => table.split("\n").slice(2))
			.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)])
			.map(([, code = ""]) => /^([A-Za-z][\w-]*)(?=$|: )/.exec(code)?.[1] ?? "")
			.filter((name) => name !== "" && !others.test(name))
			.filter((name) => !own.includes(name.toLowerCase()));
		expect(inputs.length).toBeGreaterThan(60);
		const silent = inputs.filter(
			(name) =>
				findUnknown({ [`INPUT_${name.toUpperCase()}`]: "x" }, own).problems
					.length === 0,
		);
		expect(silent).toEqual([]);
		for (const name of ["PERMISSION-CONTENTS", "OWNER", "PRIVATE-KEY"])
			expect(
				String(findUnknown({ [`INPUT_${name}`]: "x" }, own).problems),
			).toContain("github-app");
	});

	test("of other actions", () => {
		const said = (name: string) =>
			findUnknown({ [`INPUT_${name}`]: "x" }, all).problems.map(String);
		const all = [...known, "vault-addr", "vault-auth", "timeout-seconds"];
		expect(said("EXPORTENV")).toEqual([
			"there is no input `exportenv`; here it is `deliver-to`. The page on migration has tables for the actions that people come from.",
		]);
		expect(said("EXPORT-ENV")[0]).toContain("here it is `deliver-to`");
		expect(said("URL")[0]).toContain("here it is `vault-addr`");
		expect(said("METHOD")[0]).toContain("here it is `vault-auth`");
		expect(said("SECRETS")[0]).toContain("here it is `secret-refs`");
		expect(said("TIMEOUT")[0]).toContain("here it is `timeout-seconds`");
		expect(said("IGNORENOTFOUND")[0]).toContain("`[optional]`");
		// The store is not among the providers.
		expect(said("CONNECT-HOST")).toEqual([]);
		expect(said("CONSTRUCTOR")).toEqual([]);
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
