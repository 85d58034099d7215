import { below, type Entry, named } from "./entry.ts";

function looksLikeJson(text: string): boolean {
	return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text);
}

/**
 * The names, strings, numbers and literals of a JSON object or array, in their order, members that are given twice
 * included; numbers as they are written (JavaScript would round them). Undefined for any other text. Iterates, so no depth
 * of nesting overflows the stack.
 */
export function readJson(text: string): Entry[] | undefined {
	if (!looksLikeJson(text) || !isJson(text)) return undefined;
	const entries: Entry[] = [];
	const open: Level[] = [];
	for (const token of tokens(text)) {
		const level = open.at(-1);
		if (token === "{" || token === "[")
			open.push({ keys: keysOf(level), list: token === "[", at: 0, key: "" });
		else if (token === "}" || token === "]") open.pop();
		else if (level && token.startsWith(":")) {
			level.key = unquoted(token);
			entries.push(...named(level.keys, level.key));
		} else if (token.startsWith('"')) {
			const [value, source] = [unquoted(token), token.slice(1, -1)];
			entries.push({ keys: keysOf(level), text: value, source });
		} else entries.push({ keys: keysOf(level), text: token });
	}
	return entries;
}

/** An object or array that is open. */
interface Level {
	readonly keys: readonly string[];
	readonly list: boolean;
	at: number;
	key: string;
}

function keysOf(level: Level | undefined): readonly string[] {
	if (level === undefined) return [];
	const own = level.list ? `[${level.at++}]` : level.key;
	return below(level.keys, own);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** A string token's value; a member name has a colon in front of it. */
function unquoted(token: string): string {
	const value: unknown = JSON.parse(token.replace(/^:/, ""));
	return typeof value === "string" ? value : "";
}

const INTERESTING = /["{}[\]0-9tfn-]/g;
const LITERAL = /true|false|null/y;
const NUMBER = /[-+.0-9eE]+/y;
const COLON = /\s*:/y;

/** Brackets, strings, numbers and literals of a valid JSON text; a member name comes with its colon in front. */
function* tokens(text: string): Generator<string> {
	let at = 0;
	while (at < text.length) {
		const start = nextMatch(INTERESTING, text, at)?.index;
		if (start === undefined) return;
		const first = text.charAt(start);
		if (first === '"') {
			at = endOfString(text, start);
			const token = text.slice(start, at);
			yield nextMatch(COLON, text, at) === null ? token : `:${token}`;
		} else if (/[-0-9]/.test(first)) {
			const number = nextMatch(NUMBER, text, start)?.[0] ?? first;
			at = start + number.length;
			yield number;
		} else if (/[tfn]/.test(first)) {
			const literal = nextMatch(LITERAL, text, start)?.[0] ?? first;
			at = start + literal.length;
			yield literal;
		} else {
			at = start + 1;
			yield first;
		}
	}
}

function nextMatch(pattern: RegExp, text: string, at: number) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** Behind the closing quote: the first one with an even number of backslashes in front. */
function endOfString(text: string, start: number): number {
	let quote = text.indexOf('"', start + 1);
	while (quote >= 0) {
		let before = quote - 1;
		while (text[before] === "\\") before--;
		if ((quote - before) % 2 === 1) return quote + 1;
		quote = text.indexOf('"', quote + 1);
	}
	return text.length;
}
