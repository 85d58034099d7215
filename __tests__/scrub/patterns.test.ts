import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PIECE, patternsOf } from "../../src/scrub/patterns.ts";

const texts = (...values: (string | Uint8Array)[]) =>
	patternsOf(values.map((value) => Buffer.from(value))).sorted.map((pattern) =>
		pattern.toString("latin1"),
	);

describe("patternsOf", () => {
	test("sorted, none twice, none short or long, no break in one and no space in front", () => {
		const value = fc.oneof(
			fc.uint8Array({ minLength: 4, maxLength: 60 }),
			fc.string({ unit: "binary", minLength: 4, maxLength: 60 }),
			fc.string({ unit: fc.constantFrom("a", "B", "1", " ", "\n", "\t", '"') }),
		);
		fc.assert(
			fc.property(fc.array(value, { maxLength: 3 }), (values) => {
				const found = texts(...values);
				const sorted = [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
				expect(found).toEqual(sorted);
				for (const text of found) {
					expect(text.length).toBeGreaterThanOrEqual(4);
					expect(text).not.toMatch(/[\r\n]|^[ \t]/);
				}
			}),
			{ numRuns: 2_000 },
		);
	});

	test("a long value in pieces that cover it", () => {
		const value = Array.from({ length: 30_000 }, (_, at) => `${at}.`).join("");
		const pieces = texts(value).filter((text) => /^[\d.]+$/.test(text));
		expect(Math.max(...texts(value).map(({ length }) => length))).toBe(PIECE);
		let covered = 0;
		for (const start of pieces
			.map((piece) => value.indexOf(piece))
			.filter((at) => at >= 0)
			.sort((a, b) => a - b)) {
			expect(start).toBeLessThanOrEqual(covered);
			covered = start + PIECE;
		}
		expect(covered).toBe(value.length);
	});

	test("of text and bytes, with what the runner would add by itself", () => {
		expect(texts("it's")).toEqual(
			expect.arrayContaining([
				"it's",
				"it''s",
				"it%27s",
				"it&#39;s",
				"69742773",
			]),
		);
		expect(texts(Buffer.from([0xff, 1, 2, 3]))).toEqual(
			expect.arrayContaining([
				"\u00ff\u0001\u0002\u0003",
				"ff010203",
				"/wECAw==",
			]),
		);
	});
});
