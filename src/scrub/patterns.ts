import {
	createForms,
	ENCODINGS,
	FORM_KINDS,
	type FormKind,
	type Subject,
} from "../mask/forms/index.ts";
import { lateReaders } from "../mask/late.ts";
import { MASK_LIMITS, type MaskSet, maskSets } from "../mask/masks.ts";
import { createUnescaper } from "./reading/whole.ts";
import { type PatternList, PatternStore } from "./store.ts";

/** A shorter one would hide innocent text all over the log. */
const SHORTEST = 4;

/** A longer pattern is looked for in pieces of this size, which bounds what a stream has to hold back. */
export const PIECE = 64 * 1024;

/** What the forms of the values may take, in bytes. The values themselves are searched whatever they take. */
const MOST_MEMORY = 128 * 1024 * 1024;
/** What base64 and hex of the lines of large values may take besides, in bytes: more than those of 10 MiB do. */
const MOST_FOR_PARTS = 256 * 1024 * 1024;
/** What a pattern takes besides its text, in bytes. */
const OVERHEAD = 24;
/** How many times as large as a text an encoding of it is, and all its forms of one kind, while they are made. */
const ONE_FORM = 2;
const ALL_FORMS = 100;

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
 * Every form of the values that must not be seen. Where these would take too much memory, those of large values are
 * given up: first what programs make of them with quotes and escapes, then base64url, hex, and base64 behind other text.
 * Base64 and hex of their lines have room of their own.
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
	const jobs = collectValues(values, setOf, collection);
	const formsOf = createForms(SHORTEST);
	let full = collection.size + most;
	const incomplete = new Set<Uint8Array>();
	const fits = ({ value, subject }: Job, times: number) => {
		const room = times * subject.bytes.length;
		if (collection.size + room <= full) return true;
		incomplete.add(value);
		return false;
	};
	const addAll = (kind: FormKind, some: readonly Job[], times: number) => {
		for (const job of some)
			if (fits(job, times))
				for (const form of formsOf(kind, job.subject))
					collection.add(latin1(form));
	};
	/** The first form of each, then the second of each, and so on. */
	const addInTurn = (kind: FormKind, some: readonly Job[]) => {
		let open = some.map((job) => ({ job, forms: formsOf(kind, job.subject) }));
		while (open.length > 0)
			open = open.filter(({ job, forms }) => {
				const next = fits(job, ONE_FORM)
					? forms.next()
					: { done: true as const };
				if (next.done === true) return false;
				collection.add(latin1(next.value));
				return true;
			});
	};
	const { small, large, parts } = bySize(jobs);
	for (const kind of FORM_KINDS) addAll(kind, small, ONE_FORM);
	for (const kind of ENCODINGS) addInTurn(kind, large);
	const before = collection.size;
	const left = full - before;
	full = before + MOST_FOR_PARTS;
	for (const kind of ["base64", "hex"] as const) addAll(kind, parts, ONE_FORM);
	full = collection.size + left;
	for (const kind of FORM_KINDS) {
		if (!ENCODINGS.includes(kind)) addAll(kind, large, ALL_FORMS);
		if (kind !== "base64" && kind !== "hex") addAll(kind, parts, ONE_FORM);
	}
	return { ...collection.finish(), incomplete: incomplete.size };
}

export type SetOf = (value: Uint8Array) => MaskSet;

function unnamed(): SetOf {
	const setOf = maskSets(lateReaders());
	return (bytes) => setOf({ bytes, name: "" });
}

/** Something of which forms are made. */
interface Job {
	readonly value: Uint8Array;
	readonly subject: Subject;
}

/** Takes the values as they are, and says of what forms are to be made: of small values first. */
function collectValues(
	values: readonly Uint8Array[],
	setOf: SetOf,
	collection: Collection,
): Job[] {
	const jobs: Job[] = [];
	for (const value of values.toSorted((a, b) => a.length - b.length)) {
		const { raw, subjects } = setOf(value);
		collection.add(bytesOf(value));
		for (const text of raw) collection.add(latin1(text));
		for (const subject of subjects) {
			if (subject.text === undefined) collection.add(bytesOf(subject.bytes));
			jobs.push({ value, subject });
		}
	}
	return jobs;
}

/** What is of small values, and large ones with their parts. */
function bySize(jobs: readonly Job[]) {
	const isLarge = ({ length }: Uint8Array) => length > MASK_LIMITS.formed;
	const ofLarge = jobs.filter(({ value }) => isLarge(value));
	return {
		small: jobs.filter(({ value }) => !isLarge(value)),
		large: ofLarge.filter(({ subject }) => isLarge(subject.bytes)),
		parts: ofLarge.filter(({ subject }) => !isLarge(subject.bytes)),
	};
}

/** Whether a pattern is looked for in a stream as it stands there, or where its escapes are decoded. */
const RAW = 1;
const READ = 2;

/** Gathers patterns. Latin-1 strings stand for bytes here: they can be cut. */
class Collection {
	readonly #store = new PatternStore();
	readonly #unescaped = createUnescaper();
	/** What was added lately: most forms of a text are the same. */
	readonly #known = new Set<string>();
	#size = 0;
	#longest = 0;

	/** About how many bytes of memory the patterns take. */
	get size(): number {
		return this.#size;
	}

	add(form: string): void {
		this.#longest = Math.max(this.#longest, form.length);
		const squeezed = squeeze(form);
		const decoded = this.#decode(form);
		this.#addPieces(squeezed, decoded === squeezed ? RAW | READ : RAW);
		if (decoded !== squeezed) this.#addPieces(decoded, READ);
	}

	#addPieces(pattern: string, where: number): void {
		for (const piece of piecesOf(pattern)) {
			if (piece.length < SHORTEST || this.#isKnown(piece, where)) continue;
			this.#size += piece.length + OVERHEAD;
			this.#store.add(piece, where);
		}
	}

	/** Whether it was added lately. The store sees to all others. */
	#isKnown(piece: string, where: number): boolean {
		if (piece.length > LONGEST_KNOWN) return false;
		const key = `${where}${piece}`;
		if (this.#known.has(key)) return true;
		if (this.#known.size >= MOST_KNOWN) this.#known.clear();
		this.#known.add(key);
		return false;
	}

	/**
	 * What a form means with its escapes decoded, as the stream is read. At its end an escape may have begun that is none,
	 * or another one with what follows in the stream.
	 */
	#decode(form: string): string {
		if (!OPENER.test(form)) return squeeze(form);
		const decoded = this.#unescaped(Buffer.from(form, "latin1"));
		return squeeze(decoded.toString("latin1")).replace(OPENERS_AT_END, "");
	}

	finish(): Pick<Patterns, "raw" | "read"> {
		return listsOf(this.#store, this.#longest);
	}
}

const LONGEST_KNOWN = 1_024;
const MOST_KNOWN = 10_000;

function listsOf(
	store: PatternStore,
	longestText: number,
): Pick<Patterns, "raw" | "read"> {
	const read = store.list(READ, longestText);
	const isSame = store.haveAll(RAW | READ);
	return { raw: isSame ? read : store.list(RAW, longestText), read };
}

/** These very texts (Latin-1), without further forms. */
export function exactPatterns(texts: readonly string[]): Patterns {
	const store = new PatternStore();
	for (const text of texts) store.add(text, RAW | READ);
	const longest = Math.max(0, ...texts.map(({ length }) => length));
	return { ...listsOf(store, longest), incomplete: 0 };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: one of them is one
const OPENER = /[\u001b%&\\]/;
const OPENERS_AT_END = new RegExp(`${OPENER.source}+$`);

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
