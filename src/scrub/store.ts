import type { Alphabet } from "./alphabets.ts";
import {
	BITS,
	byteOf,
	fourOf,
	kindOf,
	PLAIN,
	SLAB,
	type Texts,
	textsOf,
} from "./texts.ts";

/** The first one begins with so many. */
const SMALL = 4 * 1024;

/** A part of a large text is looked for so many bytes behind the one before. */
const AHEAD = 4 * 1024;

/** So few patterns are compared with each other, and so many bytes of more are sorted first. */
const FEW = 16;
const DEEP = 64;

/** Patterns in the order of their bytes, none twice. */
export class PatternList implements Iterable<Buffer> {
	readonly #texts: Texts;
	/** Which of the texts they are. */
	readonly #order: Uint32Array;
	/** The first four bytes of each, close together for searches. */
	readonly #heads: Uint32Array;
	/** Bytes of the longest of them. */
	readonly longest: number;
	/** Bytes of the longest value or form with its line breaks, as it may stand in the log. */
	readonly longestText: number;

	constructor(texts: Texts, order: Uint32Array, longestText: number) {
		this.#texts = texts;
		this.#order = order;
		this.#heads = new Uint32Array(order.length);
		let longest = 0;
		for (let index = 0; index < order.length; index++) {
			this.#heads[index] = fourOf(texts, order[index] ?? 0, 0);
			longest = Math.max(longest, this.lengthOf(index));
		}
		this.longest = longest;
		this.longestText = longestText;
	}

	get length(): number {
		return this.#order.length;
	}

	/** In bytes. */
	lengthOf(index: number): number {
		return this.#texts.lengths[this.#order[index] ?? 0] ?? 0;
	}

	/** The first four bytes of a pattern as a number, the first one highest. */
	headOf(index: number): number {
		return this.#heads[index] ?? 0;
	}

	/** A byte of a pattern; -1 behind its end. */
	byteAt(index: number, depth: number): number {
		return depth < this.lengthOf(index)
			? byteOf(this.#texts, this.#order[index] ?? 0, depth)
			: -1;
	}

	*[Symbol.iterator](): Generator<Buffer> {
		for (let index = 0; index < this.length; index++) {
			const pattern = Buffer.allocUnsafe(this.lengthOf(index));
			for (let at = 0; at < pattern.length; at++)
				pattern[at] = this.byteAt(index, at);
			yield pattern;
		}
	}
}

/** Takes patterns in any order, each with flags. */
export class PatternStore {
	readonly #slabs: Buffer[] = [];
	/** What lies in several slabs, and where in each the last one was found that is a part of it. */
	readonly #large: { bytes: Buffer; place: number; next: number }[] = [];
	/** Where the next bytes go. */
	#end = 0;
	#added = 0;
	#texts = textsOf(this.#slabs, 64);
	#flags = new Uint8Array(64);
	#order: Uint32Array | undefined;

	/** Keeps bytes: large ones without a copy, and what is found in these not again. Where they are. */
	keep(bytes: Uint8Array): number {
		const { length } = bytes;
		const kept = this.#within(bytes);
		if (kept !== undefined) return kept;
		if (length <= SLAB) {
			this.#makeRoom(length);
			const place = this.#end;
			this.#slabs[place >>> BITS]?.set(bytes, place & (SLAB - 1));
			this.#end += length;
			return place;
		}
		const place = this.#slabs.length * SLAB;
		const large = Buffer.from(bytes.buffer, bytes.byteOffset, length);
		for (let at = 0; at < length; at += SLAB)
			this.#slabs.push(large.subarray(at, at + SLAB));
		this.#end = place + length;
		this.#large.push({ bytes: large, place, next: 0 });
		return place;
	}

	/** Where bytes are in a large text: not far behind those found before, since its lines come in order, or at its beginning. */
	#within(bytes: Uint8Array): number | undefined {
		for (const large of this.#large)
			for (const from of [large.next, 0]) {
				const to = from + bytes.length + AHEAD;
				const found = large.bytes.subarray(from, to).indexOf(bytes);
				if (found < 0) continue;
				large.next = from + found;
				return large.place + from + found;
			}
		return undefined;
	}

	/**
	 * A pattern that is there as it is.
	 *
	 * @param length - at least four bytes
	 */
	addPlain(place: number, length: number, flags: number): void {
		this.#addAt(place, length, PLAIN, flags);
	}

	/**
	 * A pattern that is an encoding of bytes.
	 *
	 * @param place - where the bytes are
	 * @param bit - of the bytes, with which it begins
	 * @param length - at least four characters
	 */
	addEncoded(
		place: number,
		alphabet: Alphabet,
		bit: number,
		length: number,
		flags: number,
	): void {
		const kind = kindOf(alphabet, bit & 7);
		this.#addAt(place + (bit >>> 3), length, kind, flags);
	}

