import { askOnce, formRequest } from "../../kit/ask.ts";
import { isPassing, xmlAnswer } from "../answer.ts";
import { pathOf } from "../client.ts";
import type { AwsConfig } from "../config.ts";
import { refusals } from "../errors.ts";
import { sign } from "../signature.ts";
import { type Credentials, sessionOf } from "./credentials.ts";
import type { Role } from "./role.ts";

/** Seconds. AWS gives no shorter session, and nobody can end one. */
const SHORTEST = 900;

/**
 * Assumes a role.
 *
 * @param by - a token of somebody whom the account trusts, or other credentials
 * @throws SecretError that shows what the token claims, when it is refused
 */
export async function assume(
	{ arn, session, region, endpoint }: Role,
	by: string | Credentials,
	{ connect }: Pick<AwsConfig, "connect">,
): Promise<Credentials> {
	const token = typeof by === "string" ? by : undefined;
	const unsigned = formRequest(
		pathOf(endpoint),
		{
			Version: "2011-06-15",
			RoleArn: arn,
			RoleSessionName: session,
			DurationSeconds: String(SHORTEST),
			...(token === undefined
				? { Action: "AssumeRole" }
				: { Action: "AssumeRoleWithWebIdentity", WebIdentityToken: token }),
		},
		(answer) => isPassing(xmlAnswer(answer)),
	);
	const request =
		typeof by === "string"
			? unsigned
			: {
					...unsigned,
					headers: sign(
						{ ...unsigned, service: "sts", region, host: endpoint.host },
						by,
					),
				};
	const answer = xmlAnswer(await askOnce(connect(endpoint), request));
	const { AccessKeyId, SecretAccessKey, SessionToken } = answer.body;
	const keys = sessionOf(AccessKeyId, SecretAccessKey, SessionToken);
	if (answer.ok && keys !== undefined) return keys;
	throw (await refusals()).roleError(answer, arn, token);
}
