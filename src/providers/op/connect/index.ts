import { isObject } from "../../../json.ts";
import { answerOf } from "../../kit/answers.ts";
import { malformed } from "../../kit/errors.ts";
import type { Answer, ProviderContext } from "../../provider.ts";
import type { Backend } from "../config.ts";
import { itemOf, listOf, textOf } from "../document.ts";
import { find, isId, itemIn, vaultIn, wildcard } from "../item.ts";
import { memo } from "../memo.ts";
import { say } from "../messages.ts";
import type { Reference } from "../reference.ts";
import { attributeOf } from "./attribute.ts";
import { type ConnectClient, createConnectClient } from "./client.ts";

/**
 * Reads through a Connect server, each item once. Names cost a look-up: one of all vaults, and one of the items with a
 * title; ids cost none. So whatever is asked, it takes three round trips, and a fourth for files.
 */
export async function readWithConnect(
	references: readonly Reference[],
	backend: Extract<Backend, { kind: "connect" }>,
	context: ProviderContext,
): Promise<readonly Answer[]> {
	const connection = await context.connect({ origin: backend.server.origin });
	try {
		const read = createReader(
			createConnectClient(backend, connection, context.limit),
		);
		return await Promise.all(
			references.map((reference) => answerOf(() => read(reference))),
		);
	} finally {
		connection.close();
	}
}

function createReader({
	json,
	bytes,
}: ConnectClient): (reference: Reference) => Promise<Answer> {
	const once = memo(json);
	const content = memo(bytes);

	async function vaultOf(name: string): Promise<string> {
		if (isId(name)) return name;
		return vaultIn(listOf(await once("/vaults")).map(entryOf), name);
	}

	/** Connect compares titles by its own rules, so when it finds none, all titles of the vault are looked through. */
	async function itemIdOf(vault: string, name: string): Promise<string> {
		if (isId(name)) return name;
		const path = `/vaults/${encodeURIComponent(vault)}/items`;
		const filter = encodeURIComponent(`title eq "${name}"`);
		const titled = listOf(await once(`${path}?filter=${filter}`));
		const entries = titled.length > 0 ? titled : listOf(await once(path));
		return itemIn(entries.map(entryOf), name);
	}

	return async ({ vault, item, section, field, query }) => {
		const vaultId = await vaultOf(vault);
		const itemId = await itemIdOf(vaultId, item);
		const path = `/vaults/${encodeURIComponent(vaultId)}/items/${encodeURIComponent(itemId)}`;
		const body = await once(path);
		if (!isObject(body)) throw malformed(say.noConnectItem());
		// An id reaches the archive, a name does not.
		itemIn([entryOf(body)], itemId);
		const document = itemOf(body);
		if (field === undefined)
			return { kind: "fields", fields: wildcard(document) };
		const found = find(document, { section, field });
		const value = await attributeOf(found, query, (file) =>
			content(`${path}/files/${encodeURIComponent(file.id)}/content`),
		);
		return { kind: "value", value };
	};
}

function entryOf(entry: Readonly<Record<string, unknown>>) {
	return {
		id: textOf(entry.id),
		name: textOf(entry.name) || textOf(entry.title),
		archived: entry.state === "ARCHIVED" || entry.state === "DELETED",
	};
}
