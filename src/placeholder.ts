/** How the name of a declaration stands in a text that is made of others: `{{ NAME }}`. */
const PLACEHOLDER = /\{\{\s*([A-Za-z_][A-Za-z0-9_-]*)\s*\}\}/;

/** The names that stand as `{{ NAME }}` in a text, each once; for references, which have no filters. */
export function placeholdersIn(text: string): readonly string[] {
	if (!text.includes("{{")) return [];
	const found = text.matchAll(new RegExp(PLACEHOLDER, "g"));
	return [...new Set(Array.from(found, ([, name = ""]) => name))];
}

/** The first of some names that stands as `{{ NAME }}` in a text. */
export function nameIn(
	text: string,
	names: ReadonlySet<string>,
): string | undefined {
	return placeholdersIn(text).find((name) => names.has(name));
}

/** A part of such a text: what stands there, or the name of a declaration whose value does. */
export type Piece = string | { readonly name: string };

/** A text with `{{ NAME }}` in it, in its parts; of an empty one an empty part. */
export function splitAtPlaceholders(text: string): readonly Piece[] {
	const pieces = text
		.split(new RegExp(PLACEHOLDER, "g"))
		.map((part, index) => (index % 2 === 0 ? part : { name: part }));
	const kept = pieces.filter((piece) => piece !== "");
	return kept.length === 0 ? [""] : kept;
}
