import type { Bus } from "./dbus/bus.ts";
import { type Value, Variant } from "./dbus/values.ts";

/** The Secret Service (https://specifications.freedesktop.org/secret-service): as much as is asked of it. */
export interface SecretService {
	/** Paths. */
	collections(): Promise<readonly string[]>;
	/** @returns whether a person would have to be asked for it */
	unlock(paths: readonly string[]): Promise<boolean>;
	items(collection: string): Promise<readonly string[]>;
	/** Undefined for an item that has gone. */
	label(item: string): Promise<string | undefined>;
	/** The items of a collection that have all of these attributes. */
	search(
		collection: string,
		attributes: ReadonlyMap<string, string>,
	): Promise<readonly string[]>;
	/** Of items that are not locked, by their paths. */
	secrets(items: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

const SERVICE = "org.freedesktop.secrets";
const ROOT = "/org/freedesktop/secrets";
const NAMES = "org.freedesktop.Secret";

export async function openService(bus: Bus): Promise<SecretService> {
	const call = (
		path: string,
		name: string,
		member: string,
		signature: string,
		...values: readonly Value[]
	) =>
		bus.call({
			...{ destination: SERVICE, path, interface: name, member },
			...{ signature, values },
		});
	const get = async (path: string, name: string, property: string) => {
		const [value] = await call(
			path,
			"org.freedesktop.DBus.Properties",
			"Get",
			"ss",
			`${NAMES}.${name}`,
			property,
		);
		return value;
	};
	// Nobody but this user and root can listen on the socket, and they can ask the keyring themselves.
	const [, session = ""] = await call(
		ROOT,
		`${NAMES}.Service`,
		"OpenSession",
		"sv",
		"plain",
		new Variant("s", ""),
	);
	return {
		collections: async () => texts(await get(ROOT, "Service", "Collections")),
		async unlock(paths) {
			const service = `${NAMES}.Service`;
			const [, prompt] = await call(ROOT, service, "Unlock", "ao", paths);
			return prompt !== "/";
		},
		items: async (path) => texts(await get(path, "Collection", "Items")),
		async label(path) {
			const label = await get(path, "Item", "Label").catch(() => undefined);
			return typeof label === "string" ? label : undefined;
		},
		async search(path, attributes) {
			const collection = `${NAMES}.Collection`;
			const [found] = await call(
				path,
				collection,
				"SearchItems",
				"a{ss}",
				attributes,
			);
			return texts(found);
		},
		async secrets(paths) {
			const [found] = await call(
				ROOT,
				`${NAMES}.Service`,
				"GetSecrets",
				"aoo",
				paths,
				session,
			);
			return secretsIn(found);
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
