import type { SecretError } from "../../errors.ts";
import { isObject, textIn } from "../../json.ts";
import {
	denied,
	failed,
	malformed,
	notFound,
	quoted,
	strangeAnswer,
	unreachable,
} from "../kit/errors.ts";
import type { AzureAnswer } from "./answer.ts";
import { type Challenge, parseChallenge } from "./challenge.ts";
import { say } from "./messages.ts";

/** What was asked of a vault, for messages. */
export interface Asked {
	/** Begins the sentence: "the read of the secret". */
	readonly what: string;
	/** Of an access policy. */
	readonly permission: "Get" | "List";
	readonly host: string;
	/** The tenant whose identity asked, when it is known. */
	readonly tenant: string | undefined;
}

/** Why a vault refused, by the code of its error: the status alone says less, and who stands in front has one too. */
export function vaultError(answer: AzureAnswer, asked: Asked): SecretError {
	const { status, body } = answer;
	const { what, permission } = asked;
	const error = isObject(body.error) ? body.error : {};
	const inner = isObject(error.innererror) ? error.innererror : {};
	const code = textIn(error.code);
	if (status === 401) return unauthorized(answer, asked, said(error));
	if (code === undefined) return strangeAnswer(status, what, say);
	switch (code) {
		case "SecretNotFound":
			return notFound(say.noSecret());
		case "Forbidden":
			return forbidden(textIn(inner.code) ?? "", asked, said(error, inner));
		case "BadParameter":
			return malformed(say.refusedAsMalformed(what, said(error)));
		default:
			if (status === 429 || code === "Throttled")
				return unreachable(say.rateLimit(what, plainCode(code)));
			if (status >= 500)
				return unreachable(say.failedInside(what, said(error)));
			return status === 403
				? denied(say.notAllowed(what, said(error), permission))
				: failed(say.failed(what, status, said(error)));
	}
}

function forbidden(
	inner: string,
	{ what, permission }: Asked,
	text: string,
): SecretError {
	switch (inner) {
		case "SecretDisabled":
			return denied(say.disabled());
		case "ForbiddenByPolicy":
		case "AccessDenied":
			return denied(say.noPolicy(what, text, permission));
		case "ForbiddenByRbac":
			return denied(say.noRole(what, text, permission));
		case "ForbiddenByFirewall":
		case "ForbiddenByConnection":
			return denied(say.firewall(what, text));
		default:
			return denied(say.notAllowed(what, text, permission));
	}
}

/** What came is nothing that Azure says: a page of a proxy, another server's answer. */
export function notAzure(what: string, status = 200): SecretError {
	return malformed(say.strange(what, status));
}

/**
 * A vault that takes no token says whose it wants. It is believed only when what it asks for is of its own domain, as
 * Azure's own clients do: another server would ask for a token that opens something else.
 */
function unauthorized(
	{ headers, body }: AzureAnswer,
	{ what, host, tenant }: Asked,
	text: string,
): SecretError {
	const challenge = parseChallenge(headers["www-authenticate"] ?? "");
	// It has one of another kind where a login is to be renewed (`insufficient_claims`).
	if (challenge === undefined)
		return isVaults(body)
			? denied(say.tokenRefused(what, text))
			: notAzure(what, 401);
	if (!isOf(challenge, host)) return malformed(say.otherResource(what));
	return challenge.tenant !== undefined &&
		tenant !== undefined &&
		challenge.tenant !== tenant
		? denied(say.otherTenant(what, challenge.tenant, tenant))
		: denied(say.tokenRefused(what, text));
}

function isVaults({ error }: AzureAnswer["body"]): boolean {
	return isObject(error) && typeof error.code === "string";
}

function isOf({ resource }: Challenge, host: string): boolean {
	const of = URL.parse(resource)?.hostname ?? "";
	return of !== "" && host.endsWith(`.${of}`);
}

/** The code, and Azure's own sentence, in parentheses. */
function said(
	error: Readonly<Record<string, unknown>>,
	inner: Readonly<Record<string, unknown>> = {},
): string {
	const codes = [error.code, inner.code].filter(
		(code) => typeof code === "string",
	);
	const named = codes.map(plainCode).join(", ") || "no code";
	return `(${named}${quoted(textIn(error.message) ?? "")})`;
}

function plainCode(code: string): string {
	return /^\w{1,60}$/.test(code) ? code : "...";
}
