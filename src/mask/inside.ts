import type { Masking } from "../declarations/declaration.ts";
import { documents } from "./late.ts";
import { canBeMasked, linesIn, type Part } from "./maskable.ts";
import type { Readers } from "./reading.ts";
import { isMultiLine } from "./text.ts";

/** What is known of the secrets in a text. */
export interface Read {
	readonly parts: readonly Part[];
	/** Whether it was read to its end. */
	readonly complete: boolean;
}

export const NOTHING_INSIDE: Read = { parts: [], complete: true };
export const UNREAD: Read = { parts: [], complete: false };

/** What was found before reading took too much, and every line: closed, not open. */
export function* withLines(
	parts: readonly Part[],
	text: string,
): Generator<Part> {
	yield* parts;
	if (isMultiLine(text.trim())) yield* linesIn(text);
}

/** The secrets in a text. */
export function partsBy(
	how: Masking | undefined,
	text: string,
	name: string,
	readers: Readers,
): Read {
	const lines = isMultiLine(text.trim()) ? linesIn(text) : [];
	// What hides a text of several lines as a whole is a mask for each: the runner sees one at a time.
	const all = (parts: Iterable<Part>) => ({
		parts: [...parts],
		complete: true,
	});
	if (how === "whole" || how === "lines") return all(lines);
	try {
		const { partsOf, scalarsIn, wordsUnread } = documents();
		if (how === "all")
			return all([...scalarsIn(text, name, readers), ...lines]);
		const { parts, isPublic, complete } = partsOf(text, name, readers);
		if (!complete) return { parts, complete };
		if (parts.length > 0 || isPublic) return { parts, complete };
		const words = wordsUnread(text).filter(canBeMasked);
		return all([
			...words.map((word) => ({ text: word, keys: ["password"] })),
			...lines,
		]);
	} catch (thrown) {
		// A text that was made for it used up a pattern's stack.
		if (!(thrown instanceof RangeError)) throw thrown;
		return UNREAD;
	}
}
