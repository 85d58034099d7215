import { late } from "../../text.ts";
import { isNumberedWord, isPassphrase } from "../judge/chosen.ts";
import { isLikelyPassword, isPassword } from "../judge/index.ts";
import { sayingOf } from "../judge/names.ts";
import type { Entry } from "../readers/entry.ts";

/** How people note what they log in with; each with what the label, the first text, has to say of the others. */
const NOTES: readonly (readonly [
	() => RegExp,
	(text: string, label: string) => boolean,
])[] = [
	// `WiFi guests: X`, `Gäste-WLAN: X`; no name of a network, as it leaves the factory
	[
		late(
			String.raw`^(?:[-*+•] )?(?:\p{L}{2,12}-)?((?:wi-?fi|wlan|hotspot)(?:[ -][^:]{1,40})?) ?: ["'“„«]?([^"'“”»]{6,63})`,
			"iu",
		),
		(text, label) =>
			sayingOf(label) !== "harmless" &&
			!/[-_][0-9A-F]{4,6}$/.test(text) &&
			(isPassphrase(text) || (!/\s/.test(text) && isLikelyPassword(text))),
	],
	// `root too: X`
	[
		late("^((?:root|admin)(?: \\p{L}{1,12}){0,2}): (\\S{6,40})$"),
		isNumberedWord,
	],
	// `ssh as root with X`
	[
		late(
			String.raw`\b(?:as|als) (root|admin|user \S{2,32}) (?:with|using|mit) (\S{5,40}[^\s.,;:!?)])`,
		),
		isPassword,
	],
	// All of a note: `Code 8346`
	[
		late("^(notes?|notesPlain): code:? (\\d{4,8})$", "i"),
		(text) => !/^(?:19|20)\d\d$|00$/.test(text),
	],
];

/** What people note of accounts, networks and doors, without a word that says password. */
export function* notedEntries(line: string, name: string): Generator<Entry> {
	for (const note of name === "" ? [line] : [line, `${name}: ${line}`])
		for (const [pattern, isSaid] of NOTES) {
			const [, label = "", ...texts] = pattern().exec(note) ?? [];
			for (const text of texts)
				if (isSaid(text, label))
					yield { keys: ["password"], text, place: "secret", quoted: true };
		}
}
