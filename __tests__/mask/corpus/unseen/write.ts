/** How the syntaxes of the documents write a value. */

/** A list of words: the lines of a text. */
export function lines(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

export function base64(text: string): string {
	return Buffer.from(text, "utf8").toString("base64");
}

export function crlf(text: string): string {
	return text.replaceAll("\n", "\r\n");
}

/** All lines but the first, which stands where the text is put. */
export function indent(text: string, by: string): string {
	return text.replaceAll("\n", `\n${by}`);
}

/** Inside the double quotes of JSON, and of what has the same escapes: JavaScript, YAML, Java, Python. */
export function json(text: string): string {
	return JSON.stringify(text).slice(1, -1);
}

export function xml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** A part of a URL. */
export function url(text: string): string {
	return encodeURIComponent(text);
}

/** What is a word in nearly every syntax. */
function plain(text: string): boolean {
	return /^[A-Za-z][\w./+=-]*$/.test(text);
}

/** A scalar of YAML, quoted when it has to be. */
export function yaml(text: string): string {
	return plain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** A word of a shell, quoted when it has to be. */
export function sh(text: string): string {
	return plain(text) ? text : quoted(text);
}

/** A word of a shell in single quotes. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A value of an .env file. */
export function env(text: string): string {
	if (plain(text)) return text;
	if (!text.includes("'")) return `'${text}'`;
	return `"${text.replaceAll(/[\\"$`]/g, "\\$&")}"`;
}

/** Inside the single quotes of PHP, Ruby and Perl, whose only escapes are those of the quote and of the backslash. */
export function single(text: string): string {
	return text.replaceAll(/[\\']/g, "\\$&");
}

/** Where a quote is written twice: SQL, PowerShell, CSV, connection strings. */
export function doubled(text: string, quote: string): string {
	return text.replaceAll(quote, quote + quote);
}

/** Inside the double quotes of HCL. */
export function hcl(text: string): string {
	return json(text).replaceAll(/[$%]\{/g, (sign) => sign[0] + sign);
}

/** A value of a .properties file. */
export function properties(text: string): string {
	return text.replaceAll("\\", "\\\\");
}

/** Where a dollar sign starts a variable and is written twice: compose files, make. */
export function dollars(text: string): string {
	return text.replaceAll("$", "$$$$");
}
