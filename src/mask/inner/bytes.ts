import { maySaySecret } from "../judge/names.ts";
import type { Entry } from "../readers/entry.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 8_192;

/** `NAME: [7, 3, 5, ..]`, `NAME[] = {0xde, 0xad, ..}`, `NAME = b"\xde\xad.."`: eight bytes or more. */
const BYTES =
	/(?<![\w.-])([\w.-]{2,64})["']?(?:\[\d{0,4}\])?\s?:?[:=]\s?(?:new\s)?(?:\[\])?(?:[A-Za-z]{1,5}\d?(?:\[\])?\s?)?["'([{]{0,2}\s?((?:(?:0x[\da-f]{1,2}|\d{1,3}),\s?){7,127}(?:0x[\da-f]{1,2}|\d{1,3})|(?:\\x[\da-f]{2}){8,128})(?![\w,\\])/gi;

/** Keys that are written as numbers, below a name that says key: the whole run, since a number is none by itself. */
export function* byteEntries(line: string): Generator<Entry> {
	if (line.length > LONGEST) return;
	for (const [, name = "", run = ""] of line.matchAll(BYTES)) {
		const says = /(?:key|psk|secret)s?$/i.test(name);
		if (!says || !maySaySecret(name)) continue;
		for (const text of new Set([
			run,
			run.replaceAll(/,\s?/g, ", "),
			run.replaceAll(/\s/g, ""),
		]))
			yield { keys: [name], text, place: "secret" };
	}
}
