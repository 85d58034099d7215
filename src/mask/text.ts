/** The lines of a text, trimmed, without the empty ones. A lone CR ends a line, as it does for the runner. */
export function* linesOf(text: string): Generator<string> {
	for (const [line] of text.matchAll(/[^\r\n]+/g)) {
		const trimmed = line.trim();
		if (trimmed !== "") yield trimmed;
	}
}

/** A text from its first line on that is no comment (behind `#` or `;`) and not empty. */
export function behindComments(text: string): string {
	// Each round takes one line, in one way: comments of any length cost no more than their length.
	return text.replace(/^(?:\s*[#;][^\r\n]*)*\s*/, "");
}

/** Tells of one line after the other whether it stands in a comment that began further up, between a slash with a star and its end. */
export function commentReader(): (line: string) => boolean {
	let inComment = false;
	return (line) => {
		const began = inComment;
		if (line.startsWith("/*")) inComment = true;
		if (line.includes("*/")) inComment = false;
		return began;
	};
}

export function isMultiLine(text: string): boolean {
	return /[\r\n]/.test(text);
}

/** `tok\n` is a value of one line. White space beside the line breaks belongs to it. */
export function withoutOuterBreaks(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isBreak(text[start])) start++;
	while (end > start && isBreak(text[end - 1])) end--;
	return text.slice(start, end);
}

function isBreak(character: string | undefined): boolean {
	return character === "\n" || character === "\r";
}
