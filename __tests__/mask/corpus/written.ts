/**
 * How a secret stands in a document: as it is, escaped by any syntax, or inside base64. It is found by what it means, so
 * that a kind of document need not say how it escapes.
 */

/** The texts by which a secret stands in a document; of base64 the whole run. None when it does not stand there. */
export function writtenForms(secret: string, text: string): readonly string[] {
	return formsIn(pattern(secret), text, 2);
}

function formsIn(secret: RegExp, text: string, depth: number): string[] {
	const found = new Set(Array.from(text.matchAll(secret), ([form]) => form));
	if (depth > 0)
		for (const encoded of base64In(text)) {
			const decoded = decodedBase64(encoded);
			if (decoded !== undefined && formsIn(secret, decoded, depth - 1).length)
				found.add(encoded);
		}
	return [...found];
}

/** Runs of base64 in one line, and wrapped ones. */
function base64In(text: string): readonly string[] {
	return BASE64.flatMap((run) =>
		Array.from(text.matchAll(run), ([all]) => all),
	);
}

const BASE64 = [
	/[A-Za-z0-9+/_-]{6,}={0,2}(?![A-Za-z0-9+/_=-])/g,
	/(?:^[ \t]*[A-Za-z0-9+/]{60,76}\r?\n)+[ \t]*[A-Za-z0-9+/]+={0,2}$/gm,
];

const decoded = new Map<string, string | undefined>();

/** The text in it, if it is one: the same runs are looked at for each secret of a document. */
function decodedBase64(encoded: string): string | undefined {
	if (!decoded.has(encoded)) {
		if (decoded.size > 1_000) decoded.clear();
		const bytes = Buffer.from(encoded, "base64");
		const text = bytes.toString("utf8");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that are no text
		const isText = !/[\0-\x08\x0e-\x1f\ufffd]/.test(text);
		decoded.set(encoded, isText ? text : undefined);
	}
	return decoded.get(encoded);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
	["&", "amp"],
	["<", "lt"],
	[">", "gt"],
	['"', "quot"],
	["'", "apos"],
]);

/** Every way in which documents write a text: character by character, since they leave some as they are. */
function pattern(secret: string): RegExp {
	return new RegExp(
		Array.from(secret.matchAll(/\n|[A-Za-z0-9]+|./gsu), ([piece]) =>
			/^[A-Za-z0-9]+$/.test(piece) ? piece : waysOf(piece),
		).join(""),
		"g",
	);
}

function waysOf(character: string): string {
	const own = /[^\0-\x7f]/.test(character)
		? character
		: `\\x${code(character, 16).padStart(2, "0")}`;
	const entity = ENTITIES.get(character);
	const ways = [
		`&#(?:0*${code(character, 10)}|[xX]0*(?:${code(character, 16)}|${code(character, 16).toUpperCase()}));`,
		// Python's ini files double a `%`.
		`%%?(?:25)?(?:${percent(character)}|${percent(character).toUpperCase()})`,
		`\\\\{1,4}u00(?:${percent(character)}|${percent(character).toUpperCase()})`,
	];
	if (entity !== undefined) ways.push(`(?:&amp;|&)${entity};`);
	if (character === "\n")
		// A line break with the indentation behind it, one that is written out, or the space that it became.
		ways.push("\\\\{1,4}r\\\\{1,4}n", "\\\\{1,4}n", "\\s+", "\\\\\\n\\s*");
	else if (character === "\\") ways.push("\\\\{1,8}");
	else if (character === "'")
		ways.push("'\\\\''", "'\"'\"'", "''", "\\\\{0,7}'");
	// Doubled (SQL, CSV, `$$`, `%%`), or behind backslashes, a backtick, or a backslash that is itself quoted.
	else ways.push(`${own}{2}`, `[\\\\\`]{0,7}${own}`);
	// Quotes that were doubled before something else was escaped: `&quot;&quot;`.
	return `(?:${ways.join("|")})${/["'`]/.test(character) ? "{1,2}" : ""}`;
}

function code(character: string, radix: number): string {
	return (character.codePointAt(0) ?? 0).toString(radix);
}

function percent(character: string): string {
	return code(character, 16).padStart(2, "0");
}
