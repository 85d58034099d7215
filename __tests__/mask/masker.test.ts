import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { defuse } from "../../src/mask/defuse.ts";
import { createMasker } from "../../src/mask/masker.ts";
import { maskCommand } from "../../src/runner/commands.ts";
import {
	LineReader,
	parseCommand,
	StepLog,
} from "../support/runner-commands.ts";
import { RunnerMasker } from "../support/runner-mask.ts";
import { cases } from "../support/seed.ts";
import { toValue } from "../support/values.ts";

function recording() {
	const sent: string[] = [];
	return { sent, masker: createMasker((text) => sent.push(text)) };
}

describe("a masker", () => {
	test("learns without sending, and sends each mask once", () => {
		const { sent, masker } = recording();
		const value = toValue("hunter2-hunter2");
		masker.learn(value);
		expect(sent).toEqual([]);
		expect(masker.mask([value, toValue("hunter2-hunter2")])).toEqual([]);
		masker.mask([value]);
		expect(sent).toContain("hunter2-hunter2");
		expect(new Set(sent).size).toBe(sent.length);
	});

	test("no text with a line break is ever sent, and none under four characters", () => {
		const text = fc.string({
			unit: fc.constantFrom(
				"a",
				"Z",
				"9",
				"=",
				":",
				'"',
				"{",
				"}",
				"\n",
				"\r",
				" ",
			),
			maxLength: 80,
		});
		fc.assert(
			fc.property(text, (value) => {
				const { sent, masker } = recording();
				masker.mask([toValue(value)]);
				for (const mask of sent) {
					expect(mask).not.toMatch(/[\r\n]/);
					expect(mask.trim().length).toBeGreaterThan(0);
					expect(mask.length).toBeGreaterThanOrEqual(4);
				}
			}),
			{ numRuns: cases(3_000) },
		);
	});

	test("cleans a known value out of text, also encoded", () => {
		const { masker } = recording();
		masker.learn(toValue("hunter2-hunter2"));
		const base64 = Buffer.from("user:hunter2-hunter2!").toString("base64");
		expect(
			masker.clean(
				`hunter2-hunter2 ${Buffer.from("hunter2-hunter2").toString("hex")}`,
			),
		).toBe("*** ***");
		expect(masker.clean(base64)).not.toContain(base64.slice(8, 24));
	});

	test("cleaning is not slowed down by many values, whatever they begin with", () => {
		const { masker } = recording();
		for (let index = 0; index < 20_000; index++)
			masker.learn(toValue(`value-${index}-${index * 7919}`));
		const line = "value-x ".repeat(200);
		for (let index = 0; index < 500; index++)
			expect(masker.clean(`${index} ${line}`)).toBe(`${index} ${line}`);
	});
});

describe("the limit of masks", () => {
	const tokens = (count: number) =>
		Array.from({ length: count }, (_, n) => toValue(`t0k!en ?>/${n}+~`));

	test("every form of a few values", () => {
		const { sent, masker } = recording();
		expect(masker.mask(tokens(50))).toEqual([]);
		expect(sent.length).toBeGreaterThan(1_000);
	});

	test("over 5,000 the rarest forms are left out, and the warning says which", () => {
		const { sent, masker } = recording();
		const values = tokens(1_000);
		const warnings = masker.mask(values);
		expect(sent.length).toBe(5_000);
		for (const value of values) {
			const text = value.bytes.toString();
			expect(sent).toContain(text);
			const base64 = Buffer.from(text).toString("base64");
			expect(sent.join("\n")).toContain(base64.slice(0, -4));
		}
		expect(warnings.map(String)).toEqual([
			expect.stringMatching(
				/^5000 masks are registered, .*: some in .*all in .* have no mask\.$/,
			),
		]);
	});

	test("counts what was registered before", () => {
		const { sent, masker } = recording();
		masker.mask(tokens(1_000));
		masker.protect("hunter2-hunter2");
		expect(sent.slice(5_000)).toEqual(["hunter2-hunter2"]);
	});

	test("values themselves are never left out", () => {
		const { sent, masker } = recording();
		const [warning] = masker.mask(tokens(6_000));
		expect(new Set(sent)).toEqual(
			new Set(tokens(6_000).map(({ bytes }) => bytes.toString())),
		);
		expect(warning?.text).toMatch(/^6000 masks are registered.* all in base64/);
	});

	test("a quarter of a million lines end the step, unless they are only learned", () => {
		const { sent, masker } = recording();
		const lines = Array.from({ length: 251_000 }, (_, n) => `line-${n}`);
		const value = toValue(lines.join("\n"));
		masker.learn(value);
		expect(() => masker.mask([value])).toThrow(Failure);
		expect(sent).toEqual([]);
		const fewer = toValue(lines.slice(0, 249_000).join("\n"));
		const another = recording();
		another.masker.mask([fewer]);
		expect(another.sent.length).toBe(249_000);
	});

	test("what is only learned takes no room from secrets", () => {
		const { sent, masker } = recording();
		for (let n = 0; n < 100; n++)
			masker.learn(toValue(`${n}${"ab".repeat(30_000)}`));
		masker.mask([toValue("hunter2-hunter2")]);
		expect(sent).toContain(Buffer.from("hunter2-hunter2").toString("hex"));
	});
});

