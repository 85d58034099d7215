import { isUtf8 } from "node:buffer";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

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
	return isUtf8(bytes) ? decoder.decode(bytes) : undefined;
}

/** The text of UTF-8 bytes, or of UTF-16 where a byte order mark says so, without that; undefined for all other bytes. */
export function decodeText(bytes: Uint8Array): string | undefined {
	const encoding = utf16Of(bytes);
	if (encoding === undefined) return decodeUtf8(bytes);
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

export type Utf16 = "utf-16le" | "utf-16be";

/** Which UTF-16 the byte order mark of a text says that it is. */
export function utf16Of(bytes: Uint8Array): Utf16 | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return "utf-16le";
	return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** The bytes of a text in UTF-16, without a byte order mark. */
export function encodeUtf16(text: string, encoding: Utf16): Uint8Array {
	const bytes = Buffer.from(text, "utf16le");
	return encoding === "utf-16le" ? bytes : bytes.swap16();
}
