import { closedForms, encodedForms, printedForms } from "../mask/forms.ts";
import { masksFor } from "../mask/masks.ts";
import { decodeUtf8 } from "../text.ts";

/** A shorter one would hide innocent text all over the log. */
const SHORTEST = 4;

/** A longer pattern is looked for in pieces of this size, which bounds what a stream has to hold back. */
export const PIECE = 64 * 1024;

/** What is searched, as bytes: sorted, none twice, each of at least four bytes and none longer than a piece. */
export interface Patterns {
	readonly sorted: readonly Buffer[];
	/** Bytes of the longest value or form with its line breaks, as it may stand in the log. */
	readonly longestText: number;
}

/** Every form of the values that must not be seen, and no limit on their number. */
export function patternsOf(values: readonly Uint8Array[]): Patterns {
	// Latin-1 strings stand for bytes here: they can be compared, cut and kept in a set.
	const all = new Set<string>();
	let longestText = 0;
	for (const value of values)
		for (const form of formsOf(value)) {
			longestText = Math.max(longestText, form.length);
			for (const piece of piecesOf(squeeze(form)))
				if (piece.length >= SHORTEST) all.add(piece);
		}
	const sorted = [...all].map((text) => Buffer.from(text, "latin1"));
	return { sorted: sorted.sort(Buffer.compare), longestText };
}

/** The value and all its forms, as Latin-1. */
function* formsOf(value: Uint8Array): Generator<string> {
	yield Buffer.from(value).toString("latin1");
	const { raw, derived } = masksFor(value, {
		derivedBytes: Number.POSITIVE_INFINITY,
	});
	for (const text of [...raw, ...derived]) yield latin1(text);
	const text = decodeUtf8(value);
	yield* closedForms(value);
	if (text === undefined) return;
	const trimmed = text.trim();
	yield* encodedForms(Buffer.from(trimmed));
	yield* closedForms(Buffer.from(trimmed));
	for (const shown of new Set([text, trimmed, ...raw]))
		for (const form of printedForms(shown)) yield latin1(form);
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
