/** The longest run of letters that is taken for a word; a longer one is a random string without digits. */
const LONGEST_WORD = 24;

/** Letters joined by `-_. /`, as identifiers, sentences without punctuation, host names and paths are. */
export function isPlainWords(text: string): boolean {
	return (
		!/[^\p{L}\-_. /]/u.test(text) &&
		text.split(/[-_. /]/).every((word) => word.length <= LONGEST_WORD)
	);
}

/** Whether there is no letter and no digit in it: rulers, brackets, document marks. */
export function isPunctuation(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text);
}

/** Words that stand everywhere in a log. */
export function isLiteral(text: string): boolean {
	return /^(?:true|false|null)$/i.test(text);
}

export function isEmail(text: string): boolean {
	return text.length <= 320 && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
}

/** A text as long as a token, of its characters, with digits and both letter cases; or a long hexadecimal number. */
export function isTokenLike(text: string): boolean {
	if (text.length < 20) return false;
	if (/^[0-9a-f]{32,}$/i.test(text)) return true;
	return (
		!/[^\w+/=.~-]/.test(text) &&
		/[0-9]/.test(text) &&
		/[a-z]/.test(text) &&
		/[A-Z]/.test(text)
	);
}

/** The token-like words of a text that is more than one word: of a CSV line, a YAML flow map, `Bearer TOKEN`. */
export function tokensIn(text: string): string[] {
	const words = text.split(/[\s,;:|'"`(){}<>[\]]+/);
	return words.length > 1 ? words.filter(isTokenLike) : [];
}

/** What `user:password` in base64 (docker's `auth`, npm's `_auth`) has behind the colon. */
export function basicPassword(base64: string): string | undefined {
	if (/[^\w+/=-]/.test(base64)) return undefined;
	const text = Buffer.from(base64, "base64").toString("latin1");
	const colon = text.indexOf(":");
	if (colon < 1 || /[^\x20-\x7e]/.test(text)) return undefined;
	return text.slice(colon + 1);
}
