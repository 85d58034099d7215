import { decodeText, encodingOf } from "../../text.ts";

const BASE64 = /^[A-Za-z0-9+/_-]{6,}={0,2}$/;

/** The text that a text is the base64 of, if it is one: Kubernetes' `data`, docker's `auth`. */
export function decodedText(text: string): string | undefined {
	if (!BASE64.test(text) || text.replace(/=+$/, "").length % 4 === 1)
		return undefined;
	const bytes = Buffer.from(text, "base64");
	// PowerShell encodes the UTF-16 of a text.
	const decoded =
		encodingOf(bytes) === "latin1" ? undefined : decodeText(bytes);
	// Letters that stand for text by chance give characters that hardly ever are in one.
	return decoded === undefined ||
		/[^\t\r\n\x20-\x7e\u00a0-\uffff]/.test(decoded)
		? undefined
		: decoded;
}

/** What base64 over several lines holds, if the whole text is that. */
export function wrappedText(text: string): string | undefined {
	return /^\s*(?:[A-Za-z0-9+/]{40,}\r?\n)+[A-Za-z0-9+/]+={0,2}\s*$/.test(text)
		? decodedText(text.replace(/\s+/g, ""))
		: undefined;
}

/** What percent escapes mean; undefined where there are none. */
export function percentDecoded(text: string): string | undefined {
	if (!/%[0-9A-F]{2}/i.test(text)) return undefined;
	try {
		// INI files double a `%`.
		return decodeURIComponent(text.replace(/%%(?=[0-9A-F]{2})/gi, "%"));
	} catch {
		return undefined;
	}
}

/** What `user:password` has behind the colon. */
export function passwordOf(text: string): string | undefined {
	const colon = text.indexOf(":");
	return colon < 0 || /\s/.test(text) ? undefined : text.slice(colon + 1);
}
