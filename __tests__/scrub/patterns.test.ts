import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { lateReaders } from "../../src/mask/late.ts";
import { maskSets } from "../../src/mask/masks.ts";
import { PIECE } from "../../src/scrub/collection.ts";
import { patternsOf } from "../../src/scrub/patterns.ts";

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

	test("all forms of a large value while there is room, then all encodings", () => {
		const line = "hunter2/hunter2";
		const value = Buffer.concat([unbroken(300_000), Buffer.from(line)]);
		const document = `${"a/b c\n".repeat(12_000)}${line}\n`;
		const sizes = (most?: number) => {
			const values = [value, Buffer.from(document), secret];
			const { raw, incomplete } = patternsOf(values, undefined, most);
			const sorted = new Set(
				Array.from(raw, (pattern) => pattern.toString("latin1")),
			);
			const encoded = (["latin1", "base64", "base64url", "hex"] as const).map(
				(encoding) => sorted.has(value.toString(encoding).slice(0, PIECE)),
			);
			return {
				incomplete,
				small: sorted.has("s%27cret-s%27cret"),
				line: sorted.has(line.replace("/", "%2F")),
				encoded: encoded.every(Boolean),
			};
		};
		const secret = Buffer.from("s'cret-s'cret");
		const encoded = true;
		expect(sizes()).toEqual({
			incomplete: 0,
			small: true,
			line: true,
			encoded,
		});
		expect(sizes(100_000)).toEqual({
			incomplete: 2,
			small: true,
			line: false,
			encoded,
		});
		expect(sizes(0)).toEqual({
			incomplete: 3,
			small: false,
			line: false,
			encoded,
		});
	});

	test("has the encodings of bytes, whatever stands in front of them", () => {
		const value = fc.uint8Array({ minLength: 9, maxLength: 40 });
		fc.assert(
			fc.property(value, fc.nat(2), (bytes, before) => {
				const found = texts(bytes);
				const text = Buffer.concat([Buffer.alloc(before, "x"), bytes]);
				const first = Math.ceil((8 * before) / 6);
				const last = Math.floor((8 * text.length) / 6);
				for (const encoding of ["base64", "base64url"] as const)
					expect(found).toContain(text.toString(encoding).slice(first, last));
				const hex = Buffer.from(bytes).toString("hex");
				expect(found).toContain(hex);
				expect(found).toContain(hex.toUpperCase());
			}),
		);
	});

	test("what a mask hides is searched too", () => {
		const piece = fc.constantFrom(
			"aB3dE5fG7",
			" ",
			"\n",
			"  \n",
			"k=",
			"'",
			";",
		);
		const text = fc.array(piece, { maxLength: 9 }).map((all) => all.join(""));
		fc.assert(
			fc.property(
				text,
				fc.constantFrom("utf8", "utf16le"),
				(text, encoding) => {
					const value = Buffer.from(`\ufeff${text}`, encoding as "utf8");
					const set = maskSets(lateReaders())({ bytes: value, name: "A" });
					const found = texts(value).join("\n");
					for (const raw of set.raw)
						expect(found).toContain(Buffer.from(raw).toString("latin1").trim());
				},
			),
			{ numRuns: 500 },
		);
	});

	test("many values of the largest size take little room besides", () => {
		const values = Array.from({ length: 8 }, () => unbroken(10 * 1024 * 1024));
		const allocated = [
			vi.spyOn(Buffer, "allocUnsafe"),
			vi.spyOn(Buffer, "allocUnsafeSlow"),
		];
		const { raw, incomplete } = patternsOf(values);
		const total = allocated
			.flatMap(({ mock }) => mock.calls)
			.reduce((sum, [size]) => sum + size, 0);
		vi.restoreAllMocks();
		expect(total).toBeLessThan(16 * 1024 * 1024);
		expect(incomplete).toBe(8);
		const heads = new Set(values.map((value) => value.readUInt32BE()));
		for (let index = 0; index < raw.length; index++)
			if (raw.lengthOf(index) === PIECE) heads.delete(raw.headOf(index));
		expect(heads.size).toBe(0);
	});

	test("a large value of lines takes a few times as much as it has", () => {
		const lines = Array.from({ length: 40_000 }, (_, n) =>
			randomBytes(48).toString("base64").concat(`${n}`),
		);
		const value = Buffer.from(lines.join("\n"));
		const slow = vi.spyOn(Buffer, "allocUnsafeSlow");
		const { raw } = patternsOf([value], undefined, 0);
		const kept = slow.mock.calls.reduce((sum, [size]) => sum + size, 0);
		vi.restoreAllMocks();
		// Each line, in base64 at three alignments and in hex in either case.
		expect(raw.length).toBeGreaterThan(6 * lines.length);
		expect(kept).toBeLessThan(4 * value.length);
	});

	// The text of one in UTF-16 is made anew, in UTF-8 and in UTF-16.
	test.each([
		["utf8", 0.25],
		["utf16le", 1.75],
	] as const)("the lines of a very large value in %s are not kept besides", (encoding, times) => {
		const lines = Array.from({ length: 80_000 }, (_, n) =>
			randomBytes(48).toString("base64").concat(`${n}`),
		);
		const value = Buffer.from(lines.join("\n"), encoding);
		const slow = vi.spyOn(Buffer, "allocUnsafeSlow");
		const { raw } = patternsOf([value], undefined, 0);
		const kept = slow.mock.calls.reduce((sum, [size]) => sum + size, 0);
		vi.restoreAllMocks();
		expect(raw.length).toBeGreaterThan(6 * lines.length);
		expect(kept).toBeLessThan(times * value.length);
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
