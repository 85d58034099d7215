import { pointerSegments } from "@hyperjump/json-pointer";
import { SecretError } from "../errors.ts";
import {
	DEEPEST_JSON,
	isObject,
	isTooDeep,
	parseJson,
	renderJson,
} from "../json.ts";
import type { Message } from "../message.ts";
import { decodeUtf8, encodingOf } from "../text.ts";
import { brokenAt } from "./json-place.ts";
import { say } from "./messages.ts";

/** The value that a pointer (RFC 6901) names in a JSON document: a string's text, anything else as compact JSON. */
export function selectValue(
	document: Uint8Array,
	pointer: string,
	parse: Parse = parseJson,
): Uint8Array {
	return renderJson(find(read(document, parse), pointer));
}

/** The members of the JSON object that a document is, or that a pointer names in it; `null` members are undefined. */
export function selectFields(
	document: Uint8Array,
	pointer = "",
	parse: Parse = parseJson,
): ReadonlyMap<string, Uint8Array | undefined> {
	const value = find(read(document, parse), pointer);
	if (!isObject(value)) throw new SecretError("malformed", say.noObject());
	return new Map(
		Object.entries(value).map(([key, member]) => [
			key,
			member === null ? undefined : renderJson(member),
		]),
	);
}

/** Bytes to the JSON value in them, or undefined. */
export type Parse = (document: Uint8Array) => unknown;

/** Parses each document once, however many declarations take a part of it. */
export function parseOnce(): Parse {
	const known = new WeakMap<Uint8Array, { readonly value: unknown }>();
	return (document) => {
		const parsed = known.get(document) ?? { value: parseJson(document) };
		known.set(document, parsed);
		return parsed.value;
	};
}

function read(document: Uint8Array, parse: Parse): unknown {
	const value = parse(document);
	if (value !== undefined) return value;
	throw new SecretError("malformed", explain(document));
}

function explain(document: Uint8Array): Message {
	if (isTooDeep(document)) return say.tooDeep(DEEPEST_JSON);
	if (encodingOf(document)?.startsWith("utf-16")) return say.utf16();
	const text = decodeUtf8(document)?.replace(/^\uFEFF/, "");
	if (text === undefined) return say.noText();
	if (text.trim() === "") return say.emptyJson();
	const place = brokenAt(text);
	return place === undefined
		? say.cutJson()
		: say.brokenJson(place.line, place.column);
}

function find(document: unknown, pointer: string): unknown {
	let value = document;
	for (const segment of pointerSegments(pointer))
		value = member(value, segment);
	if (value === undefined || value === null)
		throw new SecretError(
			"not-found",
			say.nothingThere(JSON.stringify(pointer)),
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
