import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodedForms, textForms } from "../../src/mask/forms.ts";

const bytes = fc.uint8Array({ minLength: 4, maxLength: 40 });

describe("encodedForms", () => {
	for (const before of [0, 1, 2, 3, 4, 5]) {
		test.each([
			"base64",
			"base64url",
			"hex",
		] as const)(`found in %s of any text that has ${before} bytes in front`, (encoding) => {
			fc.assert(
				fc.property(
					fc.uint8Array({ minLength: before, maxLength: before }),
					bytes,
					fc.uint8Array({ maxLength: 5 }),
					(prefix, value, suffix) => {
						const whole = Buffer.concat([prefix, value, suffix]).toString(
							encoding,
						);
						return encodedForms(value).some((form) => whole.includes(form));
					},
				),
			);
		});
	}

	test("hides all but the characters shared with a neighbour", () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 5 }),
				bytes,
				fc.uint8Array({ maxLength: 5 }),
				(prefix, value, suffix) => {
					const whole = Buffer.concat([prefix, value, suffix]).toString(
						"base64",
					);
					const longest = Math.max(
						...encodedForms(value)
							.filter((form) => whole.includes(form))
							.map((form) => form.length),
					);
					const first = Math.ceil((8 * prefix.length) / 6);
					const last = Math.floor((8 * (prefix.length + value.length)) / 6);
					return longest >= last - first;
				},
			),
		);
	});

	test("hex in both cases, no form twice", () => {
		const forms = encodedForms(Buffer.from("\u00feab~"));
		expect(forms).toContain("c3be61627e");
		expect(forms).toContain("C3BE61627E");
		expect(new Set(forms).size).toBe(forms.length);
		expect(encodedForms(new Uint8Array())).toEqual([]);
	});
});

describe("textForms", () => {
	test.each<[what: string, text: string, forms: string[]]>([
		["nothing where the runner has it all", "abc+/=def", []],
		[
			"encodeURIComponent and form-urlencoded where they differ",
			"it's (a) key!",
			["it's%20(a)%20key!", "it's+(a)+key!", "it%27s+%28a%29+key%21"],
		],
		["nothing that is the text itself", "it's", []],
		["the asterisk is the runner's", "a*b c", ["a*b%20c", "a*b+c", "a%2Ab+c"]],
		["form-urlencoded escapes ~", "abc~def", ["abc%7Edef"]],
		[
			"a text of lines",
			"a b\n'c'\r\n",
			[
				"a%20b%0A'c'%0D%0A",
				"a%20b%0A%27c%27%0D%0A",
				"a+b%0A'c'%0D%0A",
				"a+b%0A%27c%27%0D%0A",
				"a b\\n'c'\\r\\n",
			],
		],
		["half a surrogate pair", "ab\ud800cd ef", ["ab%EF%BF%BDcd+ef"]],
	])("%s", (_, text, forms) => {
		expect(new Set(textForms(text))).toEqual(new Set(forms));
	});

	test("never a line break", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary" }),
				(text) => !textForms(text).some((form) => /[\r\n]/.test(form)),
			),
		);
	});
});
