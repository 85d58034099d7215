import type { Client, Item as SdkItem } from "@1password/sdk";
import { malformed } from "../../kit/errors.ts";
import {
	type Attachment,
	type Field,
	find,
	type Item,
	isId,
	itemIn,
	vaultIn,
} from "../item.ts";
import { memo } from "../memo.ts";
import { say } from "../messages.ts";
import type { Reference } from "../reference.ts";

/**
 * Reads items by their names or ids, through the part of the SDK that does not take references. Names cost a list of the
 * vaults and one of a vault's items, each asked for once.
 */
export function createItemReader({
	vaults,
	items,
}: Pick<Client, "vaults" | "items">) {
	const listVaults = memo(async () =>
		(await vaults.list({ decryptDetails: true })).map(({ id, title }) => ({
			id,
			name: title,
			archived: false,
		})),
	);
	const listItems = memo(async (vault: string) =>
		(
			await items.list(vault, {
				type: "ByState",
				content: { active: true, archived: true },
			})
		).map(({ id, title, state }) => ({
			id,
			name: title,
			archived: String(state) === "archived",
		})),
	);
	const get = memo(async (key: string) => {
		const [vault = "", item = ""] = key.split("/");
		return items.get(vault, item);
	});

	async function read({ vault, item }: Reference): Promise<SdkItem> {
		const vaultId = isId(vault) ? vault : vaultIn(await listVaults(""), vault);
		const itemId = isId(item) ? item : itemIn(await listItems(vaultId), item);
		return get(`${vaultId}/${itemId}`);
	}

	return {
		item: async (reference: Reference) => itemOf(await read(reference)),
		/** The bytes of the file that a reference means. */
		async file(reference: Reference): Promise<Uint8Array> {
			const item = await read(reference);
			const found = find(itemOf(item), reference);
			const attributes = [
				...item.files.map(({ attributes }) => attributes),
				...(item.document === undefined ? [] : [item.document]),
			].find(({ id }) => found.kind === "file" && id === found.file.id);
			if (attributes === undefined) throw malformed(say.noFile());
			return items.files.read(item.vaultId, item.id, attributes);
		},
	};
}

function itemOf({ fields, sections, notes, files, document }: SdkItem): Item {
	const sectionOf = (wanted: string | undefined) => {
		const section = sections.find(({ id }) => id === wanted);
		return section && { id: section.id, label: section.title };
	};
	const known = fields.map(
		({ id, title, sectionId, fieldType, value, details }): Field => ({
			id,
			name: title,
			section: sectionOf(sectionId),
			type: String(fieldType),
			purpose: "",
			value,
			code: details?.type === "Otp" ? details.content.code : undefined,
		}),
	);
	return {
		fields: known.some(({ id }) => id === NOTES)
			? known
			: [...known, notesField(notes)],
		files: [
			...files.map(
				({ attributes, sectionId }): Attachment => ({
					...attributes,
					section: sectionOf(sectionId),
				}),
			),
			...(document === undefined ? [] : [{ ...document, section: undefined }]),
		],
	};
}

/** Connect and the CLI have the notes among the fields, under this id and label. */
const NOTES = "notesPlain";

function notesField(value: string): Field {
	return {
		id: NOTES,
		name: NOTES,
		section: undefined,
		type: "Text",
		purpose: "NOTES",
		value,
		code: undefined,
	};
}
