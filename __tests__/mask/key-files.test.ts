import { execFileSync } from "node:child_process";
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partsOf } from "../../src/mask/parts.ts";
import { type Authority, createAuthority, type Pair } from "../support/tls.ts";
import { readersFor } from "../support/values.ts";

let authority: Authority;
let pair: Pair;
beforeAll(() => {
	authority = createAuthority();
	pair = authority.issue("DNS:localhost");
});
afterAll(() => authority.remove());

const der = "der" as const;
const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });
const cipher = { cipher: "aes-256-cbc", passphrase: "x" };

const KEYS: Readonly<Record<string, () => Buffer>> = {
	"PKCS #1": () => rsa.privateKey.export({ format: der, type: "pkcs1" }),
	"PKCS #8": () => rsa.privateKey.export({ format: der, type: "pkcs8" }),
	"PKCS #8 of a curve": () =>
		curve.privateKey.export({ format: der, type: "pkcs8" }),
	"PKCS #8 of Edwards' curve": () =>
		generateKeyPairSync("ed25519").privateKey.export({
			format: der,
			type: "pkcs8",
		}),
	"PKCS #8 under a password": () =>
		rsa.privateKey.export({ format: der, type: "pkcs8", ...cipher }),
	"SEC 1": () => curve.privateKey.export({ format: der, type: "sec1" }),
	"PKCS #12": () =>
		execFileSync("openssl", [
			...["pkcs12", "-export", "-passout", "pass:x"],
			...["-inkey", pair.key, "-in", pair.cert],
		]),
};
const PUBLIC: Readonly<Record<string, () => Buffer>> = {
	"a certificate": () => new X509Certificate(authority.pem).raw,
	"a public key": () => rsa.publicKey.export({ format: der, type: "spki" }),
	"a public key of PKCS #1": () =>
		rsa.publicKey.export({ format: der, type: "pkcs1" }),
};

/** The forms in which documents have base64 below a name. */
const documents = (name: string, text: string) => ({
	dotenv: `HOST=db\n${name}=${text}\n`,
	yaml: `host: db\n${name}: ${text}\n`,
	block: `host: db\n${name}: |\n  ${text.replaceAll(/.{64}(?=.)/g, "$&\n  ")}\n`,
	secret: `kind: Secret\ndata:\n  ${name}: ${text}\n`,
});

async function isHidden(document: string, text: string): Promise<boolean> {
	const { parts } = partsOf(document, "DOCUMENT", await readersFor(document));
	return parts.some((part) => part.text !== "" && text.includes(part.text));
}

describe.each([
	"BUILD_CERTIFICATE_BASE64",
	"cert.p12",
	"clientCertificate",
])("below %s", (name) => {
	test.each(Object.keys(KEYS))("%s is a secret", async (kind) => {
		const text = KEYS[kind]?.().toString("base64") ?? "";
		for (const [form, document] of Object.entries(documents(name, text)))
			expect(await isHidden(document, text), form).toBe(true);
	});
});

test.each(Object.keys(PUBLIC))("%s is none", async (kind) => {
	const text = PUBLIC[kind]?.().toString("base64") ?? "";
	const { dotenv, yaml, secret } = documents("tls_certificate", text);
	for (const document of [dotenv, yaml, secret])
		expect(await isHidden(document, text), document).toBe(false);
});
