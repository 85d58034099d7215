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
import { NAMED } from "./names.ts";

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

const LETTERS: Readonly<Record<string, string>> = {
	n: "\n",
	r: "\r",
	t: "\t",
	b: "\b",
	f: "\f",
	v: "\v",
	a: "\u0007",
	e: "\u001b",
	E: "\u001b",
};

/** What each byte means behind a backslash, which is itself where nothing else is known. Digits follow some. */
const AFTER_BACKSLASH = table((one) =>
	one < " " || /[xuU0-3]/.test(one)
		? NONE
		: (LETTERS[one] ?? one).charCodeAt(0),
);

/** The escape that begins here, of a byte behind `%`, a backslash and one more character, or a short name; else `NONE`. */
export function shortEscapeAt(data: Uint8Array, at: number): Escape {
	const second = data[at + 1] ?? 0;
	switch (data[at]) {
		case BACKSLASH:
			return at + 1 < data.length
				? byteOf(2, AFTER_BACKSLASH[second] ?? NONE)
				: NONE;
		case PERCENT: {
			const high = DIGITS[second] ?? NONE;
			const low = DIGITS[data[at + 2] ?? 0] ?? NONE;
			return high < 0 || low < 0 ? NONE : byteOf(3, 16 * high + low);
		}
		default:
			return shortReferenceAt(data, at + 1);
	}
}

/** `amp;`, `#39;`: up to four bytes before the semicolon. */
function shortReferenceAt(data: Uint8Array, from: number): Escape {
	let key = 0;
	for (let at = from; at <= from + 4 && at < data.length; at++) {
		const byte = data[at] ?? 0;
		if (byte === SEMICOLON)
			return byteOf(at + 2 - from, SHORT_NAMES.get(key) ?? NONE);
		key = (key << 8) | byte;
	}
	return NONE;
}

/** ASCII by short names and numbers, whose bytes are put together to a number. */
const SHORT_NAMES: ReadonlyMap<number, number> = new Map(
	[
		...NAMED,
		...Array.from({ length: 128 }, (_, code) => [`#${code}`, code] as const),
		...Array.from(
			{ length: 128 },
			(_, code) => [`#x${code.toString(16).padStart(2, "0")}`, code] as const,
		),
	]
		.filter(([name, code]) => name.length <= 4 && code < 0x80)
		.map(([name, code]) => [
			Array.from(Buffer.from(name)).reduce((key, byte) => (key << 8) | byte, 0),
			code,
		]),
);

/** The escape that ends before `end`, else `NONE`. At least sixteen bytes stand before that. */
export function escapeBefore(out: Buffer, end: number): Escape {
	const last = out[end - 1] ?? 0;
	const before = out[end - 2] ?? 0;
	if (before === BACKSLASH) return byteOf(2, AFTER_BACKSLASH[last] ?? NONE);
	if (isDigit(last)) return isDigit(before) ? byDigits(out, end) : NONE;
	if (last === SEMICOLON) return byReference(out, end);
	if (last === CLOSING) return byBraces(out, end);
	return NONE;
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

/** `%41`, `\x41`, `\101`, `\u0041`, `%u0041`, `\U00000041` */
function byDigits(out: Buffer, end: number): Escape {
	const third = out[end - 3] ?? 0;
	const fourth = out[end - 4] ?? 0;
	if (third === PERCENT) return byteOf(3, hexadecimal(out, end - 2, end));
	if (fourth === BACKSLASH) {
		if (third === LOWER_X) return byteOf(4, hexadecimal(out, end - 2, end));
		return isOctal(third) ? byteOf(4, numberIn(8, out, end - 3, end)) : NONE;
	}
	if (out[end - 5] === LOWER_U) return byUnit(out, end);
	if (out[end - 9] === UPPER_U && out[end - 10] === BACKSLASH)
		return characterOf(10, hexadecimal(out, end - 8, end));
	return NONE;
}

/** `\u` or `%u` and a unit of UTF-16: the first half of a pair waits for the other one. */
function byUnit(out: Buffer, end: number): Escape {
	const opener = out[end - 6];
	if (opener !== BACKSLASH && opener !== PERCENT) return NONE;
	const unit = hexadecimal(out, end - 4, end);
	if (unit < 0xdc00 || unit > 0xdfff) return characterOf(6, unit);
	if (out[end - 12] !== opener || out[end - 11] !== LOWER_U) return NONE;
	const first = hexadecimal(out, end - 10, end - 6);
	if (first < 0xd800 || first > 0xdbff) return NONE;
	return characterOf(12, 0x10000 + 0x400 * (first - 0xd800) + (unit - 0xdc00));
}

/** `&amp;`, `&#38;`, `&#x26;` */
function byReference(out: Buffer, end: number): Escape {
	let at = end - 2;
	while (at > end - LONGEST && isWord(out[at] ?? 0)) at--;
	const from = at + 1;
	const isNumber = out[at] === HASH;
	if (isNumber) at--;
	if (out[at] !== AMPERSAND) return NONE;
	const code = isNumber
		? numberOf(out, from, end - 1)
		: (NAMED.get(out.toString("latin1", from, end - 1)) ?? NONE);
	return characterOf(end - at, code);
}

/** Of a reference: `38`, `x26` */
function numberOf(out: Buffer, from: number, to: number): number {
	return out[from] === LOWER_X
		? hexadecimal(out, from + 1, to)
		: numberIn(10, out, from, to);
}

/** `\x{41}`, `\u{41}` */
function byBraces(out: Buffer, end: number): Escape {
	let at = end - 2;
	while (at > end - LONGEST && isDigit(out[at] ?? 0)) at--;
	const letter = out[at - 1];
	if (out[at] !== OPENING || out[at - 2] !== BACKSLASH) return NONE;
	if (letter !== LOWER_X && letter !== LOWER_U) return NONE;
	return characterOf(end - at + 2, hexadecimal(out, at + 1, end - 1));
}

function hexadecimal(out: Buffer, from: number, to: number): number {
	return numberIn(16, out, from, to);
}

function numberIn(base: number, out: Buffer, from: number, to: number): number {
	let number = from < to ? 0 : NONE;
	for (let at = from; at < to; at++) {
		const digit = DIGITS[out[at] ?? 0] ?? NONE;
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
