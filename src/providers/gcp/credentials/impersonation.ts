import { denied, quoted } from "../../kit/errors.ts";
import { tokenOf } from "../../kit/token.ts";
import type { ProviderContext } from "../../provider.ts";
import { postOnce } from "../client.ts";
import type { GcpConfig } from "../config.ts";
import { cannotBeAsked, generalError } from "../errors.ts";
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
	context: Pick<ProviderContext, "connect">,
): Promise<string> {
	const answer = await postOnce(
		{
			url: new URL(
				`https://${host ?? `iamcredentials.${universe}`}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
			),
			headers: { Authorization: `Bearer ${token}` },
			body: { json: { scope: [SCOPE], lifetime: `${lifetime}s` } },
		},
		context,
	);
	const found = tokenOf(answer.body.accessToken);
	if (answer.ok && found !== undefined) return found;
	const { code = "", text } = answer;
	const what = `the login as \`${account}\``;
	throw (
		generalError(answer, what) ??
		cannotBeAsked(answer, what) ??
		denied(say.accountRefused(account, `(${code}${quoted(text)})`))
	);
}
