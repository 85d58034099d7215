/**
 * The bytes of a text in base64 (RFC 4648, section 4), as services write it: with its padding and nothing between.
 *
 * @returns undefined for any other text, of which Node.js would read a part
 */
export function decodeBase64(text: string): Buffer | undefined {
	const bytes = Buffer.from(text, "base64");
	return bytes.toString("base64") === text ? bytes : undefined;
}
