import { KINDS } from "./characters.ts";

/** Bytes in front of those that count, so that an escape can be looked for without asking whether it fits. */
export const LEAD = 16;

/** Before all that counts. */
const NEVER = -1;
const NOWHERE = -1;

/** The fields of a stretch, in one array: the index of its first byte, and where in the stream that begins and ends. */
const SIZE = 4;
const FIRST = 0;
const START = 1;
const END = 2;
/** Twice the index of the last byte up to the first one that was an escape; less one where something was left out before it. */
const ODD = 3;

/**
 * Bytes, each with the part of a stream that it stands for. Nearly all stand for themselves, one behind the other, so this
 * is known by stretches: only the first byte of one may stand for more. Indices change when bytes are dropped, places do not.
 */
export class Written {
	/** The bytes, from `LEAD` to before `end`. */
	out = Buffer.allocUnsafeSlow(1024);
	end = LEAD;
	/** The place of the first byte of `out`. */
	dropped = 0;
	#stretches = new Float64Array(256 * SIZE);
	/** Where in the array the next stretch goes. */
	#top = 0;
	/** What `ODD` of the next stretch is. */
	#lastOdd = NEVER;
	/** Where in the stream a byte stands with which the last stretch goes on. */
	#next = NOWHERE;
	/** In order, the places in front of which a backslash was taken out that belongs to what will become of them. */
	#quoted: number[] = [];

	constructor() {
		this.out.fill(0, 0, LEAD);
	}

	get last(): number {
		return this.out[this.end - 1] ?? 0;
	}

