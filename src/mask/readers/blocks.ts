import { holdsLogins } from "../judge/index.ts";
import { saysSecret } from "../judge/names.ts";
import type { Entry } from "./entry.ts";

/** `<auth-user-pass>`, a name, a password, `</auth-user-pass>`: an inline file of OpenVPN. */
export function loginAt(
	lines: readonly string[],
	at: number,
): Entry[] | undefined {
	const [tag = "", user = "", password = "", end = ""] = lines
		.slice(at, at + 4)
		.map((line) => line.trim());
	const [, name] = /^<([\w-]{1,64})>$/.exec(tag) ?? [];
	if (name === undefined || !saysSecret(name) || end !== `</${name}>`)
		return undefined;
	return [
		{ keys: ["user"], text: user },
		{ keys: [name], text: password, place: "secret" },
	];
}

/** What is sent where the line before waits for a password: `expect "assword:"`, `send "X\\r"`. */
export function answerAt(
	lines: readonly string[],
	at: number,
): Entry | undefined {
	const asks = /(?:assw(?:or)?d|assphrase|\bPIN|asscode)\b.{0,12}$/i;
	const prompt = /\b(?:expect|wait|prompt|read)/i;
	const before = lines[at - 1] ?? "";
	if (before.length > 200 || !prompt.test(before) || !asks.test(before))
		return undefined;
	const [, text] =
		/\b(?:send|write|put)\w*\W{1,4}?b?["'{](.{4,200}?)(?:\\[rn]){0,4}["'}]/i.exec(
			lines[at]?.slice(0, 400) ?? "",
		) ?? [];
	return text === undefined
		? undefined
		: { keys: ["password"], text, place: "secret" };
}

/** Whether a list of secrets begins further up, behind words that say so: `Recovery codes of ann`. */
export function announced(lines: readonly string[], at: number): boolean {
	for (let above = at - 1; above >= Math.max(0, at - 50); above--) {
		const line = lines[above]?.trim() ?? "";
		if (line === "" || /^(?:[-*+•]|\d{1,3}[.)])\s/.test(line)) continue;
		return line.length <= 100 && wordPairs(line).some(saysSecret);
	}
	return false;
}

function wordPairs(line: string): readonly string[] {
	const words = line.match(/\p{L}+/gu) ?? [];
	return words.map((word, at) => `${words[at - 1] ?? ""} ${word}`);
}

/** In characters; a longer line opens no block. It also bounds the work of the pattern. */
const LONGEST_HEAD = 300;

/** `const users: Logins = {`, `$users = [`, `users := map[string]string{` */
const DECLARED =
	/^(?:[\w<>,.[\]]{2,60}\s+){0,4}[$@%]?(\w{3,40})\s?(?::[^=:]{0,60})?=\s?[^"'=]{0,80}[{[(]$/;

/** The name of what the next, deeper lines belong to: `tokens:`, `variable "token" {`, `environment = {`. */
export function blockOf(line: string): string | undefined {
	if (
		line.length > LONGEST_HEAD ||
		!/[{[(:]$|^<.*>$|[|>][-+\d]{0,2}$/.test(line)
	)
		return undefined;
	const [, tag] =
		/^<([A-Za-z][\w-]{0,40}(?:\s[^<>]{1,100})?)>$/.exec(line) ?? [];
	// `<input name="password" value="X">` is all that it says.
	if (tag !== undefined) return /\svalue=/i.test(tag) ? undefined : tag;
	const [, holder = ""] = DECLARED.exec(line) ?? [];
	if (holdsLogins(holder)) return holder;
	const match =
		/^(?:-\s+)?["']?([\w.$@/ -]{1,128}?)["']?\s*[:=]?\s*(?:["']([^"']*)["']\s*)?(?:["']([^"']*)["']\s*)?(?::\s*[|>][-+\d]*|:\s*|=?>?\s*[{[(])$/.exec(
			line.replace(/\s+/g, " "),
		);
	if (match === null) return undefined;
	const [, first = "", kind = "", label = ""] = match;
	return blockName(first, kind, label);
}

/** `resource "kubernetes_secret" "orders"`, `secret "orders"`: what it is says more than what it is called. */
export function blockName(first: string, ...more: readonly string[]): string {
	const names = [first, ...more].filter(Boolean);
	const last = names.pop() ?? "";
	return names.findLast(saysSecret) ?? last;
}

/** What lines belong to. */
export interface Block {
	readonly indent: number;
	readonly name: string;
	/** Where it is closed, if its lines are not indented. */
	readonly end: number | undefined;
}

/** Whether a line stands in a block, or there is none. */
export function isInside(
	block: Block | undefined,
	at: number,
	indent: number,
	line: string,
): boolean {
	if (block === undefined) return true;
	if (block.end !== undefined) return at < block.end;
	// A list may stand as deep as its name.
	return (
		indent > block.indent || (indent === block.indent && /^-\s/.test(line))
	);
}

/** Lines that such a block has at most. */
const LONGEST_BLOCK = 200;

/** Where a block is closed that a bracket opens and whose lines stand no deeper; undefined for any other. */
export function closingOf(
	lines: readonly string[],
	at: number,
	indent: number,
): number | undefined {
	const opens = /[{[(]\s*$/;
	if (!opens.test(lines[at] ?? "")) return undefined;
	let depth = 1;
	for (let end = at + 1; end < at + LONGEST_BLOCK; end++) {
		const line = lines[end];
		if (line === undefined) return undefined;
		const own = line.search(/\S/);
		if (own > indent) return undefined;
		if (own < 0) continue;
		if (/^\s*[}\])]/.test(line) && --depth === 0) return end;
		if (opens.test(line)) depth++;
	}
	return undefined;
}
