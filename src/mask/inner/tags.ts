import { isTyped } from "../judge/index.ts";
import { sayingOf, saysSecret } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";

const TAG =
	/<([A-Za-z][\w:.-]{0,63})((?:\s{1,20}[\w:.-]{1,64}(?:=(?:"[^"<>]{0,256}"|'[^'<>]{0,256}'|[^\s"'<>]{1,256}))?){1,20})\s{0,20}\/?>/g;
const ATTRIBUTE = /([\w:.-]{1,64})=(?:"([^"]*)"|'([^']*)'|(\S+))/g;

/** An element or a label, and the text beside it: `<x:name>Password</x:name><x:value>X</x:value>`, `<b>Password:</b> X<br>`, `Password:<br/>X` */
const LABELLED =
	/(?:^|>)\s{0,8}([^<>:]{2,60})(:?\s{0,8}(?:<[^<>]{1,64}>:?\s{0,8}){1,3})(?=([^<>]{4,256}))/g;
/** Between a label and a value of one word. */
const CERTAIN = /:|<\/(?:td|dt)>\s{0,8}<(?:td|dd)/i;

/** Texts between tags on one line, and values in them, for markup that is broken or a part of other text: `<password>X</password>`. */
export function* tagEntries(text: string): Generator<Entry> {
	for (const [, name = "", inside = ""] of text.matchAll(
		// What is filled in is no element: `pwd=<password> port=<port>`
		/<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,256})?>([^<>]{4,512})(?<!\s[\w.-]{1,64}=)(?=<)/g,
	))
		yield { keys: [name], text: inside.trim() };
	for (const [, label = "", between = "", behind = ""] of text.matchAll(
		LABELLED,
	)) {
		const value = behind.trim();
		const isWord =
			CERTAIN.test(between) &&
			/^\p{L}{4,}$/u.test(value) &&
			!isTelling(value) &&
			sayingOf(value) === "unsaid";
		if (saysSecret(label) && (isTyped(value) || isWord))
			yield { keys: [label], text: value, quoted: true };
	}
	for (const [, , inside = ""] of text.matchAll(TAG)) {
		const attributes = new Map(
			Array.from(inside.matchAll(ATTRIBUTE), ([, name = "", ...values]) => [
				name.toLowerCase(),
				values.find((value) => value !== undefined) ?? "",
			]),
		);
		// What stands in quotes is all of a value, words too.
		for (const [name, text] of attributes)
			if (saysSecret(name)) yield { keys: [name], text, quoted: true };
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
