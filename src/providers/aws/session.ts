import type { SecretError } from "../../errors.ts";
import type { Outcome } from "../kit/content.ts";
import { type Located, readByPlace, readEach } from "../kit/places.ts";
import type { ProviderContext } from "../provider.ts";
import { createClient } from "./client.ts";
import { type AwsConfig, noRegion, readConfig } from "./config.ts";
import type { Credentials } from "./credentials/credentials.ts";
import { logIn } from "./credentials/index.ts";
import { parameterReader } from "./parameters.ts";
import { type Reference, type Source, serviceOf } from "./reference.ts";
import { secretReader } from "./secrets.ts";

/** One service in one region. */
interface Place {
	readonly name: string;
	readonly service: ReturnType<typeof serviceOf>;
	readonly region: string;
	readonly endpoint: URL;
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
	const located = references.map((reference) => locate(reference, config));
	const region =
		config.region ?? references.find(({ region }) => region)?.region;
	if (region === undefined) return references.map(noRegion);
	const credentials = await logIn(config, region, context);
	return readByPlace(located, (place, sources) =>
		readPlace(place, sources, { config, credentials }, context),
	);
}

function locate(
	reference: Reference,
	config: AwsConfig,
): Located<Place, Source> | SecretError {
	const { source, region = config.region } = reference;
	const service = serviceOf(source);
	if (region === undefined) return noRegion();
	return {
		place: {
			name: `${service} ${region}`,
			service,
			region,
			endpoint: config.endpoint(service, region),
		},
		source,
		key: JSON.stringify(source),
	};
}

const READERS = { secretsmanager: secretReader, ssm: parameterReader };

async function readPlace(
	place: Place,
	sources: readonly Source[],
	{ config, credentials }: { config: AwsConfig; credentials: Credentials },
	{ limit, log }: ProviderContext,
): Promise<ReadonlyMap<Source, Outcome>> {
	const connection = await config.connect(place.endpoint);
	try {
		const client = createClient({ ...place, credentials, connection }, limit);
		const read = READERS[place.service](client, log);
		const [alone, folders] = await Promise.all([
			read(sources),
			readEach(
				sources.filter((source) => "folder" in source),
				async ({ folder }) => {
					const below = await import("./folders.ts");
					return place.service === "ssm"
						? below.parametersBelow(folder, client)
						: below.secretsBelow(folder, client, read, log);
				},
			),
		]);
		return new Map<Source, Outcome>([...alone, ...folders]);
	} finally {
		connection.close();
	}
}
