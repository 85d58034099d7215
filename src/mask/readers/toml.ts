import { parse, type TomlValue } from "smol-toml";
import { below, type Entry, named } from "./entry.ts";

/** The names, strings and numbers of a TOML document; undefined for a text that is none. */
export function readToml(text: string): Entry[] | undefined {
	const entries: Entry[] = [];
	const left: [value: TomlValue, keys: readonly string[]][] = [];
	try {
		left.push([parse(text, { integersAsBigInt: "asNeeded" }), []]);
	} catch {
		return undefined;
	}
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		const [value, keys] = next;
		if (typeof value === "string") entries.push({ keys, text: value });
		else if (typeof value === "number" || typeof value === "bigint")
			entries.push({ keys, text: String(value) });
		else if (Array.isArray(value))
			left.push(
				...value.map((item, at): (typeof left)[number] => [
					item,
					below(keys, `[${at}]`),
				]),
			);
		else if (typeof value === "object" && !(value instanceof Date))
			for (const [key, member] of Object.entries(value)) {
				entries.push(...named(keys, key));
				left.push([member, below(keys, key)]);
			}
	}
	return entries;
}
