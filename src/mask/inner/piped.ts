import { isTyped } from "../judge/index.ts";
import { maySaySecret, saysSecret } from "../judge/names.ts";

/** In characters; a longer text is no script. */
const LONGEST = 64 * 1024;

/** Programs that read a secret from their standard input. */
const READER =
	/-stdin\b|\b(?:ch|smb|vnc)?passwd\b|\bsudo\s.{0,64}-S\b|\b(?:kinit|cryptsetup|su|unlock|load-key|ssh-add|luks\w{0,8})\b|passphrase-fd|--with-token|\bsecrets?\s+(?:set|create|put|add)\b|\b(?:vercel|netlify)\s+env\s+add\b|\b(?:realm|adcli|ads)\s+join\b|\bpass\s+insert\b|\bsecret-tool\s+store\b/;
/** In quotes, or without blanks. */
const ARGUMENT = String.raw`(?:"([^"]{4,256})"|'([^']{4,256})'|([^\s"'|<>]{4,256}))`;
/** What prints a text; before it a format, and perhaps somebody. */
const PRINT = String.raw`\b(?:echo|printf|yes)\s+(?:-[neE]+\s+|["']?(?:%s(?:\\n)?){1,4}["']?\s+){0,3}`;
/** `echo X | program`, `echo X > FILE`, `printf '%s\n%s\n' ann X > FILE` */
const PIPED = new RegExp(
	String.raw`${PRINT}(?:["']?[\w.@-]{1,64}["']?\s+)?${ARGUMENT}\s*(?:;\s*echo\s[^|]{1,256})?(?:\||>{1,2})(.{0,256})`,
);
/** `program <<< X` */
const HERE = new RegExp(String.raw`(.{0,256})<<<\s{0,8}\$?${ARGUMENT}`);
/** What is asked for a password and prints it: `--password-command "echo X"`, `PASSCOMMAND='echo X'`, `PassCmd "echo X"` */
const ASKED = new RegExp(
	String.raw`pass(?:word|phrase)?[_-]?(?:command|cmd|eval)["']?[\s:=]{1,4}\\?["']?${PRINT}${ARGUMENT}`,
	"gi",
);
/** What it is written into: `FILE`, `| sudo tee FILE` */
const FILE = /^(?:.*\btee\s+(?:-a\s+)?)?\s{0,4}["']?([^\s"';|&<>]{2,200})/;

/**
 * What programs are given that read a secret, and what is written into files whose names say secret.
 *
 * @param name - of the line as a whole
 */
export function* pipedIn(line: string, name: string): Generator<string> {
	const [, double, single, piped = double ?? single ?? "", into = ""] =
		PIPED.exec(line) ?? [];
	const text = bare(piped);
	const says = isTyped(text) ? maySaySecret : saysSecret;
	if (READER.test(into) || isSecretFile(FILE.exec(into)?.[1], says)) yield text;
	const [, program = "", two, one, here = two ?? one ?? ""] =
		HERE.exec(line) ?? [];
	if (READER.test(program)) yield bare(here);
	for (const [, ...texts] of `${name} ${line}`.matchAll(ASKED))
		yield texts.find(Boolean) ?? "";
}

/** Without the user before it, and what stands in further lines. */
function bare(text: string): string {
	return text.replace(/^[\w.-]+:|\\n.*$/g, "");
}

function isSecretFile(path = "", says: (name: string) => boolean): boolean {
	const file = path.split(/[\\/]/).at(-1) ?? "";
	return (
		/(?:^|\/)secrets?\/[^/]/.test(path) ||
		says(file.replace(/\.(?:txt|conf|cfg|key)$/, ""))
	);
}

/** A script that does nothing but print a text, as those do that are asked for a password. */
const PRINTS_ONLY = new RegExp(
	String.raw`^#![^\n]{2,60}sh[ \t]*\n(?:[ \t]*(?:#[^\n]{0,200})?\n){0,5}[ \t]*${PRINT}${ARGUMENT};?\s*$`,
);
/** What a script prints that does nothing else. */
export function printedBy(script: string): string {
	const printed = PRINTS_ONLY.exec(script)?.slice(1).find(Boolean) ?? "";
	return /^[$`]/.test(printed) ? "" : printed;
}

const FORMAT =
	/\bprintf\s+(?:"([^"\n]{2,256})"|'([^'\n]{2,256})')((?:[ \t]+(?:"[^"\n]{0,256}"|'[^'\n]{0,256}'|[^\s"'|&;<>]{1,256})){1,9})/g;

/**
 * A text with what `printf` makes of formats that name something (`"password=%s\n"`) on lines of their own.
 *
 * @returns undefined where there is none
 */
export function withPrinted(text: string): string | undefined {
	if (text.length > LONGEST || !text.includes("%s")) return undefined;
	const printed = text.replace(FORMAT, (whole, double, single, behind) => {
		const format: string = double ?? single;
		if (!/[A-Za-z]/.test(format.replace(/%s|\\n/g, ""))) return whole;
		const given: string[] = behind.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
		const line = format
			.replace(/%s/g, () => given.shift()?.replace(/^["']|["']$/g, "") ?? "")
			.replaceAll("\\n", "\n");
		return `\n${line}\n`;
	});
	return printed === text ? undefined : printed;
}
