import { isPassphrase } from "../judge/chosen.ts";
import { commentReader } from "../text.ts";

/** A label in the marks of Markdown, Slack and Jira: `**Password:** X`, `- **Password**: X`, `*Password:* X`. */
const EMPHASIS =
	/^((?:(?:[-*+•>]|\d{1,3}[.)])\s+){0,3})([*_]{1,3})([^*_:\s][^*:]{0,60}?)(?::\2|\2\s?:)\s+(\S.*)$/s;
/** An item of a list, or what is quoted, that is a label and what it is of. */
const STARRED =
	/^(?:[*•>]|\d{1,3}[.)])\s+([^\s*@:=][^\s:=]{0,40}(?: [^\s:=]{1,40}){0,3}(?:\s?=|:)\s+)(\S.*)$/s;

/** A line without the marks that make a label strong. */
export function withoutEmphasis(line: string): string {
	const [, before, , label, text = ""] = EMPHASIS.exec(line) ?? [];
	return isValue(text) ? `${before && "- "}${label}: ${text}` : line;
}

/** Lines that begin with `*` are items of a list, or of a comment that began further up. */
export function starReader(): (line: string) => string {
	const isInComment = commentReader();
	return (line) => {
		const [, label, text = ""] =
			(!isInComment(line) && STARRED.exec(line)) || [];
		return isValue(text) ? `- ${label}${text}` : line;
	};
}

/** People write sentences behind such labels as well, and links. */
function isValue(text: string): boolean {
	return /^[^\s[]\S*$|^(["'`]).*\1$/s.test(text) || isPassphrase(text);
}

/** A text in the marks of markup languages that say that it is code. */
const MARKED = [
	/^(``|''|`|\*\*|=|~|@)(?<text>\S.*)\1$/,
	/^\{\{(?<text>.+)\}\}$/,
	/^<(code|nowiki|tt|kbd|pre)>(?<text>.+)<\/\1>$/,
	/^\\(?:texttt|verb|textbf|code)\{(?<text>.+)\}$/,
];

/** The text itself. */
export function plainText(text: string): string {
	for (const mark of MARKED) {
		const plain = mark.exec(text)?.groups?.text;
		if (plain !== undefined) return plain;
	}
	return text;
}
