import type { Masking } from "../declarations/declaration.ts";
import { encodeText } from "../text.ts";
import {
	createForms,
	type FormKind,
	type FormsOf,
	isPlain,
	kindsOf,
	MASK_KINDS,
	type Subject,
	subjectOf,
} from "./forms/index.ts";
import { decodedText } from "./inner/encoded.ts";
import { NOTHING_INSIDE, partsBy, UNREAD, withLines } from "./inside.ts";
import { documents, lateReaders } from "./late.ts";
import { type Part, SHORTEST_MASK } from "./maskable.ts";
import { readText } from "./mixed-text.ts";
import type { Readers } from "./reading.ts";
import { withoutHarmless, withoutTail } from "./tails.ts";
import { isMultiLine, withoutOuterBreaks } from "./text.ts";

/** A value, and what is said of it. */
export interface Value {
	readonly bytes: Uint8Array;
	/** Of the declaration or of the field; "" when it has none. */
	readonly name: string;
	/** Where the user says how it is masked; undefined where the judge decides. */
	readonly how?: Masking | undefined;
}

/** What a value may cost: the runner searches every mask in every log line. In bytes. */
export interface MaskLimits {
	/** The forms of larger values are made each time they are asked for. */
	readonly kept: number;
	/** Larger values and parts get no forms. */
	readonly formed: number;
	/** Larger values are not read as documents: each of their lines counts as secret. */
	readonly read: number;
}

export const MASK_LIMITS: MaskLimits = {
	kept: 1024,
	formed: 64 * 1024,
	read: 256 * 1024,
};

/** More lines and secrets to hide make the log of a job stand still, and the runner when it is told. */
export const MOST_SECRETS = 250_000;

/** The strings to register for one value. None is blank, shorter than 4 characters, or has a line break in it. */
export interface MaskSet {
	/** The value and its secret parts, as they are written. Not all of them when there are more than `MOST_SECRETS`. */
	readonly raw: string[];
	/**
	 * Their forms, made anew each time they are asked for: what can be given up when there are too many masks. Without those
	 * that the runner makes by itself of a mask. A form can stand there twice, or in `raw`.
	 */
	readonly forms: ReadonlyMap<FormKind, Iterable<string>>;
	/** What forms can be made of, whatever its size: the value, the value without white space around it, its parts. */
	readonly subjects: Iterable<Subject>;
	/** The secrets inside the value, with where they stand. */
	readonly parts: readonly Part[];
	/** What the limits left out, if anything. */
	readonly without: ReadonlySet<"forms" | "parts">;
}

/** Bytes of all values of a step together that are read as documents and of which forms are made. */
const IN_ALL = 4 * 1024 * 1024;

/**
 * All masks for one value. What is no text cannot be printed as it is, so it has base64 and hex forms only, and none at
 * all over the limit.
 */
export function masksFor(
	{ bytes: value, name, how }: Value,
	readers: Readers = lateReaders(),
	limits: MaskLimits = MASK_LIMITS,
	formsOf: FormsOf = createForms(),
): MaskSet {
	const { text, encoding = "utf-8" } = readText(value) ?? {};
	const small =
		value.length <= Math.min(limits.kept, limits.formed, limits.read);
	if (small && encoding === "utf-8" && text !== undefined && isWord(text))
		return masksForWord({ bytes: value, text }, formsOf);
	const token = text !== undefined && isToken(text);
	const raw = new Set<string>();
	const wholes = new Set(text === undefined ? [] : [text]);
	const pieces = new Set<string>();
	const without = new Set<"forms" | "parts">();
	let parts: readonly Part[] = [];
	const hides = (piece: string) =>
		parts.length === 0 || parts.some((part) => piece.includes(part.text));
	if (value.length > limits.formed) without.add("forms");
	if (text !== undefined) {
		const trimmed = text.trim();
		const large = value.length > limits.read;
		// As find -print0 and /proc/PID/environ end their lines, and some programs of old.
		const lines = text.replace(/\0|\r(?!\n)/g, "\n");
		const read = token
			? NOTHING_INSIDE
			: large
				? UNREAD
				: partsBy(how, lines, name, readers);
		// In a word there is nothing to read.
		if (!read.complete && /[^\w-]/.test(trimmed)) without.add("parts");
		parts = read.complete ? read.parts : [];
		for (const whole of [withoutOuterBreaks(text), trimmed]) {
			const secret = withoutTail(whole, hides);
			addAll(raw, [secret]);
			wholes.add(whole).add(secret); // base64 of the whole has the tail in it
		}
		for (const part of read.complete ? parts : withLines(read.parts, lines)) {
			if (raw.size > MOST_SECRETS) break;
			addAll(raw, [part.text]);
			pieces.add(part.text);
		}
	}
	if (encoding !== "utf-8")
		for (const one of [...raw])
			addAll(raw, [Buffer.from(encodeText(one, encoding)).toString()]);
	const isMore =
		text !== undefined &&
		encoding.startsWith("utf-16") &&
		value.length !== 2 * text.length;
	// Those of a large value are made anew each time, so that they are never all there.
	const kept = value.length <= limits.kept ? keeping : iterable;
	const subjects = kept<Subject>(function* () {
		// A mark is no part of the text, and not all of it may be UTF-16.
		if (text === undefined || isMore) yield { bytes: value };
		for (const one of together(wholes, pieces)) {
			yield one === text && encoding === "utf-8"
				? { bytes: value, text }
				: subjectOf(one);
			if (encoding !== "utf-8") yield { bytes: encodeText(one, encoding) };
		}
	});
	const isFormed = ({ bytes }: Subject) =>
		bytes.length <= limits.formed && value.length <= limits.read;
	const forms = (token ? kindsOf(text) : MASK_KINDS).map((kind) => {
		const made = kept(function* () {
			for (const subject of subjects) {
				if (!isFormed(subject)) continue;
				const { text = "" } = subject;
				const masks = maskForms(kind, subject, formsOf);
				yield* wholes.has(text) && parts.length > 0
					? withoutHarmless(masks, text, hides)
					: masks;
			}
		});
		return [kind, made] as const;
	});
	return { raw: [...raw], forms: new Map(forms), subjects, parts, without };
}

