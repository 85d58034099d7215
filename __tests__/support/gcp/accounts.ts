import { generateKeyPairSync } from "node:crypto";
import type { GoogleServer } from "./server.ts";

/** A service account with a key, as the JSON that Google's console gives. */
export function makeAccount(
	google: Pick<GoogleServer, "accounts">,
	email: string,
	changes: Readonly<Record<string, unknown>> = {},
): string {
	const { publicKey, privateKey } = generateKeyPairSync("rsa", {
		modulusLength: 2048,
	});
	const id = "0123456789abcdef0123456789abcdef01234567";
	google.accounts.set(email, {
		keys: new Map([[id, publicKey]]),
		members: new Set(),
	});
	return JSON.stringify({
		type: "service_account",
		project_id: "my-project",
		private_key_id: id,
		private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
		client_email: email,
		client_id: "123456789012345678901",
		auth_uri: "https://accounts.google.com/o/oauth2/auth",
		token_uri: "https://oauth2.googleapis.com/token",
		universe_domain: "googleapis.com",
		...changes,
	});
}
