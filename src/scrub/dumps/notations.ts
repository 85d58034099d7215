import {
	characterAt,
	type Groups,
	isBlank,
	LONGEST_LINE,
	numberIn,
} from "./line.ts";

/** The bytes of a line in some notation: where in the data what stands for each begins and ends. */
export class LineBytes {
	count = 0;
	readonly values = new Uint8Array(LONGEST_LINE);
	readonly starts = new Int32Array(LONGEST_LINE);
	readonly ends = new Int32Array(LONGEST_LINE);
	/** Whether their characters stand beside them, and where each does. */
	hasCharacters = false;
	readonly characters = new Int32Array(LONGEST_LINE);
	/** Whether some of these are other than the dots that stand for what cannot be printed. */
	isCertain = false;
	/** How many bytes there are if what looks like characters beside them are digits, or -1 where nothing does. */
	countOfDigits = -1;

	reset(): void {
		this.count = 0;
		this.hasCharacters = false;
		this.isCertain = false;
		this.countOfDigits = -1;
	}

	/** Takes what may be digits for digits. */
	takeDigits(): void {
		if (this.countOfDigits < 0) return;
		this.count = this.countOfDigits;
		this.hasCharacters = false;
		this.isCertain = false;
	}

	add(value: number, start: number, end: number): void {
		this.values[this.count] = value;
		this.starts[this.count] = start;
		this.ends[this.count++] = end;
	}
}

const BLANK = 0x20;

/** How programs write bytes. Adds what it reads of a line, from its beginning to where it is something else. */
export type Notation = (line: Groups, bytes: LineBytes) => void;

/** Adds a group of digits, and says whether it was one of this notation. */
type ReadGroup = (line: Groups, group: number, bytes: LineBytes) => boolean;

/**
 * Groups of digits, and perhaps the characters beside them. These may look like further digits, and the last digits like
 * characters: `36 31 61` are the letters `61` of the first two, or three bytes.
 */
function grouped(readGroup: ReadGroup): Notation {
	const totals = new Int32Array(LONGEST_LINE);
	return (line, bytes) => {
		let group = line.first;
		while (group < line.count && readGroup(line, group, bytes))
			totals[group++] = bytes.count;
		const isAll = group === line.count && endsBehind(line, group - 1);
		for (let last = group - 1; last >= line.first; last--) {
			const count = totals[last] ?? 0;
			const column = columnBehind(line, last, count);
			if (!(column >= 0 && isShown(line, column, bytes, count)))
				if (!isShownWithLess(line, last, bytes, count)) continue;
			if (isAll && last < group - 1) bytes.countOfDigits = bytes.count;
			bytes.count = count;
			bytes.hasCharacters = true;
			return;
		}
	};
}

/** Whether nothing but blanks follows a group. */
function endsBehind(line: Groups, group: number): boolean {
	let at = line.end(group);
	while (at < line.to && isBlank(line.data[at] ?? 0)) at++;
	return at === line.to;
}

/** Where the characters of so many bytes stand at the end of the line, between bars or not; -1 if they do not. */
function columnBehind(line: Groups, group: number, count: number): number {
	const { data, to } = line;
	const end = line.end(group);
	const next = group + 1 < line.count ? line.start(group + 1) : to;
	for (let column = to - count; column >= to - count - 1; column--) {
		let at = column;
		if (isBar(data[at - 1])) at--;
		if (at <= end || at > next) continue;
		while (at > end && isBlank(data[at - 1] ?? 0)) at--;
		if (at === end) return column;
	}
	return -1;
}

/**
 * Whether the column shows the bytes, with a dot or the like for one that cannot be printed, but no letter and no digit. Dots
 * alone are to be dots.
 */
function isShown(
	{ data }: Groups,
	column: number,
	bytes: LineBytes,
	count: number,
): boolean {
	let areDots = true;
	bytes.isCertain = false;
	for (let at = 0; at < count; at++) {
		const value = bytes.values[at] ?? 0;
		const shown = data[column + at];
		bytes.characters[at] = column + at;
		if (value <= 0x20 || value >= 0x7f) {
			areDots &&= shown === 0x2e || shown === 0x20;
			if (shown !== undefined && isAlphanumeric(shown)) return false;
			continue;
		}
		if (shown !== value) return false;
		bytes.isCertain = true;
	}
	return bytes.isCertain || areDots;
}

/**
 * The same where blanks have been lost, as by `sed 's/ *$//'` or a shell: those that a line begins or ends with, and all but
 * one of several. Dots alone are not enough.
 */
