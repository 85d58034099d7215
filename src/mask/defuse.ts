import { CONTROL } from "../runner/text.ts";
import { late } from "../text.ts";

/**
 * Text that the runner cannot take for a workflow command, and that has no control character but tabs and line feeds: CR
 * becomes a line end, the others are shown as `\u001b`.
 *
 * A command begins a line with `::`, or has `##[` anywhere (runner/commands.ts). The runner passes over white space in
 * front, and between the signs over much that is not ASCII, so whatever is not ASCII is taken for that here.
 */
export function defuse(text: string): string {
	const safe = text
		.replace(/\r\n?/g, "\n")
		.replace(CONTROLS, escaped)
		.replace(/^([^!-~\n]*:)(?=[^ -~\t\n]*:)/gm, "$1 ")
		.replace(/(#[^ -~\t\n]*#)(?=[^ -~\t\n]*\[)/g, "$1 ");
	return /^[^ -~\n\t]/.test(safe) ? safe.replace(JOINING(), " ") : safe;
}

const CONTROLS = new RegExp(`(?!\\n)${CONTROL.source}`, "gu");

/** At the start of a message it would be joined to the `::` of `::error::`, which is no command then. */
const JOINING = late(
	String.raw`^(?=[\p{M}\p{Cf}\u0e33\u0eb3\uff9e\uff9f]|\p{Emoji_Modifier})`,
);

function escaped(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
