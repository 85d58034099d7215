/** Whether people wrote it for people: most of it is words. Names in it name nothing. */
export function isProse(text: string): boolean {
	if (/["`=]|^\$\{|(?:^|\s)--?\w|'\w[^']*'/.test(text)) return false;
	// Routers: `username x password 0 X`
	if (/(?:password|secret|key)\s+\d\s+\S/i.test(text)) return false;
	const words = text.split(/\s+/);
	const plain = words.filter((word) => /^\p{L}{2,}[.,:!?]?$/u.test(word));
	return words.length >= 4 && plain.length * 3 >= words.length * 2;
}
