import { BACKSLASH } from "./characters.ts";

/** Bytes in front of those that count, so that an escape can be looked for without asking whether it fits. */
export const LEAD = 16;

/** Bytes, each with the part of a stream that it stands for. Their indices change when some are dropped, their places do not. */
export class Written {
	/** The bytes, from `LEAD` to before `end`. */
	out = Buffer.allocUnsafeSlow(1024);
	end = LEAD;
	/** The place of the first byte of `out`. */
	dropped = 0;
	#starts = new Float64Array(1024);
	#ends = new Float64Array(1024);
	/** For each byte the place of the last one up to it that was an escape; half a place before one where something was left out. */
	#odd = new Float64Array(1024);
	#lastOdd = -1;
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
		return this.#starts[index] ?? 0;
	}

	/** Where in the stream a byte ends. */
	endOf(index: number): number {
		return this.#ends[index] ?? 0;
	}

	/** Whether an escape is or was among the bytes. */
	hasEscape(from: number, to: number): boolean {
		return (this.#odd[to - 1] ?? -1) >= from + this.dropped;
	}

	/** Whether an escape is or was among the bytes from here on. */
	hasEscapeSince(index: number): boolean {
		return this.#lastOdd >= index + this.dropped;
	}

	put(byte: number, start: number, end: number): void {
		const at = this.end++;
		this.out[at] = byte;
		this.#starts[at] = start;
		this.#ends[at] = end;
		this.#odd[at] = this.#lastOdd;
	}

	/** More of the stream means the last byte. */
	extend(end: number): void {
		const at = this.end - 1;
		this.#ends[at] = end;
		this.#lastOdd = at + this.dropped;
		this.#odd[at] = this.#lastOdd;
	}

	/** Puts bytes that mean themselves. */
	putAll(data: Uint8Array, base: number, from: number, to: number): void {
		const out = this.out;
		const starts = this.#starts;
		const ends = this.#ends;
		const odd = this.#odd;
		const lastOdd = this.#lastOdd;
		let end = this.end;
		for (let at = from; at < to; at++) {
			out[end] = data[at] ?? 0;
			starts[end] = base + at;
			ends[end] = base + at + 1;
			odd[end] = lastOdd;
			end++;
		}
		this.end = end;
	}

	/** Puts a byte that is an escape. */
	putEscape(byte: number, start: number, end: number): void {
		this.markNext();
		this.put(byte, start, end);
	}

	/** Takes the last bytes back, for what they mean. Whether a backslash goes with that. */
	takeBack(count: number): boolean {
		const isQuoted = this.#forgetQuotes(this.end - count);
		this.end -= count;
		this.#lastOdd = this.end + this.dropped;
		return isQuoted;
	}

	/** What was put last is an escape, with all of its bytes. */
	markOdd(): void {
		this.#lastOdd = this.end - 1 + this.dropped;
	}

	/** What is put next is an escape. */
	markNext(): void {
		this.#lastOdd = this.end + this.dropped;
	}

	/** The backslash in front of the last byte goes with what becomes of it. */
	quote(): void {
		this.#quoted.push(this.end - 1 + this.dropped);
	}

	/** Takes out all from here on. */
	leaveOut(from: number): void {
		this.#forgetQuotes(from);
		this.end = from;
		this.#lastOdd = from + this.dropped - 0.5;
	}

	/** Takes out a backslash at the end. */
	leaveOutBackslash(): void {
		if (this.last === BACKSLASH) this.leaveOut(this.end - 1);
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

	/** Makes room for so many more bytes. */
	makeRoom(more: number): void {
		const size = this.end + more + LEAD;
		if (size <= this.out.length) return;
		const out = Buffer.allocUnsafeSlow(2 * size);
		this.out.copy(out, 0, 0, this.end);
		this.out = out;
		const enlarged = (array: Float64Array) => {
			const larger = new Float64Array(2 * size);
			larger.set(array.subarray(0, this.end));
			return larger;
		};
		this.#starts = enlarged(this.#starts);
		this.#ends = enlarged(this.#ends);
		this.#odd = enlarged(this.#odd);
	}

	/** Forgets what stands before an index, when that is worth it: each byte is moved once on average. Returns how many. */
	drop(before: number): number {
		const count = before - LEAD;
		if (count <= 0 || count < this.end - before) return 0;
		for (const array of [this.out, this.#starts, this.#ends, this.#odd])
			array.copyWithin(0, count, this.end);
		this.end -= count;
		this.dropped += count;
		if (this.#quoted.length > 0)
			this.#quoted = this.#quoted.filter((one) => one >= this.dropped);
		return count;
	}

	/** What comes next has nothing to do with what was written. */
	reset(): void {
		this.dropped += this.end - LEAD;
		this.end = LEAD;
		this.out.fill(0, 0, LEAD);
		this.#lastOdd = -1;
		this.#quoted = [];
	}
}
