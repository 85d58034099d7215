import { malformed } from "../kit/errors.ts";
import { splitReference } from "../kit/reference.ts";
import type { Request } from "../provider.ts";
import { say } from "./messages.ts";

export interface Reference {
	/** The last part of the collection's path on the bus: `login`. */
	readonly collection: string;
	/** The last part of the item's path, or else its label; undefined: any item with these attributes. */
	readonly name: string | undefined;
	/** What the item has to have, besides other attributes. */
	readonly attributes: ReadonlyMap<string, string>;
	/** A member of the JSON object that the value is; undefined: all of the value. */
	readonly field: string | undefined;
}

/**
 * Reads the part of a reference behind `libsecret:`, with `//` or without.
 *
 * @throws SecretError `malformed`
 */
export function parseReference(
	{ rest }: Pick<Request, "rest">,
	platform = process.platform,
): Reference {
	if (platform !== "linux") throw malformed(say.linuxAlone());
	if (/^[^/?#]*@/.test(rest) || /^\w+:\/\//.test(rest))
		throw malformed(say.pasted());
	const { path, query, field } = splitReference(rest, "any");
	const slash = path.indexOf("/");
	const collection = slash < 0 ? path : path.slice(0, slash);
	const name = slash < 0 ? "" : path.slice(slash + 1);
	// A path on the bus has no other characters.
	if (!/^[A-Za-z0-9_]{1,255}$/.test(collection))
		throw malformed(say.collectionName());
	if (name === "" && query.size === 0) throw malformed(say.noFilter());
	return {
		collection,
		name: name === "" ? undefined : name,
		attributes: query,
		field,
	};
}
