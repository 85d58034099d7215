import { describe, expect, test } from "vitest";
import { Failure } from "../src/errors.ts";
import { plan } from "../src/plan.ts";
import { Secret } from "../src/resolve/secret.ts";
import { one } from "./support/declarations.ts";

/** A secret of a declaration, as resolve makes it. */
function secret(
	line: string,
	value: string | Uint8Array,
	more: {
		encoded?: string;
		derived?: boolean;
		secret?: boolean;
		field?: string;
	} = {},
): Secret {
	const declaration = one(line);
	const name =
		declaration.target.kind === "name" ? declaration.target.name : "FIELD";
	return new Secret(declaration, name, {
		value: Buffer.from(value),
		encoded: more.encoded === undefined ? undefined : Buffer.from(more.encoded),
		secret: more.secret ?? !declaration.plain,
		derived: more.derived ?? false,
		field: more.field,
	});
}

const planned = (windows: boolean, ...secrets: Secret[]) =>
	plan(secrets, windows);

function textOf(line: string, value: string, more = {}): string {
	const [delivery] = planned(false, secret(line, value, more)).deliveries;
	if (delivery === undefined) throw new Error("nothing planned");
	const { content } = delivery;
	return content.kind === "text"
		? content.text
		: Buffer.from(content.bytes).toString();
}

function problems(windows: boolean, ...secrets: Secret[]): readonly string[] {
	try {
		planned(windows, ...secrets);
		return [];
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		return thrown.problems.map(({ message }) => message.text);
	}
}

describe("the line break at the end", () => {
	test.each<[string, string, string, object?]>([
		["A = cmd:x", "value\n", "value"],
		["A = cmd:x", "value\r\n", "value"],
		["A = file:x", "value\n\n", "value\n"],
		["A = file:x", "value\r", "value\r"],
		["A = file:x", "value", "value"],
		["A = env:x", "value\n", "value\n"],
		["A [raw] = cmd:x", "value\n", "value\n"],
		["A [file] = cmd:x", "value\r\n", "value\r\n"],
		["A = cmd:x", "value\n", "value\n", { derived: true }],
		["A [newline] = env:x", "a1b2\r\nc3d4", "a1b2\nc3d4\n"],
		["A [newline] = cmd:x", "a1b2\n\n\n", "a1b2\n"],
		["A [newline, file] = env:x", "a1b2\r\n\r\n", "a1b2\n"],
		["A [newline] = cmd:x", "a1b2\r\n", "a1b2\n", { derived: true }],
	])("%s: %j", (line, value, expected, more) => {
		expect(textOf(line, value, more)).toBe(expected);
	});

	test("`newline` leaves bytes that are not text as they are", () => {
		const [delivery] = planned(
			false,
			secret(
				"A [file, newline] = env:x",
				Buffer.from([0xff, 0xfe, 0x0d, 0x0a]),
			),
		).deliveries;
		expect(delivery?.content).toMatchObject({
			bytes: Buffer.from([0xff, 0xfe, 0x0a]),
		});
	});
});

describe("a file", () => {
	test.each([
		["KEY [file] = env:x", "KEY"],
		["KEY [file:id_ed25519] = env:x", "id_ed25519"],
	])("%s is called %s", (line, base) => {
		const [delivery] = planned(false, secret(line, "long enough")).deliveries;
		expect(delivery?.content).toEqual({
			kind: "file",
			base,
			bytes: Buffer.from("long enough"),
		});
	});
});

