import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	createForms,
	FORM_KINDS,
	type FormKind,
	MASK_KINDS,
	subjectOf,
} from "../../src/mask/forms/index.ts";
import { PERCENT_RULES } from "../../src/mask/forms/percent.ts";
import { differing } from "../../src/mask/forms/rewrite.ts";
import { runnerForms } from "../../src/mask/forms/runner.ts";
import { RunnerMasker } from "../support/runner-mask.ts";

const formsOf = createForms();
const of = (kind: FormKind, text: string) => [
	...formsOf(kind, subjectOf(text)),
];
const all = (text: string) => FORM_KINDS.flatMap((kind) => of(kind, text));

const bytes = fc.uint8Array({ minLength: 7, maxLength: 40 });
const encodings = (value: Uint8Array) =>
	(["base64", "base64url", "hex"] as const).flatMap((kind) => [
		...formsOf(kind, { bytes: value }),
	]);

describe("base64 and hex", () => {
	test.each([
		0, 1, 2, 3, 4, 5,
	])("are found behind %i bytes, whatever follows, but for the characters shared with a neighbour", (before) => {
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: before, maxLength: before }),
				bytes,
				fc.uint8Array({ maxLength: 5 }),
				(prefix, value, suffix) => {
					const whole = Buffer.concat([prefix, value, suffix]);
					for (const encoding of ["base64", "base64url"] as const) {
						const longest = encodings(value)
							.filter((form) => whole.toString(encoding).includes(form))
							.reduce((most, { length }) => Math.max(most, length), 0);
						const first = Math.ceil((8 * before) / 6);
						const last = Math.floor((8 * (before + value.length)) / 6);
						expect(longest).toBe(last - first);
					}
					expect(encodings(value)).toContain(
						Buffer.from(value).toString("hex"),
					);
				},
			),
		);
	});

	test("of a text of four to six characters: up to the end of the text, with the line feed of echo or without", () => {
		for (const secret of ["a1b2", "a1b2c", "a1b2c3"])
			for (const before of ["", "u", "u:", "user:"])
				for (const end of ["", "\n"])
					for (const encoding of ["base64", "base64url"] as const) {
						const shown = Buffer.from(before + secret + end).toString(encoding);
						const found = MASK_KINDS.flatMap((kind) => of(kind, secret));
						expect(
							found.some((form) => shown.includes(form)) ||
								shown.length - Math.ceil((4 * before.length) / 3) < 8,
							`${before}${secret} ${shown}`,
						).toBe(true);
					}
	});

	test("are not shorter than eight characters, and words have them as well", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 9 }), (value) => {
				expect(encodings(value).filter((form) => form.length < 8)).toEqual([]);
			}),
		);
		for (const word of ["test", "main", "docker", "bluebird", "Test\n"]) {
			const found = all(word);
			expect(found).toContain(Buffer.from(word).toString("hex"));
			for (const encoded of [word, `${word}\n`])
				expect(
					found.some((form) =>
						Buffer.from(encoded).toString("base64").includes(form),
					),
				).toBe(true);
		}
		expect(all("hunter2-x").length).toBeGreaterThan(5);
	});
});

