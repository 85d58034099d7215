/** A token of JSON (RFC 8259), with the white space before it: a string, a number, a word, or a mark. */
const TOKEN =
	/[ \t\r\n]*(?:("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w))|([{}[\],:]))/y;

/** What may stand next. */
type Next = "value" | "first value" | "key" | "first key" | "colon" | "more";

/**
 * Where a text stops to be JSON, counted from 1; undefined when that is its end. The engine's own message does not always
 * say it, and quotes the text, which is a secret.
 *
 * @param text - that `JSON.parse` has refused
 */
export function brokenAt(
	text: string,
): { readonly line: number; readonly column: number } | undefined {
	const open: string[] = [];
	let next: Next = "value";
	let at = 0;
	for (;;) {
		TOKEN.lastIndex = at;
		const found = TOKEN.exec(text);
		const [all = "", string, scalar, mark] = found ?? [];
		const ended: boolean = next === "more" && open.length === 0;
		const taken: Next | undefined =
			found === null || ended
				? undefined
				: mark === undefined
					? afterScalar(next, string !== undefined, scalar !== undefined)
					: afterMark(next, mark, open);
		if (taken === undefined) return placeIn(text, at);
		next = taken;
		at += all.length;
	}
}

function afterScalar(
	next: Next,
	isString: boolean,
	isScalar: boolean,
): Next | undefined {
	if (isString && (next === "key" || next === "first key")) return "colon";
	if (!isString && !isScalar) return undefined;
	return next === "value" || next === "first value" ? "more" : undefined;
}

function afterMark(next: Next, mark: string, open: string[]): Next | undefined {
	if (mark === "{" || mark === "[") {
		if (next !== "value" && next !== "first value") return undefined;
		open.push(mark);
		return mark === "{" ? "first key" : "first value";
	}
	if (mark === ":") return next === "colon" ? "value" : undefined;
	const inside = open.at(-1);
	if (mark === ",") {
		if (next !== "more") return undefined;
		return inside === "{" ? "key" : "value";
	}
	const [start, empty] =
		mark === "}"
			? (["{", "first key"] as const)
			: (["[", "first value"] as const);
	if (inside !== start || (next !== "more" && next !== empty)) return undefined;
	open.pop();
	return "more";
}

/** The place of what stands there, behind white space. */
function placeIn(text: string, at: number) {
	let start = at;
	while (start < text.length && " \t\r\n".includes(text.charAt(start))) start++;
	// A string that is not closed reaches to the end.
	const isOpen = /^"(?:[^"\\\n\r]|\\.)*$/.test(
		text.slice(start, start + 10_000),
	);
	if (start >= text.length || isOpen) return undefined;
	const lines = text.slice(0, start).split(/\r\n|\n|\r/);
	return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}
