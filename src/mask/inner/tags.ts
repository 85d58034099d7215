import type { Entry } from "../readers/entry.ts";

const TAG =
	/<([A-Za-z][\w:.-]{0,63})((?:\s{1,20}[\w:.-]{1,64}(?:=(?:"[^"<>]{0,256}"|'[^'<>]{0,256}'|[^\s"'<>]{1,256}))?){1,20})\s{0,20}\/?>/g;
const ATTRIBUTE = /([\w:.-]{1,64})=(?:"([^"]*)"|'([^']*)'|(\S+))/g;

/** Texts between tags on one line, and values in them, for markup that is broken or a part of other text: `<password>X</password>`. */
export function* tagEntries(text: string): Generator<Entry> {
	for (const [, name = "", inside = ""] of text.matchAll(
		/<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,256})?>([^<>]{4,512})(?=<)/g,
	))
		yield { keys: [name], text: inside.trim() };
	for (const [, , inside = ""] of text.matchAll(TAG)) {
		const attributes = new Map(
			Array.from(inside.matchAll(ATTRIBUTE), ([, name = "", ...values]) => [
				name.toLowerCase(),
				values.find((value) => value !== undefined) ?? "",
			]),
		);
		const value = attributes.get("value");
		const isPassword = attributes.get("type") === "password";
		const name = isPassword
			? "password"
			: (attributes.get("name") ?? attributes.get("key"));
		// `<input type="password" value="X">`, which is not closed
		if (value !== undefined && name !== undefined)
			yield { keys: [name], text: value, quoted: true };
	}
}
