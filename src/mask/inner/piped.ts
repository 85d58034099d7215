import { isTyped } from "../judge/index.ts";
import { maySaySecret, saysSecret } from "../judge/names.ts";

/** Programs that read a secret from their standard input. */
const READER =
	/-stdin\b|\b(?:ch|smb|vnc)?passwd\b|\bsudo\s.{0,64}-S\b|\b(?:kinit|cryptsetup|su|unlock|load-key|ssh-add|luks\w{0,8})\b|passphrase-fd|--with-token|\bsecrets?\s+(?:set|create|put|add)\b|\b(?:vercel|netlify)\s+env\s+add\b|\b(?:realm|adcli|ads)\s+join\b|\bpass\s+insert\b|\bsecret-tool\s+store\b/;
/** In quotes, or without blanks. */
const ARGUMENT = String.raw`(?:"([^"]{4,256})"|'((?:[^']|'\\''){4,256})'|([^\s"'|<>]{4,256}))`;
/** What prints a text; before it a format, and perhaps somebody. */
const PRINT = String.raw`\b(?:echo|printf|yes)\s+(?:-[neE]+\s+|["']?(?:%s(?:\\n)?){1,4}["']?\s+){0,3}`;
/** `echo X | program`, `echo X > FILE`, `printf '%s\n%s\n' ann X > FILE` */
const PIPED = new RegExp(
	String.raw`${PRINT}(?:["']?[\w.@-]{1,64}["']?\s+)?${ARGUMENT}\s*(?:;\s*echo\s[^|]{1,256})?(?:\||>{1,2})(.{0,256})`,
);
/** `program <<< X` */
const HERE = new RegExp(String.raw`(.{0,256})<<<\s{0,8}\$?${ARGUMENT}`);
/** A setting that names a program which prints a secret: `passwordeval "echo X"`, `password_command: echo X` */
const COMMAND =
	/(?:pass|pw|secret|token|cred|auth)[\w.-]{0,12}?(?:eval|cmd|command)["']?[\s:=]{1,8}["']?(?:\/bin\/)?(?:echo|printf)\s(?:-n\s)?(?:"([^"$`\\]{4,128})"|'([^']{4,128})'|([^\s"'$`\\;|&<>()]{4,128}))(?=["']{0,2}\s{0,2}(?:[,}\])]|$))/gi;
/** What it is written into: `FILE`, `| sudo tee FILE` */
const FILE = /^(?:.*\btee\s+(?:-a\s+)?)?\s{0,4}["']?([^\s"';|&<>]{2,200})/;

/** What programs are given that read a secret, and what is written into files whose names say secret. */
export function* pipedIn(line: string): Generator<string> {
	const [, double, single, piped = double ?? single ?? "", into = ""] =
		PIPED.exec(line) ?? [];
	const isRead = READER.test(into);
	const text = isRead ? readBy(into, piped) : withoutUser(piped);
	const says = isTyped(text) ? maySaySecret : saysSecret;
	if (isRead || isSecretFile(FILE.exec(into)?.[1], says)) yield text;
	const [, program = "", two, one, here = two ?? one ?? ""] =
		HERE.exec(line) ?? [];
	if (READER.test(program)) yield readBy(program, here);
}

/** What the command prints that a setting names: `passwordeval "echo X"`. */
export function printedFor(line: string): readonly string[] {
	return Array.from(line.matchAll(COMMAND), ([, ...texts]) =>
		firstLine(texts.find((it) => it !== undefined) ?? ""),
	);
}

/** What a program takes for the secret: a colon is of it, but where somebody stands in front. */
function readBy(program: string, text: string): string {
	return /chpasswd/.test(program) ? withoutUser(text) : firstLine(text);
}

function withoutUser(text: string): string {
	return firstLine(text).replace(/^[\w.-]+:/, "");
}

/** Without what stands in further lines, and as a shell reads it. */
function firstLine(text: string): string {
	return text.replace(/\\n.*$/, "").replaceAll("'\\''", "'");
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
