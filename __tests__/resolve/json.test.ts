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
				message: expect.stringContaining(
					`the value holds nothing at ${JSON.stringify(pointer)}.`,
				),
			}),
		);
	});

	test.each([
		["", "it is empty."],
		["{", "it ends too early."],
		[" \n", "it is empty."],
		["tru", "it goes wrong at line 1, column 1."],
		['{"a" 1}', "it goes wrong at line 1, column 6."],
		['{"a":1 "b":2}', "it goes wrong at line 1, column 8."],
		['{"a":[}}', "it goes wrong at line 1, column 7."],
		["[01]", "it goes wrong at line 1, column 2."],
		['["\\x"]', "it goes wrong at line 1, column 2."],
		["[] []", "it goes wrong at line 1, column 4."],
		['{"a":"b\nc"}', "it goes wrong at line 1, column 6."],
		["\ufeff", "it is empty."],
		["hunter2", "it goes wrong at line 1, column 1."],
		['{"a":1}x', "it goes wrong at line 1, column 8."],
		['{\n  "ä\u{1f512}": hunter2\n}', "it goes wrong at line 2, column 9."],
		["{'a':1}", "it goes wrong at line 1, column 2."],
		['{"a":"hunter2', "it ends too early."],
		["\ufeff[1,]", "it goes wrong at line 1, column 4."],
	])("what is not JSON: %j", (text, why) => {
		expect(() => selectValue(Buffer.from(text), "/a")).toThrow(
			expect.objectContaining({
				reason: "malformed",
				message: `the value is not valid JSON: ${why}`,
			}),
		);
	});

	test("a byte order mark is no part of it, and UTF-16 is named", () => {
		const value = selectValue(Buffer.from('\ufeff{"a":"b"}'), "/a");
		expect(Buffer.from(value).toString()).toBe("b");
		for (const mark of ["", "\ufeff"])
			for (const swapped of [false, true]) {
				const utf16 = Buffer.from(`${mark}{"a":"b"}`, "utf16le");
				expect(() =>
					selectValue(swapped ? utf16.swap16() : utf16, "/a"),
				).toThrow("it is UTF-16, as PowerShell writes by default");
			}
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
