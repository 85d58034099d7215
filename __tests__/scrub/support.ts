import { exactPatterns, type Patterns } from "../../src/scrub/patterns.ts";
import { filtersOf, Scrubber } from "../../src/scrub/scrubber.ts";

/** A search for these very texts (Latin-1), without further forms. */
export const exactly = exactPatterns;

export function scrubberOf(patterns: Patterns): Scrubber {
	return new Scrubber(patterns, filtersOf(patterns));
}

/** What is shown after each push, and last at the end, as Latin-1. */
export function shownOf(
	scrubber: Pick<Scrubber, "push" | "flush">,
	chunks: readonly string[],
): string[] {
	const shown = chunks.map((chunk) =>
		scrubber.push(Buffer.from(chunk, "latin1")).toString("latin1"),
	);
	return [...shown, scrubber.flush().toString("latin1")];
}

/** Cuts a text: the sizes first, then the rest. */
export function cut(text: string, sizes: readonly number[]): string[] {
	const chunks: string[] = [];
	let at = 0;
	for (const size of sizes) {
		if (at >= text.length) return chunks;
		chunks.push(text.slice(at, at + size));
		at += size;
	}
	return [...chunks, text.slice(at)];
}

/** Lines of so many characters. */
export function wrapped(text: string, width: number, lineBreak = "\n"): string {
	return (text.match(new RegExp(`[^]{1,${width}}`, "g")) ?? []).join(lineBreak);
}
