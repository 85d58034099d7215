import { BACKSLASH, BEL, ESC } from "./reading/characters.ts";
import { CSI } from "./reading/sequences.ts";

const MASK = Buffer.from("***");
const NOTHING = Buffer.alloc(0);

/** Where a link to nowhere is opened, which ends the last one. One or two bytes follow. */
const LINK_END = Buffer.from("\u001b]8;;");
const LOWER_M = 0x6d;

/** What is shown of some data: stretches of it, and masks between. */
export class Shown {
	readonly #data: Buffer;
	/** Where stretches begin and end; a mask is an empty one. */
	readonly #stretches: number[] = [];

	constructor(data: Buffer) {
		this.#data = data;
	}

	add(from: number, to: number): void {
		if (from < to) this.#stretches.push(from, to);
	}

	mask(): void {
		this.#stretches.push(0, 0);
	}

	/** Adds what of a find stays: what a terminal does with what follows. Between the bytes of a secret it is none of it. */
	addKept(from: number, to: number): void {
		const data = this.#data;
		for (let at = from; at < to; at++)
			if (data[at] === ESC) this.add(at, at + keptAt(data, at, to));
	}

	/** A view of the data where it is one stretch. */
	take(): Buffer {
		const data = this.#data;
		const stretches = this.#stretches;
		const [first = 0, end = 0] = stretches;
		if (stretches.length === 0) return NOTHING;
		if (stretches.length === 2 && first < end)
			return end - first === data.length ? data : data.subarray(first, end);
		let size = 0;
		for (let index = 0; index < stretches.length; index += 2)
			size += sizeOf(stretches[index] ?? 0, stretches[index + 1] ?? 0);
		const shown = Buffer.allocUnsafe(size);
		let at = 0;
		for (let index = 0; index < stretches.length; index += 2) {
			const from = stretches[index] ?? 0;
			const to = stretches[index + 1] ?? 0;
			if (from === to) shown.set(MASK, at);
			else data.copy(shown, at, from, to);
			at += sizeOf(from, to);
		}
		return shown;
	}
}

function sizeOf(from: number, to: number): number {
	return from === to ? MASK.length : to - from;
}

/** Length of the colour, or of the end of a link, that begins with this ESC; 0 where there is none. */
function keptAt(data: Buffer, from: number, to: number): number {
	let at = from + 2;
	if (data[from + 1] === CSI) {
		while (at < to && isOfColour(data[at] ?? 0)) at++;
		return at < to && data[at] === LOWER_M ? at + 1 - from : 0;
	}
	at = from + LINK_END.length;
	if (at >= to || data.compare(LINK_END, 0, LINK_END.length, from, at) !== 0)
		return 0;
	if (data[at] === BEL) return at + 1 - from;
	const isEnd = data[at] === ESC && data[at + 1] === BACKSLASH && at + 1 < to;
	return isEnd ? at + 2 - from : 0;
}

/** Digits, colons and semicolons. */
function isOfColour(byte: number): boolean {
	return byte >= 0x30 && byte <= 0x3b;
}
