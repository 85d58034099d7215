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
	if (!isObject(object))
		throw malformed(
			object === undefined && /^\s*\{/.test(Buffer.from(value).toString())
				? say.brokenObject(whose)
				: say.noObject(whose),
		);
	const member = Object.hasOwn(object, name) ? object[name] : undefined;
	if (member !== undefined && member !== null) return renderJson(member);
	const names = Object.keys(object).filter((key) => object[key] !== null);
	const there = listNames(names, name);
	throw notFound(
		member === null
			? say.nullMember(whose, name, there)
			: say.noMember(whose, name, there + deeper(object, name)),
	);
}

/** People write `db.password` for the `password` in `db`. */
function deeper(
	object: Readonly<Record<string, unknown>>,
	name: string,
): string {
	const [first = "", ...more] = name.split(".");
	return more.length > 0 &&
		Object.hasOwn(object, first) &&
		isObject(object[first]) &&
		/^[\w.-]+$/.test(name)
		? ` \`${first}\` is an object. Write \`[json:/${[first, ...more].join("/")}]\` in its place, behind the name of the declaration, to take what lies in it.`
		: "";
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
