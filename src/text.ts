const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** How a field of a secret is called in its sinks: in upper case, with `_` for what no variable can have. */
export function variableOf(field: string): string {
	return field.toUpperCase().replace(/[^A-Z0-9_]/g, "_");
}

/** The text of UTF-8 bytes, or undefined when they are not valid UTF-8. A byte order mark stays in. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return decoder.decode(bytes);
	} catch {
		return undefined;
	}
}
