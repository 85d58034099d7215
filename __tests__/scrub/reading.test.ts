import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/scrub/index.ts";
import { patternsOf } from "../../src/scrub/patterns.ts";
import { createUnescaper } from "../../src/scrub/reading/whole.ts";
import type { PatternList } from "../../src/scrub/store.ts";
import { hiddenBy, shownFor } from "./naive.ts";
import { hiddenToReader } from "./reader.ts";
import { cut, scrubberOf, shownOf } from "./support.ts";

const TOKEN = "ghp_9aB3xY7kQ2mN5vR8tL1wZ4";

const latin1 = (text: string) => Buffer.from(text).toString("latin1");

/** In one piece and byte by byte. */
function scrub(values: readonly string[], text: string): string {
	const matcher = compile(values.map((value) => Buffer.from(value)));
	const [whole, bytewise] = [[], Array<number>(5_000).fill(1)].map((sizes) =>
		shownOf(matcher.scrubber(), cut(latin1(text), sizes)).join(""),
	);
	expect(bytewise).toBe(whole);
	return Buffer.from(whole ?? "", "latin1").toString();
}

describe("a colour inside a secret", () => {
	test.each<[what: string, text: string, shown: string]>([
		[
			"of grep",
			`T=\u001b[01;31m\u001b[Kghp_9\u001b[m\u001b[K${TOKEN.slice(5)}\n`,
			"T=\u001b[01;31m\u001b[K***\u001b[m\n",
		],
		[
			"of 256",
			`\u001b[38;5;208m${TOKEN.slice(0, 3)}\u001b[0m${TOKEN.slice(3)}.`,
			"\u001b[38;5;208m***\u001b[0m.",
		],
		[
			"of 16 million, with colons",
			`a \u001b[38:2::255:0:128m${TOKEN.slice(0, 20)}\u001b[39m${TOKEN.slice(20)} b`,
			"a \u001b[38:2::255:0:128m***\u001b[39m b",
		],
		[
			"of letters and ground at once",
			`gh\u001b[0;1;4;38;5;208;48;5;17mp${TOKEN.slice(3)}\u001b[m`,
			"***\u001b[0;1;4;38;5;208;48;5;17m\u001b[m",
		],
		[
			"around it alone",
			`\u001b[31m${TOKEN}\u001b[0m`,
			"\u001b[31m***\u001b[0m",
		],
		[
			"at every byte",
			`${[...TOKEN].join("\u001b[1m")}!`,
			`***${"\u001b[1m".repeat(25)}!`,
		],
		[
			"a cursor and an erased line",
			`gh\u001b[2K\u001b[1;1Hp${TOKEN.slice(3)}`,
			"***",
		],
		["a character set", `gh\u001b(Bp${TOKEN.slice(3)}`, "***"],
		["two bytes", `gh\u001b7p\u001b8${TOKEN.slice(3)}`, "***"],
		[
			"a link to somewhere",
			`gh\u001b]8;;https://h/a%20b\u001b\\p${TOKEN.slice(3)}\u001b]8;;\u001b\\.`,
			"***\u001b]8;;\u001b\\.",
		],
		[
			"a title that ends with BEL",
			`gh\u001b]0;title\u0007p${TOKEN.slice(3)}`,
			"***",
		],
		[
			"in the address of a link",
			`\u001b]8;;https://h/?t=gh%70${TOKEN.slice(3)}\u001b\\text`,
			"\u001b]8;;https://h/?t=***\u001b\\text",
		],
		[
			"in the address of a link, with a line break after its first byte",
			`\u001b]8;;https://h/?t=g%0Ahp${TOKEN.slice(3)}\u001b\\text`,
			"\u001b]8;;https://h/?t=***\u001b\\text",
		],
		[
			"in the address of a link, with a line break after two",
			`\u001b]8;;https://h/?t=gh%0D%0Ap${TOKEN.slice(3)}\u0007text`,
			"\u001b]8;;https://h/?t=***\u0007text",
		],
		[
			"in its base64",
			Buffer.from(TOKEN).toString("base64").replace(/^.{9}/, "$&\u001b[0m"),
			"***\u001b[0m",
		],
		["as JSON writes it", `"gh\\u001b[31mp${TOKEN.slice(3)}"`, '"***"'],
		["as Python writes it", `'gh\\x1b[31mp${TOKEN.slice(3)}'`, "'***'"],
		[
			"in the middle of an escape",
			`gh%\u001b[1m7\u001b[0m0${TOKEN.slice(3)}`,
			"***\u001b[1m\u001b[0m",
		],
	])("%s", (_, text, shown) => {
		expect(scrub([TOKEN], text)).toBe(shown);
	});
});

