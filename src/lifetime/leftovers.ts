import type { Leftover } from "./remove-tree.ts";

/** Paths that a warning names. */
const MOST_PATHS = 3;

/**
 * One warning for everything that could not be removed, if there is anything.
 *
 * @param what - whose files they are; begins the sentence
 * @param failed - `keep` when the post step tries again
 */
export function aboutLeftovers(
	left: readonly Leftover[],
	what: string,
	failed: "keep" | "drop" = "drop",
): readonly string[] {
	if (left.length === 0) return [];
	const paths = left
		.slice(0, MOST_PATHS)
		.map(({ path, code }) => `${path} (${code})`)
		.join(", ");
	const more =
		left.length > MOST_PATHS ? ` and ${left.length - MOST_PATHS} more` : "";
	const advice =
		failed === "keep"
			? "The post step tries again. Perhaps a process that the script left running still holds them open."
			: "They may hold secrets: end what holds them open (EBUSY), give them back to the runner's user (EACCES, EPERM), and delete them.";
	return [oneLine(`${what} could not be removed: ${paths}${more}. ${advice}`)];
}

/** Names of files and answers of programs can have line breaks and escape sequences in them. */
export function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
