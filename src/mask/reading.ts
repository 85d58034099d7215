import type { Entry } from "./readers/entry.ts";

/** The readers of a run. Each is loaded when a text looks like its own. */
export interface Readers {
	/** To be called before `read`, which takes only what is there. */
	load(text: string): Promise<void>;
	/** What the text holds. Whatever it is, each of its words is in some entry, or a name. */
	read(text: string): readonly Entry[];
	/** What an XML document holds; undefined for a text that is none, or whose reader is not there. */
	markup(text: string): readonly Entry[] | undefined;
}

/** What reads documents, and what that may still cost. */
export interface Reading {
	readonly readers: Readers;
	/** The name of the value. */
	readonly title: string;
	/** @throws RangeError when that is used up */
	spend(characters: number): void;
}

/**
 * How often all of a text may be looked at. It is as often as lines and documents are nested in it: less than 4 times in
 * each document of the corpus, 120 times in one that is made for it.
 */
const LOOKS = 40;

export function readingOf(
	value: string,
	readers: Readers,
	title: string,
): Reading {
	let left = LOOKS * (value.length + 1_000);
	return {
		readers,
		title,
		spend(characters) {
			left -= characters;
			if (left < 0) throw new RangeError("too much work for one text");
		},
	};
}
