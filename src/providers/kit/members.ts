import { isObject, parseJson, renderJson } from "../../json.ts";
import { nearest } from "../../near.ts";
import { isPlainAlone } from "../../plain.ts";
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

/** In a list. */
const MOST_NAMES = 10;

/**
 * "It has `a`, `b` and 3 more.", with the one first that was probably meant. A name can be a token or a password itself, so
 * those that are not plainly names are counted alone.
 */
export function listNames(names: readonly string[], meant: string): string {
	if (names.length === 0) return "It has none.";
	const plain = names.filter(isPlainAlone);
	if (plain.length === 0)
		return names.length === 1
			? "It has 1 of another name."
			: `It has ${names.length} of other names.`;
	const lower = new Map(plain.map((name) => [name.toLowerCase(), name]));
	const near = nearest(meant.toLowerCase(), lower.keys());
	const found = near === undefined ? undefined : lower.get(near);
	const shown = [
		...(found ? [found] : []),
		...plain.filter((name) => name !== found),
	]
		.slice(0, MOST_NAMES)
		.map((name) => `\`${name}\``);
	const more = names.length - shown.length;
	return `It has ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
