import type { Message } from "../../message.ts";
import { malformed } from "../kit/errors.ts";
import type { ProviderContext } from "../provider.ts";
import { CLOUDS, type Cloud, PUBLIC } from "./cloud.ts";
import { say } from "./messages.ts";

/** The ways to log in, as the input `azure-auth` names them. */
export const WAYS = ["federated", "secret", "managed-identity", "cli"] as const;

export type Way = (typeof WAYS)[number];

/** Everything but the credentials. */
export interface AzureConfig {
	/** Undefined: the first way that is set up. */
	readonly way: Way | undefined;
	/** The cloud that the settings name; undefined: none, so vaults can be in any. */
	readonly cloud: Cloud | undefined;
	/**
	 * Where identities of a cloud log in.
	 *
	 * @throws SecretError `malformed` when the settings name that of another cloud
	 */
	authorityOf(cloud: Cloud): URL;
}

/**
 * Reads the settings under the names of the variables of Azure's own tools.
 *
 * @throws SecretError `malformed` for the first one that is wrong; never shows what was given
 */
export function readConfig({
	environment,
}: Pick<ProviderContext, "environment">): AzureConfig {
	const way = oneOf(environment.AZURE_AUTH, WAYS, () =>
		say.ways(quotedList(WAYS)),
	);
	const host = authorityIn(environment.AZURE_AUTHORITY_HOST);
	const named = oneOf(
		environment.AZURE_CLOUD,
		CLOUDS.flatMap(({ name, alias }) => [name, alias]),
		() => say.clouds(quotedList(CLOUDS.map(({ name }) => name))),
	);
	const ofHost = CLOUDS.find(({ authority }) => host?.origin === authority);
	return {
		way,
		cloud:
			CLOUDS.find(({ name, alias }) => named === name || named === alias) ??
			ofHost,
		authorityOf(cloud) {
			if (ofHost !== undefined && ofHost !== cloud)
				throw malformed(say.otherAuthority(cloud.name));
			return host ?? new URL(cloud.authority);
		},
	};
}

/** The cloud of a vault that is named without its domain. */
export function defaultCloud({ cloud }: AzureConfig): Cloud {
	return cloud ?? PUBLIC;
}

/**
 * Judges the cloud that a reference of an untrusted manifest names: credentials go to no other than that of the workflow.
 *
 * @throws SecretError `malformed`
 */
export function checkCloud(
	named: Cloud | undefined,
	config: AzureConfig,
): void {
	if (named !== undefined && named !== defaultCloud(config))
		throw malformed(say.otherCloud());
}

function oneOf<T extends string>(
	text: string | undefined,
	allowed: readonly T[],
	refuse: () => Message,
): T | undefined {
	const given = text?.trim().toLowerCase();
	if (!given) return undefined;
	const found = allowed.find((name) => name === given);
	if (found === undefined) throw malformed(refuse());
	return found;
}

function quotedList(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(", ");
}

/** What is sent there opens the vault, so nothing else on the way may read it. */
function authorityIn(text: string | undefined): URL | undefined {
	const given = text?.trim();
	if (!given) return undefined;
	// As the Python tools of Azure have it.
	const url = URL.parse(given.includes("://") ? given : `https://${given}`);
	if (
		url === null ||
		url.protocol !== "https:" ||
		url.username + url.password + url.search + url.hash !== ""
	)
		throw malformed(say.authorityHost());
	return url;
}
