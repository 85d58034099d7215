import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/mask/mixed-text.ts";
import { encodeText } from "../../src/text.ts";

const ORDERS = ["utf-16le", "utf-16be"] as const;

/** Letters of a script, from one to another one. */
const SCRIPTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
	Latin: [0xc0, 0x17f],
	Greek: [0x391, 0x3c9],
	Cyrillic: [0x410, 0x44f],
	Hebrew: [0x5d0, 0x5ea],
	Arabic: [0x620, 0x64a],
	Devanagari: [0x905, 0x939],
	Gurmukhi: [0xa15, 0xa39],
	Thai: [0xe01, 0xe2e],
	Hiragana: [0x3041, 0x3096],
	Chinese: [0x4e00, 0x9fa5],
	lines: [0x2500, 0x257f],
	Hangul: [0xac00, 0xd7a3],
};

describe.each(ORDERS)("what is %s is read as it is", (encoding) => {
	test.each([
		"user: ann\n# Пароль базы данных\npassword: mountain\n",
		"name: Иван Петрович\npassword: mountain\nhost: db\n",
		"machine Александрия\nlogin ann password mountain\n",
		"# あいうえおかきくけこさし\npassword: mountain\nhost: db.example.com\n",
		"host: db.example.com\npassword: mountain\n# あいうえおかきくけこさし",
	])("%j", (text) => {
		for (const mark of ["", "\ufeff"]) {
			const bytes = encodeText(mark + text, encoding);
			expect(decodeText(bytes)).toBe(text);
			// With the line feed of `echo`.
			expect(decodeText(Buffer.concat([bytes, Buffer.from("\n")]))).toBe(text);
		}
	});

	test("characters whose lower byte is 0, behind a mark", () => {
		const text = "user: ann\n# ────────────────\npassword: mountain\n";
		const bytes = encodeText(`\ufeff${text}`, encoding);
		expect(decodeText(bytes)).toBe(text);
	});

	test.each(Object.keys(SCRIPTS))("random lines in %s", (script) => {
		const [min, max] = SCRIPTS[script] ?? [0, 0];
		const word = fc
			.array(fc.integer({ min, max }), { minLength: 1, maxLength: 12 })
			.map((codes) => String.fromCharCode(...codes));
		const words = fc.array(word, { minLength: 1, maxLength: 4 });
		const line = fc.oneof(
			fc.stringMatching(/^[a-z]{3,10}(?:: | = |=)[\w.!-]{1,20}$/),
			fc.tuple(fc.constantFrom("", "# ", "name: "), words).map(
				// Words of a script without blanks, and of one with them.
				([head, all]) => head + all.join(min < 0x3000 ? " " : ""),
			),
		);
		fc.assert(
			fc.property(
				fc.array(line, { minLength: 1, maxLength: 8 }),
				fc.constantFrom("\n", "\r\n"),
				fc.boolean(),
				fc.boolean(),
				(lines, end, isMarked, isEnded) => {
					// Half of it and more is of ASCII, which tells it where no mark does.
					const all = isMarked
						? lines
						: ["user: ann", "host: db.example.com", "port: 5432", ...lines];
					const text = all.join(end) + (isEnded ? end : "");
					const bytes = encodeText((isMarked ? "\ufeff" : "") + text, encoding);
					const ascii = text.slice(0, 256).match(/[\0-\x7f]/g) ?? [];
					const isTold =
						ascii.length * 2 > Math.min(text.length, 256) &&
						![...text].some((it) => it.charCodeAt(0) % 256 === 0);
					fc.pre(isMarked || isTold);
					expect(decodeText(bytes)).toBe(text);
				},
			),
			{ numRuns: 400 },
		);
	});
});
