/**
 * What the runner, a .NET program, takes for white space (Char.IsWhiteSpace): more than JavaScript's `\s`, which lacks
 * U+0085, and without U+FEFF. Characters that stand for themselves in a class of a regular expression.
 */
export const WHITE_SPACE =
	"\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

/** A text without white space at both ends: what Unicode calls so (White_Space) is what .NET does. */
export function trimSpace(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && WHITE_SPACE.includes(text.charAt(start))) start++;
	while (end > start && WHITE_SPACE.includes(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}

/** What ends a line on this system, as `node:os` says it, which takes half a millisecond to load. */
export const EOL = process.platform === "win32" ? "\r\n" : "\n";

/** What ends a line for the runner (StreamReader.ReadLine). U+0085, U+2028 and U+2029 do not. */
export const LINE_END = /\r\n|\n|\r/;

/**
 * Control characters: C0 but for the tab, DEL, C1, and the two separators that end lines for many programs. None belongs
 * into a declaration or a message. (All but the others: a property such as `\p{Cc}` takes longer to read than the rest of
 * a module, when the pattern is parsed and again when it is used.)
 */
export const CONTROL = /[^\t -~\u00a0-\u2027\u202a-\u{10ffff}]/u;

/** How a character is called in messages: `U+0085`. */
export function nameOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
