import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/scrub/index.ts";
import { encodings, ODD_VALUES } from "../support/odd-values.ts";
import { cut, shownOf, wrapped } from "./support.ts";

const TOKEN = "ghp_9aB3xY7kQ2mN5vR8tL1wZ4";
const LINES = "first-l1ne-of-it\n  second-l1ne\n\nlast";
const BYTES = Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x41, 0x42, 0x80, 0x81]);
const base64 = Buffer.from(TOKEN).toString("base64");

function scrub(values: readonly (string | Uint8Array)[], text: string): string {
	const matcher = compile(values.map((value) => Buffer.from(value)));
	const latin1 = Buffer.from(text).toString("latin1");
	const [whole, bytewise] = [[], Array<number>(latin1.length).fill(1)].map(
		(sizes) => shownOf(matcher.scrubber(), cut(latin1, sizes)).join(""),
	);
	expect(bytewise).toBe(whole);
	return Buffer.from(whole ?? "", "latin1").toString();
}

describe("shows *** for", () => {
	test.each<[what: string, values: string[], text: string, shown: string]>([
		["nothing", [], "a text\n", "a text\n"],
		["no other text", [TOKEN], "a text\n", "a text\n"],
		["the value", [TOKEN], `a ${TOKEN} b\n`, "a *** b\n"],
		["the whole text", [TOKEN], TOKEN, "***"],
		["each of many", [TOKEN, "swordfish"], `${TOKEN}, swordfish`, "***, ***"],
		["finds that touch, once", [TOKEN], TOKEN + TOKEN, "***"],
		[
			"finds that overlap, once",
			["abcdefgh1", "gh123456"],
			"abcdefgh123456",
			"***",
		],
		[
			"one inside another, once",
			["inner", "an inner one"],
			"an inner one",
			"***",
		],
		["no beginning alone", [TOKEN], TOKEN.slice(0, -1), TOKEN.slice(0, -1)],
		["a value of four characters", ["a1b2"], "xa1b2x", "x***x"],
		["base64 with padding", [TOKEN], `${base64}\n`, "***\n"],
		["base64 without padding", [TOKEN], base64.replace(/=+$/, ""), "***"],
		[
			"hex of a hex dump",
			[TOKEN],
			wrapped(Buffer.from(TOKEN).toString("hex"), 20),
			"***",
		],
		["JSON", ['say "x1"\\y'], '{"a":"say \\"x1\\"\\\\y"}', '{"a":"***"}'],
		["JSON in ASCII", ["pässwörd"], "p\\u00e4ssw\\u00f6rd", "***"],
		["JSON of PHP", ["a/b/c/d"], "a\\/b\\/c\\/d", "***"],
		["a URL in lower case", ["a/b/c d"], "?x=a%2fb%2fc%20d&", "?x=***&"],
		["a form", ["a/b c~"], "x=a%2Fb+c%7E", "x=***"],
		["XML", ["<a&b'c\">"], "&lt;a&amp;b&apos;c&quot;&gt;", "***"],
		["HTML", ["<a&b'c\">"], "&lt;a&amp;b&#39;c&#34;&gt;", "***"],
		["a shell's quoting", ["it's s3cret"], "x='it'\\''s s3cret'", "x='***'"],
		["SQL and PowerShell", ["it's s3cret"], "'it''s s3cret'", "'***'"],
		["a value of lines", [LINES], `a\n${LINES}\nb`, "a\n***\nb"],
		["CRLF in place of LF", [LINES], LINES.replaceAll("\n", "\r\n"), "***"],
		["CR in place of LF", [LINES], LINES.replaceAll("\n", "\r"), "***"],
		["indented lines", [LINES], LINES.replaceAll("\n", "\n\t    "), "***"],
		[
			"lines whose indentation is lost",
			[LINES],
			LINES.replaceAll(/\n */g, "\n"),
			"***",
		],
		["one line of it", [LINES], "a second-l1ne b", "a *** b"],
		["JSON of it", [LINES], JSON.stringify({ a: LINES }), '{"a":"***"}'],
		[
			"a value without outer breaks",
			["\nt0ken-here\n"],
			"a\nt0ken-here\nb",
			"a\n***\nb",
		],
		[
			"white space in front stays",
			["  t0ken-here "],
			"a  t0ken-here b",
			"a  ***b",
		],
	])("%s", (_, values, text, shown) => {
		expect(scrub(values, text)).toBe(shown);
	});

	test.each([1, 2, 3, 4, 5, 7, 19, 35])("wrapped at %i", (width) => {
		for (const form of [TOKEN, base64, Buffer.from(TOKEN).toString("hex")])
			for (const lineBreak of ["\n", "\r\n", "\r", "\n    ", "\r\n\t"]) {
				const text = `key: |\n  ${wrapped(form, width, lineBreak)}\nend\n`;
				expect(scrub([TOKEN], text)).toBe("key: |\n  ***\nend\n");
			}
	});

	test("wrapped with one character before or behind the break", () => {
		for (const form of [TOKEN, base64.replace(/=+$/, "")])
			for (const at of [1, form.length - 1]) {
				const text = `${form.slice(0, at)}\n${form.slice(at)}`;
				expect(scrub([TOKEN], text)).toBe("***");
			}
	});

	test("base64 of a text around it, but for shared characters", () => {
		const text = Buffer.from(`user:${TOKEN}@host`).toString("base64");
		expect(scrub([TOKEN], text)).toBe("dXNlcjp***EBob3N0");
	});
});

