import type { MaskSet } from "../mask/masks.ts";
import { isMultiLine } from "../mask/text.ts";
import { asBuffer } from "../text.ts";
import { ALPHABETS, type Alphabet, isOwn } from "./alphabets.ts";
import { isBlank } from "./dumps/line.ts";
import { isBreak, isGap } from "./filter.ts";
import { isOpener } from "./reading/characters.ts";
import { createUnescaper } from "./reading/whole.ts";
import { type PatternList, PatternStore } from "./store.ts";

/** A shorter one would hide innocent text all over the log. */
export const SHORTEST = 4;

/** A longer pattern is looked for in pieces of this size, which bounds what a stream has to hold back. */
export const PIECE = 64 * 1024;

/** What a pattern takes besides its text, in bytes. */
const OVERHEAD = 24;

/** In bytes. Encodings of larger texts are not looked for line by line. */
const LARGEST_WRAPPED = 64 * 1024;
/** In characters. A shorter last line of an encoding may be anything. */
const SHORTEST_LINE = 8;

/** Whether a pattern is looked for in a stream as it stands there, or where its escapes are decoded. */
const RAW = 1;
const READ = 2;
const BOTH = RAW | READ;

/** Of what was added lately, so many texts are remembered, and none longer than that. */
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 1_024;

/** Gathers patterns. */
export class Collection {
	readonly #store = new PatternStore();
	readonly #unescaped = createUnescaper();
	/** What was added lately, and how: most forms of a text are the same. */
	#known = new Map<string, number>();
	#size = 0;
	#longest = 0;

	/** About how many bytes of memory the patterns take that are written out. */
	get size(): number {
		return this.#size;
	}

	/**
	 * Adds a value and its parts as they are, and their base64, base64url and hex. What is hidden of a text is among its
	 * subjects.
	 */
	addValue(value: Uint8Array, { subjects }: MaskSet): void {
		this.add(value);
		for (const { bytes, text } of subjects) {
			const isLine = text === undefined || !isMultiLine(text);
			const place = isLine ? this.add(bytes) : undefined;
			this.#addEncodings(bytes, place ?? this.#store.keep(bytes));
		}
	}

