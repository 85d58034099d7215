import {
	createForms,
	ENCODINGS,
	FORM_KINDS,
	type FormKind,
} from "../mask/forms/index.ts";
import { lateReaders } from "../mask/late.ts";
import { MASK_LIMITS, type MaskSet, maskSets } from "../mask/masks.ts";
import { Collection, SHORTEST } from "./collection.ts";
import type { PatternList } from "./store.ts";

/**
 * What the forms of the values may take, in bytes. The values themselves are searched whatever they take, and so are base64
 * and hex, which are not written out.
 */
const MOST_MEMORY = 128 * 1024 * 1024;
/** Those of large values so many bytes less for each byte of them: the larger they are, the more they take themselves. */
const LESS = 12;
/** How many times as large as a text all its forms of one kind are while they are made, of one that is large or not. */
const ALL_FORMS = 100;
const ONE_FORM = 2;
/** With less room than that, in bytes, it is not asked which forms of a value still fit. */
const LEAST_ROOM = 1_024;

/** Stands for what is no UTF-8. */
const REPLACEMENT = "\ufffd";

/** What is searched, as bytes: each of at least four bytes and none longer than a piece. */
export interface Patterns {
	/** As they stand in a stream. */
	readonly raw: PatternList;
	/** As they stand there once escapes are decoded. */
	readonly read: PatternList;
	/** Of how many values some forms are not searched. */
	readonly incomplete: number;
}

/**
 * Every form of the values that must not be seen. Where they would take too much memory, what programs make of large values
 * with quotes and escapes is given up.
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
	const sorted = values.toSorted((a, b) => a.length - b.length);
	for (const value of sorted) collection.addValue(value, setOf(value));
	const formsOf = createForms(SHORTEST);
	const small = sorted.filter((value) => !isLarge(value));
	const large = sorted.filter(isLarge);
	const ofLarge = large.reduce((sum, { length }) => sum + length, 0);
	let full = collection.size + most;
	const incomplete = new Set<Uint8Array>();
	const addAll = (kind: FormKind, value: Uint8Array) => {
		if (full - collection.size < LEAST_ROOM) {
			incomplete.add(value);
			return;
		}
		for (const subject of setOf(value).subjects) {
			const { bytes } = subject;
			const times = isLarge(bytes) ? ALL_FORMS : ONE_FORM;
			const room = full - collection.size;
			if (room < times * bytes.length) incomplete.add(value);
			else
				for (const form of formsOf(kind, subject))
					collection.add(Buffer.from(form));
			if (room < LEAST_ROOM) return;
		}
	};
	// What a program shows that takes another encoding for UTF-8.
	const addMisread = (value: Uint8Array) => {
		for (const text of setOf(value).raw) {
			if (!text.includes(REPLACEMENT)) continue;
			if (full - collection.size < text.length) {
				incomplete.add(value);
				return;
			}
			collection.add(Buffer.from(text));
		}
	};
	for (const value of small) addMisread(value);
	for (const kind of WRITTEN_KINDS)
		for (const value of small) addAll(kind, value);
	full -= LESS * ofLarge;
	for (const value of large) addMisread(value);
	for (const kind of WRITTEN_KINDS)
		for (const value of large) addAll(kind, value);
	return { ...collection.finish(), incomplete: incomplete.size };
}

/** The others are encodings, which are not written out. */
const WRITTEN_KINDS = FORM_KINDS.filter((kind) => !ENCODINGS.includes(kind));

function isLarge({ length }: Uint8Array): boolean {
	return length > MASK_LIMITS.formed;
}

export type SetOf = (value: Uint8Array) => MaskSet;

function unnamed(): SetOf {
	const setOf = maskSets(lateReaders());
	return (bytes) => setOf({ bytes, name: "" });
}

/** These very texts (Latin-1), without further forms. */
export function exactPatterns(texts: readonly string[]): Patterns {
	const collection = new Collection();
	for (const text of texts) collection.addExactly(Buffer.from(text, "latin1"));
	return { ...collection.finish(), incomplete: 0 };
}
