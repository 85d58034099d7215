import { spawnSync } from "node:child_process";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/scrub/index.ts";
import { find } from "../support/engines/needs.ts";
import { cases } from "../support/seed.ts";
import { cut, exactly, scrubberOf, shownOf } from "./support.ts";

const TOKEN = "ghp_9aB3xY7kQ2mN5vR8tL1wZ4pD6fS0hJ";

function scrub(value: string | Buffer, text: string): string {
	const matcher = compile([Buffer.from(value)]);
	const latin1 = Buffer.from(text).toString("latin1");
	const [whole, bytewise] = [[], Array<number>(9_000).fill(1)].map((sizes) =>
		shownOf(matcher.scrubber(), cut(latin1, sizes)).join(""),
	);
	expect(bytewise).toBe(whole);
	return whole ?? "";
}

function dumped(program: string, args: readonly string[], input: Buffer) {
	const path = program === "node" ? process.execPath : find(program);
	if (path === undefined) throw new Error(`${program} is not installed`);
	const { stdout } = spawnSync(path, args, { input });
	return stdout.toString("latin1");
}

/** What is left to be read of what was not hidden, in every notation, and the characters beside. */
function left(shown: string): string {
	const groups = shown
		.replaceAll(/^[0-9a-f]{6,8}:?(?=\s)/gm, "")
		.split(/[\s:,]+/);
	const read = (pattern: RegExp, bytesOf: (group: string) => Uint8Array) =>
		Buffer.concat(
			groups.filter((group) => pattern.test(group)).map(bytesOf),
		).toString("latin1");
	const hex = (group: string) => Buffer.from(group.replace("0x", ""), "hex");
	const number = (base: number) => (group: string) =>
		Buffer.from(
			new Uint16Array([Number.parseInt(group, base)]).buffer,
			0,
			group.length === 6 ? 2 : 1,
		);
	return [
		shown,
		read(/^(?:0x)?(?:[0-9a-f]{2})+$/i, hex),
		read(/^(?:[0-9a-f]{2})+$/i, (group) => hex(group).reverse()),
		read(/^[0-7]{3}$|^[01][0-7]{5}$/, number(8)),
		read(/^[01]{8}$/, number(2)),
		read(/^.$/, (group) => Buffer.from(group)),
	].join("\n");
}

const PROGRAMS: readonly [string, ...string[]][] = [
	["xxd"],
	["xxd", "-u"],
	["xxd", "-g1"],
	["xxd", "-g4", "-c", "24"],
	["xxd", "-p"],
	["xxd", "-p", "-c", "7"],
	["xxd", "-i"],
	["od", "-tx1"],
	["od", "-An", "-tx1"],
	["od", "-Ax", "-tx1z", "-v"],
	["od", "-tx1", "-w5"],
	["hexdump", "-C"],
	["hexdump", "-v", "-e", '/1 "%02x:"'],
	["xxd", "-b"],
	["xxd", "-b", "-c", "3"],
	["xxd", "-e"],
	["xxd", "-e", "-g", "2"],
	["od"],
	["od", "-x"],
	["od", "-b"],
	["od", "-c"],
	["od", "-c", "-w7"],
	["od", "-Ax", "-c"],
	["od", "-tx2z"],
	["od", "-tx4"],
	["od", "-tx8"],
	["hexdump"],
	["hexdump", "-x"],
	["hexdump", "-o"],
	["hexdump", "-b"],
	["hexdump", "-c"],
	["hexdump", "-d"],
	["od", "-tu1"],
	["od", "-d"],
	["od", "-An", "-tu1"],
];

