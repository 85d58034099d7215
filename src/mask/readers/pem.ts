import type { Entry } from "./entry.ts";

/**
 * Armour and what it holds; its line breaks may be spaces or written out (`\n`), as they are in variables, and more than
 * once in documents inside of others.
 */
const BLOCK =
	/-----BEGIN ([A-Z0-9 ]{1,40})-----((?:(?!-----(?:BEGIN|END) )[\s\S])*)(?:-----END [A-Z0-9 ]{1,40}-----|$)/g;
const BREAK = /(?:\\[rn]?|[\s"'#;,])+/;
const BASE64 = /^[A-Za-z0-9+/]+=*$/;
/** `Proc-Type: 4,ENCRYPTED`, `Comment: ...` */
const HEADER = /^[A-Za-z-]{1,40}: /;

/** Blocks that are no secret. Source: RFC 7468, and the blocks of OpenPGP (RFC 9580, 6.2). */
const PUBLIC =
	/CERTIFICATE|PUBLIC KEY|\bCRL\b|DH PARAMETERS|EC PARAMETERS|SIGNATURE|PKCS7|CMS/;

/** Lines of keys that everybody may see: those of OpenSSH (sshd(8), AUTHORIZED_KEYS and KNOWN_HOSTS). */
const PUBLIC_LINE =
	/^.{0,300}?\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) AAAA[\w+/]+=*(?: .*)?$/gm;

export interface Armour {
	readonly entries: readonly Entry[];
	/** The text with nothing in the place of them. */
	readonly rest: string;
}

/** Takes private keys, certificates and public keys out of a text. */
export function readArmour(text: string): Armour {
	const entries: Entry[] = [];
	let rest = text;
	if (text.includes("-----BEGIN "))
		rest = text.replace(BLOCK, (_, label: string, body: string) => {
			const isPublic = PUBLIC.test(label);
			const placeOf = (part: string) =>
				isPublic ? "public" : BASE64.test(part) ? "key" : "secret";
			// A header is a line of its own, with a blank one behind.
			const lines = body.split(/(?<!\\)(?:\\+r)?\\+n|\r\n?|\n/);
			for (const line of lines.filter((line) => !HEADER.test(line.trim())))
				for (const part of line.split(BREAK))
					if (part !== "")
						entries.push({ keys: [], text: part, place: placeOf(part) });
			return "\n";
		});
	if (/AAAA/.test(rest))
		rest = rest.replace(PUBLIC_LINE, (line) => {
			entries.push({ keys: [], text: line, place: "public" });
			return "";
		});
	return { entries, rest };
}
