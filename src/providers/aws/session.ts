import { SecretError } from "../../errors.ts";
import { attempt, notRead } from "../kit/answers.ts";
import type { Outcome } from "../kit/content.ts";
import { identityProblem } from "../kit/identity.ts";
import type { ProviderContext } from "../provider.ts";
import { createClient } from "./client.ts";
import { type AwsConfig, noRegion, readConfig } from "./config.ts";
import type { Credentials } from "./credentials/credentials.ts";
import type { Service } from "./endpoint.ts";
import { parameterReader } from "./parameters.ts";
import type { Reader } from "./reader.ts";
import type { Reference, Source } from "./reference.ts";
import { secretReader } from "./secrets.ts";

/** The sources of one service in one region; equal ones stand there once, under their key. */
interface Group {
	readonly service: Exclude<Service, "sts">;
	readonly region: string;
	readonly endpoint: URL;
	readonly sources: Map<string, Source>;
}

/**
 * Logs in once, and reads every source once, those of all services and regions at the same time.
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
	const groups = groupsOf(references, config);
	const region = config.region ?? groups.values().next().value?.region;
	if (region === undefined) return references.map(noRegion);
	const { logIn } = await import("./credentials/index.ts");
	const credentials = await logIn(config, region, context);
	const outcomes = new Map(
		await Promise.all(
			Array.from(groups, async ([name, group]) => {
				const session = { config, credentials };
				const read = await readGroup(group, session, context);
				return [name, read] as const;
			}),
		),
	);
	return references.map((reference) => {
		const name = groupOf(reference, config);
		const outcome = outcomes.get(name ?? "")?.get(keyOf(reference));
		return outcome ?? noRegion();
	});
}

/** What is wrong with the settings, or missing for a role that an input names. What a machine gives is not looked up. */
export async function rehearse(
	{ region }: Reference,
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const config = attempt(() => readConfig(context));
	if (config instanceof SecretError) return config;
	if (region === undefined && config.region === undefined) return noRegion();
	const { needsIdentity } = await import("./credentials/index.ts");
	const needed = attempt(() => needsIdentity(config, context));
	if (needed instanceof SecretError) return needed;
	return needed ? identityProblem(context.environment) : undefined;
}

function groupsOf(
	references: readonly Reference[],
	config: AwsConfig,
): ReadonlyMap<string, Group> {
	const groups = new Map<string, Group>();
	for (const reference of references) {
		const { source, region = config.region } = reference;
		const name = groupOf(reference, config);
		if (region === undefined || name === undefined) continue;
		const service = serviceOf(source);
		const endpoint = config.endpoint(service, region);
		const sources = new Map<string, Source>();
		const group = groups.get(name) ?? { service, region, endpoint, sources };
		group.sources.set(keyOf(reference), source);
		groups.set(name, group);
	}
	return groups;
}

/** Undefined for a reference that is in no region. */
function groupOf(
	{ source, region }: Reference,
	config: AwsConfig,
): string | undefined {
	const place = region ?? config.region;
	return place === undefined ? undefined : `${serviceOf(source)} ${place}`;
}

function serviceOf({ kind }: Source): Group["service"] {
	return kind === "secret" || kind === "secrets" ? "secretsmanager" : "ssm";
}

/** Equal for equal sources. */
function keyOf({ source }: Reference): string {
	return JSON.stringify(source);
}

const READERS = { secretsmanager: secretReader, ssm: parameterReader };

/** Never rejects. */
async function readGroup(
	{ service, region, endpoint, sources }: Group,
	{ config, credentials }: { config: AwsConfig; credentials: Credentials },
	context: ProviderContext,
): Promise<ReadonlyMap<string, Outcome>> {
	const connection = await config.connect(endpoint);
	try {
		const client = createClient(
			{ service, region, endpoint, credentials, connection },
			context.limit,
		);
		const read: Reader = READERS[service](client, context.log);
		const outcomes = await read([...sources.values()]);
		return new Map(
			Array.from(sources, ([key, source]) => [
				key,
				outcomes.get(source) ?? notRead(),
			]),
		);
	} finally {
		connection.close();
	}
}
