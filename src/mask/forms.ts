import { quotedForms } from "./quoting.ts";

/**
 * How the bytes look inside base64 and hex of any text that holds them: base64 and base64url in the three alignments,
 * hex in lower and upper case. Of base64 only the characters that the bytes wholly decide are given (no padding, no
 * character shared with a neighbour), so that each form is found whatever stands before or after the value.
 *
 * The runner has padded base64 of the whole value alone: base64 of `user:token` or without padding escapes it.
 */
export function encodedForms(bytes: Uint8Array): string[] {
	const forms = new Set(ENCODINGS.map((encode) => encode(bytes)));
	forms.delete("");
	return [...forms];
}

/** What makes each of the encoded forms, the commonest first: one at a time, since that of a large value is large. */
export const ENCODINGS: readonly ((bytes: Uint8Array) => string)[] = [
	base64At(0),
	base64At(1),
	base64At(2),
	hex,
	(bytes) => hex(bytes).toUpperCase(),
	...[0, 1, 2].map((before) => (bytes: Uint8Array) => {
		return forUrls(base64At(before)(bytes));
	}),
];

/** Kinds of forms, the commonest in logs first. */
export const FORM_KINDS = [
	"base64",
	"URL",
	"JSON",
	"hex",
	"base64url",
] as const;

export type FormKind = (typeof FORM_KINDS)[number];

export type FormsByKind = Readonly<Partial<Record<FormKind, string[]>>>;

/** The encoded forms by their kinds. A form can be of two. */
export function encodedByKind(bytes: Uint8Array): FormsByKind {
	const base64 = [0, 1, 2].map((before) => base64At(before)(bytes));
	return {
		base64,
		hex: [hex(bytes), hex(bytes).toUpperCase()],
		base64url: base64.map(forUrls),
	};
}

/** @param before - how many bytes stand in front of the value in the text that is encoded, modulo three */
function base64At(before: number): (bytes: Uint8Array) => string {
	return (bytes) =>
		Buffer.concat([Buffer.alloc(before), bytes])
			.toString("base64")
			.slice(
				Math.ceil((8 * before) / 6),
				Math.floor((8 * (before + bytes.length)) / 6),
			);
}

function forUrls(base64: string): string {
	return base64.replaceAll("+", "-").replaceAll("/", "_");
}

function hex(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString("hex");
}

/**
 * The URI, form-urlencoded and JSON forms of a text that the runner does not make itself of a mask with that text.
 * A mask never holds a line break, so of a multi-line text the runner makes none of them; of a single line it makes
 * `Uri.EscapeDataString` and JSON (ValueEncoders.cs). No form holds a line break, none equals the text.
 */
export function textForms(text: string): string[] {
	return [...new Set(Object.values(textByKind(text)).flat())];
}

/** The forms of a text by their kinds. */
export function textByKind(text: string): FormsByKind {
	// A JSON string may hold half a surrogate pair, at which encodeURIComponent throws.
	const whole = text.toWellFormed();
	const uri = encodeURIComponent(whole);
	const dataString = escapeDataString(uri);
	const json = JSON.stringify(text).slice(1, -1);
	const forms = new Set([
		uri,
		dataString,
		spacesToPlus(uri),
		spacesToPlus(dataString),
		new URLSearchParams({ "": whole }).toString().slice(1),
	]);
	if (/[\r\n]/.test(text)) return { URL: [...forms], JSON: [json] };
	// The JSON form of a single line is the text itself, but for quotes, backslashes and control characters.
	forms.delete(dataString);
	forms.delete(json);
	return { URL: [...forms] };
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

/**
 * The forms that the runner makes of a mask by itself (ValueEncoders.cs: quotes, JSON, URI, XML), and what other
 * programs make of the same text: a shell's quoting, JSON in ASCII or with `\/`, HTML, percent escapes in lower case.
 * For where the runner's masking is not relied on. None equals the text.
 */
export function printedForms(text: string): string[] {
	const whole = text.toWellFormed();
	const json = JSON.stringify(text).slice(1, -1);
	const dataString = escapeDataString(encodeURIComponent(whole));
	const uris = [dataString, ...textForms(text)];
	const forms = new Set([
		...uris,
		...uris.map((uri) => uri.replace(/%[0-9A-F]{2}/g, lowerCase)),
		text.replaceAll('"', '\\"'),
		text.replaceAll("'", "''"),
		text.replaceAll("'", "'\\''"),
		json,
		json.replaceAll("/", "\\/"),
		escapeUnicode(json, /[\u0085\u2028\u2029]/g),
		escapeUnicode(json, NOT_ASCII),
		escapeUnicode(json, /[<>&\u2028\u2029]/g), // Go
		...QUOTES.map((quotes) => escapeXml(text, quotes)),
		...quotedForms(text),
		// JSON inside JSON
		...[json, escapeUnicode(json, NOT_ASCII)].map((form) =>
			JSON.stringify(form).slice(1, -1),
		),
	]);
	forms.delete(text);
	return [...forms];
}

/**
 * Base64 and base64url in the three alignments of a text that ends with the bytes: with the last character, which the
 * end decides, and with and without padding.
 */
export function closedForms(bytes: Uint8Array): string[] {
	return [0, 1, 2].flatMap((before) => {
		const padded = Buffer.concat([Buffer.alloc(before), bytes])
			.toString("base64")
			.slice(Math.ceil((8 * before) / 6));
		const bare = padded.replace(/=+$/, "");
		return [padded, bare].flatMap((form) => [form, forUrls(form)]);
	});
}

function lowerCase(text: string): string {
	return text.toLowerCase();
}

const NOT_ASCII = /[\u007f-\uffff]/g;

function escapeUnicode(text: string, characters: RegExp): string {
	return text.replace(
		characters,
		(character) =>
			`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/** What stands for `'` and `"`: in .NET, Go, Python, and many others. */
const QUOTES = [
	["&apos;", "&quot;"],
	["&#39;", "&#34;"],
	["&#x27;", "&quot;"],
	["&#39;", "&quot;"],
] as const;

function escapeXml(
	text: string,
	[single, double]: readonly [single: string, double: string],
): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', double)
		.replaceAll("'", single);
}