	#addAt(place: number, length: number, kind: number, flags: number): void {
		const at = this.#added++;
		this.#order = undefined;
		if (at === this.#flags.length) this.#enlarge();
		const texts = this.#texts;
		texts.places[at] = place;
		texts.lengths[at] = length;
		texts.kinds[at] = kind;
		this.#flags[at] = flags;
	}

	/** Those that have a flag. */
	list(flag: number, longestText: number): PatternList {
		const order = this.#inOrder();
		const flagged = new Uint32Array(order.length);
		let count = 0;
		for (let index = 0; index < order.length; index++) {
			const at = order[index] ?? 0;
			if (this.#has(at, flag)) flagged[count++] = at;
		}
		const texts = this.#texts;
		return new PatternList(texts, flagged.subarray(0, count), longestText);
	}

	/** Whether all of them have a flag. */
	haveAll(flag: number): boolean {
		return this.#inOrder().every((at) => this.#has(at, flag));
	}

	#has(at: number, flag: number): boolean {
		return ((this.#flags[at] ?? 0) & flag) !== 0;
	}

	/** The patterns in order, each once, with the flags of all that are the same. */
	#inOrder(): Uint32Array {
		if (this.#order !== undefined) return this.#order;
		const order = new Uint32Array(this.#added);
		for (let at = 0; at < order.length; at++) order[at] = at;
		this.#sort(order, 0);
		let count = 0;
		for (let index = 0; index < order.length; index++) {
			const at = order[index] ?? 0;
			const last = order[count - 1] ?? 0;
			if (count > 0 && this.#compare(last, at) === 0)
				this.#flags[last] = (this.#flags[last] ?? 0) | (this.#flags[at] ?? 0);
			else order[count++] = at;
		}
		this.#order = order.subarray(0, count);
		return this.#order;
	}

	/**
	 * Sorts patterns that begin with the same bytes, so many of them, by four more bytes. With the index behind, these are one
	 * number, and numbers are sorted without a function. What begins alike after many bytes is compared.
	 */
	#sort(order: Uint32Array, depth: number): void {
		if (order.length < FEW || depth > DEEP) {
			order.sort((a, b) => this.#compare(a, b));
			return;
		}
		const keys = new BigUint64Array(order.length);
		// The lower half first, as in every machine that Actions runs on.
		const halves = new Uint32Array(keys.buffer);
		for (let index = 0; index < order.length; index++) {
			const at = order[index] ?? 0;
			halves[2 * index] = at;
			halves[2 * index + 1] = fourOf(this.#texts, at, depth);
		}
		keys.sort();
		let from = 0;
		for (let index = 0; index < order.length; index++) {
			order[index] = halves[2 * index] ?? 0;
			const next = index + 1;
			if (next < order.length && halves[2 * index + 1] === halves[2 * next + 1])
				continue;
			if (next - from > 1) this.#sort(order.subarray(from, next), depth + 4);
			from = next;
		}
	}

	#compare(a: number, b: number): number {
		const texts = this.#texts;
		const length = texts.lengths[a] ?? 0;
		const other = texts.lengths[b] ?? 0;
		const isSamePlace =
			texts.places[a] === texts.places[b] && texts.kinds[a] === texts.kinds[b];
		const most = isSamePlace ? 0 : Math.min(length, other);
		for (let at = 0; at < most; at++) {
			const difference = byteOf(texts, a, at) - byteOf(texts, b, at);
			if (difference !== 0) return difference;
		}
		return length - other;
	}

	/** Where no more fits into the last slab, there is another one. The first ones grow. */
	#makeRoom(length: number): void {
		const start = SLAB * (this.#slabs.length - 1);
		const used = this.#end - start;
		const last = this.#slabs.at(-1);
		if (last === undefined || used + length > SLAB) {
			this.#end = this.#slabs.length * SLAB;
			const size = last === undefined ? SMALL : SLAB;
			this.#slabs.push(Buffer.allocUnsafeSlow(Math.max(size, length)));
		} else if (used + length > last.length) {
			const size = Math.min(SLAB, 2 * (used + length));
			const larger = Buffer.allocUnsafeSlow(size);
			last.copy(larger);
			this.#slabs[this.#slabs.length - 1] = larger;
		}
	}

	#enlarge(): void {
		const enlarged = textsOf(this.#slabs, 2 * this.#flags.length);
		enlarged.places.set(this.#texts.places);
		enlarged.lengths.set(this.#texts.lengths);
		enlarged.kinds.set(this.#texts.kinds);
		this.#texts = enlarged;
		const flags = new Uint8Array(2 * this.#flags.length);
		flags.set(this.#flags);
		this.#flags = flags;
	}
}
