import { variableOf } from "../../text.ts";
import { malformed, notFound } from "../kit/errors.ts";
import { listNames } from "../kit/members.ts";
import { say } from "./messages.ts";
import type { Reference } from "./reference.ts";

/** A part of an item that groups fields. */
export interface Section {
	readonly id: string;
	/** Empty where the app shows none. */
	readonly label: string;
}

export interface Field {
	readonly id: string;
	/** Its label in the app. */
	readonly name: string;
	readonly section: Section | undefined;
	/** As the backend names it. */
	readonly type: string;
	readonly purpose: string;
	/** Empty when the field is. */
	readonly value: string;
	/** The one-time password of this moment, when the field makes them. */
	readonly code: string | undefined;
}

/** A file in an item: an attachment, or the file of a document. */
export interface Attachment {
	readonly id: string;
	readonly name: string;
	readonly section: Section | undefined;
	/** In bytes. */
	readonly size: number;
}

export interface Item {
	readonly fields: readonly Field[];
	readonly files: readonly Attachment[];
}

export type Found =
	| { readonly kind: "field"; readonly field: Field }
	| { readonly kind: "file"; readonly file: Attachment };

/** 1Password's own ids of vaults and items. */
export function isId(text: string): boolean {
	return /^[a-z0-9]{26}$/.test(text);
}

/** A vault or item in a list. */
interface Entry {
	readonly id: string;
	/** A vault's name, an item's title. */
	readonly name: string;
	readonly archived: boolean;
}

/**
 * The id of the vault that a name or id means.
 *
 * @throws SecretError `not-found`, or `malformed` when there is more than one
 */
export function vaultIn(vaults: readonly Entry[], text: string): string {
	const id = onlyId(matching(vaults, text), "vaults", text);
	if (id === undefined) throw notFound(say.noVault(text));
	return id;
}

/** The same for an item, of which those in the archive do not count. */
export function itemIn(items: readonly Entry[], text: string): string {
	const active = items.filter(({ archived }) => !archived);
	const id = onlyId(matching(active, text), "items", text);
	if (id === undefined)
		throw notFound(
			matching(items, text).length > 0 ? say.archived() : say.noItem(text),
		);
	return id;
}

function onlyId(
	entries: readonly Entry[],
	what: "vaults" | "items",
	name: string,
): string | undefined {
	if (entries.length > 1)
		throw malformed(say.sharedName(entries.length, what, name, idsOf(entries)));
	return entries[0]?.id;
}

function idsOf(entries: readonly { readonly id: string }[]): string {
	return entries.map(({ id }) => `\`${id}\``).join(", ");
}

/**
 * The entries that a name or an id means: ids come before names, and names that are written the same before those that
 * differ in case, which 1Password's references do not tell apart. More than one is for the caller to refuse.
 */
function matching<T extends { readonly id: string; readonly name: string }>(
	entries: readonly T[],
	text: string,
): readonly T[] {
	const lower = text.toLowerCase();
	for (const fits of [
		({ id }: T) => id === text,
		({ name }: T) => name === text,
		({ name }: T) => name.toLowerCase() === lower,
	]) {
		const found = entries.filter(fits);
		if (found.length > 0) return found;
	}
	return [];
}

/**
 * The field that a reference means, else the file. A reference without a section means the field that stands in none,
 * else the only one of that name.
 *
 * @throws SecretError `not-found`, or `malformed` when there is more than one
 */
export function find(
	{ fields, files }: Item,
	{ section, field: name = "" }: Pick<Reference, "section" | "field">,
): Found {
	const parts = [...fields, ...files];
	if (section !== undefined && !parts.some((part) => isIn(part, section)))
		throw notFound(
			say.sectionMissing(
				section,
				listed(
					parts.map(({ section }) => section?.label ?? ""),
					section,
				),
			),
		);
	const field = onlyIn(fields, name, section);
	if (field !== undefined) return { kind: "field", field };
	const file = onlyIn(files, name, section);
	if (file !== undefined) return { kind: "file", file };
	throw notFound(
		say.fieldMissing(
			name,
			section === undefined ? "" : ` in the section \`${section}\``,
			listed(
				parts.map(({ name }) => name),
				name,
			),
		),
	);
}

function onlyIn<T extends Field | Attachment>(
	parts: readonly T[],
	name: string,
	section: string | undefined,
): T | undefined {
	const here = parts.filter((part) =>
		section === undefined ? !part.section?.label : isIn(part, section),
	);
	const found = matching(here, name);
	const all =
		found.length === 0 && section === undefined ? matching(parts, name) : found;
	if (all.length > 1)
		throw malformed(say.sharedField(all.length, name, idsOf(all)));
	return all[0];
}

function isIn({ section }: Field | Attachment, text: string): boolean {
	return (
		section !== undefined &&
		(section.id === text || section.label.toLowerCase() === text.toLowerCase())
	);
}

/**
 * Every field that has a value, under its name; where a name repeats, the section's stands in front.
 *
 * @throws SecretError `malformed` when two fields cannot be told apart
 */
export function wildcard({
	fields,
}: Pick<Item, "fields">): ReadonlyMap<string, Uint8Array> {
	const filled = fields.filter(({ value }) => value !== "");
	const named = Map.groupBy(filled, ({ name, id }) => variableOf(name || id));
	const result = new Map<string, Uint8Array>();
	for (const { id, name: own, section, value } of filled) {
		const name = own || id;
		const repeats = (named.get(variableOf(name))?.length ?? 0) > 1;
		const key = repeats && section?.label ? `${section.label}/${name}` : name;
		if (result.has(key)) throw malformed(say.sharedLabel(key));
		result.set(key, Buffer.from(value));
	}
	return result;
}

function listed(names: readonly string[], meant: string): string {
	const known = [...new Set(names)].filter((name) => name !== "");
	return listNames(known, meant);
}
