import type { SyntaxReaders } from "./readers/index.ts";
import type { Readers } from "./reading.ts";

type Documents = typeof import("./documents.ts");

let loaded: Documents | undefined;

/**
 * Loads what reads documents and judges what is in them, and the ways in which programs write what is no word: two thirds
 * of this room, in a file of their own. A step whose values are words does without.
 */
export async function loadDocuments(): Promise<void> {
	loaded ??= await import("./documents.ts");
}

/**
 * What `loadDocuments` loads.
 *
 * @throws TypeError when it has not been loaded, so that nothing is ever masked in part
 */
export function documents(): Documents {
	if (loaded === undefined) throw new TypeError("the readers are not loaded");
	return loaded;
}

/** The readers of a run, which are loaded with the first text. */
export function lateReaders(): Readers {
	let made: SyntaxReaders | undefined;
	const readers = () => {
		made ??= documents().createReaders();
		return made;
	};
	return {
		async load(text) {
			await loadDocuments();
			await documents().loadFor(text, readers());
		},
		read: (text) => readers().read(text),
		markup: (text) => readers().markup(text),
	};
}
