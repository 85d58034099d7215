/** How syntaxes write a text that has characters of their own in it. Each gives what stands between the quotes. */
export const escapes = {
	base64: (text: string) => Buffer.from(text).toString("base64"),
	/** JSON, and what reads the same: YAML and TOML in double quotes, JavaScript, Go. */
	json: (text: string) => JSON.stringify(text).slice(1, -1),
	/** Terraform, Packer: as JSON, but `${` and `%{` begin an expression. */
	hcl: (text: string) =>
		escapes.json(text).replaceAll("${", "$${").replaceAll("%{", "%%{"),
	xml: (text: string) =>
		text
			.replaceAll("&", "&amp;")
			.replaceAll("<", "&lt;")
			.replaceAll(">", "&gt;")
			.replaceAll('"', "&quot;")
			.replaceAll("'", "&apos;"),
	/** A component of a URL. */
	url: (text: string) =>
		encodeURIComponent(text).replace(
			/[!'()*]/g,
			(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
		),
	/** A shell's single quotes. */
	shell: (text: string) => text.replaceAll("'", "'\\''"),
	/** A shell's double quotes. */
	shellDouble: (text: string) => text.replace(/["\\$`]/g, "\\$&"),
	powershell: (text: string) => text.replace(/["$`]/g, "`$&"),
	/** SQL, and YAML, PowerShell and batch files in single quotes. */
	doubled: (text: string) => text.replaceAll("'", "''"),
	/** CSV, Visual Basic. */
	doubledDouble: (text: string) => text.replaceAll('"', '""'),
	/** PHP, Ruby and Perl in single quotes. */
	single: (text: string) => text.replace(/['\\]/g, "\\$&"),
	/** Java's properties. */
	properties: (text: string) => text.replace(/[\\:=#!]/g, "\\$&"),
	/** Compose, Makefiles: a `$` of one's own. */
	dollar: (text: string) => text.replaceAll("$", "$$$$"),
	/** A fifth field of .pgpass. */
	pgpass: (text: string) => text.replace(/[\\:]/g, "\\$&"),
	/** A private key with its line breaks written out. */
	oneLine: (text: string) => text.replaceAll("\n", "\\n"),
};

/** A private key as a file. */
export function pem(body: string, label = "PRIVATE KEY"): string {
	return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
}

/** A text with every line after the first one indented. */
export function indented(text: string, by: string): string {
	return text.replaceAll("\n", `\n${by}`);
}

/** A list that is easier to read in one string. */
export function words(text: string): readonly string[] {
	return text.split(" | ");
}
