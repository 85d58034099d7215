import type { SecretError } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import { denied, malformed, unreachable } from "../kit/errors.ts";
import { type Reply, says, textsOf } from "./reply.ts";

/** Whether the token itself was refused: bad, expired, revoked, or its uses spent. */
export function isBadToken(reply: Reply): boolean {
	return reply.status === 403 && says(reply, "invalid token");
}

export function invalidToken(): SecretError {
	return denied(
		"Vault says that the token is invalid: it is wrong, has expired, was revoked, or its uses are spent. Give a new one as `vault-token`, or a role in `vault-role`.",
	);
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
		return unreachable(
			`${what} was redirected (status ${status}), and no token follows a redirect. Point \`vault-addr\` at the active node, or at the address that the load balancer serves.`,
		);
	if (status === 503 && says(reply, "sealed"))
		return unreachable("Vault is sealed. Unseal it, then run the job again.");
	if (status === 412)
		return unreachable(
			`${what} found the server behind its primary (status 412). Run the job again, or point \`vault-addr\` at the active node.`,
		);
	if (status === 429)
		return unreachable(
			`${what} ran into a rate limit of Vault (status 429). Lower \`concurrency\`, or raise the quota.`,
		);
	if (status >= 500 || status === 408 || status === 425)
		return unreachable(
			`${what} failed in Vault (status ${status}${quoted(reply)}). Look at the server's log and its \`sys/health\`.`,
		);
	return undefined;
}

/** What was answered without being an answer of Vault: a proxy's page, a load balancer's. */
export function notVault({ status }: Reply, what: string): SecretError {
	return malformed(
		`${what} was answered with something that is not Vault's JSON (status ${status}). Is \`vault-addr\` the address of Vault, and not of a page or proxy in front of it?`,
	);
}

/** The first thing that Vault said, on one line. */
export function quoted(reply: Reply): string {
	const [text] = textsOf(reply);
	return text === undefined
		? ""
		: `: "${foreign(text, { lines: 0, characters: 200 })}"`;
}