describe("what can be masked", () => {
	test.each<[string, string, object?]>([
		["A_TOKEN = env:x", "abc"],
		["PASS = cmd:x", "abc\n"],
		["A_PIN = env:x", " abc "],
		["A_SECRET = env:x", "true"],
		["KEY = env:x", "FALSE"],
		["DB_PASSWORD = env:x", "null"],
		["A_PWD [file] = env:x", "abc"],
		["A_TOKEN = env:x", "    "],
		["A_KEY [base64] = env:x", "ab", { encoded: "YWI=" }],
		["A_KEY [hex] = env:x", "long enough", { encoded: "ab" }],
	])("%s: %j is refused: its name says that it is a secret", (line, value, more) => {
		expect(problems(false, secret(line, value, more))).toEqual([
			expect.stringMatching(
				/too short or too common.* Mark it `\[plain\]` if it is no secret\.$/,
			),
		]);
	});

	test("a field that is delivered nowhere may be anything", () => {
		const { kept, values, warnings } = planned(
			false,
			secret("DB_* [none] = env:x", "null", { field: "password" }),
			secret("STAGE [none] = env:x", "dev"),
		);
		expect([kept.length, values, warnings]).toEqual([2, [], []]);
	});

	test("what no name calls a secret is delivered without a mask, with one warning", () => {
		const { values, deliveries, warnings } = planned(
			false,
			secret("STAGE = env:x", "dev"),
			secret("DEBUG = env:x", "true"),
			secret("TOKEN_TYPE = env:x", "jwt"),
			secret("LEVEL [plain] = env:x", "1"),
		);
		expect(values).toEqual([]);
		expect(deliveries).toHaveLength(4);
		expect(warnings.map(String)).toEqual([
			expect.stringMatching(
				/^STAGE, DEBUG, TOKEN_TYPE: delivered without a mask/,
			),
		]);
	});

	test("a word is masked, and a hint says what that does", () => {
		const { values, warnings } = planned(
			false,
			secret("A_TOKEN = env:x", "docker"),
			secret("STAGE = env:x", "production"),
			secret("B = env:x", "kqzxvjwpfhgt"),
			secret("C = env:x", "docker-1"),
		);
		expect(values).toHaveLength(4);
		expect(warnings.map(String)).toEqual([
			expect.stringMatching(/^A_TOKEN, STAGE: the value is a word,/),
		]);
	});

	test.each<[field: string, value: string, line: string, treatment: string]>([
		["host", "db.example.com", "DB_* = env:x", "harmless"],
		["username", "admin", "DB_* = env:x", "harmless"],
		["port", "5432", "DB_* = env:x", "harmless"],
		["engine", "mysql", "DB_* = env:x", "harmless"],
		["url", "https://example.com/a", "DB_* = env:x", "harmless"],
		["password", "hunter-two", "DB_* = env:x", "masked"],
		["dbPassword", "admin", "DB_* = env:x", "masked"],
		["anything", "some-words", "DB_* = env:x", "masked"],
		[
			"username",
			"ghp_aB3dE5fG7hJ9kL2mN4pQ6rS8tU0vW1xY3zA5",
			"DB_* = env:x",
			"masked",
		],
		["url", "https://ann:hunter-two@example.com/a", "DB_* = env:x", "masked"],
		[
			"url",
			"https://token.example.com/pass-through",
			"DB_* = env:x",
			"harmless",
		],
		["image", "corp/password-reset:1.27", "DB_* = env:x", "harmless"],
		["description", "two words", "DB_* = env:x", "harmless"],
		["database", '{"host":"db","password":"hunter"}', "DB_* = env:x", "masked"],
		["database", "host=db user=app password=hunter", "DB_* = env:x", "masked"],
		["args", "--user admin --password hunter", "DB_* = env:x", "masked"],
		["script", "export PASSWORD=hunter", "DB_* = env:x", "masked"],
		["login", "admin:hunter2x", "DB_* = env:x", "masked"],
		["anything", "some-words", "DB_* [plain] = env:x", "plain"],
		["password", "hunter-two", "DB_* [plain] = env:x", "masked"],
		// What is asked for wins over what is guessed.
		["registry", "ghcr.io", "DB_* [mask:all] = env:x", "masked"],
		["host", "db.example.com", "DB_* [mask:whole] = env:x", "masked"],
		["port", "5432", "DB_* [mask:lines] = env:x", "masked"],
		["engine", "db", "DB_* [mask:all] = env:x", "unmaskable"],
		// A token in the place of what is said to be harmless.
		["user", "a8d7f6b5c4e3", "DB_* = env:x", "masked"],
		["database", "9f8e7d6c5b4a3f2e", "DB_* = env:x", "masked"],
		["schema", "q8d7f6z5c4e3", "DB_* = env:x", "masked"],
		["database", "orders2024", "DB_* = env:x", "harmless"],
		["hostname", "4c01db0b339c", "DB_* = env:x", "harmless"],
		["image_id", "9f8e7d6c5b4a3f2e", "DB_* = env:x", "harmless"],
		["commit", "9f8e7d6c5b4a3f2e", "DB_* = env:x", "harmless"],
		// What they are fields of says secret.
		["db", "some-words", "PASSWORDS_* = env:x", "masked"],
		["server", "some-words", "DB_TOKENS_* [dotenv] = env:x", "masked"],
		["db", "some-words", "PASSWORD_* = env:x", "masked"],
		["db", "some-words", "* [json:/a/passwords] = env:x", "masked"],
		["db", "some-words", "P_* [json:/passwords] = env:x", "masked"],
		["db", "Acme!2024", "SECRETS_* = env:x", "masked"],
		["db", "some-words", "SECRETS_* = env:x", "harmless"],
		["db", "Acme!2024", "DB_PASSWORD_* = env:x", "masked"],
		["port", "5432", "DB_PASSWORD_* = env:x", "harmless"],
		["host", "db-1a.example.com", "DB_SECRET_* = env:x", "harmless"],
	])("the field %s of a wildcard, %j with %s: %s", (field, value, line, treatment) => {
		const [delivery] = planned(
			false,
			secret(line, value, { field }),
		).deliveries;
		expect(delivery?.treatment).toBe(treatment);
	});

	test("fields without a mask are named, and a secret one that stays masked in spite of `plain`", () => {
		const { harmless, warnings } = planned(
			false,
			secret("DB_* = env:x", "db.example.com", { field: "host" }),
			secret("X_* [plain] = env:x", "hunter-two", { field: "password" }),
		);
		expect(harmless).toEqual(["FIELD"]);
		expect(warnings.map(String)).toEqual([
			expect.stringMatching(/^FIELD: masked although/),
		]);
	});

	test("a field that the mask of another name hides is not among them", () => {
		const host = "db.example.com";
		const { harmless, deliveries } = planned(
			false,
			secret("DB_* = env:x", host, { field: "host" }),
			secret("HOST = env:x", `${host}\n`),
			secret("X_* = env:x", "other.example.com", { field: "host" }),
		);
		expect(harmless).toEqual(["FIELD"]);
		expect(deliveries.map(({ treatment }) => treatment)).toEqual([
			"masked",
			"masked",
			"harmless",
		]);
	});

	test("how a value is masked goes with it", () => {
		const { values } = planned(
			false,
			secret("A [mask:lines] = env:x", "first-one\nsecond"),
		);
		expect(values).toMatchObject([{ name: "A", how: "lines" }]);
	});

	test("what is no secret may be anything, and gives nothing to mask", () => {
		expect(
			planned(
				false,
				secret("A [plain] = env:x", "abc"),
				secret("B = env:x", "true", { secret: false }),
				secret("C = cmd:x", "", {}),
			).values.map(({ bytes }) => bytes.length),
		).toEqual([0]);
	});

	test("every form in which the value passes through is masked", () => {
		const values = planned(
			false,
			secret("A [base64] = cmd:x", "decoded\r\n", { encoded: "ZGVjb2RlZA0K" }),
			secret("B [newline] = cmd:x", "l1ne\r\n"),
		).values;
		expect(values.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
			"decoded\r\n",
			"decoded",
			"ZGVjb2RlZA0K",
			"l1ne\r\n",
			"l1ne\n",
		]);
	});
});

