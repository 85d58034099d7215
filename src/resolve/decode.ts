import type { Encoding } from "../declarations/declaration.ts";
import { SecretError } from "../errors.ts";
import { say } from "./messages.ts";

/**
 * Decodes a value. ASCII white space in it is ignored and padding is optional; anything else that the encoding does not
 * allow is an error, also leftover bits, since a value cut short would look right.
 */
export function decode(value: Uint8Array, encoding: Encoding): Uint8Array {
	const armoured = Buffer.from(value).toString("latin1");
	const text = withoutArmour(armoured, encoding).replace(/[\t\n\v\f\r ]+/g, "");
	const bare = encoding === "hex" ? text.toLowerCase() : withoutPadding(text);
	const bytes = bare === undefined ? undefined : Buffer.from(bare, encoding);
	if (
		bytes === undefined ||
		bytes.toString(encoding).replace(/=+$/, "") !== bare
	)
		throw new SecretError(
			"malformed",
			say.encoding(encoding, hint(text, encoding)),
		);
	return bytes;
}

/** What certutil puts around base64 of whatever it is (`-encode`). Another armour is a PEM, and meant as it is. */
const ARMOUR =
	/^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----\s*$/;

function withoutArmour(text: string, encoding: Encoding): string {
	return encoding === "base64" ? (ARMOUR.exec(text)?.[1] ?? text) : text;
}

/** Undefined when the padding does not fit the length. */
function withoutPadding(text: string): string | undefined {
	const [bare = "", padding = ""] = /^([^=]*)(={0,2})$/
		.exec(text)
		?.slice(1) ?? [undefined, "none"];
	if (padding === "none") return undefined;
	return padding === "" || (bare.length + padding.length) % 4 === 0
		? bare
		: undefined;
}

function hint(text: string, encoding: Encoding): string {
	if (text.startsWith("-----BEGIN"))
		return " It is a PEM, which is text already: take the modifier out.";
	if (encoding === "base64" && /^[\w+/-]*[-_]/.test(text))
		return " It looks like `base64url`.";
	if (encoding === "base64url" && /^[\w+/-]*[+/]/.test(text))
		return " It looks like `base64`.";
	return "";
}
