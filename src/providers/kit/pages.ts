import type { SecretError } from "../../errors.ts";

/**
 * Follows a list that comes in pages: gives the token of the next one, and undefined behind the last.
 *
 * @param circle - the error for a list that leads back to a page that was read already, and so has no end
 */
export function pageFollower(
	circle: () => SecretError,
): (token: unknown) => string | undefined {
	const seen = new Set<string>();
	return (token) => {
		if (typeof token !== "string" || token === "") return undefined;
		if (seen.has(token)) throw circle();
		seen.add(token);
		return token;
	};
}
