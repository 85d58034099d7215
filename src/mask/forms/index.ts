import { documents } from "../late.ts";
import {
	base64,
	base64url,
	closedBase64,
	decimal,
	hex,
	nestedBase64,
	separatedHex,
	shortBase64,
} from "./encodings.ts";
import type { Rewrite } from "./rewrite.ts";

/** Forms of one kind: where there are too many, kinds are given up. */
interface Form {
	/** As a message names it: "all in hex have no mask". */
	readonly kind: string;
	/** Of the bytes: nothing of the text can be seen in it. */
	readonly bytes?: (bytes: Uint8Array) => Iterable<string>;
	/** Of the text, character by character: what programs print between quotes, or escape. */
	readonly rules?: () => readonly Rewrite[];
	/** What else there is of a text. */
	readonly more?: (text: string) => Iterable<string>;
	/** Not worth a mask: it hides a few characters more than another kind does. */
	readonly inStreams?: true;
}

/**
 * In which forms programs print a text: all that is known about it. The commonest in logs come first, since the last
 * ones are given up where there are too many. A new way of printing is a rule in one of these lists, and a printer in
 * `__tests__/support/printers.ts` to try it.
 */
const FORMS = [
	{ kind: "base64", bytes: base64 },
	{
		kind: "URL",
		rules: () => documents().PERCENT_RULES,
		more: (text) => documents().fewPercent(text),
	},
	{ kind: "JSON", rules: () => documents().JSON_RULES },
	{ kind: "shell quotes", rules: () => documents().SHELL_RULES },
	{ kind: "hex", bytes: hex },
	{ kind: "string literals", rules: () => documents().LITERAL_RULES },
	{
		kind: "escapes as echo reads them",
		more: (text) => documents().withEscapesRead(text),
	},
	{ kind: "XML", rules: () => documents().XML_RULES },
	{ kind: "base64url", bytes: base64url },
	{ kind: "base64 of short texts", bytes: shortBase64 },
	{ kind: "PowerShell", rules: () => documents().POWERSHELL_RULES },
	{ kind: "JSON in JSON", rules: () => documents().NESTED_RULES },
	{ kind: "ends of base64", bytes: closedBase64, inStreams: true },
	{ kind: "hex with separators", bytes: separatedHex, inStreams: true },
	{ kind: "decimal numbers", bytes: decimal, inStreams: true },
	{ kind: "base64 in base64", bytes: nestedBase64, inStreams: true },
] as const satisfies readonly Form[];

export type FormKind = (typeof FORMS)[number]["kind"];

/** The kinds of forms, the commonest in logs first. */
export const FORM_KINDS: readonly FormKind[] = FORMS.map(({ kind }) => kind);

/** Those that are masks. */
export const MASK_KINDS: readonly FormKind[] = FORMS.filter(
	(form) => !("inStreams" in form),
).map(({ kind }) => kind);

/** The kinds of masks that a text can have: where all programs write it as it is, only its encodings differ from it. */
export function kindsOf(text: string): readonly FormKind[] {
	return isPlain(text) ? ENCODED_KINDS : MASK_KINDS;
}

/** Whether nobody writes a text in another way, but for its encodings. */
export function isPlain(text: string): boolean {
	return /^\w*$/.test(text);
}

const ENCODED_KINDS: readonly FormKind[] = FORMS.filter(
	(form) => "bytes" in form && !("inStreams" in form),
).map(({ kind }) => kind);

/** Those that hide what they encode, so that large values are printed in them. */
export const ENCODINGS: readonly FormKind[] = ["base64", "hex", "base64url"];

const FORM_OF: ReadonlyMap<FormKind, Form> = new Map(
	FORMS.map((form) => [form.kind, form]),
);

/** A shorter encoding also stands in innocent text, and a mask lasts for the job: `Rlc3` is in base64 of `?test`. */
const SHORTEST_ENCODING = 8;

/** What is looked for. */
export interface Subject {
	readonly bytes: Uint8Array;
	/** Undefined for bytes that are no text. */
	readonly text?: string;
}

/** @returns its text, and the bytes of that in UTF-8 */
export function subjectOf(text: string): Subject {
	return { bytes: Buffer.from(text), text };
}

/** The forms of one kind, one at a time, since those of a large value are large. None stands twice, none is the text. */
export type FormsOf = (kind: FormKind, subject: Subject) => Generator<string>;

/**
 * Makes the forms of texts. What it finds out about one text it remembers for others with the same odd characters.
 *
 * @param shortest - in characters; a shorter encoding is none
 */
export function createForms(shortest = SHORTEST_ENCODING): FormsOf {
	const rulesFor = new Map<Form, (text: string) => readonly Rewrite[]>();
	const rulesOf = (form: Form) => {
		const { differing } = documents();
		const known = rulesFor.get(form) ?? differing(form.rules?.() ?? []);
		rulesFor.set(form, known);
		return known;
	};
	return function* (kind, subject) {
		const { bytes, text } = subject;
		const form = FORM_OF.get(kind);
		if (form === undefined) return;
		const seen = new Set([text]);
		const isNew = (made: string) => seen.size !== seen.add(made).size;
		for (const made of form.bytes?.(bytes) ?? [])
			if (made.length >= shortest && isNew(made)) yield made;
		if (text === undefined || isPlain(text)) return;
		for (const rule of rulesOf(form)(text)) {
			const made = rule(text);
			if (isNew(made)) yield made;
		}
		for (const made of form.more?.(text) ?? []) if (isNew(made)) yield made;
	};
}
