export const ESC = 0x1b;
export const BEL = 0x07;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const BACKSLASH = 0x5c;
export const SEMICOLON = 0x3b;
export const HASH = 0x23;
export const OPENING = 0x7b;
export const CLOSING = 0x7d;
export const LOWER_U = 0x75;
export const LOWER_X = 0x78;
export const UPPER_U = 0x55;

export const NONE = -1;

/** The kinds of bytes. */
export const PLAIN = 0;
export const OPENER = 1;
export const BREAK = 2;
const END = 3;

/** Bytes of the longest escape, `&#0000000065;`. One of a terminal may be longer. */
export const LONGEST = 13;

/** The bytes that escapes begin with. */
export const OPENERS = [ESC, PERCENT, AMPERSAND, BACKSLASH];

/** What is known of each byte. */
export function table(of: (character: string) => number): Int32Array {
	return Int32Array.from({ length: 256 }, (_, byte) =>
		of(String.fromCharCode(byte)),
	);
}

/** What may begin an escape, line breaks, and what ends a text for the terminal. */
export const KINDS = table((one) =>
	OPENERS.includes(one.charCodeAt(0))
		? OPENER
		: "\r\n".includes(one)
			? BREAK
			: one === "\u0007"
				? END
				: PLAIN,
);

/** What each byte is as a hexadecimal digit. */
export const DIGITS = table((one) =>
	/[0-9a-f]/i.test(one) ? Number.parseInt(one, 16) : NONE,
);

/** 1 for what an escape may end with, but for one of a backslash and one more character. */
export const ENDS = table((one) => (/[0-9a-fA-F;}]/.test(one) ? 1 : 0));

/** 1 for what may stand in an escape that has not ended. */
export const INSIDE = table((one) => (/[0-9a-zA-Z#{%&\\]/.test(one) ? 1 : 0));

const WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const WORDS = table((one) => 1 + WORD.indexOf(one));

export function isOpener(byte: number): boolean {
	return KINDS[byte] === OPENER;
}

export function isDigit(byte: number): boolean {
	return (DIGITS[byte] ?? NONE) >= 0;
}

/** From 1 to 62 for letters and digits, 0 for others. */
export function wordOf(byte: number): number {
	return WORDS[byte] ?? 0;
}

/** A letter or a digit. */
export function isWord(byte: number): boolean {
	return wordOf(byte) > 0;
}

/** The digit that a backslash and three octal digits begin with. */
export function isOctal(byte: number): boolean {
	return byte >= 0x30 && byte <= 0x33;
}
