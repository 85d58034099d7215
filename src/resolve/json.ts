import { pointerSegments } from "@hyperjump/json-pointer";
import { SecretError } from "../errors.ts";
import { decodeUtf8 } from "../text.ts";

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

/** The value that a pointer (RFC 6901) names in a JSON document: a string's text, anything else as compact JSON. */
export function selectValue(document: Uint8Array, pointer: string): Uint8Array {
	return render(find(parseJson(document), pointer));
}

/** The members of the JSON object that a document is, or that a pointer names in it; `null` members are undefined. */
export function selectFields(
	document: Uint8Array,
	pointer = "",
): ReadonlyMap<string, Uint8Array | undefined> {
	const value = find(parseJson(document), pointer);
	if (!isObject(value))
		throw new SecretError(
			"malformed",
			"a wildcard needs a JSON object, and the value is none.",
		);
	return new Map(
		Object.entries(value).map(([key, member]) => [
			key,
			member === null ? undefined : render(member),
		]),
	);
}

function parseJson(document: Uint8Array): unknown {
	const text = decodeUtf8(document);
	try {
		if (text !== undefined) return JSON.parse(text, keepNumber);
	} catch {
		// The engine's message quotes the text.
	}
	throw new SecretError("malformed", "the value is not valid JSON.");
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

function find(document: unknown, pointer: string): unknown {
	let value = document;
	for (const segment of pointerSegments(pointer))
		value = member(value, segment);
	if (value === undefined || value === null)
		throw new SecretError(
			"not-found",
			`the value holds nothing at ${JSON.stringify(pointer)}.`,
		);
	return value;
}

function member(value: unknown, segment: string): unknown {
	if (Array.isArray(value))
		return /^(?:0|[1-9][0-9]*)$/.test(segment)
			? value[Number(segment)]
			: undefined;
	return isObject(value) && Object.hasOwn(value, segment)
		? value[segment]
		: undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return (
		typeof value === "object" &&
		value !== null &&
		!Array.isArray(value) &&
		!JSON.isRawJSON(value)
	);
}

function render(value: unknown): Uint8Array {
	return Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}