describe("escapes are read as what they mean", () => {
	test.each<[what: string, value: string, text: string]>([
		["percent", TOKEN, `%67hp%5F9${TOKEN.slice(5)}`],
		["percent in lower case", TOKEN, `ghp%5f9${TOKEN.slice(5)}`],
		["percent of percent", "aB3/dE+f7gH", "aB3%252FdE%25252Bf7gH"],
		["percent u", "aB3/dE漢f7gH", "aB3%2FdE%u6f22f7gH"],
		["a pair of them", "aB3/dE🔑f7gH", "aB3%2FdE%uD83D%uDD11f7gH"],
		["percent of UTF-8, in part", "aB3/dEäf7gH", "aB3/dE%C3%A4f7gH"],
		["JSON", TOKEN, `gh\\u0070_9${TOKEN.slice(5)}`],
		["a pair of JSON, in part", "aB3/dE🔑f7gH", "aB3/dE\\ud83d\\uDD11f7gH"],
		["JSON with a slash, in part", "a/b3c/d4e", "a\\/b3c/d4e"],
		["hexadecimal", TOKEN, `gh\\x70_9${TOKEN.slice(5)}`],
		["hexadecimal of UTF-8", "aB3/dEäf7gH", "aB3\\x2fdE\\xc3\\xA4f7gH"],
		["octal", TOKEN, `gh\\160_9${TOKEN.slice(5)}`],
		["braces", "aB3🔑f7gH+", "aB3\\u{1F511}f7gH\\x{2b}"],
		["Python's eight digits", "aB3🔑f7gH+", "aB3\\U0001f511f7gH+"],
		["a line break in JSON", "aB3f7gH\nk9L2mN", "aB3f7gH\\nk9L2mN"],
		["one in part", "aB3f\n7gH\nk9L2mN", "aB3f\\n7gH\nk9L2mN"],
		["a quote", "aB3\"f7g'H", "aB3\\\"f7g\\'H"],
		["backslashes", "aB3\\f7g\\H9", "aB3\\\\\\\\f7g\\\\H9"],
		["names", 'a<B3&f7">gH', 'a&lt;B3&amp;f7">gH'],
		["names of HTML 5", "aB3/f7gH(k)", "aB3&sol;f7gH&lpar;k)"],
		["names of letters", "aB3äf7gH", "aB3&auml;f7gH"],
		["numbers", "aB3'f7gH+k", "aB3&#39;f7gH&#0043;k"],
		[
			"hexadecimal numbers",
			"aB3'f7gH/k",
			"aB3&#x27;f7gH&#X2F;k".replace("X", "x"),
		],
		["names of names", "a<B3&f7gH", "a&amp;lt;B3&amp;amp;f7gH"],
		["all in one", "aB3/dE+f7gH=k'9", "aB3\\/dE%2Bf7gH&#x3d;k\\u00279"],
		["one in another", "aB3/dE+f7gH", "aB3%5Cu002FdE&#x25;2Bf7gH"],
		["percent of a reference", "aB3/dE&f7gH", "aB3%2FdE%26amp%3Bf7gH"],
		["the longest number", TOKEN, `&#0000000103;${TOKEN.slice(1)}`],
		[
			"one in another, with a sequence between that ends like one",
			"aJ9xY7kQ2m",
			"a%%3\u001b(\\4A9xY7kQ2m",
		],
		["JSON of JSON of HTML", 'aB3"f7<gH', 'aB3\\\\\\"f7\\\\u003cgH'],
		[
			"base64 with percent",
			"aB?3>dE~f7",
			encodeURIComponent(Buffer.from("aB?3>dE~f7").toString("base64")),
		],
		[
			"wrapped base64 in JSON",
			TOKEN,
			Buffer.from(TOKEN).toString("base64").replaceAll(/.{8}/g, "$&\\r\\n"),
		],
		["percent over a line break", "aB3/dE+f7gH", "aB3%2\nFdE%2Bf7\r\n  gH"],
		["a line that a backslash continues", "aB3/dE+f7gH", "aB3%2FdE+\\\nf7gH"],
		[
			"a value with escapes of its own",
			"aB3%2F\\u0041&lt;k",
			"aB3%252F\\u0041&lt;k",
		],
		["one that ends with a backslash", "aB3f7gH/k\\", "aB3f7gH\\/k"],
	])("%s", (_, value, text) => {
		expect(scrub([value], `x ${text} y`)).toBe("x *** y");
	});
});

