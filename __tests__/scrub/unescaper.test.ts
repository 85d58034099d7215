import fc from "fast-check";
import { expect, test } from "vitest";
import { Unescaper } from "../../src/scrub/reading/unescaper.ts";
import { LEAD } from "../../src/scrub/reading/written.ts";
import { cases } from "../support/seed.ts";
import { readSlowly } from "./reader.ts";
import { cut } from "./support.ts";

const ESC = "\u001b";

/**
 * What begins, goes on with or ends escapes, and whole ones. No text for the terminal is left open: of one inside another one
 * the slow reader thinks otherwise.
 */
const PIECES = [
	..."%&\\;#xuU{}[m(0134abdefz \u0007\n\t\u0080\u00e9",
	...[ESC, "\r\n  ", "%%", "&&&", "\\\\", "\\\\\\", `${ESC}${ESC}`],
	...["%41", "%5c", "%25", "%26", "%0a", "%u0041", "%u0026", "%ud83d%ude00"],
	...["&amp;", "&lt;", "&auml;", "&#39;", "&#38;", "&#x41;", "&#x5c;", "&am"],
	...["\\n", "\\e", "\\%", "\\&", "\\x41", "\\x5c", "\\101", "\\134"],
	...["\\u0041", "\\u005c", "\\u00e9", "\\ud83d", "\\ude00", "\\u{1f600}"],
	...["\\x{25}", "\\U00000041", "\\U0001f600", "abcdefghijklmnop"],
	...[`${ESC}[0m`, `${ESC}[1;31m`, `${ESC}(B`, `${ESC}7`, `${ESC}[`],
	...[`${ESC}]0;t\u0007`, `${ESC}]8;;h%41${ESC}\\`, `${ESC}\\`],
];
const text = fc.oneof(
	fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 24 }),
	// The same few over and over, so that one is inside another one.
	fc
		.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 4 })
		.chain((some) =>
			fc.string({ unit: fc.constantFrom(...some), maxLength: 24 }),
		),
);
const sizes = fc.oneof(
	fc.constant<number[]>([]),
	fc.constant<number[]>(Array(400).fill(1)),
	fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
);

/** What is written, with its places, and whether an escape is among the bytes up to each from the one before it on. */
function read(chunks: readonly string[], forgets: boolean) {
	const unescaper = new Unescaper();
	const { written } = unescaper;
	unescaper.goOn(1e6);
	const all: [text: string, start: number, end: number, odd: boolean][] = [];
	const take = (to: number) => {
		for (let at = LEAD + all.length - written.dropped; at < to; at++)
			all.push([
				String.fromCharCode(written.out[at] ?? 0),
				written.startOf(at),
				written.endOf(at),
				written.hasEscape(at, at + 1),
			]);
	};
	let base = 0;
	for (const chunk of chunks) {
		unescaper.read(Buffer.from(chunk, "latin1"), base, 0);
		base += chunk.length;
		if (!forgets) continue;
		const to = unescaper.pending();
		take(to);
		unescaper.drop(to);
	}
	take(written.end);
	return all;
}

test.each([
	["and keeps all", false],
	["and forgets what is complete", true],
])("reads what the slow reader does, at the same places, %s", (_, forgets) => {
	fc.assert(
		fc.property(text, sizes, (text, sizes) => {
			// What is there as a whole is read at once where more follows.
			const padded = `${text} ${".".repeat(16)}`;
			// It writes line breaks, too, which a search passes over.
			const written = read(cut(padded, sizes), forgets).filter(
				([text, start]) => !/[\r\n]/.test(text) || padded[start] !== text,
			);
			expect(written).toEqual(
				readSlowly(padded).map(({ text, start, end, odd }) => [
					text,
					start,
					end,
					odd,
				]),
			);
		}),
		{ numRuns: cases(20_000) },
	);
});
