/**
 * Whether a text is plainly a name. People paste a secret in the place of a path or a command, so messages show such a
 * text only as far as it is one.
 */

/** Stands for what is not shown. */
export const HIDDEN = "...";

/** In characters. */
const LONGEST = 200;

/** The beginning of a text that is too long for a message. */
export function cut(text: string): string {
	return text.length > LONGEST
		? `${[...text].slice(0, LONGEST).join("")}${HIDDEN}`
		: text;
}

/** A path, without the parts of it that are no plain names. */
export function path(path: string): string {
	if (!/[\\/]/.test(path)) return isPlainAlone(path) ? path : HIDDEN;
	return path.replace(/[^\\/]+/g, (part) =>
		isPlain(part) || /^[A-Za-z]:$/.test(part) ? part : HIDDEN,
	);
}

/** Of a text that stands alone: a passphrase has more. */
const MOST_WORDS = 3;

/**
 * A word of a name: letters that change their case at a beginning alone, with a few digits behind; or a short number.
 * Tokens, keys, seeds and generated passwords are none. (A text, since a pattern of properties takes long to parse, and a
 * step that reads variables alone needs none.)
 */
const WORD = String.raw`^(?:(?:\p{Lu}?\p{Ll}{1,16}|(?:\p{Lu}?\p{Ll}{2,16}){2,4}|\p{Lu}{1,10}|\p{Lo}{1,12})?\d{0,4}\p{Ll}{0,4}|\d{1,8})$`;

/** What may stand between them: a space can be written as `%20`. */
const BETWEEN = /(?:[-\s._+~(),]|%[0-9A-Fa-f]{2})+/u;

/** Whether a text is plainly a name where nothing around it says so. */
export function isPlainAlone(text: string): boolean {
	return isPlain(text, MOST_WORDS);
}

/** Whether a text is made of so many plain words at most. */
export function isPlain(
	text: string,
	mostWords = Number.POSITIVE_INFINITY,
): boolean {
	const words = text.split(BETWEEN).filter((word) => word !== "");
	const pattern = new RegExp(WORD, "u");
	return words.length <= mostWords && words.every((word) => pattern.test(word));
}
