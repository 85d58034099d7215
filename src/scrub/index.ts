import { Transform } from "node:stream";
import { Filter } from "./filter.ts";
import { patternsOf } from "./patterns.ts";
import { Scrubber } from "./scrubber.ts";

export type { Scrubber };

/** All secrets of a run, prepared. The streams of a child share it. */
export interface Matcher {
	/** For one stream from its beginning. */
	scrubber(): Scrubber;
}

/**
 * Prepares the search for values and for every form in which they may be printed: raw and their secret parts, base64,
 * hex, URI, JSON, XML (mask/forms.ts). Line breaks in them, with the white space behind, may stand anywhere.
 *
 * @param values - those that may be masked; a form under four bytes is not looked for
 */
export function compile(values: readonly Uint8Array[]): Matcher {
	const patterns = patternsOf(values);
	const filter = new Filter(patterns.sorted);
	return { scrubber: () => new Scrubber(patterns, filter) };
}

/** A stream with `***` in place of every find. What was held back comes at its end. */
export function scrubStream(matcher: Matcher): Transform {
	const scrubber = matcher.scrubber();
	return new Transform({
		transform(chunk: Buffer, _encoding, done) {
			done(null, scrubber.push(chunk));
		},
		flush(done) {
			done(null, scrubber.flush());
		},
	});
}
