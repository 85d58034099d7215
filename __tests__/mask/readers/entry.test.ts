import { expect, test } from "vitest";
import {
	type Entry,
	withoutRepeated,
} from "../../../src/mask/readers/entry.ts";

const entry = (text: string, ...keys: string[]): Entry => ({ text, keys });

test("what comes again in another place of a list is left out, and nothing else", () => {
	const first = entry("a", "[0]", "name");
	const long = entry("a".repeat(1_000));
	const others: Entry[] = [
		entry("b", "[0]", "name"),
		entry("a", "name"),
		entry("a", "[0]", "[0]", "name"),
		entry("a", "[x]", "name"),
		{ ...first, place: "secret" },
		{ ...first, quoted: true },
		{ ...first, source: "\\a" },
	];
	expect([
		...withoutRepeated([
			first,
			entry("a", "[17]", "name"),
			...others,
			...others,
			long,
			long,
		]),
	]).toEqual([first, ...others, long, long]);
});
