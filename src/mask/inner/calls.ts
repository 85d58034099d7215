import { isPassphrase, isTerm } from "../judge/chosen.ts";
import { isPassword } from "../judge/index.ts";
import { sayingOf, saysSecret } from "../judge/names.ts";
import { isEmail, isPlaceholder, isUuid, shapeOf } from "../judge/shapes.ts";
import { isTelling } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";
import { isUrl } from "./urls.ts";

/** In characters. A longer line is data; what a call is given stands close behind its name. */
const LONGEST_LINE = 4_000;
const LONGEST_CALL = 500;

/** Calls that log in, by the end of their name, and which of the texts that they are given is the password. */
const CALLS: readonly (readonly [
	RegExp,
	(texts: readonly string[]) => number,
])[] = [
	[/credentials(?:impl)?$/i, ({ length }) => length - 1],
	[/(?:imap_open|ldap_bind)$/i, () => 2],
	[/smb_?connection$/i, () => 1],
	[/run_?as\w{0,4}$/i, ({ length }) => (length > 2 ? 2 : 1)],
	[/(?:change|set|reset|update)_?\w{0,16}passw\w{0,8}$/i, () => 1],
	[
		/(?:username_pw_set|setsaslauthdata|certificate2|\bworker\.\w{0,20}worker)$/i,
		() => 1,
	],
	[
		/(?:credentials?\w{0,8}|plainauth|basic_?auth\w{0,16}|authentication(?:token)?|passwordauth\w{0,16}|log_?in|log_?on|sign_?in|authenticate|userpass|password(?:token|login))$/i,
		([first]) => (first === "" ? 2 : 1),
	],
	[/(?:wifi|wlan|sta|station)\w{0,8}[.:]{1,2}(?:begin|connect)$/i, () => 1],
	[
		/(?:connect|getconnection|createconnection|connection|database|pdo|ftp|mysqli|client)$/i,
		// Without a host in front, a name of something is the third one.
		([first = "", second = "", third = ""]) =>
			!(third !== "" && PLACE.test(first)) &&
			isPassword(second) &&
			!isPassword(third)
				? 1
				: 2,
	],
	// Those that take a key or a login beside other things: the position does not tell.
	[
		/(?:\bjwt\.\w{4,8}|hmac\w{0,12}|hash_hmac|cookie_?store|securitykey|secretkeyspec|bind(?:_s)?|\bbasic|redis|\b(?:bcrypt|argon2)\w{0,4}(?:\.|::)\w{4,24}|(?:create|add)_?(?:account|user)|newinstance|(?:en|de)crypt|createcipher(?:iv)?|ftp\.open|template|with_value|workbooks\.open|\b(?:ks|key_?store)\.load|protect)$/i,
		() => -1,
	],
	[
		/(?:auth|log_?in|sign_?in|password|run_?as|user|connect(?:ion)?|pdo|session|client|mysqli|database)(?:impl|token|provider|handler)?$/i,
		() => -1,
	],
];

/** Where a login is for: a host, an address, what a driver takes. */
const PLACE = /[.:/]|^localhost$|^\?$/;
/** Calls that may be given other things as well, so that a place counts by what stands in front. */
const UNSURE =
	/(?:credentials(?:impl)?|connect|createconnection|connection|database|client)$/i;

const CALL =
	/(?<!\w)(?<!\w\.)([A-Za-z_][\w.]{0,60}(?:(?:->|::?)\w{1,40}){0,3})(?:\(| (?="[^"]{1,64}", |'[^']{1,64}', ))/g;
/** Calls that take a secret and nothing else: `setPassword("X")`, `.password("X")`, `redis.auth("X")`. */
const TAKES =
	/(?:^|[.>:])(?:(?:set|with)_?(\w{3,60})|(password|passwd|passphrase))$|(?:^|\W)(?:red|redis\w{0,12}|jedis)(?:->|[.:])(auth)$/i;
/** Calls that sign, check or encrypt: of the texts that they are given, which are no algorithm, one is the key: `jwt.sign(claims, "X")`. */
const SIGNS =
	/\bjwt\.(?:sign|verify|decode|encode)$|hmac(?:sha\d{1,3}|shakeyfor)?(?:\.new)?$|(?:^|\.)(?:signWith|SignedString)$|(?:Security|Signing)Key$|SecretKeySpec$|\bCryptoJS\.\w{2,12}\.(?:en|de)crypt$/i;
/** Of these it is the first one, and of these the second. */
const KEY_FIRST = /\bhmac\.new$/;
const KEY_SECOND = /\bCryptoJS\./;
const ALGORITHM = /^(?:[A-Z]S\d|hmac|aes[-/]|sha-?\d|utf-?8$|base64$)/i;
/** Of macros of Office: `Sheet.Protect "X"` */
const PROTECTS = /\.(?:un)?protect\s?\(?\s?"([^"]{4,128})"/gi;
/** What makes base64 of a login: `btoa("ann:X")`. */
const ENCODES =
	/(?:btoa|(?:b|base)64\w{0,12}|encode64|Buffer\.from|GetBytes|encode)$/i;
const LOGIN = /^[\w.@+-]{1,64}:(\S{4,200})$/;
const PIECE =
	/"((?:\\.|[^"\\]){0,200})"|'((?:\\.|[^'\\]){0,200})'|`([^`]{0,200})`|[(),]/g;

