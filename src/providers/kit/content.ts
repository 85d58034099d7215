import type { SecretError } from "../../errors.ts";
import type { Answer } from "../provider.ts";
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
