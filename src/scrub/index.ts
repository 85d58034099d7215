import type { Message } from "../message.ts";
import { say } from "./messages.ts";
import { patternsOf, type SetOf } from "./patterns.ts";
import { filtersOf, Scrubber } from "./scrubber.ts";

export type { Scrubber };

/** All secrets of a run, prepared. The streams of a child share it. */
export interface Matcher {
	/** For one stream from its beginning. */
	scrubber(): Scrubber;
	/** What is not looked for; undefined when everything is. */
	readonly warning: Message | undefined;
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
	const filters = filtersOf(patterns);
	const { incomplete } = patterns;
	return {
		scrubber: () => new Scrubber(patterns, filters),
		warning: incomplete === 0 ? undefined : say.incomplete(incomplete),
	};
}
