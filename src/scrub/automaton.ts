import type { PatternList } from "./store.ts";
import { Ways } from "./ways.ts";

/** The state in which no pattern has begun. */
export const ROOT = 0;

/** When there are more states, all are forgotten and made again as they are needed. Above the length of any pattern. */
const MOST_STATES = 1 << 20;

/** The fields of a state, in one array, so that a step touches one line of cache. */
const SIZE = 8;
/** It stands for the first `DEPTH` bytes of the patterns from `LOW` to before `HIGH`. */
const LOW = 0;
const HIGH = 1;
const DEPTH = 2;
/** The state for the longest shorter end of the text. */
const FAIL = 3;
/** Length of the longest pattern that ends here, or 0. */
const FOUND = 4;
/** Of a state of one pattern: the byte that leads on, and where it leads. NONE in other states and at the end. */
const BYTE = 5;
const NEXT = 6;

/** No pattern is shorter. */
const HEAD = 4;

const UNKNOWN = -1;
const NONE = -2;

/**
 * Aho-Corasick over patterns in order: a state is the longest end of the text that begins a pattern. States come into
 * being when a text first leads there, so that neither many nor long patterns cost anything before they are seen.
 * Whatever the text, a step takes constant time on average.
 */
export class Automaton {
	readonly #patterns: PatternList;
	#states = new Int32Array(64 * SIZE);
	/** Where the next state goes. A state is its place in the array. */
	#end = 0;
	/** The ways on from states of several patterns. */
	#ways = new Ways();

	constructor(patterns: PatternList) {
		this.#patterns = patterns;
		this.#forget();
	}

	/** How many bytes at the end of the text begin a pattern. */
	depth(state: number): number {
		return this.#states[state + DEPTH] ?? 0;
	}

	/** The state for the longest shorter end. */
	fail(state: number): number {
		return this.#states[state + FAIL] ?? ROOT;
	}

	/** Length of the longest pattern that ends with the byte that led here, or 0. All others that do are its ends. */
	found(state: number): number {
		return this.#states[state + FOUND] ?? 0;
	}

	/** The longest end that begins a longer pattern: what a pattern that has ended leaves open. */
	open(state: number): number {
		let open = state;
		while (open !== ROOT && this.#isEnd(open)) open = this.fail(open);
		return open;
	}

	#isEnd(state: number): boolean {
		return this.#isSingle(state) && this.#states[state + BYTE] === NONE;
	}

	/** The state after one more byte. It holds until the next step. */
	step(from: number, byte: number): number {
		if (this.#states[from + BYTE] === byte) {
			const next = this.#states[from + NEXT] ?? UNKNOWN;
			if (next >= 0) return next;
		}
		return this.lookUp(this.isFull ? this.#remake(from) : from, byte);
	}

	/** Whether the next step may make all other states void. */
	get isFull(): boolean {
		return this.#end >= MOST_STATES * SIZE;
	}

	/**
	 * The state after one more byte; all others hold on.
	 *
	 * @param most - so many ends of the text are tried, the longest first; then it is the first state
	 */
	lookUp(from: number, byte: number, most = Infinity): number {
		let state = from;
		for (let left = most; left > 0; left--) {
			const known = this.#known(state, byte);
			const next = known === UNKNOWN ? this.#grow(state, byte) : known;
			if (next >= 0) return next;
			if (state === ROOT) return ROOT;
			state = this.fail(state);
		}
		return ROOT;
	}

	/** The child if it has been made, NONE if there is none. */
	#known(state: number, byte: number): number {
		return this.#isSingle(state)
			? this.#states[state + BYTE] === byte
				? (this.#states[state + NEXT] ?? NONE)
				: NONE
			: this.#ways.get(state, byte);
	}

	#isSingle(state: number): boolean {
		const low = this.#states[state + LOW] ?? 0;
		return (this.#states[state + HIGH] ?? 0) - low < 2;
	}

	/** Makes a child, and the states that its fail links lead through. */
	#grow(state: number, byte: number): number {
		const first = this.#make(state, byte);
		if (first === NONE) return NONE;
		const made = [first];
		let last = first;
		let at = state;
		while (at !== ROOT) {
			at = this.fail(at);
			const known = this.#known(at, byte);
			const child = known === UNKNOWN ? this.#make(at, byte) : known;
			if (child === NONE) continue;
			this.#states[last + FAIL] = child;
			if (known !== UNKNOWN) break;
			last = child;
			made.push(child);
		}
		// Each takes over from the state behind it.
		for (const child of made.reverse()) {
			const length = this.#patterns.lengthOf(this.#states[child + LOW] ?? 0);
			const depth = this.depth(child);
			this.#states[child + FOUND] =
				length === depth ? depth : this.found(this.fail(child));
		}
		return first;
	}

	#make(parent: number, byte: number): number {
		const depth = this.depth(parent);
		let low = this.#states[parent + LOW] ?? 0;
		let high = this.#states[parent + HIGH] ?? 0;
		if (this.#isSingle(parent)) {
			const child = this.#add(low, high, depth + 1);
			this.#states[parent + NEXT] = child;
			return child;
		}
		low = this.#bound(low, high, depth, byte);
		high = this.#bound(low, high, depth, byte + 1);
		const child = low === high ? NONE : this.#add(low, high, depth + 1);
		this.#ways.set(parent, byte, child);
		return child;
	}

	/** The first of the patterns whose byte at `depth` is not below `byte`; one that ends there is below all. */
	#bound(from: number, to: number, depth: number, byte: number): number {
		let low = from;
		let high = to;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const found =
				depth < HEAD
					? (this.#patterns.headOf(middle) >>> (24 - 8 * depth)) & 0xff
					: this.#patterns.byteAt(middle, depth);
			if (found < byte) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#add(low: number, high: number, depth: number): number {
		if (this.#end === this.#states.length) {
			const larger = new Int32Array(2 * this.#end);
			larger.set(this.#states);
			this.#states = larger;
		}
		const state = this.#end;
		const byte = high - low === 1 ? this.#patterns.byteAt(low, depth) : NONE;
		this.#states[state + LOW] = low;
		this.#states[state + HIGH] = high;
		this.#states[state + DEPTH] = depth;
		this.#states[state + FAIL] = ROOT;
		this.#states[state + FOUND] = 0;
		this.#states[state + BYTE] = byte < 0 ? NONE : byte;
		this.#states[state + NEXT] = UNKNOWN;
		this.#end += SIZE;
		return state;
	}

	#forget(): void {
		this.#ways = new Ways();
		this.#end = 0;
		this.#add(0, this.#patterns.length, 0);
	}

	/** The same state after all others were forgotten: its text is the beginning of a pattern. */
	#remake(state: number): number {
		const pattern = this.#states[state + LOW] ?? 0;
		const depth = this.depth(state);
		this.#forget();
		let again = ROOT;
		for (let at = 0; at < depth; at++) {
			const byte = this.#patterns.byteAt(pattern, at);
			const known = this.#known(again, byte);
			again = known === UNKNOWN ? this.#grow(again, byte) : known;
		}
		return again;
	}
}
