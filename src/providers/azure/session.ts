import { SecretError, toSecretError } from "../../errors.ts";
import { notRead } from "../kit/answers.ts";
import { withHosts } from "../kit/ask.ts";
import type { Outcome } from "../kit/content.ts";
import { type Located, readByPlace, readEach } from "../kit/places.ts";
import type { ProviderContext } from "../provider.ts";
import { createClient } from "./client.ts";
import type { Cloud } from "./cloud.ts";
import { type AzureConfig, defaultCloud, readConfig } from "./config.ts";
import { type Access, logIn } from "./credentials/index.ts";
import type { Reference, Source } from "./reference.ts";
import { secretReader } from "./secrets.ts";

/** A vault, by the name of its host. */
interface Vault {
	readonly name: string;
	readonly cloud: Cloud;
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
	const located = references.map((reference) => locate(reference, config));
	const accesses = new Map<Cloud, Promise<Access | SecretError>>();
	for (const { place } of located)
		if (!accesses.has(place.cloud))
			accesses.set(
				place.cloud,
				logIn(place.cloud, config, context).catch(toSecretError),
			);
	const hosts = located.map(({ place }) => place.name);
	return withHosts(hosts, context, (connectionTo) =>
		readByPlace(located, async ({ name: host, cloud }, sources) => {
			const access = (await accesses.get(cloud)) ?? notRead();
			if (access instanceof SecretError)
				return new Map(sources.map((source) => [source, access]));
			const { token, tenant } = access;
			const connection = await connectionTo(host);
			const client = createClient({ host, token, connection }, context.limit);
			const read = secretReader(client, tenant, context.log);
			return new Map(await readEach(sources, read));
		}),
	);
}

function locate(
	{ vault, cloud: named, source }: Reference,
	config: AzureConfig,
): Located<Vault, Source> {
	const cloud = named ?? defaultCloud(config);
	return {
		place: { name: `${vault}.${cloud.vaults}`, cloud },
		source,
		// Case does not count in names.
		key: JSON.stringify(source).toLowerCase(),
	};
}
