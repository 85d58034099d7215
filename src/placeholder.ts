/** How the name of a declaration stands in a text that is made of others: `{{ NAME }}`. */
const PLACEHOLDER = /\{\{\s*([A-Za-z_][A-Za-z0-9_-]*)\s*\}\}/;

/** The names that stand as `{{ NAME }}` in a text, each once; for references, which have no filters. */
export function placeholdersIn(text: string): readonly string[] {
	if (!text.includes("{{")) return [];
	const found = text.matchAll(new RegExp(PLACEHOLDER, "g"));
	return [...new Set(Array.from(found, ([, name = ""]) => name))];
}

/** The name, of a text that is a placeholder and nothing else. */
export function placeholderOf(text: string): string | undefined {
	return new RegExp(`^${PLACEHOLDER.source}$`).exec(text)?.[1];
}
