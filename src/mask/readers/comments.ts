import type { Entry } from "./entry.ts";
import { isSetAgain, readLines } from "./lines.ts";

/** What a comment says: words of people, or a setting that was switched off. */
export function commentEntries(comment: string): readonly Entry[] {
	const text = comment.trim();
	return isSetAgain(text)
		? readLines(text)
		: [{ keys: [], text, place: "prose" }];
}
