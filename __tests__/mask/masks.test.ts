import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMaskable } from "../../src/mask/maskable.ts";
import { masksFor } from "../../src/mask/masks.ts";
import { partsOf } from "../../src/mask/parts.ts";
import { createReaders } from "../../src/mask/readers/index.ts";
import { toValue } from "../support/values.ts";

function of(value: string | Uint8Array) {
	const { raw, forms, without } = masksFor(toValue(value));
	const derived = [...forms.values()].flatMap((texts) => [...texts]);
	return { raw, derived, without: [...without] };
}

const texts = fc.oneof(
	fc.string({ unit: "binary", maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				"\n",
				"\r",
				"=",
				":",
				" ",
				'"',
				"\\",
				"\\n",
				"key",
				"password=",
				"-----BEGIN ",
				"-----END ",
				"https://",
				"@",
				"Xy7$kd82Lq",
				"{",
				"}",
				"[",
				"]",
				"#",
				"- ",
				";",
				"true",
				"12345678",
			),
			{ maxLength: 14 },
		)
		.map((words) => words.join("")),
	fc.json(),
);

describe("masksFor", () => {
	test.each<[what: string, value: string, raw: string[]]>([
		["a line", "hunter2-hunter2", ["hunter2-hunter2"]],
		["outer line breaks", "\r\ntok-1234\n", ["tok-1234"]],
		["outer spaces", " tok-1234 ", [" tok-1234 ", "tok-1234"]],
		["a blank line in front", " \ntok-1234", ["tok-1234"]],
		["a byte order mark", "\ufefftok-1234", ["\ufefftok-1234", "tok-1234"]],
		[
			"lines",
			"Xy7$kd82Lq\rZq8!nf30Rt\r\n  Wp2#vb74Ms \n",
			["Xy7$kd82Lq", "Zq8!nf30Rt", "Wp2#vb74Ms"],
		],
		[
			"nothing but words: every line",
			"some words\nabc\nothers",
			["some words", "others"],
		],
		[
			"nothing but harmless leaves: every line",
			'{\n "host": "db.example.com", "ok": "true"\n}',
			['"host": "db.example.com", "ok": "true"'],
		],
		[
			"nothing but harmless leaves in one line",
			'{"host":"db.example.com"}',
			['{"host":"db.example.com"}'],
		],
		[
			"a word behind each name, in a secret that says nothing else",
			"ann:walrus\nbob:teapot",
			["walrus", "teapot", "ann:walrus", "bob:teapot"],
		],
		[
			"such words behind other marks",
			"# see the wiki\nann=walrus",
			["walrus", "# see the wiki", "ann=walrus"],
		],
		["the word of a login in one line", "ann:walrus", ["ann:walrus", "walrus"]],
		[
			"words of the trade, settings: every line and no more",
			"nginx:latest\nhost:walrus",
			["nginx:latest", "host:walrus"],
		],
		["nothing", "", []],
		["white space", "      ", []],
	])("%s", (_, value, raw) => {
		expect(of(value).raw).toEqual(raw);
	});

	test("nothing blank, short or with a line break, nothing twice", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { raw, derived } = of(text);
				const all = [...raw, ...derived];
				expect(
					all.filter(
						(mask) =>
							mask.length < 4 || /[\r\n]/.test(mask) || mask.trim() === "",
					),
				).toEqual([]);
				expect(new Set(raw).size).toBe(raw.length);
			}),
			{ numRuns: 2000 },
		);
	});

	test("of a word without marks, nothing is left unread that a reader finds", () => {
		const words = fc.array(
			fc.oneof(
				fc.stringMatching(/^[\w-]{1,20}$/),
				fc.constantFrom("password", "-p", "key", "_", "--token-", "AKIA"),
			),
			{ minLength: 1, maxLength: 5 },
		);
		fc.assert(
			fc.property(words, (some) => {
				const word = some.join("");
				const { parts } = partsOf(word, "API_TOKEN", createReaders());
				const { raw, derived } = of(word);
				const missed = parts.filter(({ text }) => !raw.includes(text));
				expect(missed).toEqual([]);
				expect(derived).not.toContain(word);
			}),
			{ numRuns: 2000 },
		);
	});

	test("a word of 10 MiB has one mask", () => {
		const word = "aB3".repeat(3_500_000);
		expect(of(word)).toEqual({ raw: [word], derived: [], without: ["forms"] });
	});

	test("a word that is base64 of a login has its password masked", () => {
		const word = Buffer.from("deploy:Xy7kd82LqZZ").toString("base64");
		expect(word).toMatch(/^\w+$/);
		const { raw } = masksFor({ bytes: Buffer.from(word), name: "DOCKER_AUTH" });
		expect(raw).toEqual([word, "deploy:Xy7kd82LqZZ", "Xy7kd82LqZZ"]);
	});

	test("what is maskable has a mask", () => {
		fc.assert(
			fc.property(
				texts.filter((text) => text !== ""),
				(text) => !isMaskable(Buffer.from(text)) || of(text).raw.length > 0,
			),
			{ numRuns: 2000 },
		);
	});

	test("what is not UTF-8 has encoded forms only", () => {
		const value = Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x02]);
		const { raw, derived } = of(value);
		expect(raw).toEqual([]);
		expect(derived).toContain("fffe000102");
	});

	test("what is to be masked as a whole has each of its lines masked, since a log has lines", () => {
		const value = toValue("host: db\ntoken: aB3dE5fG7hJ9", "", "whole");
		expect(masksFor(value).raw).toEqual(["host: db", "token: aB3dE5fG7hJ9"]);
	});

	test("a value over the limit has raw masks only", () => {
		const value = "x1".repeat(40_000);
		expect(of(value)).toEqual({
			raw: [value],
			derived: [],
			without: ["forms"],
		});
		expect(of(value.slice(0, 65_536)).derived).not.toEqual([]);
		expect(of(value.slice(0, 65_536)).without).toEqual([]);
	});

	test("a text over the limit of readers has its lines, whatever they are", () => {
		const lines = [
			"password: hunter2-hunter2",
			"host: example.com",
			"abc",
			"{",
		];
		const large = lines.concat(Array(21_000).fill("# some words")).join("\n");
		expect(of(large).raw).toEqual([
			"password: hunter2-hunter2",
			"host: example.com",
			"# some words",
		]);
		expect(of(large).without).toEqual(["forms", "parts"]);
	});

	test("a value of lines has the forms of the whole, trimmed and not", () => {
		const value = "first-0001\nsecond-0002\n";
		const { derived } = of(value);
		expect(derived).toContain("first-0001\\nsecond-0002");
		expect(derived).toContain("first-0001%0Asecond-0002");
		expect(derived).toContain(Buffer.from(value).toString("hex"));
		expect(derived).toContain(Buffer.from(value.trim()).toString("hex"));
		expect(derived).toContain(Buffer.from("first-0001").toString("hex"));
	});
});

describe("isMaskable", () => {
	test.each([
		["", true],
		["abcd", true],
		["abc", false],
		[" abc\n", false],
		["  \n ", false],
		["True", false],
		["FALSE\n", false],
		["null", false],
		["nullable", true],
		["12\n34", false],
		["true\nfalse", false],
		["12\n3456", true],
	])("%j: %s", (text, expected) => {
		expect(isMaskable(Buffer.from(text))).toBe(expected);
	});

	test("bytes", () => {
		expect(isMaskable(Buffer.from([0xff, 0xff, 0xff]))).toBe(false);
		expect(isMaskable(Buffer.from([0xff, 0xff, 0xff, 0xff]))).toBe(true);
	});
});

test("reads JSON at any depth", () => {
	const value = `${"[".repeat(10_000)}"Xy7$kd82Lq"${"]".repeat(10_000)}`;
	expect(of(value).raw).toContain("Xy7$kd82Lq");
});
