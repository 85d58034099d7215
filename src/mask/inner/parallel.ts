import { saysSecret } from "../judge/names.ts";
import { isState } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";

/** In characters; a longer line is no setting. */
const LONGEST = 200;
/** In lines. */
const FURTHEST = 3;

/** What may stand before both: `Xauth`, `;`, the time of a line of a log. */
const BEFORE = String.raw`^(\s{0,40}(?:[^\s"']{1,40}\s){0,8}?)`;
const USER = new RegExp(
	String.raw`${BEFORE}(?:[\w-]{0,20}user[_-]?(?:name)?|name|login|account|id|identity)[ \t=:]{1,8}"?[\w.@+\\-]{1,64}"?;?\s*$`,
	"i",
);
const PASSWORD = new RegExp(
	String.raw`${BEFORE}([A-Za-z][\w.-]{2,40})[ \t]{1,8}"?([^\s"=]{4,64}?)"?;?\s*$`,
);

/**
 * The password in a line that is like one near it but for what it names: `user ann` and `password X`, `Xauth username ann`
 * and `Xauth password X`. A line alone may be what people say of passwords.
 */
export function* parallelEntries(lines: readonly string[]): Generator<Entry> {
	const short = lines.map((line) => (line.length > LONGEST ? "" : line));
	const users = short.map((line) => beginningOf(USER.exec(line)?.[1]));
	for (const [at, line] of short.entries()) {
		const [, before, name = "", text = ""] = PASSWORD.exec(line) ?? [];
		const near = users.slice(Math.max(0, at - FURTHEST), at + 2);
		const isLike = before !== undefined && near.includes(beginningOf(before));
		if (isLike && saysSecret(name) && !isState(text))
			yield { keys: [name], text, quoted: true };
	}
}

/** Without marks of comments and prompts, and whatever the numbers are: the time. */
function beginningOf(text: string | undefined): string | undefined {
	return text
		?.replace(/^(?:[^A-Za-z]|ftp>)+/, "")
		.replace(/\d+/g, "0")
		.trimEnd();
}
