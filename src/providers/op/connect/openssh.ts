import { createHash, createPrivateKey, type KeyObject } from "node:crypto";
import { malformed } from "../../kit/errors.ts";
import { say } from "../messages.ts";

/** In characters, of a line of PEM as OpenSSH writes it. */
const LINE = 70;

/**
 * A private key in OpenSSH's own format, unencrypted (PROTOCOL.key of OpenSSH). Connect gives keys only as PKCS#8; the
 * SDK and the CLI do this themselves.
 *
 * @param pem - PKCS#8 or PKCS#1, Ed25519 or RSA: what 1Password keeps
 * @throws SecretError `malformed` for any other text
 */
export function toOpenSsh(pem: string): string {
	const { type, parts, publicBlob } = partsOf(parse(pem));
	// Any number will do, as long as it stands there twice; this one is the same in every run.
	const check = createHash("sha256").update(publicBlob).digest().subarray(0, 4);
	const unpadded = Buffer.concat([
		check,
		check,
		text(type),
		...parts,
		text(""), // comment
	]);
	const padding = Uint8Array.from(
		{ length: (8 - (unpadded.length % 8)) % 8 },
		(_, index) => index + 1,
	);
	const body = Buffer.concat([
		Buffer.from("openssh-key-v1\0"),
		text("none"), // cipher
		text("none"), // key derivation
		text(""), // and its options
		uint32(1), // keys
		bytes(publicBlob),
		bytes(Buffer.concat([unpadded, padding])),
	]).toString("base64");
	const lines = body.match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
	return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join("\n")}\n-----END OPENSSH PRIVATE KEY-----\n`;
}

function parse(pem: string): KeyObject {
	try {
		return createPrivateKey(pem);
	} catch {
		throw malformed(say.noKey());
	}
}

function partsOf(key: KeyObject): {
	readonly type: string;
	readonly parts: readonly Buffer[];
	readonly publicBlob: Buffer;
} {
	const jwk = key.export({ format: "jwk" });
	const number = (name: string) => {
		const value = jwk[name];
		if (typeof value !== "string") throw malformed(say.noKey());
		return Buffer.from(value, "base64url");
	};
	if (key.asymmetricKeyType === "ed25519") {
		const type = "ssh-ed25519";
		const [seed, point] = [number("d"), number("x")];
		return {
			type,
			parts: [bytes(point), bytes(Buffer.concat([seed, point]))],
			publicBlob: Buffer.concat([text(type), bytes(point)]),
		};
	}
	if (key.asymmetricKeyType !== "rsa") throw malformed(say.noKey());
	const type = "ssh-rsa";
	const part = (name: string) => positive(number(name));
	return {
		type,
		parts: ["n", "e", "d", "qi", "p", "q"].map(part),
		publicBlob: Buffer.concat([text(type), part("e"), part("n")]),
	};
}

function uint32(number: number): Buffer {
	const buffer = Buffer.alloc(4);
	buffer.writeUInt32BE(number);
	return buffer;
}

function bytes(content: Buffer): Buffer {
	return Buffer.concat([uint32(content.length), content]);
}

function text(content: string): Buffer {
	return bytes(Buffer.from(content));
}

/** RFC 4251's `mpint`: a zero in front where the first bit would make it negative. */
function positive(number: Buffer): Buffer {
	const [first = 0] = number;
	return bytes(first >= 0x80 ? Buffer.concat([Buffer.of(0), number]) : number);
}
