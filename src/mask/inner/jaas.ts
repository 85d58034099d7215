import type { Entry } from "../readers/entry.ts";

/** In characters; a login module with more users has a file of them. */
const LONGEST = 16_384;
/** Up to the semicolon that ends it. */
const OPTIONS = /^(?:[^";]|"[^"]*")*/;
const USER =
	/\buser_[\w.@-]{1,64}\s{0,8}=\s{0,8}(?:"([^"\r\n]{1,256})"|'([^'\r\n]{1,256})'|([^\s"';\\]{4,256}))/g;

/** Passwords of users of a login module of Java, on its line or below: `PlainLoginModule required user_ann="X";`. */
export function* jaasEntries(text: string): Generator<Entry> {
	for (const behind of text.split(/LoginModule\s/).slice(1)) {
		const quoted = behind.slice(0, LONGEST).replaceAll('\\"', '"');
		const [options] = OPTIONS.exec(quoted) ?? [""];
		for (const [, ...texts] of options.matchAll(USER))
			yield {
				keys: ["password"],
				text: texts.find(Boolean) ?? "",
				place: "secret",
			};
	}
}
