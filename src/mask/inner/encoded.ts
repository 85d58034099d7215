import { unescaped } from "../../text.ts";
import { readText } from "../mixed-text.ts";

const BASE64 = /^[A-Za-z0-9+/_-]{6,}={0,2}$/;

/** The text that a text is the base64 of, if it is one: Kubernetes' `data`, docker's `auth`. */
export function decodedText(given: string): string | undefined {
	const text = given.replace(
		/^data:[\w.+/-]{0,64}(?:;[\w=-]{1,64})*;base64,/,
		"",
	);
	if (!BASE64.test(text) || text.replace(/=+$/, "").length % 4 === 1)
		return undefined;
	const bytes = Buffer.from(text, "base64");
	// PowerShell encodes the UTF-16 of a text.
	const { text: decoded, encoding } = readText(bytes) ?? {};
	if (decoded === undefined || encoding === "latin1") return undefined;
	// Letters that stand for text by chance give characters that hardly ever are in one.
	return /[^\t\r\n\x20-\x7e\u00a0-\uffff]/.test(decoded) ? undefined : decoded;
}

/** What base64 over several lines holds, or a JSON string, if the whole text is that. */
export function wrappedText(text: string): string | undefined {
	return jsonString(text.trim()) ?? base64Lines(text);
}

function base64Lines(text: string): string | undefined {
	return /^\s*(?:[A-Za-z0-9+/]{40,}\r?\n[ \t]*)+[A-Za-z0-9+/]+={0,2}\s*$/.test(
		text,
	)
		? decodedText(text.replace(/\s+/g, ""))
		: undefined;
}

/**
 * The document that is in one line with its escapes: a text with its line breaks written out, or in percent encoding.
 */
export function unfolded(text: string): string | undefined {
	if (/[\r\n]/.test(text)) return undefined;
	const encoded = /^[\w.~%+*!'()-]+$/.test(text);
	const meant =
		withBreaks(text) ?? (encoded ? percentDecoded(text) : undefined) ?? "";
	return /[\r\n].|^\s*[[{]/.test(meant) || (encoded && /[:=;&\s]/.test(meant))
		? meant
		: undefined;
}

function jsonString(text: string): string | undefined {
	if (!/^".*"$/.test(text)) return undefined;
	try {
		return String(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** As `[unescape]` reads it. */
function withBreaks(text: string): string | undefined {
	return /\\n.*\w/.test(text) ? unescaped(text) : undefined;
}

/** What percent escapes mean; undefined where there are none. */
export function percentDecoded(text: string): string | undefined {
	if (!/%[0-9A-F]{2}/i.test(text)) return undefined;
	try {
		// INI files double a `%`.
		return decodeURIComponent(text.replace(/%%(?=[0-9A-F]{2})/gi, "%"));
	} catch {
		return undefined;
	}
}

/** What `user:password` has behind the colon. A password may have spaces in it, but hardly in front. */
export function passwordOf(text: string): string | undefined {
	return /^[^\s:]*:(\S[^\r\n]*)$/.exec(text)?.[1];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes of a key are no text
const CONTROLS = /[\0-\x08\n-\x1f]/;

/** What a text means where its marks are escaped: as XML does it, PowerShell, and most languages; or doubled. */
export function meaningsOf(text: string): ReadonlySet<string> {
	const meant = [
		text.replace(
			/&(amp|lt|gt|quot|apos);|&#(\d{2,5}|x[0-9a-f]{2,4});/gi,
			(whole, name, code) =>
				name === undefined
					? String.fromCharCode(Number(code.replace(/^x/i, "0x")))
					: (ENTITIES.get(name) ?? whole),
		),
		text.replace(/`([^A-Za-z0-9\s])/g, "$1"),
		text.replace(
			/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^A-Za-z0-9\s]))/gi,
			(_, long?: string, short?: string, mark?: string) =>
				mark ?? String.fromCharCode(Number.parseInt(long ?? short ?? "", 16)),
		),
		// INI files and systemd; compose and make
		text.replaceAll("%%", "%"),
		text.replaceAll("$$", "$"),
		...["''", '""'].map((two) => text.replaceAll(two, two.charAt(0))),
	];
	return new Set(meant.filter((one) => one !== text && !CONTROLS.test(one)));
}
