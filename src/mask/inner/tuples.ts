import { isTyped } from "../judge/index.ts";
import { wordsOf } from "../judge/words.ts";
import type { Entry } from "../readers/entry.ts";
import { isUser } from "./hosted.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 2_000;

/** What one logs in to, in names of settings and of hosts. */
const SERVICE =
	/^(?:s?ftps?|ssh|smtps?|imaps?|pop3?|mail|mailer|proxy|socks|vpn|mqtt|amqp|ldap|dav|webdav|smb|samba|nas|db|database|sql|mysql|mariadb|postgres|pgsql|postgresql|mongo|mongodb|redis|login|account|auth|router|wifi|wlan)\d*$/;

/** `NAME = ("host", 22, "ann", "X")`, in the brackets of any language, with a word in front of them perhaps. */
const TUPLE =
	/(?:([A-Za-z_][\w-]{1,40})["']?\s?(?::=|=>|=|:)\s?[\w.<>[\]]{0,24})?[([{]\s?((?:(?:"[^"]{1,128}"|'[^']{1,128}'|\d{1,5})(?:,\s?|(?=\s?[)\]}]))){2,6})\s?[)\]}]/g;
/** `NAME="host;22;ann;X"` */
const ROW =
	/(?<![\w.-])([A-Za-z_][\w-]{1,40})\s?[=:]\s?["']?([\w.-]{3,128}([;,|])(?:\d{1,5}\3)?[\w.@+-]{1,64}\3[^\s;,|"']{4,128})["']?$/g;
const HOST = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d{1,5})?$/;

/** The passwords of rows without names for their cells: a host, a port perhaps, who logs in, the password. */
export function* tupleEntries(line: string): Generator<Entry> {
	if (line.length > LONGEST) return;
	for (const [, name = "", row = "", mark = ""] of line.matchAll(ROW))
		yield* passwordIn(name, row.split(mark));
	for (const [, name = "", items = ""] of line.matchAll(TUPLE))
		yield* passwordIn(
			name,
			Array.from(
				items.matchAll(/"([^"]*)"|'([^']*)'|\d+/g),
				([number, one, two]) => one ?? two ?? number,
			),
		);
}

function* passwordIn(name: string, cells: readonly string[]): Generator<Entry> {
	const [first = ""] = cells;
	const hosted = HOST.test(first);
	// Without a host, two cells are a login only where the name is of one.
	const names = hosted
		? [...wordsOf(name), ...first.split(/[.:]/)]
		: wordsOf(name);
	if (!names.some((word) => SERVICE.test(word))) return;
	if (!hosted && cells.length !== 2) return;
	const [user = "", text = ""] = cells
		.slice(hosted ? 1 : 0)
		.filter((cell, at) => at > 0 || !/^\d{1,5}$/.test(cell));
	const isName =
		/^[\w.@+-]{1,64}$/.test(user) && !HOST.test(user) && isUser(user);
	if (isName && isTyped(text) && !/^[./~]|^\d{1,5}$/.test(text))
		yield { keys: ["password"], text, place: "secret" };
}
