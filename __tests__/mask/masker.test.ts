import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defuse } from "../../src/mask/defuse.ts";
import { createMasker } from "../../src/mask/masker.ts";

function recording() {
	const sent: string[] = [];
	return { sent, masker: createMasker((text) => sent.push(text)) };
}

describe("a masker", () => {
	test("learns without sending, and sends each mask once", () => {
		const { sent, masker } = recording();
		const value = Buffer.from("hunter2-hunter2");
		masker.learn(value);
		expect(sent).toEqual([]);
		expect(masker.mask([value, Buffer.from(value)])).toEqual([]);
		masker.mask([value]);
		expect(sent).toContain("hunter2-hunter2");
		expect(new Set(sent).size).toBe(sent.length);
	});

	test("no text with a line break is ever sent, and none under four characters", () => {
		const text = fc.string({
			unit: fc.constantFrom(
				"a",
				"Z",
				"9",
				"=",
				":",
				'"',
				"{",
				"}",
				"\n",
				"\r",
				" ",
			),
			maxLength: 80,
		});
		fc.assert(
			fc.property(text, (value) => {
				const { sent, masker } = recording();
				masker.mask([Buffer.from(value)]);
				for (const mask of sent) {
					expect(mask).not.toMatch(/[\r\n]/);
					expect(mask.trim().length).toBeGreaterThan(0);
					expect(mask.length).toBeGreaterThanOrEqual(4);
				}
			}),
			{ numRuns: 3_000 },
		);
	});

	test("cleans a known value out of text, also encoded", () => {
		const { masker } = recording();
		masker.learn(Buffer.from("hunter2-hunter2"));
		const base64 = Buffer.from("user:hunter2-hunter2!").toString("base64");
		expect(
			masker.clean(
				`hunter2-hunter2 ${Buffer.from("hunter2-hunter2").toString("hex")}`,
			),
		).toBe("*** ***");
		expect(masker.clean(base64)).not.toContain(base64.slice(8, 24));
	});

	test("cleaning is not slowed down by many values", () => {
		const { masker } = recording();
		for (let index = 0; index < 20_000; index++)
			masker.learn(Buffer.from(`value-${index}-${index * 7919}`));
		for (let index = 0; index < 20_000; index++)
			expect(
				masker.clean(`VALUE_${index}  env  → environment variable`),
			).toContain("→ env");
	}, 30_000);
});

describe("defuse", () => {
	test.each([
		["::error::x", ": :error::x"],
		["  ::add-mask::x", "  : :add-mask::x"],
		["a\n::stop-commands::x", "a\n: :stop-commands::x"],
		["a\r::set-output name=x::y", "a\n: :set-output name=x::y"],
		["a\r\n\t::x", "a\n\t: :x"],
		["text ##[group]x", "text ## [group]x"],
		["a :: b", "a :: b"],
		["file:///x", "file:///x"],
	])("%j", (text, shown) => {
		expect(defuse(text)).toBe(shown);
	});

	test("no text comes out with a command in it", () => {
		const text = fc.string({
			unit: fc.constantFrom(
				":",
				"#",
				"[",
				"\r",
				"\n",
				" ",
				"\t",
				"\u2028",
				"\u00a0",
				"a",
				"\u200b",
			),
			maxLength: 20,
		});
		fc.assert(
			fc.property(text, (text) => {
				for (const line of defuse(text).split(/[\r\n\u2028]/)) {
					expect(line.trim().startsWith("::")).toBe(false);
					expect(line.includes("##[")).toBe(false);
				}
			}),
			{ numRuns: 10_000 },
		);
	});
});
