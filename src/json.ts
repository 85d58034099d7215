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

/** Parses JSON (UTF-8) with every number as it is written; undefined when it is none. */
export function parseJson(document: Uint8Array): unknown {
	const text = decodeUtf8(document);
	try {
		return text === undefined ? undefined : JSON.parse(text, keepNumber);
	} catch {
		// The engine's message quotes the text.
		return undefined;
	}
}

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

/** A JSON value as it is delivered, in UTF-8: a string's text, anything else as compact JSON. */
export function renderJson(value: unknown): Uint8Array {
	return Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}
