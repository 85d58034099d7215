/** What a line of the log still shows when a masker has gone over it. */

const MASK = "***";

/**
 * Which characters of a line were replaced: one flag for each. What is shown between two `***` stands in the line in
 * the same order; where it stands twice, the first place counts.
 */
export function replacedIn(line: string, shown: string): readonly boolean[] {
	const replaced = Array.from({ length: line.length }, () => true);
	const pieces = shown.split(MASK);
	let from = 0;
	for (const [index, piece] of pieces.entries()) {
		const last = index === pieces.length - 1;
		const at =
			index === 0
				? 0
				: last
					? line.length - piece.length
					: line.indexOf(piece, from);
		if (at < from || !line.startsWith(piece, at))
			throw new Error(
				`no mask makes ${JSON.stringify(shown)} of ${JSON.stringify(line)}`,
			);
		replaced.fill(false, at, at + piece.length);
		from = at + piece.length;
	}
	return replaced;
}

/** What separates the lines of a text that was written in one line. Between two masks it shows nothing. */
const SEPARATOR =
	/\\{1,4}r\\{1,4}n|\\{1,4}[nr]|%0[AaDd]|&#(?:[xX]0*[AaDd]|0*1[03]);|\s+/g;

/**
 * Whether a secret is hidden in a line of the log: at most 3 of its characters can be read, and at most a quarter of
 * them. What separates its lines is not counted.
 */
export function isHidden(
	secret: string,
	before: string,
	after: string,
	hide: (line: string) => string,
): boolean {
	const line = before + secret + after;
	const replaced = replacedIn(line, hide(line));
	let left = "";
	for (let at = 0; at < secret.length; at++)
		if (!replaced[before.length + at]) left += secret[at];
	const most = Math.min(3, Math.floor(secret.length / 4));
	return left.replace(SEPARATOR, "").length <= most;
}

/** Whether any character of a harmless word is hidden. */
export function isLost(
	word: string,
	before: string,
	hide: (line: string) => string,
): boolean {
	const line = before + word;
	return replacedIn(line, hide(line)).includes(true, before.length);
}
