import { documents } from "./late.ts";
import type { MaskSet } from "./masks.ts";

/** More places are told by their number. */
const MOST_PLACES = 20;

/**
 * What is masked of a value, for the debug log: `KUBECONFIG: 3 masks: users[0].user.token, ...`. Names of places only,
 * never a text.
 */
export function toldOf(name: string, { raw, parts }: MaskSet): string {
	const masks = `${raw.length} ${raw.length === 1 ? "mask" : "masks"}`;
	const places = parts.length === 0 ? [] : documents().placesOf(parts);
	const shown = places.filter((place) => place !== "").slice(0, MOST_PLACES);
	const more = places.length - shown.length;
	if (shown.length === 0) return `${name}: ${masks}`;
	return `${name}: ${masks}: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
