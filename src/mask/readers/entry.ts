/** One text in a document, and where it stands. */
export interface Entry {
	/** The names around it, outermost first; `[0]` is a place in a list. */
	readonly keys: readonly string[];
	readonly text: string;
	/** As the document writes it, where that is another text: with its escapes. */
	readonly source?: string;
	/** Whether it stands in quotes inside of another text. */
	readonly quoted?: boolean;
	/** What the syntax itself says of it; undefined where the names and its looks decide. */
	readonly place?: Place;
}

/**
 * - `secret`: nothing but secrets stand there (the password of a URL)
 * - `key`: a line of a private key, which is chance from end to end: no piece of it is anything by itself
 * - `public`: what everybody may see
 * - `prose`: words of people with now and then a secret in them: a comment
 * - `name`: the name of something else
 */
export type Place = "secret" | "key" | "public" | "prose" | "name";

/** A shorter name is none that somebody made by chance. */
const SHORTEST_NAME = 8;

/** A name, as a text of its own: in a list of tokens with their owners it is the secret. */
export function named(keys: readonly string[], name: string): Entry[] {
	return name.length < SHORTEST_NAME
		? []
		: [{ keys, text: name, place: "name" }];
}

/** Names further out say nothing that the nearest ones do not, and a document may be 100,000 levels deep. */
const DEEPEST = 30;

/** The names around something that is below another name. */
export function below(
	keys: readonly string[],
	...own: readonly string[]
): readonly string[] {
	return [...keys.slice(-DEEPEST), ...own];
}

/** Whether a key is no name: a place in a list, or which of several documents in a file it is. */
export function isIndex(key: string): boolean {
	return key.startsWith("[");
}

/** The place in a list, from 0 on, if the key is one. */
export function itemAt(key = ""): number | undefined {
	const [, place] = /^\[(\d+)\]$/.exec(key) ?? [];
	return place === undefined ? undefined : Number(place);
}

/** In characters. A longer text hardly comes twice. */
const LONGEST_KNOWN = 200;

/** Entries without those that came before but for their place in a list: there is nothing else in them. */
export function* withoutRepeated(entries: Iterable<Entry>): Generator<Entry> {
	const known = new Set<string>();
	for (const entry of entries) {
		const { keys, text, source, place, quoted } = entry;
		if (text.length <= LONGEST_KNOWN) {
			const names = keys.map((key) =>
				itemAt(key) === undefined ? key : "[0]",
			);
			const all = JSON.stringify([text, source, place, quoted, ...names]);
			if (known.size === known.add(all).size) continue;
		}
		yield entry;
	}
}
