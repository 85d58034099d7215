import type { SecretError } from "../../errors.ts";
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
	readonly label: string;
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
export interface Entry {
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
	const [vault, ...more] = matching(vaults, text, ({ name }) => name);
	if (vault === undefined) throw notFound(say.noVault(text));
	if (more.length > 0) throw ambiguous("vaults", text, [vault, ...more]);
	return vault.id;
}

/** The same for an item, of which those in the archive do not count. */
export function itemIn(items: readonly Entry[], text: string): string {
	const called = (entries: readonly Entry[]) =>
		matching(entries, text, ({ name }) => name);
	const [item, ...more] = called(items.filter(({ archived }) => !archived));
	if (item === undefined)
		throw called(items).length > 0 ? isArchived() : notFound(say.noItem(text));
	if (more.length > 0) throw ambiguous("items", text, [item, ...more]);
	return item.id;
}

function isArchived(): SecretError {
	return notFound(say.archived());
}

function ambiguous(
	what: "vaults" | "items",
	name: string,
	entries: readonly Entry[],
): SecretError {
	return malformed(
		say.sharedName(
			entries.length,
			what,
			name,
			entries.map(({ id }) => `\`${id}\``).join(", "),
		),
	);
}

/**
 * The entries that a name or an id means: ids come before names, and names that are written the same before those that
 * differ in case, which 1Password's references do not tell apart. More than one is for the caller to refuse.
 */
function matching<T extends { readonly id: string }>(
	entries: readonly T[],
	text: string,
	nameOf: (entry: T) => string,
): readonly T[] {
	const lower = text.toLowerCase();
	for (const fits of [
		(entry: T) => entry.id === text,
		(entry: T) => nameOf(entry) === text,
		(entry: T) => nameOf(entry).toLowerCase() === lower,
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
	{ section, field = "" }: Pick<Reference, "section" | "field">,
): Found {
	if (section !== undefined && !hasSection([...fields, ...files], section))
		throw notFound(
			say.sectionMissing(
				section,
				listed(sectionsOf([...fields, ...files]), section),
			),
		);
	const [found, ...more] = inSection(
		fields,
		field,
		({ label }) => label,
		section,
	);
	if (found !== undefined) {
		if (more.length > 0) throw ambiguousField([found, ...more], field);
		return { kind: "field", field: found };
	}
	const [file, ...others] = inSection(
		files,
		field,
		({ name }) => name,
		section,
	);
	if (file === undefined)
		throw notFound(
			say.fieldMissing(
				field,
				section === undefined ? "" : ` in the section \`${section}\``,
				listed(
					[
						...fields.map(({ label }) => label),
						...files.map(({ name }) => name),
					],
					field,
				),
			),
		);
	if (others.length > 0) throw ambiguousField([file, ...others], field);
	return { kind: "file", file };
}

type Part = Field | Attachment;

function inSection<T extends Part>(
	parts: readonly T[],
	text: string,
	nameOf: (part: T) => string,
	section: string | undefined,
): readonly T[] {
	if (section !== undefined)
		return matching(
			parts.filter((part) => isIn(part, section)),
			text,
			nameOf,
		);
	const outside = matching(
		parts.filter(({ section }) => !section?.label),
		text,
		nameOf,
	);
	return outside.length > 0 ? outside : matching(parts, text, nameOf);
}

function hasSection(parts: readonly Part[], text: string): boolean {
	return parts.some((part) => isIn(part, text));
}

function isIn({ section }: Part, text: string): boolean {
	return (
		section !== undefined &&
		(section.id === text || section.label.toLowerCase() === text.toLowerCase())
	);
}

function sectionsOf(parts: readonly Part[]): readonly string[] {
	return parts.map(({ section }) => section?.label ?? "");
}

function ambiguousField(parts: readonly Part[], name: string): SecretError {
	return malformed(
		say.sharedField(
			parts.length,
			name,
			parts.map(({ id }) => `\`${id}\``).join(", "),
		),
	);
}

/**
 * Every field that has a value, under its label; where a label repeats, the section's name stands in front.
 *
 * @throws SecretError `malformed` when two fields cannot be told apart
 */
export function wildcard({
	fields,
}: Pick<Item, "fields">): ReadonlyMap<string, Uint8Array> {
	const filled = fields.filter(({ value }) => value !== "");
	const named = Map.groupBy(filled, ({ label, id }) => variableOf(label || id));
	const result = new Map<string, Uint8Array>();
	for (const { label, id, section, value } of filled) {
		const name = label || id;
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
