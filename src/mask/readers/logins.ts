import { isListed, isPassphrase } from "../judge/chosen.ts";
import { isDoubtful, isPassword } from "../judge/index.ts";
import { sayingOf } from "../judge/names.ts";
import { isNoPassword } from "../judge/shapes.ts";
import { behindComments, linesOf } from "../text.ts";
import { areLogins } from "./accounts.ts";
import { commentEntries } from "./comments.ts";
import type { Entry } from "./entry.ts";
import { saysUsers } from "./userlists.ts";

/** `machine HOST login USER password PASSWORD account NAME`, on one line or more. Source: the GNU inetutils manual, "The .netrc file". */
export function readNetrc(text: string): Entry[] | undefined {
	if (!looksLikeNetrc(text)) return undefined;
	const entries: Entry[] = [];
	const words = text
		.replace(COMMENTED, "")
		.replace(/^[ \t]*#.*$/gm, "")
		.match(/"(?:\\.|[^"\\])*"|\S+/g);
	for (let at = 0; words !== null && at < words.length; at++) {
		const word = words[at] ?? "";
		if (!/^(?:machine|login|password|account|port)$/.test(word)) continue;
		const value = words[++at] ?? "";
		const bare = value.replace(/^"(.*)"$/s, "$1").replace(/\\(.)/g, "$1");
		const entry: Entry = { keys: [word], text: bare };
		const last = entries.at(-1);
		if (word !== "password") entries.push(entry);
		else if (isNoPassword(bare) && last?.keys[0] === "login")
			entries.push({ ...last, place: "secret" });
		else entries.push({ ...entry, place: "secret" });
	}
	return entries;
}

/** The mark in front of a line that was one of the file. */
const COMMENTED =
	/^[ \t]*#+[ \t]*(?=(?:(?:machine|login|account)[ \t]+\S+[ \t]+|default[ \t]+){1,4}password[ \t]+\S+[ \t]*$)/gm;

function looksLikeNetrc(text: string): boolean {
	return /^(?:machine\s+\S+|default)\s+(?:login|password|account|port)\s/.test(
		behindComments(text),
	);
}

/** `name:X` in each line, as htpasswd and lists of users have it; some X, at least, are no words. */
const USER =
	/^(?:[\w.@:[\]*-]{1,255}[ \t]+)?(?!(?:arn|urn):)([\w.@+-]{1,64}):(?:\{[\w.-]+\})?((?!\/\/)\S{4,}?)(?::\d*:\d*:.*)?$/s;
/** A line of such a list with several words. */
const PHRASE = /^([\w.@+-]{1,64}):((?:[A-Za-z]+ )+\w+)$/;
/** PgBouncer's list. */
const QUOTED = /^"((?:[^"]|"")*)"\s+"((?:[^"]|"")*)"$/;

export function readUsers(text: string): Entry[] | undefined {
	const lines = [...linesOf(text)];
	const isComment = (line: string) => /^[#;]/.test(line);
	const userIn = (line: string) =>
		QUOTED.exec(line) ??
		USER.exec(line) ??
		userWithPhrase(line) ??
		(isComment(line) ? userOnce(line) : null);
	const users = lines.map(userIn);
	const isOther = (line: string, at: number) =>
		!isComment(line) && users[at] === null;
	if (lines.every(isComment) || lines.some(isOther)) return undefined;
	const isLogin = (text: string) =>
		!/^\/|@\w+[.(]/.test(text) && isDoubtful(text);
	const isSure = lines.some((line, at) =>
		isComment(line) ? saysUsers(line) : isLogin(users[at]?.[2] ?? ""),
	);
	const rows = users.filter((user, at) => user && !isComment(lines[at] ?? ""));
	const chosen = rows.filter((user) => isListed(user?.[2] ?? ""));
	const names = rows.map((user) => user?.[1] ?? "");
	if (!isSure && (chosen.length * 2 < rows.length || !areLogins(names, true)))
		return undefined;
	return lines.flatMap((line, at): Entry[] => {
		const [, user, password = ""] = users[at] ?? [];
		if (user === undefined)
			return [...commentEntries(line.replace(/^[#;]+\s*/, ""))];
		return [
			{ keys: ["user"], text: user },
			{
				keys: ["password"],
				text: password.replaceAll('""', '"'),
				source: password,
				place: "secret",
			},
		];
	});
}

function userWithPhrase(line: string): RegExpExecArray | null {
	const match = PHRASE.exec(line);
	return isPassphrase(match?.[2] ?? "") ? match : null;
}

/** A comment that was a line of such a list; `# see:below` and `#name:password` were none. */
function userOnce(line: string): RegExpExecArray | null {
	const [mark = ""] = /^[#;]+\s*/.exec(line) ?? [];
	const text = line.slice(mark.length);
	const quoted = QUOTED.exec(text);
	if (quoted !== null) return quoted;
	const match = USER.exec(text);
	const [, user = "", password = ""] = match ?? [];
	const isName = !/\s$/.test(mark) && /[a-z]/.test(user);
	return isPassword(password) || (isName && sayingOf(user) === "unsaid")
		? match
		: null;
}

/** `host:port:database:user:password`. Source: the PostgreSQL manual, "The Password File". */
const PGPASS =
	/^((?:\\.|[^:\\])*):(\d+|\*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):(.+)$/;

function looksLikePgpass(text: string): boolean {
	const lines = [...linesOf(text)].filter((line) => !line.startsWith("#"));
	// Addresses of network cards have colons too.
	const isPassword = (line: string) =>
		PGPASS.test(line) && !/^(?:[0-9a-f]{2}:){5}/i.test(line);
	return lines.length > 0 && lines.every(isPassword);
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
