import { createPrivateKey, type KeyObject } from "node:crypto";
import { malformed } from "./errors.ts";
import { say } from "./messages.ts";

/** Labels of PEM (RFC 7468) that a private RSA key can have: PKCS#8, and PKCS#1. */
const LABELS = new Set(["PRIVATE KEY", "RSA PRIVATE KEY"]);

/**
 * A private RSA key as people keep it: PEM, PEM in base64, and PEM whose line breaks were written out as `\n` or became
 * spaces.
 *
 * @param input - its name, for messages, which never show anything of the key
 * @throws SecretError `malformed`
 */
export function rsaKeyOf(text: string, input: string): KeyObject {
	const [, label = "", body = ""] = pemIn(text) ?? pemIn(decoded(text)) ?? [];
	if (label === "") throw malformed(say.noKey(input));
	if (label === "ENCRYPTED PRIVATE KEY" || /^\s*Proc-Type:/.test(body))
		throw malformed(say.keyEncrypted(input));
	if (!LABELS.has(label)) throw malformed(say.otherKey(input, label));
	const lines = body.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
	const pem = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`];
	const key = keyIn(pem.join("\n"));
	if (key === undefined) throw malformed(say.keyDamaged(input));
	if (key.asymmetricKeyType !== "rsa") throw malformed(say.keyNotRsa(input));
	return key;
}

function pemIn(text: string): RegExpExecArray | null {
	return /-----BEGIN ([A-Z0-9 ]{1,40})-----(.*?)-----END \1-----/s.exec(
		text.replace(/(?:\\r)?\\n/g, "\n"),
	);
}

function decoded(text: string): string {
	return Buffer.from(text, "base64").toString("latin1");
}

function keyIn(pem: string): KeyObject | undefined {
	try {
		return createPrivateKey(pem);
	} catch {
		// OpenSSL's reason is of no use to anybody, and may hold anything.
		return undefined;
	}
}