describe("what has no mask is said", () => {
	test.each<[what: string, value: Uint8Array, said: RegExp[]]>([
		["64 KiB", Buffer.alloc(65_536, "x1"), []],
		["more, of text", Buffer.alloc(65_537, "x1"), [/masked as it is written/]],
		[
			"more, not text",
			Buffer.alloc(65_537, "\u0001\u00ff", "latin1"),
			[/not text .* no mask/],
		],
		[
			"256 KiB of lines",
			Buffer.alloc(262_144, "x1y2 z3\n"),
			[/as it is written/],
		],
		[
			"more",
			Buffer.alloc(262_145, "x1y2 z3\n"),
			[/as it is written/, /each of its lines/],
		],
		[
			"more, in one line",
			Buffer.alloc(262_145, "x1y2 z3 "),
			[/as it is written/, /each of its lines/],
		],
		[
			"one line that would be looked at too often",
			Buffer.from(`{"a":"${"a=".repeat(60_000)}","password":"hunter-two"}`),
			[/as it is written/, /would take too long/],
		],
	])("%s", (_, value, said) => {
		expect(
			recording()
				.masker.mask([toValue(value)])
				.map(String),
		).toEqual(said.map((text) => expect.stringMatching(text)));
	});
});

describe("defuse", () => {
	test.each([
		["::error::x", ": :error::x"],
		["  ::add-mask::x", "  : :add-mask::x"],
		["a\n::stop-commands::x", "a\n: :stop-commands::x"],
		["a\r::set-output name=x::y", "a\n: :set-output name=x::y"],
		["a\r\n\t::x", "a\n\t: :x"],
		["text ##[group]x", "text ## [group]x"],
		["a :: b", "a :: b"],
		["file:///x", "file:///x"],
		["\u0085::x::y", "\\u0085::x::y"],
		["\u2028\u00a0::x::y", "\\u2028\u00a0::x::y"],
		["\u00a0::x::y", "\u00a0: :x::y"],
		["\ufeff::x::y", " \ufeff: :x::y"],
		[":\u200b:x::y", ": \u200b:x::y"],
		["#\u200b#\u0301[x", "#\u200b# \u0301[x"],
		["\u0301x", " \u0301x"],
		["\x1b[31mred\x7f\0", "\\u001b[31mred\\u007f\\u0000"],
		["tab\tstays, ä漢🔑 too", "tab\tstays, ä漢🔑 too"],
	])("%j", (text, shown) => {
		expect(defuse(text)).toBe(shown);
	});

	const unit = fc.oneof(
		fc.constantFrom(
			...":|::|##[|#|[|]|\r|\n| |\t|\u0085|\u2028|\u00a0|\u3000|\u200b|\u0001|\u0301|\u0e33|\u{1f3fb}|\ufe0f|\ufeff|\u0600|a|error|add-mask|stop-commands|save-state|name=x|%0A|%5D".split(
				"|",
			),
		),
		fc.string({ unit: "binary", maxLength: 1 }),
	);

	test("no text comes out with a command or a control character in it", () => {
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
				const shown = defuse(text);
				expect(shown).not.toMatch(/(?![\t\n])[\p{Cc}\u2028\u2029]/u);
				const step = new StepLog(new RunnerMasker());
				const reader = new LineReader();
				for (const line of [
					...reader.push(Buffer.from(`first\n${shown}\n`)),
					...reader.end(),
				]) {
					// Whatever the name, by code and by culture.
					expect(line).not.toMatch(/^[\s\u0085]*::|##\[/);
					const bare = line.replace(/[^ -~\t]/g, "");
					expect(bare).not.toMatch(/^\s*::|##\[/);
					expect(parseCommand(line)).toBeUndefined();
					step.take(line);
				}
				expect(step.annotations).toEqual([]);
			}),
			{ numRuns: cases(20_000) },
		);
	});

	test("as the message of an annotation it is one, whole", () => {
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
				const shown = defuse(text);
				const data = shown.replaceAll("%", "%25").replaceAll("\n", "%0A");
				expect(parseCommand(`::error::${data}`)?.data).toBe(shown);
			}),
			{ numRuns: cases(10_000) },
		);
	});
});

