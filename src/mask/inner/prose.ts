import { linesOf } from "../text.ts";

/** Whether people wrote it for people: most of it is words. Names in it name nothing. */
export function isProse(text: string): boolean {
	if (/["`=]|(?:^|\s)--?\w|'\w[^']*'/.test(text)) return false;
	// Routers: `username x password 0 X`
	if (/(?:password|secret|key)\s+\d\s+\S/i.test(text)) return false;
	const words = text.split(/\s+/);
	const plain = words.filter((word) => /^\p{L}{2,}[.,:!?]?$/u.test(word));
	return words.length >= 4 && plain.length * 3 >= words.length * 2;
}

/** Words that stand in sentences, and hardly ever in what programs read. */
const SENTENCE =
	/(?:^|\s)(?:an?|the|is|are|was|for|of|and|or|your|this|that|must|used?|not|if|you|we|der|die|das|ist|und|für)(?=[\s.,:!?]|$)/i;
/** Blank lines and comments. */
const NO_LINE = /^\s*(?:[#;!*]|\/\/|--\s|$)/;

/**
 * Whether a text is the settings of some program, a line each: what stands in it, programs read. Of its lines, comments left
 * out, one in five may hold a sentence, as descriptions do.
 */
export function isConfiguration(text: string): boolean {
	const lines = [...linesOf(text)].filter((line) => !NO_LINE.test(line));
	const sentences = lines.filter(
		(line) => SENTENCE.test(line) || /[\p{L}\p{N}][.!?]\s*$/u.test(line),
	);
	return lines.length >= 3 && sentences.length * 5 <= lines.length;
}
