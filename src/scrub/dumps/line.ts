import { DIGITS, isDigit } from "../reading/characters.ts";

/** In bytes. No line of a dump is longer. */
export const LONGEST_LINE = 1_024;

/** Digits of an address that are hardly ever something else. */
const SHORTEST_ADDRESS = 6;

/** Where in a stream lines begin that may be of a dump, in order. */
export class DumpLines {
	/** Where in the stream the data begins. */
	base = 0;
	/** The first line of all may be of one. */
	#places = [0];

	/** Notes a line that begins here, if it may be of a dump. */
	note(data: Uint8Array, at: number): void {
		if (mayBegin(data, at) && mayBeDump(data, at))
			this.#places.push(this.base + at);
	}

	/** A line may begin here whatever it is. */
	add(place: number): void {
		this.#places.push(place);
	}

	take(): readonly number[] {
		return this.#places.length === 0 ? this.#places : this.#places.splice(0);
	}
}

/** The groups of digits that a line begins with, and where the line stands in the data. */
export class Groups {
	data: Uint8Array = new Uint8Array();
	from = 0;
	to = 0;
	count = 0;
	/** The first group that is no address. */
	first = 0;
	readonly starts = new Int32Array(LONGEST_LINE);
	readonly ends = new Int32Array(LONGEST_LINE);

	/** Reads a line, from its indentation to before its break. */
	read(data: Uint8Array, from: number, to: number): void {
		this.data = data;
		this.from = from;
		this.to = to;
		this.count = 0;
		let at = from;
		while (at < to && isBlank(data[at] ?? 0)) at++;
		while (at < to) {
			if (data[at] === 0x30 && data[at + 1] === 0x78) at += 2;
			const start = at;
			while (at < to && isDigit(data[at] ?? 0)) at++;
			const end = at;
			while (at < to && SEPARATORS[data[at] ?? 0] === 1) at++;
			if (end === start || (at === end && at < to)) break;
			this.starts[this.count] = start;
			this.ends[this.count++] = end;
		}
		this.first = this.#hasAddress() ? 1 : 0;
	}

	start(group: number): number {
		return this.starts[group] ?? 0;
	}

	end(group: number): number {
		return this.ends[group] ?? 0;
	}

	/** How many digits a group has. */
	size(group: number): number {
		return this.end(group) - this.start(group);
	}

	/** Whether the first group says where in the data the line stands. */
	#hasAddress(): boolean {
		if (this.count < 2) return false;
		const size = this.size(0);
		const next = this.size(1);
		if (size <= DECIMAL || this.data[this.end(0)] === COMMA) return false;
		if (size === LONGEST_DECIMAL && !this.#endsWithColon(0)) return false;
		if (size > next || (size % 2 === 1 && size !== next)) return true;
		return (
			this.#endsWithColon(0) && !(this.count > 2 && this.#endsWithColon(1))
		);
	}

	#endsWithColon(group: number): boolean {
		return this.data[this.end(group)] === COLON;
	}
}

const COLON = 0x3a;
const COMMA = 0x2c;

/** Digits of decimal numbers: of a byte, and of two, which no address has that ends with a blank. */
const DECIMAL = 3;
const LONGEST_DECIMAL = 5;

const isIn = (characters: string) =>
	Uint8Array.from({ length: 256 }, (_, byte) =>
		characters.includes(String.fromCharCode(byte)) ? 1 : 0,
	);

const SEPARATORS = isIn(" \t:,-");
/** Those that the first lines of dumps have. */
const COMMON = isIn(" \t:,");

const HEXADECIMAL = isIn("0123456789abcdefABCDEF");
/** What may stand behind the first digits: these, or the `x` of `0x`. */
const DIGITS_END = isIn(" \t:,x");

export function isBlank(byte: number): boolean {
	return byte === 0x20 || byte === 0x09;
}

