import { holdsSecrets } from "./judge/holders.ts";
import { isSecret } from "./judge/index.ts";
import {
	isTransparent,
	maySaySecret,
	type Saying,
	sayingOf,
	saysSecret,
} from "./judge/names.ts";
import { UNNAMED } from "./places.ts";
import { type Entry, isIndex } from "./readers/entry.ts";

/**
 * What the name of a declaration says of what is in its value. A document that names a secret itself names them all, and the rest of
 * `AZURE_CREDENTIALS` are names and places; but `PASSWORDS` of a single level are all of it, unless they are settings.
 */
export function aroundDocument(
	name: string,
	entries: readonly Entry[],
): readonly string[] {
	if (!maySaySecret(name)) return [];
	const isFlat = entries.every(({ keys }) => keys.length <= 1);
	const named = entries.filter(
		(entry) => isNamedStrong(entry.keys) && isSecret(entry),
	).length;
	// `DEPLOY_TOKENS` with the hosts and the users that the tokens are for
	const areSettings = named > 1 && entries.some(isNamedHarmless);
	const areAll = isFlat && holdsSecrets(name) && !areSettings;
	return named > 0 && !areAll ? [] : [name, UNNAMED];
}

function isNamedHarmless({ keys }: Pick<Entry, "keys">): boolean {
	return isHarmless(sayingOf(nearest(keys)));
}

function isHarmless(saying: Saying): boolean {
	return saying === "harmless" || saying === "person";
}

/** The names around what stands in a document: that the whole is a `file` says nothing of what is in it. */
export function ofDocument(keys: readonly string[]): readonly string[] {
	return isNamedHarmless({ keys }) ? [...keys, UNNAMED] : keys;
}

/** Whether the nearest name says that a text is a secret. */
export function isNamedStrong(keys: readonly string[]): boolean {
	return saysSecret(nearest(keys));
}

/** The nearest name that says something: no place in a list, no `value`; "" when there is none. */
export function nearest(keys: readonly string[]): string {
	return keys.findLast((key) => !isIndex(key) && !isTransparent(key)) ?? "";
}

/** What a text is called: by the nearest name, or as a whole. */
export function titleOf(keys: readonly string[], whole: string): string {
	return nearest(keys.filter((key) => key !== UNNAMED)) || whole;
}

/** What a name says of a line is not said of each word: a secret is all of it, and a host is the first word. */
export function isSaidOfWhole(
	keys: readonly string[],
	text: string,
	word: string,
): boolean {
	const saying = sayingOf(nearest(keys));
	if (saying === "strong") return true;
	return isHarmless(saying) && text.indexOf(word) > 2;
}
