import type { Message } from "../message.ts";
import { say } from "./messages.ts";
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
): readonly Message[] {
	if (left.length === 0) return [];
	const paths = left
		.slice(0, MOST_PATHS)
		.map(({ path, code }) => `${path} (${code})`)
		.join(", ");
	const more =
		left.length > MOST_PATHS ? ` and ${left.length - MOST_PATHS} more` : "";
	const codes = new Set(left.map(({ code }) => code));
	const said =
		failed === "keep"
			? say.leftForPost(what, paths + more, causesOf(codes))
			: say.left(what, paths + more);
	return [said.with(oneLine)];
}

function causesOf(codes: ReadonlySet<string>): string {
	const causes: string[] = [];
	if (codes.has("EACCES") || codes.has("EPERM"))
		causes.push(
			"The runner's user may not change them or the folder around them: something took away its rights (`chmod`, `chown`, `chattr`). Give them back.",
		);
	if (codes.has("EROFS"))
		causes.push("Their file system has become read-only: is the disk broken?");
	if (["EBUSY", "ENOTEMPTY", "EEXIST"].some((code) => codes.has(code)))
		causes.push(
			"Perhaps a process that the script left running still uses them.",
		);
	return causes.map((cause) => ` ${cause}`).join("");
}

/** Names of files and answers of programs can have line breaks and escape sequences in them. */
function oneLine(text: string): string {
	return text.replace(/[^ -~\u00a0-\u2027\u202a-\u{10ffff}]+/gu, " ");
}