describe("base64 inside of base64", () => {
	const twice = (before: string, inner: string) =>
		Buffer.from(before + Buffer.from(inner).toString("base64")).toString(
			"base64",
		);

	test("is found at each alignment", () => {
		for (const before of ["", "a", "ab", '{"auth":"'])
			for (const user of ["", "u", "ab:", "user:"]) {
				const shown = scrub([TOKEN], twice(before, `${user}${TOKEN}@h`));
				const left = shown.replace("***", "");
				expect(shown).toContain("***");
				expect(left.length).toBeLessThan(40);
			}
	});

	test("is left where it is of another text", () => {
		const text = twice('{"auth":"', "user:another-token-1");
		expect(scrub([TOKEN], text)).toBe(text);
	});
});

describe("values that are not UTF-8", () => {
	test.each([
		"base64",
		"base64url",
		"hex",
		"latin1",
	] as const)("%s", (encoding) => {
		const scrubber = compile([BYTES]).scrubber();
		const text = Buffer.from(`a ${BYTES.toString(encoding)} b`, "latin1");
		const shown = [scrubber.push(text), scrubber.flush()];
		expect(Buffer.concat(shown).toString("latin1")).toBe("a *** b");
	});

	test.each([
		"utf16le",
		"latin1",
	] as const)("what a program shows of %s that takes it for UTF-8", (encoding) => {
		const text = "clé-de-signature: Zürich-4711-Ärger";
		const value = Buffer.from(
			encoding === "utf16le" ? `\ufeff${text}` : text,
			encoding,
		);
		const scrubber = compile([value]).scrubber();
		const misread = Buffer.from(Buffer.from(text, encoding).toString());
		const shown = [scrubber.push(misread), scrubber.flush()];
		expect(Buffer.concat(shown).toString()).toBe("***");
	});

	test("pass untouched when they are no secret", () => {
		const bytes = Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256));
		const scrubber = compile([Buffer.from(TOKEN)]).scrubber();
		const shown = Buffer.concat([scrubber.push(bytes), scrubber.flush()]);
		expect(shown.equals(bytes)).toBe(true);
	});
});

describe.each(ODD_VALUES)("$name", ({ value, pieces }) => {
	const matcher = compile([Buffer.from(value)]);
	const shown = (text: string) =>
		shownOf(
			matcher.scrubber(),
			cut(Buffer.from(text).toString("latin1"), []),
		).join("");

	test("as it is, and line by line", () => {
		expect(shown(`x${value}y`)).toMatch(/^x\s*\*\*\*\s*y$/);
		const lines = shown(value.replaceAll(/\r\n|\r|\n/g, "\n-- "));
		for (const piece of pieces) expect(lines).not.toContain(piece);
	});

	test.each(encodings(value))("%s", (_, text) => {
		// What stands around the value shares characters with it.
		const left = text.length > 4 * value.length ? 0 : 12;
		for (const [width, lineBreak] of [
			[text.length, ""],
			[76, "\n"],
			[64, "\r\n"],
			[60, "\n  "],
			[1, "\n"],
		] as const) {
			const out = shown(wrapped(text, Math.min(width, 60_000), lineBreak));
			expect(out).toContain("***");
			expect(out.replaceAll(/\*\*\*|\s/g, "").length).toBeLessThan(left);
		}
	});
});

test("no value can be seen in what is handed out", () => {
	const matcher = compile([Buffer.from(TOKEN)]);
	const scrubber = matcher.scrubber();
	scrubber.push(Buffer.from(`a ${TOKEN.slice(0, -1)}`));
	for (const thing of [matcher, scrubber]) {
		const seen = inspect(thing, { depth: 20, showHidden: true });
		expect(seen).not.toContain(TOKEN.slice(0, 8));
		expect(seen).not.toContain("67 68 70 5f"); // its first bytes
		expect(JSON.stringify(thing)).toBe("{}");
	}
});
