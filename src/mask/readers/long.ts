import { readerOfUsers } from "./userlists.ts";

/** A value that ends in a later line. */
interface Long {
	readonly value: string;
	/** Of the line in which it ends. */
	readonly end: number;
	/** What stands behind it in that line, where that is more than marks. */
	readonly rest?: string;
}

/** Lines that a value goes on for at most: in three quotes or a here-document, and in plain quotes. */
const LONGEST = 1_000;
const LONGEST_QUOTED = 200;

/** A value over several lines: in quotes, in three quotes, or a here-document. */
export function longValue(
	value: string,
	lines: readonly string[],
	at: number,
): Long | undefined {
	const [, quotes, begin = ""] =
		/^[a-z]?("""|'''|```|\|\|\||''(?=\s*$))(.*)$/s.exec(value) ?? [];
	const [, word] = /^<<[-~]?\s*["']?(\w+)["']?$/.exec(value) ?? [];
	if (quotes !== undefined && begin.includes(quotes))
		return { value: begin.slice(0, begin.indexOf(quotes)), end: at };
	if (quotes !== undefined) {
		// Two quotes of Nix are closed on a line of their own; elsewhere they are an empty text.
		const closes = (line: string) =>
			quotes !== "''" || /^\s*''[;,)\]}]*\s*$/.test(line)
				? line.indexOf(quotes)
				: -1;
		const long = upTo(closes, begin, lines, at, LONGEST);
		return long && withRest(long, lines, quotes);
	}
	if (word !== undefined) {
		const closes = (line: string) => (isWord(line, word) ? 0 : -1);
		return upTo(closes, "", lines, at, LONGEST);
	}
	return quotedValue(value, lines, at);
}

/** A here-document behind a command, perhaps with a pipe behind it. */
const HERE = /<<[-~]?\s?(["']?)([A-Za-z_]\w{1,63})\1(?=$|[\s|;&)>])/;
/** What begins a text of several lines where a line ends: a fence, three quotes, a here-string of PowerShell. */
const OPENED = /^\s*(`{3,}|~{3,})[^`]*$|^(?:.*[^\w"'])?("""|'''|@"|@')$/;

/** A text of its own that begins in this line, whatever the line is, and ends in a later one. */
export function documentAt(
	lines: readonly string[],
	at: number,
): Long | undefined {
	const line = lines[at]?.slice(-LONGEST_OPENING).trimEnd() ?? "";
	const word = HERE.exec(line)?.[2];
	const [, fence, quotes] = OPENED.exec(line) ?? [];
	const end = word ?? fence ?? quotes?.replace(/^@(.)$/, "$1@");
	if (end === undefined) return quotedText(lines, at);
	// What was opened in the same line is closed there.
	if (quotes !== undefined && line.split(quotes).length % 2 === 1)
		return undefined;
	const body = (line: string) => {
		if (word !== undefined) return isWord(line, word) ? 0 : -1;
		const place = line.indexOf(end);
		return fence === undefined || line.trim() === end ? place : -1;
	};
	const long = upTo(body, "", lines, at, LONGEST);
	if (long === undefined) return undefined;
	const inner = { value: long.value.slice(1), end: long.end };
	return word === undefined ? withRest(inner, lines, end) : inner;
}

/** With what stands behind the marks that close it. */
function withRest(long: Long, lines: readonly string[], marks: string): Long {
	const last = lines[long.end] ?? "";
	const rest = last.slice(last.indexOf(marks) + marks.length).trim();
	return /\w/.test(rest) ? { ...long, rest } : long;
}

/** In characters: how much of a line may be what begins such a text. It also bounds the work. */
const LONGEST_OPENING = 2_000;

/** A value whose quote is closed at the end of a later line. */
function quotedValue(
	value: string,
	lines: readonly string[],
	at: number,
): Long | undefined {
	const [, quote = "", begin = ""] =
		/^(["'`])((?:\\.|(?!\1)[^\\])*)$/s.exec(value) ?? [];
	if (quote === "") return undefined;
	const closes = (line: string) =>
		quote === '"' ? (quotesIn(line)[0] ?? -1) : line.indexOf(quote);
	const long = upTo(closes, begin, lines, at, LONGEST_QUOTED);
	const last = lines[long?.end ?? at] ?? "";
	return long && /^["'`][,;)\]}]*\s*$/.test(last.slice(closes(last)))
		? { ...long, value: long.value.replaceAll('`"', '"') }
		: undefined;
}

/** How a quote is written between quotes: in most languages, in PowerShell, in C# and SQL. */
const ESCAPED = /\\"|`"|""/;

/** What begins behind a quote somewhere in this line, when there are other quotes in it that are escaped. */
function quotedText(lines: readonly string[], at: number): Long | undefined {
	const line = lines[at]?.slice(-LONGEST_OPENING) ?? "";
	const quotes = quotesIn(line);
	if (quotes.length % 2 === 0) return undefined;
	const begin = line.slice((quotes.at(-1) ?? 0) + 1);
	const closes = (line: string) => quotesIn(line)[0] ?? -1;
	const long = upTo(closes, begin, lines, at, LONGEST_QUOTED);
	if (long === undefined) return undefined;
	const reader = readerOfUsers(lines[long.end] ?? "");
	if (!ESCAPED.test(long.value) && reader.length === 0) return undefined;
	return {
		value: long.value.replace(/\\([\\"$`])|[`"](")/g, "$1$2"),
		end: long.end,
	};
}

/** Where the quotes stand that open or close. */
function quotesIn(line: string): number[] {
	return Array.from(line.matchAll(/\\.|`"|""|"/g))
		.filter(([text]) => text === '"')
		.map(({ index }) => index);
}

/** Whether a line is one word; most lines tell by their first character. */
function isWord(line: string, word: string): boolean {
	return (line[0] === word[0] || /^\s/.test(line)) && line.trim() === word;
}

/** The lines up to the one in which it ends, and what that one has before its end. */
function upTo(
	ends: (line: string) => number,
	begin: string,
	lines: readonly string[],
	at: number,
	most: number,
): Long | undefined {
	for (let end = at + 1; end < lines.length && end - at < most; end++) {
		const line = lines[end] ?? "";
		const found = ends(line);
		if (found < 0) continue;
		const body = [begin, ...lines.slice(at + 1, end), line.slice(0, found)];
		return { value: body.join("\n"), end };
	}
	return undefined;
}
