import { isGap } from "../filter.ts";
import {
	BACKSLASH,
	BREAK,
	ESC,
	isOpener,
	KINDS,
	LONGEST,
	NONE,
	OPENER,
	PLAIN,
} from "./characters.ts";
import { Decoder } from "./decoder.ts";
import { codeOf, escapeAt, isByte, lengthOf } from "./escapes.ts";
import { sequenceAt } from "./sequences.ts";
import type { Written } from "./written.ts";

/** So many bytes are read on behind what may begin an escape: there may be another one. */
const CALM = 256;

/**
 * Writes out what a stream means: bytes without the escape sequences of terminals, and with those of percent encoding,
 * backslashes and references to characters decoded, again and again until none is left. What is there as a whole is read as
 * such; where something has begun and not ended, the decoder takes byte by byte.
 */
export class Unescaper {
	readonly written: Written;
	readonly #decoder: Decoder;
	/** Where in the stream it gets calm. */
	#calm = 0;
	/** Whether the last bytes were a line break, or the indentation behind one. They are not written. */
	#inGap = false;

	/** @param onString - told where a text for the terminal was written, before it is left out */
	constructor(onString: (from: number, to: number) => void = () => {}) {
		this.#decoder = new Decoder(onString);
		this.written = this.#decoder.written;
	}

	/**
	 * Goes on to the end, or to where it has been calm for a while: no escape has begun there. Where that is.
	 *
	 * @param base - where in the stream the data begins
	 */
	read(data: Uint8Array, base: number, from: number): number {
		const decoder = this.#decoder;
		decoder.written.makeRoom(data.length - from);
		let at = this.#inGap ? this.#passGap(data, from) : from;
		let calm = this.#calm - base;
		const kinds = KINDS;
		while (at < data.length && at < calm) {
			const byte = data[at] ?? 0;
			const kind = kinds[byte];
			if (kind === OPENER) {
				const length = this.#readWhole(data, base, at);
				at = length > 0 ? at + length : this.#readOpener(data, base, at, byte);
				calm = Math.max(calm, at + CALM);
			} else if (kind === BREAK) {
				decoder.takeBreak();
				// Whoever searches what was written knows what a break may stand for.
				if (decoder.isOpen) decoder.written.put(byte, base + at, base + at + 1);
				at = this.#passGap(data, at);
			} else if (kind === PLAIN && decoder.isOpen)
				at = decoder.putPlain(data, base, at, Math.min(data.length, calm));
			else {
				decoder.take(byte, base + at, base + at + 1);
				at++;
			}
		}
		this.goOn(base + calm - CALM);
		return at;
	}

	/** Whether it is calm at a place. */
	isCalm(place: number): boolean {
		return place >= this.#calm;
	}

	/** It is not calm for a while. */
	goOn(place: number): void {
		this.#calm = Math.max(this.#calm, place + CALM);
	}

	/** The first byte that may still become part of an escape, else the end. */
	pending(): number {
		return this.#decoder.pending();
	}

	/** Forgets what was written before an index, if that is worth it. Returns how many bytes. */
	drop(before: number): number {
		return this.#decoder.drop(before);
	}

	/** What comes next has nothing to do with what came. */
	reset(): void {
		this.#decoder.reset();
		this.#calm = 0;
		this.#inGap = false;
	}

	/** Passes over a line break, or what follows it, and the indentation. Where that ends. */
	#passGap(data: Uint8Array, from: number): number {
		let at = from;
		while (at < data.length && isGap(data[at] ?? 0)) at++;
		this.#inGap = at === data.length;
		return at;
	}

	/**
	 * What most escapes are: nothing has begun before it, it is there as a whole, and what it means begins no other one. Then
	 * it need not be written down first. Returns its length, or 0 where it is something else.
	 */
	#readWhole(data: Uint8Array, base: number, at: number): number {
		const { written, opener, sequence } = this.#decoder;
		if (opener >= 0 || sequence >= 0) return 0;
		if (data[at] === ESC) {
			const length = sequenceAt(data, at);
			if (length > 0) written.leaveOut(written.end);
			return length;
		}
		if (at + LONGEST > data.length) return 0;
		const found = escapeAt(data, at);
		if (found < 0 || !isByte(found) || isOpener(codeOf(found))) return 0;
		const length = lengthOf(found);
		written.putEscape(codeOf(found), base + at, base + at + length);
		return length;
	}

	/** Reads what may begin an escape otherwise, with all in a row that are the same. Where that ends. */
	#readOpener(
		data: Uint8Array,
		base: number,
		at: number,
		byte: number,
	): number {
		const decoder = this.#decoder;
		const { written } = decoder;
		// A sequence that has begun gives way to another one, but for a text.
		if (byte === ESC && !decoder.isString) decoder.sequence = NONE;
		const isFree = decoder.sequence < 0;
		let last = at;
		// However many backslashes there are, they are one.
		if (byte === BACKSLASH && isFree)
			while (last + 1 < data.length && data[last + 1] === BACKSLASH) last++;
		if (isFree ? written.last === BACKSLASH : byte === ESC || !decoder.isOpen) {
			decoder.take(byte, base + at, base + at + 1);
			if (last > at) decoder.take(byte, base + last, base + last + 1);
			return last + 1;
		}
		if (byte !== ESC && last + LONGEST <= data.length) {
			const found = escapeAt(data, last);
			if (found >= 0) {
				const next = last + lengthOf(found);
				written.markNext();
				decoder.put(found, base + at, base + next);
				return next;
			}
		}
		written.put(byte, base + at, base + at + 1);
		if (last > at) written.extend(base + last + 1);
		// Of others in a row the last one counts.
		else if (isFree)
			for (; last + 1 < data.length && data[last + 1] === byte; last++)
				written.put(byte, base + last + 1, base + last + 2);
		decoder.opener = written.end - 1;
		if (byte === ESC) {
			decoder.sequence = decoder.opener;
			decoder.isString = false;
		}
		return last + 1;
	}
}
