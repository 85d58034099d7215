import type { SecretError } from "../../errors.ts";
import { renderJson } from "../../json.ts";
import { malformed, notFound } from "../kit/errors.ts";
import { listNames } from "../kit/members.ts";
import type { Answer } from "../provider.ts";
import type { Grant } from "./leases.ts";
import { say } from "./messages.ts";
import { type Reference, tellsOwnToken } from "./reference.ts";

/** What a source holds. */
export interface Document {
	readonly fields: Readonly<Record<string, unknown>>;
	/** It lives only for so long, and only as long as the token that read it. */
	readonly grant: Grant | undefined;
	/** The name of the field that held the token which read it. */
	readonly withheld?: string | undefined;
}

/**
 * A document without the token that read it, in either form that Vault has for it: the token ends with the step, or is the
 * user's own, and nobody meant to hand it on. Who does writes `vault+token:`.
 *
 * @param path - of the API, without a leading slash
 */
export function withoutToken(document: Document, path: string): Document {
	if (!tellsOwnToken(path)) return document;
	const { id: _, ...fields } = document.fields;
	return { ...document, fields, withheld: "id" };
}

/** What a reference wants of a document: a string as it is, any other JSON value compact, with its numbers as written. */
export function select(
	{ fields, withheld }: Document,
	{ selection }: Reference,
): Answer {
	switch (selection.kind) {
		case "fields":
			return {
				kind: "fields",
				fields: new Map(
					Object.entries(fields)
						.filter(([, value]) => value !== null)
						.map(([name, value]) => [name, renderJson(value)]),
				),
			};
		case "document":
			return { kind: "value", value: renderJson(fields) };
		case "field": {
			if (selection.name === withheld) throw malformed(say.ownToken());
			const value = Object.hasOwn(fields, selection.name)
				? fields[selection.name]
				: undefined;
			if (value === undefined || value === null)
				throw noField(fields, selection.name);
			return { kind: "value", value: renderJson(value) };
		}
	}
}

function noField(fields: Document["fields"], name: string): SecretError {
	const names = Object.keys(fields).filter((name) => fields[name] !== null);
	return notFound(say.fieldMissing(name, listNames(names, name)));
}
