import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const CHOSEN = [
	"sunflower",
	"Marigold.1971",
	"barcelona@2023",
	"tiger-kiwi-lemon-sofa",
	"KiwBerlin!!",
	"marigold kiwi lemon sofa",
];

describe("a label in marks, and a value with something behind it", () => {
	test.each([
		"* password: X",
		"  * Password: X",
		"* DB_PASSWORD = X",
		"**Password:** X",
		"***Password:*** X",
		"*Password:* X",
		"- **Password**: X",
		"* **DB password:** `X`",
		"1. **Password:** X",
		"> **API token:** X",
		"1. API token: X",
		"# Notes\n\n* Host: db.example.com\n* Password: X\n",
		'password = "X".encode()',
		'password = "X".encode("utf-8")',
		'let password = "X".to_string();',
		'char[] password = "X".toCharArray();',
		'let password = "X".data(using: .utf8)!',
		"password = 'X'.freeze",
		'{ user = "a", password = "X" }',
		'{ user = "a", password="X", port = 1 }',
	])("%j", async (line) => {
		for (const password of CHOSEN)
			expect(await partsIn(line.replace("X", password))).toContain(password);
	});

	test.each([
		"/**\n * password: sunflower\n * token: string\n */",
		'/* a\n * secret: hidden word\n */\nx = "y"',
		"* The password is checked here: see below\n* Use a token = good",
		"* @param password: the password",
		"* Token: used by the CI runner",
		"**Secret:** [docs](https://docs.example.com)",
		"**Password:** see the vault",
		"**Note:** the password is in the vault",
		"2. A federated credential: which jobs it trusts. Save as `x.json`:",
		"- **Host:** db.example.com\n- **Port**: 5432",
		"* Host: db.example.com\n* User: ann",
		'message = "Enter the password".upper()',
		'{ user = "ann", host = "db.example.com" }',
		'{app="web", env="prod"}',
		"{ password = var.password }",
		"**Password policy:** at least ten letters",
		"*Passwords* are kept: in the vault",
	])("nothing in %j", async (value) => {
		expect(await partsIn(value)).toEqual([]);
	});

	test("a map of YAML may have names with a sign", async () => {
		expect(await partsIn("a: b\nc: {d=e: f, password: hunter-two}")).toEqual([
			"hunter-two",
		]);
	});
});
