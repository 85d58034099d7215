import type { DumpLines } from "./dumps/line.ts";
import type { PatternList } from "./store.ts";

/** `next` gives a place for every find with a line break behind at most so many of its bytes. */
export const NEAR = 6;

/**
 * Passes over text in which no pattern begins, four bytes at a time. A pattern of seven bytes holds one whole block of
 * any row of blocks of four, so looking each block up finds every pattern; where one is shorter, blocks of three at
 * every second place do. Blocks may lie across a line break inside a find: at each break, what stands before and behind
 * it is looked up as if it stood together, or with a blank between.
 */
export class Filter {
	/** How far before a place in the row a find may have begun that is noticed from that place on. */
	readonly reach: number;
	/** The blocks that a pattern may meet the row with. */
	readonly #blocks: HashSet;
	/** The first four bytes of patterns. */
	readonly #starts: HashSet;
	/** Whether a pattern has too few bytes to be looked up where a line ends in the place of its blank. */
	#mayAll = false;
	/** The three bytes before a break near the beginning of a pattern, and the one behind. */
	readonly #seams: HashSet;

	/** @param patterns - of at least four bytes each */
	constructor(patterns: PatternList) {
		this.reach = isAnyShort(patterns) ? 1 : 3;
		this.#starts = new HashSet(patterns.length);
		this.#seams = new HashSet(4 * patterns.length);
		this.#blocks =
			this.reach === 3 ? this.#seams : new HashSet(2 * patterns.length);
		const pattern = new Uint8Array(8);
		// What is left of it where a line ends in the place of a blank.
		const without = new Uint8Array(8);
		for (let index = 0; index < patterns.length; index++) {
			const length = patterns.lengthOf(index);
			for (let at = 0; at < 8; at++) pattern[at] = patterns.byteAt(index, at);
			this.#addStart(pattern, length);
			for (let at = 1; at < 7; at++)
				if (pattern[at] === BLANK) {
					without.set(pattern.subarray(0, at));
					without.set(pattern.subarray(at + 1), at);
					this.#addStart(without, length - 1);
					this.#mayAll ||= length <= 4;
				}
			if (this.reach === 3) continue;
			this.#blocks.add(four(pattern, 0) & THREE);
			this.#blocks.add(four(pattern, 1) & THREE);
		}
	}

