import { describe, expect, test } from "vitest";
import {
	LineReader,
	parseCommand,
	StepLog,
} from "../support/runner-commands.ts";
import { RunnerMasker } from "../support/runner-mask.ts";

const read = (line: string) => {
	const command = parseCommand(line);
	return command && `${command.name}|${command.data}`;
};

describe("a line is a command when", () => {
	test.each([
		["its start is `::name::`", "::error::x", "error|x"],
		["there is white space in front", " \t::error::x", "error|x"],
		["that is white space for .NET alone", "\u0085\u2028::error::x", "error|x"],
		["its name is in another case", "::ERROR::x", "error|x"],
		["it has properties", "::error title=a,file=b::x", "error|x"],
		["`##[name]` stands anywhere", "a ##[error]x", "error|x"],
		["an unknown name stands in front", "::x::##[error]y", "error|y"],
		["something is passed over inside `::`", "::error:\u200b:x", "error|:x"],
		["a control character is passed over", "::error:\u0001:x", "error|:x"],
		["its data is empty", "::error::", "error|"],
		["a combining character follows `]`", "##[error]\u0301x", "error|\u0301x"],
		["what is passed over follows `::`", "::error::\u200dx", "error|\u200dx"],
		["`##[` stands a second time", "##[\u0301##[error]x", "error|x"],
	])("%s", (_, line, command) => {
		expect(read(line)).toBe(command);
	});
});

describe("a line is none when", () => {
	test.each([
		["text stands in front", "a ::error::x"],
		["a byte order mark does", "\ufeff::error::x"],
		["nobody knows the name", "::x::y"],
		["an unknown old one comes first", "##[x]##[error]y"],
		["a combining character follows", "::error::\u0301x"],
		["a vowel sign of Thai does", "::error::\u0e33x"],
		["a tone of skin does", "::error::\u{1f3fb}x"],
		["a combining character follows `##[`", "##[\u0301error]x"],
		["something else than white space is inside", ":\u0085:error::x"],
		["it is in the wrong place", ":\u200b:error::x"],
		["it does not end", "##[error"],
	])("%s", (_, line) => {
		expect(read(line)).toBe(undefined);
	});
});

test("data and properties are unescaped, the old kind with two more", () => {
	expect(read("::error::%0A%0D%25%3B%5D%2525")).toBe("error|\n\r%%3B%5D%25");
	expect(read("##[error]%0A%0D%25%3B%5D%253B]")).toBe("error|\n\r%;]%3B]");
	const command = parseCommand("::error title=%3A%2C%25,FILE=b::x");
	expect([...(command?.properties ?? [])]).toEqual([
		["title", ":,%"],
		["file", "b"],
	]);
});

describe("lines", () => {
	const linesOf = (...chunks: (string | Buffer)[]) => {
		const reader = new LineReader();
		const lines = chunks.flatMap((chunk) => reader.push(Buffer.from(chunk)));
		return [...lines, ...reader.end()];
	};
	test.each<[what: string, chunks: (string | Buffer)[], lines: string[]]>([
		["end at LF, CRLF and CR", ["ab\nc\r\nd\re\r"], ["ab", "c", "d", "e"]],
		["not at other breaks", ["a\u0085b\u2028c\n"], ["a\u0085b\u2028c"]],
		["torn CRLF", ["abc\r", "\nd"], ["abc", "d"]],
		[
			"torn characters",
			[Buffer.from([97, 98, 99, 0xc3]), Buffer.from([0xa4])],
			["abcä"],
		],
		[
			"a byte order mark is swallowed",
			["\ufeff::x\n\ufeffy"],
			["::x", "\ufeffy"],
		],
		["torn too", [Buffer.from([0xef]), Buffer.from([0xbb, 0xbf, 97])], ["a"]],
		[
			"one may change the encoding",
			[Buffer.from("\ufeff::x\n", "utf16le")],
			["::x"],
		],
		["short", ["a"], ["a"]],
		["nothing", [], []],
	])("%s", (_, chunks, lines) => {
		expect(linesOf(...chunks)).toEqual(lines);
	});
});

describe("a step", () => {
	const stepAfter = (...lines: string[]) => {
		const masker = new RunnerMasker();
		const step = new StepLog(masker);
		lines.forEach((line) => {
			step.take(line);
		});
		return step;
	};

	test("stops to obey, and begins again at the token", () => {
		const step = stepAfter(
			"::stop-commands::Token",
			"::error::a",
			"::add-mask::s3cret",
			"##[TOKEN]",
			"::error::s3cret",
		);
		expect(step.annotations.map(({ message }) => message)).toEqual(["s3cret"]);
		expect(step.lines).toContain("::add-mask::s3cret");
	});

	test("masks a token of over six characters", () => {
		const { lines } = stepAfter("::stop-commands::1234567", "1234567");
		expect(lines).toEqual(["::stop-commands::***", "***"]);
		expect(stepAfter("::stop-commands::123456", "123456").lines).toContain(
			"123456",
		);
	});

	test.each([
		"::stop-commands::",
		"::stop-commands::Error",
		"::stop-commands::pause-logging",
		"##[save-state]x",
		"::set-env name=A::b",
		"::echo::x",
	])("fails at %s", (line) => {
		expect(stepAfter(line).refused).toHaveLength(1);
	});

	test("masks the message of an annotation, not its title, and cuts it", () => {
		const { annotations } = stepAfter(
			"::add-mask::s3cret",
			`::warning title=s3cret::s3cret${"x".repeat(5_000)}`,
		);
		expect(annotations[0]).toMatchObject({ properties: { title: "s3cret" } });
		expect(annotations[0]?.message.slice(0, 4)).toBe("***x");
		expect(annotations[0]?.message).toHaveLength(4_096);
	});

	test("loses what stands in front of an old command", () => {
		const step = stepAfter("::add-mask::abc##[error]def", "abc##[error]def");
		expect(step.lines).toEqual(["##[error]def"]);
	});
});
