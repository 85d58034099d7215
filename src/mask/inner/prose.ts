import { isPassphrase } from "../judge/chosen.ts";

/** What there is of sentences alone, but for descriptions. */
export const OF_SENTENCES =
	/(?:^|\s)(?:an?|the|is|are|was|for|of|and|or|your|this|that|must|used?|not|if|you|we|der|die|das|ist|und|für)(?=[\s.,:!?]|$)|[A-Za-z][.!?]\s*$/i;

/** Whether there is something in it that commands do without: words of sentences, columns. */
export function isSentence(text: string): boolean {
	return (
		OF_SENTENCES.test(text) ||
		/\s(?:with|to|when|by|from|has|can|will)\s|\w\s{2}/.test(text)
	);
}

/** Whether people wrote it for people: most of it is words. Names in it name nothing. */
export function isProse(text: string): boolean {
	if (/["`=]|^\$\{|(?:^|\s)--?\w|'\w[^']*'/.test(text)) return false;
	// Routers: `username x password 0 X`
	if (/(?:password|secret|key)\s+\d\s+\S/i.test(text)) return false;
	const words = text.split(/\s+/);
	const plain = words.filter((word) => /^\p{L}{2,}[.,:!?]?$/u.test(word));
	return words.length >= 4 && plain.length * 3 >= words.length * 2;
}

/**
 * Whether a line sets one value of several plain words, none of which is one by itself: `password=build the release`. A name
 * in capitals is a variable, which may stand in front of a command: `PGPASSWORD=walrus psql shop`.
 */
export function setsPhrase(line: string): boolean {
	const [, name = "", value = ""] =
		/^([\w.-]{1,64})=([a-z]+(?: [a-z]+){2,11})$/.exec(line) ?? [];
	return value !== "" && (/^[a-z]/.test(name) || isPassphrase(value));
}
