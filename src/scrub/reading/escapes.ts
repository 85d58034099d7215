import { ESCAPE_LETTERS } from "../../mask/forms/escape-letters.ts";
import {
	AMPERSAND,
	BACKSLASH,
	CLOSING,
	DIGITS,
	ESC,
	HASH,
	isDigit,
	isOctal,
	isOpener,
	isWord,
	LONGEST,
	LOWER_U,
	LOWER_X,
	NONE,
	OPENING,
	PERCENT,
	SEMICOLON,
	table,
	UPPER_U,
} from "./characters.ts";
import { named } from "./names.ts";

/**
 * An escape and what it means, in one number, since a log may be full of them: a code point, whether that is a byte, and
 * the length of the escape in bytes.
 */
export type Escape = number;

const BYTE = 1 << 21;
const LENGTH = 22;

export const codeOf = (one: Escape) => one & (BYTE - 1);
export const isByte = (one: Escape) => (one & BYTE) !== 0;
export const lengthOf = (one: Escape) => one >>> LENGTH;

/** What each byte means behind a backslash, which is itself where nothing else is known. Digits follow some. */
const AFTER_BACKSLASH = table((one) =>
	one < " " || /[xuU0-3]/.test(one)
		? NONE
		: (ESCAPE_LETTERS[one] ?? one).charCodeAt(0),
);

/** The escape that begins here and is there as a whole, else `NONE`. */
export function escapeAt(data: Uint8Array, at: number): Escape {
	switch (data[at]) {
		case PERCENT:
			return data[at + 1] === LOWER_U
				? unitAt(data, at)
				: byteOf(3, pairAt(data, at + 1));
		case AMPERSAND:
			return referenceAt(data, at);
		case BACKSLASH: {
			const code = AFTER_BACKSLASH[data[at + 1] ?? 0] ?? NONE;
			return code < 0 ? digitsAt(data, at) : byteOf(2, code);
		}
		default:
			return NONE;
	}
}

/** `\x41`, `\101`, `\u0041`, `\U00000041`, `\x{41}` */
function digitsAt(data: Uint8Array, at: number): Escape {
	const letter = data[at + 1] ?? 0;
	if (letter === UPPER_U)
		return characterOf(10, hexadecimal(data, at + 2, at + 10));
	if (letter !== LOWER_X && letter !== LOWER_U)
		return isOctal(letter)
			? byteOf(4, numberIn(8, data, at + 1, at + 4))
			: NONE;
	if (data[at + 2] === OPENING) return bracesAt(data, at);
	return letter === LOWER_X
		? byteOf(4, pairAt(data, at + 2))
		: unitAt(data, at);
}

/**
 * The escape that ends before `end`, else `NONE`.
 *
 * @param opener - the last one before that. The second half of a pair takes the first one with it
 */
export function escapeBefore(
	out: Uint8Array,
	opener: number,
	end: number,
): Escape {
	const found = escapeAt(out, opener);
	if (found >= 0) return opener + lengthOf(found) === end ? found : NONE;
	if (opener + UNIT !== end || out[opener + 1] !== LOWER_U) return NONE;
	const pair = escapeAt(out, opener - UNIT);
	return lengthOf(pair) === 2 * UNIT ? pair : NONE;
}

function byteOf(length: number, code: number): Escape {
	return code < 0 ? NONE : (length << LENGTH) | BYTE | code;
}

function characterOf(length: number, code: number): Escape {
	const isOne =
		code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	if (!isOne) return NONE;
	return code < 0x80 ? byteOf(length, code) : (length << LENGTH) | code;
}

/** Bytes of `\u0041`. */
const UNIT = 6;

/** `\u0041`, `%u0041`: a unit of UTF-16, or a pair of them. */
function unitAt(data: Uint8Array, at: number): Escape {
	const unit = hexadecimal(data, at + 2, at + UNIT);
	if (unit < 0xd800 || unit > 0xdbff) return characterOf(UNIT, unit);
	const next = at + UNIT;
	if (data[next] !== data[at] || data[next + 1] !== LOWER_U) return NONE;
	const second = hexadecimal(data, next + 2, next + UNIT);
	if (second < 0xdc00 || second > 0xdfff) return NONE;
	return characterOf(
		2 * UNIT,
		0x10000 + 0x400 * (unit - 0xd800) + (second - 0xdc00),
	);
}

/** `&amp;`, `&#38;`, `&#x26;` */
function referenceAt(data: Uint8Array, at: number): Escape {
	const isNumber = data[at + 1] === HASH;
	const from = isNumber ? at + 2 : at + 1;
	let to = from;
	while (to < at + LONGEST - 1 && isWord(data[to] ?? 0)) to++;
	if (data[to] !== SEMICOLON) return NONE;
	const code = isNumber ? numberOf(data, from, to) : named(data, from, to);
	return characterOf(to + 1 - at, code);
}

/** Of a reference: `38`, `x26` */
function numberOf(data: Uint8Array, from: number, to: number): number {
	return data[from] === LOWER_X
		? hexadecimal(data, from + 1, to)
		: numberIn(10, data, from, to);
}

/** `\x{41}`, `\u{41}` */
function bracesAt(data: Uint8Array, at: number): Escape {
	let to = at + 3;
	while (to < at + LONGEST - 1 && isDigit(data[to] ?? 0)) to++;
	if (data[to] !== CLOSING) return NONE;
	return characterOf(to + 1 - at, hexadecimal(data, at + 3, to));
}

/** Two hexadecimal digits. */
function pairAt(data: Uint8Array, at: number): number {
	const high = DIGITS[data[at] ?? 0] ?? NONE;
	const low = DIGITS[data[at + 1] ?? 0] ?? NONE;
	return high < 0 || low < 0 ? NONE : 16 * high + low;
}

function hexadecimal(data: Uint8Array, from: number, to: number): number {
	return numberIn(16, data, from, to);
}

function numberIn(
	base: number,
	data: Uint8Array,
	from: number,
	to: number,
): number {
	let number = from < to ? 0 : NONE;
	for (let at = from; at < to; at++) {
		const digit = DIGITS[data[at] ?? 0] ?? NONE;
		if (digit < 0 || digit >= base) return NONE;
		number = base * number + digit;
	}
	return number;
}

/** Whether the bytes up to `end` may become an escape, but for one of a terminal. */
export function isBeginning(out: Buffer, from: number, end: number): boolean {
	const opener = out[from] ?? 0;
	if (!isOpener(opener) || opener === ESC) return false;
	for (let at = from + 1; at < end; at++) {
		const byte = out[at] ?? 0;
		if (isOpener(byte)) return true;
		if (!mayFollow(opener, byte, at - from)) return false;
	}
	return (
		end - from < fullLength(opener, out[from + 1] ?? 0, out[from + 2] ?? 0)
	);
}

function mayFollow(opener: number, byte: number, at: number): boolean {
	if (opener === AMPERSAND) return isWord(byte) || (byte === HASH && at === 1);
	if (at > 1) return isDigit(byte) || (byte === OPENING && at === 2);
	if (byte === LOWER_U) return true;
	return opener === PERCENT
		? isDigit(byte)
		: byte === LOWER_X || byte === UPPER_U || isOctal(byte);
}

/** How long an escape gets that begins like this. */
function fullLength(opener: number, second: number, third: number): number {
	// Behind `\u`, the other half of a pair may follow.
	if (opener === AMPERSAND || third === OPENING || second === LOWER_U)
		return LONGEST;
	if (opener === PERCENT) return 3;
	return second === UPPER_U ? 10 : 4;
}
