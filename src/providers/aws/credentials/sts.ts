import type { SecretError } from "../../../errors.ts";
import { askOnce, formRequest } from "../../kit/ask.ts";
import { describeClaims } from "../../kit/claims.ts";
import { denied, quoted } from "../../kit/errors.ts";
import { type AwsAnswer, isPassing, xmlAnswer } from "../answer.ts";
import { pathOf } from "../client.ts";
import type { AwsConfig } from "../config.ts";
import { generalError } from "../errors.ts";
import { say } from "../messages.ts";
import { sign } from "../signature.ts";
import { type Credentials, sessionOf } from "./credentials.ts";
import type { Role } from "./role.ts";

type Config = Pick<AwsConfig, "connect">;

/** Seconds. AWS gives no shorter session, and nobody can end one. */
const SHORTEST = 900;

/**
 * Assumes a role with a token of somebody whom the account trusts.
 *
 * @throws SecretError that shows what the token claims, when it is refused
 */
export async function assumeWithToken(
	role: Role,
	token: string,
	config: Config,
): Promise<Credentials> {
	const answer = await ask(
		role,
		{ Action: "AssumeRoleWithWebIdentity", WebIdentityToken: token },
		undefined,
		config,
	);
	return credentialsIn(answer, (code) =>
		refusedToken(role, token, answer, code),
	);
}

/** Assumes a role with other credentials. */
export async function assumeWithKeys(
	role: Role,
	keys: Credentials,
	config: Config,
): Promise<Credentials> {
	const answer = await ask(role, { Action: "AssumeRole" }, keys, config);
	return credentialsIn(answer, (code) =>
		denied(say.keysRefused(role.arn, `(${code}${quoted(answer.text)})`)),
	);
}

async function ask(
	{ arn, session, region, endpoint }: Role,
	form: Readonly<Record<string, string>>,
	keys: Credentials | undefined,
	{ connect }: Config,
): Promise<AwsAnswer> {
	const unsigned = formRequest(
		pathOf(endpoint),
		{
			Version: "2011-06-15",
			RoleArn: arn,
			RoleSessionName: session,
			DurationSeconds: String(SHORTEST),
			...form,
		},
		(answer) => isPassing(xmlAnswer(answer)),
	);
	const request =
		keys === undefined
			? unsigned
			: {
					...unsigned,
					headers: sign(
						{ ...unsigned, service: "sts", region, host: endpoint.host },
						keys,
					),
				};
	return xmlAnswer(await askOnce(connect(endpoint), request));
}

function credentialsIn(
	answer: AwsAnswer,
	refused: (code: string) => SecretError,
): Credentials {
	const { AccessKeyId, SecretAccessKey, SessionToken } = answer.body;
	const session = sessionOf(AccessKeyId, SecretAccessKey, SessionToken);
	if (answer.ok && session !== undefined) return session;
	const { code = "" } = answer;
	// These speak of the token and not of the session that asks.
	const ofToken = /^ExpiredToken|^AccessDenied$/.test(code);
	throw (
		(ofToken ? undefined : generalError(answer, "the login at AWS (STS)")) ??
		refused(code)
	);
}

/** AWS says the same for a missing provider, a wrong condition and a wrong ARN, so all of it is shown. */
function refusedToken(
	{ arn }: Role,
	token: string,
	{ text }: AwsAnswer,
	code: string,
): SecretError {
	const said = `(${code}${quoted(text)})`;
	const claims = describeClaims(token);
	if (code.startsWith("ExpiredToken"))
		return denied(say.tokenExpired(arn, said, claims));
	if (code === "InvalidIdentityToken")
		return denied(say.tokenUnknown(arn, said, claims));
	if (code === "RegionDisabledException")
		return denied(say.regionOff(arn, said));
	return denied(say.tokenRefused(arn, said, claims));
}
