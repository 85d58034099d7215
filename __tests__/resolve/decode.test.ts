import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Encoding } from "../../src/declarations/declaration.ts";
import { decode } from "../../src/resolve/decode.ts";

const encodings: readonly Encoding[] = ["base64", "base64url", "hex"];

describe("decode", () => {
	test.each(
		encodings,
	)("%s gives back any bytes, with white space in it, with padding or without", (encoding) => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 100 }),
				fc.nat(50),
				fc.constantFrom("", "\n", " \t\r\n\v\f"),
				(bytes, at, space) => {
					const text = Buffer.from(bytes).toString(encoding);
					const spaced = text.slice(0, at) + space + text.slice(at) + space;
					expect(
						Buffer.from(decode(Buffer.from(spaced), encoding)).equals(bytes),
					).toBe(true);
					const bare = text.replace(/=+$/, "");
					const padded =
						encoding === "hex"
							? bare
							: bare.padEnd(Math.ceil(bare.length / 4) * 4, "=");
					for (const form of [bare, padded])
						expect(
							Buffer.from(decode(Buffer.from(form), encoding)).equals(bytes),
						).toBe(true);
				},
			),
		);
	});

	test("the armour of certutil is taken off, and a PEM is called one", () => {
		const armoured =
			"-----BEGIN CERTIFICATE-----\r\nc2Vj\r\ncmV0\r\n-----END CERTIFICATE-----\r\n";
		for (const text of [armoured, `\r\n ${armoured}`])
			expect(Buffer.from(decode(Buffer.from(text), "base64"))).toEqual(
				Buffer.from("secret"),
			);
		expect(() => decode(Buffer.from(`YWJj${armoured}`), "base64")).toThrow(
			"the value is not valid base64.",
		);
		for (const text of [
			"-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n",
			`${armoured}${armoured}`,
		])
			expect(() => decode(Buffer.from(text), "base64")).toThrow(
				"the value is not valid base64. It is a PEM, which is text already: take the modifier out.",
			);
		for (const encoding of ["base64url", "hex"] as const)
			expect(() => decode(Buffer.from(armoured), encoding)).toThrow(
				`not valid ${encoding}`,
			);
	});

	test.each<[Encoding, string, string]>([
		["base64", "YWJj*", "the value is not valid base64."],
		["base64", "YWJjZ", "the value is not valid base64."],
		["base64", "YWJ=j", "the value is not valid base64."],
		["base64", "YQ=", "the value is not valid base64."],
		["base64", "YQ===", "the value is not valid base64."],
		["base64", "YR==", "the value is not valid base64."],
		[
			"base64",
			"a_-b",
			"the value is not valid base64. It looks like `base64url`.",
		],
		[
			"base64",
			"aaaa_bbb*",
			"the value is not valid base64. It looks like `base64url`.",
		],
		["base64", "*_-", "the value is not valid base64."],
		["base64", "YWJj\u00a0", "the value is not valid base64."],
		[
			"base64url",
			"a/+b",
			"the value is not valid base64url. It looks like `base64`.",
		],
		[
			"base64url",
			"aaaa+bbb*",
			"the value is not valid base64url. It looks like `base64`.",
		],
		["base64url", "*+/", "the value is not valid base64url."],
		["base64url", "ab*", "the value is not valid base64url."],
		["hex", "a_b+c/", "the value is not valid hex."],
		["hex", "abc", "the value is not valid hex."],
		["hex", "0xab", "the value is not valid hex."],
		["hex", "zz", "the value is not valid hex."],
	])("%s refuses %s", (encoding, text, message) => {
		expect(() => decode(Buffer.from(text), encoding)).toThrow(
			new RegExp(
				`^${message.replace(/[.`]/g, "\\$&")}(?: Take \`${encoding}\` out .*)?$`,
			),
		);
	});

	test("hex is accepted in upper case", () => {
		expect(
			Buffer.from(decode(Buffer.from("DEadBEef"), "hex")).toString("hex"),
		).toBe("deadbeef");
	});
});
