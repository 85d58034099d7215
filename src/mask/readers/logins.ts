import { linesOf } from "../text.ts";
import type { Entry } from "./entry.ts";

/** `machine HOST login USER password PASSWORD account NAME`, on one line or more. Source: the GNU inetutils manual, "The .netrc file". */
export function readNetrc(text: string): Entry[] | undefined {
	if (!looksLikeNetrc(text)) return undefined;
	const entries: Entry[] = [];
	const words = text.replace(/^\s*#.*$/gm, "").match(/"(?:\\.|[^"\\])*"|\S+/g);
	for (let at = 0; words !== null && at < words.length; at++) {
		const word = words[at] ?? "";
		if (!/^(?:machine|login|password|account|port)$/.test(word)) continue;
		const value = words[++at] ?? "";
		const secret = word === "password" || word === "account";
		const bare = value.replace(/^"(.*)"$/s, "$1").replace(/\\(.)/g, "$1");
		entries.push({
			keys: [word],
			text: bare,
			...(secret ? { place: "secret" } : {}),
		});
	}
	return entries;
}

export function looksLikeNetrc(text: string): boolean {
	return /^\s*(?:#.*\s+)*(?:machine\s+\S+|default)\s+(?:login|password|account|port)\s/.test(
		text,
	);
}

/** `host:port:database:user:password`. Source: the PostgreSQL manual, "The Password File". */
const PGPASS =
	/^((?:\\.|[^:\\])*):(\d+|\*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):(.+)$/;

export function looksLikePgpass(text: string): boolean {
	const lines = [...linesOf(text)].filter((line) => !line.startsWith("#"));
	return lines.length > 0 && lines.every((line) => PGPASS.test(line));
}

export function readPgpass(text: string): Entry[] | undefined {
	if (!looksLikePgpass(text)) return undefined;
	return [...linesOf(text)].flatMap((line): Entry[] => {
		const password = PGPASS.exec(line)?.[5];
		if (password === undefined)
			return [{ keys: [], text: line, place: "prose" }];
		const bare = password.replace(/\\([\\:])/g, "$1");
		return [
			{ keys: ["password"], text: bare, source: password, place: "secret" },
		];
	});
}
