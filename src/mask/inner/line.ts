import { saysSecret } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";
import { adjacentEntries } from "./adjacent.ts";
import { memberEntries } from "./braces.ts";
import { callEntries } from "./calls.ts";
import { codeEntries } from "./code.ts";
import { fieldEntries } from "./fields.ts";
import { fixedEntries } from "./fixed.ts";
import { loginEntries } from "./logins.ts";
import {
	blankPairEntries,
	cellEntries,
	pairEntries,
	toldPairEntries,
} from "./pairs.ts";
import { setsPhrase } from "./prose.ts";
import { scan } from "./scan.ts";
import { tagEntries } from "./tags.ts";
import { toldEntries } from "./told.ts";

/**
 * What stands inside one line, by each way to read it.
 *
 * @param keys - the names around it
 * @param name - the nearest of them
 * @param prose - whether people wrote it for people: then nothing in it is code
 */
export function* lineEntries(
	text: string,
	keys: readonly string[],
	name: string,
	prose: boolean,
): Generator<Entry> {
	if (setsPhrase(text)) {
		yield* blankPairEntries(text);
		return;
	}
	// `snmp_communities = X,Y`, `cookieKeys: ['X', 'Y']`
	if (/[^s]s$/i.test(name) && saysSecret(name))
		for (const item of text
			.replace(/^\[\s?["']?|["']?\s?\]$/g, "")
			.split(/["']?\s?[,;|]\s?["']?/, 16))
			if (item !== text && !isTelling(item))
				yield { keys: [name], text: item, quoted: true };
	yield* toldEntries(text, name);
	yield* tagEntries(text);
	yield* fixedEntries(text);
	yield* fieldEntries(text, name);
	yield* loginEntries(text, keys);
	if (!prose) {
		yield* pairEntries(text);
		yield* blankPairEntries(text);
		yield* toldPairEntries(text);
		yield* cellEntries(text);
		yield* memberEntries(text, name);
		yield* callEntries(text);
		yield* codeEntries(text, name);
	}
	yield* adjacentEntries(text);
	yield* scan(text, name);
}
