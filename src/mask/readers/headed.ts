import { late } from "../../text.ts";
import { besideNames } from "../inner/beside.ts";
import { isOfTrade, isPassphrase, looksChosen } from "../judge/chosen.ts";
import { isDoubtful, isPin, isTyped } from "../judge/index.ts";
import { sayingOf, saysSecret } from "../judge/names.ts";
import { isUuid } from "../judge/shapes.ts";
import { isTelling } from "../judge/telling.ts";
import { wordsOf } from "../judge/words.ts";
import { linesOf } from "../text.ts";
import { COMMENT, type Known, passwordsOf } from "./accounts.ts";
import type { Entry } from "./entry.ts";
import { groupsOf, LONGEST_LINE, MOST_LINES } from "./groups.ts";
import { saysUsers } from "./userlists.ts";

/** What a heading calls people with passwords, and what these have. */
const PEOPLE =
	/\b(?:users?|userlist|accounts?|auth|kont(?:o|en)|benutzer\w*|anmeldung|comptes?|utilisateurs?|usuarios?|cuentas?|contas?|utenti)\b/;
const LOGINS =
	/\b(?:logins?|mailbox(?:es)?|credentials?|creds?|zugang|zugange|zugangsdaten|postfacher|identifiants?|passwords?|passworter)\b/;
/** Lists of codes that are good once. */
const CODES =
	/(?:recover|backup|2 ?fa|mfa|factor|scratch|rescue|emergency|wiederherstellungs|ersatz|notfall|sicherungs|einmal)\w* ?(?:\w+ )?(?:code|key)|cod(?:e|igo|ic)\w* (?:\w+ )?(?:secours|recup\w+|backup|recover\w*|ripristino|emergen\w+)|\btans?\b/;
const CODE =
	/^(?=.*\d|.*-)(?!\d{4}-\d\d-\d\d$)[A-Za-z0-9]{3,16}(?:[- ][A-Za-z0-9]{3,16}){0,8}$/;
/** What holds a secret for each name; and what holds some perhaps. */
const HOLDER = /(?:[^s]s|worter|schlussel)$/;
const KEYS = /^(?:keys|schlussel|licen[sc]es|lizenzen)$/;
const MIXED = /^(?:secrets|credentials|creds|zugangsdaten)$/;
/** Commands that print a secret, and what others of these programs do. */
const PRINTS =
	/^(?:sudo )?(?:={3,} Data|vault (?:kv get|read|unwrap)|aws (?:\S+ )*(?:get-secret-value|get-parameters?\b.*decrypt)|(?:kubectl|oc) (?:\S+ )*get secrets? |op (?:read|item get)|(?:go)?pass (?!(?:ls|list|find|grep|git|init|edit|rm|mv|cp|insert|generate)\b)|bw get |rbw get |lpass show|gcloud secrets versions access|az keyvault secret show|doppler secrets get|heroku config:get|security find-\w+-password|secret-tool lookup|infisical secrets get|keyring get|chamber read|ansible-vault (?:view|decrypt)|sops -d|pwgen|openssl rand)/;
/** A name, and a value behind a mark or white space. */
const ROW = late(
	String.raw`^(?:[-*+•]\s|\d{1,3}[.)]\s|\|)? ?["'*\u0060]{0,2}(\p{L}[\p{L}\p{N} ./_+@-]{0,40}?)["'*\u0060]{0,2}(?:\s?[:=]\s{0,20}|\s[-–|]\s|\s{2,40}|\t| (?=\S+$))["'\u0060]?(\S.{2,200}?)["'\u0060]?(?:,|\s\|)?$`,
);

/** What is told by what stands beside it, in the line or above. */
export function* entriesBeside(text: string, title: string): Generator<Entry> {
	yield* besideNames(text);
	yield* headedEntries(text, title);
}

/** What stands in lines below a heading that says what they are: logins, codes, passwords, what a command prints. */
export function* headedEntries(text: string, title: string): Generator<Entry> {
	for (const { head, lines } of groupsOf(text, title, announces)) {
		const words = wordsOf(head).join(" ");
		const told = [
			...passwordsOf(lines, saidBy(head)),
			...(CODES.test(words) ? codesIn(lines) : []),
			...valuesIn(lines, head, words),
		];
		for (const text of told)
			yield { keys: ["password"], text, place: "secret" };
		if (PRINTS.test(head)) yield* onlyIn(lines);
		if (PRINTS.test(head) || MIXED.test(words)) yield* membersIn(lines);
	}
	for (const password of onlyLogins(text, title))
		yield { keys: ["password"], text: password, place: "secret" };
	const [first = "", second = ""] = firstTwo(text);
	// Files of pass: the password, and below it what else is known.
	if (
		isChosen(first) &&
		!/^[a-z][\w+.-]*:\/\//.test(first) &&
		/^(?:user(?:name)?|login|e?mail|url|otpauth):/i.test(second)
	)
		yield { keys: ["password"], text: first, place: "secret" };
}

