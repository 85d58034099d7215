import { malformed } from "../kit/errors.ts";
import type { ProviderContext } from "../provider.ts";
import { say } from "./messages.ts";
import { checkProject } from "./reference.ts";

/** Everything but the credentials. */
export interface GcpConfig {
	/** All services are asked below this domain. */
	readonly universe: string;
	/** For references that name none; undefined: the project of the credentials. */
	readonly project: string | undefined;
	/** Whose quota is used; undefined: that of the credentials' own settings, or of the secrets' project. */
	readonly quotaProject: string | undefined;
}

export const GOOGLE = "googleapis.com";

/** Dagger's own first, then those that Google's login action leaves. */
const PROJECTS = [
	"GCP_PROJECT_ID",
	"GOOGLE_CLOUD_PROJECT",
	"GCLOUD_PROJECT",
	"GCP_PROJECT",
	"CLOUDSDK_CORE_PROJECT",
	"CLOUDSDK_PROJECT",
];

type Settings = Pick<ProviderContext, "environment">;

/** @throws SecretError `malformed` for the first setting that is wrong; never shows what was given */
export function readConfig({ environment }: Settings): GcpConfig {
	const first = (...names: readonly string[]) => {
		const name = names.find((name) => environment[name]?.trim());
		return name === undefined
			? undefined
			: { name, text: environment[name]?.trim() ?? "" };
	};
	const universe =
		first("GCP_UNIVERSE_DOMAIN", "GOOGLE_CLOUD_UNIVERSE_DOMAIN")?.text ??
		GOOGLE;
	if (!isDomain(universe)) throw malformed(say.universe());
	const project = first(...PROJECTS);
	const quota = first("GCP_QUOTA_PROJECT", "GOOGLE_CLOUD_QUOTA_PROJECT");
	return {
		universe,
		project: project && checkProject(project.text, where(project.name)),
		quotaProject: quota && checkProject(quota.text, where(quota.name)),
	};
}

function where(variable: string): string {
	return variable.startsWith("GCP_") && variable !== "GCP_PROJECT"
		? `\`${variable.toLowerCase().replaceAll("_", "-")}\` (or \`${variable}\`)`
		: `\`${variable}\``;
}

/** Of two labels at least, and nothing else: every credential goes to a host below it. */
function isDomain(text: string): boolean {
	return (
		text.length <= 200 &&
		/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(
			text,
		)
	);
}
