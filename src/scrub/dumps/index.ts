import { type Filter, isBreak } from "../filter.ts";
import type { Span } from "../spans.ts";
import type { PatternList } from "../store.ts";
import { DumpedBytes } from "./bytes.ts";
import { Groups, LONGEST_LINE, mayBeDump } from "./line.ts";
import { LineBytes, NOTATIONS } from "./notations.ts";

const NOWHERE = -1;

/** Lines are read one after the other, by all streams. */
const LINE = new Groups();
const BYTES = new LineBytes();

/**
 * Searches the bytes of dumps, in every notation that a line can be of. Of what it finds it hides the digits and the
 * characters beside them, line by line.
 */
export class Dumps {
	readonly #readings: DumpedBytes[];
	/** Where in the stream a line begins that is not complete, and where one is expected to go on with the dump. */
	#begun = NOWHERE;
	#isDump = false;
	#next = NOWHERE;
	readonly #finds: Span[] = [];

	constructor(patterns: PatternList, filter: Filter) {
		this.#readings = NOTATIONS.map(
			(notation) => new DumpedBytes(notation, patterns, filter, this.#finds),
		);
	}

	/**
	 * Reads the lines that may be those of a dump, and those behind.
	 *
	 * @param data - a part of the stream, from what was held back on
	 * @param base - where in the stream it begins
	 * @param lines - where in the stream lines begin that may be of a dump, in order
	 */
	read(data: Buffer, base: number, lines: readonly number[]): void {
		const begun = this.#begun < 0 ? this.#next : this.#begun;
		let next = begun < 0 ? undefined : this.#readFrom(data, base, begun);
		for (const line of lines)
			if (next === undefined || line >= next)
				next = this.#readFrom(data, base, line);
		if (next === undefined) return;
		for (const reading of this.#readings) reading.search();
	}

	/** Where in the stream the earliest find begins that may still come, if any. */
	get open(): number | undefined {
		let open = this.#begun >= 0 && this.#isDump ? this.#begun : undefined;
		if (this.#next < 0 && open === undefined) return undefined;
		for (const reading of this.#readings) {
			const one = reading.open;
			if (one !== undefined && (open === undefined || one < open)) open = one;
		}
		return open;
	}

	/** What the stream still needs to have, though it can be shown: the beginning of a line that may be of a dump. */
	get needed(): number | undefined {
		return this.#begun < 0 ? undefined : this.#begun;
	}

	/** How many bytes begin a find. */
	get depth(): number {
		return this.#readings.reduce((most, one) => Math.max(most, one.depth), 0);
	}

	/** The stream has come to its end, with the last line as it is. */
	flush(data: Buffer, base: number): void {
		if (this.#begun >= 0)
			this.#readLine(data, base, this.#begun - base, data.length);
		this.#end();
	}

	takeFinds(): readonly Span[] {
		return this.#finds.length === 0 ? this.#finds : this.#finds.splice(0);
	}

	/** Reads lines as long as they are those of a dump. Where the next one begins, or where it would. */
	#readFrom(data: Buffer, base: number, from: number): number {
		let at = from - base;
		this.#begun = NOWHERE;
		if (from === this.#next) {
			// The second byte of a line break can come in a chunk of its own.
			at = behindBreaks(data, at);
			this.#next = base + at;
		} else this.#end();
		while (at < data.length) {
			const end = lineEnd(data, at);
			if (end === data.length && end - at < LONGEST_LINE) {
				const follows = this.#next >= 0;
				if (!follows && !mayBeDump(data, at)) {
					this.#end();
					return base + data.length;
				}
				this.#begun = base + at;
				this.#isDump = follows || mayBeDump(data, at, false);
				this.#next = follows ? base + at : NOWHERE;
				return base + data.length;
			}
			if (!this.#readLine(data, base, at, end)) {
				this.#end();
				return base + at + 1;
			}
			at = behindBreaks(data, end);
			this.#next = base + at;
		}
		return base + at;
	}

	#end(): void {
		this.#begun = NOWHERE;
		this.#next = NOWHERE;
		for (const reading of this.#readings) if (reading.isActive) reading.end();
		// Those that were forked off.
		this.#readings.length = NOTATIONS.length;
	}

	/** From now on a dump is read as one with characters beside, and as one without. */
	#fork(reading: DumpedBytes): void {
		const isForked = this.#readings.some(
			({ takesDigits, notation }) =>
				takesDigits && notation === reading.notation,
		);
		if (!isForked) this.#readings.push(reading.fork());
	}

	/**
	 * Whether it is a line of a dump. Where the characters beside it say in which notation, it is not read in others. Where
	 * these may be digits as well, the dump is read both ways from there on.
	 */
	#readLine(data: Buffer, base: number, from: number, to: number): boolean {
		if (to - from > LONGEST_LINE) return false;
		LINE.read(data, from, to);
		let isDump = false;
		let isCertain = false;
		for (const reading of this.#readings) {
			if (isCertain && !reading.isActive) continue;
			BYTES.reset();
			reading.notation(LINE, BYTES);
			if (reading.takesDigits) BYTES.takeDigits();
			else if (BYTES.countOfDigits >= 0) this.#fork(reading);
			if (!reading.add(BYTES, base, base + from)) {
				if (reading.isActive) reading.end();
				continue;
			}
			isDump = true;
			isCertain ||= BYTES.isCertain && BYTES.countOfDigits < 0;
		}
		return isDump;
	}
}

function behindBreaks(data: Buffer, from: number): number {
	let at = from;
	while (at < data.length && isBreak(data[at] ?? 0)) at++;
	return at;
}

function lineEnd(data: Buffer, from: number): number {
	const to = Math.min(data.length, from + LONGEST_LINE + 1);
	let at = from;
	while (at < to && !isBreak(data[at] ?? 0)) at++;
	return at;
}
