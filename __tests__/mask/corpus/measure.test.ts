import { describe, expect, test } from "vitest";
import type { SecretKind } from "./corpus.ts";
import { escapes } from "./escapes.ts";
import { Random } from "./random.ts";
import { makeSecrets } from "./secrets.ts";
import { isHidden, isLost, replacedIn } from "./shown.ts";
import { writtenForms } from "./written.ts";

const hide = (mask: string) => (line: string) => line.replaceAll(mask, "***");

describe("what a line still shows", () => {
	test.each([
		["value is abcdefgh here", "value is *** here", "abcdefgh"],
		["abcdefgh", "***", "abcdefgh"],
		["abc is abc", "*** is abc", "abc"],
		["one two one", "one *** one", "two"],
		["aXbXc", "a***b***c", "XX"],
		["nothing", "nothing", ""],
	])("%s as %s", (line, shown, replaced) => {
		const flags = replacedIn(line, shown);
		expect(Array.from(line).filter((_, at) => flags[at])).toEqual([
			...replaced,
		]);
	});

	test("what no mask can make of a line is an error", () => {
		expect(() => replacedIn("one two", "one ***three")).toThrow("no mask");
	});

	test.each([
		["abcdefghijklmnop", "abcdefghijklmnop", true],
		["abcdefghijklmnop", "abcdefghijklm", true],
		["abcdefghijklmnop", "abcdefghijkl", false],
		["abcdefgh", "abcdef", true],
		["abcdefgh", "abcde", false],
		["ab3", "nothing", false],
		["abcde", "abcd", true],
		["abcde", "abc", false],
	])("of %s, masked by %s, enough is hidden: %s", (secret, mask, hidden) => {
		expect(isHidden(secret, "value is ", " here", hide(mask))).toBe(hidden);
	});

	test("what separates the lines of a key shows nothing", () => {
		const lines = "LINE\\nLINE\\r\\nLINE LINE%0ALINE&#10;LINE";
		expect(isHidden(lines, "", "", hide("LINE"))).toBe(true);
		expect(isHidden(`${lines}-four`, "", "", hide("LINE"))).toBe(false);
	});

	test("a word is lost when one character of it is, but not when the text before it is", () => {
		expect(isLost("region", "seen: ", hide("ion"))).toBe(true);
		expect(isLost("region", "seen: ", hide("seen"))).toBe(false);
	});
});

describe("how a secret stands in a document", () => {
	const secret = `it's "a\\b" <c> & $d:e#f=g@h/i|100%`;
	const forms = {
		...escapes,
		plain: (text: string) => text,
		"JSON in JSON": (text: string) => escapes.json(escapes.json(text)),
		"XML in decimal": (text: string) =>
			text.replace(/[^A-Za-z0-9]/g, (one) => `&#${one.charCodeAt(0)};`),
		"all of it in percent": (text: string) =>
			escapes.url(text).replace(/%../g, (one) => one.toLowerCase()),
		"JSON of PHP": (text: string) => escapes.json(text).replaceAll("/", "\\/"),
		"JSON of Go": (text: string) =>
			escapes
				.json(text)
				.replace(/[&<>]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`),
		"base64 of a pair": (text: string) => escapes.base64(`user:${text}`),
		"base64 twice": (text: string) =>
			escapes.base64(JSON.stringify({ auth: escapes.base64(text) })),
	};
	test.each(Object.entries(forms))("%s", (_, write) => {
		const written = write(secret);
		expect(writtenForms(secret, `key: ${written}\n`)).toContain(written);
		expect(writtenForms(secret, `key: ${written.slice(1)}\n`)).toEqual([]);
	});

	test.each([
		["indented", "  one\n  two"],
		["with CRLF", "one\r\ntwo"],
		["written out", "one\\ntwo"],
		["in one line", "one two"],
		["in XML", "one&#10;two"],
	])("lines %s", (_, text) => {
		expect(writtenForms("one\ntwo", text)).toEqual([text.trim()]);
	});

	test("wrapped base64", () => {
		const key = "a line of a key\n".repeat(12);
		const wrapped = escapes.base64(key).replace(/.{64}(?=.)/g, "$&\n");
		expect(writtenForms(key.trim(), `\n${wrapped}\n`)).toEqual([wrapped]);
	});
});

describe("secrets", () => {
	const LOOKS: Readonly<Record<SecretKind, RegExp>> = {
		mixed: /^[A-Za-z0-9]{16,24}$/,
		symbols: /^\S{14,24}$/,
		letters: /^[A-Za-z]{12,16}$/,
		short: /^(?=.*[0-9])[a-z0-9]{5,7}$/,
		words: /^([a-z]+-){2,3}[0-9]+$/,
		passphrase: /^[a-z]+( [a-z]+){3,5}$/,
		uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
		hex: /^[0-9a-f]{32,64}$/,
		base64: /^[A-Za-z0-9+/]{32,64}={0,2}$/,
		base64url: /^[A-Za-z0-9_-]{32,64}$/,
		jwt: /^eyJ[A-Za-z0-9_-]+\.eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43,}$/,
		github:
			/^(gh[opsu]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})$/,
		gitlab: /^gl(pat|dt|rt|soat)-[A-Za-z0-9_-]{20}$/,
		slack: /^(xox[bp]-|xapp-1-A)[A-Za-z0-9-]{40,}$/,
		stripe: /^([rs]k_live|whsec)_[A-Za-z0-9]{24,99}$/,
		"google-key": /^AIza[A-Za-z0-9_-]{35}$/,
		"aws-id": /^A[KS]IA[A-Z2-7]{16}$/,
		"aws-secret": /^[A-Za-z0-9+/]{40}$/,
		npm: /^npm_[A-Za-z0-9]{36}$/,
		pypi: /^pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{130,160}$/,
		"private-key-body":
			/^MI[A-Za-z0-9+/]{62}\n([A-Za-z0-9+/]{64}\n)+[A-Za-z0-9+/]{1,64}={0,2}$/,
		pin: /^[0-9]{6,8}$/,
		picked: /^[A-Za-z][a-z0@]+[!#$%&*@]?(\d{1,4}[!#$%&*@]?|[A-Z][a-z]+)$/,
		word: /^([a-z][aeiou]){3,4}$/,
		chosen: /^([A-Z][a-z]+){1,2}[0-9]{2,4}[!#?*]{1,2}$/,
		unicode: /^\p{L}+([-_.])\p{L}+\1[0-9]{3,4}$/u,
		base32: /^[A-Z2-7]{32}$/,
		mnemonic: /^[a-z]+( [a-z]+){11}$/,
		wireguard: /^[A-Za-z0-9+/]{43}=$/,
		"hex-block": /^([0-9a-f]{32}\n){15}[0-9a-f]{32}$/,
	};

	test.each(Object.entries(LOOKS))("%s", (name, looks) => {
		const kind = name as SecretKind;
		const secrets = makeSecrets(new Random("looks"));
		const made = Array.from({ length: 50 }, () => secrets.of(kind));
		for (const text of made) expect(text).toMatch(looks);
		expect(new Set(made).size).toBeGreaterThan(45);
		expect(secrets.made).toEqual(made.map((text) => ({ kind, text })));
	});

	test("characters that a place cannot hold", () => {
		const secrets = makeSecrets(new Random("without"));
		for (let at = 0; at < 200; at++) {
			expect(secrets.password(":@/'")).not.toMatch(/[:@/']/);
			expect(secrets.token("=")).not.toContain("=");
		}
		const kinds = secrets.made.map(({ kind }) => kind);
		expect(kinds).toContain("symbols");
		expect(kinds).toContain("base64");
	});
});
