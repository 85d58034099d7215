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
