import type { SecretError } from "../../errors.ts";
import { notRead, problemOf } from "../kit/answers.ts";
import type { Outcome } from "../kit/content.ts";
import { malformed } from "../kit/errors.ts";
import { identityProblem } from "../kit/identity.ts";
import type { ProviderContext } from "../provider.ts";
import { type GcpConfig, readConfig } from "./config.ts";
import type { Login } from "./credentials/login.ts";
import { say } from "./messages.ts";
import { checkProject, type Reference, type Source } from "./reference.ts";
import { readSecrets } from "./secrets.ts";

/** What is read of one host; equal sources stand there once, under their key. */
type Hosts = ReadonlyMap<string, ReadonlyMap<string, Source>>;

/**
 * Logs in once, and reads every source once, those of all hosts at the same time.
 *
 * @returns what came of each reference's source, in the order of the references
 * @throws SecretError when nothing could be read
 */
export async function readAll(
	references: readonly Reference[],
	context: ProviderContext,
): Promise<readonly Outcome[]> {
	context.signal.throwIfAborted();
	const config = readConfig(context);
	const { logIn } = await import("./credentials/index.ts");
	const login = await logIn(config, context);
	const sources = references.map(({ source }) =>
		completed(source, config, login),
	);
	const outcomes = new Map(
		await Promise.all(
			Array.from(hostsOf(sources, config), async ([host, wanted]) => {
				const session = { host, login: withQuota(login, config) };
				const read = await readSecrets(wanted, session, context);
				return [host, read] as const;
			}),
		),
	);
	return sources.map((source) =>
		source.project === undefined
			? malformed(say.noProject())
			: (outcomes.get(hostOf(source, config))?.get(keyOf(source)) ?? notRead()),
	);
}

/** What is wrong with the settings, or missing for the provider that an input names. What a machine gives is not looked up. */
export async function rehearse(
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const problem = problemOf(() => readConfig(context));
	const byJob = context.inputs.GCP_WORKLOAD_IDENTITY_PROVIDER;
	return problem ?? (byJob ? identityProblem(context.environment) : undefined);
}

/** With a project, where one is known. */
function completed(source: Source, config: GcpConfig, login: Login): Source {
	const { project = config.project ?? login.project } = source;
	return {
		...source,
		project: project && checkProject(project, "the project of the credentials"),
	};
}

function withQuota(login: Login, { quotaProject }: GcpConfig): Login {
	return quotaProject === undefined ? login : { ...login, quotaProject };
}

function hostsOf(sources: readonly Source[], config: GcpConfig): Hosts {
	const hosts = new Map<string, Map<string, Source>>();
	for (const source of sources) {
		if (source.project === undefined) continue;
		const host = hostOf(source, config);
		const wanted = hosts.get(host) ?? new Map<string, Source>();
		wanted.set(keyOf(source), source);
		hosts.set(host, wanted);
	}
	return hosts;
}

/** Secrets of one place are kept there alone, and are asked for there. */
function hostOf({ location }: Source, { universe }: GcpConfig): string {
	return location === undefined
		? `secretmanager.${universe}`
		: `secretmanager.${location}.rep.${universe}`;
}

/** Equal for equal sources. */
function keyOf({ project, location, secret, version }: Source): string {
	return JSON.stringify([project, location, secret, version]);
}
