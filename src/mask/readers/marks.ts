/** A label in the marks of Markdown, Slack and Jira: `**Password:** X`, `- **Password**: X`, `*Password:* X`. */
const EMPHASIS =
	/^((?:(?:[-*+•>]|\d{1,3}[.)])\s+){0,3})([*_]{1,3})([^*_:\s][^*:]{0,60}?)(?::\2|\2\s?:)\s+(?=\S)/;
/** An item of a list that is a label and what it is of. */
const STARRED =
	/^\*\s+(?=[^\s*@:=][^\s:=]{0,40}(?: [^\s:=]{1,40}){0,3}(?:\s?=|:)\s)/;

/** A line without the marks that make a label strong. */
export function withoutEmphasis(line: string): string {
	return line.replace(EMPHASIS, "$1$3: ");
}

/** Whether lines that begin with `*` are items of a list, or of a comment that began further up. */
export function starReader(): (line: string) => string {
	let inComment = false;
	return (line) => {
		const read = inComment ? line : line.replace(STARRED, "- ");
		if (/^\/\*/.test(line)) inComment = true;
		if (line.includes("*/")) inComment = false;
		return read;
	};
}
