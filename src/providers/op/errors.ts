import type { SecretError } from "../../errors.ts";
import { malformed, notFound, unreachable } from "../kit/errors.ts";

/** What more than one backend has to say. Names are shown where the backend is not a black box. */

export function noVault(name?: string): SecretError {
	return notFound(
		`there is no vault${name === undefined ? " of this name or id" : ` \`${name}\``}, or these credentials do not see it. Check the spelling, and which vaults they may read.`,
	);
}

export function noItem(name?: string): SecretError {
	return notFound(
		`the vault has no item${name === undefined ? " of this name or id" : ` \`${name}\``}. Check the spelling, and whether it is archived.`,
	);
}

/** What every field that makes none is told. */
export function noCode(): SecretError {
	return malformed(
		"the field makes no one-time passwords. Name one of the type one-time password, or leave `attribute` out.",
	);
}

/** @param wait - a sentence with a space in front, or nothing when it is not known */
export function rateLimit(wait: string): SecretError {
	return unreachable(
		`1Password's rate limit is reached, and it was not asked again.${wait} Read fewer references, or see \`op service-account ratelimit\` for what is left in the hour and the day.`,
	);
}

export function malformedToken(): SecretError {
	return malformed(
		"`op-service-account-token` is not a token of a service account: those begin with `ops_`, and have no white space or quotes in them. Was it cut, or is it a token of Connect?",
	);
}
