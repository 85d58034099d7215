import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PIECE, patternsOf } from "../../src/scrub/patterns.ts";

const texts = (...values: (string | Uint8Array)[]) =>
	[...patternsOf(values.map((value) => Buffer.from(value))).raw].map(
		(pattern) => pattern.toString("latin1"),
	);

/** Bytes that are no text, without a line break. */
const unbroken = (size: number) =>
	Buffer.from(
		randomBytes(size).map((byte, at) => (at === 0 ? 1 : byte | 0x80)),
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

	test("closed base64 of what a shell leaves of a value", () => {
		const value = "  hunter2-hunter2xy\n";
		const trimmed = value.trim();
		expect(texts(value)).toContain(Buffer.from(trimmed).toString("base64"));
		const behind = Buffer.from(`u:${trimmed}`).toString("base64").slice(3);
		expect(texts(value)).toContain(behind);
		expect(behind).toMatch(/=$/);
	});

	test("all forms of a large value while there is room, then its commonest", () => {
		const value = unbroken(300_000);
		const sizes = (most?: number) => {
			const { raw, incomplete } = patternsOf([value, secret], undefined, most);
			const sorted = [...raw];
			const has = (form: string) =>
				sorted.some((pattern) => pattern.equals(Buffer.from(form)));
			return {
				incomplete,
				small: has(secret.toString("hex")),
				raw: sorted.some((p) => p.equals(value.subarray(0, PIECE))),
				base64: has(value.toString("base64").slice(0, PIECE)),
				hex: has(value.toString("hex").slice(0, PIECE)),
				base64url: has(value.toString("base64url").slice(0, PIECE)),
			};
		};
		const secret = Buffer.from("hunter2-hunter2");
		const all = {
			small: true,
			raw: true,
			base64: true,
			hex: true,
			base64url: true,
		};
		expect(sizes()).toEqual({ incomplete: 0, ...all });
		expect(sizes(4_000_000)).toEqual({ incomplete: 1, ...all });
		expect(sizes(2_000_000)).toEqual({
			incomplete: 1,
			...all,
			base64url: false,
		});
		expect(sizes(700_000)).toEqual({
			incomplete: 1,
			...all,
			hex: false,
			base64url: false,
		});
		expect(sizes(0)).toEqual({
			incomplete: 2,
			small: false,
			raw: true,
			base64: false,
			hex: false,
			base64url: false,
		});
	});

	test("many values of the largest size take a bounded room", () => {
		const values = Array.from({ length: 8 }, () => unbroken(10 * 1024 * 1024));
		const { raw, incomplete } = patternsOf(values);
		const sorted = [...raw];
		const total = sorted.reduce((sum, { length }) => sum + length, 0);
		expect(total).toBeLessThan((80 + 128) * 1024 * 1024);
		expect(incomplete).toBe(8);
		for (const value of values)
			expect(sorted.some((p) => p.equals(value.subarray(0, PIECE)))).toBe(true);
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
