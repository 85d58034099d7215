import { isPassword } from "../judge/index.ts";
import { saysSecret } from "../judge/names.ts";
import { isPlaceholder } from "../judge/shapes.ts";
import type { Entry } from "../readers/entry.ts";
import { adjacentEntries } from "./adjacent.ts";

/** `s/PATTERN/TEXT/` of sed, perl and vim, with any mark between and lines that it is for in front; a mark in them is escaped. */
const SUBSTITUTION =
	/(?<=^|[\s"'`;{(%])(?:\/([^/\s]{2,80})\/)?s([/#~@!,|+:^])((?:\\.|(?!\2)[^\\]){1,128})\2((?:\\.|(?!\2)[^\\]){4,256})\2/g;
/** `${NAME//PATTERN/TEXT}` of shells */
const IN_SHELLS = /\$\{\w{1,64}\/{1,2}([^/}]{2,64})\/([^}]{4,128})\}/g;
/** What a group of the pattern has found: `\1`, `$1`, `${1}` */
const GROUP = /\\\d|\$\d|\$\{\d\}/g;

/** What is put in the place of a name that says secret: `s/__DB_PASSWORD__/X/`, `s/^\(password=\).*$/\1X/`. */
export function* substitutionEntries(line: string): Generator<Entry> {
	for (const [
		,
		where = "",
		mark = "",
		pattern = "",
		text = "",
	] of line.matchAll(SUBSTITUTION))
		yield* putIn(`${pattern} ${where}`, text.replaceAll(`\\${mark}`, mark));
	for (const [, pattern = "", text = ""] of line.matchAll(IN_SHELLS))
		yield* putIn(pattern, text);
}

function* putIn(pattern: string, text: string): Generator<Entry> {
	const [first = ""] = pattern.split(" ", 1);
	const names = pattern.match(/[A-Za-z][\w-]*/g) ?? [];
	const name = names.find(saysSecret);
	// `s/token/session/` gives a word for a word.
	const isBare = first === name;
	for (const piece of text.split(GROUP)) {
		// `s/^NAME=.*/NAME=X/`
		const bare = piece
			.replace(/^["' ]*[\w.-]{2,64}["']?\s?(?==)/, "")
			.replace(/^["'=: ]+|["' ]+$/g, "");
		const isMeant = !isBare || isPassword(bare);
		if (name !== undefined && isMeant && !bare.includes(name))
			yield { keys: [name], text: bare, quoted: true };
		else if (isPlaceholder(first) && isPassword(bare))
			yield { keys: ["password"], text: bare, quoted: true };
		yield* adjacentEntries(piece);
	}
}