describe("openers that are far apart", () => {
	const calm = (n: number) => `${n}-`.repeat(200);
	test("in a large value", () => {
		const value = Array.from({ length: 300 }, (_, n) => `${calm(n)}&`).join("");
		expect(scrub([value], `x ${value} y`)).toBe("x *** y");
	});

	test("a value is read to its end", () => {
		const value = `aB3\u001b[1m${calm(1)}gH`;
		const text = value.replace("H", "\u001b[1mH");
		expect(scrub([value], `x ${text} y`)).toBe("x ***\u001b[1m\u001b[1m y");
		expect(createUnescaper()(Buffer.from(`%41${calm(1)}`)).toString()).toBe(
			`A${calm(1)}`,
		);
	});

	test("in bytes that are no text", () => {
		const value = randomBytes(200_000);
		const scrubber = compile([value]).scrubber();
		const shown = [scrubber.push(value), scrubber.flush()];
		expect(Buffer.concat(shown).length).toBeLessThan(10);
	});
});

describe("what is no secret stays", () => {
	test.each([
		"100% of it\n50 %\n",
		"C:\\users\\name\\new\n",
		"a && b &c; &amp; &#x26;\n",
		"\u001b[31mred\u001b[0m \u001b[1A\u001b[2K\u001b]0;title\u0007\n",
		"\u001b]8;;https://h/a%20b\u001b\\text\u001b]8;;\u001b\\\n",
		"::error file=a%2Cb,line=1::100%25 of%0Ait\n",
		'##[add-matcher]{"regexp": "^\\\\s*(.*)$"}\n',
		"%41%42 \\x41 \\u0041 \\101 &#65;",
		"\u001b[",
		"\u001b]0;no end\nand on\n",
		"%",
		"\\",
	])("%j", (text) => {
		expect(scrub([TOKEN], text)).toBe(text);
	});

	test("nor does a secret make one of what it would mean decoded", () => {
		expect(scrub(["%2Fusr%2Fbin"], "\u001b[1m/usr/bin/sh %2Fusr%2Fbin")).toBe(
			"\u001b[1m/usr/bin/sh ***",
		);
	});

	test("bytes of all kinds", () => {
		const bytes = fc.uint8Array({ maxLength: 400 });
		fc.assert(
			fc.property(bytes, bytes, (one, other) => {
				const scrubber = compile([Buffer.from(TOKEN)]).scrubber();
				const shown = [
					scrubber.push(one),
					scrubber.push(other),
					scrubber.flush(),
				];
				const whole = Buffer.concat([one, other]);
				expect(Buffer.concat(shown).equals(whole)).toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	});
});

const sizes = fc.oneof(
	fc.constant<number[]>([]),
	fc.constant<number[]>(Array(600).fill(1)),
	fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }),
);

/** Ways to write a character. */
const hex = (one: string, length: number) =>
	(one.codePointAt(0) ?? 0).toString(16).padStart(length, "0");
const WAYS: readonly ((one: string) => string)[] = [
	(one) => one,
	(one) => one,
	(one) => one,
	(one) => `%${hex(one, 2)}`,
	(one) => `%${hex(one, 2).toUpperCase()}`,
	(one) => `\\x${hex(one, 2)}`,
	(one) => `\\u${hex(one, 4)}`,
	(one) => `\\u{${hex(one, 1)}}`,
	(one) => `\\${(one.codePointAt(0) ?? 0).toString(8).padStart(3, "0")}`,
	(one) => `&#${one.codePointAt(0)};`,
	(one) => `&#x${hex(one, 2)};`,
	(one) => (/[a-zA-Z0-9]/.test(one) ? one : `\\${one}`),
	(one) => `\u001b[3${one.charCodeAt(0) % 8}m${one}`,
	(one) => `\u001b]8;;x\u0007${one}`,
	(one) => `\r\n\t${one}`,
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const LEFT_OUT = /\u001b\[3\dm|\u001b\]8;;x\u0007|\r\n\t/g;

test("a secret is hidden in whatever way each of its characters is written, and ways of ways", () => {
	const letters = fc.string({
		unit: fc.constantFrom(..."abcdefxnurt0123456789ABXYZ"),
		minLength: 4,
		maxLength: 10,
	});
	const secret = fc
		.tuple(letters, fc.constantFrom(..."/+=&%<>'\"\\:;#-_."), letters)
		.map((parts) => parts.join(""))
		.filter((text) => !/\\[abefnrtvxuEU0-3]|%1b|%5c|%u/i.test(text)); // two readings
	const way = fc.nat(WAYS.length - 1);
	const ways = fc.array(fc.tuple(way, way, fc.boolean()), {
		minLength: 32,
		maxLength: 32,
	});
	fc.assert(
		fc.property(secret, ways, sizes, (value, ways, sizes) => {
			// What stands around it cannot become a part of it, nor it of that.
			const write = ([first, second, twice]: [number, number, boolean]) => {
				const once = WAYS[first] ?? String;
				const again = twice ? (WAYS[second] ?? String) : String;
				return (one: string) => {
					const written = once(one);
					// Not of what is left out.
					if (written.includes("\u001b") || written.includes("\n"))
						return written;
					const at = written.length >> 1;
					return (
						written.slice(0, at) +
						again(written[at] ?? "") +
						written.slice(at + 1)
					);
				};
			};
			const written = Array.from(value, (one, at) =>
				write(ways[at] ?? [0, 0, false])(one),
			).join("");
			const text = `-- ${written} --`;
			const scrubber = compile([Buffer.from(value)]).scrubber();
			const shown = shownOf(scrubber, cut(latin1(text), sizes)).join("");
			const bare = shown.replaceAll(LEFT_OUT, "");
			expect(bare).toMatch(/^-- \\{0,4}\*\*\*\\{0,8} --$/);
		}),
		{ numRuns: 5_000 },
	);
});

const textsOf = (patterns: PatternList) =>
	Array.from(patterns, (one) => one.toString("latin1"));

const ESC = "\u001b";
/** What stands for a secret, and the colours and titles that stood in it, which are kept behind it. */
const HIDDEN = new RegExp(`\\*\\*\\*(?:${ESC}\\[\\d*m|${ESC}\\]0;t.)*`);

/** Whether what a text shows beside that is shown by another one as well, in the same order. */
function isPartOf(shown: string, other: string): boolean {
	let at = 0;
	return shown.split(HIDDEN).every((piece) => {
		const found = other.indexOf(piece, at);
		at = found + piece.length;
		return found >= 0;
	});
}

/** Lines of these are a dump, which is read in another way: `dumps.test.ts` has them. */
const isNoDump = (form: string) => !/^[0-9a-f]{2}[ :,-]/i.test(form);

test("hides at least what the slow reader does, for values with all their forms", () => {
	const value = fc
		.string({
			unit: fc.constantFrom(...'aB3/%&\\"n0'),
			minLength: 6,
			maxLength: 12,
		})
		.map((text) => Buffer.from(text));
	const piece = (known: readonly string[]) =>
		fc.oneof(
			fc.constantFrom(...known),
			fc
				.tuple(
					fc.constantFrom(...known),
					fc.nat(12),
					fc.constantFrom(
						"\u001b[1m",
						"\u001b]0;t\u0007",
						"\u001b",
						"%",
						"\\",
						"\n",
						"\r\n  ",
					),
				)
				.map(
					([text, at, inside]) => text.slice(0, at) + inside + text.slice(at),
				),
			fc
				.tuple(
					fc.constantFrom(...known),
					fc.array(fc.nat(WAYS.length - 2), { minLength: 12, maxLength: 12 }),
				)
				.map(([text, ways]) =>
					Array.from(text, (one, at) =>
						(WAYS[ways[at % 12] ?? 0] ?? String)(one),
					).join(""),
				),
			fc.string({
				unit: fc.constantFrom(..."aB3%&\\;#x2F5cu0\u001b[m]"),
				maxLength: 8,
			}),
		);
	fc.assert(
		fc.property(
			value.chain((bytes) => {
				const patterns = patternsOf([bytes]);
				const known = textsOf(patterns.raw);
				return fc.tuple(
					fc.constant({ patterns, known }),
					fc
						.array(piece(known.filter(isNoDump)), { maxLength: 4 })
						.map((pieces) => pieces.join("")),
					sizes,
				);
			}),
			([{ patterns, known }, text, sizes]) => {
				const hidden = hiddenBy(text, known).union(
					hiddenToReader(text, textsOf(patterns.read)),
				);
				const shown = shownOf(scrubberOf(patterns), cut(text, sizes)).join("");
				// Texts with more than one reading can be hidden by another one.
				const showsNoMore = isPartOf(shown, shownFor(text, hidden));
				expect(showsNoMore, JSON.stringify(text)).toBe(true);
			},
		),
		{ numRuns: 3_000 },
	);
});
