import { malformed } from "../kit/errors.ts";
import type { Request } from "../provider.ts";

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
export const ATTRIBUTES: readonly string[] = [
	...CODES,
	"type",
	"value",
	"id",
	"purpose",
	"content",
	"name",
	"size",
];

const GRAMMAR =
	"Write `op://vault/item/field` or `op://vault/item/section/field`.";

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
		throw malformed(
			"the reference has a character that 1Password's references do not allow: only letters (A to Z), digits, `-`, `_`, `.` and spaces. Write the id of the vault, item or field instead of its name (in the app: Copy secret reference).",
		);
	if (parts.some((part) => part.trim() === ""))
		throw malformed(`a part of the reference is empty. ${GRAMMAR}`);
	const query = parseQuery(queries, attributes);
	const [vault = "", item = "", ...below] = parts;
	if (want === "fields") {
		if (parts.length !== 2)
			throw malformed(
				"a wildcard takes every field of an item. Write `PREFIX_* = op://vault/item`, or declare the one name.",
			);
		if (query !== undefined)
			throw malformed(
				"a wildcard takes every field, so nothing can stand behind `?`. Leave it out, or declare the one name.",
			);
		const field = undefined;
		return { vault, item, section: undefined, field, query, text: "" };
	}
	if (parts.length === 2)
		throw malformed(
			`the reference names no field. ${GRAMMAR} Every field: \`PREFIX_* = op://vault/item\`.`,
		);
	if (parts.length < 3 || parts.length > 4)
		throw malformed(
			`the reference has ${parts.length} ${parts.length === 1 ? "part" : "parts"}. ${GRAMMAR}`,
		);
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
	if (queries.length > 1)
		throw malformed("the reference has two `?`. Write one, and `&` behind it.");
	const pairs = query.split("&");
	const kept = pairs.filter((pair) => !HINT.test(pair));
	if (kept.length === 0) return undefined;
	const [pair = ""] = kept;
	const [, key, value = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
	if (kept.length > 1 || (key !== "attribute" && key !== "ssh-format"))
		throw malformed(
			"behind `?` stands one of `attribute=otp` and `ssh-format=openssh` (and `ttl`, which has no effect).",
		);
	if (key === "ssh-format") {
		if (value !== "openssh")
			throw malformed(
				"`ssh-format` accepts `openssh`. Without it a key is PKCS#8.",
			);
		return { key, value };
	}
	if (!attributes.includes(value))
		throw malformed(
			`\`attribute\` accepts ${attributes.map((name) => `\`${name}\``).join(", ")}${attributes === ATTRIBUTES ? "" : " with a service account or workload identity"}.`,
		);
	return { key, value };
}
