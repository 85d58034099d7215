/**
 * The corpus by which masking is measured: kinds of documents that people keep as secrets. Each says what in it must be
 * hidden and what must stay readable when a later line of the log shows it alone.
 */

/** One document, with fresh secrets in it. */
export interface Document {
	readonly text: string;
	/**
	 * Words of it that are harmless: as a line of the log would show them, at least 4 characters. None is part of a secret
	 * of the document. What must be hidden is everything that `Secrets` made for it.
	 */
	readonly readable: readonly string[];
}

/** A kind of document. */
export interface Kind {
	/** Unique in the corpus: the tool and its file, say `maven settings.xml`. */
	readonly name: string;
	/** The name under which somebody would declare it, say `MAVEN_SETTINGS`. It should give nothing away by itself. */
	readonly declared: string;
	readonly write: (secrets: Secrets) => Document;
}

/**
 * Makes secrets, new ones at each call. They come as they are: what a syntax has to escape (quotes in JSON, `&` in XML,
 * `@` in a URL), the document escapes. What was made counts as hidden, so nothing is made that does not stand in the text.
 * `without` are characters that a syntax has no way to write, say `:` where fields end at it.
 */
export interface Secrets {
	/** Any kind whose looks tell that it is a secret: a vendor's token, 32 or more hex digits, base64, a mixed password. */
	token(without?: string): string;
	/** Anything that people choose, also short, letters alone, words, a UUID: for places whose name says password, secret ... */
	password(without?: string): string;
	/** One of a named kind. */
	of(kind: SecretKind): string;
}

export type SecretKind =
	| "mixed" // letters and digits, 16 to 24
	| "symbols" // with punctuation, 14 to 24, no white space
	| "letters" // letters of both cases alone, 12 to 16
	| "short" // 5 to 7 characters, a digit among them
	| "words" // lower-case words with dashes and a number
	| "passphrase" // lower-case words with spaces
	| "uuid"
	| "hex" // 32 to 64 lower-case digits
	| "base64" // of 24 to 48 bytes, padded
	| "base64url" // of 24 to 48 bytes, bare
	| "jwt"
	| "github"
	| "gitlab"
	| "slack"
	| "stripe"
	| "google-key"
	| "aws-id"
	| "aws-secret"
	| "npm"
	| "pypi"
	| "private-key-body" // lines of base64 of 64 characters, joined by \n, as in a PEM
	| "pin" // 6 to 8 digits: fewer are part of some number of any log
	| "chosen" // a word with a capital, a year or number, a mark
	| "picked" // words and numbers with a sign or a capital: `P@ssw0rd`, `Geheim#1`, `Zebra7`
	| "word" // one plain word, in lower case
	| "unicode" // words with letters beyond ASCII
	| "base32" // 32 characters, as the seed of one-time passwords
	| "mnemonic" // twelve lower-case words
	| "wireguard" // 32 bytes in base64
	| "hex-block"; // 16 lines of 32 hex digits, joined by \n
