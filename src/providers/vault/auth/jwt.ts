import { describeClaims } from "../../kit/claims.ts";
import { mintToken } from "./login.ts";
import type { AuthMethod } from "./method.ts";

/** A JSON Web Token that is given, else the one that GitHub gives the job. */
export const jwt: AuthMethod = {
	name: "jwt",
	chosenBy: "VAULT_ROLE",
	read({ need, maybe, mount: mountOr }) {
		const mount = mountOr("jwt");
		const role = need("VAULT_ROLE");
		const given = maybe("VAULT_JWT");
		const audience = maybe("VAULT_AUDIENCE");
		return {
			secrets: given === undefined ? [] : [given],
			async logIn(client, context) {
				const jwt = given ?? (await context.idToken(audience));
				const advice = `Compare the role \`${role}\` with the claims that were sent: ${describeClaims(jwt)}.`;
				return mintToken(client, { mount, body: { role, jwt }, advice });
			},
		};
	},
};
