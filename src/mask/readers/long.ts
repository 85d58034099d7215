/** A value that ends in a later line. */
interface Long {
	readonly value: string;
	/** Of the line in which it ends. */
	readonly end: number;
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
		/^[a-z]?("""|'''|```|''(?=\s*$))(.*)$/s.exec(value) ?? [];
	const [, word] = /^<<[-~]?\s*["']?(\w+)["']?$/.exec(value) ?? [];
	if (quotes !== undefined && begin.includes(quotes))
		return { value: begin.slice(0, begin.indexOf(quotes)), end: at };
	if (quotes !== undefined)
		return upTo((line) => line.indexOf(quotes), begin, lines, at, LONGEST);
	if (word !== undefined) {
		const closes = (line: string) => (line.trim() === word ? 0 : -1);
		return upTo(closes, "", lines, at, LONGEST);
	}
	return quotedValue(value, lines, at);
}

/** A value whose quote is closed at the end of a later line. */
function quotedValue(
	value: string,
	lines: readonly string[],
	at: number,
): Long | undefined {
	const [, quote = "", begin = ""] =
		/^(["'])((?:\\.|(?!\1)[^\\])*)$/s.exec(value) ?? [];
	if (quote === "") return undefined;
	const closes = (line: string) => line.indexOf(quote);
	const long = upTo(closes, begin, lines, at, LONGEST_QUOTED);
	const last = lines[long?.end ?? at] ?? "";
	return /^["'][,;)\]}]*\s*$/.test(last.slice(closes(last))) ? long : undefined;
}

/** The lines up to the one in which it ends, and what that one has before its end. */
function upTo(
	ends: (line: string) => number,
	begin: string,
	lines: readonly string[],
	at: number,
	most: number,
): Long | undefined {
	const body = [begin];
	for (let end = at + 1; end < lines.length && end - at < most; end++) {
		const line = lines[end] ?? "";
		const found = ends(line);
		if (found >= 0)
			return { value: [...body, line.slice(0, found)].join("\n"), end };
		body.push(line);
	}
	return undefined;
}
