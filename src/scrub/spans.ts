/** From one place of a stream to before another. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Places that overlap become one. They come in the order of their ends, but that a search which went back may find again what
 * ends within the last one; they are kept in the order of their starts.
 */
export class Spans {
	#spans: Span[] = [];

	add(start: number, end: number): void {
		let first = start;
		let behind = end;
		for (;;) {
			const last = this.#spans.at(-1);
			if (last === undefined || last.end <= start) break;
			first = Math.min(first, last.start);
			behind = Math.max(behind, last.end);
			this.#spans.pop();
		}
		this.#spans.push({ start: first, end: behind });
	}

	/** All of them. They are gone then. */
	take(): readonly Span[] {
		if (this.#spans.length === 0) return NONE;
		const spans = this.#spans;
		this.#spans = [];
		return spans;
	}
}

const NONE: readonly Span[] = [];

/** Remembers what has been covered, so that nothing is covered twice; places come in the same order. */
export class Covered {
	/** Those that do not overlap, in order. */
	#spans: Span[] = [];

	/** @returns what of a place was not covered yet, in order, and as empty ones where two met that were */
	add(start: number, end: number): readonly Span[] {
		const bare: Span[] = [];
		let first = start;
		let behind = end;
		let to = end;
		for (;;) {
			const last = this.#spans.at(-1);
			if (last === undefined || last.end <= start) break;
			if (last.end < end && last.end <= to)
				bare.push({ start: last.end, end: to });
			to = Math.min(to, last.start);
			first = Math.min(first, last.start);
			behind = Math.max(behind, last.end);
			this.#spans.pop();
		}
		if (start < to) bare.push({ start, end: to });
		this.#spans.push({ start: first, end: behind });
		return bare.reverse();
	}

	/** What lies before a place does not come again. */
	forget(before = Infinity): void {
		if ((this.#spans[0]?.end ?? Infinity) > before) return;
		this.#spans = this.#spans.filter(({ end }) => end > before);
	}
}
