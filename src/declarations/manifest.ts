import type { Message } from "../message.ts";
import { patternMatcher } from "../patterns.ts";
import type { Declaration } from "./declaration.ts";
import { say } from "./messages.ts";

/** What decides how far a manifest is trusted. */
export interface ManifestRules {
	/** The input `trust-secret-refs-file`. */
	readonly trustManifests: boolean;
	/** `GITHUB_EVENT_NAME`. */
	readonly event: string | undefined;
	/** Names (or `PREFIX_*`) of the variables that hold providers' own credentials. */
	readonly credentials: readonly string[];
}

/** On these events the workflow runs with the base repository's secrets, on content that a stranger may have changed. */
const FOREIGN_CONTENT = new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment",
]);

/** Whether a workflow may run on content of strangers on an event. */
export function refusesForeign(event: string): boolean {
	return FOREIGN_CONTENT.has(event);
}

/** Why no manifest may be read at all, or undefined when one may. */
export function manifestsRefused({
	trustManifests,
	event,
}: ManifestRules): Message | undefined {
	if (trustManifests || event === undefined || !FOREIGN_CONTENT.has(event))
		return undefined;
	return say.manifestsRefused(event);
}

/** Why a declaration may not stand in a manifest, or undefined when it may. */
export function manifestProblem(
	{ scheme, rest, traits, plain, mask }: Declaration,
	rules: ManifestRules,
): Message | undefined {
	if (traits.runsPrograms && !rules.trustManifests)
		return say.programInManifest(scheme);
	if (traits.mints?.includes(scheme) && !rules.trustManifests)
		return say.mintsInManifest(scheme);
	if (plain && !traits.readsCheckout && !rules.trustManifests)
		return say.plainInManifest(scheme);
	// What stands in a document would have no mask of its own.
	const isLess = mask === "whole" || mask === "lines";
	if (isLess && !traits.readsCheckout && !rules.trustManifests)
		return say.maskInManifest(mask, scheme);
	if (traits.readsEnvironment && isPrivate(rest, rules.credentials))
		return say.privateInManifest();
	return undefined;
}

function isPrivate(variable: string, credentials: readonly string[]): boolean {
	const patterns = ["INPUT_*", "ACTIONS_*", "STATE_*", ...credentials];
	return patternMatcher(patterns)(variable.trim());
}