	/** Adds a form as it is, and as it is read. Where it is kept, if it is kept unchanged. */
	add(form: Uint8Array): number | undefined {
		this.#longest = Math.max(this.#longest, form.length);
		const squeezed = squeeze(form);
		let where = BOTH;
		if (hasOpener(form)) {
			const decoded = withoutOpeners(squeeze(this.#unescaped(form)));
			if (Buffer.compare(squeezed, decoded) !== 0) {
				this.#addPieces(decoded, READ);
				where = RAW;
			}
		}
		const place = this.#addPieces(squeezed, where);
		return squeezed === form ? place : undefined;
	}

	/** Adds a text and nothing else. */
	addExactly(text: Uint8Array): void {
		this.#longest = Math.max(this.#longest, text.length);
		this.#store.addPlain(this.#store.keep(text), text.length, BOTH);
	}

	finish(): { readonly raw: PatternList; readonly read: PatternList } {
		const read = this.#store.list(READ, this.#longest);
		if (this.#store.haveAll(RAW) && this.#store.haveAll(READ))
			return { raw: read, read };
		return { raw: this.#store.list(RAW, this.#longest), read };
	}

	#addEncodings(bytes: Uint8Array, place: number): void {
		for (const alphabet of ALPHABETS) {
			for (const firstBit of alphabet.starts)
				this.#addEncoded(bytes, place, alphabet, firstBit);
			if (bytes.length > LARGEST_WRAPPED) continue;
			for (const columns of alphabet.columns)
				this.#addLines(bytes, place, alphabet, columns);
		}
	}

	/** The lines that programs break an encoding into, each by itself: something may stand before every one in the log. */
	#addLines(
		bytes: Uint8Array,
		place: number,
		alphabet: Alphabet,
		columns: number,
	): void {
		const length = Math.floor((8 * bytes.length) / alphabet.bits);
		if (length <= columns) return;
		for (let start = 0; start < length; start += columns) {
			const size = Math.min(columns, length - start);
			const bit = alphabet.bits * start;
			if (size >= SHORTEST_LINE)
				this.#store.addEncoded(place, alphabet, bit, size, BOTH);
		}
	}

	/** The characters that the bytes wholly decide from a bit of theirs on. */
	#addEncoded(
		bytes: Uint8Array,
		place: number,
		alphabet: Alphabet,
		firstBit: number,
	): void {
		const length = Math.floor((8 * bytes.length - firstBit) / alphabet.bits);
		if (length < SHORTEST) return;
		this.#longest = Math.max(this.#longest, length);
		const size = Math.min(PIECE, length);
		for (const start of startsOf(length)) {
			const bit = firstBit + alphabet.bits * start;
			if (isOwn(bytes, alphabet, bit, size))
				this.#store.addEncoded(place, alphabet, bit, size, BOTH);
		}
	}

	/** Where it is kept, unless it is too short or was added before. */
	#addPieces(pattern: Uint8Array, where: number): number | undefined {
		if (pattern.length < SHORTEST || this.#isKnown(pattern, where))
			return undefined;
		const place = this.#store.keep(pattern);
		this.#size += pattern.length;
		for (const start of startsOf(pattern.length)) {
			const end = Math.min(pattern.length, start + PIECE);
			// White space in front is no secret.
			let at = start;
			while (at < end && isBlank(pattern[at] ?? 0)) at++;
			if (end - at < SHORTEST) continue;
			this.#size += OVERHEAD;
			this.#store.addPlain(place + at, end - at, where);
		}
		return place;
	}

	/** Whether it was added lately. The store sees to all others. */
	#isKnown(pattern: Uint8Array, where: number): boolean {
		if (pattern.length > LONGEST_KNOWN) return false;
		const key = asBuffer(pattern).toString("latin1");
		const known = this.#known.get(key) ?? 0;
		if ((known & where) === where) return true;
		// Not `clear()`: the old table would lead to the new one, and V8 would keep both, and all after them, for long.
		if (this.#known.size >= MOST_KNOWN) this.#known = new Map();
		this.#known.set(key, known | where);
		return false;
	}
}

function hasOpener(form: Uint8Array): boolean {
	for (let at = 0; at < form.length; at++)
		if (isOpener(form[at] ?? 0)) return true;
	return false;
}

function hasBreak(form: Uint8Array): boolean {
	return form.includes(0x0a) || form.includes(0x0d);
}

/**
 * Line breaks with the white space behind them do not count, in a pattern as in the log. So one that wraps, that has
 * other line breaks than the value or is indented is found like any other.
 */
function squeeze(form: Uint8Array): Uint8Array {
	if (!hasBreak(form)) return form;
	const squeezed = Buffer.allocUnsafe(form.length);
	let end = 0;
	let inGap = false;
	for (let at = 0; at < form.length; at++) {
		const byte = form[at] ?? 0;
		inGap = isBreak(byte) || (inGap && isGap(byte));
		if (!inGap) squeezed[end++] = byte;
	}
	return squeezed.subarray(0, end);
}

/** At its end an escape may have begun that is none, or another one with what follows in the stream. */
function withoutOpeners(decoded: Uint8Array): Uint8Array {
	let end = decoded.length;
	while (end > 0 && isOpener(decoded[end - 1] ?? 0)) end--;
	return decoded.subarray(0, end);
}

const ONE = [0];

/**
 * Where the pieces of a pattern begin, which cover it: finds that touch become one. The last ones overlap, so that all are
 * of one size.
 */
function startsOf(length: number): readonly number[] {
	if (length <= PIECE) return ONE;
	const starts: number[] = [];
	for (let at = 0; at + PIECE < length; at += PIECE) starts.push(at);
	return [...starts, length - PIECE];
}
