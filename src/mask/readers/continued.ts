/** Lines that a statement goes on for at most, and characters of one; longer ones are data. They also bound the work. */
const LONGEST = 8;
const WIDEST = 400;

/** A comment that is all of a line, or stands behind it. */
const COMMENT = /(?:^|\s)(?:#|\/\/)(?:\s[^"']*)?$/;

/** What is written behind something that goes on in the next line: `env(`, `env("NAME",`, `x ||`, `x =`. */
const OPEN = /(?:[(,=]|\|\||\?\?|\bor)$/;

/**
 * A statement whose call or assignment ends in a later line, as one line: `KEY = env(`, `"KEY",`, `default="X",`, `)`.
 * In files of settings a line hardly ends like that, but a password may: what the line is by itself counts as well, unless
 * `isCall` is true of it.
 *
 * @param at - the line in which it begins
 */
export function continuedFrom(
	lines: readonly string[],
	at: number,
): string | undefined {
	const lineAt = (place: number) =>
		lines[place]
			?.slice(0, WIDEST + 1)
			.replace(COMMENT, "")
			.trim() ?? "";
	let text = lineAt(at);
	if (!OPEN.test(text) || !goesOn(text)) return undefined;
	for (let end = at + 1; end <= at + LONGEST; end++) {
		const line = lineAt(end);
		if (line === "") {
			// A line that was no comment is the end.
			if (!lines[end]?.trim()) return undefined;
			continue;
		}
		// A name with nothing behind it: `PASSWORD=`
		if (text.endsWith("=") && !/^["'`]/.test(line)) return undefined;
		text = `${text}${text.endsWith("(") ? "" : " "}${line}`.replace(
			/,? \)/,
			")",
		);
		if (text.length > WIDEST) return undefined;
		if (!goesOn(text)) return text;
	}
	return undefined;
}

/** Whether a parenthesis is open, or what stands at the end needs something behind it. */
function goesOn(text: string): boolean {
	const bare = text.replace(/"[^"]*"|'[^']*'/g, "");
	const open = bare.split("(").length - bare.split(")").length;
	return open > 0 || (open === 0 && /(?:=|\|\||\?\?|\bor)$/.test(bare));
}

/** Whether a value is the beginning of a call and nothing else: `env(`, `config("NAME",`. */
export function isCall(value: string): boolean {
	return /^(?:(?:new|await)\s)?[A-Za-z_][\w.:>-]*\((?:\s?(?:"[^"]*"|'[^']*'),)*$/.test(
		value.trim(),
	);
}
