import type { Rewrite } from "./rewrite.ts";

/** Besides letters, digits, `-`, `.` and `_`, what stays as it is where a space can become `+`, and where that is. */
const KEPT_IN_FORMS = [
	"~", // Python's quote_plus, Go's QueryEscape; rawurlencode and .NET's Uri.EscapeDataString have %20
	"", // PHP's urlencode
	"*", // application/x-www-form-urlencoded: URLSearchParams, Java's URLEncoder
	"!*()", // .NET's WebUtility.UrlEncode
	"~!*'()", // encodeURIComponent
];

const KEPT_IN_URLS = [
	...KEPT_IN_FORMS,
	"~/", // Python's quote
	"~!*'();,/?:@&=+$#", // encodeURI
	"~!$%&'()*+,", // WHATWG: user name and password
	"~!$%&'()*+,/:;=@[]\\|^", // path
	"~!$%&'()*+,/:;=@[]\\|", // path, since 2024
	"~!$%&()*+,/:;=@[]\\|^`{}?", // query of https
	"~!$%&'()*+,/:;=@[]\\|^`{}?", // query of other schemes
	"~!$%&'()*+,/:;=@[]\\|^{}?#", // fragment
	"~$&+,;=", // Go's userinfo
	"~$&+=:@", // Go's PathEscape
	"~$&+,/:;=@", // Go's path
];

/**
 * Percent encoding in either case, with `%20` or `+` for a space, and however much of the text it covers: which characters
 * stay as they are differs from program to program.
 */
export const PERCENT_RULES: readonly Rewrite[] = [
	...KEPT_IN_URLS.flatMap(inEitherCase),
	...KEPT_IN_FORMS.flatMap(inEitherCase).map(
		(rule) => (text: string) => rule(text).replaceAll("%20", "+"),
	),
	scriptEscape,
];

/** So few different characters of a text may stay or not in any combination. */
const FEW = 3;

/** What else can become of a text with few characters that need not stay, as a token of base64 is. */
export function* fewPercent(text: string): Generator<string> {
	const special = new Set(text.match(/[^\w.-]/g));
	if (special.size > FEW || special.has(" ")) return;
	for (const kept of subsets([...special]))
		for (const rule of inEitherCase(kept)) yield rule(text);
}

/** .NET's `Uri.EscapeDataString`, which the runner applies to each mask. */
export const dataString = percentEncoding("~", true);

/** JavaScript's `escape`. */
function scriptEscape(text: string): string {
	return text.replace(/[^\w@*+./-]/g, (unit) => {
		const digits = unit.charCodeAt(0).toString(16).toUpperCase();
		return digits.length > 2
			? `%u${digits.padStart(4, "0")}`
			: `%${digits.padStart(2, "0")}`;
	});
}

function inEitherCase(kept: string): Rewrite[] {
	return [percentEncoding(kept, true), percentEncoding(kept, false)];
}

function percentEncoding(kept: string, upper: boolean): Rewrite {
	const encode = (run: string) =>
		kept.includes(run) ? run : escaped(run, upper);
	// A JSON string may hold half a surrogate pair, which UTF-8 has no bytes for.
	return (text) => text.toWellFormed().replace(ESCAPED, encode);
}

/** What may be escaped: letters outside of ASCII always are, so a run of them is escaped at once, which is much faster. */
const ESCAPED = /[^\0-\x7f]+|[^\w.-]/g;

function escaped(run: string, upper: boolean): string {
	const code = run.charCodeAt(0);
	const upperCase =
		code < 0x80
			? `%${code.toString(16).toUpperCase().padStart(2, "0")}`
			: encodeURIComponent(run);
	return upper ? upperCase : upperCase.toLowerCase();
}

function subsets(characters: readonly string[]): string[] {
	let sets = [""];
	for (const one of characters) sets = sets.flatMap((set) => [set, set + one]);
	return sets;
}
