import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { toOpenSsh } from "../../../src/providers/op/connect/openssh.ts";

const directory = mkdtempSync(join(tmpdir(), "openssh-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** The public key that OpenSSH itself reads out of a private one. */
function publicKeyOf(text: string): string {
	const path = join(directory, "key");
	rmSync(path, { force: true });
	writeFileSync(path, text, { mode: 0o600 });
	return execFileSync("ssh-keygen", ["-y", "-P", "", "-f", path], {
		encoding: "utf8",
	}).trim();
}

const pairs = () => [
	["Ed25519", generateKeyPairSync("ed25519")] as const,
	["RSA 2048", generateKeyPairSync("rsa", { modulusLength: 2048 })] as const,
	["RSA 3072", generateKeyPairSync("rsa", { modulusLength: 3072 })] as const,
];

test.each(pairs())("%s, as OpenSSH reads it", (name, {
	privateKey,
	publicKey,
}) => {
	const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
	const text = toOpenSsh(pem);
	const [type, blob = ""] = publicKeyOf(text).split(" ");
	expect(type).toBe(name === "Ed25519" ? "ssh-ed25519" : "ssh-rsa");
	const jwk = publicKey.export({ format: "jwk" });
	const number = Buffer.from(String(jwk.x ?? jwk.n), "base64url");
	expect(Buffer.from(blob, "base64").includes(number)).toBe(true);
	expect(toOpenSsh(pem)).toBe(text);
	for (const line of text.split("\n")) expect(line.length).toBeLessThan(71);
});

test.each([
	["text", "not a key"],
	[
		"another kind of key",
		generateKeyPairSync("ec", { namedCurve: "P-256" })
			.privateKey.export({ format: "pem", type: "pkcs8" })
			.toString(),
	],
])("%s is refused and not shown", (_, text) => {
	expect(() => toOpenSsh(text)).toThrow(
		"`ssh-format` is for the private key of an SSH key (Ed25519 or RSA), which this field is not. Leave it out.",
	);
});
