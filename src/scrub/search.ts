import { Automaton, ROOT } from "./automaton.ts";
import { PIECE } from "./collection.ts";
import type { DumpLines } from "./dumps/line.ts";
import { type Filter, isBreak, isGap } from "./filter.ts";
import { Spaced } from "./spaced.ts";
import { Spans } from "./spans.ts";
import type { PatternList } from "./store.ts";

/** The automaton is not left so near the end: the last bytes are its own in any case. */
const LAST = 16;

/** Finds patterns in one stream: with the filter where nothing begins, with the automaton where something may. */
export class Search {
	/** What was found. */
	readonly finds = new Spans();
	readonly #filter: Filter;
	readonly #automaton: Automaton;
	/** A find with its line breaks and indentation is not looked for beyond so many bytes, which bounds what is held. */
	readonly longest: number;

	/** Who wants to know where lines begin that may be of a dump. */
	readonly #lines: DumpLines | undefined;

	#state = ROOT;
	readonly #spaced: Spaced;
	/** Whether the last byte belongs to a line break or the indentation behind one. */
	#inGap = false;
	/** Where in the stream the last bytes that count stood, in a ring. */
	readonly #places: Float64Array;
	#count = 0;
	/** Where in the stream the data begins. */
	#base = 0;

	/** @param lines - who wants to know of lines that may be of a dump */
	constructor(patterns: PatternList, filter: Filter, lines?: DumpLines) {
		this.#lines = lines;
		this.#filter = filter;
		this.#automaton = new Automaton(patterns);
		this.#spaced = new Spaced(this.#automaton);
		const { longest, longestText } = patterns;
		this.longest = longestText + 16 * Math.min(longestText, PIECE) + PIECE;
		this.#places = new Float64Array(2 ** Math.ceil(Math.log2(longest + 1)));
	}

	/** How many bytes that count begin a find, at the end of what was searched. */
	get depth(): number {
		return Math.max(this.#joined, this.#spaced.depth);
	}

	/** The same where no line ends in the place of a blank. */
	get #joined(): number {
		return this.#automaton.depth(this.#state);
	}

	/** Whether what was searched ends in a line break or the indentation behind one. */
	get inGap(): boolean {
		return this.#inGap;
	}

	/**
	 * Where the earliest find begins that may still come of what was searched.
	 *
	 * @param end - of what was searched
	 */
	open(end: number): number {
		const depth = this.#joined;
		const open = depth === 0 ? end : this.#place(depth);
		if (!this.#spaced.isActive) return open;
		return Math.min(open, this.#place(this.#spaced.open(this.#count)));
	}

	/**
	 * Searches to the end of the data.
	 *
	 * @param base - where in the stream it begins
	 * @param from - what lies before has been searched
	 */
	run(data: Buffer, base: number, from: number): void {
		this.#base = base;
		if (this.#lines !== undefined) this.#lines.base = base;
		let at = this.#follow(data, from, from);
		if (at < data.length) {
			const words = new Int32Array(
				data.buffer,
				0,
				(data.byteOffset + data.length) >>> 2,
			);
			while (at < data.length) {
				const filter = this.#filter;
				const start = filter.next(data, words, at, this.#lines);
				this.#state = ROOT;
				at = this.#follow(data, start, start + filter.near + 1);
			}
		}
		if (this.#inGap) this.forget(base + data.length);
	}

	/** Gives up what began too long before a place. */
	forget(end: number, open = () => this.open(end)): void {
		const isTooLong = () => end - open() > this.longest;
		if (this.#spaced.isActive && isTooLong()) this.#spaced.reset();
		while (this.#state !== ROOT && isTooLong())
			this.#state = this.#automaton.fail(this.#state);
	}

	/** What comes next is another stream. */
	reset(): void {
		this.#state = ROOT;
		this.#spaced.reset();
		this.#inGap = false;
	}

	/** Runs the automaton to a place that the filter can go on from, or to the end. At least to `least`. */
	#follow(data: Buffer, from: number, least: number): number {
		const automaton = this.#automaton;
		const places = this.#places;
		const spaced = this.#spaced;
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
				this.forget(this.#base + at);
				this.#lines?.note(data, at);
				spaced.cross(this.#state, byte, this.#count);
			}
			if (spaced.isActive && automaton.isFull) spaced.reset();
			this.#state = automaton.step(this.#state, byte);
			places[this.#count++ & (places.length - 1)] = this.#base + at;
			if (spaced.isActive) {
				const length = spaced.step(byte, this.#count);
				if (length > 0) this.#find(length, at);
			}
			const length = automaton.found(this.#state);
			if (length === 0) continue;
			this.#find(length, at);
			this.#state = automaton.open(this.#state);
		}
		return data.length;
	}

	/** A find of so many bytes that count ends here. */
	#find(length: number, at: number): void {
		this.finds.add(this.#place(length), this.#base + at + 1);
	}

	/** Whether the filter will notice every find that may have begun. */
	#canLeave(at: number): boolean {
		if (this.#inGap || this.#spaced.isActive) return false;
		const depth = this.#joined;
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
}
