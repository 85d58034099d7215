import { describe, expect, test } from "vitest";
import {
	DEEPEST_JSON,
	isObject,
	isTooDeep,
	parseJson,
	renderJson,
} from "../src/json.ts";

describe("a document that is nested too deeply would use up the stack", () => {
	const repeated = (text: string) => text.repeat(DEEPEST_JSON);

	test.each([
		["arrays", `[${repeated("[")}${repeated("]")}]`],
		["objects", `{"a":${repeated('{"a":')}1${repeated("}")}}`],
		["both", `[${repeated('{"a":[')}`],
		["behind a string with brackets", `["]]",${repeated("[")}`],
		["behind a string with a quote", String.raw`["\"]]",${repeated("[")}`],
	])("%s", (_, text) => {
		expect(isTooDeep(Buffer.from(text))).toBe(true);
		expect(parseJson(Buffer.from(text))).toBeUndefined();
	});

	test.each([
		["as deep as can be", `${repeated("[")}${repeated("]")}`],
		["many arrays beside each other", `[${"[],".repeat(5_000)}1]`],
		["many objects beside each other", `[${"{},".repeat(5_000)}1]`],
		["brackets in a string", `["${repeated("[{")}"]`],
		["brackets behind a quote in a string", `["\\"${repeated("[{")}"]`],
	])("%s is not", (_, text) => {
		expect(isTooDeep(Buffer.from(text))).toBe(false);
		expect(parseJson(Buffer.from(text))).toEqual(JSON.parse(text));
	});
});

test.each([
	["no UTF-8", Buffer.from([0x22, 0xff, 0x22])],
	["empty", Buffer.alloc(0)],
	["a word", Buffer.from("undefined")],
])("%s is no JSON", (_, bytes) => {
	expect(parseJson(bytes)).toBeUndefined();
});

test("an object is no list, no null and no number that is kept as it is written", () => {
	expect(
		[{}, { a: 1 }, [], null, 1, "x", parseJson(Buffer.from("1.0"))].map(
			isObject,
		),
	).toEqual([true, true, false, false, false, false, false]);
});

test("what is delivered of a number is what was written", () => {
	for (const text of ["1.0", "9007199254740993", "1e400", "-0", "7"])
		expect(String(renderJson(parseJson(Buffer.from(text))))).toBe(text);
});
