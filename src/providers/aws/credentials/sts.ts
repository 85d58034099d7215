import type { SecretError } from "../../../errors.ts";
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
	const body = new URLSearchParams({
		Version: "2011-06-15",
		RoleArn: arn,
		RoleSessionName: session,
		DurationSeconds: String(SHORTEST),
		...form,
	}).toString();
	const path = pathOf(endpoint);
	const headers = {
		"Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
	};
	const service = "sts";
	const connection = await connect(endpoint);
	try {
		return xmlAnswer(
			await connection.request({
				method: "POST",
				path,
				headers:
					keys === undefined
						? headers
						: sign(
								{ service, region, host: endpoint.host, path, headers, body },
								keys,
							),
				body,
				// No session that is made twice does harm: it ends by itself, and is not counted.
				repeat: "always",
				passing: (answer) => isPassing(xmlAnswer(answer)),
			}),
		);
	} finally {
		connection.close();
	}
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
