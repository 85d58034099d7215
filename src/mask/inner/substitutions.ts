import { sayingOf } from "../judge/names.ts";
import type { Entry } from "../readers/entry.ts";
import { adjacentEntries } from "./adjacent.ts";

/** `s/PATTERN/TEXT/` of sed, perl and vim, with any mark between; a mark in them is escaped. */
const SUBSTITUTION =
	/(?<=^|[\s"'`;{(%])s([/#~@!,|])((?:\\.|(?!\1)[^\\]){1,128})\1((?:\\.|(?!\1)[^\\]){4,256})\1/g;

/** What is put in the place of a name that says secret: `s/__DB_PASSWORD__/X/`, `s/^password=.*$/password=X/`. */
export function* substitutionEntries(line: string): Generator<Entry> {
	for (const [, mark = "", pattern = "", text = ""] of line.matchAll(
		SUBSTITUTION,
	)) {
		const meant = text.replaceAll(`\\${mark}`, mark);
		const name = /[A-Za-z][\w-]*/.exec(pattern)?.[0] ?? "";
		if (sayingOf(name) === "strong" && !meant.includes(name))
			yield { keys: [name], text: meant, quoted: true };
		yield* adjacentEntries(meant);
	}
}
