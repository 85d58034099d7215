import { isObject } from "../../json.ts";
import type { VaultClient } from "./client.ts";
import { dataOf, invalidToken, isBadToken, type Reply, says } from "./reply.ts";

/** What is mounted. */
export type MountInfo =
	| {
			readonly kind: "mount";
			/** Without a slash at its end. */
			readonly path: string;
			readonly type: string;
			readonly engine: "kv" | "other";
			/** Of a KV engine. */
			readonly version: 1 | 2;
	  }
	/** The token has no capability below it, or there is no such mount. */
	| { readonly kind: "denied" }
	/** No answer, or not Vault's: a front that keeps `sys/` to itself. */
	| { readonly kind: "unknown" };

/** A look-up, which may be on its way. */
interface LookUp {
	readonly info: Promise<MountInfo>;
	isKnown: boolean;
}

/**
 * Looks up mounts, each once. `sys/internal/ui/mounts/PATH` answers every token that has any capability in the mount,
 * whatever its policies say of `sys/`, and uses no token up.
 */
export function mountsOf(
	client: VaultClient,
): (path: string, namespace: string | undefined) => LookUp {
	const known = new Map<string, LookUp>();
	return (path, namespace) => {
		const key = JSON.stringify([namespace, path]);
		const found = known.get(key);
		if (found !== undefined) return found;
		const info = lookUpMount(client, path, namespace);
		const lookUp = { info, isKnown: false };
		// Whoever waits for it sees the error; nobody may be waiting yet.
		info.then(
			() => {
				lookUp.isKnown = true;
			},
			() => {},
		);
		known.set(key, lookUp);
		return lookUp;
	};
}

async function lookUpMount(
	client: VaultClient,
	path: string,
	namespace: string | undefined,
): Promise<MountInfo> {
	// Without it the answers themselves tell most, so it is no use to wait for another attempt.
	const reply = await client
		.get(`sys/internal/ui/mounts/${path}`, { namespace, repeat: "unsent" })
		.catch(() => undefined);
	if (reply === undefined) return { kind: "unknown" };
	const data = dataOf(reply);
	if (
		reply.status === 200 &&
		typeof data?.path === "string" &&
		typeof data.type === "string"
	)
		return {
			kind: "mount",
			path: data.path.replace(/\/+$/, ""),
			type: data.type,
			engine: ["kv", "generic", "cubbyhole"].includes(data.type)
				? "kv"
				: "other",
			version: isObject(data.options) && data.options.version === "2" ? 2 : 1,
		};
	if (isBadToken(reply)) throw invalidToken();
	if (reply.status === 403 && says(reply, "preflight capability check"))
		return { kind: "denied" };
	return { kind: "unknown" };
}

/** What KV 2 alone answers, where the mount cannot be looked up. A KV 1 secret can have fields `data` and `metadata`. */
export function isVersionedShape(reply: Reply): boolean {
	const data = dataOf(reply);
	return (
		isObject(data) &&
		"data" in data &&
		isObject(data.metadata) &&
		typeof data.metadata.version === "number" &&
		typeof data.metadata.destroyed === "boolean" &&
		isObject(reply.body) &&
		reply.body.lease_duration === 0
	);
}
