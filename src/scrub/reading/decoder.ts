import {
	AMPERSAND,
	BACKSLASH,
	BEL,
	ENDS,
	ESC,
	INSIDE,
	isOpener,
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
} from "./escapes.ts";
import {
	beginsString,
	CSI,
	firstFinal,
	LONGEST_SEQUENCE,
	LONGEST_STRING,
} from "./sequences.ts";
import { LEAD, Written } from "./written.ts";

/**
 * Takes bytes one after the other. As soon as an escape is complete, what it means takes its place; so it may complete
 * another one that began before it. A sequence of a terminal that is complete is left out.
 */
export class Decoder {
	readonly written = new Written();
	/** The last byte that was written with which an escape may have begun that has not ended. */
	opener = NONE;
	/** Where an unfinished sequence of a terminal begins, and whether it is one that holds a text. */
	sequence = NONE;
	isString = false;
	/** Told where a text for the terminal was written, before it is left out. */
	readonly #onString: (from: number, to: number) => void;

	constructor(onString: (from: number, to: number) => void) {
		this.#onString = onString;
	}

	/** The first byte that may still become part of an escape, else the end. */
	pending(): number {
		const { out, end } = this.written;
		const last = this.sequence < 0 ? end : this.sequence;
		for (let at = Math.max(LEAD, last - LONGEST); at < last; at++)
			if (isBeginning(out, at, end)) return at;
		return last;
	}

	/** Forgets what was written before an index, if that is worth it. Returns how many bytes. */
	drop(before: number): number {
		const count = this.written.drop(before);
		if (this.sequence >= 0) this.sequence -= count;
		if (this.opener >= 0) this.opener -= count;
		return count;
	}

	/** What comes next has nothing to do with what came. */
	reset(): void {
		this.written.reset();
		this.opener = NONE;
		this.sequence = NONE;
		this.isString = false;
	}

	/** Whether a byte that may begin nothing means itself: no escape has begun, and no sequence but one with room for more text. */
	get isOpen(): boolean {
		if (this.opener >= 0) return false;
		return this.sequence < 0 || (this.isString && this.#room > LONGEST);
	}

	/** How much more may follow in a text for the terminal. Nothing may behind ESC. */
	get #room(): number {
		const { end, last } = this.written;
		return last === ESC ? 0 : LONGEST_STRING - (end - this.sequence);
	}

	/** Puts bytes that mean themselves. Where the first other one stands. */
	putPlain(data: Uint8Array, base: number, at: number, end: number): number {
		const to = this.sequence < 0 ? end : Math.min(end, at + this.#room);
		return this.written.putPlain(data, base, at, to);
	}

	/** The next byte of the stream, or of what an escape means. */
	take(byte: number, start: number, end: number): void {
		const { written } = this;
		if (byte === BACKSLASH && written.last === BACKSLASH && this.sequence < 0) {
			written.extend(end);
			this.opener = written.end - 1;
			return;
		}
		written.put(byte, start, end);
		if (isOpener(byte)) {
			this.opener = written.end - 1;
			if (byte === ESC && !(this.sequence >= 0 && this.isString)) {
				this.sequence = written.end - 1;
				this.isString = false;
				return;
			}
		}
		if (this.sequence >= 0 && this.#endsSequence(byte)) return;
		this.#decode(byte);
	}

	/** Whether a sequence of a terminal ends with the last byte. Then it is left out. */
	#endsSequence(byte: number): boolean {
		if (this.isString) return this.#endsString(byte);
		const { out, end } = this.written;
		const length = end - this.sequence;
		const isCsi = out[this.sequence + 1] === CSI;
		if (length === 2 && beginsString(byte)) this.isString = true;
		else if (length === 2 && isCsi) return false;
		else if (length > LONGEST_SEQUENCE || byte < 0x20 || byte > 0x7e)
			this.sequence = NONE;
		else if (byte >= firstFinal(isCsi)) {
			this.#leaveOut();
			return true;
		}
		return false;
	}

	#endsString(byte: number): boolean {
		const { out, end } = this.written;
		const isEscaped = out[end - 2] === ESC && end - 2 > this.sequence;
		if (byte === BEL || (isEscaped && byte === BACKSLASH)) {
			this.#onString(this.sequence + 2, end - (isEscaped ? 2 : 1));
			this.#leaveOut();
			return true;
		}
		if (isEscaped) {
			// Another sequence begins where this one did not end.
			this.sequence = end - 2;
			this.isString = false;
			return this.#endsSequence(byte);
		}
		if (end - this.sequence > LONGEST_STRING) this.sequence = NONE;
		return false;
	}

	/** A line break. No sequence goes on behind it; other escapes do, but a backslash before it means the break. */
	takeBreak(): void {
		this.sequence = NONE;
		const { written } = this;
		if (written.last !== BACKSLASH) return;
		written.leaveOut(written.end - 1);
		this.opener = this.#openerBefore();
	}

	/** Takes out the sequence that has ended. */
	#leaveOut(): void {
		this.written.leaveOut(this.sequence);
		this.sequence = NONE;
		this.isString = false;
		this.opener = this.#openerBefore();
	}

	/** The last byte with which an escape may have begun that has not ended. */
	#openerBefore(): number {
		const { out, end } = this.written;
		for (let at = end - 1; at > end - LONGEST; at--) {
			const byte = out[at] ?? 0;
			if (isOpener(byte)) return at;
			if (INSIDE[byte] !== 1) break;
		}
		return NONE;
	}

	/** Puts what it means in place of an escape that ends with the last byte. It may complete another one. */
	#decode(last: number): void {
		const { out, end } = this.written;
		const isQuoting = out[end - 2] === BACKSLASH;
		const opener = isQuoting ? end - 2 : this.opener;
		if (opener < 0) return;
		if (isQuoting || ENDS[last] === 1) {
			const found = escapeBefore(out, opener, end);
			if (found >= 0) {
				this.#replace(found);
				return;
			}
		}
		// No escape goes on behind such a byte.
		if (INSIDE[last] !== 1 || end - this.opener >= LONGEST) this.opener = NONE;
	}

	#replace(found: Escape): void {
		const { written } = this;
		const length = lengthOf(found);
		const start = written.startOf(written.end - length);
		const end = written.endOf(written.end - 1);
		const isQuoted = written.takeBack(length);
		this.opener = this.#openerBefore();
		if (isQuoted && isByte(found)) {
			this.take(BACKSLASH, start, end);
			written.markNext();
		}
		this.put(found, start, end);
	}

	/** Puts what an escape means, which may complete another one. */
	put(found: Escape, start: number, end: number): void {
		const { written } = this;
		const code = codeOf(found);
		if (!isByte(found)) {
			for (const byte of Buffer.from(String.fromCodePoint(code)))
				written.putEscape(byte, start, end);
			this.opener = NONE;
			return;
		}
		this.take(code, start, end);
		// A backslash before an escape goes with what the escape means.
		if (lengthOf(found) === 2 && (code === PERCENT || code === AMPERSAND))
			written.quote();
	}
}
