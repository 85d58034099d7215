import { describe, expect, test } from "vitest";
import { isHarmlessKey, snakeCase } from "../../src/mask/harmless.ts";
import { partsOf } from "../../src/mask/parts.ts";

const texts = (value: string) => [
	...new Set(partsOf(value).map((part) => part.text)),
];

describe("lines", () => {
	// Each stands above a line that is a part for certain, so that not every line is taken.
	test.each<[what: string, value: string, parts: string[]]>([
		["7 characters", "abc-123", []],
		["8 characters", "abc-1234", ["abc-1234"]],
		["a ruler", "==========", []],
		["a comment in words", "# password rotation", []],
		["a comment with a value", "// password=fake-phrase", ["fake-phrase"]],
		["export", "export OLD_PASSWORD=fake-phrase", ["fake-phrase"]],
		["words of 24 letters", "abcdefghijklmnopqrstuvwx", []],
		[
			"25 letters are no word",
			"abcdefghijklmnopqrstuvwxy",
			["abcdefghijklmnopqrstuvwxy"],
		],
		[
			"an e-mail address, whatever its key is",
			"token_owner: ops-2@example.com",
			[],
		],
		[
			"a clean URL, whatever its key is",
			"token_uri: https://example.com/v2/token",
			[],
		],
		[
			"a URL with a query under a harmless key",
			"redirect_uri: https://example.com/?a=b1",
			["https://example.com/?a=b1"],
		],
		[
			"a URL with user info",
			"- https://me1@example.com/",
			["https://me1@example.com/"],
		],
		[
			"a URL with `=` in front of a query",
			"https://example.com/v1?sig=abc",
			["https://example.com/v1?sig=abc"],
		],
		[
			"a password with a slash in a URL",
			"https://u:fake/w0rd-1@example.com/",
			["https://u:fake/w0rd-1@example.com/", "fake/w0rd-1"],
		],
		[
			"a port and a scope in a URL",
			"https://npm.example.com:8080/@shop/web",
			[],
		],
		[
			"hexadecimal in a URL's path",
			"https://example.com/hook/00112233445566778899aabbccddeeff",
			["https://example.com/hook/00112233445566778899aabbccddeeff"],
		],
		["pwd", "PGPWD=fake-phrase", ["fake-phrase"]],
		["cred", "credential: fake-phrase", ["fake-phrase"]],
		["secret_id", "secret_id: fake-phrase", ["fake-phrase"]],
		["session_id", "session_id: abc-123-def", ["abc-123-def"]],
		["role_id", "role_id: abc-123-def", []],
		["expires_in", "expires_in: 12345678", []],
		["key and harmless value in two words", "login deploy-bot-7", []],
		["key and value in two words", "requirepass fake-phrase", ["fake-phrase"]],
		[
			"a quoted value with escapes",
			'KEY="ab\\"cd\\tef-12"',
			['ab\\"cd\\tef-12', 'ab"cd\tef-12'],
		],
		[
			"a value with a comment",
			"KEY=fake-phrase # old",
			["fake-phrase # old", "fake-phrase"],
		],
		[
			"JSON in a line",
			'creds: {"password":"fake-phrase"}',
			['{"password":"fake-phrase"}', "fake-phrase"],
		],
		[
			"a list after a dedent",
			"a_token:\n    - fake-phrase\nplain:\n  - other-words",
			["fake-phrase"],
		],
		["a list beside its key", "tokens:\n- fake-phrase", ["fake-phrase"]],
		[
			"a list item outside of the block of a key",
			"x:\n    tokens:\n    - fake-phrase\n- other-words",
			["fake-phrase"],
		],
		[
			"lines outside of the block of a key",
			"x:\n  tokens:\n    fake-phrase\n other-words",
			["fake-phrase"],
		],
	])("%s", (_, value, parts) => {
		expect(texts(`anchor: "certain-0001"\n${value}`)).toEqual([
			"certain-0001",
			...parts,
		]);
	});

	test("have no forms of their own, a password in them has", () => {
		expect(partsOf("a1b2c3d4e5\nhttps://u:fake-phrase@example.com")).toEqual([
			{ text: "a1b2c3d4e5", derive: false },
			{ text: "https://u:fake-phrase@example.com", derive: false },
			{ text: "fake-phrase", derive: true },
		]);
	});
});

describe("a single line", () => {
	test.each<[value: string, parts: string[]]>([
		["a1b2c3d4e5f6", []],
		["postgres://u:short-1@db/x", []],
		["postgres://u:long-one@db/x", ["long-one"]],
		[
			"-----BEGIN KEY-----\\nMIIEfakefake\\n-----END KEY-----\\n",
			["MIIEfakefake"],
		],
	])("%s", (value, parts) => {
		expect(texts(value)).toEqual(parts);
	});
});

describe("JSON", () => {
	test.each<[value: string, parts: string[]]>([
		['{"a":[{"password":"x"},"plain-words"],"b":"other-words"}', []],
		[
			'{"passwords":["fake-phrase",["other-phrase"]],"b":"plain-words"}',
			["fake-phrase", "other-phrase"],
		],
		['{"token":{"kind":"x"},"b":["plain-words"]}', []],
		['[{"token":"fake-phrase"},"plain-words"]', ["fake-phrase"]],
		[
			'{"a":12345678,"b":-1234567,"account_id":12345678,"c":true,"token":null}',
			["12345678"],
		],
		[
			'{"token":"fake-phrase","token":"second-phrase"}',
			["fake-phrase", "second-phrase"],
		],
		['{"auth":"OmZha2UtcGhyYXNl"}', ["OmZha2UtcGhyYXNl"]],
		[
			'{"file":"{\\n\\"password\\": \\"fake-phrase\\"}"}',
			["fake-phrase", '{\n"password": "fake-phrase"}'],
		],
		['{"credsStore":"secretservice","tokenType":"a1b2c3d4"}', ["a1b2c3d4"]],
		[
			'{"port":"5432-5433","none":"!!!!!!!!","secret":"!!!!!!!!"}',
			["!!!!!!!!"],
		],
	])("%s", (value, parts) => {
		expect(texts(value)).toEqual(parts);
	});

	test("a leaf of lines has its lines as parts, and forms of the whole", () => {
		expect(partsOf('{"note":"some words\\nfake-0001"}')).toEqual([
			{ text: "fake-0001", derive: false },
			{ text: "some words\nfake-0001", derive: true },
		]);
	});
});

test("nothing found: every line with a letter or digit that is no literal", () => {
	expect(texts("some words\nabc\n  true\n------\nhost: x")).toEqual([
		"some words",
		"host: x",
	]);
	expect(texts('[\n"true",\n"-----"\n]')).toEqual(['"true",']);
});

test.each([
	["dbInstanceIdentifier", "db_instance_identifier"],
	["clientX509CertURL", "client_x509_cert_url"],
	["spring.datasource-URL", "spring_datasource_url"],
	["_auth", "auth"],
])("snakeCase %s", (key, snake) => {
	expect(snakeCase(key)).toBe(snake);
});

test("a key's end counts, however long it is", () => {
	expect(isHarmlessKey(`${"a".repeat(300)}_host`)).toBe(true);
	expect(isHarmlessKey("")).toBe(false);
	expect(isHarmlessKey("hostile")).toBe(false);
});
