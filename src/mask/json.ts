/** A string or number of a JSON text. */
export interface Leaf {
	/** The nearest member name around it, "" when there is none. */
	readonly key: string;
	/** A string's value, a number as it is written (JavaScript would round it). */
	readonly text: string;
	/** As it is written, a string without its quotes. */
	readonly source: string;
	readonly kind: "string" | "number";
}

/**
 * The strings and numbers of a JSON object or array, in their order, members that are given twice included.
 * Undefined for any other text. Iterates, so no depth of nesting overflows the stack.
 */
export function jsonLeaves(text: string): Leaf[] | undefined {
	if (!/^[[{]/.test(text) || !/[\]}]$/.test(text) || !isJson(text)) {
		return undefined;
	}
	const leaves: Leaf[] = [];
	const keys: string[] = []; // the nearest key in each open object or array
	for (const token of tokens(text)) {
		const key = keys.at(-1) ?? "";
		if (token === "{" || token === "[") keys.push(key);
		else if (token === "}" || token === "]") keys.pop();
		else if (token.startsWith(":")) keys[keys.length - 1] = unquoted(token);
		else if (token.startsWith('"')) {
			const source = token.slice(1, -1);
			leaves.push({ key, text: unquoted(token), source, kind: "string" });
		} else leaves.push({ key, text: token, source: token, kind: "number" });
	}
	return leaves;
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

const INTERESTING = /["{}[\]0-9-]/g;
const NUMBER = /[-+.0-9eE]+/y;
const COLON = /\s*:/y;

/** Brackets, strings, numbers of a valid JSON text; a member name comes with its colon in front. */
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
