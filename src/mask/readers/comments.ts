import { readComment } from "./again.ts";
import type { Entry } from "./entry.ts";
import { readLines } from "./lines.ts";

/**
 * What a comment says: words of people, or a setting that was switched off.
 *
 * @param before - the comment before it
 */
export function commentEntries(comment: string, before = ""): readonly Entry[] {
	const { setting, prose } = readComment(comment.trim(), before);
	const entries = setting === undefined ? [] : readLines(setting);
	if (prose !== undefined)
		entries.push({ keys: [], text: prose, place: "prose" });
	return entries;
}
