import { sayingOf } from "../judge/names.ts";
import { shapeOf } from "../judge/shapes.ts";
import type { Entry } from "../readers/entry.ts";

/**
 * The words of a line, each with the nearest name before it: of a command (`--token X`, `-u user:X`, `-H "Name: X"`), a
 * call (`set("password", "X")`), a statement of SQL (`PASSWORD 'X'`), a header (`Bearer X`), a directive (`requirepass X`),
 * a flow of members (`user: {token: X}`), or of none of these.
 */
export function* scan(line: string): Generator<Entry> {
	let before: Word | undefined;
	let name = "";
	const words = [...wordsOf(line)];
	for (const [at, word] of words.entries()) {
		const { text, quoted, behind } = word;
		if (/^(?:[:=]|:=|=>|==|\?=|\+=|->)$/.test(behind)) {
			name = text;
			before = word;
			continue;
		}
		const entry = entryOf(word, name, before, words.length, at, line);
		if (entry.place === "secret" || quoted || entry.keys.length > 0)
			yield entry;
		else yield* glued(text);
		if (quoted && /\s|[:=]/.test(text)) yield* nested(text);
		if (/[,;)\]}\n]/.test(behind) || !isScheme(text)) name = "";
		before = word;
	}
}

function entryOf(
	{ text, quoted }: Word,
	name: string,
	before: Word | undefined,
	count: number,
	at: number,
	line: string,
): Entry {
	if (name !== "" && !isScheme(text)) return { keys: [name], text };
	const last = before?.text ?? "";
	if (before && isScheme(last) && !quoted && text.length >= 6)
		return { keys: [last], text, place: "secret" };
	if (/^--?[A-Za-z]/.test(last) && !text.startsWith("-")) {
		if (/^(?:-u|--user|-U|--userpass|--creds?)$/.test(last)) {
			const colon = text.indexOf(":");
			return colon < 0
				? { keys: ["user"], text }
				: { keys: [last], text: text.slice(colon + 1), place: "secret" };
		}
		if (last === "-p" && /\blogin\b/.test(line))
			return { keys: [last], text, place: "secret" };
		return { keys: [last.replace(/^-+/, "")], text };
	}
	// `-pSECRET` of mysql and others
	const short = /^-p(\S{4,})$/.exec(text)?.[1];
	if (short !== undefined && /\bmysql|\bmariadb|\b7z|sshpass/.test(line))
		return { keys: ["p"], text: short, place: "secret" };
	const strong = before !== undefined && sayingOf(last) === "strong";
	const called = strong && before.quoted && /^[,)\]]/.test(before.behind);
	const stated = strong && quoted && before.behind === "";
	const directive = strong && count === 2 && at === 1 && !before.quoted;
	return called || stated || directive || (quoted && /\bBY$/i.test(last))
		? { keys: [last], text }
		: { keys: [], text };
}

/** What stands before credentials in headers. */
function isScheme(text: string): boolean {
	return /^(?:bearer|basic|negotiate|apikey|api-key|jwt|snippet-token|genie-?key|sso-key|awsv4|token)$/i.test(
		text,
	);
}

/** `name:value` and `name=value` without white space; a text alone. */
function* glued(text: string): Generator<Entry> {
	const [, name = "", value = ""] =
		/^-{0,2}([\w.$@/-]{1,64})[:=](.+)$/s.exec(text) ?? [];
	if (value === "" || text.includes("://")) yield { keys: [], text };
	else {
		const saying = sayingOf(name);
		yield { keys: [saying === "unsaid" ? "" : name], text: value };
		// `user:X`: what is behind a name that says nothing is a word or none.
		if (
			shapeOf(text) !== "harmless" &&
			shapeOf(value) === "harmless" &&
			shapeOf(name) !== "harmless"
		)
			yield { keys: [], text: name };
	}
}

function* nested(text: string): Generator<Entry> {
	const pair = /^([\w-]{1,64})\s*[:=]\s*(.+)$/s.exec(text);
	if (pair) yield { keys: [pair[1] ?? ""], text: pair[2] ?? "" };
	else if (/\s/.test(text)) yield* scan(text.slice(0, LONGEST));
}

/** What is deeper in quotes than this gets no look of its own; the outer text is masked by its lines. In characters. */
const LONGEST = 4_096;

interface Word {
	readonly text: string;
	readonly quoted: boolean;
	/** The mark behind it, if there is one. */
	readonly behind: string;
}

const WORD =
	/"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|([a-z][a-z0-9+.-]{0,40}:\/\/[^\s"'`<>]+|(?:[^\s"'`=:,;(){}[\]<>|]|:(?!\s|$)|(?<=\w)=(?=\w)|(?<=\w)=+(?=[\s"',;)\]}]|$))+)/gi;

function* wordsOf(line: string): Generator<Word> {
	for (const match of line.matchAll(WORD)) {
		const [whole, double, single, back, bare] = match;
		const quoted = double ?? single ?? back;
		const text = quoted ?? (bare ?? "").replace(/[.,:!?]+$/, "");
		const end = match.index + whole.length;
		const behind = /\s*([:=]>?|:=|->|\?=|\+=|[,;)\]}])?/y;
		behind.lastIndex = end - (/:$/.test(bare ?? "") ? 1 : 0);
		const mark = behind.exec(line)?.[1] ?? "";
		if (text !== "") yield { text, quoted: quoted !== undefined, behind: mark };
	}
}