describe("sizes", () => {
	const tooLarge = expect.stringContaining(
		"too large for an environment variable",
	);
	test("one variable on Linux, in bytes with its name", () => {
		expect(problems(false, secret("AB = env:x", "x".repeat(131_068)))).toEqual(
			[],
		);
		expect(problems(false, secret("AB = env:x", "x".repeat(131_069)))).toEqual([
			tooLarge,
		]);
		expect(problems(false, secret("AB = env:x", "é".repeat(65_535)))).toEqual([
			tooLarge,
		]);
		expect(
			problems(false, secret("AB [output] = env:x", "x".repeat(131_069))),
		).toEqual([]);
		expect(
			problems(false, secret("AB [file] = env:x", "x".repeat(131_069))),
		).toEqual([]);
	});

	test("the message tells how large the value is, and what the limit counts", () => {
		const value = secret("AB = env:x", "é".repeat(131_072));
		const messageOn = (windows: boolean) => problems(windows, value)[0];
		expect(messageOn(false)).toContain("(262147 of at most 131071 bytes)");
		expect(messageOn(true)).toContain("(131075 of at most 32766 characters)");
	});

	test("one variable on Windows, in characters", () => {
		expect(problems(true, secret("AB = env:x", "é".repeat(32_763)))).toEqual(
			[],
		);
		expect(problems(true, secret("AB = env:x", "x".repeat(32_764)))).toEqual([
			tooLarge,
		]);
	});

	test("all outputs together, in UTF-16", () => {
		const output = (name: string, length: number) =>
			secret(`${name} [output] = env:x`, "é".repeat(length));
		expect(
			problems(false, output("AB", 262_141), output("CD", 262_141)),
		).toEqual([]);
		expect(
			problems(false, output("AB", 262_141), output("CD", 262_142)),
		).toEqual([
			expect.stringMatching(
				/all outputs together.*the largest are \w+ \(\d+\)/,
			),
		]);
	});

	test("all variables together", () => {
		const variables = (last: number) =>
			Array.from({ length: 9 }, (_, index) =>
				secret(`V${index} = env:x`, "x".repeat(index < 8 ? 131_068 : last)),
			);
		expect(problems(false, ...variables(5))).toEqual([]);
		expect(problems(false, ...variables(6))).toEqual([
			expect.stringContaining(
				"all environment variables together are 1048577 bytes",
			),
		]);
	});
});

