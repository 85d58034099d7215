import { decodeUtf8 } from "./text.ts";

// Node.js 24 has both (TC39 "JSON.parse source text access"); TypeScript's library does not know them yet.
declare global {
	interface JSON {
		parse(
			text: string,
			reviver: (
				key: string,
				value: unknown,
				context: { readonly source?: string },
			) => unknown,
		): unknown;
		rawJSON(text: string): unknown;
		isRawJSON(value: unknown): boolean;
	}
}

/** Levels of nesting. Deeper documents would use up the stack when they are read or written. */
export const DEEPEST_JSON = 1_000;

/** Parses JSON (UTF-8) with every number as it is written; undefined when it is none, or nested too deeply. */
export function parseJson(document: Uint8Array): unknown {
	if (isTooDeep(document)) return undefined;
	// A byte order mark is not part of a JSON text (RFC 8259, 8.1).
	const text = decodeUtf8(document)?.replace(/^\uFEFF/, "");
	try {
		return text === undefined ? undefined : JSON.parse(text, keepNumber);
	} catch {
		// The engine's message quotes the text.
		return undefined;
	}
}

/** Whether a JSON document is nested deeper than `DEEPEST_JSON`. */
export function isTooDeep(document: Uint8Array): boolean {
	// Each level takes a byte, and most documents are short.
	if (document.length <= DEEPEST_JSON) return false;
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < document.length; at++) {
		const byte = document[at];
		if (byte === QUOTE) quoted = !quoted;
		else if (quoted) at += byte === BACKSLASH ? 1 : 0;
		else if (byte === BRACKET || byte === BRACE) {
			if (++depth > DEEPEST_JSON) return true;
		} else if (byte === BRACKET + 2 || byte === BRACE + 2) depth--;
	}
	return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Each closes with the character after next. */
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** JSON.parse alone would turn 9007199254740993 into 9007199254740992, and 1.0 into 1. */
function keepNumber(
	_key: string,
	value: unknown,
	{ source }: { readonly source?: string },
): unknown {
	return typeof value === "number" &&
		source !== undefined &&
		String(value) !== source
		? JSON.rawJSON(source)
		: value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return (
		typeof value === "object" &&
		value !== null &&
		!Array.isArray(value) &&
		!JSON.isRawJSON(value)
	);
}

/** The objects of a list. */
export function objectsIn(list: unknown): readonly Record<string, unknown>[] {
	return Array.isArray(list) ? list.filter(isObject) : [];
}

export function textIn(value: unknown): string | undefined {
	return typeof value === "string" ? value : undefined;
}

/** A JSON value as it is delivered, in UTF-8: a string's text, anything else as compact JSON. */
export function renderJson(value: unknown): Uint8Array {
	return Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}
