import type { SecretError } from "../../errors.ts";
import {
	denied,
	failed,
	malformed,
	notFound,
	quoted,
	strangeAnswer,
	unreachable,
} from "../kit/errors.ts";
import { type GoogleAnswer, isPassing } from "./answer.ts";
import { say } from "./messages.ts";

/** What was asked, for messages. */
export interface Asked {
	/** Begins the sentence: "the read of the secret". */
	readonly what: string;
	/** The role of IAM that it needs. */
	readonly role: string;
}

/** Why a service refused, for every answer that means the same everywhere; undefined otherwise. */
export function generalError(
	answer: GoogleAnswer,
	what: string,
): SecretError | undefined {
	const { status, code, text } = answer;
	if (code === undefined) return strangeAnswer(status, what, say);
	if (code === "RESOURCE_EXHAUSTED" || code === "rate_limit_exceeded")
		return unreachable(say.rateLimit(what, code + quoted(text)));
	if (isPassing(answer) || status >= 500 || status === 429)
		return unreachable(say.failedInside(what, code + quoted(text)));
	return undefined;
}

/** What came is nothing that Google says: a page of a proxy, another server's answer. */
export function notGoogle(what: string, status: number): SecretError {
	return malformed(say.strange(what, status));
}

/** Why nobody can ask a service, whatever he may do there; undefined when the refusal is about something else. */
export function cannotBeAsked(
	{ code = "", text, reason = "" }: GoogleAnswer,
	what: string,
): SecretError | undefined {
	const said = code + quoted(text);
	if (code === "UNAUTHENTICATED") return denied(say.tokenNotTaken(what, said));
	if (code !== "PERMISSION_DENIED") return undefined;
	if (reason === "SERVICE_DISABLED") return denied(say.apiOff(what, said));
	if (reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT")
		return denied(say.scopes(what, said));
	if (
		reason === "SECURITY_POLICY_VIOLATED" ||
		/vpcServiceControls|organization's policy/.test(text)
	)
		return denied(say.perimeter(what, said));
	if (/^(?:USER_PROJECT_DENIED|CONSUMER_\w+|BILLING_DISABLED)$/.test(reason))
		return denied(say.consumer(what, said));
	return undefined;
}

/** Why a read was refused. By its code: the status is the same for much. */
export function readError(
	answer: GoogleAnswer,
	{ what, role }: Asked,
): SecretError {
	const { status, code = "", text } = answer;
	const said = code + quoted(text);
	const known =
		generalError(answer, what) ??
		missing(answer) ??
		cannotBeAsked(answer, what);
	if (known !== undefined) return known;
	switch (code) {
		case "PERMISSION_DENIED":
			return denied(say.notAllowed(what, said, role));
		case "INVALID_ARGUMENT":
			return malformed(say.refusedAsMalformed(what, said));
		default:
			return failed(say.failed(what, code, status, quoted(text)));
	}
}

/** What `optional` and `default` accept. A key of KMS that is disabled is another matter. */
function missing({ code, text }: GoogleAnswer): SecretError | undefined {
	if (code === "NOT_FOUND") return notFound(say.noSecret());
	const [, state] =
		/^Secret ?Version \[[^\]]*\] is in (DISABLED|DESTROYED) state/i.exec(
			text,
		) ?? [];
	return code === "FAILED_PRECONDITION" && state !== undefined
		? notFound(say.noEnabledVersion(state.toLowerCase()))
		: undefined;
}
