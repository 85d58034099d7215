import { describe, expect, test } from "vitest";
import {
	commandTails,
	maskCommand,
	newReadings,
	oldReadings,
} from "../../src/runner/commands.ts";

describe("the command that masks a text", () => {
	test.each([
		["s3cret", "::add-mask::s3cret"],
		["50% off\r;]", "::add-mask::50%25 off%0D;]"],
		// Behind `::` it would make another text of the command, and be shown itself.
		["\u0301s3cret", "##[add-mask]\u0301s3cret"],
		["\u200bs3cret]", "##[add-mask]\u200bs3cret%5D"],
		["és;%", "##[add-mask]és%3B%25"],
	])("%j", (text, command) => {
		expect(maskCommand(text)).toBe(command);
	});
});

describe("a line that can be a command", () => {
	test.each([
		["::debug::a", [["debug", "a"]]],
		[" \t::Group title=x::b%0Ac", [["group", "b\nc"]]],
		["::x", []],
		["a ::debug::b", []],
		// Which `::` ends it depends on the version of ICU.
		[
			"::echo::\u0301x::y",
			[
				["echo", "\u0301x::y"],
				["echo::\u0301x", "y"],
			],
		],
		["::echo::x::y", [["echo", "x::y"]]],
	])("%j", (line, readings) => {
		expect(newReadings(line).map(({ name, data }) => [name, data])).toEqual(
			readings,
		);
	});

	test.each([
		["a ##[debug]b", [["debug", "b"]]],
		["##[Group x=y]b%5D%3B", [["group", "b];"]]],
		["##[debug", []],
		["##[\u0301debug]b", []],
	])("%j, of the old kind", (line, readings) => {
		expect(oldReadings(line).map(({ name, data }) => [name, data])).toEqual(
			readings,
		);
	});

	test("shows what stands behind it, which needs masks of its own; of other lines nothing is cut off", () => {
		expect(commandTails("::debug::one%0A two ")).toEqual(["one", "two"]);
		expect(commandTails("x ##[error]three")).toEqual(["three"]);
		expect(commandTails("::nobody-knows::it")).toEqual([]);
	});
});
