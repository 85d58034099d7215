import type { DumpLines } from "./dumps/line.ts";
import { HashSet, smallBytes, THREE } from "./hash-set.ts";
import type { PatternList } from "./store.ts";

/**
 * Passes over text in which no pattern begins. A pattern of eleven bytes holds one whole block of four of any row that has one
 * every eight bytes, so looking each of them up finds every pattern; where one is shorter, it is one every four bytes, and where
 * one has less than seven, blocks of three at every second place. Blocks may lie across a line break inside a find: at each
 * break, what stands before and behind it is looked up as if it stood together, or with a blank between.
 */
export class Filter {
	/** How far before a place in the row a find may have begun that is noticed from that place on. */
	readonly reach: number;
	/** `next` gives a place for every find with a line break behind at most so many of its bytes. */
	readonly near: number;
	/** The blocks that a pattern may meet the row with. */
	readonly #blocks: HashSet;
	/** The first four bytes of patterns. */
	readonly #starts: HashSet;
	/** The four bytes around a break near the beginning of a pattern: three behind it where the pattern has so many. */
	readonly #seams: HashSet;
	/** Whether there are seams with fewer bytes behind the break, and whether there is a break with too few bytes around. */
	#areShort = false;
	#mayAll = false;

	/** @param patterns - of at least four bytes each */
	constructor(patterns: PatternList) {
		this.reach = reachOf(patterns);
		this.near = Math.max(6, this.reach + 3);
		const { length } = patterns;
		this.#starts = new HashSet(length);
		this.#blocks = new HashSet(length * (this.reach + 1));
		this.#seams = new HashSet(length * this.near);
		const pattern = new Uint8Array(this.near + 4);
		for (let index = 0; index < length; index++) {
			for (let at = 0; at < pattern.length; at++)
				pattern[at] = patterns.byteAt(index, at);
			this.#add(pattern, patterns.lengthOf(index));
		}
	}

	#add(pattern: Uint8Array, length: number): void {
		this.#starts.add(four(pattern, 0));
		const mask = this.reach < 3 ? THREE : -1;
		for (let at = 0; at <= this.reach; at++)
			this.#blocks.add(four(pattern, at) & mask);
		for (let before = 1; before <= this.near; before++) {
			this.#addSeam(pattern, length, before);
			// A line may end in the place of a blank.
			if (pattern[before] === BLANK)
				this.#addSeam(without(pattern, before), length - 1, before);
		}
	}

	/** @param before - so many of the bytes stand before a break */
	#addSeam(bytes: Uint8Array, length: number, before: number): void {
		if (before >= length) return;
		const from = Math.min(before - 1, length - 4);
		if (from < before - 1) this.#areShort = true;
		if (from < 0) this.#mayAll = true;
		else this.#seams.add(four(bytes, from));
	}

	/**
	 * A place such that no find begins between `from` less `reach` and it. Towards the end, where it cannot be told
	 * whether a find begins, it gives a place too. It may lie before `from`, but no further than `near`.
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
		const isShort = this.reach < 3;
		const offset = data.byteOffset;
		// Threes reach into the next word. To read past the end of an array, though harmless, is slow.
		const end = ((offset + data.length) >>> 2) - (isShort ? 1 : 0);
		let index = (offset + from) >>> 2;
		for (;;) {
			index = this.#scan(words, index, end);
			if (index >= end) break;
			const word = words[index] ?? 0;
			const at = 4 * index - offset;
			let start = data.length;
			if (isShort || this.#blocks.has(word)) start = this.#startNear(data, at);
			index++;
			for (let small = smallBytes(word); small !== 0; small &= small - 1) {
				const place = at + (trailingZeros(small) >>> 3);
				if (!isBreak(data[place] ?? 0)) continue;
				const behind = endOfGap(data, place + 1);
				if (this.#mayCross(data, place, behind))
					return Math.max(0, Math.min(place - this.near, start));
				lines?.note(data, behind);
				if (behind < at + 4) continue;
				index = (offset + behind) >>> 2;
				break;
			}
			if (start < data.length) return start;
		}
		return Math.max(0, 4 * end - offset - 3);
	}

	/** Whether a find may begin in a short text, which stands between two places. */
	mayBegin(data: Uint8Array, from: number, to: number): boolean {
		for (let at = from; at < to; at++) {
			if (isBreak(data[at] ?? 0)) return true;
			if (at + 4 <= to && this.#starts.has(four(data, at))) return true;
		}
		return false;
	}

	/** The first word where a find may be near, or where a line may end. */
	#scan(words: Int32Array, from: number, to: number): number {
		if (this.reach === 1) return this.#blocks.firstOfHalves(words, from, to);
		if (this.reach === 3) return this.#blocks.firstOfWords(words, from, to);
		const index = this.#blocks.firstOfPairs(words, from, to - 1);
		// The last word is looked up as well, so that less is left at the end of the data.
		return index < to - 1 ? index : this.#blocks.firstOfWords(words, index, to);
	}

	/** The first place around a block where a pattern may begin, else behind the data. */
	#startNear(data: Uint8Array, at: number): number {
		const to = this.reach < 3 ? at + 2 : at;
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
		const z = data[from - 1] ?? 0;
		if (this.#seams.has(z | (a << 8) | (b << 16) | (c << 24))) return true;
		if (!this.#areShort) return false;
		const x = data[from - 3] ?? 0;
		const y = data[from - 2] ?? 0;
		return (
			this.#seams.has(y | (z << 8) | (a << 16) | (b << 24)) ||
			this.#seams.has(x | (y << 8) | (z << 16) | (a << 24))
		);
	}
}

function trailingZeros(bits: number): number {
	return 31 - Math.clz32(bits & -bits);
}

/** A longer reach needs longer patterns. */
function reachOf(patterns: PatternList): number {
	let shortest = Infinity;
	for (let index = 0; index < patterns.length; index++)
		shortest = Math.min(shortest, patterns.lengthOf(index));
	return shortest < 7 ? 1 : shortest < 11 ? 3 : 7;
}

/** What is left of it without one byte. */
function without(bytes: Uint8Array, at: number): Uint8Array {
	const left = bytes.slice();
	left.copyWithin(at, at + 1);
	return left;
}

export const BLANK = 0x20;

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
