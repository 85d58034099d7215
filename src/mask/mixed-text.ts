import { isUtf8 } from "node:buffer";
import {
	decodeAs,
	type Encoding,
	encodingOf,
	isControl,
	utf16Mark,
} from "../text.ts";

/** The text of bytes, without a byte order mark of UTF-16; undefined for what is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
	return readText(bytes)?.text;
}

/** A text, and how it was written, or the most peculiar part of it: one may begin in UTF-8 and go on in UTF-16. */
export interface Written {
	readonly text: string;
	readonly encoding: Encoding;
}

/**
 * A text that may be UTF-16 in parts, as where PowerShell appends to a file, or the line feed of `echo` stands behind it,
 * or have half a character in its end.
 */
export function readText(bytes: Uint8Array): Written | undefined {
	const exact = encodingOf(bytes);
	const asWhole = () =>
		exact && { text: decodeAs(bytes, exact), encoding: exact };
	// As most are: then there is no UTF-16 in it.
	if (!bytes.includes(0) && utf16Mark(bytes) === undefined) return asWhole();
	const isOdd = bytes.length % 2 === 1;
	const even = isOdd ? encodingOf(bytes.subarray(0, -1)) : undefined;
	const whole = isUtf16(even) ? even : exact;
	// What is UTF-16 from its beginning to its end has none of the other order in it.
	const isSure = whole === exact || begins(bytes, whole);
	const runs = runsIn(bytes, isSure && isUtf16(whole) ? whole : undefined);
	const encoding = runs[0]?.encoding ?? whole;
	if (encoding === undefined || !isUtf16(encoding)) return asWhole();
	const texts: string[] = [];
	let at = 0;
	for (const run of [...runs, undefined]) {
		const between = bytes.subarray(at, run?.start);
		const known =
			whole === encoding && !areLines(between, run === undefined)
				? whole
				: encodingOf(between);
		if (known === undefined) return asWhole();
		// Half a character in the end, or what took its place.
		const isCut =
			run === undefined &&
			between.length % 2 === 1 &&
			(isUtf16(known) || between.length === 1);
		texts.push(decodeAs(isCut ? between.subarray(0, -1) : between, known));
		if (run === undefined) break;
		texts.push(decodeAs(bytes.subarray(run.start, run.end), run.encoding));
		at = run.end;
	}
	return { text: texts.join(""), encoding };
}

function isUtf16(
	encoding: Encoding | undefined,
): encoding is "utf-16le" | "utf-16be" {
	return encoding === "utf-16le" || encoding === "utf-16be";
}

/** Whether a mark or a character of ASCII says that bytes begin in that order. */
function begins(bytes: Uint8Array, encoding: Encoding | undefined): boolean {
	return (
		utf16Mark(bytes) === encoding ||
		isPair(bytes, 0, encoding === "utf-16be" ? 0 : 1)
	);
}

/** In bytes: what is shorter and ends no line may be words of another script that look like UTF-8. */
const CERTAIN = 16;

/** Whether what stands beside UTF-16 are lines in UTF-8: half and more of both bytes of its pairs are of letters. */
function areLines(bytes: Uint8Array, isLast: boolean): boolean {
	const isEnded = bytes.at(-1) === 0x0a;
	if (bytes.length < 8 || !(isEnded || (isLast && bytes.length >= CERTAIN)))
		return false;
	if (!isUtf8(bytes) || bytes.some(isControl)) return false;
	return [0, 1].every((side) => {
		const half = bytes.filter((_, at) => at % 2 === side);
		return half.filter(isLetter).length * 2 >= half.length;
	});
}

function isLetter(byte: number): boolean {
	const lower = byte | 0x20;
	return byte >= 0x80 || (lower >= 0x61 && lower <= 0x7a);
}

interface Run {
	readonly start: number;
	readonly end: number;
	readonly encoding: "utf-16le" | "utf-16be";
}

/** Characters of ASCII in UTF-16 that tell that it is such, and what may stand between them in another script. */
const FEW = 4;
const MOST_BETWEEN = 8;

/** The parts of bytes that are UTF-16, as far as their characters are of ASCII for the most part. */
function runsIn(
	bytes: Uint8Array,
	known: Run["encoding"] | undefined,
): readonly Run[] {
	const runs: Run[] = [];
	for (let zero = bytes.indexOf(0); zero >= 0; ) {
		const { end: last = 0, encoding } = runs.at(-1) ?? {};
		const canBegin = arePairs(bytes, zero - 1, 1) || arePairs(bytes, zero, 0);
		// The byte in front may be of the text or of another one in front of it, which ends with a mark or a line.
		const isBig = known
			? known === "utf-16be"
			: canBegin &&
				(zero === last ||
					encoding === "utf-16be" ||
					(zero > 1 && bytes[zero - 1] === 0x0a) ||
					markAt(bytes, zero - 2) === "utf-16be");
		const start = isBig ? zero : zero - 1;
		// Lines of a table are of characters whose lower byte is 0.
		const isShifted =
			known !== undefined &&
			start % 2 === 1 &&
			bytes[start - 1] !== 0x0a &&
			markAt(bytes, start - 2) !== known;
		const end = canBegin && !isShifted ? endOf(bytes, start, isBig ? 0 : 1) : 0;
		if (end > 0) {
			const isMarked = start - 2 >= last && markAt(bytes, start - 2);
			runs.push({
				start: isMarked ? start - 2 : start,
				end,
				encoding: isBig ? "utf-16be" : "utf-16le",
			});
		}
		const next = Math.max(end, zero + 1);
		zero = bytes[next] === 0 ? next : bytes.indexOf(0, next);
	}
	return runs;
}

function markAt(bytes: Uint8Array, at: number) {
	// Most are told by a look at one byte.
	return (bytes[at] ?? 0) < 0xfe
		? undefined
		: utf16Mark(bytes.subarray(at, at + 2));
}

/** Where UTF-16 ends that begins there; 0 where none does. */
function endOf(bytes: Uint8Array, start: number, high: 0 | 1): number {
	if (!arePairs(bytes, start, high)) return 0;
	let end = start;
	for (;;) {
		while (isPair(bytes, end, high)) end += 2;
		let next = end;
		while (next - end < 2 * MOST_BETWEEN && !arePairs(bytes, next, high))
			next += 2;
		if (!arePairs(bytes, next, high)) return end;
		end = next;
	}
}

function arePairs(bytes: Uint8Array, at: number, high: 0 | 1): boolean {
	for (let pair = 0; pair < FEW; pair++)
		if (!isPair(bytes, at + 2 * pair, high)) return false;
	return true;
}

/** Whether a character of UTF-16 stands there whose higher byte is 0. */
function isPair(bytes: Uint8Array, at: number, high: 0 | 1): boolean {
	return bytes[at + high] === 0 && (bytes[at + 1 - high] ?? 0) !== 0;
}
