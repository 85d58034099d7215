import { SecretError } from "../../errors.ts";
import type { Message } from "../../message.ts";
import type { Answer } from "../provider.ts";
import { notFound } from "./errors.ts";
import { memberOf } from "./members.ts";

/** What is read once, however many fields are taken from it: a value, or the values of a folder under their names there. */
export type Content = Exclude<Answer, { kind: "failed" }>;

/** What came of a read. */
export type Outcome = Content | SecretError;

export function asContent(bytes: Uint8Array): Content {
	return { kind: "value", value: bytes };
}

/**
 * What a reference wants of a content. A wildcard's JSON object is read by who asks.
 *
 * @param field - a member of the JSON object that the value is; undefined: all of the value
 * @param whose - the value's name in a sentence: "the secret"
 * @throws SecretError as `memberOf`
 */
export function selectField(
	content: Content,
	field: string | undefined,
	whose: string,
): Answer {
	return content.kind === "fields" || field === undefined
		? content
		: asContent(memberOf(content.value, field, whose));
}

/**
 * The values of a folder, by their names in it.
 *
 * @param leftOut - is told the name of each that has gone since it was listed, or has no value
 * @param empty - says that none is left
 * @throws SecretError `not-found` for an empty folder, or that of a value which cannot be read
 */
export function folderOf(
	outcomes: Iterable<readonly [name: string, Outcome]>,
	leftOut: (name: string) => void,
	empty: () => Message,
): Content {
	const fields = new Map<string, Uint8Array>();
	for (const [name, outcome] of outcomes) {
		if (!(outcome instanceof SecretError)) {
			if (outcome.kind === "value") fields.set(name, outcome.value);
		} else if (outcome.reason === "not-found") leftOut(name);
		else throw outcome;
	}
	if (fields.size === 0) throw notFound(empty());
	return { kind: "fields", fields };
}
