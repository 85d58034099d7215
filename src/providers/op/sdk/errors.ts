import type { ResolveReferenceError } from "@1password/sdk";
import { SecretError, systemCode, toSecretError } from "../../../errors.ts";
import { foreign } from "../../../foreign.ts";
import {
	denied,
	failed,
	malformed,
	notFound,
	unreachable,
} from "../../kit/errors.ts";
import {
	malformedToken,
	noCode,
	noItem,
	noVault,
	rateLimit,
} from "../errors.ts";
import type { Traffic } from "./network.ts";

/** Why one reference of a call that went well gave no value. */
export function explainReference(error: ResolveReferenceError): SecretError {
	switch (error.type) {
		case "parsing":
			return malformed(
				"1Password cannot read the reference. Write `op://vault/item/field` or `op://vault/item/section/field`, with ids where a name has other characters than letters, digits, `-`, `_`, `.` and spaces.",
			);
		case "vaultNotFound":
			return noVault();
		case "itemNotFound":
			return noItem();
		case "fieldNotFound":
			return notFound(
				"the item has no such field or file. Check the spelling, and name the section when the field stands in one.",
			);
		case "noMatchingSections":
			return notFound(
				"the item has no such section. Check the spelling, or leave it out when the field stands in none.",
			);
		case "tooManyVaults":
			return ambiguous("more than one vault has this name");
		case "tooManyItems":
			return ambiguous("more than one item of the vault has this name");
		case "tooManyMatchingFields":
			return ambiguous(
				"more than one field of the item has this name",
				"Name the section, or write the field's id",
			);
		case "incompatibleTOTPQueryParameterField":
			return noCode();
		case "unableToGenerateTotpCode":
			return malformed(
				"no one-time password can be made of what the field holds. Set it up again in 1Password.",
			);
		case "sSHKeyMetadataNotFound":
		case "incompatibleSshKeyQueryParameterField":
			return malformed(
				"`ssh-format` is for the private key of an SSH key, which this field is not. Leave it out.",
			);
		case "unableToParsePrivateKey":
		case "unableToFormatPrivateKeyToOpenSsh":
			return malformed(
				"the field holds no private key that can be written in OpenSSH's format. Leave `ssh-format` out to get it as it is.",
			);
		case "unsupportedFileFormat":
			return malformed(
				"1Password's SDK does not give this file. Read it through Connect or the CLI (`op-backend`).",
			);
		default:
			// `other`, and what a later version of the SDK adds.
			return failed(
				"1Password could not resolve the reference and does not say why. Try it with `op read`.",
			);
	}
}

function ambiguous(
	what: string,
	advice = "Write its id instead of the name (in the app: Copy UUID)",
): SecretError {
	return malformed(`${what}. ${advice}.`);
}

/** What a message needs to know of the session. */
export interface SdkState {
	readonly kind: "service-account" | "workload-identity";
	readonly traffic: Traffic;
	/** Why GitHub gave no ID token. */
	readonly refused: SecretError | undefined;
	isRateLimit(thrown: unknown): boolean;
}

/**
 * What the SDK's core says when a call fails as a whole, and what it means. It gives texts alone (these are of version
 * 0.5.0), so they are told apart by their words. The first that fits counts.
 */
const SAYINGS: readonly (readonly [
	pattern: RegExp,
	error: (state: SdkState) => SecretError,
])[] = [
	[/rate limit exceeded/i, ({ traffic }) => rateLimit(waitOf(traffic))],
	[
		/customer managed secret|keyset decryption/i,
		() =>
			malformed(
				"`op-customer-managed-secret` is not the secret of this workload. Copy it anew from the workload's setup in 1Password.",
			),
	],
	[
		/invalid service account token|token had invalid format/i,
		() => malformedToken(),
	],
	[
		/error sending request|request timeout|reqwest library/i,
		({ traffic }) =>
			unreachable(
				`1Password cannot be reached${codeOf(traffic)}. Check the network of this runner, and HTTPS_PROXY if it needs one.`,
			),
	],
	[
		/internal server error|unexpected status code in response: 5/i,
		() =>
			unreachable(
				"1Password's server failed. Run the job again; if it stays so, look at status.1password.com.",
			),
	],
	[
		/deserializing HTTP responses|unexpected status code/i,
		() =>
			unreachable(
				"the answer is not 1Password's. Does a proxy stand between this runner and 1Password? See HTTPS_PROXY.",
			),
	],
	[
		// Whatever else refuses the login, and a session that has ended. "resource not found" is the account here.
		/authentication error|not authenticated|bad credentials/i,
		({ kind }) =>
			denied(
				kind === "service-account"
					? "1Password refuses the token of the service account: it has expired, was revoked, or the account is gone. Give a new one as `op-service-account-token`."
					: "1Password refuses the identity of this job. Compare the workload's rules in 1Password with this repository, branch and environment, and check `op-workload-id`.",
			),
	],
	[
		/right permissions/i,
		() =>
			denied(
				"these credentials may not read it. Give the service account or workload read access to the vault.",
			),
	],
	[/resource not found/i, () => noItem()],
];

/** Why a call of the SDK failed as a whole. A text that is not known is shown, without what looks like a token. */
export function explainSdk(thrown: unknown, state: SdkState): SecretError {
	if (thrown instanceof SecretError) return thrown;
	if (state.refused !== undefined) return state.refused;
	if (state.isRateLimit(thrown)) return rateLimit(waitOf(state.traffic));
	const text = thrown instanceof Error ? thrown.message : String(thrown);
	const found = SAYINGS.find(([pattern]) => pattern.test(text));
	if (found !== undefined) return found[1](state);
	return new SecretError("failed", `1Password's SDK says: ${quoted(text)}.`, {
		cause: toSecretError(thrown),
	});
}

function waitOf({ retryAfter }: Traffic): string {
	return retryAfter !== undefined && /^\d+$/.test(retryAfter)
		? ` It can be used again in ${inWords(Number(retryAfter))}.`
		: "";
}

/** @param seconds - of a `Retry-After` */
function inWords(seconds: number): string {
	return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
}

function codeOf({ failure }: Traffic): string {
	const code = failure instanceof Error ? systemCode(failure.cause) : undefined;
	return code === undefined ? "" : ` (${code})`;
}

function quoted(text: string): string {
	const bare = text.replace(/ops_\S+|eyJ[\w.-]+/g, "***").replace(/\.\s*$/, "");
	return `"${foreign(bare, { lines: 0, characters: 200 })}"`;
}
