import { BACKSLASH, BEL, ESC, KINDS, PLAIN, table } from "./characters.ts";

/** Bytes of the longest escape sequence of a terminal that is read as one, and of a text for it: a link or a title. */
export const LONGEST_SEQUENCE = 64;
export const LONGEST_STRING = 4_096;

/** What begins a sequence of any length behind ESC: CSI, and texts: OSC, DCS, SOS, PM, APC. */
export const CSI = 0x5b;
const STRINGS = table((one) => ("]PX^_".includes(one) ? 1 : 0));

/** Whether a text follows behind ESC and this. */
export function beginsString(byte: number): boolean {
	return STRINGS[byte] === 1;
}

/** The first byte that a sequence ends with, behind others from the space on. The last one is `~`. */
export function firstFinal(isCsi: boolean): number {
	return isCsi ? 0x40 : 0x30;
}

/** Length of a sequence that is here as a whole, with no escape in it, or 0. */
export function sequenceAt(data: Uint8Array, from: number): number {
	const second = from + 1 < data.length ? (data[from + 1] ?? 0) : 0;
	if (beginsString(second)) return stringAt(data, from);
	const isCsi = second === CSI;
	const final = firstFinal(isCsi);
	const to = Math.min(data.length, from + LONGEST_SEQUENCE);
	let at = isCsi ? from + 2 : from + 1;
	while (at < to && isBetween(data[at] ?? 0, final)) at++;
	const last = at < to ? (data[at] ?? 0) : 0;
	return last >= final && last <= 0x7e ? at + 1 - from : 0;
}

/** What stands before the last byte: digits, and what is between them. */
function isBetween(byte: number, final: number): boolean {
	return byte >= 0x20 && byte < final && KINDS[byte] === PLAIN;
}

function stringAt(data: Uint8Array, from: number): number {
	const to = Math.min(data.length, from + LONGEST_STRING);
	let at = from + 2;
	while (at < to && KINDS[data[at] ?? 0] === PLAIN) at++;
	if (at < to && data[at] === BEL) return at + 1 - from;
	const isEnd = at + 1 < to && data[at] === ESC && data[at + 1] === BACKSLASH;
	return isEnd ? at + 2 - from : 0;
}
