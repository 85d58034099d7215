import type { SecretError } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import { isObject } from "../../json.ts";
import { denied, malformed, unreachable } from "../kit/errors.ts";
import { say } from "./messages.ts";

/** What Vault said. */
export interface Reply {
	readonly status: number;
	/** The JSON of the body, numbers as written; undefined when it is none, null where there is no body (204). */
	readonly body: unknown;
}

/** The fields that an answer holds, and the answer. */
export interface Found {
	readonly fields: Readonly<Record<string, unknown>>;
	readonly reply: Reply;
}

/** The members of a reply that all of Vault's own answers share. */
export function dataOf({ body }: Reply): Record<string, unknown> | undefined {
	return isObject(body) && isObject(body.data) ? body.data : undefined;
}

/** What Vault says in `errors` and `warnings`. */
export function textsOf({ body }: Reply): readonly string[] {
	if (!isObject(body)) return [];
	return [body.errors, body.warnings]
		.flat()
		.filter((text) => typeof text === "string");
}

export function says(reply: Reply, text: string): boolean {
	return textsOf(reply).some((said) => said.includes(text));
}

/** Seconds, of a lease or a token: Vault writes 0 where there is no end. */
export function durationOf({
	lease_duration,
}: Readonly<Record<string, unknown>>): number {
	return typeof lease_duration === "number" && lease_duration > 0
		? lease_duration
		: Number.POSITIVE_INFINITY;
}

/** Whether the token itself was refused: bad, expired, revoked, or its uses spent. */
export function isBadToken(reply: Reply): boolean {
	return reply.status === 403 && says(reply, "invalid token");
}

export function invalidToken(): SecretError {
	return denied(say.invalidToken());
}

/**
 * Why a read, a login or a look-up failed, for every status that means the same everywhere; undefined otherwise.
 *
 * @param what - begins the sentence: "the read of `secret/data/app`"
 */
export function statusError(
	reply: Reply,
	what: string,
): SecretError | undefined {
	const { status } = reply;
	if (isBadToken(reply)) return invalidToken();
	if (status >= 300 && status < 400)
		return unreachable(say.redirected(what, status));
	if (status === 503 && says(reply, "sealed")) return unreachable(say.sealed());
	if (status === 412) return unreachable(say.behind(what));
	if (status === 429) return unreachable(say.rateLimit(what));
	if (status >= 500 || status === 408 || status === 425)
		return unreachable(say.serverFailed(what, status, quoted(reply)));
	return undefined;
}

/** What was answered without being an answer of Vault: a proxy's page, a load balancer's. */
export function notVault({ status }: Reply, what: string): SecretError {
	return malformed(say.notVault(what, status));
}

/** The first thing that Vault said, on one line. */
export function quoted(reply: Reply): string {
	const [text] = textsOf(reply);
	return text === undefined
		? ""
		: `: "${foreign(text, { lines: 0, characters: 200 })}"`;
}
