import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { HashSet, THREE } from "../../src/scrub/hash-set.ts";

const BREAK = 0x0a;

/** Numbers of 32 bits, the same in every run. */
function numbers(count: number, of: string): number[] {
	const bytes = createHash("shake256", { outputLength: 4 * count })
		.update(of)
		.digest();
	return Array.from({ length: count }, (_, at) => bytes.readInt32LE(4 * at));
}

describe.each([1, 40, 2_000, 100_000])("a set of %d", (count) => {
	const added = numbers(count, "added");
	const set = new HashSet(count);
	for (const number of added) set.add(number);

	test("has what was added", () => {
		expect(added.filter((number) => !set.has(number))).toEqual([]);
	});

	test("takes hardly another for one of these", () => {
		const others = numbers(20_000, "others");
		const taken = others.filter((number) => set.has(number));
		expect(taken.length).toBeLessThan(20_000 / 50);
	});
});

/** Words without a line break, but for those that are given. */
function wordsWith(given: Readonly<Record<number, number>>): Int32Array {
	const words = new Int32Array(64).fill(0x61_61_61_61);
	for (const [index, word] of Object.entries(given))
		words[Number(index)] = word;
	return words;
}

const FOUND = 0x64_63_62_61;
const set = new HashSet(1);
set.add(FOUND);

describe("a search", () => {
	test.each([0, 1, 2, 3, 31, 62, 63])("of words finds word %d", (index) => {
		const words = wordsWith({ [index]: FOUND });
		expect(set.firstOfWords(words, 0, 64)).toBe(index);
		expect(set.firstOfWords(words, index + 1, 64)).toBe(64);
	});

	test("of pairs finds the first of a pair, and no second", () => {
		expect(set.firstOfPairs(wordsWith({ 6: FOUND }), 0, 63)).toBe(6);
		expect(set.firstOfPairs(wordsWith({ 7: FOUND }), 1, 63)).toBe(7);
		expect(set.firstOfPairs(wordsWith({ 7: FOUND }), 0, 63)).toBe(63);
		expect(set.firstOfPairs(wordsWith({}), 5, 3)).toBe(5);
	});

	test.each([0, 1, 2, 3])("stops at a line break, byte %d of a word", (at) => {
		const word = (0x61_61_61_61 & ~(0xff << (8 * at))) | (BREAK << (8 * at));
		for (const index of [4, 5]) {
			const words = wordsWith({ [index]: word });
			expect(set.firstOfWords(words, 0, 64)).toBe(index);
			expect(set.firstOfPairs(words, 0, 63)).toBe(index);
			expect(new HashSet(1).firstOfHalves(words, 0, 63)).toBe(index);
		}
	});

	test("of halves finds three bytes at every second place", () => {
		const threes = new HashSet(1);
		threes.add(0x63_62_61 & THREE);
		const found = (given: Readonly<Record<number, number>>) =>
			threes.firstOfHalves(wordsWith(given), 0, 63);
		expect(found({ 3: 0x7a_63_62_61 })).toBe(3);
		expect(found({ 3: 0x62_61_7a_7a, 4: 0x7a_7a_7a_63 })).toBe(3);
		expect(found({ 3: 0x7a_63_62_7a })).toBe(63);
	});
});
