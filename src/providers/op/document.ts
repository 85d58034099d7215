import { isObject } from "../../json.ts";
import type { Attachment, Field, Item, Section } from "./item.ts";

/**
 * An item as Connect's API and `op item get --format json` write it: by the OpenAPI description of Connect 1.7, with
 * `totp` at the fields that make one-time passwords, which the description leaves out.
 */
export function itemOf(body: Readonly<Record<string, unknown>>): Item {
	const sections = listOf(body.sections).map(
		(entry): Section => ({ id: textOf(entry.id), label: textOf(entry.label) }),
	);
	const sectionOf = ({ section }: JsonObject): Section | undefined => {
		if (!isObject(section)) return undefined;
		const id = textOf(section.id);
		return (
			sections.find((known) => known.id === id) ?? {
				id,
				label: textOf(section.label),
			}
		);
	};
	return {
		fields: listOf(body.fields).map(
			(entry): Field => ({
				id: textOf(entry.id),
				name: textOf(entry.label),
				section: sectionOf(entry),
				type: textOf(entry.type),
				purpose: textOf(entry.purpose),
				value: textOf(entry.value),
				code: textOf(entry.totp) || undefined,
			}),
		),
		files: listOf(body.files).map(
			(entry): Attachment => ({
				id: textOf(entry.id),
				name: textOf(entry.name),
				section: sectionOf(entry),
				size: Number(entry.size ?? 0),
			}),
		),
	};
}

/** The objects of a list. */
export function listOf(value: unknown): readonly JsonObject[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

/** An object of a document, of which nothing is known yet. */
type JsonObject = Readonly<Record<string, unknown>>;

export function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}
