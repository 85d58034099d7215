import type { SecretError } from "../../../errors.ts";
import { describeClaims } from "../../kit/claims.ts";
import {
	denied,
	failed,
	malformed,
	notFound,
	quoted,
	strangeAnswer,
	unreachable,
} from "../../kit/errors.ts";
import { type AwsAnswer, isPassing } from "../answer.ts";
import { say as common } from "../messages.ts";
import { say } from "./messages.ts";

/** What was asked, for messages. */
export interface Asked {
	/** Begins the sentence: "the read of the secret". */
	readonly what: string;
	/** The actions of IAM that it needs, the first of which is missing most likely. */
	readonly actions: readonly string[];
}

/** Why a service refused, for every answer that means the same everywhere; undefined otherwise. */
export function generalError(
	answer: AwsAnswer,
	what: string,
): SecretError | undefined {
	const { status, code, text } = answer;
	if (code === undefined) return strangeAnswer(status, what, say);
	if (
		/^(?:InvalidSignatureException|SignatureDoesNotMatch|RequestExpired)$/.test(
			code,
		)
	)
		return denied(
			/expired|not yet current|RequestExpired/i.test(code + text)
				? say.clock(code + quoted(text))
				: say.signature(code),
		);
	if (/^ExpiredToken(?:Exception)?$/.test(code))
		return denied(say.sessionEnded(code));
	if (
		/^(?:UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|MissingAuthenticationTokenException|IncompleteSignature(?:Exception)?)$/.test(
			code,
		)
	)
		return denied(say.unknownKey(code));
	if (isPassing(answer) || status >= 500 || status === 429)
		return unreachable(
			isThrottling(code)
				? say.rateLimit(what, code)
				: say.failedInside(what, code + quoted(text)),
		);
	return undefined;
}

/** What came is nothing that AWS says: a page of a proxy, another server's answer. */
export function notAws(what: string): SecretError {
	return malformed(say.strange(what, 200));
}

/**
 * Why a role was not given.
 *
 * @param token - by which it was asked for; undefined: by other credentials
 */
export function roleError(
	answer: AwsAnswer,
	role: string,
	token: string | undefined,
): SecretError {
	const { code = "", text } = answer;
	// It speaks of the token, and not of the session that asks.
	const ofToken = token !== undefined && code.startsWith("ExpiredToken");
	const general = ofToken
		? undefined
		: generalError(answer, "the login at AWS (STS)");
	if (general !== undefined) return general;
	const said = `(${code}${quoted(text)})`;
	if (token === undefined) return denied(say.keysRefused(role, said));
	// AWS says the same for a missing provider, a wrong condition and a wrong ARN, so all of it is shown.
	const claims = describeClaims(token);
	if (code.startsWith("ExpiredToken"))
		return denied(say.tokenExpired(role, said, claims));
	if (code === "InvalidIdentityToken")
		return denied(say.tokenUnknown(role, said, claims));
	if (code === "RegionDisabledException")
		return denied(say.regionOff(role, said));
	return denied(say.tokenRefused(role, said, claims));
}

/** Why a read was refused. */
export function readError(answer: AwsAnswer, asked: Asked): SecretError {
	return (
		generalError(answer, asked.what) ??
		missing(answer) ??
		refusal(answer, asked)
	);
}

/** What `optional` and `default` accept. */
function missing({ code = "", text }: AwsAnswer): SecretError | undefined {
	switch (code) {
		case "ResourceNotFoundException":
			return /secret value|staging label|VersionId/.test(text)
				? notFound(say.noVersion())
				: notFound(say.noSecret());
		case "ParameterNotFound":
			return notFound(common.noParameter());
		case "ParameterVersionNotFound":
			return notFound(say.noParameterVersion());
		case "InvalidRequestException":
			return /(?:marked|scheduled) for deletion|(?:marked|was) deleted/i.test(
				text,
			)
				? notFound(say.deleted())
				: undefined;
		default:
			return undefined;
	}
}

/** AWS's own sentence names who was refused, what, and by which kind of policy. */
function refusal(
	{ status, code = "", text }: AwsAnswer,
	{ what, actions }: Asked,
): SecretError {
	const said = code + quoted(text);
	const isDenied = /^AccessDenied(?:Exception)?$/.test(code);
	if (isDenied && /explicit deny/i.test(text))
		return denied(say.explicitDeny(what, said));
	if (
		/^(?:DecryptionFailure|InvalidKeyId|KMS\w*)$/.test(code) ||
		(isDenied && /Access to KMS|\bkms:|ciphertext/i.test(text))
	)
		return denied(say.keyDenied(what, said));
	if (isDenied) {
		const missing = actions.map((action) => `\`${action}\``).join(" and ");
		return denied(say.notAllowed(what, said, missing));
	}
	if (/^Validation(?:Exception|Error)$|^InvalidParameter/.test(code))
		return malformed(say.refusedAsMalformed(what, said));
	return failed(say.failed(what, code, status, quoted(text)));
}

/** Whether a refusal says that there are too many requests. */
function isThrottling(code: string): boolean {
	return /Thrott|TooMany|LimitExceeded|SlowDown|ThroughputExceeded/.test(code);
}
