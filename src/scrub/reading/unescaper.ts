import { isBreak, isGap } from "../filter.ts";
import {
	AMPERSAND,
	BACKSLASH,
	BEL,
	ENDS,
	ESC,
	INSIDE,
	isOpener,
	KINDS,
	LONGEST,
	NONE,
	PERCENT,
} from "./characters.ts";
import {
	codeOf,
	type Escape,
	escapeBefore,
	isBeginning,
	isByte,
	lengthOf,
	shortEscapeAt,
} from "./escapes.ts";
import { LEAD, Written } from "./written.ts";

/** Bytes of the longest escape sequence of a terminal that is read as one, and of a text for it: a link or a title. */
const LONGEST_SEQUENCE = 64;
const LONGEST_STRING = 4_096;

/** So many bytes are read on behind what may begin an escape: there may be another one. */
const CALM = 256;

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
	/** Where in the stream it gets calm. */
	#calm = 0;
	/** How many bytes from here on an escape may still go, once one has begun. */
	#near = 0;
	/** The same of those that had begun before the last one. */
	#outer = 0;
	/** And of those that had begun before a sequence of a terminal. */
	#beforeSequence = 0;
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

	/**
	 * Goes on to the end, or to where it has been calm for a while: no escape has begun there. Where that is.
	 *
	 * @param base - where in the stream the data begins
	 */
	read(data: Uint8Array, base: number, from: number): number {
		this.written.makeRoom(data.length - from);
		let at = from;
		let calm = Math.min(data.length, Math.max(this.#calm - base, from));
		while (at < calm) {
			const byte = data[at] ?? 0;
			if (KINDS[byte] === 0 && this.#isPlain) {
				const start = at++;
				while (at < calm && KINDS[data[at] ?? 0] === 0) at++;
				this.written.putAll(data, base, start, at);
				continue;
			}
			if (isOpener(byte)) {
				this.goOn(base + at);
				calm = Math.min(data.length, this.#calm - base);
				const length = this.#isPlain ? this.#readWhole(data, base, at) : 0;
				at += length;
				if (length > 0) continue;
			}
			this.#shift(byte, base + at);
			at++;
		}
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
		this.#calm = 0;
		this.#near = 0;
		this.#outer = 0;
		this.#sequence = NONE;
		this.#isString = false;
		this.#inGap = false;
	}

	/** Whether no escape and no line break has begun. */
	get #isPlain(): boolean {
		return this.#near === 0 && this.#sequence < 0 && !this.#inGap;
	}

	/**
	 * What most escapes are: nothing has begun before it, it is there as a whole, and what it means begins no other one. Then
	 * it need not be written down first. Returns its length, or 0 where it is something else.
	 */
	#readWhole(data: Uint8Array, base: number, at: number): number {
		if (data[at] === ESC) {
			const length = colourAt(data, at);
			if (length > 0) this.written.leaveOut(this.written.end);
			return length;
		}
		const found = shortEscapeAt(data, at);
		if (found < 0 || isOpener(codeOf(found))) return 0;
		const length = lengthOf(found);
		this.written.putEscape(codeOf(found), base + at, base + at + length);
		return length;
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
		if (
			byte === BACKSLASH &&
			this.written.last === BACKSLASH &&
			this.#sequence < 0
		) {
			// However many there are, they are one.
			this.written.extend(end);
			this.#near = LONGEST;
			return;
		}
		this.written.put(byte, start, end);
		if (isOpener(byte)) {
			this.#outer = this.#near > 0 ? LONGEST : 0;
			this.#near = LONGEST;
			if (byte === ESC && !(this.#sequence >= 0 && this.#isString)) {
				this.#beforeSequence = this.#outer;
				this.#sequence = this.written.end - 1;
				this.#isString = false;
				return;
			}
		} else if (this.#near > 0) this.#near--;
		if (this.#sequence >= 0 && this.#endsSequence(byte)) return;
		this.#decode(byte);
	}

	/** Whether a sequence of a terminal ends with the last byte. Then it is left out. */
	#endsSequence(byte: number): boolean {
		if (this.#isString) return this.#endsString(byte);
		const { out, end } = this.written;
		const length = end - this.#sequence;
		const isCsi = out[this.#sequence + 1] === CSI;
		if (length === 2 && STRINGS.has(byte)) this.#isString = true;
		else if (length === 2 && isCsi) return false;
		else if (length > LONGEST_SEQUENCE || byte < 0x20 || byte > 0x7e)
			this.#sequence = NONE;
		else if (byte >= (isCsi ? 0x40 : 0x30)) {
			this.#leaveOut();
			return true;
		}
		return false;
	}

	#endsString(byte: number): boolean {
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
			this.#beforeSequence = LONGEST;
			this.#isString = false;
			return this.#endsSequence(byte);
		}
		if (end - this.#sequence > LONGEST_STRING) this.#sequence = NONE;
		return false;
	}

	/** Takes out the sequence that has ended. */
	#leaveOut(): void {
		this.written.leaveOut(this.#sequence);
		this.#sequence = NONE;
		this.#isString = false;
		this.#near = this.#beforeSequence;
	}

	/** Puts what it means in place of an escape that ends with the last byte. It may complete another one. */
	#decode(last: number): void {
		const { written } = this;
		const { out } = written;
		if (ENDS[last] === 1 || out[written.end - 2] === BACKSLASH) {
			const found = escapeBefore(out, written.end);
			if (found >= 0) {
				this.#replace(found, last);
				return;
			}
		}
		// No escape goes on behind such a byte.
		if (INSIDE[last] !== 1) this.#near = 0;
	}

	#replace(found: Escape, last: number): void {
		const { written } = this;
		const length = lengthOf(found);
		const code = codeOf(found);
		const start = written.startOf(written.end - length);
		const end = written.endOf(written.end - 1);
		const isQuoted = written.takeBack(length);
		this.#near = this.#outer;
		if (!isByte(found)) {
			for (const byte of Buffer.from(String.fromCodePoint(code)))
				written.put(byte, start, end);
			written.markOdd();
			return;
		}
		if (isQuoted) {
			this.#take(BACKSLASH, start, end);
			written.markNext();
		}
		this.#take(code, start, end);
		// A backslash before an escape goes with what the escape means.
		if (length === 2 && (last === PERCENT || last === AMPERSAND))
			written.quote();
	}
}

/** Length of a sequence that begins here with CSI, as colours do, or 0. */
function colourAt(data: Uint8Array, from: number): number {
	if (data[from + 1] !== CSI) return 0;
	const to = Math.min(data.length, from + LONGEST_SEQUENCE);
	let at = from + 2;
	while (at < to && isParameter(data[at] ?? 0)) at++;
	const last = at < to ? (data[at] ?? 0) : 0;
	return last >= 0x40 && last < 0x7f ? at + 1 - from : 0;
}

/** Digits and what stands between them. */
function isParameter(byte: number): boolean {
	return byte >= 0x30 && byte < 0x40;
}