describe.each(PROGRAMS)("%s %s %s %s", (program, ...args) => {
	test.each([
		["alone", Buffer.from(TOKEN)],
		["behind a name", Buffer.from(`TOKEN=${TOKEN}\n`)],
		["in the middle", Buffer.from(`{"a": 1, "t": "${TOKEN}", "b": [1, 2, 3]}`)],
		[
			"among bytes",
			Buffer.concat([
				Buffer.alloc(13, 0xfe),
				Buffer.from(TOKEN),
				Buffer.alloc(40),
			]),
		],
	])("%s", (_, input) => {
		const text = `before\n${dumped(program, args, input)}\nafter\n`;
		const shown = scrub(TOKEN, text);
		expect(shown).toContain("***");
		expect(shown.startsWith("before\n")).toBe(true);
		expect(shown.endsWith("\nafter\n")).toBe(true);
		const rest = left(shown);
		for (let at = 0; at + 4 <= TOKEN.length; at++)
			expect(rest).not.toContain(TOKEN.slice(at, at + 4));
	});

	test("one secret in the middle of another", () => {
		const inner = "Lv5nBd8jMs2cHf6gTk4yWq8r";
		const outer = `correct-horse-staple_${inner}_battery`;
		const text = dumped(program, args, Buffer.from(`A=${outer}\n`));
		const matcher = compile([Buffer.from(inner), Buffer.from(outer)]);
		const whole = shownOf(matcher.scrubber(), [text]).join("");
		const lines = text.split(/(?<=\n)/);
		expect(shownOf(matcher.scrubber(), lines).join("")).toBe(whole);
		for (let at = 1; at < text.length; at += 7)
			expect(shownOf(matcher.scrubber(), cut(text, [at])).join("")).toBe(whole);
		const rest = left(whole);
		for (let at = 0; at + 4 <= outer.length; at++)
			expect(rest).not.toContain(outer.slice(at, at + 4));
	});

	test("without a secret it stays as it is", () => {
		const text = dumped(
			program,
			args,
			Buffer.from("nothing to be hidden, on several lines of it"),
		);
		expect(scrub(TOKEN, text)).toBe(text);
	});
});

test.each([
	["", "\n", "\n"],
	[", and those of Windows", "\r\n", "\r\n"],
	[", and the last line has none", "\n", ""],
])("addresses and line breaks stay%s", (_, lineBreak, end) => {
	expect(
		scrub(
			"ghp_9aB3xY7kQ2mN5vR8",
			`00000000: 543d 6768 705f 3961 4233 7859 376b 5132  T=ghp_9aB3xY7kQ2${lineBreak}00000010: 6d4e 3576 5238 0a                         mN5vR8.${end}`,
		),
	).toBe(
		`00000000: 543d ***  T=***${lineBreak}00000010: *** 0a                         ***.${end}`,
	);
});

/** As `xxd` prints it, so many bytes in a line. */
function xxd(text: string, width: number): string {
	const digits = Math.ceil(width / 2) * 5;
	return Array.from({ length: Math.ceil(text.length / width) }, (_, line) => {
		const part = text.slice(width * line, width * (line + 1));
		const address = (width * line).toString(16).padStart(8, "0");
		const bytes = Buffer.from(part).toString("hex").replaceAll(/.{4}/g, "$& ");
		return `${address}: ${bytes.padEnd(digits)} ${part}\n`;
	}).join("");
}

test("a dump shows the same in whatever chunks it comes", () => {
	const letters = (least: number, most: number) =>
		fc.string({
			unit: fc.constantFrom("x", "y", "z"),
			minLength: least,
			maxLength: most,
		});
	fc.assert(
		fc.property(
			fc.array(letters(4, 12), { minLength: 1, maxLength: 3 }),
			fc.array(letters(0, 8), { minLength: 1, maxLength: 6 }),
			fc.integer({ min: 4, max: 9 }),
			fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
			(some, others, width, sizes) => {
				const all = some.slice();
				for (const [at, one] of some.entries())
					all.push(one.slice(0, 5) + (all[at] ?? "") + one.slice(5));
				const text = others.map((one, at) => one + (all[at] ?? "")).join("");
				const patterns = exactly(all);
				const dump = xxd(text, width);
				const shown = shownOf(scrubberOf(patterns), cut(dump, sizes)).join("");
				expect(shown).toBe(shownOf(scrubberOf(patterns), [dump]).join(""));
			},
		),
		{ numRuns: cases(8_000) },
	);
});

