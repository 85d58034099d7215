import type { Filter } from "../filter.ts";
import { Search } from "../search.ts";
import { Covered, type Span } from "../spans.ts";
import type { PatternList } from "../store.ts";
import type { LineBytes, Notation } from "./notations.ts";

/** So many are searched at once. */
const MANY = 16 * 1024;
/** Bytes of the first line that is taken for a dump without characters beside. */
const LEAST = 4;
const NOWHERE = -1;

/** The bytes of one dump, as one notation gives them, from where a find may have begun. */
export class DumpedBytes {
	readonly notation: Notation;
	/** Whether digits are what may be digits, or characters that stand beside. */
	readonly takesDigits: boolean;
	readonly #patterns: PatternList;
	readonly #filter: Filter;
	#search: Search | undefined;
	#values = Buffer.allocUnsafeSlow(256);
	/** Where in the stream each begins and ends, where its character stands or NOWHERE, and in which line it is. */
	#starts = new Float64Array(256);
	#ends = new Float64Array(256);
	#characters = new Float64Array(256);
	#lines = new Float64Array(256);
	#count = 0;
	#searched = 0;
	/** How many were there before these, and which of all have been hidden. */
	#dropped = 0;
	readonly #hidden = new Covered();
	readonly #finds: Span[];

	/** @param finds - where to put what is found */
	constructor(
		notation: Notation,
		patterns: PatternList,
		filter: Filter,
		finds: Span[],
		takesDigits = false,
	) {
		this.#finds = finds;
		this.takesDigits = takesDigits;
		this.notation = notation;
		this.#patterns = patterns;
		this.#filter = filter;
	}

	/** Another one of the same dump, from where a find may have begun in it. */
	fork(): DumpedBytes {
		const fork = new DumpedBytes(
			this.notation,
			this.#patterns,
			this.#filter,
			this.#finds,
			true,
		);
		this.search();
		fork.#makeRoom(this.#count);
		for (const [index, array] of this.#arrays.entries())
			fork.#arrays[index]?.set(array.subarray(0, this.#count));
		fork.#count = this.#count;
		return fork;
	}

	/** Whether a dump has begun. */
	get isActive(): boolean {
		return this.#dropped + this.#count > 0;
	}

	/**
	 * Adds a line, if there is enough in it. Whether there was.
	 *
	 * @param line - its bytes, which stand so far behind `base` in the stream
	 * @param place - where in the stream the line begins
	 */
	add(line: LineBytes, base: number, place: number): boolean {
		const { count, values, starts, ends, hasCharacters, characters } = line;
		const least = this.isActive || line.isCertain ? 1 : LEAST;
		if (count < least) return false;
		if (this.#count + count > this.#values.length) this.#makeRoom(count);
		for (let at = 0, to = this.#count; at < count; at++, to++) {
			this.#values[to] = values[at] ?? 0;
			this.#starts[to] = base + (starts[at] ?? 0);
			this.#ends[to] = base + (ends[at] ?? 0);
			const character = hasCharacters ? base + (characters[at] ?? 0) : NOWHERE;
			this.#characters[to] = character;
			this.#lines[to] = place;
		}
		this.#count += count;
		if (this.#count - this.#searched >= MANY) this.search();
		return true;
	}

	/** Searches what was added. */
	search(): void {
		if (this.#searched === this.#count) return;
		this.#search ??= new Search(this.#patterns, this.#filter);
		const search = this.#search;
		const data = this.#values.subarray(0, this.#count);
		search.run(data, this.#dropped, this.#searched);
		this.#searched = this.#count;
		for (const { start, end } of search.finds.take()) this.#hide(start, end);
		search.forget(this.#ends[this.#count - 1] ?? 0, () => this.open ?? 0);
		this.#drop();
	}

	/** The dump has come to its end. */
	end(): void {
		this.search();
		this.#search?.reset();
		this.#count = 0;
		this.#searched = 0;
		this.#dropped = 0;
		this.#hidden.forget();
	}

	/** Where in the stream the earliest find begins that may still come, if any. */
	get open(): number | undefined {
		const index = this.#openIndex;
		return index < this.#count ? this.#starts[index] : undefined;
	}

	/** How many bytes begin a find. */
	get depth(): number {
		return this.isActive ? (this.#search?.depth ?? 0) : 0;
	}

	get #arrays(): readonly (Buffer | Float64Array)[] {
		return [
			this.#values,
			this.#starts,
			this.#ends,
			this.#characters,
			this.#lines,
		];
	}

	get #openIndex(): number {
		const end = this.#searched + this.#dropped;
		return (this.#search?.open(end) ?? end) - this.#dropped;
	}

	/** Hides bytes. A find may begin before others that are hidden already, and end behind them: they become one. */
	#hide(from: number, to: number): void {
		for (const { start, end } of this.#hidden.add(from, to))
			this.#hideLines(
				start - this.#dropped,
				end - this.#dropped,
				start > from,
				end < to,
			);
	}

	/**
	 * Hides bytes in each line that they stand in.
	 *
	 * @param isBehind - whether what stands before is of the same find, and hidden
	 * @param isBefore - whether what follows is
	 */
	#hideLines(
		first: number,
		last: number,
		isBehind: boolean,
		isBefore: boolean,
	): void {
		const lines = this.#lines;
		let start = first;
		do {
			const line = lines[start];
			let end = start;
			while (end < last && lines[end] === line) end++;
			const joins = isBehind && start === first && lines[start - 1] === line;
			const leads = isBefore && end === last && lines[end] === line;
			if (start < end || joins) {
				this.#finds.push({
					start: (joins ? this.#ends[start - 1] : this.#starts[start]) ?? 0,
					end: (leads ? this.#starts[end] : this.#ends[end - 1]) ?? 0,
				});
				const character = this.#characters[start] ?? NOWHERE;
				if (character >= 0)
					this.#finds.push({
						start: character,
						end: (this.#characters[end - 1] ?? 0) + 1,
					});
			}
			start = end;
		} while (start < last);
	}

	/** Forgets what no find can begin in, when that is worth it: each byte is moved once on average. */
	#drop(): void {
		const count = this.#openIndex;
		if (count < this.#count - count) return;
		for (const array of this.#arrays) array.copyWithin(0, count, this.#count);
		this.#count -= count;
		this.#searched -= count;
		this.#dropped += count;
		this.#hidden.forget(this.#dropped);
	}

	#makeRoom(more: number): void {
		const size = 2 * (this.#count + more);
		const enlarged = (array: Float64Array) => {
			const larger = new Float64Array(size);
			larger.set(array.subarray(0, this.#count));
			return larger;
		};
		const values = Buffer.allocUnsafeSlow(size);
		this.#values.copy(values, 0, 0, this.#count);
		this.#values = values;
		this.#starts = enlarged(this.#starts);
		this.#ends = enlarged(this.#ends);
		this.#characters = enlarged(this.#characters);
		this.#lines = enlarged(this.#lines);
	}
}
