import { describe, expect, test } from "vitest";
import { splitArguments } from "../../src/inputs/arguments.ts";

const backslashes = (count: number) => "\\".repeat(count);

/** What .NET makes of a line: dotnet/runtime, Process.Unix.cs, ParseArgumentsIntoList. */
describe("a line is split as .NET splits it", () => {
	test.each<readonly [string, readonly string[]]>([
		["", []],
		["  \t ", []],
		["one", ["one"]],
		["  one\ttwo   three ", ["one", "two", "three"]],
		['"two words"', ["two words"]],
		['a"two words"b c', ["atwo wordsb", "c"]],
		['""', [""]],
		['a "" b', ["a", "", "b"]],
		['a ""', ["a", ""]],
		['"" ""', ["", ""]],
		['a""b', ["ab"]],
		['"unclosed words ', ["unclosed words "]],
		['a"', ["a"]],
		['"', [""]],
		// two quotes in quotes are one, and the quotes stay open
		['"a""b c"', ['a"b c']],
		['"a"" b', ['a" b']],
		['"""', ['"']],
		['""""', ['"']],
		['"""a b"""', ['"a b"']],
		// backslashes
		["C:\\dir\\file", ["C:\\dir\\file"]],
		["a\\ b", ["a\\", "b"]],
		["\\", ["\\"]],
		['\\"', ['"']],
		['a\\"b c', ['a"b', "c"]],
		['"a\\" b"', ['a" b']],
		[`${backslashes(2)}"a b"`, ["\\a b"]],
		[`${backslashes(3)}"a b`, ['\\"a', "b"]],
		[`${backslashes(4)}"a b"`, ["\\\\a b"]],
		[`"${backslashes(4)}"`, [backslashes(2)]],
		[`"${backslashes(3)}" b"`, ['\\" b']],
		[`a${backslashes(4)}`, [`a${backslashes(4)}`]],
		// nothing else has a meaning
		["'a b' $HOME `c` ;|&>*", ["'a", "b'", "$HOME", "`c`", ";|&>*"]],
		["{0} {1}", ["{0}", "{1}"]],
	])("%j", (line, words) => {
		expect(splitArguments(line)).toEqual(words);
	});
});

test("a line break separates as well, for a value over several lines", () => {
	expect(splitArguments('--a 1\r\n--b "2\n3"\n\n  c\n')).toEqual([
		"--a",
		"1",
		"--b",
		"2\n3",
		"c",
	]);
});

test("only these separate", () => {
	expect(splitArguments("a\u00a0b\vc\fd\u2028e")).toHaveLength(1);
});
