import { hexDigits, inTurn, type Rewrite, replacing } from "./rewrite.ts";

/** What JSON.stringify makes of it, without its quotes. */
export function json(text: string): string {
	return JSON.stringify(text).slice(1, -1);
}

const slashes = replacing(/\//g, () => "\\/");
const DEL_AND_MORE = /[\u007f-\uffff]/g;
const NOT_ASCII = /[\u0080-\uffff]/g;

/** What programs make of a text in JSON, without the quotes around it. */
export const JSON_RULES: readonly Rewrite[] = [
	json,
	newtonsoft,
	inTurn(json, escaping(DEL_AND_MORE)), // json.dumps
	inTurn(json, escaping(/\u007f/g)), // jq
	inTurn(json, escaping(NOT_ASCII)), // JSON_UNESCAPED_SLASHES
	inTurn(json, escaping(NOT_ASCII), slashes), // json_encode
	inTurn(json, slashes),
	inTurn(json, escaping(/[\u2028\u2029]/g), slashes), // JSON_UNESCAPED_UNICODE
	inTurn(json, escaping(/[<>&\u2028\u2029]/g)), // Go
	inTurn(json, escaping(/[\u2028\u2029]/g)), // Go without HTML
	inTurn(json, escaping(/[<>&='\u2028\u2029]/g)), // Gson
	inTurn(json, escaping(/[<>&']/g)), // ConvertTo-Json of Windows PowerShell
	inTurn(json, escapingUpper(NOT_ASCII)), // Jackson
	inTurn(html, escaping(NOT_ASCII), slashes), // JSON_HEX_*
	inTurn(html, escapingUpper(/[+`\u007f-\uffff]/g)), // System.Text.Json
];

/** JSON inside JSON. */
export const NESTED_RULES: readonly Rewrite[] = JSON_RULES.map((rule) =>
	inTurn(rule, json),
);

/** Newtonsoft's, which the runner applies to each mask. */
export function newtonsoft(text: string): string {
	return escaping(/[\u0085\u2028\u2029]/g)(json(text));
}

/** Text for a script in a page: all that means something in HTML has a number. */
function html(text: string): string {
	return json(text)
		.replace(/[<>&']/g, upperDigits)
		.replace(/\\(["\\])/g, (escaped, one) =>
			one === '"' ? "\\u0022" : escaped,
		);
}

function escaping(characters: RegExp): Rewrite {
	return replacing(characters, (one) => `\\u${hexDigits(one, 4)}`);
}

/** Digits in upper case, also of control characters. */
function escapingUpper(characters: RegExp): Rewrite {
	return (text) =>
		text
			.replace(characters, upperDigits)
			.replace(/\\u00(1[a-f])|\\\\/g, (escaped, digits?: string) =>
				digits === undefined ? escaped : `\\u00${digits.toUpperCase()}`,
			);
}

function upperDigits(character: string): string {
	return `\\u${hexDigits(character, 4).toUpperCase()}`;
}
