import {
	closedForms,
	ENCODINGS,
	encodedForms,
	printedForms,
} from "../mask/forms.ts";
import { MASK_LIMITS, type MaskSet, maskSets } from "../mask/masks.ts";
import { createReaders } from "../mask/readers/index.ts";
import { decodeUtf8 } from "../text.ts";

/** A shorter one would hide innocent text all over the log. */
const SHORTEST = 4;

/** A longer pattern is looked for in pieces of this size, which bounds what a stream has to hold back. */
export const PIECE = 64 * 1024;

/** What the forms of the values may take, in bytes. The values themselves are searched whatever they take. */
const MOST_MEMORY = 128 * 1024 * 1024;
/** What a pattern takes besides its text, in bytes. */
const OVERHEAD = 128;
/** How many times as large as a value all its forms may be, while they are made. */
const ALL_FORMS = 100;

/** What is searched, as bytes: sorted, none twice, each of at least four bytes and none longer than a piece. */
export interface Patterns {
	readonly sorted: readonly Buffer[];
	/** Bytes of the longest value or form with its line breaks, as it may stand in the log. */
	readonly longestText: number;
	/** Of how many values some forms are not searched. */
	readonly incomplete: number;
}

/**
 * Every form of the values that must not be seen. Where these would take too much memory, those of large values are
 * given up: first what programs make of them with quotes and escapes, then base64url, hex, and base64 behind other text.
 *
 * @param setOf - what is hidden of a value
 * @param most - bytes that the forms may take
 */
export function patternsOf(
	values: readonly Uint8Array[],
	setOf: SetOf = unnamed(),
	most = MOST_MEMORY,
): Patterns {
	const collection = new Collection();
	const known = values
		.toSorted((a, b) => a.length - b.length)
		.map((value) => ({ value, set: setOf(value) }));
	for (const { value, set } of known) {
		collection.add(bytesOf(value));
		for (const text of set.raw) collection.add(latin1(text));
	}
	const full = collection.size + most;
	const incomplete = new Set<Uint8Array>();
	/** @param room - how much the forms take at most */
	const offer = (value: Uint8Array, room: number, make: Make) => {
		if (collection.size + room > full) incomplete.add(value);
		else for (const form of make()) collection.add(form);
	};
	const isLarge = ({ value }: { value: Uint8Array }) =>
		value.length > MASK_LIMITS.formed;
	const offerAll = (some: typeof known) => {
		for (const { value, set } of some)
			offer(value, ALL_FORMS * value.length, () => formsOf(value, set));
	};
	offerAll(known.filter((one) => !isLarge(one)));
	const large = known.filter(isLarge);
	for (const encode of ENCODINGS)
		for (const { value } of large)
			for (const bytes of withTrimmed(value))
				offer(value, 2 * bytes.length, () => [encode(bytes)]);
	offerAll(large);
	return { ...collection.finish(), incomplete: incomplete.size };
}

export type SetOf = (value: Uint8Array) => MaskSet;

function unnamed(): SetOf {
	const setOf = maskSets(createReaders());
	return (bytes) => setOf({ bytes, name: "" });
}

type Make = () => Iterable<string>;

/** All forms of a value, as Latin-1. */
function* formsOf(
	value: Uint8Array,
	{ raw, forms, word }: MaskSet,
): Generator<string> {
	if (word) return;
	for (const kind of forms.values())
		for (const form of kind) yield latin1(form);
	for (const bytes of withTrimmed(value)) {
		yield* encodedForms(bytes);
		yield* closedForms(bytes);
	}
	const text = decodeUtf8(value);
	if (text === undefined) return;
	for (const shown of new Set([text, text.trim(), ...raw]))
		for (const form of printedForms(shown)) yield latin1(form);
}

/** The value, and without white space at its ends if it has any: a shell drops it. */
function withTrimmed(value: Uint8Array): Uint8Array[] {
	const trimmed = Buffer.from(decodeUtf8(value)?.trim() ?? value);
	return trimmed.length === value.length ? [value] : [value, trimmed];
}

/** Gathers patterns. Latin-1 strings stand for bytes here: they can be cut, and kept in a set. */
class Collection {
	readonly #short = new Set<string>();
	readonly #pieces: Buffer[] = [];
	#size = 0;
	#longest = 0;

	/** About how many bytes of memory the patterns take. */
	get size(): number {
		return this.#size;
	}

	add(form: string): void {
		this.#longest = Math.max(this.#longest, form.length);
		for (const piece of piecesOf(squeeze(form))) {
			if (piece.length < SHORTEST || this.#short.has(piece)) continue;
			this.#size += piece.length + OVERHEAD;
			// A string of this length may be a part of a longer one, all of which would stay in memory.
			if (piece.length === PIECE)
				this.#pieces.push(Buffer.from(piece, "latin1"));
			else this.#short.add(piece);
		}
	}

	finish(): Pick<Patterns, "sorted" | "longestText"> {
		const all = this.#pieces;
		for (const text of this.#short) all.push(Buffer.from(text, "latin1"));
		all.sort(Buffer.compare);
		const sorted = all.filter(
			(pattern, at) => !pattern.equals(all[at - 1] ?? NOTHING),
		);
		return { sorted, longestText: this.#longest };
	}
}

const NOTHING = Buffer.alloc(0);

function bytesOf(value: Uint8Array): string {
	return Buffer.from(value.buffer, value.byteOffset, value.length).toString(
		"latin1",
	);
}

function latin1(text: string): string {
	return Buffer.from(text).toString("latin1");
}

/**
 * Line breaks with the white space behind them do not count, in a pattern as in the log. So one that wraps, that has
 * other line breaks than the value or is indented is found like any other.
 */
function squeeze(form: string): string {
	return form.replace(/[\r\n][\r\n\t ]*/g, "");
}

/**
 * The pieces cover the pattern but for white space in front, which is no secret. Finds that touch become one; the last
 * pieces overlap, so that all are of one size.
 */
function* piecesOf(pattern: string): Generator<string> {
	for (let at = 0; at + PIECE < pattern.length; at += PIECE)
		yield pattern.slice(at, at + PIECE).replace(/^[\t ]+/, "");
	yield pattern.slice(-PIECE).replace(/^[\t ]+/, "");
}
