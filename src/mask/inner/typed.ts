import { isLikelyPassword } from "../judge/index.ts";
import type { Entry } from "../readers/entry.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 2_000;

const TEXT = String.raw`[bu]?(["'])((?:\\.|(?!\1)[^\\]){4,64}?)(?:\\[rn]|\{ENTER\}|~){0,4}\1`;

/** What a program types, or somebody: `keystroke "X"`, `Send("X{ENTER}")`, `tn.write(b'X\n')`, `<enter>X<enter>` */
const TYPED: readonly RegExp[] = [
	String.raw`\b(?:send[\w-]{0,8}|keystroke|(?<!\.)type(?!\()|write(?=\(b))(?:\s+-\w+\s+[\w.:-]{1,40}){0,2}[\s(]\s?(?:--\s)?${TEXT}`,
	String.raw`(?<=<(?:enter|tab|wait\w{0,4})>)()([^<>\s"]{4,64})<(?:enter|tab)>`,
].map((source) => new RegExp(source, "gi"));
/** Where the prompt stands before it: `expect "assword:" { send "X\r" }` */
const PROMPTED = new RegExp(
	String.raw`(?:assword|assphrase|wort|\bpin)[^\n"']{0,20}["'][\s;,{)]{1,8}(?:send|write)\w{0,6}[\s(]{1,4}(?:--\s)?${TEXT}`,
	"gi",
);
/** What is typed for somebody: no word and no command, unless a password was asked for. */
export function* typedEntries(line: string): Generator<Entry> {
	if (line.length > LONGEST) return;
	for (const form of [...TYPED, PROMPTED])
		for (const [, , text = ""] of line.matchAll(form))
			if (form === PROMPTED || isLikelyPassword(text))
				yield { keys: ["password"], text, quoted: true };
}
