import { resolve } from "node:path";
import type { SecretError } from "../../errors.ts";
import { isLoopback } from "../kit/address.ts";
import { malformed } from "../kit/errors.ts";
import { textOfFile } from "../kit/files.ts";
import type {
	Connection,
	ConnectionTls,
	ProviderContext,
} from "../provider.ts";
import { endpointOf, type Service } from "./endpoint.ts";
import { say } from "./messages.ts";
import { checkRegion, partitionOf } from "./region.ts";
import { type Profile, readProfile } from "./shared-files.ts";

/** Everything but the credentials. */
export interface AwsConfig {
	/** For references that name none. */
	readonly region: string | undefined;
	/**
	 * What the shared files of AWS's tools say of the profile in use. Not read where nothing of them is needed.
	 *
	 * @throws SecretError `malformed` when they cannot be read
	 */
	profile(): Profile;
	endpoint(service: Service, region: string): URL;
	/** Opens a connection to it. Once for each host that is asked without TLS there is a warning. */
	connect(endpoint: URL): Promise<Connection>;
}

type Settings = Pick<
	ProviderContext,
	"environment" | "inputs" | "workingDirectory" | "connect" | "log"
>;

/**
 * Reads the settings under the names of AWS's own variables.
 *
 * @throws SecretError `malformed` for the first one that is wrong; never shows what was given
 */
export function readConfig(settings: Settings): AwsConfig {
	const { environment, log, connect } = settings;
	const tls = tlsOf(settings);
	const told = new Set<string>();
	let known: Profile | undefined;
	const profile = () => {
		known ??= readProfile(environment);
		return known;
	};
	return {
		region: regionOf(environment, profile),
		profile,
		endpoint: (service, region) => endpointOf(service, region, settings),
		connect({ protocol, origin, host, hostname }) {
			if (protocol === "http:" && !isLoopback(hostname) && !told.has(host))
				log.warning(say.unencrypted(host));
			told.add(host);
			return connect({
				origin: new URL(origin),
				http2: false,
				...(tls === undefined ? {} : { tls }),
			});
		},
	};
}

function regionOf(
	environment: Settings["environment"],
	profile: () => Profile,
): string | undefined {
	for (const variable of ["AWS_REGION", "AWS_DEFAULT_REGION"]) {
		const text = environment[variable]?.trim();
		if (text)
			return checkRegion(
				text,
				variable === "AWS_REGION"
					? "`aws-region` (or `AWS_REGION`)"
					: `\`${variable}\``,
			);
	}
	const { name, values } = profile();
	return values.region === undefined
		? undefined
		: checkRegion(values.region, `the region of the profile \`${name}\``);
}

/**
 * Judges the region that a reference of an untrusted manifest names: the session goes to no other partition than that of
 * the workflow. Without a region in the settings that is `aws`.
 *
 * @throws SecretError `malformed`
 */
export function checkPartition(
	named: string | undefined,
	{ region = "" }: Pick<AwsConfig, "region">,
): void {
	if (named !== undefined && partitionOf(named) !== partitionOf(region))
		throw malformed(say.foreignPartition());
}

/** In bytes. */
const LARGEST_BUNDLE = 16 * 1024 * 1024;

/** Networks that look into TLS have a CA of their own; AWS's tools know it by this variable. */
function tlsOf({
	environment,
	workingDirectory,
}: Settings): ConnectionTls | undefined {
	const path = environment.AWS_CA_BUNDLE?.trim();
	if (!path) return undefined;
	try {
		const pem = textOfFile(resolve(workingDirectory, path), LARGEST_BUNDLE);
		if (pem.includes("-----BEGIN CERTIFICATE-----")) return { ca: [pem] };
	} catch {
		// Said below.
	}
	throw malformed(say.caBundle());
}

export function noRegion(): SecretError {
	return malformed(say.noRegion());
}
