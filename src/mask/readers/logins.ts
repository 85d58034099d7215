import { isDoubtful } from "../judge/index.ts";
import { isNoPassword } from "../judge/shapes.ts";
import { behindComments, linesOf } from "../text.ts";
import type { Entry } from "./entry.ts";

/** `machine HOST login USER password PASSWORD account NAME`, on one line or more. Source: the GNU inetutils manual, "The .netrc file". */
export function readNetrc(text: string): Entry[] | undefined {
	if (!looksLikeNetrc(text)) return undefined;
	const entries: Entry[] = [];
	const words = text
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

function looksLikeNetrc(text: string): boolean {
	return /^(?:machine\s+\S+|default)\s+(?:login|password|account|port)\s/.test(
		behindComments(text),
	);
}

/** `name:X` in each line, as htpasswd and lists of users have it; some X, at least, are no words. */
const USER =
	/^(?:[\w.@:[\]*-]{1,255}[ \t]+)?(?!(?:arn|urn):)([\w.@+-]{1,64}):(?:\{[\w.-]+\})?((?!\/\/)\S{4,}?)(?::\d*:\d*:.*)?$/s;
/** PgBouncer's list. */
const QUOTED = /^"((?:[^"]|"")*)"\s+"((?:[^"]|"")*)"$/;

export function readUsers(text: string): Entry[] | undefined {
	const lines = [...linesOf(text)].filter((line) => !/^[#;]/.test(line));
	const users = lines.map((line) => QUOTED.exec(line) ?? USER.exec(line) ?? []);
	if (users.length === 0 || users.some(([line]) => line === undefined))
		return undefined;
	const isLogin = (text: string) =>
		!/^\/|@\w+[.(]/.test(text) && isDoubtful(text);
	if (!users.some(([, , password = ""]) => isLogin(password))) return undefined;
	return users.flatMap(([, user = "", password = ""]): Entry[] => [
		{ keys: ["user"], text: user },
		{
			keys: ["password"],
			text: password.replaceAll('""', '"'),
			source: password,
			place: "secret",
		},
	]);
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