describe("a mask", () => {
	const unit = fc.oneof(
		fc.constantFrom(
			..."::|##[|error|add-mask|]|;|%|%5D|%3B|%0A|%25|\u0301|\u0e33|\u{1f3ff}|\ufe0f|\u200b|\u0600|\ufeff|\u0085|\u2028|\t| ".split(
				"|",
			),
		),
		fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
	);
	const oneLine = fc
		.string({ unit, minLength: 1, maxLength: 12 })
		.map((text) => text.toWellFormed().replace(/[\r\n]/g, "~"));

	test("reaches the runner as it is, whatever it begins with", () => {
		fc.assert(
			fc.property(oneLine, (text) => {
				expect(parseCommand(maskCommand(text))).toMatchObject({
					name: "add-mask",
					data: text,
				});
			}),
			{ numRuns: cases(20_000) },
		);
	});

	test("is sent with `::` only in front of plain ASCII", () => {
		expect(maskCommand("a%;]\u0301")).toBe("::add-mask::a%25;]\u0301");
		for (let code = 0x80; code < 0x110000; code++)
			if (code < 0xd800 || code > 0xdfff)
				if (!maskCommand(String.fromCodePoint(code)).startsWith("##["))
					throw new Error(code.toString(16));
	});

	test.each([
		["before##[error]behind-it", "behind-it"],
		["before##[ERROR title=x]behind-it", "behind-it"],
		["::error::behind-it", "behind-it"],
		["\u0085::error title=a,file=b::behind-it", "behind-it"],
		["::error::b%25hind%0Anext-line", "b%hind next-line"],
		["x##[group]b%5Dhind%3B", "b]hind;"],
		["::error a::\u0301b::behind-it", "behind-it"],
		["::x::##[notice]behind-it", "behind-it"],
		["##[\u0301x]##[notice]behind-it", "behind-it"],
		["::error:\u200b:behind-it", "behind-it"],
	])("hides what a command in it leaves: %j", (value, left) => {
		const { sent, masker } = recording();
		masker.mask([toValue(value)]);
		const runner = new RunnerMasker();
		const step = new StepLog(runner);
		for (const text of sent) step.take(maskCommand(text));
		step.take(value);
		for (const line of step.lines)
			for (const piece of left.split(" ")) expect(line).not.toContain(piece);
	});

	test("is not made of what cannot be masked, and of nothing where no command is", () => {
		const { sent, masker } = recording();
		masker.mask([toValue("before##[error]true")]);
		masker.mask([toValue("[section]##[other]words")]);
		masker.mask([toValue("std::vector::iterator")]);
		expect(sent).not.toContain("true");
		expect(sent).not.toContain("words");
		expect(sent).not.toContain("iterator");
	});
});
