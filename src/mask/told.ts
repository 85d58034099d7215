import { shapeOf } from "./judge/shapes.ts";
import type { MaskSet } from "./masks.ts";
import { UNNAMED } from "./parts.ts";
import { isIndex } from "./readers/entry.ts";

/** More places are told by their number. */
const MOST_PLACES = 20;

/**
 * What is masked of a value, for the debug log: `KUBECONFIG: 3 masks: users[0].user.token, ...`. Names of places only,
 * never a text; what is not plainly a name is `*`, since a document may have secrets for keys.
 */
export function toldOf(name: string, { raw, parts }: MaskSet): string {
	const masks = `${raw.length} ${raw.length === 1 ? "mask" : "masks"}`;
	const places = [...new Set(parts.map(({ keys }) => placeOf(keys)))];
	const shown = places.filter((place) => place !== "").slice(0, MOST_PLACES);
	const more = places.length - shown.length;
	if (shown.length === 0) return `${name}: ${masks}`;
	return `${name}: ${masks}: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
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
