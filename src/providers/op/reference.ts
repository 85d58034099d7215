import { malformed } from "../kit/errors.ts";
import type { Request } from "../provider.ts";
import { say } from "./messages.ts";

/** What a reference names. Every part is a name or an id. */
export interface Reference {
	readonly vault: string;
	readonly item: string;
	readonly section: string | undefined;
	/** Undefined: every field, for a wildcard. */
	readonly field: string | undefined;
	/** What of the field is wanted, instead of its value. */
	readonly query:
		| { readonly key: "attribute"; readonly value: string }
		| { readonly key: "ssh-format"; readonly value: "openssh" }
		| undefined;
	/** As 1Password's own tools write it, without what is ours. */
	readonly text: string;
}

/** What the SDK's core takes behind `?attribute=`. */
export const CODES: readonly string[] = ["otp", "totp"];

/** What Connect and the CLI take as well: attributes of fields, and of files. */
const ATTRIBUTES: readonly string[] = [
	...CODES,
	"type",
	"value",
	"id",
	"purpose",
	"content",
	"name",
	"size",
];

/** Dagger's hints for its cache, which we do not have. */
const HINT = /^(?:ttl|cacheKey)(?:=|$)/;

/**
 * Reads the part of a reference behind `op:` or `op://`, by the rules of the SDK's core (0.5.0), so that a mistake shows
 * before anything is fetched. Other than the core it refuses empty parts, which name nothing.
 *
 * @param attributes - what may stand behind `?attribute=`
 * @throws SecretError `malformed`
 */
export function parseReference(
	{ rest, want }: Pick<Request, "rest" | "want">,
	attributes: readonly string[] = ATTRIBUTES,
): Reference {
	const [path, ...queries] = rest.split("?");
	const parts = (path ?? "").split("/");
	if (parts.some((part) => /[^A-Za-z0-9_. -]/.test(part)))
		throw malformed(say.characters());
	if (parts.some((part) => part.trim() === ""))
		throw malformed(say.emptyPart());
	const query = parseQuery(queries, attributes);
	const [vault = "", item = "", ...below] = parts;
	if (want === "fields") {
		if (parts.length !== 2) throw malformed(say.wildcardParts());
		if (query !== undefined) throw malformed(say.wildcardQuery());
		const field = undefined;
		return { vault, item, section: undefined, field, query, text: "" };
	}
	if (parts.length === 2) throw malformed(say.noFieldPart());
	if (parts.length < 3 || parts.length > 4)
		throw malformed(say.partsCount(parts.length));
	const [field, section] = below.toReversed();
	const suffix = query === undefined ? "" : `?${query.key}=${query.value}`;
	const text = `op://${path}${suffix}`;
	return { vault, item, section, field, query, text };
}

function parseQuery(
	queries: readonly string[],
	attributes: readonly string[],
): Reference["query"] {
	const [query] = queries;
	if (query === undefined) return undefined;
	if (queries.length > 1) throw malformed(say.twoQueries());
	const pairs = query.split("&");
	const kept = pairs.filter((pair) => !HINT.test(pair));
	if (kept.length === 0) return undefined;
	const [pair = ""] = kept;
	const [, key, value = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
	if (kept.length > 1 || (key !== "attribute" && key !== "ssh-format"))
		throw malformed(say.queryForm());
	if (key === "ssh-format") {
		if (value !== "openssh") throw malformed(say.sshFormat());
		return { key, value };
	}
	if (!attributes.includes(value))
		throw malformed(
			say.attributes(
				attributes.map((name) => `\`${name}\``).join(", "),
				attributes === ATTRIBUTES
					? ""
					: " with a service account or workload identity",
			),
		);
	return { key, value };
}
