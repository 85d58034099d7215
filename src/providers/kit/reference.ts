import { malformed } from "./errors.ts";
import { say } from "./messages.ts";

/** The parts of a reference, for the providers whose references are a path, then `?query`, then `#field`. */
export interface ReferenceParts {
	/** Percent escapes are decoded, here and in the others. */
	readonly path: string;
	readonly query: ReadonlyMap<string, string>;
	readonly field: string | undefined;
}

/** Dagger's hints for its cache, which we do not have. */
const HINTS = ["ttl", "cacheKey"];

/**
 * Splits a reference. Percent escapes are decoded once.
 *
 * @param keys - what may stand behind `?`, besides Dagger's hints, which are left out; where anything may, empty values may
 *   as well
 * @throws SecretError `malformed`
 */
export function splitReference(
	rest: string,
	keys: readonly string[] | "any",
): ReferenceParts {
	const [front, fragment] = splitAt(rest, "#");
	const [path, query = ""] = splitAt(front, "?");
	const field = fragment === undefined ? undefined : decodePercent(fragment);
	if (field === "") throw malformed(say.noFieldName());
	// It would be a field of an odd name, which is not there.
	const [, late = ""] = /\?(\w+)=/.exec(fragment ?? "") ?? [];
	if (keys !== "any" && keys.includes(late))
		throw malformed(say.queryBehindField(late));
	return {
		path: decodePercent(path),
		query: queryOf(query, keys),
		field,
	};
}

function queryOf(
	text: string,
	keys: readonly string[] | "any",
): ReadonlyMap<string, string> {
	decodePercent(text);
	const pairs = [...new URLSearchParams(text)];
	const names = pairs.map(([name]) => name);
	if (keys !== "any") checkKeys(names, [...keys, ...HINTS]);
	if (new Set(names).size < names.length) throw malformed(say.keyTwice());
	const kept = pairs.filter(([name]) => !HINTS.includes(name));
	const [empty] = kept.find(([, value]) => value === "") ?? [];
	if (keys !== "any" && empty !== undefined)
		throw malformed(say.emptyKey(empty));
	return new Map(kept);
}

function checkKeys(names: readonly string[], known: readonly string[]): void {
	if (names.some((name) => !known.includes(name)))
		throw malformed(say.queryKeys(known.map((key) => `\`${key}\``).join(", ")));
}

/** @throws SecretError `malformed` */
export function decodePercent(text: string): string {
	try {
		return printable(decodeURIComponent(text));
	} catch (thrown) {
		if (!(thrown instanceof URIError)) throw thrown;
		throw malformed(say.percent());
	}
}

/** @throws SecretError `malformed` */
function printable(text: string): string {
	if (/\p{C}/u.test(text)) throw malformed(say.unprintable());
	return text;
}

/** What stands before a separator, and what stands behind it; undefined without one. */
export function splitAt(
	text: string,
	separator: string,
): readonly [string, string | undefined] {
	const index = text.indexOf(separator);
	return index < 0
		? [text, undefined]
		: [text.slice(0, index), text.slice(index + 1)];
}
