import { type Automaton, ROOT } from "./automaton.ts";
import { BLANK } from "./filter.ts";

/** So many ends of a text are tried at each line: they may be as many as the text is long, and what is tried is not kept. */
const FEW = 16;
/** So many blanks are kept in any case. */
const LEAST = 64;

/**
 * Follows, beside a search, a text that is broken into lines at its blanks: where a line ends, a blank is taken to stand.
 * Of several ways to take it, the one that leads to more of a pattern; the search itself takes none.
 */
export class Spaced {
	readonly #automaton: Automaton;
	#state = ROOT;
	/** How many bytes that count came before each blank, the latest last. */
	#blanks: number[] = [];
	/** When there are more, those that are in no find any more are forgotten. */
	#most = LEAST;

	constructor(automaton: Automaton) {
		this.#automaton = automaton;
	}

	/** Whether a find may come in which a line ends in the place of a blank. */
	get isActive(): boolean {
		return this.#state !== ROOT;
	}

	/** How many bytes begin it, with those blanks. */
	get depth(): number {
		return this.#automaton.depth(this.#state);
	}

	reset(): void {
		this.#state = ROOT;
		this.#blanks = [];
	}

	/**
	 * A line has ended.
	 *
	 * @param joined - the state of the search
	 * @param byte - the first one of the next line
	 * @param count - of the bytes before it
	 */
	cross(joined: number, byte: number, count: number): void {
		if (joined === ROOT && !this.isActive) return;
		const automaton = this.#automaton;
		const spaced = (state: number) => automaton.lookUp(state, BLANK, FEW);
		const first = spaced(joined);
		// Most lines end where no pattern has a blank.
		if (first === ROOT && !this.isActive) return;
		const again = spaced(this.#state);
		const reach = (state: number) =>
			automaton.depth(automaton.lookUp(state, byte, FEW));
		const [one, none, more] = [first, this.#state, again].map(reach);
		const most = Math.max(one ?? 0, none ?? 0, more ?? 0);
		// The byte alone begins no find in which this line ends.
		if (most <= 1) this.reset();
		else if (one === most) {
			this.#state = first;
			this.#blanks = [count];
		} else if (none !== most) {
			this.#state = again;
			this.#blanks.push(count);
			this.#forget(count);
		}
	}

	/**
	 * Takes one more byte.
	 *
	 * @param count - of the bytes up to it
	 * @returns of how many of these a find consists that has ended, or 0
	 */
	step(byte: number, count: number): number {
		const automaton = this.#automaton;
		const state = automaton.lookUp(this.#state, byte);
		const length = automaton.found(state);
		this.#state = length === 0 ? state : automaton.open(state);
		// What has no blank of these in it, the search follows as well.
		const since = count - (this.#blanks.at(-1) ?? 0);
		const found = length > since ? length - this.#blanksIn(length, count) : 0;
		if (this.depth <= since) this.reset();
		return found;
	}

	/** Forgets blanks before what has begun. Each costs the same on average, however long this goes on. */
	#forget(count: number): void {
		if (this.#blanks.length <= this.#most) return;
		const kept = this.#blanksIn(this.depth, count);
		this.#blanks = this.#blanks.slice(-kept - 1);
		this.#most = 2 * this.#blanks.length + LEAST;
	}

	/** Of how many bytes that count the beginning of a find consists. */
	open(count: number): number {
		return this.depth - this.#blanksIn(this.depth, count);
	}

	/** How many of the last bytes are such blanks. */
	#blanksIn(length: number, count: number): number {
		let blanks = 0;
		for (let at = this.#blanks.length - 1; at >= 0; at--) {
			if (count - (this.#blanks[at] ?? 0) + blanks >= length) break;
			blanks++;
		}
		return blanks;
	}
}
