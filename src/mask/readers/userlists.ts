import { isListed } from "../judge/chosen.ts";
import { holdsLogins, isLikelyPassword } from "../judge/index.ts";
import { words } from "../judge/secret-words.ts";
import { wordsOf } from "../judge/words.ts";
import { linesOf } from "../text.ts";
import { type Entry, isIndex } from "./entry.ts";

/** What reads lines of a name and a password, and calls a file or a setting that holds them so. */
const READERS = words("chpasswd newusers htpasswd htdigest userlist smbpasswd");
/** What has users of its own, and how a list of them is called. */
const TOOLS = words(
	"http ftp sftp ftps vsftpd proftpd squid samba smb proxy vpn mqtt mosquitto smtp imap pop3 mail dovecot webdav basic",
	"basicauth rsync rsyncd pap chap socks ppp radius xmpp sasl sip ldap traefik nginx apache",
);
const LISTS = words("users userlist logins accounts passwd auth secrets");
/** What says nothing of what it holds. */
const PLAIN = words("list content contents data file txt stdin");

/** Whether a name says that lines of a name and a password stand below it: `chpasswd: list`, `ftp_users`, `samba: users`. */
export function saysUsers(...names: readonly string[]): boolean {
	const all = names.flatMap((name) => wordsOf(name));
	const has = (known: ReadonlySet<string>) => all.some((it) => known.has(it));
	// `proxy_auth_server` and an `image` below `nginx_auth` are something else.
	const last = all.at(-1) ?? "";
	if (![READERS, LISTS, PLAIN].some((known) => known.has(last))) return false;
	return has(READERS) || (has(TOOLS) && has(LISTS));
}

/** `name:X`, `name:{PLAIN}X`, `name:X:1000:1000:...`; not `1000:1000` (a user and a group), nor `ldap:staff`. */
const LOGIN =
	/^(?!\d+:\d+$|(?:ldap|oidc|saml|sso|pam|group|role|system|user|github):)([\w.@+-]{1,64}):(?:\{[\w.-]+\})?(?!\/\/|\s|\1$|(?:RANDOM|R)$)(.{4,}?)(?::\d+(?::.*)?)?$/s;

/** The passwords in lists of users: a text of several lines, or an item of a list. */
export function withUsers(entries: readonly Entry[]): readonly Entry[] {
	return entries.flatMap((entry) => {
		const { keys, text, place } = entry;
		if (place !== undefined || !text.includes(":")) return entry;
		const names = keys.filter((key) => !isIndex(key)).slice(-2);
		if (saysUsers(...names)) return [entry, ...usersIn(text, keys)];
		const users = holdsLogins(names.at(-1) ?? "") ? usersIn(text, keys) : [];
		const isGood = ({ text }: Entry) =>
			isLikelyPassword(text) || isListed(text);
		const good = users.filter(isGood);
		// Beside what people choose a word is one as well.
		return [entry, ...(good.length * 2 < users.length ? good : users)];
	});
}

function usersIn(text: string, keys: readonly string[]): Entry[] {
	const lines = [...linesOf(text)];
	const [only = ""] = lines;
	const pieces = only.split(/[\s,;]+/);
	const isList = lines.length === 1 && pieces.every((it) => LOGIN.test(it));
	return (isList ? pieces : lines).flatMap((line) => {
		const [, , password] = LOGIN.exec(line) ?? [];
		return password === undefined
			? []
			: { keys: [...keys, "password"], text: password, place: "secret" };
	});
}

const READER = /\b(?:chpasswd|newusers)\b/;

/** The program that reads users in a line; it is a name for what it reads. */
export function readerOfUsers(line: string): readonly string[] {
	return READER.exec(line) ?? [];
}

/** In characters; a longer text is no list that somebody writes into a command. It also bounds the work. */
const LONGEST = 500;
const READING = new RegExp(
	String.raw`^\s*(?:sudo\s+)?(?:\/\S{1,40}\/)?${READER.source}`,
);
const WRITING =
	/\b(?:echo|printf)\s+(?:-\w+\s+)*(?:'%s\S{0,4}'\s+|"%s\S{0,4}"\s+)?(.+)$/s;
const HERE = new RegExp(
	String.raw`${READER.source}\s[^|<]{0,40}<<<([^|;&]{1,500})`,
	"g",
);

/** What a shell writes into a program that reads users: `echo ann:X | chpasswd`, `chpasswd <<< 'ann:X'`. */
export function* usersWritten(line: string): Generator<Entry> {
	if (readerOfUsers(line).length === 0) return;
	for (const written of [...pipedIn(line), ...hereIn(line)]) {
		const text = written.trim();
		const between = /^\$?["']/.test(text) ? /\\n|["']\s+["']/g : /[\s;)]+/g;
		const bare = text.replace(/^\$?["']|["']$/g, "");
		yield* usersIn(bare.replace(between, "\n"), []);
	}
}

function pipedIn(line: string): string[] {
	const commands = line.split("|");
	return commands.flatMap((command, at) => {
		if (!READING.test(commands[at + 1] ?? "")) return [];
		return WRITING.exec(command.trim().slice(-LONGEST))?.[1] ?? [];
	});
}

function hereIn(line: string): string[] {
	return Array.from(line.matchAll(HERE), ([, text = ""]) => text);
}