function isShownWithLess(
	line: Groups,
	group: number,
	bytes: LineBytes,
	count: number,
): boolean {
	const { data } = line;
	let { to } = line;
	const end = line.end(group);
	let place = end;
	while (place < to && isBlank(data[place] ?? 0)) place++;
	if (place === end) return false;
	if (isBar(data[place]) && isBar(data[to - 1]) && place < to - 1) {
		place++;
		to--;
	}
	let isCertain = false;
	for (let at = 0; at < count; at++) {
		const value = bytes.values[at] ?? 0;
		const shown = place < to ? (data[place] ?? 0) : -1;
		const isLost = value === BLANK && shown !== BLANK;
		// A lost one counts to the character before it.
		bytes.characters[at] = isLost ? place - 1 : place;
		if (isLost) {
			if (at > 0 && shown >= 0 && bytes.values[at - 1] !== BLANK) return false;
			continue;
		}
		const isOther = value < BLANK || value >= 0x7f;
		if (isOther ? shown < 0 || isAlphanumeric(shown) : shown !== value)
			return false;
		isCertain ||= value > BLANK && !isOther;
		place++;
	}
	bytes.isCertain = isCertain;
	return isCertain && place === to;
}

/** What stands before and behind a column of characters. */
function isBar(byte: number | undefined): boolean {
	return byte === 0x7c || byte === 0x3e || byte === 0x3c;
}

function isAlphanumeric(byte: number): boolean {
	const lower = byte | 0x20;
	return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}

/** Two hexadecimal digits a byte, one byte behind the other: xxd, hexdump -C, od -tx1. */
const pairs = grouped((line, group, bytes) => {
	const { data } = line;
	const end = line.end(group);
	if (line.size(group) % 2 === 1) return false;
	for (let at = line.start(group); at < end; at += 2)
		bytes.add(numberIn(16, data, at, at + 2), at, at + 2);
	return true;
});

/** Words of two, four or eight bytes in hexadecimal digits, the lowest byte last: od -x, hexdump, xxd -e. */
const words = grouped((line, group, bytes) => {
	const size = line.size(line.first);
	if (size !== 4 && size !== 8 && size !== 16) return false;
	const own = line.size(group);
	if (own % 2 === 1 || own > size) return false;
	const start = line.start(group);
	const end = line.end(group);
	for (let at = end - 2; at >= start; at -= 2)
		bytes.add(numberIn(16, line.data, at, at + 2), start, end);
	return true;
});

/** So many digits to a base for each number of one byte or more, the lowest first. */
const numbers = (base: number, digits: number, size: number) =>
	grouped((line, group, bytes) => {
		if (line.size(group) !== digits) return false;
		const start = line.start(group);
		const end = line.end(group);
		const number = numberIn(base, line.data, start, end);
		if (number < 0 || number >= 256 ** size) return false;
		bytes.add(number & 0xff, start, end);
		if (size > 1) bytes.add(number >>> 8, start, end);
		return true;
	});

/** Decimal numbers of so many bytes, without zeros in front or with them, the lowest byte first: od -t u1, od -d, arrays. */
const decimals = (most: number, size: number) =>
	grouped((line, group, bytes) => {
		if (line.size(group) > most) return false;
		const start = line.start(group);
		const end = line.end(group);
		const number = numberIn(10, line.data, start, end);
		if (number < 0 || number >= 256 ** size) return false;
		bytes.add(number & 0xff, start, end);
		if (size > 1) bytes.add(number >>> 8, start, end);
		return true;
	});

/**
 * Characters in columns of four, with escapes and octal digits: od -c, hexdump -c. Behind an address, or from the beginning of
 * the line: the first one of a dump is here without its indentation.
 */
const characters: Notation = (
	{ data, from, to, count, starts, ends },
	bytes,
) => {
	let at = ends[0] ?? 0;
	if (count === 0 || starts[0] !== from || at - from < 6) {
		at = firstColumn(data, from, to, bytes);
		if (at < 0) return;
	}
	for (; at + 4 <= to; at += 4) {
		const value = characterAt(data, at);
		if (value < 0) break;
		let start = at;
		while (start < at + 3 && data[start] === BLANK) start++;
		bytes.add(value, start, at + 4);
	}
	// There is nothing else in the line.
	if (to - at > 1) bytes.count = 0;
};

const COLUMN = Buffer.alloc(4);

/** Reads the character that a line begins with without its blanks. Where the next column begins; -1 where there is none. */
function firstColumn(
	data: Uint8Array,
	from: number,
	to: number,
	bytes: LineBytes,
): number {
	if (data[from] === BLANK) return from;
	let end = from;
	while (end < to && end < from + 3 && data[end] !== BLANK) end++;
	COLUMN.fill(BLANK);
	COLUMN.set(data.subarray(from, end), 4 - (end - from));
	const value = end === from ? -1 : characterAt(COLUMN, 0);
	if (value < 0) return -1;
	bytes.add(value, from, end);
	return end;
}

/** Pairs first, since most dumps are of that kind. */
export const NOTATIONS: readonly Notation[] = [
	pairs,
	words,
	numbers(8, 3, 1), // od -b
	numbers(8, 6, 2), // od
	numbers(2, 8, 1), // xxd -b
	decimals(3, 1),
	decimals(5, 2),
	characters,
];
