/** A value that is hard on masking or on the command files. */
export interface OddValue {
	readonly name: string;
	readonly value: string;
	/** What no later line of log may show. */
	readonly pieces: readonly string[];
}

const line = (value: string, name: string): OddValue => ({
	name,
	value,
	pieces: [value.trim()],
});
const body = [
	"MIIEpAIBAAKCAQEAyd8oN2mK5vR1",
	"q7ZbXcVtYpLwEsDfGhJkQwErTyUi",
	"OpAsDfGhJkLzXcVbNmqw==",
];

/** Values as users have them. All are made up. */
export const ODD_VALUES: readonly OddValue[] = [
	line("ghp_9aB3xY7kQ2mN5vR8tL1wZ4", "a token"),
	line(
		"v8nL/0qPz+3mYtR7uWkXs2Jd5fGh1aBc",
		"a value with the characters of base64",
	),
	line("q7x \"double\" and 'single' & <tags> $HOME `x`", "quotes and signs"),
	line("100%25%0Ad0ne%0D%", "percent signs"),
	line("::warning::b3ware of this", "a workflow command"),
	line("##[group]old c0mmand style", "an old workflow command"),
	{
		name: "a command behind text",
		value: "before-it##[error title=x]b3hind-it",
		pieces: ["before-it", "b3hind-it"],
	},
	{
		name: "a command in front, with escapes",
		value: "::notice title=x::t0p%25secret%0An3xt-line",
		pieces: ["t0p%secret", "n3xt-line"],
	},
	{
		name: "a command whose end is a matter of culture",
		value: "::error a::\u0301b::b3hind-it",
		pieces: ["b3hind-it"],
	},
	line("\u0301c0mbining-first", "a combining character first"),
	line("\u0e33th4i-vowel-first", "a vowel sign of Thai first"),
	line("\u{1f3fb}sk1n-tone-first", "a tone of skin first"),
	line("\ufe0f\u0301s3lector-first", "a variation selector first"),
	line("\u200bz3ro-width-first", "a zero-width space first"),
	line("\u0301br4cket]and;both%3B%5D%", "a combining one, and escapes"),
	line(":c0lon-first", "a colon first"),
	line("n3xt\u0085line-inside", "NEL"),
	line("l1ne\u2028separator-inside", "a line separator"),
	line("\ufeffbyte-0rder-mark-first", "a byte order mark first"),
	line("  trailing spac3s kept   ", "spaces around it"),
	line("pässwörd-ünïcode-漢字-🔑", "UTF-8"),
	line("c3VwZXItc2VjcmV0LXZhbHVlLTEyMw==", "base64"),
	line("<<ghadelimiter_x\\nEOF$(id)", "a delimiter"),
	line("a1b2", "four characters"),
	line("k".repeat(16).concat("0123456789abcdef".repeat(4_095)), "64 KiB"),
	{
		name: "CRLF",
		value: "first-l1ne-of-it\r\nsecond-l1ne-of-it\r\n",
		pieces: ["first-l1ne-of-it", "second-l1ne-of-it"],
	},
	{
		name: "a lone CR",
		value: "first-l1ne-of-it\rsecond-l1ne-of-it",
		pieces: ["first-l1ne-of-it", "second-l1ne-of-it"],
	},
	{
		name: "line breaks around it",
		value: "\n\nt0ken-between-breaks\n\n",
		pieces: ["t0ken-between-breaks"],
	},
	{
		name: "PEM",
		value: `-----BEGIN RSA PRIVATE KEY-----\n${body.join("\n")}\n-----END RSA PRIVATE KEY-----\n`,
		pieces: body,
	},
	{
		name: "a service account",
		value: JSON.stringify(
			{
				type: "service_account",
				project_id: "demo",
				private_key: `-----BEGIN PRIVATE KEY-----\n${body.join("\n")}\n-----END PRIVATE KEY-----\n`,
				client_email: "ci@demo.iam.gserviceaccount.com",
				token_uri: "https://oauth2.googleapis.com/token",
			},
			null,
			2,
		),
		pieces: body,
	},
	{
		name: "JSON on one line",
		value: '{"username":"admin","password":"n0t-the-password","port":5432}',
		pieces: ["n0t-the-password"],
	},
	{
		name: "commands on lines of their own",
		value: "::set-env name=A::b0gus-value\n::stop-commands::s3cret-marker\n",
		pieces: ["b0gus-value", "s3cret-marker"],
	},
];

/** What later steps may print of a value besides the value itself: the whole of it, encoded. */
export function encodings(
	value: string,
): readonly (readonly [name: string, text: string])[] {
	const bytes = Buffer.from(value);
	const after = (prefix: string) => Buffer.concat([Buffer.from(prefix), bytes]);
	return [
		["base64", bytes.toString("base64")],
		[
			"base64 with a line break",
			after("").toString("base64").replace(/=+$/, ""),
		],
		[
			"base64 of value and line break",
			Buffer.concat([bytes, Buffer.from("\n")]).toString("base64"),
		],
		["base64 behind 1 byte", after("x").toString("base64")],
		["base64 behind 2 bytes", after("x:").toString("base64")],
		["base64 behind a user name", after("user:").toString("base64")],
		["base64url", bytes.toString("base64url")],
		["base64url behind 1 byte", after("x").toString("base64url")],
		["hex", bytes.toString("hex")],
		["upper-case hex", bytes.toString("hex").toUpperCase()],
		["URI", encodeURIComponent(value)],
	];
}
