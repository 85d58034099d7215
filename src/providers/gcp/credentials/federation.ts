import type { SecretError } from "../../../errors.ts";
import { describeClaims } from "../../kit/claims.ts";
import { denied } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import type { GoogleAnswer } from "../answer.ts";
import { postForm, tokenIn } from "../client.ts";
import { say } from "../messages.ts";
import { SCOPE } from "./login.ts";

/** A token of another issuer, and whom it is shown to. */
interface Exchange {
	readonly endpoint: URL;
	/** The provider of a workload identity pool. */
	readonly audience: string;
	/** Of the token, as RFC 8693 names types. */
	readonly type: string;
	readonly token: string;
}

/**
 * Exchanges a token of another issuer for one of Google's (RFC 8693).
 *
 * @throws SecretError that shows what the token claims, when it is refused
 */
export async function exchange(
	{ endpoint, audience, type, token }: Exchange,
	context: Pick<ProviderContext, "connect">,
): Promise<string> {
	const answer = await postForm(
		endpoint,
		{
			grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
			requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
			audience,
			scope: SCOPE,
			subject_token_type: type,
			subject_token: token,
		},
		context,
	);
	return tokenIn(answer, "the login at Google (STS)", (said) =>
		refused(answer, said, audience, token),
	);
}

/** Google says little of what it compared, so all of it is shown. */
function refused(
	{ code, text }: GoogleAnswer,
	said: string,
	audience: string,
	token: string,
): SecretError {
	const provider = audience.replace(/^\/\/[^/]+\//, "");
	const claims = describeClaims(token);
	if (code === "invalid_target") return denied(say.noProvider(provider, said));
	if (/attribute condition/.test(text))
		return denied(say.conditionRefused(provider, said, claims));
	if (/stale|expired|issued/i.test(text))
		return denied(say.tokenStale(provider, said, claims));
	return denied(say.tokenRefused(provider, said, claims));
}
