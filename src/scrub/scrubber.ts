import { Dumps } from "./dumps/index.ts";
import { DumpLines } from "./dumps/line.ts";
import { Filter } from "./filter.ts";
import { Held } from "./held.ts";
import type { Patterns } from "./patterns.ts";
import { Reading } from "./reading/index.ts";
import { Openers } from "./reading/openers.ts";
import { Search } from "./search.ts";
import { Shown } from "./shown.ts";
import type { Span } from "./spans.ts";

const NOTHING = Buffer.alloc(0);
const NONE: readonly Span[] = [];

/** So many bytes of a secret are not given out when the stream comes to rest. */
const MANY = 8;

/** What passes over text without patterns; the streams of a child share it. */
export type Filters = Readonly<Record<"raw" | "read", Filter>>;

export function filtersOf({ raw, read }: Patterns): Filters {
	const filter = new Filter(raw);
	return { raw: filter, read: raw === read ? filter : new Filter(read) };
}

/** One stream: bytes in, bytes out, with `***` for every find. */
export class Scrubber {
	readonly #held = new Held();
	/** What is searched as it stands there, and as its reader sees it. */
	readonly #search: Search;
	readonly #reading: Reading;
	readonly #openers = new Openers();
	readonly #dumps: Dumps;
	/** Lines that may be of a dump, and that have not been looked at. */
	readonly #lines = new DumpLines();
	/** Where in the stream the held bytes begin, and what has been given out or hidden. */
	#base = 0;
	#done = 0;
	/** The end of what was hidden last. */
	#hidden = -1;
	/** Finds that are not given out yet. */
	readonly #finds: Span[] = [];

	constructor({ raw, read }: Patterns, filters: Filters) {
		this.#search = new Search(raw, filters.raw, this.#lines);
		this.#dumps = new Dumps(raw, filters.raw);
		this.#reading = new Reading(read, filters.read);
	}

	/**
	 * What can be shown once this chunk has come: all but an end that may begin a find. A view of the chunk when there
	 * is nothing to hide and nothing was held back.
	 */
	push(chunk: Uint8Array): Buffer {
		const data = this.#held.append(chunk);
		this.#read(data, data.length - chunk.length);
		this.#dumps.read(data, this.#base, this.#lines.take());
		return this.#giveOut(data, this.#open(this.#base + data.length));
	}

	/** What was held back. The next chunk begins a new stream. */
	flush(): Buffer {
		const data = this.#held.append(NOTHING);
		const end = this.#base + data.length;
		this.#reading.flush();
		this.#dumps.flush(data, this.#base);
		this.#lines.add(end);
		this.#search.reset();
		const rest = this.#giveOut(data, end);
		this.#hidden = -1;
		return rest;
	}

	/**
	 * For a stream that has come to rest: what is held back is given out, since somebody may wait for it, unless it is
	 * eight bytes or more of one find. If a find comes of it all the same, all the others of its bytes are hidden.
	 */
	rest(): Buffer {
		const data = this.#held.append(NOTHING);
		const end = this.#base + data.length;
		return this.#giveOut(data, this.#open(end), this.#open(end, MANY));
	}

	/** Searches what is new. Where an escape may begin, the stream is read as well, from where a find may have begun. */
	#read(data: Buffer, from: number): void {
		const search = this.#search;
		const reading = this.#reading;
		const openers = this.#openers;
		const base = this.#base;
		openers.reset(data, from);
		let at = from;
		while (at < data.length) {
			let start = at;
			if (!reading.active) {
				const opener = openers.next(at);
				search.run(upTo(data, opener), base, at);
				if (opener === data.length) return;
				reading.start(base + opener);
				start = search.open(base + opener) - base;
				at = opener;
			}
			const end = reading.read(data, base, start);
			search.run(upTo(data, end), base, at);
			at = end;
		}
	}

	/**
	 * Where in the stream the earliest find begins that is not known yet, else the end.
	 *
	 * @param least - finds of which fewer bytes are there do not count
	 */
	#open(end: number, least = 1): number {
		const [search, reading, dumps] = [this.#search, this.#reading, this.#dumps];
		let open = search.depth < least ? end : search.open(end);
		if (least === 1 || reading.depth >= least)
			open = Math.min(open, reading.open ?? end);
		if (least === 1 || dumps.depth >= least)
			open = Math.min(open, dumps.open ?? end);
		return open;
	}

	/**
	 * @param open - where the earliest find begins that is not known yet
	 * @param safe - what lies before can be given out
	 */
	#giveOut(data: Buffer, open: number, safe = open): Buffer {
		const base = this.#base;
		const shown = new Shown(data);
		const show = (to: number) => {
			if (to > this.#done) shown.add(this.#done - base, to - base);
			this.#done = Math.max(this.#done, to);
		};
		for (const { start, end } of this.#takeFinds(safe)) {
			show(start);
			if (start > this.#hidden) shown.mask();
			if (end > this.#done)
				shown.addKept(Math.max(this.#done, start) - base, end - base);
			this.#hidden = Math.max(this.#hidden, end);
			this.#done = Math.max(this.#done, end);
		}
		show(safe);
		// What has been given out may still be needed, to be read from there.
		const kept = Math.min(open, this.#dumps.needed ?? open);
		this.#held.keep(data, kept - base);
		this.#base = kept;
		return shown.take();
	}

	/** Finds that begin at a place or before, in order. */
	#takeFinds(last: number): readonly Span[] {
		const finds = this.#finds;
		let isOrdered = true;
		for (const found of [
			this.#search.finds.take(),
			this.#reading.takeFinds(),
			this.#dumps.takeFinds(),
		])
			for (const find of found) {
				isOrdered &&= (finds.at(-1)?.start ?? 0) <= find.start;
				finds.push(find);
			}
		if (!isOrdered) finds.sort((a, b) => a.start - b.start);
		let taken = 0;
		while (taken < finds.length && (finds[taken]?.start ?? 0) <= last) taken++;
		return taken === 0 ? NONE : finds.splice(0, taken);
	}
}

function upTo(data: Buffer, end: number): Buffer {
	return end === data.length ? data : data.subarray(0, end);
}
