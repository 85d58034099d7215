import { failed, malformed } from "./errors.ts";
import { say } from "./messages.ts";

/** More hold nothing that a step could use: 10,000 secrets where the pages are smallest. */
export const MOST_PAGES = 1_000;

/**
 * Reads a list that comes in pages, one after the other.
 *
 * @param what - begins the sentence of an error: "the list of secrets"
 * @param read - reads the first page, or that of a token, and gives the token of the next one; behind the last page it is
 *   empty, or nothing
 * @throws SecretError for a list that has no end, or none in sight
 */
export async function readPages(
	what: string,
	read: (token: string | undefined) => Promise<unknown>,
): Promise<void> {
	const seen = new Set<string>();
	let token: string | undefined;
	do {
		const next = await read(token);
		token = typeof next === "string" && next !== "" ? next : undefined;
		if (token === undefined) return;
		if (seen.has(token)) throw malformed(say.listInCircle(what));
		seen.add(token);
	} while (seen.size < MOST_PAGES);
	throw failed(say.tooManyPages(what, MOST_PAGES.toLocaleString("en")));
}
