import { isWordlike } from "../judge/letters.ts";
import { saysSecret } from "../judge/names.ts";
import { isState, isTelling } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";
import { isProse, isSentence, setsPhrase } from "./prose.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 8_192;

/** A word, or several: `walrus`, `WALRUS`, `BlueWalrus`, `blue-walrus`, `walrus!` */
const WORD = "[A-Za-z]{4,24}(?:-[A-Za-z]{3,16}){0,3}!?";
/** `NAME=X`, `"NAME": "X"`, `NAME => 'X'` */
const ASSIGNED = new RegExp(
	String.raw`(?<![\w.-])([\w.-]{2,64})(?:\]?=(?=\w)|["']?\s?(?::|=>?)\s?(?=["'\x60]))(["'\x60]?)(${WORD})\2(?=$|[\s,|)}\]>"'\x60]|\\["'nrt]|[;&](?:$|[\s;&]|[\w. -]{1,64}=))`,
	"g",
);
/** `NAME = X` at the end. */
const AT_END = new RegExp(
	String.raw`(?<![\w.-])([\w.-]{2,64})\s?=\s(${WORD})[;,]?$`,
	"g",
);
/** `{ user = ann NAME = X }`, `{ user => ann NAME => X }`: blanks around the sign, and between the pairs. */
const IN_BLOCK = new RegExp(
	String.raw`(?<=[{\s])([\w.-]{2,64})\s=>?\s(${WORD})(?=\s?\}|\s{1,8}[\w.-]{2,64}\s=>?\s)`,
	"g",
);
/** `--NAME X`, `+NAME X` */
const OPTION = new RegExp(
	String.raw`(?<=^|\s)((?:--?|\+)[A-Za-z][\w.-]{1,63})\s{1,4}(${WORD})(?=$|["'\x60|;&)\s])`,
	"g",
);
/** What a command may go on with, and a sentence as well. */
const GOES_ON = /^\s+[a-z]{2,}(?:[\s.,]|$)/;
/** In the brackets of a call words are names of variables. */
const IN_CALL = /\w\([^()]*$/;
/** `bindpw X`, `database_password X`, `WebPassword X; ...`: names that are no words of a sentence. */
const DIRECTIVE = new RegExp(
	String.raw`(?<=^|;\s?)((?!password)[a-z]{2,20}(?:pw|pass|auth|password|secret)|(?:[A-Za-z]{2,20}[_.]){1,4}[A-Za-z]{2,20}|[A-Z][A-Za-z]{1,30}(?:Pass|Passwd|Password|Passphrase|Psk|Pwd)\d?)\s+(${WORD})(?=$|;)`,
	"g",
);
/** `CURLOPT_PASSWORD, "X"`, `set :session_secret, 'X'`: a constant or a symbol, and what it is set to. */
const CONSTANT = new RegExp(
	String.raw`(?<![\w.:-])([A-Z]+(?:_[A-Z]+){1,4}|(?<=\bset ):[a-z_]{2,40}),\s?(["'])(${WORD})\2`,
	"g",
);

/** `NAME: X` and `NAME:X`, where what stands before it says that it is no sentence. */
const LABELLED = new RegExp(
	String.raw`(?<![\w.-])([A-Za-z][\w.-]{1,63}):(\*{0,2}\s)?(${WORD})(?=$|\s?[,;)}\]]|\s[A-Za-z][\w.-]{0,63}:)`,
	"g",
);

/** In characters: what is looked at before a label. */
const BEFORE = 200;

/**
 * The plain words of a line that are values of names that say secret: name and sign stand as in a setting. Any other text is
 * found beside such a name wherever it stands (`adjacentEntries`); a word may stand there for other reasons.
 */
export function* settingEntries(text: string): Generator<Entry> {
	if (text.length > LONGEST || setsPhrase(text)) return;
	const line = withoutComment(text);
	const prose = isProse(line);
	for (const form of prose
		? []
		: [ASSIGNED, AT_END, IN_BLOCK, OPTION, DIRECTIVE, CONSTANT])
		for (const match of line.matchAll(form)) {
			const { 0: whole, 1: name = "", index } = match;
			const end = index + whole.length;
			const before = line.slice(Math.max(0, index - BEFORE), index);
			const behind = line.slice(end, end + BEFORE);
			const goesOn = form === OPTION && GOES_ON.test(behind);
			const isSaid =
				form === OPTION
					? isSentence(commandIn(before, whole, behind))
					: !whole.startsWith("=", name.length) ||
						match[2] !== "" ||
						IN_CALL.test(before);
			if (!(goesOn && isSaid))
				yield* given(name, match.at(-1), isSaid ? isTelling : isState);
		}
	for (const { index, 1: name, 2: space, 3: text } of line.matchAll(LABELLED)) {
		const before = line.slice(Math.max(0, index - BEFORE), index);
		if (space === undefined ? isPrinted(before) : isLabel(before, prose))
			yield* given(name, text);
	}
}

/** A line without what it tells people: a word in that is a word. */
function withoutComment(line: string): string {
	return /^(?:#|\/(?:\*|\/(?![\w.-]+\/\S))|--\s|;|<!--|rem\s)/i.test(line)
		? ""
		: (line.split(/\s(?:#|\/\/)\s/, 1)[0] ?? "");
}

/** The first one of a line, one of a list in brackets, or one behind another label and its value. */
function isLabel(before: string, prose: boolean): boolean {
	const [label = "", value = ""] = before.trimEnd().split(/\s+/).slice(-2);
	if (value !== "" && /[\p{L}\d]:\*{0,2}$/u.test(label)) return true;
	return !prose && /^[\s>*-]*$|[{[(,;]\s?$/.test(before);
}

/** `map[NAME:X`, `&{NAME:X`, `NAME:X,NAME:X` */
function isPrinted(before: string): boolean {
	return (
		/,$/.test(before) || (/map\[|\{/.test(before) && /[\s{[]$/.test(before))
	);
}

/** The one of several commands in a line that a text stands in. */
function commandIn(before: string, text: string, behind: string): string {
	const between = /[;|&]/;
	return `${before.split(between).at(-1)}${text}${behind.split(between, 1)[0]}`;
}

/** @param tells - whether a word is no value in such a place */
function* given(
	name = "",
	text = "",
	tells: (word: string) => boolean = isTelling,
): Generator<Entry> {
	const isNamed = name.toLowerCase().includes(text.toLowerCase());
	const words = text.replace("!", "").split("-");
	const isValue = words.every((word) => isWordlike(word) && !tells(word));
	if (saysSecret(name) && !isNamed && !tells(text) && isValue)
		yield { keys: [name], text, quoted: true };
}