/** Erlang and Elixir: `{password, <<"X">>}` */
const PAIR = /\{\s*["':]?(\w{3,40})["']?\s*,\s*(?:<<)?"([^"]{4,200})"/g;

/** What calls are given that log in, and the texts of pairs in braces whose name says secret. */
export function* callEntries(line: string): Generator<Entry> {
	if (line.length > LONGEST_LINE) return;
	// Rust: `Some("X")`
	const bare = line
		.replace(/\bSome\(("[^"]{1,200}")\)/g, "$1")
		// PowerShell: `[NetworkCredential]::new("ann", "X")`
		.replace(/\[([\w.]{1,60})\]::new\(/g, "$1(");
	for (const match of bare.matchAll(CALL)) {
		const [whole, name = ""] = match;
		const start = match.index + whole.length;
		const given = argumentsAt(bare, start);
		const [, set = "", own = set, auth] = TAKES.exec(name) ?? [];
		const noun = auth === undefined ? own : "password";
		const [only] = given;
		if (
			only !== undefined &&
			given.length === 1 &&
			!only.more &&
			saysSecret(noun)
		)
			yield { keys: [noun], text: only.text, quoted: true };
		const key = SIGNS.test(name) ? keyOf(name, given, bare, start) : undefined;
		if (key !== undefined) yield { keys: ["secret"], text: key, quoted: true };
		if (ENCODES.test(name))
			for (const { text } of given) {
				const [, password = ""] = LOGIN.exec(text) ?? [];
				if (isPassword(password))
					yield { keys: ["password"], text: password, place: "secret" };
			}
		const called = name.replace(/(?:::|\.|->)(?:new|of|from|create)$/, "");
		const which = CALLS.find(([ends]) => ends.test(called))?.[1];
		if (which === undefined) continue;
		const texts = given.filter(({ placed }) => placed).map(({ text }) => text);
		const leading = leadingTexts(bare, start);
		const places = leading.includes(VARIABLE) ? leading : texts;
		const at = which(places);
		const password = places.length < 2 ? undefined : places[at];
		const isSure = at < leading.length && isSurePlace(called, places, at);
		if (
			password !== undefined &&
			(mayBePassword(password) || (isSure && isGiven(password)))
		) {
			yield { keys: ["password"], text: password, quoted: true };
			// Who logs in may have a number.
			if (isSure) continue;
		}
		// Of several things that are given an id is who it is.
		for (const { text, more, name: own } of given)
			if ((!more || !isUuid(text)) && sayingOf(own) !== "harmless")
				yield { keys: ["auth"], text, quoted: true };
	}
	for (const [, text = ""] of line.matchAll(PROTECTS))
		yield { keys: ["password"], text, quoted: true };
	for (const [, name = "", text = ""] of line.matchAll(PAIR))
		if (saysSecret(name) && !isPlaceholder(text))
			yield { keys: [name], text, quoted: true };
}

/** A text in quotes that a call is given. */
interface Argument {
	readonly text: string;
	/** Whether its place tells what it is: in no bracket of its own, and behind no name. */
	readonly placed: boolean;
	/** The name that it has there: `Addr: "host:6379"`. */
	readonly name: string;
	/** Whether there is another argument behind it. */
	more: boolean;
}

/** `database: `, `password=`; what stands behind a text in quotes is beside it: `Auth({"ann": "X"})`. */
const NAMED = /(\w+)\s?(?::|=>?)\s?$/;

/** What a call is given in quotes, up to the bracket that closes it; `start` is behind the one that opens it. */
export function argumentsAt(line: string, start: number): readonly Argument[] {
	const found: Argument[] = [];
	let depth = 0;
	const before = (at: number) => line.slice(Math.max(start, at - 40), at);
	for (const match of line.slice(start, start + LONGEST_CALL).matchAll(PIECE)) {
		const [mark, ...texts] = match;
		const last = found.at(-1);
		if (mark === "(") depth++;
		else if (mark === ")") depth--;
		else if (mark !== ",") {
			const [, name = ""] = NAMED.exec(before(start + match.index)) ?? [];
			found.push({
				text: texts.find((text) => text !== undefined) ?? "",
				placed: depth === 0 && name === "",
				name,
				more: false,
			});
		} else if (last !== undefined) last.more = true;
		if (depth < 0) break;
	}
	return found;
}

/** The key among what a call is given that signs. */
function keyOf(
	name: string,
	given: readonly Argument[],
	line: string,
	start: number,
): string | undefined {
	const texts = given.filter(
		(it) => it.name === "" && !ALGORITHM.test(it.text) && !isTerm(it.text),
	);
	const [first, ...others] = texts;
	const isFirst =
		KEY_FIRST.test(name) && leadingTexts(line, start)[0] === first?.text;
	const key = KEY_SECOND.test(name) ? texts.at(-1) : first;
	const isOne = key !== first || isFirst || others.length === 0;
	// What is signed may be a text, too.
	const isSigned = !isFirst && key?.more && /hmac/i.test(name);
	if (key === undefined || !isOne || isSigned) return undefined;
	return key.text.length >= 4 && !isElsewhere(key.text) ? key.text : undefined;
}

/** The whole of what a call is given in one place: a text in quotes, or a variable that is called like somebody or a place. */
const WHOLE =
	/\s{0,4}(?:[bBuUrRL@]?(?:"((?:\\.|[^"\\]){0,200})"|'((?:\\.|[^'\\]){0,200})')|[\w$.>-]{0,40}(?:user|login|name|mail|account|uid|ur[li]|dsn|host)[\w$]{0,8})(?:\.\w{2,20}\(\))?\s{0,4}(?:[,);]|$)/iy;
const VARIABLE = "?";

/** The texts that a call begins with, so that nothing else is counted among the places; `start` as above. */
function leadingTexts(line: string, start: number): readonly string[] {
	const texts: string[] = [];
	WHOLE.lastIndex = start;
	while (texts.length < 8) {
		const match = WHOLE.exec(line);
		if (match === null) break;
		texts.push(match[1] ?? match[2] ?? VARIABLE);
		if (/[);]$/.test(match[0])) break;
	}
	return texts;
}

/** Whether nothing but the password stands there, so that it may look like anything. */
function isSurePlace(
	called: string,
	places: readonly string[],
	at: number,
): boolean {
	if (!UNSURE.test(called)) return true;
	if (/credentials/i.test(called)) return places.length === 2;
	return at === 2 && PLACE.test(places[0] ?? "");
}

/** What is put in from somewhere else, the file of a key, an address. */
function isElsewhere(text: string): boolean {
	return (
		/^\W{0,2}\{[^{}]*\}$|^\$\w+(?:->|\[)|^<%|^\$\(|\.(?:pem|key|crt|cer|pub|pfx|p12|jks|json|txt)$/i.test(
			text,
		) ||
		/^(?:\.{0,2}|~)\/.*\/|^(?:\.{1,2}|~)\//.test(text) ||
		isUrl(text) ||
		(/^[A-Z_]+$/.test(text) && shapeOf(text) === "harmless")
	);
}

const HOST_OR_PAGE =
	/^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|lan|local|internal|example|html?|php|xml|ya?ml)$/i;

/** Whatever a call is given in the place of a password, but for a message. */
function isGiven(text: string): boolean {
	const words = text.split(/\s+/);
	return (
		text.length >= 4 &&
		!isElsewhere(text) &&
		!HOST_OR_PAGE.test(text) &&
		(isPassphrase(text) || !words.some(isTelling))
	);
}

/** No host, no path and no message. */
function mayBePassword(text: string): boolean {
	if (text.length < 4 || /\s|^[$%]|^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(text))
		return false;
	return !isElsewhere(text) && !isEmail(text) && !/^[./~]/.test(text);
}
