import { askOnce } from "../../kit/ask.ts";
import { denied } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import { googleAnswer } from "../answer.ts";
import { passing, tokenIn } from "../client.ts";
import type { GcpConfig } from "../config.ts";
import { cannotBeAsked } from "../errors.ts";
import { say } from "../messages.ts";
import { SCOPE } from "./login.ts";

/** A service account whose access is taken. */
export interface Impersonation {
	/** Its address, or its number. */
	readonly account: string;
	/** Undefined: IAM's own. */
	readonly host?: string | undefined;
	/** Seconds; undefined: as short as it makes sense. */
	readonly lifetime?: number | undefined;
}

/** Seconds. Nobody can end a token, and all secrets are read at once. */
const LIFETIME = 300;

/**
 * A token of a service account, given by who may act as it.
 *
 * @param token - of who may
 */
export async function impersonate(
	{ account, host, lifetime = LIFETIME }: Impersonation,
	token: string,
	{ universe }: GcpConfig,
	{ connect }: Pick<ProviderContext, "connect">,
): Promise<string> {
	const answer = googleAnswer(
		await askOnce(
			connect({
				origin: new URL(`https://${host ?? `iamcredentials.${universe}`}`),
			}),
			{
				method: "POST",
				path: `/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
				headers: {
					Authorization: `Bearer ${token}`,
					"Content-Type": "application/json",
				},
				body: JSON.stringify({ scope: [SCOPE], lifetime: `${lifetime}s` }),
				repeat: "always",
				passing,
			},
		),
	);
	const what = `the login as \`${account}\``;
	return tokenIn(
		answer,
		what,
		(said) =>
			cannotBeAsked(answer, what) ?? denied(say.accountRefused(account, said)),
	);
}
