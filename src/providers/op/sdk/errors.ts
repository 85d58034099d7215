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
import { say } from "../messages.ts";
import type { Traffic } from "./network.ts";

/** Why one reference of a call that went well gave no value. */
export function explainReference(error: ResolveReferenceError): SecretError {
	switch (error.type) {
		case "parsing":
			return malformed(say.unreadable());
		case "vaultNotFound":
			return notFound(say.noVault());
		case "itemNotFound":
			return notFound(say.noItem());
		case "fieldNotFound":
			return notFound(say.missing("field or file"));
		case "noMatchingSections":
			return notFound(say.sectionMissingInSdk());
		case "tooManyVaults":
			return malformed(say.shared("vault"));
		case "tooManyItems":
			return malformed(say.shared("item of the vault"));
		case "tooManyMatchingFields":
			return malformed(say.sharedFieldInSdk());
		case "incompatibleTOTPQueryParameterField":
			return malformed(say.noCode());
		case "unableToGenerateTotpCode":
			return malformed(say.codeNotMade());
		case "sSHKeyMetadataNotFound":
		case "incompatibleSshKeyQueryParameterField":
			return malformed(say.noKey());
		case "unableToParsePrivateKey":
		case "unableToFormatPrivateKeyToOpenSsh":
			return malformed(say.keyFormat());
		case "unsupportedFileFormat":
			return malformed(say.unsupportedFile());
		default:
			// `other`, and what a later version of the SDK adds.
			return failed(say.unexplained());
	}
}

/** What a message needs to know of the session. */
interface SdkState {
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
	[
		/rate limit exceeded/i,
		({ traffic }) => unreachable(say.rateLimit(waitOf(traffic))),
	],
	[
		/customer managed secret|keyset decryption/i,
		() => malformed(say.managedSecret()),
	],
	[
		/invalid service account token|token had invalid format/i,
		() => malformed(say.accountTokenForm()),
	],
	[
		/error sending request|request timeout|reqwest library/i,
		({ traffic }) => unreachable(say.sdkUnreachable(codeOf(traffic))),
	],
	[
		/internal server error|unexpected status code in response: 5/i,
		() => unreachable(say.sdkServerFailed()),
	],
	[
		/deserializing HTTP responses|unexpected status code/i,
		() => unreachable(say.notOnePassword()),
	],
	[
		// Whatever else refuses the login, and a session that has ended. "resource not found" is the account here.
		/authentication error|not authenticated|bad credentials/i,
		({ kind }) =>
			denied(
				kind === "service-account"
					? say.accountRefused()
					: say.identityRefused(),
			),
	],
	[/right permissions/i, () => denied(say.accountMayNot())],
	[/resource not found/i, () => notFound(say.noItem())],
];

/** Why a call of the SDK failed as a whole. A text that is not known is shown, without what looks like a token. */
export function explainSdk(thrown: unknown, state: SdkState): SecretError {
	if (thrown instanceof SecretError) return thrown;
	if (state.refused !== undefined) return state.refused;
	if (state.isRateLimit(thrown))
		return unreachable(say.rateLimit(waitOf(state.traffic)));
	const text = thrown instanceof Error ? thrown.message : String(thrown);
	const found = SAYINGS.find(([pattern]) => pattern.test(text));
	if (found !== undefined) return found[1](state);
	return new SecretError("failed", say.sdkFailed(quoted(text)), {
		cause: toSecretError(thrown),
	});
}

function waitOf({ retryAfter = "" }: Traffic): string {
	if (!/^\d+$/.test(retryAfter)) return "";
	const seconds = Number(retryAfter);
	const wait =
		seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
	return ` It can be used again in ${wait}.`;
}

function codeOf({ failure }: Traffic): string {
	const code = failure instanceof Error ? systemCode(failure.cause) : undefined;
	return code === undefined ? "" : ` (${code})`;
}

function quoted(text: string): string {
	const bare = text.replace(/ops_\S+|eyJ[\w.-]+/g, "***").replace(/\.\s*$/, "");
	return `"${foreign(bare, { lines: 0, characters: 200 })}"`;
}
