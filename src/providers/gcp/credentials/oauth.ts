import { sign } from "node:crypto";
import { denied, quoted } from "../../kit/errors.ts";
import { tokenOf } from "../../kit/token.ts";
import type { ProviderContext } from "../../provider.ts";
import type { GoogleAnswer } from "../answer.ts";
import { postOnce } from "../client.ts";
import { type GcpConfig, GOOGLE } from "../config.ts";
import { generalError } from "../errors.ts";
import { say } from "../messages.ts";
import type { Key, User } from "./documents.ts";
import { SCOPE } from "./login.ts";

/** Seconds for which what the key signs is good. */
const LIFETIME = 600;

/** A token of a service account, for what its key has signed (RFC 7523). */
export async function byKey(
	key: Key,
	{ universe }: GcpConfig,
	context: Pick<ProviderContext, "connect" | "protect">,
): Promise<string> {
	const url = endpointOf(universe);
	const { email } = key;
	// Other universes have no such service: what the key has signed is itself the token (AIP-4111).
	const assertion = signedBy(
		key,
		universe === GOOGLE ? { aud: url.href } : { sub: email },
	);
	context.protect(assertion);
	if (universe !== GOOGLE) return assertion;
	const answer = await postOnce(
		{
			url,
			body: {
				form: {
					grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
					assertion,
				},
			},
		},
		context,
	);
	return tokenIn(answer, (said) =>
		/iat|exp\b|timeframe|short-lived/.test(answer.text)
			? denied(say.clock(said))
			: denied(say.keyRefused(email, said)),
	);
}

function signedBy(
	{ email, key, keyId }: Key,
	claims: Readonly<Record<string, string>>,
): string {
	const part = (value: unknown) =>
		Buffer.from(JSON.stringify(value)).toString("base64url");
	const now = Math.floor(Date.now() / 1_000);
	const head = {
		alg: "RS256",
		typ: "JWT",
		...(keyId === undefined ? {} : { kid: keyId }),
	};
	const body = {
		iss: email,
		...claims,
		scope: SCOPE,
		iat: now,
		exp: now + LIFETIME,
	};
	const text = `${part(head)}.${part(body)}`;
	return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}

/** A token of a person, for the one that gcloud keeps. */
export async function byRefreshToken(
	{ clientId, clientSecret, refreshToken }: User,
	{ universe }: GcpConfig,
	context: Pick<ProviderContext, "connect">,
): Promise<string> {
	const answer = await postOnce(
		{
			url: endpointOf(universe),
			body: {
				form: {
					grant_type: "refresh_token",
					client_id: clientId,
					client_secret: clientSecret,
					refresh_token: refreshToken,
				},
			},
		},
		context,
	);
	return tokenIn(answer, (said) => denied(say.userRefused(said)));
}

function endpointOf(universe: string): URL {
	return new URL(`https://oauth2.${universe}/token`);
}

function tokenIn(
	answer: GoogleAnswer,
	refused: (said: string) => Error,
): string {
	const token = tokenOf(answer.body.access_token);
	if (answer.ok && token !== undefined) return token;
	const { code = "", text } = answer;
	throw (
		generalError(answer, "the login at Google") ??
		refused(`(${code}${quoted(text)})`)
	);
}
