/** From one place of a stream to before another. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Places that overlap become one. They come in the order of their ends, and are kept in that of their starts. */
export class Spans {
	#spans: { start: number; end: number }[] = [];

	add(start: number, end: number): void {
		let furthest = end;
		for (;;) {
			const last = this.#spans.at(-1);
			if (last === undefined || last.end <= start) break;
			furthest = Math.max(furthest, last.end);
			if (last.start <= start) {
				last.end = furthest;
				return;
			}
			this.#spans.pop();
		}
		this.#spans.push({ start, end: furthest });
	}

	/** Those that begin at a place or before. They are gone then. */
	take(last = Number.POSITIVE_INFINITY): readonly Span[] {
		if (this.#spans.length === 0) return NONE;
		const kept = this.#spans.findIndex(({ start }) => start > last);
		return this.#spans.splice(0, kept < 0 ? this.#spans.length : kept);
	}
}

const NONE: readonly Span[] = [];
