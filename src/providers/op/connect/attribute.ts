import { malformed } from "../../kit/errors.ts";
import type { Attachment, Found } from "../item.ts";
import { say } from "../messages.ts";
import { CODES, type Reference } from "../reference.ts";
import { toOpenSsh } from "./openssh.ts";

/**
 * What a query wants of a field or file; its value or content without one.
 *
 * @throws SecretError `malformed` when the field or file has no such thing
 */
export async function attributeOf(
	found: Found,
	query: Reference["query"],
	read: (file: Attachment) => Promise<Uint8Array>,
): Promise<Uint8Array> {
	if (found.kind === "file") {
		const { id, name, size } = found.file;
		if (query === undefined || query.value === "content")
			return read(found.file);
		return pick({ id, name, size: String(size) }, query, "file");
	}
	const { id, type, purpose, value, code } = found.field;
	if (query === undefined) return Buffer.from(value);
	if (query.key === "ssh-format") return Buffer.from(toOpenSsh(value));
	if (!CODES.includes(query.value))
		return pick({ id, type, purpose, value }, query, "field");
	if (code === undefined) throw malformed(say.noCode());
	return Buffer.from(code);
}

function pick(
	texts: Readonly<Record<string, string>>,
	{ key, value }: NonNullable<Reference["query"]>,
	kind: "field" | "file",
): Uint8Array {
	const text = texts[value];
	if (text === undefined)
		throw malformed(say.noAttribute(kind, key === "attribute" ? value : key));
	return Buffer.from(text);
}
