/** In characters. A longer text is no program that somebody wrote, but data. */
const LONGEST = 256 * 1024;

/** Texts of languages that are no ordinary quotes. What they hold is the group `text`; `double` is a quote written twice. */
const LITERALS: readonly RegExp[] = [
	// R, C++ and D: `r"(X)"`, `R"name[X]name"`
	/(?:u8|[uUL])?[rRq]"([^\s()[\]{}\\"]{0,16})[([{](?<text>[^\r\n]{1,256}?)[)\]}]\1"/,
	// Rust and Swift: `r#"X"#`, `##"X"##`
	/(?:[bc]?r)?(#{1,8})"(?<text>[^\r\n]{1,256}?)"\1/,
	// C#: `@"X"`, `$@"X"`
	/(?:\$?@|@\$)(?<double>")(?<text>(?:[^"\r\n]|""){1,256})"/,
	// SQL, Pascal and Ada write a quote twice; here behind a kind: `N'X'`, `E'X'`
	/(?:[NnEe]|_\w{1,16})(?<double>')(?<text>(?:[^'\r\n]|''){1,256})'/,
	// Oracle: `q'[X]'`
	/[nN]?[qQ]'([^\w\s[({<])(?<text>[^\r\n]{1,256}?)\1'/,
	...["()", "[]", "{}", "<>"].map(
		([opens, closes]) =>
			new RegExp(`[nN]?[qQ]'\\${opens}(?<text>[^\\r\\n]{1,256}?)\\${closes}'`),
	),
	// PostgreSQL: `$$X$$`, `$name$X$name$`
	/\$([A-Za-z_]\w{0,30})?\$(?<text>[^\s;&|),][^\r\n]{0,255}?)(?<!\s)\$\1\$/,
	// Perl, Ruby and Elixir: `q(X)`, `%q[X]`, `~s|X|`
	/(?:%[qQ]|~[sS]|qq?\s?)([|!/])(?<text>[^\r\n]{1,256}?)\1/,
	/(?:%[qQ]|~[sS]|qq?\s?)\{(?<text>[^{}\r\n]{1,256})\}/,
	/(?:%[qQ]?|~[sS]|qq?\s?)\((?<text>[^()\r\n]{1,256})\)/,
	/(?:%[qQ]?|~[sS]|qq?\s?)\[(?<text>[^[\]\r\n]{1,256})\]/,
	/(?:%[qQ]?|~[sS]|qq?\s?)<(?<text>[^<>\r\n]{1,256})>/,
	// Lua: `[[X]]`, `[=[X]=]`; at the beginning of a line it is TOML
	/(?<!^[ \t]{0,16})\[(=*)\[(?<text>[^[\]\s"'][^\r\n]{0,255}?)\]\1\]/,
	// OCaml: `{|X|}`, `{name|X|name}`
	/\{([a-z_]{0,16})\|(?<text>[^\r\n]{1,256}?)\|\1\}/,
	// Groovy: `$/X/$`
	/\$\/(?<text>[^\r\n]{1,256}?)\/\$/,
	// Nix: `''X''`
	/''(?<text>[^\s'",;)][^'\r\n]{0,255})''/,
	// Typographic quotes of mails and word processors
	/[“„«‚‘]\s?(?<text>[^“”„«»‚‘’\r\n]{1,256}?)\s?[”“»’‘]/,
	// With a kind behind it: `"X"sv`, `"X"c`
	/"(?<text>[^"\r\n\\\s,:;][^"\r\n\\]{0,255})"[a-z_]\w{0,7}/,
].map(
	({ source }) =>
		new RegExp(`(?<![\\w$%"'\`)])(?:${source})(?=[\\s,;.)\\]}>|:&+]|$)`, "gm"),
);

/**
 * A text with all that languages have in the place of quotes in quotes: what a program reads of `r"(X)"`, `@"X"` or
 * `$$X$$` is X; and with the marks that people type instead of a colon and a sign of equality.
 *
 * @returns undefined where it has none
 */
export function withPlainMarks(text: string): string | undefined {
	if (text.length > LONGEST) return undefined;
	let plain = text.replace(/：\s?/g, ": ").replaceAll("＝", "=");
	for (const literal of LITERALS) plain = plain.replace(literal, inQuotes);
	return plain === text ? undefined : plain;
}

function inQuotes(...given: readonly unknown[]): string {
	const { text = "", double } = Object(given.at(-1));
	const meant =
		double === undefined ? text : text.replaceAll(double + double, double);
	return JSON.stringify(meant);
}
