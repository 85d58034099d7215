/**
 * How the bytes look inside base64 and hex of any text that holds them: base64 and base64url in the three alignments,
 * hex in lower and upper case. Of base64 only the characters that the bytes wholly decide are given (no padding, no
 * character shared with a neighbour), so that each form is found whatever stands before or after the value.
 *
 * The runner has padded base64 of the whole value alone: base64 of `user:token` or without padding escapes it.
 */
export function encodedForms(bytes: Uint8Array): string[] {
	const forms = new Set<string>();
	for (const before of [0, 1, 2]) {
		const base64 = Buffer.concat([Buffer.alloc(before), bytes])
			.toString("base64")
			.slice(
				Math.ceil((8 * before) / 6),
				Math.floor((8 * (before + bytes.length)) / 6),
			);
		forms.add(base64);
		forms.add(base64.replaceAll("+", "-").replaceAll("/", "_"));
	}
	const hex = Buffer.from(bytes).toString("hex");
	forms.add(hex);
	forms.add(hex.toUpperCase());
	forms.delete("");
	return [...forms];
}

/**
 * The URI, form-urlencoded and JSON forms of a text that the runner does not make itself of a mask with that text.
 * A mask never holds a line break, so of a multi-line text the runner makes none of them; of a single line it makes
 * `Uri.EscapeDataString` and JSON (ValueEncoders.cs). No form holds a line break, none equals the text.
 */
export function textForms(text: string): string[] {
	// A JSON string may hold half a surrogate pair, at which encodeURIComponent throws.
	const whole = text.toWellFormed();
	const uri = encodeURIComponent(whole);
	const dataString = escapeDataString(uri);
	const forms = new Set([
		uri,
		dataString,
		spacesToPlus(uri),
		spacesToPlus(dataString),
		new URLSearchParams({ "": whole }).toString().slice(1),
		JSON.stringify(text).slice(1, -1),
	]);
	// The JSON form of a single line is the text itself, but for quotes, backslashes and control characters.
	if (!/[\r\n]/.test(text)) {
		forms.delete(dataString);
		forms.delete(JSON.stringify(text).slice(1, -1));
	}
	return [...forms];
}

/** .NET's `Uri.EscapeDataString` follows RFC 3986, which reserves five characters more than encodeURIComponent. */
function escapeDataString(uri: string): string {
	return uri.replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

function spacesToPlus(uri: string): string {
	return uri.replaceAll("%20", "+");
}
