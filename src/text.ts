import { isUtf8 } from "node:buffer";

/**
 * A pattern that is made when it is first used. One between slashes is read with its file, by every step, and a property
 * such as `\p{L}` takes longer to read than the rest of a module.
 *
 * @param flags - neither `g` nor `y`, with which a pattern remembers where it was
 */
export function late(source: string, flags = "u"): () => RegExp {
	let pattern: RegExp | undefined;
	return () => {
		pattern ??= new RegExp(source, flags);
		return pattern;
	};
}

/** How a field of a secret is called in its sinks: with `_` for what no variable can have, in upper case or its own. */
export function variableOf(field: string, keepsCase = false): string {
	const name = keepsCase ? field : field.toUpperCase();
	return name.replace(/[^A-Za-z0-9_]/g, "_");
}

/** The text of UTF-8 bytes, or undefined when they are not valid UTF-8. A byte order mark stays in. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
	return isUtf8(bytes) ? decodeAs(bytes, "utf-8") : undefined;
}

/** How a text is written down: in UTF-8, in UTF-16, or with one byte for a character. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "latin1";

/** The text of bytes that are one in this encoding, without a byte order mark of UTF-16. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
	if (encoding === "utf-16le" || encoding === "utf-16be")
		return new TextDecoder(encoding).decode(bytes);
	return asBuffer(bytes).toString(encoding);
}

/** The same bytes, which are copied only where they are no buffer. */
export function asBuffer(bytes: Uint8Array): Buffer {
	return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
}

/**
 * How bytes are written, if they are a text. What is neither UTF-8 nor UTF-16 counts as Latin-1: other encodings have
 * the same letters and digits where a secret has no others, and whoever prints it as it is shows these.
 */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
	const utf16 = utf16Of(bytes);
	if (utf16 !== undefined && isValid(bytes, utf16)) return utf16;
	if (isUtf8(bytes)) return "utf-8";
	return bytes.some(isControl) ? undefined : "latin1";
}

/** What no text has; escapes of terminals are none here. */
export function isControl(byte: number): boolean {
	return (
		(byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) || byte === 0x7f
	);
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** In bytes: so much of a text tells whether it is UTF-16. */
const ENOUGH = 512;

/** Which UTF-16 it is, by a byte order mark, or since half of its characters and more are of ASCII. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const marked = utf16Mark(bytes);
	if (marked !== undefined) return marked;
	if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
	const start = bytes.subarray(0, ENOUGH);
	const zeros = start.filter((byte) => byte === 0).length;
	const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
	if (start.length < 8 || zeros <= start.length / 4) return undefined;
	if (odd === zeros) return "utf-16le";
	return odd === 0 ? "utf-16be" : undefined;
}

/** Which UTF-16 a byte order mark says. */
export function utf16Mark([first, second]: Uint8Array) {
	if (first === 0xff && second === 0xfe) return "utf-16le";
	return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** The bytes of a text, without a byte order mark. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
	const bytes = Buffer.from(
		text,
		encoding === "utf-16be" ? "utf16le" : encoding,
	);
	return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

const ESCAPES: Readonly<Record<string, string>> = {
	n: "\n",
	r: "\r",
	t: "\t",
	'"': '"',
	"\\": "\\",
};

/** With `\n`, `\r`, `\t`, `\"` and `\\`, written out, as the characters. What else follows a backslash stays. */
export function unescaped(text: string): string {
	return text.replace(
		/\\([nrt"\\])/g,
		(all, character: string) => ESCAPES[character] ?? all,
	);
}