/** A number in the data, or below 0 if there is another character in it. */
export function numberIn(
	base: number,
	data: Uint8Array,
	from: number,
	to: number,
): number {
	let number = 0;
	for (let at = from; at < to; at++) {
		const digit = DIGITS[data[at] ?? 0] ?? -1;
		if (digit < 0 || digit >= base) return -1;
		number = base * number + digit;
	}
	return number;
}

/** A first look, at which most lines are done with: there is a blank behind up to three bytes, or an end of digits. */
function mayBegin(data: Uint8Array, from: number): boolean {
	const { length } = data;
	if (from + 4 > length) return true;
	if (data[from + 1] === BLANK) return true;
	if (data[from + 2] === BLANK || data[from + 3] === BLANK) return true;
	// What is imported is loaded anew for each byte.
	const digits = HEXADECIMAL;
	let at = from;
	while (at < length && digits[data[at] ?? 0] === 1) at++;
	return at === length || DIGITS_END[data[at] ?? 0] === 1;
}

/**
 * Whether a line that begins here may be one of a dump. Nearly all lines are not.
 *
 * @param unknown - what to say where the data ends before there is much of it
 */
export function mayBeDump(
	data: Uint8Array,
	from: number,
	unknown = true,
): boolean {
	let at = from;
	// That of the first line of all has not been passed over.
	while (from === 0 && at < data.length && isBlank(data[at] ?? 0)) at++;
	if (mayBeCharacters(data, at, unknown)) return true;
	let first = 0;
	for (let groups = 0, digits = 0; digits < 6; groups++) {
		const start = at;
		while (at < data.length && isDigit(data[at] ?? 0)) at++;
		if (at === start + 1 && data[start] === 0x30 && data[at] === 0x78) {
			at++;
			groups--;
			continue;
		}
		const length = at - start;
		if (at === data.length)
			return unknown || (groups > 0 && (length > 0 || groups > 1 || first > 2));
		if (length === 0 || (groups === 0 && length === 1)) return false;
		if (groups > 0 && length > LONGEST_DECIMAL && length % 2 === 1)
			return false;
		if (groups > 0) digits += length;
		else first = length;
		if (COMMON[data[at] ?? 0] !== 1) return digits >= 6;
		const end = at;
		while (at < data.length && COMMON[data[at] ?? 0] === 1) at++;
		// Characters stand further behind an address than digits do, but for those that are digits.
		const isApart = at - end > 1 || length === 3;
		if (isApart && first >= SHORTEST_ADDRESS && data[end] === 0x20) return true;
	}
	return true;
}

/** Whether characters in columns of four may begin here: one of up to three bytes, and two more columns. */
function mayBeCharacters(
	data: Uint8Array,
	from: number,
	unknown: boolean,
): boolean {
	let at = from;
	while (at < from + 3 && at < data.length && !isBlank(data[at] ?? 0)) at++;
	if (at === from || (data[at] ?? BLANK) !== BLANK) return false;
	if (at + 4 > data.length) return unknown;
	if (characterAt(data, at) < 0) return false;
	return at + 8 > data.length ? unknown : characterAt(data, at + 4) >= 0;
}

const BLANK = 0x20;
const ESCAPED: ReadonlyMap<number, number> = new Map(
	Object.entries({ 0: 0, a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }).map(
		([letter, byte]) => [letter.charCodeAt(0), byte],
	),
);

/** A character with blanks before it: `   a`, `  \n`, ` 342`; else -1. */
export function characterAt(data: Uint8Array, at: number): number {
	if (data[at] !== BLANK) return -1;
	const last = data[at + 3] ?? 0;
	if (data[at + 1] !== BLANK) {
		const number = numberIn(8, data, at + 1, at + 4);
		return number > 0xff ? -1 : number;
	}
	if (data[at + 2] === BLANK) return last < 0x20 || last > 0x7e ? -1 : last;
	return data[at + 2] === 0x5c ? (ESCAPED.get(last) ?? -1) : -1;
}