test("every value that cannot be delivered is reported, and where it stands", () => {
	try {
		planned(
			false,
			secret("A = env:x", "a\0bc"),
			secret("B = env:NAME", "fine"),
			secret("C_* = file:x", "no", { field: "token" }),
			secret("D = file:x", Buffer.from([0x61, 0xff, 0xfe, 0x62])),
		);
		throw new Error("planned");
	} catch (thrown) {
		expect(thrown).toMatchObject({
			problems: [
				{
					origin: { source: "secret-refs", line: 1 },
					message: {
						id: "value-not-text",
						text: "A: env:x: the value is not text (it holds a NUL). Deliver it as `[file]`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.",
					},
				},
				{
					message: {
						id: "value-too-short",
						text: expect.stringContaining(
							"FIELD: file:x: the value is too short or too common to be masked without ruining the log, and its name says that it is a secret. If it is no secret, write a line of its own, `FIELD [plain] = ...`, or leave it out by `FIELD [none] = text:-`.",
						),
					},
				},
				{
					message: {
						id: "value-not-text",
						text: "D: file:x: the value is not text (it is not valid UTF-8). Deliver it as `[file]`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.",
					},
				},
			],
		});
	}
});

describe("white space at the end of a value", () => {
	const said = (line: string, value: string, more = {}) =>
		planned(false, secret(line, value, more)).warnings.map(({ id }) => id);

	test.each([
		["A = vault://a.b", "v4lue-0f-A\n"],
		["A = env:x", "v4lue-0f-A "],
		["A = env:x", "v4lue-0f-A\u00a0"],
		["A = cmd:x", "v4lue-0f-A\n\n"],
		["A [base64] = file:x", "v4lue-0f-A\n", { derived: true }],
	])("is told: %s", (line, value, more: object = {}) => {
		expect(said(line, value, more)).toEqual(["value-white-space"]);
	});

	test.each([
		["A = cmd:x", "v4lue-0f-A\n"],
		["A [raw] = cmd:x", "v4lue-0f-A\n"],
		["A [newline] = vault://a.b", "v4lue-0f-A"],
		["A [trim] = env:x", "v4lue-0f-A"],
		["A [file] = vault://a.b", "v4lue-0f-A\n"],
		["A [none] = vault://a.b", "v4lue-0f-A\n"],
		["A [plain] = vault://a.b", "v4lue-0f-A\n"],
		["A = vault://a.b", " v4lue-0f-A"],
	])("but not of %s", (line, value) => {
		expect(said(line, value)).toEqual([]);
	});
});

