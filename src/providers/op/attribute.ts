import { SecretError } from "../../errors.ts";
import { malformed } from "../kit/errors.ts";
import type { Attachment, Found } from "./item.ts";
import { say } from "./messages.ts";
import { toOpenSsh } from "./openssh.ts";
import type { Reference } from "./reference.ts";

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
		const { file } = found;
		if (query === undefined || query.value === "content") return read(file);
		const texts: Readonly<Record<string, string>> = {
			id: file.id,
			name: file.name,
			size: String(file.size),
		};
		return Buffer.from(pick(texts, query, "file"));
	}
	const { id, type, purpose, value, code } = found.field;
	if (query?.key === "ssh-format") return Buffer.from(toOpenSsh(value));
	if (query?.value === "otp" || query?.value === "totp") {
		if (code === undefined) throw malformed(say.noCode());
		return Buffer.from(code);
	}
	if (query === undefined) return Buffer.from(value);
	return Buffer.from(pick({ id, type, purpose, value }, query, "field"));
}

function pick(
	texts: Readonly<Record<string, string>>,
	{ key, value }: NonNullable<Reference["query"]>,
	kind: "field" | "file",
): string {
	const text = texts[value];
	if (text === undefined)
		throw new SecretError(
			"malformed",
			say.noAttribute(kind, key === "attribute" ? value : key),
		);
	return text;
}
