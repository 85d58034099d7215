import { distance } from "fastest-levenshtein";

/**
 * The name that was probably meant.
 *
 * @param known - names that may be shown
 * @param most - edits; two, and of a short name fewer, since everything is near that
 */
export function nearest(
	name: string,
	known: Iterable<string>,
	most = Math.min(2, Math.floor(name.length / 3)),
): string | undefined {
	let best: string | undefined;
	let fewest = most + 1;
	for (const one of known) {
		if (Math.abs(one.length - name.length) >= fewest) continue;
		const edits = distance(one, name);
		if (edits < fewest) [best, fewest] = [one, edits];
	}
	return best;
}
