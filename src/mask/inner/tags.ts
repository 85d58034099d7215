import type { Entry } from "../readers/entry.ts";

/** Texts between tags on one line, for markup that is broken or a part of other text: `<password>X</password>`. */
export function* tagEntries(text: string): Generator<Entry> {
	for (const [, name = "", inside = ""] of text.matchAll(
		/<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,256})?>([^<>]{4,512})(?=<)/g,
	))
		yield { keys: [name], text: inside.trim() };
}
