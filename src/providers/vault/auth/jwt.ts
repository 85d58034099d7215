import { describeClaims } from "../../kit/claims.ts";
import { malformed } from "../../kit/errors.ts";
import { say } from "../messages.ts";
import { mintToken } from "./login.ts";
import type { AuthMethod, LoginContext } from "./method.ts";

/** A JSON Web Token that is given or signed with a key that is, else the one that GitHub gives the job. */
export const jwt: AuthMethod = {
	name: "jwt",
	chosenBy: "VAULT_ROLE",
	read({ maybe, mount: mountOr }) {
		const mount = mountOr("jwt");
		const role = maybe("VAULT_ROLE");
		const given = maybe("VAULT_JWT");
		const audience = maybe("VAULT_AUDIENCE");
		const key = maybe("VAULT_JWT_PRIVATE_KEY");
		if (given !== undefined && key !== undefined)
			throw malformed(say.bothJwts());
		return {
			secrets: [given, key].filter((secret) => secret !== undefined),
			byJob: given === undefined && key === undefined,
			async logIn(client, context) {
				const jwt =
					given ??
					(await (key === undefined
						? context.idToken(audience)
						: signed(key, audience, context)));
				const compared =
					role === undefined
						? "the mount's `default_role` (no `vault-role` is given)"
						: `the role \`${role}\``;
				const advice = `Compare ${compared} with the claims that were sent: ${describeClaims(jwt)}.`;
				return mintToken(client, { mount, body: { role, jwt }, advice });
			},
		};
	},
};

/** Seconds that such a token lasts: it is used at once. */
const LIFE = 300;
/** Seconds by which the clocks may differ. */
const SKEW = 60;

/**
 * A token that the key vouches for. Its claims are those of hashicorp/vault-action, so that roles bound to them go on
 * working; the issuer is our own.
 */
async function signed(
	key: string,
	audience: string | undefined,
	{ environment, protect }: LoginContext,
): Promise<string> {
	const { rsaKeyOf } = await import("../../kit/private-key.ts");
	const { signJwt } = await import("../../kit/jwt.ts");
	const now = Math.floor(Date.now() / 1_000);
	const jwt = signJwt(
		{
			iss: "secret-refs",
			sub: environment.GITHUB_REPOSITORY,
			aud: audience,
			iat: now - SKEW,
			nbf: now - SKEW,
			exp: now + LIFE,
			event: environment.GITHUB_EVENT_NAME,
			workflow: environment.GITHUB_WORKFLOW,
			sha: environment.GITHUB_SHA,
			actor: environment.GITHUB_ACTOR,
			repository: environment.GITHUB_REPOSITORY,
			ref: environment.GITHUB_REF,
		},
		rsaKeyOf(key, "vault-jwt-private-key"),
	);
	protect(jwt);
	return jwt;
}
