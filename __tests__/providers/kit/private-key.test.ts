import { generateKeyPairSync, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { signJwt } from "../../../src/providers/kit/jwt.ts";
import { rsaKeyOf } from "../../../src/providers/kit/private-key.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
	modulusLength: 2048,
});
const pkcs1 = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const pkcs8 = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const passphrase = { cipher: "aes-256-cbc", passphrase: "pa55" };
const pem = (key: typeof privateKey) =>
	key.export({ type: "pkcs8", format: "pem" }).toString();

describe("a private key is taken", () => {
	test.each([
		["as GitHub gives it (PKCS#1)", pkcs1],
		["as PKCS#8", pkcs8],
		["with CRLF", pkcs1.replaceAll("\n", "\r\n")],
		["in base64", Buffer.from(pkcs1).toString("base64")],
		[
			"in base64 that was wrapped",
			Buffer.from(pkcs8).toString("base64").replace(/.{76}/g, "$&\n"),
		],
		["with line breaks that were written out", pkcs1.replaceAll("\n", "\\n")],
		["the same with carriage returns", pkcs8.replaceAll("\n", "\\r\\n")],
		["with spaces in the place of line breaks", pkcs1.replaceAll("\n", " ")],
		["with quotes and spaces around it", `  "${pkcs8}"  `],
	])("%s", (_, text) => {
		const jwt = signJwt({ iss: "me" }, rsaKeyOf(text, "the-key"));
		const [head = "", claims = "", signature = ""] = jwt.split(".");
		expect(JSON.parse(Buffer.from(head, "base64url").toString())).toEqual({
			alg: "RS256",
			typ: "JWT",
		});
		expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toEqual({
			iss: "me",
		});
		expect(
			verify(
				"sha256",
				Buffer.from(`${head}.${claims}`),
				publicKey,
				Buffer.from(signature, "base64url"),
			),
		).toBe(true);
	});
});

describe("a text that is no private RSA key says what it is, and nothing of it", () => {
	test.each([
		["nothing", "", "`the-key` is no private key."],
		["words", "not a key", "`the-key` is no private key."],
		["half of it", pkcs1.slice(0, 900), "`the-key` is no private key."],
		[
			"a part of it",
			pkcs1.replace(/\n.{64}\n/, "\n"),
			"the key in `the-key` cannot be read:",
		],
		[
			"an encrypted one (PKCS#8)",
			privateKey
				.export({ type: "pkcs8", format: "pem", ...passphrase })
				.toString(),
			"the key in `the-key` is encrypted with a passphrase",
		],
		[
			"an encrypted one (PKCS#1)",
			privateKey
				.export({ type: "pkcs1", format: "pem", ...passphrase })
				.toString(),
			"the key in `the-key` is encrypted with a passphrase",
		],
		[
			"the public key",
			publicKey.export({ type: "spki", format: "pem" }).toString(),
			"`the-key` holds a PUBLIC KEY, and not a private RSA key",
		],
		[
			"a key of OpenSSH",
			"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk=\n-----END OPENSSH PRIVATE KEY-----",
			"`the-key` holds a OPENSSH PRIVATE KEY",
		],
		[
			"a key of another kind",
			pem(generateKeyPairSync("ed25519").privateKey),
			"the key in `the-key` is no RSA key",
		],
	])("%s", (_, text, message) => {
		let said = "";
		try {
			rsaKeyOf(text, "the-key");
		} catch (thrown) {
			said = String(thrown);
		}
		expect(said).toContain(message);
		for (const line of text.split("\n").filter(({ length }) => length > 30))
			expect(said).not.toContain(line);
	});
});
