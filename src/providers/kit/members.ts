import { isObject, parseJson, renderJson } from "../../json.ts";
import { nearest } from "../../near.ts";
import { malformed, notFound } from "./errors.ts";
import { say } from "./messages.ts";

/**
 * A member of the JSON object that a value is: a string as it is, any other JSON value compact, with its numbers as
 * written.
 *
 * @param whose - the value's name in a sentence: "the secret"
 * @throws SecretError `not-found` when there is none or it is null, `malformed` when the value is no JSON object
 */
export function memberOf(
	value: Uint8Array,
	name: string,
	whose: string,
): Uint8Array {
	const object = parseJson(value);
	if (!isObject(object)) throw malformed(say.noObject(whose));
	const member = Object.hasOwn(object, name) ? object[name] : undefined;
	if (member === undefined || member === null)
		throw notFound(
			say.noMember(
				whose,
				name,
				listNames(
					Object.keys(object).filter((key) => object[key] !== null),
					name,
				),
			),
		);
	return renderJson(member);
}

/** "It has `a`, `b` and 3 more.", with the one first that was probably meant. */
export function listNames(names: readonly string[], meant: string): string {
	if (names.length === 0) return "It has none.";
	const lower = new Map(names.map((name) => [name.toLowerCase(), name]));
	const near = nearest(meant.toLowerCase(), lower.keys());
	const found = near === undefined ? undefined : lower.get(near);
	const first = [
		...(found ? [found] : []),
		...names.filter((name) => name !== found),
	]
		.slice(0, 10)
		.map((name) => `\`${name}\``)
		.join(", ");
	return `It has ${first}${names.length > 10 ? ` and ${names.length - 10} more` : ""}.`;
}
