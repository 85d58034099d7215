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

/** Bytes of the longest escape, `&#x0010ffff;`, or twice `\ud83d`. One of a terminal may be longer. */
export const LONGEST = 12;

/** The bytes that escapes begin with. */
export const OPENERS = [ESC, PERCENT, AMPERSAND, BACKSLASH];

/** What is known of each byte. */
export function table(of: (character: string) => number): Int32Array {
	return Int32Array.from({ length: 256 }, (_, byte) =>
		of(String.fromCharCode(byte)),
	);
}

/** 1 for what may begin an escape, 2 for line breaks. */
export const KINDS = table((one) =>
	OPENERS.includes(one.charCodeAt(0)) ? 1 : "\r\n".includes(one) ? 2 : 0,
);

/** What each byte is as a hexadecimal digit. */
export const DIGITS = table((one) =>
	/[0-9a-f]/i.test(one) ? Number.parseInt(one, 16) : NONE,
);

/** 1 for what an escape may end with, but for one of a backslash and one more character. */
export const ENDS = table((one) => (/[0-9a-fA-F;}]/.test(one) ? 1 : 0));

/** 1 for what may stand in an escape that has not ended. */
export const INSIDE = table((one) => (/[0-9a-zA-Z#{%&\\]/.test(one) ? 1 : 0));

const WORDS = table((one) => (/[A-Za-z0-9]/.test(one) ? 1 : 0));

export function isOpener(byte: number): boolean {
	return KINDS[byte] === 1;
}

export function isDigit(byte: number): boolean {
	return (DIGITS[byte] ?? NONE) >= 0;
}

/** A letter or a digit. */
export function isWord(byte: number): boolean {
	return WORDS[byte] === 1;
}

/** The digit that a backslash and three octal digits begin with. */
export function isOctal(byte: number): boolean {
	return byte >= 0x30 && byte <= 0x33;
}
