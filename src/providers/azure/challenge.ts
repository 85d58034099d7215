import { UUID } from "./tenant.ts";

/** What a server says of the token that it wants. */
export interface Challenge {
	/** An address, of which the host counts. */
	readonly resource: string;
	/** Whose identities it takes; in lower case. */
	readonly tenant: string | undefined;
}

/**
 * Reads a `WWW-Authenticate` of Key Vault:
 * `Bearer authorization="https://login.microsoftonline.com/TENANT", resource="https://vault.azure.net"`. Some servers have
 * `scope` in the place of `resource`.
 *
 * @returns undefined when it asks for no token of a resource
 */
export function parseChallenge(header: string): Challenge | undefined {
	if (!/^bearer\s/i.test(header)) return undefined;
	const pairs = new Map(
		Array.from(
			header.matchAll(/\b([a-z_]+)\s*=\s*"([^"]*)"/gi),
			([, name = "", value = ""]) => [name.toLowerCase(), value] as const,
		),
	);
	const resource = pairs.get("resource") ?? pairs.get("scope");
	if (resource === undefined) return undefined;
	const authority =
		pairs.get("authorization") ?? pairs.get("authorization_uri");
	const tenant = URL.parse(authority ?? "")?.pathname.split("/")[1];
	return {
		resource,
		tenant: tenant && UUID.test(tenant) ? tenant.toLowerCase() : undefined,
	};
}
