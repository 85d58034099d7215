import { isLikelyPassword } from "../judge/index.ts";
import { saysSecret } from "../judge/names.ts";
import type { Entry } from "../readers/entry.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 2_000;

const TEXT = String.raw`[bu]?(["'])((?:\\.|(?!\1)[^\\]){4,64}?)(?:\\[rn]|\{ENTER\}|~){0,4}\1`;
/** Enter, where a call may also write other things. */
const ENTERED = String.raw`(["'])((?:\\.|(?!\1)[^\\]){4,64}?)(?:\\[rn]){1,2}\1`;

/** What a program types, or somebody: `keystroke "X"`, `Send("X{ENTER}")`, `tn.write(b'X\n')`, `<enter>X<enter>` */
const TYPED: readonly RegExp[] = [
	String.raw`\b(?:send|send_?(?:line|text|input|keys|string)|keystroke|(?<!\.)type(?!\()|send-keys)(?:\s+-\w+\s+[\w.:-]{1,40}){0,2}(?:\s{1,4}|\(\s?)(?:--\s+)?${TEXT}`,
	String.raw`\bwrite\(\s?b${ENTERED}`,
	String.raw`(?<=<(?:enter|tab|wait\w{0,4})>)()([^<>\s"]{4,64})<(?:enter|tab)>`,
].map((source) => new RegExp(source, "gi"));
/** Where the prompt stands before it: `expect "assword:" { send "X\r" }` */
const PROMPTED = new RegExp(
	String.raw`(?:assword|passwort|passphrase|kennwort|\bpin)[^\n"']{0,20}["'][\s;,{)]{1,8}(?:\w{1,20}\.)?(?:send|write)\w{0,6}[\s(]{1,4}(?:--\s+)?${TEXT}`,
	"gi",
);
/** AutoHotkey: `::pwd1::X` */
const HOTSTRING = /^\s{0,8}:[\w*?]{0,8}:([^:\s]{1,40})::(\S{4,64})$/;

/** What is typed for somebody: no word and no command, unless a password was asked for. */
export function* typedEntries(line: string): Generator<Entry> {
	if (line.length > LONGEST) return;
	const typed = (text: string): Entry => ({
		keys: ["password"],
		text,
		quoted: true,
	});
	for (const form of TYPED)
		for (const [, , text = ""] of line.matchAll(form))
			if (isLikelyPassword(text)) yield typed(text);
	for (const [, , text = ""] of line.matchAll(PROMPTED)) yield typed(text);
	const [, name = "", text = ""] = HOTSTRING.exec(line) ?? [];
	if (saysSecret(name) || isLikelyPassword(text)) yield typed(text);
}