describe("what is declared `none`", () => {
	test("is masked and kept, whatever its bytes are, and nothing is delivered", () => {
		const bytes = Buffer.from([0xff, 0, 0xfe, 1, 2, 3]);
		const result = planned(
			false,
			secret("A [none] = vault://a.b", "v4lue-0f-A"),
			secret("B [none] = cmd:x", "v4lue-0f-B\n"),
			secret("C [none] = file:x", bytes),
			secret("D = env:x", "v4lue-0f-D"),
		);
		expect(result.deliveries.map(({ secret }) => secret.name)).toEqual(["D"]);
		expect(result.kept.map(({ name }) => name)).toEqual(["A", "B", "C"]);
		const values = result.values.map(({ bytes }) =>
			Buffer.from(bytes).toString("latin1"),
		);
		expect(values).toEqual([
			"v4lue-0f-A",
			"v4lue-0f-B\n",
			"v4lue-0f-B",
			bytes.toString("latin1"),
			"v4lue-0f-D",
		]);
	});

	test("is refused where nothing could mask it", () => {
		expect(problems(false, secret("A_TOKEN [none] = env:x", "abc"))).toEqual([
			expect.stringContaining("too short or too common to be masked"),
		]);
	});
});

describe("what a template made", () => {
	const part = (
		line: string,
		value: string,
		made: string[] = [],
		more = {},
	) => ({
		secret: secret(line, value, more),
		made: made.map((text) => Buffer.from(text)),
	});
	const whole = (line: string, ...parts: ReturnType<typeof part>[]) =>
		new Secret(one(line), "T", {
			value: Buffer.from("text of 4 parts"),
			secret: true,
			derived: true,
			parts,
		});
	const textsOf = (...of: Secret[]) =>
		planned(false, ...of).values.map(({ bytes, name }) => [
			Buffer.from(bytes).toString(),
			name,
		]);

	test("is masked whole, and each secret part in its filtered forms", () => {
		expect(
			textsOf(
				whole(
					"T [template] = text:x",
					part("A = env:x", "v4lue", ["v4-json", "v4-url"]),
					part("B [plain] = env:x", "plain", ["plain-json"]),
					part("C_* = env:x", "5432", ["5432-json"], { field: "port" }),
				),
			),
		).toEqual([
			["text of 4 parts", "T"],
			["v4-json", "A"],
			["v4-url", "A"],
		]);
	});

	test("of nothing secret is no secret, if its text is none", () => {
		const parts = [
			part("B [plain] = env:x", "plain"),
			part("C_* = env:x", "5432", [], { field: "port" }),
		];
		expect(textsOf(whole("T [template] = text:x", ...parts))).toEqual([]);
		expect(textsOf(whole("T [template] = file:x", ...parts))).toHaveLength(1);
	});

	test("of a secret cannot be plain", () => {
		const field = part("C_* = env:x", "v4lue-0f-C", [], { field: "password" });
		expect(
			problems(false, whole("T [template, plain] = text:x", field)),
		).toEqual([
			expect.stringContaining(
				"T: text:x: its part FIELD is a secret, so what is made of it cannot be `plain`.",
			),
		]);
	});

	test("chains of templates are looked at once each", () => {
		let last = part("A = env:x", "v4lue-0f-A");
		for (let n = 0; n < 60; n++)
			last = { secret: whole("T [template] = text:x", last, last), made: [] };
		expect(planned(false, last.secret).values).toHaveLength(1);
	});
});

describe("an empty value", () => {
	test.each([
		["A = vault://a.b", ["A: vault://a.b: the value is empty."]],
		["A [allow-empty] = cmd:x", []],
		["A [plain] = cmd:x", []],
	])("%s", (line, warnings) => {
		expect(planned(false, secret(line, "")).warnings.map(String)).toEqual(
			warnings,
		);
	});

	test("is judged as it is delivered: a line break of a file is no value", () => {
		const warned = (line: string) =>
			planned(false, secret(line, "\n")).warnings.map(String);
		expect(warned("A = file:x")).toEqual(["A: file:x: the value is empty."]);
		expect(warned("A [raw] = file:x").join()).not.toContain("is empty");
	});

	test("is the only one that is warned of", () => {
		expect(
			planned(false, secret("A = env:x", "v4lue-0f-A-9d")).warnings,
		).toEqual([]);
	});
});
