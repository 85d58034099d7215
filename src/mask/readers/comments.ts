import { settingIn } from "./again.ts";
import type { Entry } from "./entry.ts";
import { readLines } from "./lines.ts";

/**
 * What a comment says: words of people, or a setting that was switched off.
 *
 * @param before - the comment before it
 */
export function commentEntries(comment: string, before = ""): readonly Entry[] {
	const text = comment.trim();
	const setting = settingIn(text, before);
	const set = setting && !setting.isSample ? readLines(setting.text) : [];
	return setting?.text === text
		? set
		: [...set, { keys: [], text, place: "prose" }];
}
