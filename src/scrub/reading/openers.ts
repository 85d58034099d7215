import {
	AMPERSAND,
	ESC,
	HASH,
	isDigit,
	isOpener,
	isWord,
	KINDS,
	LONGEST,
	LOWER_U,
	OPENER,
	OPENERS,
	PERCENT,
	SEMICOLON,
} from "./characters.ts";

/** In so few bytes one looks by oneself, in more the system does. */
const FEW = 256;

/** Where in a piece of a stream escapes may begin. */
export class Openers {
	#data: Uint8Array = new Uint8Array();
	/** For each opener the first place that is not behind `#from`. */
	readonly #places = OPENERS.map(() => 0);

	/** Begins with another piece. */
	reset(data: Uint8Array, from: number): void {
		this.#data = data;
		if (data.length - from >= FEW) this.#places.fill(from - 1);
	}

	/** The first place from `from` on where an escape may begin, else the end. Places must not go back. */
	next(from: number): number {
		const data = this.#data;
		let at = this.#nextByte(from);
		while (at < data.length && !mayOpen(data, at)) {
			// What holds for one ampersand holds for all in a row.
			const isOne = data[at] !== AMPERSAND;
			at++;
			while (!isOne && data[at] === AMPERSAND) at++;
			at = this.#nextByte(at);
		}
		return at;
	}

	#nextByte(from: number): number {
		const data = this.#data;
		if (data.length - from < FEW) {
			// What is imported is loaded anew for each byte.
			const kinds = KINDS;
			const opener = OPENER;
			const end = data.length;
			let at = from;
			while (at < end && kinds[data[at] ?? 0] !== opener) at++;
			return at;
		}
		let first = data.length;
		for (let index = 0; index < OPENERS.length; index++) {
			let place = this.#places[index] ?? 0;
			if (place < from) {
				const found = data.indexOf(OPENERS[index] ?? 0, from);
				place = found < 0 ? data.length : found;
				this.#places[index] = place;
			}
			if (place < first) first = place;
		}
		return first;
	}
}

/** Whether an escape may begin at a place of the data, as far as can be told. */
function mayOpen(data: Uint8Array, at: number): boolean {
	const next = data[at + 1] ?? ESC;
	if (data[at] === PERCENT)
		return isUnknown(next) || isDigit(next) || next === LOWER_U;
	return data[at] !== AMPERSAND || mayBeReference(data, at + 1);
}

/** Whether a name or number with a semicolon follows, or one with an escape in it. */
function mayBeReference(data: Uint8Array, from: number): boolean {
	// Of several in a row, the last one may.
	let start = from;
	while (data[start] === AMPERSAND) start++;
	for (let at = start; at < start + LONGEST; at++) {
		const byte = data[at] ?? ESC;
		if (byte === SEMICOLON || isUnknown(byte)) return true;
		if (byte !== HASH && !isWord(byte)) return false;
	}
	return false;
}

/** Whether a byte may become another one, or is left out. */
function isUnknown(byte: number): boolean {
	return byte < 0x20 || isOpener(byte);
}
