import { Filter } from "./filter.ts";
import { patternsOf, type SetOf } from "./patterns.ts";
import { Scrubber } from "./scrubber.ts";

export type { Scrubber };

/** All secrets of a run, prepared. The streams of a child share it. */
export interface Matcher {
	/** For one stream from its beginning. */
	scrubber(): Scrubber;
	/** What is not looked for, in a sentence for the log; undefined when everything is. */
	readonly warning: string | undefined;
}

/**
 * Prepares the search for values and for every form in which they may be printed: raw and their secret parts, base64,
 * hex, URI, JSON, XML and the others of mask/forms. Line breaks in them, with the white space behind, may stand anywhere.
 *
 * @param setOf - what is hidden of a value; without it nothing is said of the values, and few readers are there
 * @param values - those that may be masked; a form under four bytes is not looked for
 */
export function compile(values: readonly Uint8Array[], setOf?: SetOf): Matcher {
	const patterns = patternsOf(values, setOf);
	const filter = new Filter(patterns.sorted);
	const { incomplete } = patterns;
	return {
		scrubber: () => new Scrubber(patterns, filter),
		warning: incomplete === 0 ? undefined : warningOf(incomplete),
	};
}

function warningOf(incomplete: number): string {
	const values = incomplete === 1 ? "1 value is" : `${incomplete} values are`;
	return `${values} so large that the output is searched for what stands there and for its commonest encodings, but not for every form (escapes and quotes of programs, base64url, hex).`;
}