/** What is in one of two sets, without a third one. */
function* together<T>(some: ReadonlySet<T>, others: ReadonlySet<T>) {
	yield* some;
	for (const one of others) if (!some.has(one)) yield one;
}

const NOTHING = new Set<never>();

/** The same for a word, of which there may be thousands: it, and its encodings. */
function masksForWord(
	subject: Subject & { text: string },
	formsOf: FormsOf,
): MaskSet {
	const { text } = subject;
	const known = knownForms(subject);
	const forms = new Map(
		kindsOf(text).map((kind) => [
			kind,
			[...maskForms(kind, subject, formsOf, known)],
		]),
	);
	const raw = isMask(text) ? [text] : [];
	return { raw, forms, subjects: [subject], parts: [], without: NOTHING };
}

/** What can be iterated again and again. */
function iterable<T>(iterate: () => Iterator<T>): Iterable<T> {
	return { [Symbol.iterator]: iterate };
}

/** What is made once, when it is first iterated. */
function keeping<T>(iterate: () => Iterator<T>): Iterable<T> {
	let made: readonly T[] | undefined;
	return {
		[Symbol.iterator]() {
			made ??= [...iterable(iterate)];
			return made[Symbol.iterator]();
		},
	};
}

/** The forms of one kind that hide something which no other mask hides. */
function* maskForms(
	kind: FormKind,
	subject: Subject,
	formsOf: FormsOf,
	hidden?: readonly string[],
): Generator<string> {
	let known: string[] | undefined;
	for (const form of formsOf(kind, subject)) {
		if (!isMask(form)) continue;
		known ??= [...(hidden ?? knownForms(subject))];
		// With one of them in it all of it is hidden that tells something.
		if (known.some((one) => form.includes(one))) continue;
		known.push(form);
		yield form;
	}
}

/** What hides a text once it is a mask. */
function knownForms({ text = "" }: Subject): readonly string[] {
	if (!isMask(text)) return [];
	// The runner makes nothing else of a word.
	if (isPlain(text)) return [text, Buffer.from(text).toString("base64")];
	return [text, ...documents().runnerForms(text)];
}

/** In characters. A pattern that has to remember each character of a longer one can run out of stack. */
const LONGEST_TOKEN = 4_096;

/**
 * Whether a value is one word of letters, digits, `_` and `-`, as most tokens and passwords are: there is nothing in it
 * to read, and it is masked whole. Not so where it is the base64 of a text.
 */
function isToken(text: string): boolean {
	return (
		text.length <= LONGEST_TOKEN &&
		/^[\w-]*$/.test(text) &&
		decodedText(text) === undefined
	);
}

/** Whether a value can be masked without `loadDocuments`: nothing is read in it, and nobody writes it in another way. */
export function isWord(text: string): boolean {
	return isToken(text) && isPlain(text);
}

/** `masksFor` for all values of a step, which share what it may cost. Each is looked at once. */
export function maskSets(readers: Readers): (value: Value) => MaskSet {
	const sets = new WeakMap<Uint8Array, MaskSet>();
	const formsOf = createForms();
	let left = IN_ALL;
	return (value) => {
		const { bytes, how } = value;
		const known = sets.get(bytes);
		if (known !== undefined && how === undefined) return known;
		const limits = {
			...MASK_LIMITS,
			formed: Math.min(left, MASK_LIMITS.formed),
			read: Math.min(left, MASK_LIMITS.read),
		};
		const set = masksFor(value, readers, limits, formsOf);
		if (bytes.length <= MASK_LIMITS.read)
			left = Math.max(0, left - bytes.length);
		sets.set(bytes, set);
		return set;
	};
}

function addAll(masks: Set<string>, texts: readonly string[]): void {
	for (const text of texts) if (isMask(text)) masks.add(text);
}

function isMask(text: string): boolean {
	return (
		text.length >= SHORTEST_MASK && text.trim() !== "" && !isMultiLine(text)
	);
}
