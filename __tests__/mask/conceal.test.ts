import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createConcealer } from "../../src/mask/conceal.ts";
import { RunnerMasker } from "../support/runner-mask.ts";

function concealing(...texts: string[]) {
	const concealer = createConcealer();
	for (const text of texts) concealer.add(text);
	return concealer.conceal;
}

describe("conceal", () => {
	test.each<[string, string[], string, string]>([
		["nothing known", [], "plain text", "plain text"],
		["one find", ["hunter2"], "a hunter2 b", "a *** b"],
		["the whole text", ["hunter2"], "hunter2", "***"],
		[
			"several",
			["hunter2", "swordfish"],
			"hunter2, swordfish, hunter2",
			"***, ***, ***",
		],
		[
			"one inside another",
			["inner", "an inner one"],
			"see an inner one here",
			"see *** here",
		],
		["overlapping", ["abcdef", "defghi"], "xabcdefghix", "x***x"],
		["touching", ["abcd", "efgh"], "abcdefgh", "***"],
		["repeating itself", ["aaaa"], "aaaaaaa", "***"],
		[
			"longer text with the same start",
			["abcd", "abcdxyz"],
			"abcdxy abcdxyz",
			"***xy ***",
		],
		["a beginning alone", ["hunter2"], "hunter", "hunter"],
	])("%s", (_, known, text, shown) => {
		expect(concealing(...known)(text)).toBe(shown);
	});

	test("shows what the runner's own masking shows", () => {
		const text = fc.string({
			unit: fc.constantFrom("a", "b", "c", "d"),
			maxLength: 60,
		});
		const known = fc.string({
			unit: fc.constantFrom("a", "b", "c"),
			minLength: 4,
			maxLength: 9,
		});
		fc.assert(
			fc.property(text, fc.array(known, { maxLength: 6 }), (text, known) => {
				const runner = new RunnerMasker();
				for (const mask of known) runner.addMask(mask);
				expect(concealing(...known)(text)).toBe(runner.mask(text));
			}),
			{ numRuns: 3_000 },
		);
	});

	test("is not slowed down by many texts that begin alike", () => {
		const many = Array.from({ length: 100_000 }, (_, n) => `aaaa${n}!`);
		const nested = Array.from(
			{ length: 500 },
			(_, n) => `${"a".repeat(n + 4)}b`,
		);
		const conceal = concealing(...many, ...nested);
		const text = `${"a".repeat(4_000)}c`;
		for (let n = 0; n < 10; n++) expect(conceal(text)).toBe(text);
		expect(conceal("aaaa99999! aaaa1234 aaaab")).toBe("*** aaaa1234 ***");
	});

	test("knows what is added after a search", () => {
		const concealer = createConcealer();
		concealer.add("abcdef");
		expect(concealer.conceal("abcdef abcd")).toBe("*** abcd");
		concealer.add("abcd");
		concealer.add("abcd");
		expect(concealer.conceal("abcdef abcdx")).toBe("*** ***x");
	});

	test("refuses what would hide half of the log", () => {
		expect(() => createConcealer().add("abc")).toThrow(RangeError);
	});
});
