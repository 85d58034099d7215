import type { Masking } from "../declarations/declaration.ts";
import { decodeUtf8 } from "../text.ts";
import {
	encodedByKind,
	FORM_KINDS,
	type FormKind,
	type FormsByKind,
	textByKind,
} from "./forms.ts";
import { canBeMasked, SHORTEST_MASK } from "./judge/index.ts";
import { isCommonWord, isLiteral } from "./judge/shapes.ts";
import { linesIn, type Part, partsOf, scalarsIn } from "./parts.ts";
import { createReaders, type Readers } from "./readers/index.ts";
import { isMultiLine, linesOf } from "./text.ts";

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
	/** Larger values get no forms. */
	readonly formed: number;
	/** Larger values are not read as documents: each of their lines counts as secret. */
	readonly read: number;
}

export const MASK_LIMITS: MaskLimits = { formed: 64 * 1024, read: 256 * 1024 };

/** More lines and secrets to hide make the log of a job stand still, and the runner when it is told. */
export const MOST_SECRETS = 250_000;

/** The strings to register for one value. None is blank, shorter than 4 characters, or has a line break in it. */
export interface MaskSet {
	/** The value and its secret parts, as they are written. Not all of them when there are more than `MOST_SECRETS`. */
	readonly raw: string[];
	/** Their forms: what can be given up when there are too many masks. No form stands twice, none is in `raw`. */
	readonly forms: ReadonlyMap<FormKind, ReadonlySet<string>>;
	/** Whether it is a word like others: no form of it is searched. */
	readonly word: boolean;
	/** The secrets inside the value, with where they stand. */
	readonly parts: readonly Part[];
	/** What the limits left out, if anything. */
	readonly without: ReadonlySet<"forms" | "parts">;
}

/** Bytes of all values of a step together that are read as documents and of which forms are made. */
const IN_ALL = 4 * 1024 * 1024;

/**
 * All masks for one value. What is not UTF-8 cannot be printed as it is, so it has base64 and hex forms only, and none
 * at all over the limit.
 */
export function masksFor(
	{ bytes: value, name, how }: Value,
	readers: Readers = createReaders(),
	limits: MaskLimits = MASK_LIMITS,
): MaskSet {
	const text = decodeUtf8(value);
	const raw = new Set<string>();
	const forms = new Map(FORM_KINDS.map((kind) => [kind, new Set<string>()]));
	const add = (found: FormsByKind) => {
		for (const [kind, known] of forms) addAll(known, found[kind] ?? []);
	};
	const without = new Set<"forms" | "parts">();
	let parts: readonly Part[] = [];
	const word = text !== undefined && isCommonWord(text.trim());
	if (value.length > limits.formed) without.add("forms");
	else if (!word) add(encodedByKind(value));
	if (text !== undefined) {
		const trimmed = text.trim();
		const unread = value.length > limits.read && isMultiLine(trimmed);
		if (unread) without.add("parts");
		if (!unread) parts = partsBy(how, text, name, readers);
		else
			for (const line of linesIn(trimmed))
				if (raw.size <= MOST_SECRETS) addAll(raw, [line.text]);
				else break;
		const hides = (piece: string) =>
			parts.length === 0 ||
			parts.some(
				({ text: part }) => piece.includes(part) || part.includes("&"),
			);
		for (const whole of [withoutOuterBreaks(text), trimmed])
			addAll(raw, [withoutTail(whole, hides)]);
		addAll(
			raw,
			parts.map((part) => part.text),
		);
		if (!word && !without.has("forms"))
			for (const item of new Set([
				trimmed,
				...parts.map((part) => part.text),
			])) {
				add(encodedByKind(Buffer.from(item)));
				add(
					withoutHarmless(
						textByKind(item),
						item === trimmed ? hides : undefined,
					),
				);
			}
	}
	const seen = new Set(raw);
	for (const known of forms.values())
		for (const form of known)
			if (seen.has(form)) known.delete(form);
			else seen.add(form);
	return { raw: [...raw], forms, parts, word, without };
}

function partsBy(
	how: Masking | undefined,
	text: string,
	name: string,
	readers: Readers,
): readonly Part[] {
	const lines = isMultiLine(text.trim()) ? linesIn(text) : [];
	if (how === "whole") return [];
	if (how === "lines") return [...lines];
	if (how === "all") return [...scalarsIn(text, name, readers), ...lines];
	const { parts, isPublic } = partsOf(text, name, readers);
	return parts.length > 0 || isPublic ? parts : [...lines];
}

/** `masksFor` for all values of a step, which share what it may cost. Each is looked at once. */
export function maskSets(readers: Readers): (value: Value) => MaskSet {
	const sets = new WeakMap<Uint8Array, MaskSet>();
	let left = IN_ALL;
	return (value) => {
		const { bytes, how } = value;
		const known = sets.get(bytes);
		if (known !== undefined && how === undefined) return known;
		const set = masksFor(value, readers, {
			formed: Math.min(left, MASK_LIMITS.formed),
			read: Math.min(left, MASK_LIMITS.read),
		});
		if (bytes.length <= MASK_LIMITS.read)
			left = Math.max(0, left - bytes.length);
		sets.set(bytes, set);
		return set;
	};
}

/**
 * Whether a value can be masked without ruining the log. Not so: under 4 characters once trimmed, `true`, `false`,
 * `null`, and a multi-line text all of whose lines are of that kind. An empty value is maskable, as there is nothing
 * to hide: `masksFor` gives no mask for it.
 */
export function isMaskable(value: Uint8Array): boolean {
	if (value.length === 0) return true;
	const text = decodeUtf8(value)?.trim();
	if (text === undefined) return value.length >= SHORTEST_MASK;
	if (isMultiLine(text)) return Iterator.from(linesOf(text)).some(canBeMasked);
	return text.length >= SHORTEST_MASK && !isLiteral(text);
}

/**
 * The runner masks what stands behind the last `&` of a mask as well, from six characters on: of a URL that ends in
 * `&sslmode=require` these words, for the whole job. Where there is no secret in it, it is not part of the mask.
 */
function withoutTail(text: string, hides: (piece: string) => boolean): string {
	const at = text.lastIndexOf("&");
	return at > SHORTEST_MASK && text.length - at > 6 && !hides(text.slice(at))
		? withoutTail(text.slice(0, at), hides)
		: text;
}

/** Without the forms of a document of which the runner would mask a piece that has no secret in it. */
function withoutHarmless(
	forms: FormsByKind,
	hides: ((piece: string) => boolean) | undefined,
): FormsByKind {
	if (hides === undefined) return forms;
	const entries = Object.entries(forms).map(([kind, texts]) => [
		kind,
		texts.filter((text) => {
			const at = text.lastIndexOf("&") + 1;
			return at === 0 || (hides(text.slice(0, at)) && hides(text.slice(at)));
		}),
	]);
	return Object.fromEntries(entries);
}

/** `tok\n` is a value of one line. White space beside the line breaks belongs to it. */
function withoutOuterBreaks(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isBreak(text[start])) start++;
	while (end > start && isBreak(text[end - 1])) end--;
	return text.slice(start, end);
}

function isBreak(character: string | undefined): boolean {
	return character === "\n" || character === "\r";
}

function addAll(masks: Set<string>, texts: readonly string[]): void {
	for (const text of texts) {
		if (
			text.length >= SHORTEST_MASK &&
			text.trim() !== "" &&
			!isMultiLine(text)
		) {
			masks.add(text);
		}
	}
}
