import { trimSpace } from "../runner/text.ts";

/**
 * What a filter makes of a part, as bytes or as text. Each gives the text as it stands inside the quotes of its syntax,
 * without them; `shell` alone gives the quotes as well.
 */

/** A filter of bytes gives text of any; a filter of text needs text. */
export type Filter =
	| {
			readonly name: string;
			readonly takes: "bytes";
			readonly apply: (part: Buffer) => string;
	  }
	| {
			readonly name: string;
			readonly takes: "text";
			readonly apply: (part: string) => string;
			/** The character that the filter's syntax cannot have in any form, if there is one. */
			readonly refuse?: (part: string) => string | undefined;
	  };

export const FILTERS: ReadonlyMap<string, Filter> = new Map(
	[
		text("json", json),
		text("xml", xml, noXml),
		text("url", url),
		text("shell", shell, noWord),
		encoding("base64"),
		encoding("base64url"),
		encoding("hex"),
		text("trim", trimSpace),
	].map((filter) => [filter.name, filter]),
);

function text(
	name: string,
	apply: (part: string) => string,
	refuse?: (part: string) => string | undefined,
): Filter {
	return { name, takes: "text", apply, ...(refuse && { refuse }) };
}

function encoding(name: "base64" | "base64url" | "hex"): Filter {
	return { name, takes: "bytes", apply: (part) => part.toString(name) };
}

/**
 * Inside a string of JSON (RFC 8259). What JSON may have as it is and other readers of such strings may not is escaped too:
 * DEL, C1, U+FEFF and what is no character (YAML's double quotes), and the line ends of old JavaScript.
 */
function json(part: string): string {
	return JSON.stringify(part)
		.slice(1, -1)
		.replace(
			/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
			(character) =>
				`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
		);
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
	// As references, since a reader makes a space or line feed of them (XML 1.0, 2.11 and 3.3.3).
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

/** Text of an element, or of an attribute in quotes of either kind. */
function xml(part: string): string {
	return part.replace(/[&<>"'\t\n\r]/g, (found) => XML_ESCAPES[found] ?? found);
}

/** XML 1.0, production [2] Char. */
function noXml(part: string): string | undefined {
	return /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(
		part,
	)?.[0];
}

/** Anywhere in a URL, a form or a DSN: everything is escaped but what RFC 3986 calls unreserved. */
function url(part: string): string {
	return encodeURIComponent(part).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/** One word for a POSIX shell: in single quotes nothing is special, and there is no escape for `'` itself. */
function shell(part: string): string {
	return `'${part.replaceAll("'", "'\\''")}'`;
}

function noWord(part: string): string | undefined {
	return part.includes("\0") ? "\0" : undefined;
}
