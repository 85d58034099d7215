import fc from "fast-check";
import { expect, test } from "vitest";
import { Filter } from "../../src/scrub/filter.ts";
import type { Patterns } from "../../src/scrub/patterns.ts";
import { Search } from "../../src/scrub/search.ts";
import { cases } from "../support/seed.ts";
import { hiddenBy, hiddenSpaced, naive, shownFor } from "./naive.ts";
import { cut, exactly, scrubberOf, shownOf } from "./support.ts";

const scrub = (patterns: Patterns, text: string, sizes: number[]) =>
	shownOf(scrubberOf(patterns), cut(text, sizes)).join("");

const sizes = fc.oneof(
	fc.constant<number[]>([]),
	fc.constant<number[]>(Array(400).fill(1)),
	fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
);

/** Few letters, so that patterns repeat, overlap and nearly match; lengths on both sides of each border of the filter. */
const pattern = (unit: string) =>
	fc
		.string({
			unit: fc.constantFrom(...unit),
			minLength: 4,
			maxLength: 20,
		})
		.filter((text) => !text.startsWith(" "));
const gaps = fc.constantFrom(
	"\n",
	"\r\n",
	"\r",
	"\n  ",
	"\n\t",
	"\n\n",
	"\r \n",
);

function texts(patterns: string[], unit: string) {
	const piece = fc.oneof(
		fc.string({ unit: fc.constantFrom(...unit), maxLength: 12 }),
		fc.string({ unit: fc.constantFrom("x", "y", " ", "."), maxLength: 25 }),
		fc.constant("-".repeat(30)),
		gaps,
		...(patterns.length === 0 ? [] : [beginnings(patterns)]),
	);
	return fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
}

/** A pattern or its beginning or end, with line breaks anywhere in it. */
function beginnings(patterns: string[]) {
	return fc
		.tuple(
			fc.constantFrom(...patterns),
			fc.constantFrom(0, 0, 0, 1, -1),
			fc.array(fc.tuple(fc.nat(24), gaps), { maxLength: 3 }),
		)
		.map(([text, cut, breaks]) => {
			let wrapped = cut < 0 ? text.slice(0, cut) : text.slice(cut);
			for (const [at, gap] of breaks)
				wrapped = wrapped.slice(0, at) + gap + wrapped.slice(at);
			return wrapped;
		});
}

test.each([
	["ab", 20_000],
	["abcdefgh", 20_000],
])("is the naive search, letters %j", (unit, numRuns) => {
	fc.assert(
		fc.property(
			fc
				.array(pattern(unit), { maxLength: 5 })
				.chain((patterns) =>
					fc.tuple(fc.constant(patterns), texts(patterns, unit), sizes),
				),
			([patterns, text, sizes]) => {
				expect(scrub(exactly(patterns), text, sizes)).toBe(
					naive(text, patterns),
				);
			},
		),
		{ numRuns: cases(numRuns) },
	);
});

/** The places that one search hides, of a text at once. */
function searched({ raw }: Patterns, text: string): Set<number> {
	const search = new Search(raw, new Filter(raw));
	search.run(Buffer.from(text, "latin1"), 0, 0);
	return new Set(
		search.finds
			.take()
			.flatMap(({ start, end }) =>
				Array.from({ length: end - start }, (_, at) => start + at),
			),
	);
}

test("where patterns have blanks: all of the naive search, and nothing but where a line ends in the place of one", () => {
	fc.assert(
		fc.property(
			fc
				.array(pattern("abc "), { maxLength: 5 })
				.chain((patterns) =>
					fc.tuple(fc.constant(patterns), texts(patterns, "abc "), sizes),
				),
			([patterns, text, sizes]) => {
				const hidden = searched(exactly(patterns), text);
				const least = hiddenBy(text, patterns);
				const most = hiddenSpaced(text, patterns);
				expect([...least.difference(hidden)]).toEqual([]);
				expect([...hidden.difference(most)]).toEqual([]);
				expect(scrub(exactly(patterns), text, sizes)).toBe(
					shownFor(text, hidden),
				);
			},
		),
		{ numRuns: cases(8_000) },
	);
});

/** Words of which none is like another one, with few letters each, and how they are printed. */
const phrase = fc
	.uniqueArray(
		fc.tuple(
			fc.constantFrom(..."abcdefghijkl"),
			fc.integer({ min: 1, max: 9 }),
			fc.constantFrom(" ", "\n", "\n  ", " \n", "\r\n\t", "\n\n "),
		),
		{ minLength: 3, maxLength: 9, selector: ([letter]) => letter },
	)
	.filter((words) => words.reduce((sum, [, length]) => sum + length, 0) > 8)
	.map((words) => {
		const all = words.map(([letter, length]) => letter.repeat(length));
		const shown = words.map(
			([, , gap], at) => (at === 0 ? "" : gap) + (all[at] ?? ""),
		);
		return { pattern: all.join(" "), shown: shown.join("") };
	});

test("a text with blanks is found where lines end in their places", () => {
	fc.assert(
		fc.property(
			fc.array(phrase, { minLength: 1, maxLength: 3 }),
			fc.constantFrom("", "x", "xyz ", "x".repeat(30), "x\n"),
			sizes,
			(phrases, before, sizes) => {
				const patterns = exactly(phrases.map(({ pattern }) => pattern));
				const text = phrases.map(({ shown }) => before + shown).join("-");
				expect(scrub(patterns, text, sizes)).toBe(
					phrases.map(() => `${before}***`).join("-"),
				);
			},
		),
		{ numRuns: cases(20_000) },
	);
});

test("is the naive search, long patterns alone", () => {
	const long = pattern("abcdefgh").filter((text) => text.length > 6);
	fc.assert(
		fc.property(
			fc
				.array(long, { minLength: 1, maxLength: 3 })
				.chain((patterns) =>
					fc.tuple(fc.constant(patterns), texts(patterns, "abch"), sizes),
				),
			([patterns, text, sizes]) => {
				expect(scrub(exactly(patterns), text, sizes)).toBe(
					naive(text, patterns),
				);
			},
		),
		{ numRuns: cases(30_000) },
	);
});