	/** Where in the stream a byte begins. */
	startOf(index: number): number {
		const at = this.#stretchOf(index);
		return index === this.#stretches[at + FIRST]
			? (this.#stretches[at + START] ?? 0)
			: this.endOf(index) - 1;
	}

	/** Where in the stream a byte ends. */
	endOf(index: number): number {
		const at = this.#stretchOf(index);
		const behind = index - (this.#stretches[at + FIRST] ?? 0);
		return (this.#stretches[at + END] ?? 0) + behind;
	}

	/** Whether an escape is or was among the bytes. */
	hasEscape(from: number, to: number): boolean {
		const at = this.#stretchOf(to - 1);
		return (this.#stretches[at + ODD] ?? NEVER) >= 2 * from;
	}

	/** Whether an escape is or was among the bytes from here on. */
	hasEscapeSince(index: number): boolean {
		return this.#lastOdd >= 2 * index;
	}

	/** Where the last stretch is that begins at an index or before: most often the last one of all. */
	#stretchOf(index: number): number {
		let low = 0;
		let high = this.#top / SIZE;
		if ((this.#stretches[this.#top - SIZE] ?? 0) <= index) low = high - 1;
		while (high - low > 1) {
			const middle = (low + high) >>> 1;
			if ((this.#stretches[middle * SIZE] ?? 0) <= index) low = middle;
			else high = middle;
		}
		return low * SIZE;
	}

	put(byte: number, start: number, end: number): void {
		const at = this.end++;
		this.out[at] = byte;
		if (start !== this.#next) this.#begin(at, start, end);
		this.#next = end;
	}

	/** Puts bytes that mean themselves, up to one that may not. Returns where that stands. */
	putPlain(data: Uint8Array, base: number, from: number, to: number): number {
		const { out } = this;
		// What is imported is loaded anew for each byte.
		const kinds = KINDS;
		let end = this.end;
		if (base + from !== this.#next)
			this.#begin(end, base + from, base + from + 1);
		let at = from;
		for (; at < to; at++) {
			const byte = data[at] ?? 0;
			if (kinds[byte] !== 0) break;
			out[end++] = byte;
		}
		this.end = end;
		this.#next = base + at;
		return at;
	}

	/** Puts a byte that is an escape. */
	putEscape(byte: number, start: number, end: number): void {
		const at = this.end++;
		this.out[at] = byte;
		this.#lastOdd = 2 * at;
		this.#begin(at, start, end);
		this.#next = end;
	}

	/** More of the stream means the last byte. */
	extend(end: number): void {
		const at = this.end - 1;
		const start = this.startOf(at);
		this.#takeStretches(at);
		this.#lastOdd = 2 * at;
		this.#begin(at, start, end);
		this.#next = end;
	}

	/** Takes the last bytes back, for what they mean. Whether a backslash goes with that. */
	takeBack(count: number): boolean {
		const from = this.end - count;
		const isQuoted = this.#forgetQuotes(from);
		this.#takeStretches(from);
		this.end = from;
		this.markNext();
		return isQuoted;
	}

	/** What is put next is an escape. */
	markNext(): void {
		this.#lastOdd = 2 * this.end;
		this.#next = NOWHERE;
	}

	/** The backslash in front of the last byte goes with what becomes of it. */
	quote(): void {
		this.#quoted.push(this.end - 1 + this.dropped);
	}

	/** Takes out all from here on. */
	leaveOut(from: number): void {
		this.#forgetQuotes(from);
		this.#takeStretches(from);
		this.end = from;
		this.#lastOdd = 2 * from - 1;
		this.#next = NOWHERE;
	}

	/** Whether a byte was quoted. What is known of it and of those behind it is forgotten. */
	#forgetQuotes(index: number): boolean {
		const place = index + this.dropped;
		let isQuoted = false;
		for (;;) {
			const last = this.#quoted.at(-1);
			if (last === undefined || last < place) return isQuoted;
			isQuoted ||= last === place;
			this.#quoted.pop();
		}
	}

	/** Begins a stretch with a byte. */
	#begin(at: number, start: number, end: number): void {
		const top = this.#top;
		if (top === this.#stretches.length) this.#enlarge();
		const stretches = this.#stretches;
		stretches[top + FIRST] = at;
		stretches[top + START] = start;
		stretches[top + END] = end;
		stretches[top + ODD] = this.#lastOdd;
		this.#top = top + SIZE;
	}

	#enlarge(): void {
		const larger = new Float64Array(2 * this.#top);
		larger.set(this.#stretches);
		this.#stretches = larger;
	}

	/** Takes back the stretches that begin at an index or behind. */
	#takeStretches(from: number): void {
		while (this.#top > 0 && (this.#stretches[this.#top - SIZE] ?? 0) >= from)
			this.#top -= SIZE;
	}

	/** Makes room for so many more bytes. */
	makeRoom(more: number): void {
		const size = this.end + more + LEAD;
		if (size <= this.out.length) return;
		const out = Buffer.allocUnsafeSlow(2 * size);
		this.out.copy(out, 0, 0, this.end);
		this.out = out;
	}

	/** Forgets what stands before an index, when that is worth it: each byte is moved once on average. Returns how many. */
	drop(before: number): number {
		const count = before - LEAD;
		if (count <= 0 || count < this.end - before) return 0;
		this.#dropStretches(before, count);
		this.out.copyWithin(0, count, this.end);
		this.end -= count;
		this.dropped += count;
		if (this.#quoted.length > 0)
			this.#quoted = this.#quoted.filter((one) => one >= this.dropped);
		return count;
	}

	/** The stretch that an index lies in begins there then. */
	#dropStretches(before: number, count: number): void {
		const start = this.startOf(before);
		const end = this.endOf(before);
		const stretches = this.#stretches;
		const from = this.#stretchOf(before);
		stretches.copyWithin(0, from, this.#top);
		this.#top -= from;
		for (let at = 0; at < this.#top; at += SIZE) {
			stretches[at + FIRST] = (stretches[at + FIRST] ?? 0) - count;
			stretches[at + ODD] = (stretches[at + ODD] ?? 0) - 2 * count;
		}
		stretches[FIRST] = LEAD;
		stretches[START] = start;
		stretches[END] = end;
		this.#lastOdd -= 2 * count;
	}

	/** What comes next has nothing to do with what was written. */
	reset(): void {
		this.dropped += this.end - LEAD;
		this.end = LEAD;
		this.out.fill(0, 0, LEAD);
		this.#top = 0;
		this.#lastOdd = NEVER;
		this.#next = NOWHERE;
		this.#quoted = [];
	}
}
