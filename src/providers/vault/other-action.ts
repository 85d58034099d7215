import { isPlain } from "../../plain.ts";
import { variableOf } from "../../text.ts";

/**
 * A line of hashicorp/vault-action (`secret/data/ci token | NPM_TOKEN ;`) as declarations. Where it is not plainly made of
 * names, in general words: a secret may stand in it.
 */
export function translateVaultAction(
	line: string,
): { readonly action: string; readonly line: string } | undefined {
	const entries = line
		.split(";")
		.map((entry) => entry.trim())
		.filter((entry) => entry !== "");
	const ended = line.includes(";");
	const translated = entries.slice(0, 3).map((entry) => {
		const [, path, field, name] =
			/^([^\s=:|]+)\s+([^\s=|]+)(?:\s*\|\s*([A-Za-z_][\w*]*))?$/.exec(entry) ??
			[];
		if (path === undefined || field === undefined || !path.includes("/"))
			return undefined;
		if (name === undefined && !ended && !path.includes("/data/"))
			return undefined;
		return declarationOf(path, field, name);
	});
	return entries.length === 0 || translated.includes(undefined)
		? undefined
		: {
				action: "hashicorp/vault-action",
				line: translated.join("` and `"),
			};
}

function declarationOf(
	path: string,
	field: string,
	name: string | undefined,
): string {
	const plain = [...path.split("/"), field, name ?? ""].every((part) =>
		isPlain(part.replace(/\*{1,2}$/, "")),
	);
	if (!plain) return "NAME = vault://PATH.FIELD";
	// `*` and `**` mean there what they mean here.
	const wild = field === "*" || field === "**";
	const target = wild ? `${name ?? ""}${field}` : (name ?? variableOf(field));
	const [, mount, rest] = /^(.+?)\/data\/(.+)$/.exec(path) ?? [];
	const selected = wild ? "" : `#${field}`;
	if (mount === undefined || rest === undefined)
		return `${target} = vault:///${path}${selected}`;
	const query = mount === "secret" ? "" : `?mount=${mount}`;
	return wild || (rest + field).includes(".")
		? `${target} = vault://${rest}${query}${selected}`
		: `${target} = vault://${rest}.${field}${query}`;
}
