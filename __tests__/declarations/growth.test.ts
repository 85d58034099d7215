import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/declarations/grammar.ts";
import { complaints, rules } from "../support/declarations.ts";

/**
 * Lines of the greatest length, made so that anything tried again from every place would take seconds for each. No time
 * is asserted: work that grows too fast does not end within the limit of any test.
 */
const LENGTH = 65_000;

const CONSTRUCTS = [
	...' \t\u00a0\u2028[]"=:,_-*#a',
	"[a:",
	"[a,",
	"[env:",
	"[env,",
	"[default:",
	'[default:"',
	'["',
	"[]",
	"],",
	"x]",
	"[ a : ",
	'\\"',
	"X=",
	"X =",
	"= ",
	" :",
	"env:",
	"a ",
	"a, ",
	" x=",
	" x[a]",
	" x ",
	"X [",
	"X* ",
	"A*",
	"//",
];

const ENDS = ["", "x", "]", ",]", '"]', "=", ":", "env:Y", "= env:Y]"];

const PLACES: readonly [what: string, line: (run: string) => string][] = [
	["a line", (run) => run],
	["left of =", (run) => `${run} = env:Y`],
	["behind the name", (run) => `X ${run}`],
	["behind the name, with a reference", (run) => `X ${run}env:Y`],
	["open modifiers", (run) => `X [${run}`],
	["modifiers", (run) => `X [${run}] = env:Y`],
	["a modifier's value", (run) => `X [default:${run}] = env:Y`],
	["a modifier's string", (run) => `X [default:"${run}"] = env:Y`],
	["right of =", (run) => `X = ${run}`],
	...Object.keys(rules().schemes).map(
		(scheme): [string, (run: string) => string] => [
			`a reference of ${scheme}`,
			(run) => `X = ${scheme}:${run}`,
		],
	),
];

describe("a line that is made to be slow", () => {
	test.each(PLACES)("every construct, repeated: %s", (_, line) => {
		for (const construct of CONSTRUCTS)
			for (const end of ENDS) {
				const run = construct.repeat(LENGTH / construct.length) + end;
				const { declarations, problems } = parse(line(run), "x", rules());
				expect(declarations.length + problems.length).toBeLessThanOrEqual(1);
			}
	});

	test("several constructs", () => {
		const run = fc
			.array(fc.constantFrom(...CONSTRUCTS), { minLength: 2, maxLength: 4 })
			.map((constructs) => constructs.join(""))
			.map((text) => text.repeat(LENGTH / text.length));
		fc.assert(
			fc.property(
				run,
				fc.constantFrom(...ENDS),
				fc.constantFrom(...PLACES),
				(run, end, [, line]) => {
					parse(line(run + end), "x", rules());
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe("10 MiB", () => {
	const filled = (line: string) =>
		line.repeat((10 * 1024 * 1024) / line.length);

	test.each([
		["a short mistake a line", "x\n"],
		["a sentence a line", "this is not a declaration at all\n"],
		[
			"lines of base64",
			"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTU\n",
		],
		["a refused name a line", "PATH = env:X y\n"],
	])("%s: some are told, and that the rest is not read", (_, line) => {
		const told = complaints(filled(line));
		expect(told.length).toBeLessThanOrEqual(200_001);
		expect(told).toContainEqual(
			expect.stringMatching(
				/ there are [0-9]+ (?:mistakes|declarations) above.* the lines from here on were not read\./,
			),
		);
	});

	test.each([
		["nothing but line breaks", "\n"],
		["comments", "# comment\n"],
	])("%s: no mistake", (_, line) => {
		expect(complaints(filled(line))).toEqual([]);
	});
});

describe("how many there may be", () => {
	const declarations = (count: number) =>
		Array.from({ length: count }, (_, n) => `A${n} = env:X`).join("\n");

	test("a hundred thousand declarations", () => {
		expect(complaints(declarations(100_000))).toEqual([]);
		expect(complaints(declarations(100_001))).toEqual([
			"secret-refs:100001: there are 100000 declarations above, and a step takes no more; the lines from here on were not read.",
		]);
	});

	test("of all sources together", () => {
		const [a, b] = [
			declarations(60_000),
			declarations(60_000).replaceAll("A", "B"),
		];
		const source = { kind: "workflow" } as const;
		expect(
			complaints([
				{ ...source, name: "a", text: a },
				{ ...source, name: "b", text: b },
			]),
		).toEqual([
			"undefined:undefined: there are 120000 declarations in all; a step takes at most 100000.",
		]);
	});

	test("a name of 255 characters", () => {
		expect(complaints(`${"A".repeat(255)} = env:X`)).toEqual([]);
		expect(complaints(`${"A".repeat(256)} = env:X`)).toEqual([
			"secret-refs:1: the name is longer than 255 characters.",
		]);
	});
});

test("modifiers at the end are found, whatever stands before them", () => {
	for (const rest of ["v/i/f [optional]", `${"[".repeat(1_000)}[env, plain]`])
		expect(complaints(`A = op://${rest}`)).toEqual([
			"secret-refs:1: A: modifiers stand left of `=`: `NAME [optional] = ...`.",
		]);
});

test.each([
	"A: env:B",
	"A:env:B",
	"A : env:B",
	"A [optional]: env:B",
	"A [optional] :\tenv:B",
	"a-b: op://v/i/f",
])("a colon instead of =: %s", (line) => {
	expect(complaints(line)[0]).toContain("a declaration has `=`, not `:`");
});