describe("dumps whose lines have lost blanks", () => {
	const value = "Lv5nBd8jMs2cHf6g  Tk4y";
	const matcher = compile([Buffer.from(value)]);
	// A column of characters says nothing where a blank was.
	const programs = PROGRAMS.filter(([, ...args]) => !args.includes("-c"));
	test.each<[how: string, lose: (text: string) => string]>([
		["at their ends", (text) => text.replaceAll(/[ \t]+$/gm, "")],
		["at both ends", (text) => text.replaceAll(/^[ \t]+|[ \t]+$/gm, "")],
		[
			"and all but one of several",
			(text) => text.replaceAll(/[ \t]+/g, " ").replaceAll(/ $/gm, ""),
		],
	])("%s", (_, lose) => {
		for (const [program, ...args] of programs)
			for (const before of ["", "my dog  ", "my dog bit the "]) {
				const bytes = Buffer.from(`${before}${value} on a  day of it`);
				const text = lose(dumped(program, args, bytes));
				const shown = shownOf(matcher.scrubber(), [text]).join("");
				expect(shown).toContain("***");
				const rest = left(shown);
				for (let at = 0; at + 4 <= value.length; at++)
					if (value.slice(at, at + 4).trim().length === 4)
						expect(rest).not.toContain(value.slice(at, at + 4));
				expect(lose(shown)).toBe(shown);
			}
	});

	test("the others of a line stay", () => {
		const text = dumped(
			"xxd",
			[],
			Buffer.from(`dog bit in ${value.slice(0, 16)} on  a   day of May`),
		);
		expect(scrub(value.slice(0, 16), text.replaceAll(/ +$/gm, ""))).toBe(
			"00000000: 646f 6720 6269 7420 696e 20***  dog bit in ***\n00000010: ***20 6f6e 2020  *** on\n00000020: 6120 2020 6461 7920 6f66 204d 6179       a   day of May\n",
		);
	});
});

test("columns of characters stay, and what stands in them", () => {
	expect(
		scrub("hunter2 \\x", dumped("od", ["-c"], Buffer.from("P=hunter2 \\x\n§"))),
	).toBe("0000000   P   =   ***  \\n 302 247\n0000017\n");
});

test("a word of which a part is hidden is hidden", () => {
	expect(
		scrub(
			"hunter2-hunter2",
			dumped("od", ["-x"], Buffer.from("a=:hunter2-hunter2.")),
		),
	).toBe("0000000 3d61 ***\n0000020 *** 002e\n0000023\n");
});

test.each([
	"-b",
	"-c",
	"-x",
	"-d",
	"-tu1",
	"-tx1",
	"-tx4",
])("od -An %s, without addresses", (how) => {
	const text = dumped("od", ["-An", how], Buffer.from(TOKEN));
	const matcher = compile([Buffer.from(TOKEN)]);
	for (const before of ["", "a line\n"])
		for (const size of [40, text.length]) {
			const chunks = cut(before + text, Array(9).fill(before.length + size));
			const shown = shownOf(matcher.scrubber(), chunks).join("");
			expect(shown.slice(before.length).trim()).toMatch(
				/^\*\*\*(?:\s+\*\*\*)*$/,
			);
		}
});

test("a secret that looks like digits, beside its digits", () => {
	const value = "deadbeefcafe0123456789ab";
	const shown = scrub(value, dumped("xxd", [], Buffer.from(value)));
	expect(shown).toBe(
		"00000000: ***  ***\n00000010: ***                      ***\n",
	);
});

/** Texts of which the last byte is written with the digits that the ones before it are. */
describe("digits that may be characters beside them", () => {
	test.each([
		[["od", "-tx1"], "Kq7TzW3mLp9XcV2b61a"],
		[["od", "-An", "-tx1"], "Kq7TzW3m42B"],
		[["od", "-An", "-tu1"], "tK5f0c9a7b3e546"],
		[["od", "-An", "-tu1"], "pin-4711-97a"],
		[["od", "-b"], "Kq7TzW3mLp9X141a"],
		[["od", "-x"], "Kq7TzW3mLp6162ba"],
		[["hexdump"], "Kq7TzW3mLp6162ba"],
		[["od"], "Kaffee-im-Haus-7a\u00e9"],
		[["od", "-tx1"], "Kaffee-im-Haus-7a\u00e9"],
		[["xxd"], "6162636465666768"],
		[["xxd", "-g1"], "61626364656667686970"],
		[["xxd", "-c", "2"], "f791c4aa2a981e77"],
		[["xxd", "-c", "3", "-g1"], "f791c4aa2a981e77b6a1"],
	] as const)("%j of %s", ([program, ...args], secret) => {
		for (const before of ["", "a", "two", "=".repeat(14), "x".repeat(37)]) {
			const text = dumped(program, args, Buffer.from(before + secret));
			const rest = left(scrub(secret, text));
			for (let at = 0; at + 4 <= secret.length; at++)
				expect(rest).not.toContain(secret.slice(at, at + 4));
		}
	});
});

