import type { Filter } from "../filter.ts";
import { Search } from "../search.ts";
import type { Span } from "../spans.ts";
import type { PatternList } from "../store.ts";
import { Unescaper } from "./unescaper.ts";
import { LEAD } from "./written.ts";

/**
 * Searches a stream as its reader sees it: without the escape sequences of terminals, and with escapes decoded. Finds
 * are places of the stream, and hold an escape each: the others are there for everybody to see.
 */
export class Reading {
	readonly #patterns: PatternList;
	readonly #filter: Filter;
	readonly #search: Search;
	/** For links and titles, which stand in the middle of other text. */
	#strings: Search | undefined;
	readonly #unescaper: Unescaper;
	/** What has been searched of what the unescaper wrote. */
	#searched = LEAD;
	#finds: Span[] = [];
	/** Whether the stream is read at present. */
	active = false;

	constructor(patterns: PatternList, filter: Filter) {
		this.#patterns = patterns;
		this.#filter = filter;
		this.#search = new Search(patterns, filter);
		this.#unescaper = new Unescaper((from, to) => this.#readString(from, to));
	}

	/**
	 * Begins to read: what was read before has nothing to do with what comes.
	 *
	 * @param opener - where in the stream an escape may begin
	 */
	start(opener: number): void {
		this.#unescaper.reset();
		this.#unescaper.goOn(opener);
		this.#search.reset();
		this.#searched = LEAD;
		this.active = true;
	}

	/**
	 * Goes on to the end of the data, or to where there is nothing more to be read. Where that is.
	 *
	 * @param data - a part of the stream
	 * @param base - where in the stream it begins
	 * @param from - where in it to go on
	 */
	read(data: Uint8Array, base: number, from: number): number {
		let at = from;
		for (;;) {
			at = this.#unescaper.read(data, base, at);
			this.#searchTo(this.#unescaper.pending());
			this.#forget(base + at);
			if (this.#unescaper.isCalm(base + at)) {
				if (this.#isIdle) this.active = false;
				else this.#unescaper.goOn(base + at);
			}
			if (at === data.length || !this.active) return at;
		}
	}

	/** Where in the stream the earliest find begins that may still come, if any. */
	get open(): number | undefined {
		if (!this.active) return undefined;
		const { written } = this.#unescaper;
		const open = this.#openIndex();
		return open < written.end ? written.startOf(open) : undefined;
	}

	/** How many bytes begin a find. */
	get depth(): number {
		return this.active ? this.#search.depth : 0;
	}

	/** Whether nothing has begun that has an escape in it. */
	get #isIdle(): boolean {
		const { written } = this.#unescaper;
		return (
			this.#searched === written.end &&
			!written.hasEscapeSince(this.#openIndex())
		);
	}

	/** The stream has come to its end. */
	flush(): void {
		if (this.active) this.#searchTo(this.#unescaper.written.end);
		this.active = false;
	}

	takeFinds(): readonly Span[] {
		const finds = this.#finds;
		if (finds.length > 0) this.#finds = [];
		return finds;
	}

	/** The first byte that was written of what may become a find, else the first that was not searched. */
	#openIndex(): number {
		const { dropped } = this.#unescaper.written;
		return this.#search.open(this.#searched + dropped) - dropped;
	}

	#searchTo(to: number): void {
		const { out, dropped } = this.#unescaper.written;
		if (to > this.#searched) {
			this.#search.run(out.subarray(0, to), dropped, this.#searched);
			this.#searched = to;
			this.#note(this.#search, dropped);
		}
		this.#searched -= this.#unescaper.drop(this.#openIndex());
	}

	/** Gives up what began too long ago in the stream, however little is left of it without escapes. */
	#forget(end: number): void {
		this.#search.forget(end, () => {
			const open = this.#openIndex();
			return open < this.#searched
				? this.#unescaper.written.startOf(open)
				: end;
		});
	}

	/** What a text for the terminal holds is a text of its own. */
	#readString(from: number, to: number): void {
		const { written } = this.#unescaper;
		if (!written.hasEscape(from, to)) return;
		if (!this.#filter.mayBegin(written.out, from, to)) return;
		this.#strings ??= new Search(this.#patterns, this.#filter);
		this.#strings.reset();
		this.#strings.run(written.out.subarray(from, to), from, 0);
		this.#note(this.#strings, 0);
	}

	/** @param dropped - the place of what a search has found, less its index */
	#note(search: Search, dropped: number): void {
		const { written } = this.#unescaper;
		for (const find of search.finds.take()) {
			const [from, to] = [find.start - dropped, find.end - dropped];
			if (written.hasEscape(from, to))
				this.#finds.push({
					start: written.startOf(from),
					end: written.endOf(to - 1),
				});
		}
	}
}