	#addStart(pattern: Uint8Array, length: number): void {
		this.#starts.add(four(pattern, 0));
		for (let at = 0; at < 4 && at + 4 <= length; at++)
			this.#seams.add(four(pattern, at));
	}

	/**
	 * A place such that no find begins between `from` less `reach` and it. Towards the end, where it cannot be told
	 * whether a find begins, it gives a place too. It may lie before `from`, but no further than `NEAR`.
	 *
	 * @param words - all of the buffer that the data lies in
	 * @param from - a place whose offset in the buffer is a multiple of four
	 * @param lines - who wants to know where lines begin that may be of a dump
	 */
	next(
		data: Uint8Array,
		words: Int32Array,
		from: number,
		lines?: DumpLines,
	): number {
		const threes = this.reach < 3;
		// Threes reach into the next word. To read past the end of an array, though harmless, is slow.
		const end = ((data.byteOffset + data.length) >>> 2) - (threes ? 1 : 0);
		let index = (data.byteOffset + from) >>> 2;
		for (;;) {
			index = threes
				? scanThrees(words, index, end, this.#blocks)
				: scanFours(words, index, end, this.#blocks);
			if (index >= end) break;
			const word = words[index] ?? 0;
			const at = 4 * index - data.byteOffset;
			let start = data.length;
			if (threes || this.#blocks.has(word)) start = this.#startNear(data, at);
			index++;
			for (let small = smallBytes(word); small !== 0; small &= small - 1) {
				const place = at + (trailingZeros(small) >>> 3);
				if (!isBreak(data[place] ?? 0)) continue;
				const behind = endOfGap(data, place + 1);
				if (this.#mayCross(data, place, behind))
					return Math.max(0, Math.min(place - NEAR, start));
				lines?.note(data, behind);
				if (behind < at + 4) continue;
				index = (data.byteOffset + behind) >>> 2;
				break;
			}
			if (start < data.length) return start;
		}
		return Math.max(0, 4 * end - data.byteOffset - 3);
	}

	/** The first place around a block where a pattern may begin, else behind the data. */
	#startNear(data: Uint8Array, at: number): number {
		const to = this.reach === 3 ? at : at + 2;
		for (let start = Math.max(0, at - this.reach); start <= to; start++)
			if (this.#starts.has(four(data, start))) return start;
		return data.length;
	}

	/** Whether a find may reach over the white space from a break on, or that cannot be told yet. */
	#mayCross(data: Uint8Array, from: number, to: number): boolean {
		if (this.#mayAll || to + 3 > data.length) return true;
		const a = data[to] ?? 0;
		const b = data[to + 1] ?? 0;
		const c = data[to + 2] ?? 0;
		if (isBreak(b) || isBreak(c)) return true;
		// One byte of the pattern before the break, two, or from three to six.
		const x = data[from - 3] ?? 0;
		const y = data[from - 2] ?? 0;
		const z = data[from - 1] ?? 0;
		return (
			this.#starts.has(z | (a << 8) | (b << 16) | (c << 24)) ||
			this.#starts.has(y | (z << 8) | (a << 16) | (b << 24)) ||
			this.#seams.has(x | (y << 8) | (z << 16) | (a << 24))
		);
	}
}

function isAnyShort(patterns: PatternList): boolean {
	for (let index = 0; index < patterns.length; index++)
		if (patterns.lengthOf(index) < 7) return true;
	return false;
}

export const BLANK = 0x20;
const THREE = 0xffffff;

/** Four bytes as the number that they are in a little-endian machine, which is every one that Actions runs on. */
function four(bytes: Uint8Array, at: number): number {
	return (
		(bytes[at] ?? 0) |
		((bytes[at + 1] ?? 0) << 8) |
		((bytes[at + 2] ?? 0) << 16) |
		((bytes[at + 3] ?? 0) << 24)
	);
}

export function isBreak(byte: number): boolean {
	return byte === 0x0a || byte === 0x0d;
}

/** Line breaks and what indents the line behind them. */
export function isGap(byte: number): boolean {
	return isBreak(byte) || byte === 0x20 || byte === 0x09;
}

function endOfGap(data: Uint8Array, from: number): number {
	let at = from;
	while (at < data.length && isGap(data[at] ?? 0)) at++;
	return at;
}

/** Numbers, of which it says for certain only that one is not among them. */
class HashSet {
	readonly bits: Int32Array;
	readonly shift: number;

	/** At most a bit in 32 is set, in 32 to 256 KiB: what processors have close at hand. */
	constructor(size: number) {
		const width = Math.min(21, Math.max(18, Math.ceil(Math.log2(size * 32))));
		this.bits = new Int32Array(2 ** (width - 5));
		this.shift = 32 - width;
	}

	add(value: number): void {
		const hash = hashOf(value, this.shift);
		this.bits[hash >>> 5] = (this.bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
	}

	has(value: number): boolean {
		const hash = hashOf(value, this.shift);
		return (((this.bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0;
	}
}

function hashOf(value: number, shift: number): number {
	return Math.imul(value, 0x9e3779b1) >>> shift;
}

/** The highest bit of each byte below 14, as line breaks are; perhaps of those above such a byte too. */
function smallBytes(word: number): number {
	return (word - 0x0e0e0e0e) & ~word & 0x80808080;
}

function trailingZeros(bits: number): number {
	return 31 - Math.clz32(bits & -bits);
}

/** The first word that is in the set or may hold a line break. */
function scanFours(
	words: Int32Array,
	from: number,
	to: number,
	set: HashSet,
): number {
	const { bits, shift } = set;
	for (let index = from; index < to; index++) {
		const word = words[index] ?? 0;
		const hash = hashOf(word, shift);
		if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0) return index;
		if (smallBytes(word) !== 0) return index;
	}
	return to;
}

/** The first word that may hold a line break, or whose first or last half begins three bytes of the set. */
function scanThrees(
	words: Int32Array,
	from: number,
	to: number,
	set: HashSet,
): number {
	const { bits, shift } = set;
	let next = words[from] ?? 0;
	for (let index = from; index < to; index++) {
		const word = next;
		next = words[index + 1] ?? 0;
		const even = hashOf(word & THREE, shift);
		const odd = hashOf((word >>> 16) | ((next << 16) & THREE), shift);
		const found =
			((bits[even >>> 5] ?? 0) >>> (even & 31)) |
			((bits[odd >>> 5] ?? 0) >>> (odd & 31));
		if ((found & 1) !== 0 || smallBytes(word) !== 0) return index;
	}
	return to;
}
