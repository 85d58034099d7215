import { isPassphrase } from "../judge/chosen.ts";
import { isPassword, isTyped } from "../judge/index.ts";
import { maySaySecret, saysSecret } from "../judge/names.ts";

/** Programs that read a secret from their standard input. */
const READER =
	/-stdin\b|\b(?:ch|smb|vnc)?passwd\b|\bsudo\s.{0,64}-S\b|\b(?:kinit|cryptsetup|su|unlock|load-key|ssh-add|luks\w{0,8})\b|passphrase-fd|--with-token|\bsecrets?\s+(?:set|create|put|add)\b|\b(?:vercel|netlify)\s+env\s+add\b|\b(?:realm|adcli|ads)\s+join\b|\bpass\s+insert\b|\bsecret-tool\s+store\b/;
/** Programs that read other texts there. */
const FILTER =
	/(?:^|[;|&(]\s*)(?:sudo\s+)?(?:\S{0,40}\/)?(?:cat|tac|tee|rev|grep|egrep|sed|g?awk|read|readarray|mapfile|while|jq|yq|wc|bc|tr|cut|head|tail|sort|uniq|fold|fmt|xxd|od|\w{2,6}sum|python\d?|node|ruby|perl|sh|bash|logger|wall|mail|xargs|column|diff|patch|git|gh|kubectl|nc)\s[^;|&(]*$/;

/** In quotes, or without blanks. */
const ARGUMENT = String.raw`(?:"([^"]{4,256})"|'([^']{4,256})'|([^\s"'|<>]{4,256}))`;
/** What prints a text; before it a format, and perhaps somebody. */
const PRINT = String.raw`\b(?:echo|printf|yes)\s+(?:-[neE]+\s+|["']?(?:%s(?:\\n)?){1,4}["']?\s+){0,3}`;
/** `echo X | program`, `program <<< X` */
const PIPED = new RegExp(
	String.raw`${PRINT}${ARGUMENT}\s*(?:;\s*echo\s[^|]{1,256})?\|(.{0,256})`,
);
const HERE = new RegExp(String.raw`^<<<\s{0,8}\$?${ARGUMENT}`);
/** `echo X > FILE`, `printf '%s\n%s\n' ann X > FILE` */
const INTO = new RegExp(
	String.raw`${PRINT}(?:["']?[\w.@-]{1,64}["']?\s+)?${ARGUMENT}\s{0,4}>{1,2}\s{0,4}["']?([^\s"';|&<>]{2,200})`,
);
const TEE = /\btee\s+(?:-a\s+)?["']?([^\s"';|&]{2,200})/;

/** What programs are given that read a secret, and what is written into files whose names say secret. */
export function* pipedIn(line: string): Generator<string> {
	const [, double, single, piped = double ?? single ?? "", into = ""] =
		PIPED.exec(line) ?? [];
	if (piped !== "" && (READER.test(into) || isSecretFile(TEE.exec(into)?.[1])))
		yield bare(piped);
	const at = line.indexOf("<<<");
	const program = line.slice(0, Math.max(0, at));
	const [, two, one, here = two ?? one ?? ""] =
		HERE.exec(line.slice(Math.max(0, at))) ?? [];
	const isOfReader =
		READER.test(program) ||
		((isPassword(here) || isPassphrase(here)) && !FILTER.test(program));
	if (here !== "" && isOfReader) yield bare(here);
	const [, quoted, text, written = quoted ?? text ?? "", file] =
		INTO.exec(line) ?? [];
	const told = bare(written);
	if (isSecretFile(file) || (isTyped(told) && mayBeSecretFile(file)))
		yield told;
}

/** Without the user before it, and what stands in further lines. */
function bare(text: string): string {
	return text.replace(/^[\w.-]+:|\\n.*$/g, "");
}

function isSecretFile(path = ""): boolean {
	return /(?:^|\/)secrets?\/[^/]/.test(path) || saysSecret(fileOf(path));
}

function mayBeSecretFile(path = ""): boolean {
	return maySaySecret(fileOf(path));
}

function fileOf(path: string): string {
	const file = path.split(/[\\/]/).at(-1) ?? "";
	return file.replace(/\.(?:txt|conf|cfg|dat|key|tmp)$/, "");
}

/** A script that does nothing but print a text, as those do that are asked for a password. */
const PRINTS_ONLY = new RegExp(
	String.raw`^#![^\n]{2,60}sh[ \t]*\n(?:[ \t]*(?:#[^\n]{0,200})?\n){0,5}[ \t]*${PRINT}${ARGUMENT};?\s*$`,
);
/** A login in what is typed into a program for FTP. */
const FTP =
	/\b[ls]?ftp\b[^\n]{0,100}<<[^\n]{1,20}\n(?:[^\n]{0,200}\n){0,5}?[ \t]*user[ \t]+\S{1,64}[ \t]+"?([^\s"]{4,64})/g;

/** What scripts of several lines give to programs. */
export function* givenIn(text: string): Generator<string> {
	const printed = PRINTS_ONLY.exec(text)?.slice(1).find(Boolean) ?? "";
	if (/^[^$`]/.test(printed)) yield printed;
	for (const [, password = ""] of text.matchAll(FTP)) yield password;
}
