import type { Entry } from "./entry.ts";
import { withoutPublicKeys } from "./openssh.ts";

/**
 * Armour and what it holds; its line breaks may be spaces or written out (`\n`), as they are in variables, and more than
 * once in documents inside of others. Without its end it goes on up to the next one.
 */
const BLOCK =
	/-----BEGIN ([A-Z0-9 ]{1,40})-----((?:(?!-----(?:BEGIN|END) )[\s\S])*)(-----END [A-Z0-9 ]{1,40}-----|$|)/g;
const BREAK = /(?:\\[rn]?|[\s"'#;,])+/;
const BASE64 = /^[A-Za-z0-9+/]+=*$/;
/** `Proc-Type: 4,ENCRYPTED`, `Comment: ...` */
const HEADER = /^[A-Za-z-]{1,40}: /;

/** Blocks that are no secret. Source: RFC 7468, and the blocks of OpenPGP (RFC 9580, 6.2). */
const PUBLIC =
	/CERTIFICATE|PUBLIC KEY|\bCRL\b|DH PARAMETERS|EC PARAMETERS|SIGNATURE|PKCS7|CMS/;

/** The headers of OpenPGP and the blank line behind them, up to its break. */
const HEADERS =
	/^(?:\r?\n|(?:\\r)?\\n)(?:(?:Version|Comment|Hash|Charset|MessageID): .*?(?:\r?\n|(?:\\r)?\\n))*(?=\r?\n|\\[rn])/;
/** A break, with what quotes each line, or puts strings together. */
const BETWEEN = String.raw`(?:\\[rnt]?|&#\w{2,3};|%0[ADad]|\+(?=\s)|[^A-Za-z0-9+/=\\])`;
const LINE = new RegExp(
	`(${BETWEEN}{1,80})([A-Za-z0-9+/]+={0,2})(?![\\w=+/])`,
	"y",
);
const END = new RegExp(`^(?:${BETWEEN}{1,80}=[A-Za-z0-9+/]{4})?${BETWEEN}*$`);
/** In characters: the first line of anything public has as many, that of an Ed25519 key just so. */
const FIRST_LINE = 60;

export interface Armour {
	readonly entries: readonly Entry[];
	/** The text with nothing in the place of them. */
	readonly rest: string;
}

/** Takes private keys, certificates and public keys out of a text. */
export function readArmour(text: string): Armour {
	const entries: Entry[] = [];
	const addPublic = (text: string) =>
		entries.push({ keys: [], text, place: "public" });
	let rest = text;
	if (text.includes("-----BEGIN "))
		rest = text.replace(BLOCK, (all, label: string, body: string, end, at) => {
			const isLast = at + all.length === text.length;
			if (PUBLIC.test(label)) {
				const length = publicLength(body, end !== "");
				if (length === 0 && end === "") return all;
				addPublic(body.slice(0, length));
				return `\n${body.slice(length)}`;
			}
			if (end === "" && !isLast) return all;
			for (const text of partsOf(withoutHeaders(body)))
				entries.push({
					keys: [],
					text,
					place: BASE64.test(text) ? "key" : "secret",
				});
			return end === "" ? `\n${body}` : "\n";
		});
	const others = withoutPublicKeys(rest);
	if (others !== rest) addPublic(rest);
	return { entries, rest: others };
}

/** A header is a line of its own, with a blank one behind. */
function withoutHeaders(body: string): string {
	return body
		.split(/(?<!\\)(?:\\+r)?\\+n|\r\n?|\n/)
		.filter((line) => !HEADER.test(line.trim()))
		.join("\n");
}

function partsOf(body: string): readonly string[] {
	return body.split(BREAK).filter((part) => part !== "");
}

/** How much of what stands behind a header is armour: lines of one length, written in one way, and a shorter one in the end. */
function publicLength(body: string, isClosed: boolean): number {
	const [{ length: begin } = ""] = HEADERS.exec(body) ?? [];
	const parts = partsOf(body.slice(begin));
	if (isClosed && parts.every((part) => BASE64.test(part.replace(/^=/, ""))))
		return body.length;
	let length = 0;
	LINE.lastIndex = begin;
	const first = LINE.exec(body);
	if (first === null || (first[2] ?? "").length < FIRST_LINE) return 0;
	const [, between, { length: width } = ""] = first;
	for (let line: RegExpExecArray | null = first; ; line = LINE.exec(body)) {
		if (line === null || line[1] !== between) return length;
		const [, , { length: own } = ""] = line;
		if (own === width) length = LINE.lastIndex;
		else
			return own < width && END.test(body.slice(LINE.lastIndex))
				? body.length
				: length;
	}
}
