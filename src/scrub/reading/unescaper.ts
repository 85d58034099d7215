import { isBreak, isGap } from "../filter.ts";
import {
	AMPERSAND,
	BACKSLASH,
	BEL,
	ESC,
	isOpener,
	KINDS,
	LONGEST,
	NONE,
	PERCENT,
} from "./characters.ts";
import { escapeBefore, isBeginning } from "./escapes.ts";
import { LEAD, Written } from "./written.ts";

/** Bytes of the longest escape sequence of a terminal that is read as one, and of a text for it: a link or a title. */
const LONGEST_SEQUENCE = 64;
const LONGEST_STRING = 4_096;

/** What begins a sequence of any length behind ESC: CSI, and texts: OSC, DCS, SOS, PM, APC. */
const CSI = 0x5b;
const STRINGS = new Set(Buffer.from("]PX^_"));

/**
 * Writes out what a stream means: bytes without the escape sequences of terminals, and with those of percent encoding,
 * backslashes and references to characters decoded, again and again until none is left. As soon as an escape is complete,
 * what it means takes its place; so it may complete another one that began before it.
 */
export class Unescaper {
	readonly written = new Written();
	/** How many bytes from here on an escape may still go, once one has begun. */
	#near = 0;
	/** Where an unfinished sequence of a terminal begins, and whether it is one that holds a text. */
	#sequence = NONE;
	#isString = false;
	/** Whether the last bytes were a line break, or the indentation behind one. They are not written. */
	#inGap = false;
	/** Told where a text for the terminal was written, before it is left out. */
	readonly #onString: (from: number, to: number) => void;

	constructor(onString: (from: number, to: number) => void = () => {}) {
		this.#onString = onString;
	}

	/** @param base - where in the stream the data begins */
	read(data: Uint8Array, base: number, from: number, to: number): void {
		this.written.makeRoom(to - from);
		for (let at = from; at < to; at++) {
			const byte = data[at] ?? 0;
			const place = base + at;
			if (KINDS[byte] !== 0 || !this.#isPlain) this.#shift(byte, place);
			else this.written.put(byte, place, place + 1);
		}
	}

	/** The first byte that may still become part of an escape, else the end. */
	pending(): number {
		const { out, end } = this.written;
		const last = this.#sequence < 0 ? end : this.#sequence;
		for (let at = Math.max(LEAD, last - LONGEST); at < last; at++)
			if (isBeginning(out, at, end)) return at;
		return last;
	}

	/** Forgets what was written before an index, if that is worth it. Returns how many bytes. */
	drop(before: number): number {
		const count = this.written.drop(before);
		if (this.#sequence >= 0) this.#sequence -= count;
		return count;
	}

	/** What comes next has nothing to do with what came. */
	reset(): void {
		this.written.reset();
		this.#near = 0;
		this.#sequence = NONE;
		this.#isString = false;
		this.#inGap = false;
	}

	/** Whether no escape and no line break has begun. */
	get #isPlain(): boolean {
		return this.#near === 0 && this.#sequence < 0 && !this.#inGap;
	}

	/** The next byte of the stream, where an escape or a line break may begin or go on. */
	#shift(byte: number, place: number): void {
		if (this.#inGap && isGap(byte)) return;
		this.#inGap = isBreak(byte);
		if (!this.#inGap) {
			this.#take(byte, place, place + 1);
			return;
		}
		// No sequence of a terminal goes on behind a break. Other escapes do, but a backslash before it means the break.
		this.#sequence = NONE;
		this.written.leaveOutBackslash();
	}

	#take(byte: number, start: number, end: number): void {
		this.written.put(byte, start, end);
		if (isOpener(byte)) {
			this.#near = LONGEST;
			if (byte === ESC && !(this.#sequence >= 0 && this.#isString)) {
				this.#sequence = this.written.end - 1;
				this.#isString = false;
				return;
			}
		} else if (this.#near > 0) this.#near--;
		if (this.#sequence >= 0 && this.#belongsToSequence(byte)) return;
		this.#decode(byte);
	}

	/** Whether the last byte belongs to a sequence of a terminal and can be nothing else. When that ends, it is left out. */
	#belongsToSequence(byte: number): boolean {
		if (this.#isString) return this.#belongsToString(byte);
		const { out, end } = this.written;
		const length = end - this.#sequence;
		const isCsi = out[this.#sequence + 1] === CSI;
		if (length === 2 && STRINGS.has(byte)) {
			this.#isString = true;
			return true;
		}
		if (length === 2 && isCsi) return true;
		if (length <= LONGEST_SEQUENCE) {
			if (byte >= 0x20 && byte < (isCsi ? 0x40 : 0x30)) return true;
			if (byte >= 0x30 && byte < 0x7f) {
				this.#leaveOut();
				return true;
			}
		}
		this.#sequence = NONE;
		return false;
	}

	#belongsToString(byte: number): boolean {
		const { out, end } = this.written;
		const isEscaped = out[end - 2] === ESC && end - 2 > this.#sequence;
		if (byte === BEL || (isEscaped && byte === BACKSLASH)) {
			this.#onString(this.#sequence + 2, end - (isEscaped ? 2 : 1));
			this.#leaveOut();
			return true;
		}
		if (isEscaped) {
			// Another sequence begins where this one did not end.
			this.#sequence = end - 2;
			this.#isString = false;
			return this.#belongsToSequence(byte);
		}
		if (end - this.#sequence > LONGEST_STRING) this.#sequence = NONE;
		return false;
	}

	/** Takes out the sequence that has ended. */
	#leaveOut(): void {
		this.written.leaveOut(this.#sequence);
		this.#sequence = NONE;
		this.#isString = false;
		this.#near = LONGEST;
	}

	/** Puts what it means in place of an escape that ends with the last byte. It may complete another one. */
	#decode(last: number): void {
		const { written } = this;
		const found = escapeBefore(written.out, written.end);
		if (found === undefined) return;
		const { length, code, isByte } = found;
		const { start, end, isQuoted } = written.takeBack(length);
		this.#near = LONGEST;
		if (!isByte) {
			for (const byte of Buffer.from(String.fromCodePoint(code)))
				written.put(byte, start, end);
			written.markOdd();
			return;
		}
		if (isQuoted) this.#take(BACKSLASH, start, end);
		this.#take(code, start, end);
		// A backslash before an escape goes with what the escape means.
		if (length === 2 && (last === PERCENT || last === AMPERSAND))
			written.quote();
	}
}

/** What a whole text means. */
export function unescaped(text: Buffer): Buffer {
	const unescaper = new Unescaper();
	unescaper.read(text, 0, 0, text.length);
	const { out, end } = unescaper.written;
	return out.subarray(LEAD, end);
}