describe("what programs print", () => {
	test.each<[kind: FormKind, text: string, forms: string[]]>([
		[
			"URL",
			"aB3/dE+f7gH/iJ9k=Lm0",
			[
				"aB3/dE%2Bf7gH/iJ9k%3DLm0",
				"aB3%2FdE+f7gH%2FiJ9k%3DLm0",
				"aB3%2fdE%2bf7gH%2fiJ9k%3dLm0",
				"aB3%2FdE%2Bf7gH%2FiJ9k=Lm0",
			],
		],
		["URL", "it's (a) key!", ["it%27s+%28a%29+key%21", "it's+(a)+key!"]],
		["URL", "ab\ud800cd ef", ["ab%EF%BF%BDcd+ef"]],
		["URL", "a-ä漢b", ["a-%E4%u6F22b"]], // escape
		["JSON", "a/b&c<ä>'", ["a\\/b&c<\\u00e4>'", "a/b\\u0026c\\u003cä\\u003e'"]],
		// System.Text.Json; Gson; ConvertTo-Json of Windows PowerShell
		["JSON", "a+b\"'ä\u001b", ["a\\u002Bb\\u0022\\u0027\\u00E4\\u001B"]],
		["JSON", "a=b'c", ["a\\u003db\\u0027c", "a=b\\u0027c"]],
		["XML", "a&b'c\"d", ["a&amp;b&#x27;c&quot;d", "a&amp;b&#39;c&#34;d"]],
		["XML", "a+b'c", ["a&#43;b&#39;c"]], // Go's html/template
		[
			"XML",
			"<ä>",
			["&#60;&#228;&#62;", "&#x3c;&#xe4;&#x3e;", "&lt;&auml;&gt;"],
		],
		["XML", "a=b`c/d", ["a&#x3D;b&#x60;c/d", "a&#x3D;b&#x60;c&#x2F;d"]], // Handlebars, mustache
		["string literals", "a\u0007b\u001bc", ["a\\x07b\\x1bc", "a\\ab\\x1bc"]], // repr; Go
		["string literals", 'p"ä\u00a0', ['p\\"\\xE4\\_']], // PyYAML
		["string literals", "a#{b}#c", ["a\\#{b}#c"]], // Ruby
		["shell quotes", "Tea#2;b", ["Tea\\#2\\;b"]], // npm's INI
		["shell quotes", "a=b%c", ["a\\=b\\%c", "a=b%%c"]], // Shellwords; INI
		// biome-ignore lint/suspicious/noTemplateCurlyInString: it is no template
		["shell quotes", "a${b}", ["a$${b}"]], // compose, Terraform
		["JSON in JSON", 'a"ä', ['a\\\\\\"ä', 'a\\\\\\"\\\\u00e4']],
	])("%s of %j: %j", (kind, text, forms) => {
		expect(of(kind, text)).toEqual(expect.arrayContaining(forms));
	});

	// The examples of about_Quoting_Rules, about_Special_Characters, about_Parsing and WildcardPattern.Escape, with
	// other words.
	test.each<[what: string, text: string, form: string]>([
		["a variable in a text in double quotes", "cost $5 now", "cost `$5 now"],
		["a double quote with a backtick", 'say "x1"', 'say `"x1`"'],
		["a double quote twice", 'say "x1"', 'say ""x1""'],
		["a backtick", "a`b", "a``b"],
		["a line feed and a tab", "a\n$b\tc", "a`n`$b`tc"],
		["null, bell and escape", "a\0b\u0007c\u001bd", "a`0b`ac`ed"],
		["an argument without quotes", "a b;c&(d)", "a` b`;c`&`(d`)"],
		["wild cards", "a*b[c]?", "a`*b`[c`]`?"],
		["single quotes", "it's", "it''s"],
	])("PowerShell, %s: %j as %j", (_, text, form) => {
		expect(all(text)).toContain(form);
	});

	// As bash and dash have them: `echo -e` of the one, `echo` of the other, and `printf` of both.
	test.each<[what: string, text: string, forms: string[]]>([
		["an octal number of echo", "Kq7v\\0101X2m", ["Kq7vAX2m", "Kq7v\b1X2m"]],
		["of printf", "Kq7v\\101X2m", ["Kq7vAX2m"]],
		["three digits at most", "Kq7v\\1018X2", ["Kq7vA8X2"]],
		["... one", "Kq7v\\7X2m", ["Kq7v\u0007X2m"]],
		["... none behind a nought", "Kq7v\\0X2m", ["Kq7v\0X2m"]],
		["the last eight bits", "Kq7v\\501X2m", ["Kq7vAX2m"]],
		["bytes of one character", "Kq7v\\303\\251X2m", ["Kq7véX2m"]],
		["hexadecimal", "Kq7v\\x4AX2m", ["Kq7vJX2m"]],
		["two digits at most", "Kq7v\\x4abX2m", ["Kq7vJbX2m"]],
		["... one", "Kq7v\\x9X2m", ["Kq7v\tX2m"]],
		["a character", "Kq7v\\u00e9eX2m", ["Kq7véeX2m"]],
		["of few digits", "Kq7v\\u411X2m", ["Kq7vБX2m"]],
		["in capitals", "Kq7v\\u00E9X2m", ["Kq7véX2m"]],
		["beyond four digits", "Kq7v\\U1F511X2m", ["Kq7v\u{1f511}X2m"]],
		["eight digits", "Kq7v\\U0001f5111X2m", ["Kq7v\u{1f511}1X2m"]],
		["the last character", "Kq7v\\U0010ffffX2m", ["Kq7v\u{10ffff}X2m"]],
		["... and none behind it", "Kq7v\\U00110000X2m", ["Kq7vX2m"]],
		["letters", "Kq7v\\tX2m\\aX", ["Kq7v\tX2m\u0007X"]],
		["a letter of bash", "Kq7v\\EX2m", ["Kq7v\u001bX2m"]],
		["a backslash", "Kq7v\\\\nX2m", ["Kq7v\\nX2m"]],
		["nothing they know", "Kq7v\\q\\xg\\ug\\Ug\\8", []],
		[
			"the end of what echo writes",
			"Kq7vX2\\cmZ9\\trT4",
			["Kq7vX2", "Kq7vX2\\cmZ9\trT4"],
		],
		["no end behind a backslash", "Kq7v\\\\cX2m\\tY", ["Kq7v\\cX2m\tY"]],
		[
			"each line, but short ones",
			"Kq7vX2\\nmZ9rT\\rwJ8hL5",
			["Kq7vX2", "wJ8hL5"],
		],
		["nothing of more lines", "Kq7v\\tX2m\nwJ8\\thL5", []],
	])("echo and printf of a shell, %s: %j", (_, text, forms) => {
		expect(new Set(of("escapes as echo reads them", text))).toEqual(
			new Set(forms),
		);
	});

	test("is nothing of letters, digits and lines below", () => {
		const kinds = FORM_KINDS.filter((kind) => !/base64|hex|decimal/.test(kind));
		expect(kinds.flatMap((kind) => of(kind, "ghp_9aB3xY7kQ2mN5vR8tL"))).toEqual(
			[],
		);
	});

	test("never stands twice in a kind, and is never the text", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 30 }),
				fc.constantFrom(...FORM_KINDS),
				(text, kind) => {
					const forms = of(kind, text);
					expect(new Set(forms).size).toBe(forms.length);
					expect(forms).not.toContain(text);
				},
			),
			{ numRuns: 2_000 },
		);
	});

	test("does not depend on what was asked before", () => {
		const text = fc.string({
			unit: fc.constantFrom(
				...[..."aB1#{$~:='\"`\\ %\n/+&äÿªœשا中文用ｅ\u{1d504}\u{20000}\u2028"],
			),
			maxLength: 12,
		});
		fc.assert(
			fc.property(text, fc.constantFrom(...FORM_KINDS), (text, kind) => {
				const fresh = createForms()(kind, subjectOf(text));
				expect(new Set(of(kind, text))).toEqual(new Set(fresh));
			}),
			{ numRuns: 3_000 },
		);
	});

	test("is made of other letters by as few rules as of those of ASCII", () => {
		const rulesFor = differing(PERCENT_RULES);
		const lines = [
			"天地玄黃宇宙洪荒日月盈昃辰宿",
			"列張寒來暑往秋收冬藏閏餘成歲",
		];
		for (const line of lines) rulesFor(line);
		// %XX in either case, and %uXXXX
		expect(rulesFor("律呂調陽雲騰致雨露結為霜金生")).toHaveLength(3);
	});
});

test.each([
	"q7x \"double\" and 'single' & <tags> $HOME `x`",
	"100%25%0Ad0ne%0D%",
	"pässwörd-\u2028\u0085-漢字-🔑",
	"back\\slash/and+plus=",
])("what the runner makes of %j by itself is what it makes", (text) => {
	const runner = new RunnerMasker();
	runner.addMask(text);
	for (const form of runnerForms(text)) expect(runner.masks).toContain(form);
	// But for base64 of the value without its first bytes, and halves of PowerShell's at `&`.
	const own = new Set([text, ...runnerForms(text)]);
	const shortened = [1, 2].map((start) =>
		Buffer.from(text).subarray(start).toString("base64"),
	);
	const others = [...runner.masks].filter(
		(mask) => !own.has(mask) && !text.includes(mask),
	);
	expect(others.filter((mask) => !shortened.includes(mask))).toEqual([]);
	// And each is in the table.
	const table = new Set([text, ...all(text)]);
	expect(runnerForms(text).filter((form) => !table.has(form))).toEqual([]);
});
