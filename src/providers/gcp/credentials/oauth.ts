import { denied } from "../../kit/errors.ts";
import { signJwt } from "../../kit/jwt.ts";
import type { ProviderContext } from "../../provider.ts";
import { postForm, tokenIn } from "../client.ts";
import { type GcpConfig, GOOGLE } from "../config.ts";
import { say } from "../messages.ts";
import type { Key, User } from "./documents.ts";
import { SCOPE } from "./login.ts";

const WHAT = "the login at Google";

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
	const answer = await postForm(
		url,
		{ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion },
		context,
	);
	return tokenIn(answer, WHAT, (said) =>
		/iat|exp\b|timeframe|short-lived/.test(answer.text)
			? denied(say.clock(said))
			: denied(say.keyRefused(email, said)),
	);
}

function signedBy(
	{ email, key, keyId }: Key,
	claims: Readonly<Record<string, string>>,
): string {
	const now = Math.floor(Date.now() / 1_000);
	return signJwt(
		{ iss: email, ...claims, scope: SCOPE, iat: now, exp: now + LIFETIME },
		key,
		keyId,
	);
}

/** A token of a person, for the one that gcloud keeps. */
export async function byRefreshToken(
	{ clientId, clientSecret, refreshToken }: User,
	{ universe }: GcpConfig,
	context: Pick<ProviderContext, "connect">,
): Promise<string> {
	const answer = await postForm(
		endpointOf(universe),
		{
			grant_type: "refresh_token",
			client_id: clientId,
			client_secret: clientSecret,
			refresh_token: refreshToken,
		},
		context,
	);
	return tokenIn(answer, WHAT, (said) => denied(say.userRefused(said)));
}

function endpointOf(universe: string): URL {
	return new URL(`https://oauth2.${universe}/token`);
}
