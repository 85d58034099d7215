/** The lines of a text, trimmed, without the empty ones. A lone CR ends a line, as it does for the runner. */
export function* linesOf(text: string): Generator<string> {
	for (const [line] of text.matchAll(/[^\r\n]+/g)) {
		const trimmed = line.trim();
		if (trimmed !== "") yield trimmed;
	}
}

export function isMultiLine(text: string): boolean {
	return /[\r\n]/.test(text);
}
