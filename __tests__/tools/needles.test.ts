import { describe, expect, test } from "vitest";
import { encodings } from "../support/odd-values.ts";
import { formsIn, needlesOf } from "../support/secrecy/needles.ts";
import { freshValues } from "../support/secrecy/values.ts";

// The promise of `image` is tested by searches that find nothing. These are the searches that find something.
const { values, needles } = freshValues();

/** How a piece may be written down, beside what `encodings` has. */
const writings = (text: string): readonly (readonly [string, string])[] => [
	["itself", text],
	["inside a line", `TOKEN=${text};`],
	["JSON", JSON.stringify({ text })],
	["URI", encodeURIComponent(text)],
	...encodings(text),
];

describe.each(values)("$name", ({ value, pieces }) => {
	test("is found whole, and so is each piece of it, however it is written", () => {
		for (const text of [value, ...pieces])
			for (const [name, written] of writings(text))
				expect([name, formsIn(Buffer.from(written), needles)]).not.toEqual([
					name,
					[],
				]);
	});

	test("is not found where it is not", () => {
		const others = needlesOf("another");
		for (const [, written] of writings(value))
			expect(formsIn(Buffer.from(written), others)).toEqual([]);
	});
});

test("two runs do not find each other's values", () => {
	const other = freshValues();
	for (const { value } of other.values)
		for (const [, written] of writings(value))
			expect(formsIn(Buffer.from(written), needles)).toEqual([]);
});
