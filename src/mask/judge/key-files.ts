/** In characters of base64: enough for the beginning of what is encoded. */
const BEGINNING = 64;

/** A key that is encoded is longer. */
const SHORTEST = 40;

/**
 * Whether a text is base64 of a file with a private key: PKCS #1, #8 and #12 and what OpenSSL writes for elliptic curves begin
 * with a sequence that begins with a small number, as no certificate, public key or list does; keys under a password with the
 * way in which they are encrypted. Source: RFC 5208, 5915, 5958, 7292 and 8017. Keystores of Java have a number at their head.
 */
export function isPrivateKeyFile(text: string): boolean {
	if (text.length < SHORTEST || !/^(?:M[A-P]|\/u3\+7|zs7O)/.test(text))
		return false;
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
	const bytes = Buffer.from(text.slice(0, BEGINNING), "base64");
	if (/^(?:feedfeed|cececece)/.test(bytes.toString("hex", 0, 4))) return true;
	const inside = bytes.subarray(headLength(bytes));
	if (inside[0] === INTEGER) return inside[1] === 1;
	const oid = inside.subarray(headLength(inside)).toString("hex", 0, 12);
	return inside[0] === SEQUENCE && ENCRYPTED.test(oid);
}

/** The same for base64 over several lines, which are copied only where they can be such a file. */
export function isPrivateKeyLines(text: string): boolean {
	return /^\s*[M/z]/.test(text) && isPrivateKeyFile(text.replace(/\s+/g, ""));
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** Object identifiers of PKCS #5 and of PKCS #12. */
const ENCRYPTED = /^06..2a864886f70d01(?:05|0c01)/;

/** How many bytes of DER stand before what an element holds: its kind, and its length in one byte or several. */
function headLength(bytes: Uint8Array): number {
	const length = bytes[1] ?? 0;
	return length < 0x80 ? 2 : 2 + (length & 0x7f);
}
