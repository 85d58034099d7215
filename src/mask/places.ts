import { shapeOf } from "./judge/shapes.ts";
import type { Part } from "./maskable.ts";
import { isIndex } from "./readers/entry.ts";

/** For a word that has no name of its own: what is said of the text around it is said of the whole. */
export const UNNAMED = "(word)";

/**
 * Where the parts of a value stand, each place once. What is not plainly a name is `*`, since a document may have secrets
 * for keys.
 */
export function placesOf(parts: readonly Part[]): readonly string[] {
	return [...new Set(parts.map(({ keys }) => placeOf(keys)))];
}

function placeOf(keys: readonly string[]): string {
	return keys
		.filter((key) => key !== UNNAMED)
		.map((key) => (isIndex(key) || isPlainName(key) ? key : "*"))
		.join(".")
		.replaceAll(".[", "[");
}

function isPlainName(key: string): boolean {
	return /^[\w.$@-]{1,40}$/.test(key) && shapeOf(key) === "harmless";
}
