import { distance } from "fastest-levenshtein";
import { FILTERS, type Filter, malformed } from "./filters.ts";
import { type Place, say } from "./messages.ts";

/** `{{ NAME | filter }}` or, for a name that may be left out, `{{ NAME ? | filter }}`. */
export interface Placeholder {
	/** Looked up when an error tells of it. */
	readonly place: () => Place;
	readonly name: string;
	/** Whether nothing stands in its place when the name is left out. */
	readonly optional: boolean;
	readonly filters: readonly Filter[];
}

/** What a template consists of: its own text and placeholders, in their order. */
export interface Template {
	readonly segments: readonly (string | Placeholder)[];
	readonly placeholders: readonly Placeholder[];
}

/** In characters, between the braces. */
const LONGEST = 1_000;

/** A name, a `?`, filters. */
const INSIDE =
	/^\s*(?<name>[A-Za-z_][A-Za-z0-9_-]*)\s*(?<optional>\?)?\s*(?<filters>(?:\|[^|]*)*)$/;

/**
 * Reads a template. `{{{{` is a literal `{{`; a `}}` by itself is text. What is between the braces is never shown: the text
 * can be a secret, and what merely looks like a placeholder a part of it.
 *
 * @throws SecretError `malformed` with line and column
 */
export function parseTemplate(text: string): Template {
	const segments: (string | Placeholder)[] = [];
	const placeholders: Placeholder[] = [];
	let own = "";
	let index = 0;
	for (;;) {
		const open = text.indexOf("{{", index);
		if (open < 0) break;
		own += text.slice(index, open);
		if (text.startsWith("{{{{", open)) {
			own += "{{";
			index = open + 4;
			continue;
		}
		const place = () => placeAt(text, open);
		const close = text.indexOf("}}", open + 2);
		const inside = close < 0 ? "\n" : text.slice(open + 2, close);
		if (/[\r\n]/.test(inside) || inside.includes("{{"))
			throw malformed(say.open(place()));
		// Nobody writes that, and the pattern would take its time.
		if (inside.length > LONGEST) throw malformed(say.noName(place()));
		const placeholder = { place, ...read(inside, place) };
		if (own !== "") segments.push(own);
		own = "";
		segments.push(placeholder);
		placeholders.push(placeholder);
		index = close + 2;
	}
	own += text.slice(index);
	if (own !== "") segments.push(own);
	return { segments, placeholders };
}

function read(
	inside: string,
	place: () => Place,
): Pick<Placeholder, "name" | "optional" | "filters"> {
	const { name, optional, filters = "" } = INSIDE.exec(inside)?.groups ?? {};
	if (name === undefined) throw malformed(say.noName(place()));
	const words = filters.split("|").slice(1);
	return {
		name,
		optional: optional !== undefined,
		filters: words.map((word) => filterOf(word.trim(), place)),
	};
}

function filterOf(word: string, place: () => Place): Filter {
	const filter = FILTERS.get(word);
	if (filter !== undefined) return filter;
	const known = [...FILTERS.keys()];
	const near = known.find(
		(one) => word.length <= 16 && distance(one, word.toLowerCase()) <= 2,
	);
	const hint = near === undefined ? "" : ` (did you mean \`${near}\`?)`;
	throw malformed(say.unknownFilter(place(), hint, known.join(", ")));
}

function placeAt(text: string, index: number): Place {
	const lines = text.slice(0, index).split("\n");
	return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}
