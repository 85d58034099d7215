import type { SecretError } from "../../errors.ts";
import { isObject } from "../../json.ts";
import type { VaultClient } from "./client.ts";
import type { KvSource, Reference } from "./reference.ts";
import { dataOf } from "./reply.ts";

/** Where a secret lies that was named in another notation. */
export interface Location {
	/** Undefined: the configured one. */
	readonly mount: string | undefined;
	readonly path: string;
}

/** Whether a read failed in a way that a path in another notation gives. */
export function mayBeMisplaced({ said }: SecretError): boolean {
	return said.id === "vault-not-found" || said.id === "vault-permission-denied";
}

/**
 * Where a secret lies whose path begins with the mount's name, or with `data/`, as that of Vault's API does; as far as
 * it can be told offline.
 */
export function locationIn(
	{ path, mount }: KvSource,
	configured: string,
): Location | undefined {
	const rest = behind(path, mount ?? configured);
	const found = behind(rest ?? path, "data") ?? rest;
	return found === undefined ? undefined : { mount, path: found };
}

/** The same, and where it begins with the name of another mount that the token can see. */
export async function locate(
	source: KvSource,
	configured: string,
	client: VaultClient,
): Promise<Location | undefined> {
	const near = locationIn(source, configured);
	if (near !== undefined || source.mount !== undefined) return near;
	const mounts = await kvMounts(client, source.namespace);
	const mount = mounts.find((mount) => behind(source.path, mount));
	const path = mount && behind(source.path, mount);
	if (mount === undefined || path === undefined) return undefined;
	return { mount, path: behind(path, "data") ?? path };
}

async function kvMounts(
	client: VaultClient,
	namespace: string | undefined,
): Promise<readonly string[]> {
	const reply = await client
		.get("sys/internal/ui/mounts", { namespace, repeat: "unsent" })
		.catch(() => undefined);
	const secret = reply === undefined ? undefined : dataOf(reply)?.secret;
	return Object.entries(isObject(secret) ? secret : {})
		.filter(
			([, mount]) =>
				isObject(mount) && (mount.type === "kv" || mount.type === "generic"),
		)
		.map(([path]) => path.replace(/\/+$/, ""));
}

/** What stands behind the name of a mount, as a whole. */
function behind(path: string, mount: string): string | undefined {
	const rest = path.startsWith(`${mount}/`)
		? path.slice(mount.length + 1)
		: undefined;
	return rest === "" ? undefined : rest;
}

/** The reference as it should be written, scheme and all. */
export function referenceTo(
	{ mount, path }: Location,
	{ source, selection }: Reference,
): string {
	const { version, namespace } = source.kind === "kv" ? source : {};
	const query = [
		mount === undefined ? [] : `mount=${mount}`,
		version === undefined ? [] : `version=${version}`,
		namespace === undefined ? [] : `namespace=${namespace}`,
	].flat();
	const name = selection.kind === "field" ? selection.name : undefined;
	const bare = path.slice(path.lastIndexOf("/") + 1);
	const sharp = name?.includes(".") || bare.includes(".");
	return [
		`vault://${path}`,
		name === undefined || sharp ? "" : `.${name}`,
		query.length === 0 ? "" : `?${query.join("&")}`,
		sharp && name !== undefined ? `#${name}` : "",
	].join("");
}

/** The same secret with a field that has a dot in its name, where the last dot of the reference may not be the one. */
export function dottedField({
	source,
	selection,
}: Reference): string | undefined {
	if (source.kind !== "kv" || selection.kind !== "field") return undefined;
	const start = source.path.lastIndexOf("/") + 1;
	const dot = source.path.indexOf(".", start + 1);
	if (dot < 0 || selection.name.includes(".")) return undefined;
	const name = `${source.path.slice(dot + 1)}.${selection.name}`;
	return referenceTo(
		{ mount: source.mount, path: source.path.slice(0, dot) },
		{ source, selection: { kind: "field", name } },
	);
}
