import { Automaton, ROOT } from "./automaton.ts";
import { type Filter, isBreak, isGap, NEAR } from "./filter.ts";
import { Held } from "./held.ts";
import { type Patterns, PIECE } from "./patterns.ts";

const MASK = Buffer.from("***");

/** The automaton is not left so near the end: the last bytes are its own in any case. */
const LAST = 16;

/** Bytes of a find that say nothing of the others. */
const FEW = 3;

/** One stream: bytes in, bytes out, with `***` for every find. */
export class Scrubber {
	readonly #filter: Filter;
	readonly #automaton: Automaton;
	/** A find with its line breaks and indentation is not looked for beyond so many bytes, which bounds what is held. */
	readonly #longest: number;
	readonly #held = new Held();
	/** Where in the stream the held bytes begin, and what has been given out or hidden. The latter may lie behind. */
	#base = 0;
	#done = 0;
	/** The end of what was hidden last. */
	#hidden = -1;
	/** Finds that are not given out yet, from one place to before another, in order and apart. */
	readonly #finds: { start: number; end: number }[] = [];

	#state = ROOT;
	/** Whether the last byte belongs to a line break or the indentation behind one. */
	#inGap = false;
	/** Where in the stream the last bytes that count stood, in a ring. */
	readonly #places: Float64Array;
	#count = 0;

	constructor(patterns: Patterns, filter: Filter) {
		this.#filter = filter;
		this.#automaton = new Automaton(patterns.sorted);
		const { longestText } = patterns;
		this.#longest = longestText + 16 * Math.min(longestText, PIECE) + PIECE;
		const longest = patterns.sorted.reduce(
			(most, { length }) => Math.max(most, length),
			0,
		);
		this.#places = new Float64Array(2 ** Math.ceil(Math.log2(longest + 1)));
	}

	/**
	 * What can be shown once this chunk has come: all but an end that may begin a find. A view of the chunk when there
	 * is nothing to hide and nothing was held back.
	 */
	push(chunk: Uint8Array): Buffer {
		const data = this.#held.append(chunk);
		this.#search(data, data.length - chunk.length);
		if (this.#inGap) this.#forgetLong(this.#base + data.length);
		return this.#giveOut(data, this.#stateStart(this.#base + data.length));
	}

	/** What was held back. The next chunk begins a new stream. */
	flush(): Buffer {
		const data = this.#held.append(Buffer.alloc(0));
		this.#state = ROOT;
		const rest = this.#giveOut(data, this.#base + data.length);
		this.#hidden = -1;
		return rest;
	}

	/**
	 * For a stream that comes to rest behind a line break: the end of its last line, which is held back because it may begin
	 * a find, is given out if it is no more than three bytes of one. The end of any line can be that, and the line would
	 * not be seen before the next one. If a find comes of it all the same, all the others of its bytes are hidden.
	 */
	rest(): Buffer {
		const data = this.#held.append(Buffer.alloc(0));
		const from = this.#done - this.#base;
		this.#held.keep(data, 0);
		if (!this.#inGap || this.#automaton.depth(this.#state) > FEW)
			return Buffer.alloc(0);
		this.#done = this.#base + data.length;
		return data.subarray(from);
	}

	#search(data: Buffer, from: number): void {
		let at = this.#follow(data, from, from);
		if (at === data.length) return;
		const words = new Int32Array(
			data.buffer,
			0,
			(data.byteOffset + data.length) >>> 2,
		);
		while (at < data.length) {
			const start = this.#filter.next(data, words, at);
			this.#state = ROOT;
			at = this.#follow(data, start, start + NEAR + 1);
		}
	}

	/** Runs the automaton to a place that the filter can go on from, or to the end. At least to `least`. */
	#follow(data: Buffer, from: number, least: number): number {
		const automaton = this.#automaton;
		const places = this.#places;
		const offset = data.byteOffset;
		const last = data.length - LAST;
		for (let at = from; at < data.length; at++) {
			const aligned = ((offset + at) & 3) === 0;
			if (aligned && at >= least && at <= last && this.#canLeave(at)) return at;
			const byte = data[at] ?? 0;
			if (isBreak(byte)) this.#inGap = true;
			if (this.#inGap) {
				if (isGap(byte)) continue;
				this.#inGap = false;
				this.#forgetLong(this.#base + at);
			}
			this.#state = automaton.step(this.#state, byte);
			places[this.#count++ & (places.length - 1)] = this.#base + at;
			const length = automaton.found(this.#state);
			if (length === 0) continue;
			this.#find(this.#place(length), this.#base + at + 1);
			this.#state = automaton.open(this.#state);
		}
		return data.length;
	}

	/** Whether the filter will notice every find that may have begun. */
	#canLeave(at: number): boolean {
		if (this.#inGap) return false;
		const depth = this.#automaton.depth(this.#state);
		return (
			depth === 0 ||
			(depth <= this.#filter.reach &&
				this.#place(depth) === this.#base + at - depth)
		);
	}

	/** Where the last so many bytes that count begin. */
	#place(length: number): number {
		const index = (this.#count - length) & (this.#places.length - 1);
		return this.#places[index] ?? 0;
	}

	#stateStart(end: number): number {
		const depth = this.#automaton.depth(this.#state);
		return depth === 0 ? end : this.#place(depth);
	}

	/** After white space: gives up what began too long ago. */
	#forgetLong(end: number): void {
		while (end - this.#stateStart(end) > this.#longest)
			this.#state = this.#automaton.fail(this.#state);
	}

	/** Finds that overlap or touch become one. */
	#find(start: number, end: number): void {
		let furthest = end;
		for (;;) {
			const last = this.#finds.at(-1);
			if (last === undefined || last.end < start) break;
			furthest = Math.max(furthest, last.end);
			if (last.start <= start) {
				last.end = furthest;
				return;
			}
			this.#finds.pop();
		}
		this.#finds.push({ start, end: furthest });
	}

	/** @param safe - where in the stream the earliest find begins that is not known yet */
	#giveOut(data: Buffer, safe: number): Buffer {
		const shown: Buffer[] = [];
		const show = (to: number) => {
			if (to > this.#done)
				shown.push(data.subarray(this.#done - this.#base, to - this.#base));
			this.#done = Math.max(this.#done, to);
		};
		let given = 0;
		for (const { start, end } of this.#finds) {
			if (start > safe) break;
			show(start);
			if (start > this.#hidden) shown.push(MASK);
			this.#hidden = Math.max(this.#hidden, end);
			this.#done = Math.max(this.#done, end);
			given++;
		}
		this.#finds.splice(0, given);
		show(safe);
		this.#held.keep(data, safe - this.#base);
		this.#base = safe;
		const [only = Buffer.alloc(0)] = shown;
		return shown.length > 1 ? Buffer.concat(shown) : only;
	}
}
