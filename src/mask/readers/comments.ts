import { isSample, isSetAgain } from "./again.ts";
import type { Entry } from "./entry.ts";
import { readLines } from "./lines.ts";

/**
 * What a comment says: words of people, or a setting that was switched off.
 *
 * @param before - the comment before it
 */
export function commentEntries(comment: string, before = ""): readonly Entry[] {
	const text = comment.trim();
	if (isSample(text, before)) return [];
	return isSetAgain(text)
		? readLines(text)
		: [{ keys: [], text, place: "prose" }];
}
