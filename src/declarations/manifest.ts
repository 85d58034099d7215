import { patternMatcher } from "../patterns.ts";
import type { Declaration } from "./declaration.ts";

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

/** Why no manifest may be read at all, or undefined when one may. */
export function manifestsRefused({
	trustManifests,
	event,
}: ManifestRules): string | undefined {
	if (trustManifests || event === undefined || !FOREIGN_CONTENT.has(event))
		return undefined;
	return (
		`\`secret-refs-file\` is refused on the event ${event}, since a pull request can change the file while the secrets are ` +
		"those of the repository. Put the declarations into the workflow, or set `trust-secret-refs-file: true` when only trusted content is checked out."
	);
}

/** Why a declaration may not stand in a manifest, or undefined when it may. */
export function manifestProblem(
	{ scheme, rest, traits, plain }: Declaration,
	rules: ManifestRules,
): string | undefined {
	if (traits.runsPrograms && !rules.trustManifests)
		return `\`${scheme}:\` is refused in a manifest, which a pull request can change. Put it into the workflow, or set \`trust-secret-refs-file: true\``;
	if (plain && !traits.readsCheckout && !rules.trustManifests)
		return `\`[plain]\` is refused in a manifest for \`${scheme}:\`: a pull request can change the manifest, and would have a secret printed without a mask. Take \`plain\` out, put the line into the workflow, or set \`trust-secret-refs-file: true\``;
	if (traits.readsEnvironment && isPrivate(rest, rules.credentials))
		return "a manifest may not read providers' credentials, inputs or state of actions, or the runner's own tokens. Declare it in the workflow itself";
	return undefined;
}

function isPrivate(variable: string, credentials: readonly string[]): boolean {
	const patterns = ["INPUT_*", "ACTIONS_*", "STATE_*", ...credentials];
	return patternMatcher(patterns)(variable.trim());
}
