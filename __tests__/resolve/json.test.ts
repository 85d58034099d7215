import { describe, expect, test } from "vitest";
import { selectFields, selectValue } from "../../src/resolve/json.ts";

const document = Buffer.from(
	String.raw`{"keys": ["first", {"id": 9007199254740993}], "a/b": 1, "m~n": 1.0, "": "empty key", "text": "x\ny", "nothing": null, "yes": true, "big": [1e400, -0, {"k": 12345678901234567890}], "__proto__": "own", "empty": ""}`,
);
const at = (pointer: string) =>
	Buffer.from(selectValue(document, pointer)).toString();

describe("a pointer (RFC 6901)", () => {
	test.each([
		["/keys/0", "first"],
		["/keys/1", '{"id":9007199254740993}'],
		["/keys/1/id", "9007199254740993"],
		["/a~1b", "1"],
		["/m~0n", "1.0"],
		["/", "empty key"],
		["/text", "x\ny"],
		["/yes", "true"],
		["/big", '[1e400,-0,{"k":12345678901234567890}]'],
		["/__proto__", "own"],
		["/empty", ""],
	])("%s", (pointer, value) => {
		expect(at(pointer)).toBe(value);
	});

	test("the empty pointer names the whole document", () => {
		expect(JSON.parse(at(""))).toEqual(JSON.parse(document.toString()));
	});

	test.each([
		"/absent",
		"/nothing",
		"/keys/2",
		"/keys/-",
		"/keys/00",
		"/keys/0x",
		"/keys/length",
		"/text/0",
		"/text/length",
		"/toString",
		"/constructor/name",
		"/keys/1/id/rawJSON",
		"/keys/0/first",
	])("%s is not found", (pointer) => {
		expect(() => at(pointer)).toThrow(
			expect.objectContaining({
				reason: "not-found",
				message: `the value holds nothing at ${JSON.stringify(pointer)}.`,
			}),
		);
	});

	test.each([
		"",
		"{",
		"hunter2",
		'{"a":1}x',
		"\ufeff",
	])("what is not JSON: %j", (text) => {
		expect(() => selectValue(Buffer.from(text), "/a")).toThrow(
			expect.objectContaining({
				reason: "malformed",
				message: "the value is not valid JSON.",
			}),
		);
	});

	test("neither invalid UTF-8 nor very deep nesting does harm", () => {
		expect(() => selectValue(Buffer.from([0x22, 0xff, 0x22]), "")).toThrow(
			"not valid JSON",
		);
	});

	test("nesting is read to a thousand levels, and deeper it is called so", () => {
		const nested = (depth: number) =>
			Buffer.from(
				`{"a":${'["[[\\"[",'.repeat(depth - 1)}{}${"]".repeat(depth - 1)}}`,
			);
		for (const depth of [1, 10, 999])
			expect(
				Buffer.from(selectValue(nested(depth), "")).equals(nested(depth)),
			).toBe(true);
		for (const depth of [1_000, 100_000])
			for (const read of [
				() => selectValue(nested(depth), "/a"),
				() => selectFields(nested(depth)),
			])
				expect(read).toThrow(
					expect.objectContaining({
						reason: "malformed",
						message:
							"the value is nested deeper than 1000 levels, and JSON is read to that depth.",
					}),
				);
	});
});

describe("fields", () => {
	test("are the members, `null` without a value", () => {
		const fields = selectFields(
			Buffer.from('{"b": "text", "a": {"n": 1.10}, "null": null, "1": 2}'),
		);
		expect(
			[...fields].map(([key, value]) => [
				key,
				value && Buffer.from(value).toString(),
			]),
		).toEqual([
			["1", "2"],
			["b", "text"],
			["a", '{"n":1.10}'],
			["null", undefined],
		]);
	});

	test("can be those of a member", () => {
		expect([
			...selectFields(Buffer.from('{"data": {"x": "1"}}'), "/data").keys(),
		]).toEqual(["x"]);
	});

	test.each(["[1]", '"text"', "1.0", "true"])("%s has none", (text) => {
		expect(() => selectFields(Buffer.from(text))).toThrow(
			"a wildcard needs a JSON object",
		);
	});
});
