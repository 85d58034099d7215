/**
 * A text between the quotes of shells and programming languages, as they print it themselves: bash's `set -x`,
 * `declare -p` and `printf %q`, Python's `repr`, `ascii` and `shlex.quote`. For where the runner's masking is not relied
 * on. Some equal the text, or each other.
 */
export function quotedForms(text: string): string[] {
	const repr = controls(text.replaceAll("\\", "\\\\"));
	const reprWithQuotes = controls(text.replace(/[\\']/g, "\\$&"));
	return [
		text.replace(/[\\"$`]/g, "\\$&"), // declare -p
		// printf %q; source: sh_backslash_quote in bash's lib/sh/shquote.c
		text.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]|(?<=[:=])~/g, "\\$&"),
		text.replaceAll("'", `'"'"'`).replace(/'$/, ""), // shlex.quote, dash
		repr,
		reprWithQuotes, // also bash's $'...' where the locale has the characters
		ascii(repr),
		ascii(reprWithQuotes),
		octal(reprWithQuotes), // bash's $'...' where it has not
	];
}

const CONTROLS: ReadonlyMap<string, string> = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["\t", "\\t"],
]);

function controls(text: string): string {
	return text.replace(
		/[\n\r\t]/g,
		(character) => CONTROLS.get(character) ?? "",
	);
}

/** Python's escapes: two, four or eight digits. */
function ascii(text: string): string {
	return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		const digits = code.toString(16);
		if (code < 0x100) return `\\x${digits}`;
		return code < 0x10000
			? `\\u${digits.padStart(4, "0")}`
			: `\\U${digits.padStart(8, "0")}`;
	});
}

/** The bytes of UTF-8, three digits each. */
function octal(text: string): string {
	return text.replace(/[\u0080-\u{10ffff}]/gu, (character) =>
		Array.from(
			Buffer.from(character),
			(byte) => `\\${byte.toString(8).padStart(3, "0")}`,
		).join(""),
	);
}
