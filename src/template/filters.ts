import { SecretError } from "../errors.ts";
import type { Message } from "../message.ts";
import { nameOf, trimSpace } from "../runner/text.ts";
import { decodeUtf8 } from "../text.ts";
import { type Place, say } from "./messages.ts";

/** Whose part it is, and where it is asked for. */
interface Wanted {
	readonly name: string;
	/** Looked up when an error tells of it. */
	readonly place: () => Place;
}

export interface Filter {
	readonly name: string;
	/**
	 * What a filter makes of a part: the text as it stands inside the quotes of its syntax, without them; `shell` alone
	 * gives the quotes as well.
	 *
	 * @throws SecretError `malformed` for what the syntax cannot have in any form
	 */
	readonly apply: (part: Buffer, wanted: Wanted) => string;
}

export const FILTERS: ReadonlyMap<string, Filter> = new Map(
	[
		text("json", json),
		text("xml", xml),
		text("url", url),
		text("shell", shell),
		encoding("base64"),
		encoding("base64url"),
		encoding("hex"),
		text("trim", trimSpace),
	].map((filter) => [filter.name, filter]),
);

function text(
	name: string,
	make: (part: string, wanted: Wanted) => string,
): Filter {
	const who = `which \`${name}\` needs`;
	return {
		name,
		apply: (part, wanted) => make(textOf(part, wanted, who), wanted),
	};
}

function encoding(name: "base64" | "base64url" | "hex"): Filter {
	return { name, apply: (part) => part.toString(name) };
}

/**
 * A part as text.
 *
 * @param who - needs it, as the end of a sentence
 * @throws SecretError `malformed` when it is none
 */
export function textOf(
	part: Buffer,
	{ place, name }: Wanted,
	who: string,
): string {
	const text = decodeUtf8(part);
	if (text === undefined) throw malformed(say.partNotText(place(), name, who));
	return text;
}

export function malformed(said: Message): SecretError {
	return new SecretError("malformed", said);
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
function xml(part: string, { place, name }: Wanted): string {
	// XML 1.0, production [2] Char.
	const [odd] =
		/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(part) ?? [];
	if (odd !== undefined)
		throw malformed(say.notXml(place(), name, nameOf(odd)));
	return part.replace(/[&<>"'\t\n\r]/g, (found) => XML_ESCAPES[found] ?? found);
}

/** Anywhere in a URL, a form or a DSN: everything is escaped but what RFC 3986 calls unreserved. */
function url(part: string): string {
	return encodeURIComponent(part).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/** One word for a POSIX shell: in single quotes nothing is special, and there is no escape for `'` itself. */
function shell(part: string, { place, name }: Wanted): string {
	if (part.includes("\0")) throw malformed(say.nulInShell(place(), name));
	return `'${part.replaceAll("'", "'\\''")}'`;
}
