import { SecretError, toSecretError } from "../../errors.ts";
import { notRead, problemOf } from "../kit/answers.ts";
import type { Outcome } from "../kit/content.ts";
import { identityProblem } from "../kit/identity.ts";
import type { ProviderContext } from "../provider.ts";
import { createClient } from "./client.ts";
import type { Cloud } from "./cloud.ts";
import { type AzureConfig, defaultCloud, readConfig } from "./config.ts";
import type { Access } from "./credentials/index.ts";
import type { Reference, Source } from "./reference.ts";
import { secretReader } from "./secrets.ts";

/** The sources of one vault; equal ones stand there once, under their key. */
interface Vault {
	readonly host: string;
	readonly cloud: Cloud;
	readonly sources: Map<string, Source>;
}

/**
 * Logs in once for each cloud, and reads every source once, those of all vaults at the same time.
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
	const vaults = vaultsOf(references, config);
	const { logIn } = await import("./credentials/index.ts");
	const accesses = new Map<Cloud, Promise<Access | SecretError>>();
	for (const { cloud } of vaults.values())
		if (!accesses.has(cloud))
			accesses.set(cloud, logIn(cloud, config, context).catch(toSecretError));
	const outcomes = new Map(
		await Promise.all(
			Array.from(vaults.values(), async (vault) => {
				const access = (await accesses.get(vault.cloud)) ?? notRead();
				const read = await readVault(vault, access, context);
				return [vault.host, read] as const;
			}),
		),
	);
	return references.map(
		(reference) =>
			outcomes.get(hostOf(reference, config))?.get(keyOf(reference)) ??
			notRead(),
	);
}

/** What is wrong with the settings, or missing for the identity that inputs name. What a machine gives is not looked up. */
export async function rehearse(
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const { inputs, environment } = context;
	const problem = problemOf(() => readConfig(context));
	const byJob =
		inputs.AZURE_CLIENT_ID &&
		environment.AZURE_TENANT_ID &&
		!environment.AZURE_AUTH &&
		!environment.AZURE_CLIENT_SECRET &&
		!environment.AZURE_FEDERATED_TOKEN_FILE;
	return problem ?? (byJob ? identityProblem(environment) : undefined);
}

function vaultsOf(
	references: readonly Reference[],
	config: AzureConfig,
): ReadonlyMap<string, Vault> {
	const vaults = new Map<string, Vault>();
	for (const reference of references) {
		const host = hostOf(reference, config);
		const cloud = reference.cloud ?? defaultCloud(config);
		const vault = vaults.get(host) ?? { host, cloud, sources: new Map() };
		vault.sources.set(keyOf(reference), reference.source);
		vaults.set(host, vault);
	}
	return vaults;
}

function hostOf({ vault, cloud }: Reference, config: AzureConfig): string {
	return `${vault}.${(cloud ?? defaultCloud(config)).vaults}`;
}

/** Equal for equal sources; case does not count in names. */
function keyOf({ source }: Reference): string {
	return JSON.stringify(source).toLowerCase();
}

/** Never rejects. */
async function readVault(
	{ host, sources }: Vault,
	access: Access | SecretError,
	context: ProviderContext,
): Promise<ReadonlyMap<string, Outcome>> {
	if (access instanceof SecretError)
		return new Map(Array.from(sources, ([key]) => [key, access]));
	const { token, tenant } = access;
	const connection = await context.connect({
		origin: new URL(`https://${host}`),
	});
	try {
		const client = createClient({ host, token, connection }, context.limit);
		const read = secretReader(client, tenant, context.log);
		return new Map(
			await Promise.all(
				Array.from(
					sources,
					async ([key, source]) => [key, await read(source)] as const,
				),
			),
		);
	} finally {
		connection.close();
	}
}
