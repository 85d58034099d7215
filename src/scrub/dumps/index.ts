import { type Filter, isBreak } from "../filter.ts";
import { LEAD, Written } from "../reading/written.ts";
import { Search } from "../search.ts";
import type { Span } from "../spans.ts";
import type { PatternList } from "../store.ts";
import { type DumpedByte, mayBeDump, readDump } from "./line.ts";

/** In bytes. No line of a dump is longer. */
const LONGEST_LINE = 1_024;
const NOWHERE = -1;

/** Searches the bytes of hex dumps. Of what it finds it hides the digits and the characters beside them, line by line. */
export class Dumps {
	readonly #search: Search;
	/** The bytes that may still belong to a find, and where their characters stand. */
	readonly #written = new Written();
	#characters: number[] = [];
	#lines: number[] = [];
	#searched = LEAD;
	/** The place of the first byte that has not been hidden. */
	#hidden = 0;
	/** Where in the stream a line begins that is not complete, and where one is expected to go on with the dump. */
	#begun = NOWHERE;
	#isDump = false;
	#next = NOWHERE;
	#finds: Span[] = [];

	constructor(patterns: PatternList, filter: Filter) {
		this.#search = new Search(patterns, filter);
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
	}

	/** Where in the stream the earliest find begins that may still come, if any. */
	get open(): number | undefined {
		const open = this.#openIndex();
		if (open < this.#written.end) return this.#written.startOf(open);
		return this.#begun >= 0 && this.#isDump ? this.#begun : undefined;
	}

	/** What the stream still needs to have, though it can be shown: the beginning of a line that may be of a dump. */
	get needed(): number | undefined {
		return this.#begun < 0 ? undefined : this.#begun;
	}

	/** How many bytes begin a find. */
	get depth(): number {
		return this.#search.depth;
	}

	/** The stream has come to its end, with the last line as it is. */
	flush(data: Buffer, base: number): void {
		if (this.#begun >= 0)
			this.#readLine(data.subarray(this.#begun - base), this.#begun);
		this.#end();
	}

	takeFinds(): readonly Span[] {
		const finds = this.#finds;
		if (finds.length > 0) this.#finds = [];
		return finds;
	}

	/** Reads lines as long as they are those of a dump. Where the next one begins, or where it would. */
	#readFrom(data: Buffer, base: number, from: number): number {
		let at = from - base;
		this.#begun = NOWHERE;
		if (from !== this.#next) this.#end();
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
			if (!this.#readLine(data.subarray(at, end), base + at)) {
				this.#end();
				return base + at + 1;
			}
			at = end;
			while (at < data.length && isBreak(data[at] ?? 0)) at++;
			this.#next = base + at;
		}
		return base + at;
	}

	#end(): void {
		this.#search.reset();
		this.#written.reset();
		this.#searched = LEAD;
		this.#characters = [];
		this.#lines = [];
		this.#begun = NOWHERE;
		this.#next = NOWHERE;
	}

	/** Whether it is a line of a dump. */
	#readLine(line: Buffer, place: number): boolean {
		if (line.length > LONGEST_LINE) return false;
		const follows = this.#next >= 0;
		const bytes = readDump(line.toString("latin1"), follows);
		if (bytes === undefined) return false;
		this.#write(bytes, place);
		const written = this.#written;
		const { out, end, dropped } = written;
		this.#search.run(out.subarray(0, end), dropped, this.#searched);
		this.#searched = end;
		for (const { start, end } of this.#search.finds.take())
			this.#hide(start, end);
		this.#search.forget(place, () => written.startOf(this.#openIndex()));
		const count = written.drop(this.#openIndex());
		this.#characters.splice(0, count);
		this.#lines.splice(0, count);
		this.#searched -= count;
		return true;
	}

	#write(bytes: readonly DumpedByte[], place: number): void {
		this.#written.makeRoom(bytes.length);
		for (const { value, start, end, character } of bytes) {
			this.#written.put(value, place + start, place + end);
			this.#characters.push(character < 0 ? NOWHERE : place + character);
			this.#lines.push(place);
		}
	}

	#openIndex(): number {
		const { dropped } = this.#written;
		return this.#search.open(this.#searched + dropped) - dropped;
	}

	/** Hides bytes in each line that they stand in. */
	#hide(from: number, to: number): void {
		const written = this.#written;
		const first = Math.max(from, this.#hidden) - written.dropped;
		const last = to - written.dropped;
		for (let start = first; start < last; ) {
			const line = this.#lines[start - LEAD];
			let end = start;
			while (end < last && this.#lines[end - LEAD] === line) end++;
			this.#finds.push({
				start: written.startOf(start),
				end: written.endOf(end - 1),
			});
			const character = this.#characters[start - LEAD] ?? NOWHERE;
			if (character >= 0)
				this.#finds.push({ start: character, end: character + end - start });
			start = end;
		}
		this.#hidden = Math.max(this.#hidden, to);
	}
}

function lineEnd(data: Buffer, from: number): number {
	const to = Math.min(data.length, from + LONGEST_LINE + 1);
	let at = from;
	while (at < to && !isBreak(data[at] ?? 0)) at++;
	return at;
}
