import type { Bus } from "./dbus/bus.ts";
import type { Value } from "./dbus/types.ts";

const ROOT = "/org/freedesktop/secrets";

export type SecretService = Awaited<ReturnType<typeof openService>>;

/**
 * The Secret Service (https://specifications.freedesktop.org/secret-service): as much as is asked of it. Collections and
 * items are named by their paths.
 */
export async function openService(bus: Bus) {
	/** @param method - of the service's own interfaces: `Collection.SearchItems` */
	const call = (
		path: string,
		method: string,
		signature: string,
		...values: readonly Value[]
	) => {
		const [name = "", member = ""] = method.split(".");
		return bus.call({
			destination: "org.freedesktop.secrets",
			path,
			interface: `org.freedesktop.Secret.${name}`,
			...{ member, signature, values },
		});
	};
	const get = async (path: string, name: string, property: string) => {
		const [value] = await bus.call({
			destination: "org.freedesktop.secrets",
			path,
			interface: "org.freedesktop.DBus.Properties",
			member: "Get",
			signature: "ss",
			values: [`org.freedesktop.Secret.${name}`, property],
		});
		return value;
	};
	// Nobody but this user and root can listen on the socket, and they can ask the keyring themselves.
	const plain = ["plain", ["s", ""]] as const;
	const [, session = ""] = await call(
		ROOT,
		"Service.OpenSession",
		"sv",
		...plain,
	);
	return {
		collections: async () => texts(await get(ROOT, "Service", "Collections")),
		/** @returns whether a person would have to be asked for it */
		async unlock(paths: readonly string[]) {
			const [, prompt] = await call(ROOT, "Service.Unlock", "ao", paths);
			return prompt !== "/";
		},
		items: async (path: string) =>
			texts(await get(path, "Collection", "Items")),
		/** Undefined for an item that has gone. */
		async label(path: string) {
			const label = await get(path, "Item", "Label").catch(() => undefined);
			return typeof label === "string" ? label : undefined;
		},
		/** The items of a collection that have all of these attributes. */
		async search(path: string, attributes: ReadonlyMap<string, string>) {
			const method = "Collection.SearchItems";
			return texts((await call(path, method, "a{ss}", attributes))[0]);
		},
		/** Of items that are not locked, by their paths. */
		async secrets(paths: readonly string[]) {
			const method = "Service.GetSecrets";
			return secretsIn((await call(ROOT, method, "aoo", paths, session))[0]);
		},
	};
}

function texts(value: Value | undefined): readonly string[] {
	return Array.isArray(value)
		? value.filter((one) => typeof one === "string")
		: [];
}

/** Of each: the session, what is for its encryption, the value, and its kind. */
function secretsIn(found: Value | undefined): ReadonlyMap<string, Uint8Array> {
	const secrets = new Map<string, Uint8Array>();
	if (found instanceof Map)
		for (const [path, secret] of found) {
			const value = Array.isArray(secret) ? secret[2] : undefined;
			if (typeof path === "string" && value instanceof Uint8Array)
				secrets.set(path, value);
		}
	return secrets;
}
