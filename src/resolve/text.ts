import type { Declaration } from "../declarations/declaration.ts";
import { SecretError } from "../errors.ts";
import { trimSpace } from "../runner/text.ts";
import { decodeUtf8, unescaped } from "../text.ts";
import { say } from "./messages.ts";
import type { Secret } from "./secret.ts";

/**
 * `\n`, `\r`, `\t`, `\"` and `\\`, written out in a value, become the characters. What else follows a backslash stays.
 *
 * @throws SecretError `malformed` for what is no text
 */
export function unescapeText(value: Uint8Array): Uint8Array {
	return Buffer.from(unescaped(textOf(value, "unescape")));
}

/**
 * White space of Unicode at both ends is taken off.
 *
 * @throws SecretError `malformed` for what is no text
 */
export function trimText(value: Uint8Array): Uint8Array {
	return Buffer.from(trimSpace(textOf(value, "trim")));
}

function textOf(value: Uint8Array, modifier: string): string {
	const text = decodeUtf8(value);
	if (text === undefined)
		throw new SecretError("malformed", say.modifierNeedsText(modifier));
	return text;
}

/**
 * The value with the rule for the line break at its end. A file is byte-exact, but for `newline`.
 *
 * @param form - what it is to be: as part of a template, the content of a file is a value
 */
export function withLineBreak(
	{ declaration, value, derived }: Secret,
	form: Declaration["form"]["kind"] = declaration.form.kind,
): Uint8Array {
	const { newline, traits } = declaration;
	if (newline === "ensure") {
		const text = Buffer.from(value).toString("latin1").replaceAll("\r\n", "\n");
		return Buffer.from(`${trimEndOfLines(text)}\n`, "latin1");
	}
	const trims =
		newline === "trim" &&
		form === "value" &&
		!derived &&
		traits.lineBreak === "incidental";
	if (!trims || value.at(-1) !== 0x0a) return value;
	// Of what is no text the last byte is a byte like others: a template has it as base64 or hex.
	if (decodeUtf8(value) === undefined) return value;
	return value.subarray(0, value.at(-2) === 0x0d ? -2 : -1);
}

function trimEndOfLines(text: string): string {
	let end = text.length;
	while (text[end - 1] === "\n") end--;
	return text.slice(0, end);
}