describe("bytes with separators in the middle of a line", () => {
	const pairs = Buffer.from(TOKEN).toString("hex").match(/../g) ?? [];
	test.each([" ", ":", "-"])("%j", (separator) => {
		for (const digits of [pairs, pairs.map((pair) => pair.toUpperCase())])
			expect(scrub(TOKEN, `x = <${digits.join(separator)}>\n`)).toBe(
				"x = <***>\n",
			);
	});

	test("with a prefix", () => {
		expect(scrub(TOKEN, `x = [0x${pairs.join(", 0x")}]\n`)).toBe(
			"x = [0x***]\n",
		);
	});
});

const hexOf = (one: string) => Buffer.from(one).toString("hex");

/** What programs print for a buffer that they are given, with something before and behind the secret. */
const PRINTERS: readonly [program: string, ...args: string[]][] = [
	["node", "-e", "console.log(BYTES)"],
	["node", "-e", "console.log({ a: [BYTES] })"],
	["node", "-e", "console.log(JSON.stringify(BYTES))"],
	["node", "-e", "console.log(JSON.stringify({ a: BYTES }, null, 2))"],
	["node", "-e", "console.log([...BYTES])"],
	["node", "-e", "console.log(new Uint8Array(BYTES))"],
	["node", "-e", "console.log([...BYTES].join('\\n'))"],
	["python3", "-c", "print(list(BYTES))"],
	["python3", "-c", "print(*BYTES)"],
	["python3", "-c", "import json; print(json.dumps(list(BYTES), indent=1))"],
];

describe.each(PRINTERS)("%s %s %s", (program, how, source) => {
	test.each(["", "T=", "a: \n\t"])("behind %j", (before) => {
		const read = {
			node: "fs.readFileSync(0)",
			python3: "__import__('sys').stdin.buffer.read()",
		};
		const bytes = read[program as keyof typeof read];
		const input = Buffer.from(`${before}${TOKEN}\n`);
		const args = [how, source.replace("BYTES", bytes)];
		const text = `before\n${dumped(program, args, input)}\nafter\n`;
		const shown = scrub(TOKEN, text);
		expect(shown).toContain("***");
		expect(shown.startsWith("before\n")).toBe(true);
		expect(shown.endsWith("\nafter\n")).toBe(true);
		for (const list of [[...Buffer.from(TOKEN)], TOKEN.split("").map(hexOf)])
			for (let at = 0; at + 3 <= list.length; at++)
				expect(shown.match(/\w+/g)?.join(" ")).not.toContain(
					list.slice(at, at + 3).join(" "),
				);
	});
});

test("a buffer of which the beginning is shown", () => {
	const value = TOKEN.repeat(3);
	const shown = scrub(value, `x ${inspect(Buffer.from(value))} y`);
	expect(shown).toMatch(/^x <Buffer \*\*\*52 more bytes> y$/);
});

test("lines that begin like dumps stay", () => {
	const line = fc
		.array(
			fc.constantFrom(
				"12",
				"ab",
				"0x",
				":",
				" ",
				"  ",
				"|",
				"\t",
				"0000000",
				"deadbeef",
				"x",
				"-",
				",",
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join(""));
	const lines = fc.array(line, { maxLength: 6 }).map((all) => all.join("\n"));
	fc.assert(
		fc.property(lines, (text) => {
			expect(scrub(TOKEN, text)).toBe(text);
		}),
		{ numRuns: 2_000 },
	);
});

test("a line that is no dump is shown at once", () => {
	const scrubber = compile([Buffer.from(TOKEN)]).scrubber();
	const chunks = ["12", " files\n", "fe", "lt\n", "deadbeef\n", "12:00"];
	expect(shownOf(scrubber, chunks)).toEqual([
		"12",
		" files\n",
		"fe",
		"lt\n",
		"deadbeef\n",
		"",
		"12:00",
	]);
});
