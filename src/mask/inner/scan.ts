import { looksChosen } from "../judge/chosen.ts";
import { maySaySecret, sayingOf } from "../judge/names.ts";
import { isMixedPiece, shapeOf } from "../judge/shapes.ts";
import { isPublicId, isVendorToken } from "../judge/vendors.ts";
import type { Entry } from "../readers/entry.ts";
import { piecesOf } from "./pieces.ts";
import { isCredential, isScheme } from "./schemes.ts";
import { isUrl } from "./urls.ts";
import { type Word, wordsOf } from "./words.ts";

/**
 * The words of a line, each with the nearest name before it: of a command (`--token X`, `-u user:X`, `-H "Name: X"`), a
 * call (`set("password", "X")`), a statement of SQL (`PASSWORD 'X'`), a header (`Bearer X`), a directive (`requirepass X`),
 * a flow of members (`user: {token: X}`), or of none of these.
 *
 * @param name - of the line as a whole
 */
export function* scan(line: string, name = ""): Generator<Entry> {
	const words = wordsOf(line);
	const context: Context = {
		login: /\blogin\b|sshpass|mysql|mariadb|\b7z|(?:^|[\s"'=])-[uU]\s?\S/.test(
			line,
		),
		header: name,
	};
	const hasCommits = GIT.test(line);
	for (const [at, word] of words.entries()) {
		const before = words[at - 1];
		const isSet = before !== undefined && isAssigning(before);
		if (hasCommits && !isSet && COMMIT.test(word.text)) continue;
		if (isSet) context.header = before.text;
		// What is called, before what it is called with.
		if (word.behind === "(" && !word.quoted && isCalled(word.text)) continue;
		if (isAssigning(word)) {
			// A name; but what only looks like one is a word as well.
			if (shapeOf(word.text) !== "harmless")
				yield { keys: [], text: word.text };
			continue;
		}
		const named = nameOf(words, at, context);
		const entry = { keys: [], ...named, text: named?.text ?? word.text };
		if (word.quoted) {
			yield { ...entry, quoted: true };
			const meant = entry.text.replace(/\\([^A-Za-z0-9])/g, "$1");
			if (meant !== entry.text) yield { ...entry, text: meant, quoted: true };
		} else if (named !== undefined) yield entry;
		else yield* glued(word.text);
		yield* piecesOf(word.text);
	}
	yield* fieldsOf(line);
}

/** `Convert.FromBase64String`; no token before a remark in brackets. */
function isCalled(text: string): boolean {
	return (
		/^[A-Za-z_]\w*(?:(?:\.|::)[A-Za-z_]\w*)+$/.test(text) && text.length < 64
	);
}

/** What stands between white space, where its marks are no code's: `VGdf2]HlekE:dCLtNQ`, `user:mA@/'bI"o`. */
function* fieldsOf(line: string): Generator<Entry> {
	for (const [field] of line.matchAll(/(?<=^|\s)\S{10,128}(?=\s|$)/g)) {
		if (!/[,;(){}[\]<>|]\w|\w["'`]\w/.test(field) || isBalanced(field))
			continue;
		if (shapeOf(field) === "harmless") continue;
		yield { keys: [], text: field };
		const [, value = ""] =
			/^["']?[\w.@+-]{1,64}["']?[:=]\s?(\S{8,})$/.exec(field) ?? [];
		if (shapeOf(value) !== "harmless") yield { keys: [], text: value };
	}
}

function isBalanced(text: string): boolean {
	const count = (mark: string) => text.split(mark).length;
	return (
		["()", "[]", "{}", "<>"].every(
			([open = "", close = ""]) => count(open) === count(close),
		) && ["'", '"', "`"].every((quote) => count(quote) % 2 === 1)
	);
}

/** What stands further to the left. */
interface Context {
	/** Whether the line is a command that takes a password behind `-p`. */
	readonly login: boolean;
	/** The last name with a mark behind it. */
	header: string;
}

/** What has commits behind it, which look like keys. */
const GIT =
	/\b(?:commits?|revision|HEAD|git (?:checkout|switch|show|reset|revert|cherry-pick|merge|rebase|diff|log|fetch|bisect|tag|branch|worktree))\b/;
const COMMIT = /^[0-9a-f]{40}(?:\.{2,3}\w*|[~^]\d*)?$/;

export interface Named extends Pick<Entry, "keys" | "place"> {
	/** The part of the word that is meant. */
	readonly text?: string;
}

/** What a word is, by the words before it. */
function nameOf(
	words: readonly Word[],
	at: number,
	{ login, header }: Context,
): Named | undefined {
	const word = words[at];
	const before = words[at - 1];
	if (word === undefined || before === undefined) return undefined;
	const { text } = word;
	const last = before.text;
	const assigned = isAssigning(before) ? before : undefined;
	if (isScheme(last) && !isAssigning(before) && isCredential(text, header))
		// `Authorization: Basic ann X`, as files of requests have it
		return /^basic$/i.test(last) && words.length - at === 2
			? { keys: ["user"] }
			: { keys: [last], place: "secret" };
	if (/^basic$/i.test(words[at - 2]?.text ?? "") && at === words.length - 1)
		return isCredential(text, header)
			? { keys: ["password"], place: "secret" }
			: undefined;
	// `env("SECRET_KEY", default="X")`
	if (/^[a-z_]{2,20}=$/.test(text)) return undefined;
	// `password=X ://nas/share`
	if (/^:?\/\//.test(text)) return undefined;
	if (assigned)
		return isScheme(text) && at + 1 < words.length
			? { keys: [] }
			: { keys: [last] };
	return flagged(word, last, login) ?? stated(words, at, header);
}

function isAssigning({ behind }: Word): boolean {
	return /^(?:[:=]|:=|::=|=>|==|->|\?=|\+=)$/.test(behind);
}

const LOGIN_FLAG =
	/^(?:-[a-zA-Z]?u|--user|-U|--userpass|--creds?|--proxy-user|--[\w.-]{0,40}auth)$/;
/** What is done to secrets that have their names behind it: gpg's `--export-secret-keys ID`. */
const KEYS_BY_NAME = /^--(?:export|list|delete|edit)-[\w-]{0,40}keys?$/;

/** Whether a word of a command says that it logs in somewhere. */
export function isLoginFlag(word: string): boolean {
	return LOGIN_FLAG.test(word);
}

/** The value of an option of a command: `--token X`, `-p X` of a login, `-pX` of MySQL's client. */
export function flagged(
	{ text, joined }: Pick<Word, "text" | "joined">,
	last: string,
	login: boolean,
): Named | undefined {
	if (last === "-p" && (joined || login) && !isPlace(text))
		return { keys: ["p"], place: "secret" };
	if (/^-(?:P|pw)$/.test(last) && login && !isPlace(text))
		return { keys: ["P"], place: "secret" };
	const [, short] = /^-p((?!bkdf2)\S.{3,})$/.exec(text) ?? [];
	if (short !== undefined && login)
		return { keys: ["p"], text: short, place: "secret" };
	if (!/^--?[A-Za-z]/.test(last) || text.startsWith("-")) return undefined;
	// `--encrypt-key 1A2B3C4D`
	if (KEYS_BY_NAME.test(last) || isPublicId(text)) return { keys: [] };
	const name = last.replace(/^-+/, "");
	if (!LOGIN_FLAG.test(last)) return { keys: [name] };
	// `-u 1000:1000`, `-u node:node` are a user and a group.
	if (/^(?:\d+:\d+|([^:]+):\1)$/.test(text)) return undefined;
	const mark = isUrl(text) ? -1 : text.search(/:|%/);
	return mark < 0
		? { keys: [name.endsWith("auth") ? name : "user"] }
		: { keys: ["password"], text: text.slice(mark + 1), place: "secret" };
}

/** A port or a path, which other commands have there. */
function isPlace(text: string): boolean {
	return /^\d{1,5}(?::\d+)?$|^[./~]/.test(text);
}

/** A name in front of it without a mark between them, where that names a value. */
function stated(
	words: readonly Word[],
	at: number,
	header: string,
): Named | undefined {
	const [word, before] = [words[at], words[at - 1]];
	if (word === undefined || before === undefined) return undefined;
	const last = before.text;
	// strongSwan: `user : EAP "X"`
	if (
		word.quoted &&
		/^(?:RSA|ECDSA|EAP|XAUTH|NTLM|P12|PKCS8|MD5|SHA(?:-?\d+)?|DES|AES(?:-?\d+)?)$/.test(
			named(words, at),
		)
	)
		return { keys: ["password"], place: "secret" };
	// auth=("user", "X")
	const third = words[at - 2];
	const pair =
		word.quoted &&
		before.quoted &&
		before.behind === "," &&
		!(third?.quoted && third.behind === ",") &&
		!(third?.behind === "(" && isCalled(third.text));
	if (pair && word.behind === ")" && maySaySecret(header))
		return { keys: ["password"] };
	if (word.quoted && /\bBY$/i.test(last))
		return { keys: ["password"], place: "secret" };
	const [name, between] = saidBefore(words, at);
	// `API_KEY=X NODE_VERSION=18`: what has a value already calls nothing else.
	if (/\w=./.test(name)) return undefined;
	if (/^(?:user(?:name)?|su)$/.test(name)) return { keys: ["user"] };
	const saying = sayingOf(name);
	if (saying === "public" && /^[\w-]*(?:key|print)$/i.test(name))
		return { keys: [name] };
	if (before.behind === "" && saying === "weak" && isPiece(word.text))
		return { keys: [name] };
	if (saying !== "strong") return directed(words, at);
	// Routers: `username x password 7 X`, `pre-shared-key ascii-text "X"`
	if (between || isPiece(word.text)) return { keys: [name] };
	// set("password", "X"), ["token", "X"]
	const called =
		(before.quoted || /^[$@%]/.test(last)) && /^[,)\]]$/.test(before.behind);
	const inQuotes = word.quoted && !before.quoted && before.behind === "";
	const directive =
		words.length === 2 && !before.quoted && before.behind === "";
	return called || inQuotes || directive ? { keys: [last] } : undefined;
}

/** What is no word, and no id of something. */
function isPiece(text: string): boolean {
	return isMixedPiece(text) || looksChosen(text);
}

/** The end of a short line that begins with a name: `authCommunity log,execute X`. */
function directed(words: readonly Word[], at: number): Named | undefined {
	const [first] = words;
	if (first === undefined || at < 2 || at !== words.length - 1 || at > 5)
		return undefined;
	// `sshpass -p X scp file ann@host:backup` is a command.
	const says =
		first.behind === "" &&
		!first.quoted &&
		!words.some(({ text }) => text.startsWith("-"));
	return says && maySaySecret(first.text) ? { keys: ["auth"] } : undefined;
}

/** The word before, or the one before that where it tells the format alone. */
function saidBefore(
	words: readonly Word[],
	at: number,
): [name: string, between: boolean] {
	const [before, further] = [words[at - 1], words[at - 2]];
	if (before?.behind !== "" || before.quoted)
		return [before?.text ?? "", false];
	const format =
		/^(?:[05789]|(?:ascii|plain|clear)-?text|encrypted|type|hash)$/i;
	return further?.behind === "" && format.test(before.text)
		? [further.text, true]
		: [before.text, false];
}

/** The kind of secret that a line of strongSwan's names, one or two words before. */
function named(words: readonly Word[], at: number): string {
	const before = words[at - 1]?.text ?? "";
	return /\.\w+$/.test(before) ? (words[at - 2]?.text ?? "") : before;
}

/** `name:value` and `name=value` without white space; a text alone. */
function* glued(text: string): Generator<Entry> {
	const [, name = "", value = ""] =
		/^-{0,2}([\w.$@/-]{1,64})[:=](.+)$/s.exec(text) ?? [];
	if (
		/^=*$/.test(value) ||
		text.includes("://") ||
		isVendorToken(text) ||
		isPublicId(text) ||
		/^(?:sha-?\d+|md5)$/i.test(name)
	) {
		yield { keys: [], text };
		return;
	}
	yield { keys: sayingOf(name) === "unsaid" ? [] : [name], text: value };
	if (shapeOf(name) !== "harmless") yield { keys: [], text: name };
	// A token with a `=` or `:` in it.
	if (shapeOf(text) !== "harmless" && shapeOf(name) !== "harmless")
		yield { keys: [], text };
}
