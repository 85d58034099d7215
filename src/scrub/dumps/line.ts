/** A byte of a line of a hex dump: where in the line its digits stand, and its character in the column beside, or -1. */
export interface DumpedByte {
	readonly value: number;
	readonly start: number;
	readonly end: number;
	readonly character: number;
}

/** Digits and what separates them from the next ones. */
interface Group {
	readonly digits: string;
	readonly start: number;
	readonly separator: string;
}

const GROUP = /(?:0x)?([0-9a-fA-F]+)([ \t:,-]*)/y;
/** Digits of an address that are hardly ever something else. */
const SHORTEST_ADDRESS = 6;
/** Bytes of the first line that is taken for a dump. */
const LEAST = 4;

/**
 * Reads a line as xxd, hexdump, od and others print bytes: an address, pairs of hexadecimal digits in groups, and the
 * characters beside them.
 *
 * @param follows - whether it comes behind such a line, so that it may be short
 * @returns undefined when it is something else
 */
export function readDump(
	line: string,
	follows: boolean,
): readonly DumpedByte[] | undefined {
	const groups = groupsOf(line);
	const beside = withCharacters(line, groups);
	const bytes = beside ?? groups.flatMap((group) => bytesOf(group, -1));
	return bytes.length >= (follows ? 1 : LEAST) ? bytes : undefined;
}

function groupsOf(line: string): readonly Group[] {
	const groups: Group[] = [];
	GROUP.lastIndex = line.length - line.trimStart().length;
	for (let end = GROUP.lastIndex; end < line.length; end = GROUP.lastIndex) {
		const found = GROUP.exec(line);
		if (found === null) break;
		const [all, digits = "", separator = ""] = found;
		const isApart = separator !== "" || GROUP.lastIndex === line.length;
		const isWhole = digits.length % 2 === 0 || groups.length === 0;
		if (!isApart || !isWhole) break;
		const start = found.index + all.length - separator.length - digits.length;
		groups.push({ digits, start, separator });
	}
	return isAddress(groups) ? groups.slice(1) : groups;
}

/** Whether the first group says where in the data the line stands. */
function isAddress([first, second, third]: readonly Group[]): boolean {
	if (first === undefined || second === undefined) return false;
	const { digits, separator } = first;
	if (digits.length % 2 === 1 || digits.length > second.digits.length)
		return true;
	return (
		digits.length >= 4 &&
		separator.startsWith(":") &&
		(third === undefined || !second.separator.startsWith(":"))
	);
}

/** The bytes of a line that has their characters beside them. These may look like further digits. */
function withCharacters(
	line: string,
	groups: readonly Group[],
): readonly DumpedByte[] | undefined {
	for (let count = groups.length; count > 0; count--) {
		const last = groups[count - 1];
		if (last === undefined) continue;
		const some = groups.slice(0, count);
		const size = some.reduce((sum, { digits }) => sum + digits.length / 2, 0);
		const end = last.start + last.digits.length;
		for (const from of [line.length - size, line.length - size - 1]) {
			if (from <= end || !/^[ \t]+[|>]?$/.test(line.slice(end, from))) continue;
			const bytes: DumpedByte[] = [];
			for (const group of some)
				bytes.push(...bytesOf(group, from + bytes.length));
			if (bytes.every((byte) => isShown(byte, line))) return bytes;
		}
	}
	return undefined;
}

/** Whether the column shows a byte, or a dot or the like for one that cannot be printed. */
function isShown({ value, character }: DumpedByte, line: string): boolean {
	const isPrintable = value > 0x20 && value < 0x7f;
	return !isPrintable || line.charCodeAt(character) === value;
}

function bytesOf({ digits, start }: Group, character: number): DumpedByte[] {
	return Array.from({ length: digits.length / 2 }, (_, at) => ({
		value: Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
		start: start + 2 * at,
		end: start + 2 * at + 2,
		character: character < 0 ? -1 : character + at,
	}));
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
	let first = 0;
	for (let groups = 0, digits = 0; digits < 6; groups++) {
		const start = at;
		while (at < data.length && isHex(data[at] ?? 0)) at++;
		if (at === start + 1 && data[start] === 0x30 && data[at] === 0x78) {
			at++;
			groups--;
			continue;
		}
		const length = at - start;
		if (at === data.length)
			return (
				unknown || (groups > 0 && (length > 0 || first >= SHORTEST_ADDRESS))
			);
		if (length < 2 || (groups > 0 && length % 2 === 1)) return false;
		if (groups > 0) digits += length;
		else first = length;
		if (!isSeparator(data[at] ?? 0)) return digits >= 6;
		while (at < data.length && isSeparator(data[at] ?? 0)) at++;
	}
	return true;
}

function isHex(byte: number): boolean {
	return (
		(byte >= 0x30 && byte <= 0x39) ||
		(byte >= 0x61 && byte <= 0x66) ||
		(byte >= 0x41 && byte <= 0x46)
	);
}

function isSeparator(byte: number): boolean {
	return byte === 0x20 || byte === 0x3a || byte === 0x2c || byte === 0x09;
}