/** The first two lines that are not empty, without what may part them. */
function firstTwo(text: string): readonly string[] {
	const found: string[] = [];
	for (const line of linesOf(text)) {
		const bare = line.replace(/^---\s*/, "");
		if (bare !== "") found.push(bare);
		if (found.length === 2) break;
	}
	return found;
}

/** What is said of people and their passwords, in a few words. */
function saidBy(...titles: readonly string[]): Known {
	const all = titles.map((title) => wordsOf(title).join(" "));
	const sure =
		all.some((words) => LOGINS.test(words)) ||
		titles.some((title) => saysUsers(title));
	return { said: sure || all.some((words) => PEOPLE.test(words)), sure };
}

/** The passwords of a text that is a list of logins and nothing else; comments tell as headings do. */
function onlyLogins(text: string, title: string): readonly string[] {
	const rows = rowsOf(text);
	const comments = rows.filter((row) => COMMENT.test(row));
	return passwordsOf(rows, { ...saidBy(title, ...comments), whole: true });
}

/**
 * What a secret holds in which no secret was found: behind each of its names a word (`ann:walrus`, `ann=walrus`), which
 * is taken for a password then. Names of settings and words of the trade are none.
 */
export function wordsUnread(text: string): readonly string[] {
	const known = { said: true, sure: true, whole: true, unread: true };
	return passwordsOf(rowsOf(text), known).filter((word) => !isOfTrade(word));
}

function rowsOf(text: string): string[] {
	return text
		.split(/[\r\n]+/, MOST_LINES)
		.map((line) => line.slice(0, LONGEST_LINE).trim())
		.filter((line) => line !== "");
}

function announces(title: string): boolean {
	const words = wordsOf(title).join(" ");
	return (
		[PEOPLE, LOGINS, CODES].some((it) => it.test(words)) || saysSecret(title)
	);
}

function isChosen(text: string): boolean {
	return /\s/.test(text) ? isPassphrase(text) : isTyped(text);
}

/** Codes, one or several a line, with their numbers in front perhaps. */
function* codesIn(lines: readonly string[]): Generator<string> {
	for (const line of lines) {
		const codes = line
			.replace(/^(?:[-*+•]|\d{1,3}[.):]|\[.?\]|\d{1,2}) /, "")
			.split(/\s?[,;|\t]\s?| {2,40}(?:\d{1,2}[.)] )?/);
		if (!codes.every((code) => CODE.test(code))) return;
		yield* codes;
	}
}

/** The values of rows with a name each. */
function valuesIn(
	lines: readonly string[],
	head: string,
	words: string,
): readonly string[] {
	const strong = HOLDER.test(words) && saysSecret(head);
	if (!strong && !KEYS.test(words)) return [];
	const rows = lines.flatMap((line) => {
		const [, name = "", value = ""] = ROW().exec(line) ?? [];
		const saying = sayingOf(name);
		return name === "" || saying === "person" ? [] : { value, saying };
	});
	const good = rows.filter(({ value, saying }) =>
		strong
			? isChosen(value) &&
				!(saying === "harmless" && (isPin(value) || isUuid(value)))
			: isDoubtful(value) && !looksChosen(value),
	);
	const plain = rows.filter(
		({ value, saying }) =>
			strong &&
			saying === "unsaid" &&
			good.length * 2 >= rows.length &&
			/^\p{L}{4,}$/u.test(value) &&
			!isTelling(value),
	);
	return [...good, ...plain].map(({ value }) => value);
}

/** What is printed alone: the only line, or the first one if it is a password. */
function* onlyIn([first = "", ...more]: readonly string[]): Generator<Entry> {
	const isWord = more.length === 0 && /^[^\s/:]{4,}$/.test(first);
	if (isChosen(first) || (isWord && !isTelling(first)))
		yield { keys: ["password"], text: first, place: "secret" };
}

/** What has a name, of which some may be secrets. */
function* membersIn(lines: readonly string[]): Generator<Entry> {
	for (const line of lines) {
		const [, name = "", text = ""] = ROW().exec(line) ?? [];
		const isPhrase =
			isPassphrase(text) && (/\d$/.test(text) || sayingOf(name) === "unsaid");
		yield isPhrase
			? { keys: [name], text, place: "secret" }
			: { keys: ["secrets", name], text };
	}
}
