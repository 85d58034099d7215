/** One way in which a text can be written down. */
export interface Needle {
	readonly form: string;
	readonly bytes: Buffer;
}

/**
 * Every form of a text that a search looks for, as it is inside anything that holds the text: itself, escaped for JSON,
 * for a URI or with \u, in UTF-16, in hex, and in base64 and base64url at its three alignments.
 */
export function needlesOf(text: string): readonly Needle[] {
	const bytes = Buffer.from(text);
	const uri = encodeURIComponent(text);
	const escaped = text.replaceAll(
		/\P{ASCII}/gu,
		(character) =>
			`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
	const hex = bytes.toString("hex");
	const forms: (readonly [form: string, text: string | Buffer])[] = [
		["plaintext", text],
		["JSON", JSON.stringify(text).slice(1, -1)],
		["JSON in ASCII", escaped],
		["URI", uri],
		["URI in lower case", uri.replaceAll(/%../g, (code) => code.toLowerCase())],
		["UTF-16", Buffer.from(text, "utf16le")],
		["hex", hex],
		["upper-case hex", hex.toUpperCase()],
	];
	for (const before of [0, 1, 2]) {
		// Only the characters that the text wholly decides.
		const base64 = Buffer.concat([Buffer.alloc(before), bytes])
			.toString("base64")
			.slice(
				Math.ceil((8 * before) / 6),
				Math.floor((8 * (before + bytes.length)) / 6),
			);
		const base64url = base64.replaceAll("+", "-").replaceAll("/", "_");
		forms.push(
			[`base64 at ${before}`, base64],
			[`base64url at ${before}`, base64url],
		);
	}
	const seen = new Map<string, Needle>();
	for (const [form, text] of forms) {
		const needle = { form, bytes: Buffer.from(text) };
		const key = needle.bytes.toString("latin1");
		if (!seen.has(key)) seen.set(key, needle);
	}
	return [...seen.values()];
}

/** The forms that stand in the bytes. */
export function formsIn(
	haystack: Buffer,
	needles: readonly Needle[],
): readonly string[] {
	return needles
		.filter(({ bytes }) => haystack.includes(bytes))
		.map(({ form }) => form);
}

/** The length of the longest, for those who read in pieces. */
export function longest(needles: readonly Needle[]): number {
	return Math.max(...needles.map(({ bytes }) => bytes.length));
}
