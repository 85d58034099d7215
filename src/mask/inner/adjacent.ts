import { isPassphrase, leadingPhrase } from "../judge/chosen.ts";
import { isPassword, isPin } from "../judge/index.ts";
import { isTransparent, sayingOf, saysSecret } from "../judge/names.ts";
import { isPlaceholder } from "../judge/shapes.ts";
import type { Entry } from "../readers/entry.ts";
import { argumentsAt } from "./calls.ts";

/** In characters. A longer line has its names beside its values, or is data. */
const LONGEST_LINE = 8_192;

const NAME = /[\p{L}_$@:-][\p{L}\p{N}_.$-]{1,63}/gu;

/**
 * What stands between a name and its value in some syntax or other: closing quotes and brackets, marks, opening ones, and
 * words that tell in which form the value is given. `(password . "X")`, `{pass, <<"X">>}`, `password -> X`, `secret :: X`,
 * `name="password" value="X"`, `key 7 X`.
 */
const BETWEEN =
	/(?::?["'`*_)\]}]{0,3}[ \t]*(?:=>|->|:=|::?|[=!]?={1,2}|[~>|.,;(<[{→–]|-(?= )|&gt;|&quot;)?[ \t]*(?:<<|[([{<*]{1,2})?[ \t]*|[ \t]+(?:is|to|as|ist|est|es|value|type|plain(?:text)?|(?:ascii|clear|plain)-?text|encrypted|text|string|hash|[0-9])[ \t]+){0,1}/y;
const FORM =
	/(?:["'`]?-{0,2}(?:\b|(?=%))(?:is|to|as|ist|est|es|(?:default)?value|val|type|role|plain(?:text)?|(?:ascii|clear|plain)-?text|cleartext|encrypted|text|string|md5|sha|hash|send|%\w+(?::\w+)?|[0-9])(?=["'`\s:=>,])["'`]?[ \t]*[:=>,]*[ \t]*){0,2}/iy;

/** In quotes, with an end, or what stands up to white space. */
const QUOTED =
	/[@$]?[A-Za-z]?(?:"((?:\\.|""|[^"\\]){4,512}?)"|'((?:\\.|''|[^'\\]){4,512}?)'|`{1,3}([^`]{4,512})`)(?=$|[^\w"'])/y;
/** As PowerShell writes a quote in quotes. */
const TICKED = /"((?:`.|[^"`]){4,512})"/y;
const BARE = /[^\s"'`]\S{3,511}/y;

/**
 * The values beside names that say secret, whatever syntax the line is of. Only what does not look like a word, since any
 * name may stand beside any word; the readers know where a word is a value.
 */
export function* adjacentEntries(line: string): Generator<Entry> {
	if (line.length > LONGEST_LINE) return;
	let before = "";
	for (const match of line.matchAll(NAME)) {
		const [word] = match;
		const name = named(before, word);
		before = word;
		const end = match.index + word.length;
		// `arn:aws:secretsmanager:eu-west-1:1:secret:name`
		const inside = word.startsWith(":") && line.charAt(end) === ":";
		if (name === undefined || inside || isVerb(word)) continue;
		NAMED_KEY.lastIndex = end;
		if (/^key$/i.test(word) && NAMED_KEY.test(line)) continue;
		if (/credentials?$/i.test(word) && isToldFirst(line, end)) continue;
		for (const text of valuesAt(line, end))
			if (isValue(text, name) && !isPlaceholder(text) && !isName(text))
				yield {
					keys: [name],
					text,
					quoted: true,
					...(isPassphrase(text) ? { place: "secret" } : {}),
				};
	}
}

/** What .NET calls the name of a value: `<add key="Feed2" value="..." />`. */
const NAMED_KEY = /="[^"]{0,128}"\s{1,8}value=/iy;

/** No word; a number where its name says so. */
function isValue(text: string, name: string): boolean {
	return (
		isPassword(text) ||
		isPassphrase(text) ||
		(isPin(text) && /(?:pin|otp|puk|passcode)$/i.test(name))
	);
}

/** A name that says secret, alone or with the word before it. */
function named(before: string, word: string): string | undefined {
	if (saysSecret(word)) return word;
	const pair = `${before} ${word}`;
	if (sayingOf(word) !== "weak") return undefined;
	// Routers: `radius-server host 10.0.0.1 key X`
	if (saysSecret(pair)) return pair;
	if (/(?:^|[-_])(?:key|schl(?:ü|ue)ssel)$/i.test(word)) return "secret key";
	return undefined;
}

/** Of several things that a call is given the first one is who it is: `Credential("ann", X)`. */
function isToldFirst(line: string, end: number): boolean {
	return (
		line.charAt(end) === "(" && argumentsAt(line, end + 1)[0]?.more === true
	);
}

/** `secret-set-value`: what is done to a secret has its name behind it. */
function isVerb(word: string): boolean {
	return /[-_](?:set|get|list|create|delete|define|show|describe|add|remove|update|rotate|export|import)(?:[-_]|$)/.test(
		word,
	);
}

/** Names stand beside names: in lists of them, and where one is given to another. */
function isName(text: string): boolean {
	return isTransparent(text) || /^[$%@]|[({[]$|^\w+\(/.test(text);
}

function valuesAt(line: string, start: number): readonly string[] {
	let at = start;
	for (const between of [BETWEEN, FORM]) {
		between.lastIndex = at;
		if (between.test(line)) at = Math.max(at, between.lastIndex);
	}
	if (at === start) return [];
	QUOTED.lastIndex = at;
	const quoted = QUOTED.exec(line);
	if (quoted !== null) {
		const [, double, single, back] = quoted;
		const text = double ?? single ?? back ?? "";
		TICKED.lastIndex = at;
		const ticked = text.endsWith("`") ? TICKED.exec(line)?.[1] : undefined;
		return [text, ticked ?? "", ...meantInQuotes(text)];
	}
	BARE.lastIndex = at;
	const [run = ""] = BARE.exec(line) ?? [];
	// The runner hides what stands behind the last `&` of a mask as well.
	const bare = run.split(/&(?=[\w.-]+=)/, 1)[0] ?? "";
	const phrase = leadingPhrase(line.slice(at, at + LONGEST_PHRASE)) ?? "";
	const ends = [/["'`]/, /[,;]/, /[,;|<>()[\]{}]/, /[,;&|<>()[\]{}"'`]/];
	return [
		isPhraseBehind(line.slice(0, start), line.slice(start, at), phrase)
			? phrase
			: "",
		bare.replace(/["'`,;)\]}>.*]+$/, ""),
		...ends.map((end) => bare.split(end, 1)[0] ?? ""),
	];
}

/** In characters: twelve words and a number. */
const LONGEST_PHRASE = 150;

/**
 * Whether several words without quotes are the value of the name before them: behind a sign they are, and behind a blank
 * where a number ends them, or where they are the rest of a line that begins with a name as no sentence has it.
 */
function isPhraseBehind(
	before: string,
	between: string,
	phrase: string,
): boolean {
	if (/[:=>→–~[{-]|[a-z]/.test(between)) return true;
	if (/[.,;(<]/.test(between)) return false;
	return /\d$/.test(phrase)
		? !/(?:token|secret|key|credential)s?$/i.test(before)
		: /^(?:[\w-]+[._-][\w.-]+|[a-z]{2,}(?:pass|pw|psk))$/.test(before);
}

/** What doubled and escaped marks mean. */
function meantInQuotes(text: string): readonly string[] {
	return [
		text.replaceAll('""', '"').replaceAll("''", "'"),
		text.replace(/[\\`]([^A-Za-z0-9])/g, "$1"),
		text.replace(/(?:\\[rn])+$/, ""),
	].filter((meant) => meant !== text);
}
