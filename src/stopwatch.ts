/** How long the parts of a run took, for the debug log. */
export interface Stopwatch {
	/** Ends a part. */
	lap(part: string): void;
	/** Milliseconds from the start to the end of the last part. */
	total(): number;
	/** `read 12 ms, resolved 130 ms`: the parts in their order. */
	told(): string;
}

/**
 * @param start - when the first part began
 * @param now - seconds, as `process.uptime()` counts them; `performance` would have to be loaded
 */
export function stopwatch(start: number, now = process.uptime): Stopwatch {
	const parts: string[] = [];
	let last = start;
	return {
		lap(part) {
			const time = now();
			parts.push(`${part} ${Math.round(1_000 * (time - last))} ms`);
			last = time;
		},
		total: () => 1_000 * (last - start),
		told: () => parts.join(", "),
	};
}
