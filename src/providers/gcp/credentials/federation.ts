import { resolve } from "node:path";
import type { SecretError } from "../../../errors.ts";
import { isObject, parseJson } from "../../../json.ts";
import { describeClaims } from "../../kit/claims.ts";
import { denied, malformed, quoted } from "../../kit/errors.ts";
import { contentOf } from "../../kit/files.ts";
import { tokenOf } from "../../kit/token.ts";
import type { ProviderContext } from "../../provider.ts";
import { type GoogleAnswer, textIn } from "../answer.ts";
import { postOnce } from "../client.ts";
import type { GcpConfig } from "../config.ts";
import { generalError } from "../errors.ts";
import { say } from "../messages.ts";
import type { External } from "./documents.ts";
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

export function endpointOf({ universe }: GcpConfig): URL {
	return new URL(`https://sts.${universe}/v1/token`);
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
	const answer = await postOnce(
		{
			url: endpoint,
			body: {
				form: {
					grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
					requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
					audience,
					scope: SCOPE,
					subject_token_type: type,
					subject_token: token,
				},
			},
		},
		context,
	);
	const found = tokenOf(answer.body.access_token);
	if (answer.ok && found !== undefined) return found;
	throw (
		generalError(answer, "the login at Google (STS)") ??
		refused(answer, audience, token)
	);
}

/** Google says little of what it compared, so all of it is shown. */
function refused(
	{ code = "", text }: GoogleAnswer,
	audience: string,
	token: string,
): SecretError {
	const provider = audience.replace(/^\/\/[^/]+\//, "");
	const said = `(${code}${quoted(text)})`;
	const claims = describeClaims(token);
	if (code === "invalid_target") return denied(say.noProvider(provider, said));
	if (/attribute condition/.test(text))
		return denied(say.conditionRefused(provider, said, claims));
	if (/stale|expired|issued/i.test(text))
		return denied(say.tokenStale(provider, said, claims));
	return denied(say.tokenRefused(provider, said, claims));
}

/**
 * The token that a document leads to.
 *
 * @returns it, masked
 */
export async function subjectToken(
	{ source }: Pick<External, "source">,
	{
		idToken,
		protect,
		workingDirectory,
	}: Pick<ProviderContext, "idToken" | "protect" | "workingDirectory">,
): Promise<string> {
	if (source.kind === "job") return idToken(source.audience);
	const token = tokenIn(resolve(workingDirectory, source.path), source.member);
	// A file that holds something else is not sent anywhere.
	if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw malformed(say.tokenFile());
	protect(token);
	return token;
}

function tokenIn(path: string, member: string | undefined): string {
	try {
		const bytes = contentOf(path) ?? Buffer.alloc(0);
		if (member === undefined) return bytes.toString().trim();
		const object = parseJson(bytes);
		return (isObject(object) ? textIn(object[member]) : undefined) ?? "";
	} catch {
		return "";
	}
}
