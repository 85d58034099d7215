import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

describe("blocks on one line", () => {
	test.each([
		['variable "db_password" { default = "sunflower" }', "sunflower"],
		[
			'variable "db_password" { type = string, default = "Tiger!2024" }',
			"Tiger!2024",
		],
		['variable db_password { default = "Marigold.1971" }', "Marigold.1971"],
		['output "db_password" { value = "sunflower" }', "sunflower"],
		[
			'output "x" { value = "four old plain words", sensitive = true }',
			"four old plain words",
		],
		['secret "orders" { value = "sunflower" }', "sunflower"],
		[
			'resource "kubernetes_secret" "x" { data = { db = "Tiger!2024" } }',
			"Tiger!2024",
		],
		["dbPassword { value 'sunflower' }", "sunflower"],
		["db_password { default Marigold.1971; }", "Marigold.1971"],
		['locals { db = { user = "ann", password = "sunflower" } }', "sunflower"],
		['variable "db_password" { default = "sunflower"', "sunflower"],
		["app.use(basicAuth({ users: { ann: 'wolkeTulip4' } }))", "wolkeTulip4"],
		['USERS = {"ann": "winter4038"}\nHOST = "db"\n', "winter4038"],
	])("%j has %j", async (value, secret) => {
		expect(await partsIn(value)).toContain(secret);
	});

	test.each([
		'tokens { id = "1", agent = "telescope", b="x", c="mountain" }',
		'foo: {passwords: {a: "x", b: "telescope", c: "", d: "mountain"}}',
		'const c = { a: "x", tokens: { b: "yy", agent: "telescope", c: "mountain" } };',
		'locals { passwords = { a = "no", b = "telescope", c = "mountain" } }',
		'module "a" { tokens = { id = "1", agent = "telescope", x = "mountain" } }',
		'x = "a{b" tokens { agent = "telescope", default = "mountain" }',
		'x { y = ["a", "b {"], tokens { agent = "telescope", default = "mountain" } }',
		`x { d = "${"long ".repeat(120)}", tokens { agent = "telescope", b = "mountain" } }`,
		'{"foo bar": "x", "tokens": {"one": "", "agent": "telescope", "b": "mountain"',
		'{"hosts": ["a", "b"], "port": 42, "tokens": {"n": 1, "l": ["x"], "agent": "telescope", "b": "mountain"',
		'{ "tokens" { "id" = ["x", "y"] "n" = true "agent" = "telescope" "b" = ["", "y"], "c" = "mountain"',
		"x { tokens { id '1', agent 'telescope', b '', c 'mountain' } }",
		`${"{".repeat(30)} tokens { agent = "telescope", b = "mountain" }`,
		`${"word ".repeat(2000)} tokens { agent = "telescope", b = "mountain" }`,
	])("short texts shift no quotes: %s", async (value) => {
		const parts = await partsIn(value);
		expect(parts).toEqual(expect.arrayContaining(["telescope", "mountain"]));
		expect(parts.join("\n")).not.toMatch(/^[,:]/m);
	});

	test.each([
		'function validatePassword(x) { return "invalid word" }',
		".token.keyword { color: #07a; background: hsla(0, 0%, 100%, .5) }",
		"interface Token { value: string; type: TokenType }",
		"struct Token { value: String, kind: TokenKind }",
		'path "secret/data/x" { capabilities = ["read", "list"] }',
		'variable "region" { default = "eu-central-1" }',
		'variable "token_ttl" { default = "thirty minutes" }',
		'variable "password" { description = "password of the data base" }',
		'variable "password" { default = var.password }',
		'variable "db_password" { type = string, sensitive = true }',
		'secrets { path = "secret/data/web", version = "v2", region = "eu-west-1" }',
		'if (!password) { throw new Error("password is missing") }',
		"location /secret { proxy_pass http://backend:8080; root /srv/www; }",
		'data "aws_secretsmanager_secret" "db" { name = "prod/db" }',
		'resource "random_password" "db" { length = 32, override_special = "!#$%" }',
		'tokens { max = "4096" } colour = "green"',
		'tokens { a = "x", b = "" } colours = ["green", "yellow", "mountain"]',
		'x { colours = ["a", "b", "mountain"], y = "", agent = "telescope" }',
	])("nothing in %j", async (value) => {
		expect(await partsIn(value)).toEqual([]);
	});
});

describe("blocks whose lines are not indented", () => {
	test.each([
		'variable "db_password" {\ndefault = "sunflower"\n}',
		'variable "db_password" {\n\n# of old\ntype = string\ndefault = "sunflower"\n}',
		'resource "x" "y" {\nsecret "a" {\nvalue = "sunflower"\n}\n}',
		"dbPassword {\nvalue 'sunflower'\n}",
		'  variable "db_password" {\n  default = "sunflower"\n  }',
	])("%j", async (value) => {
		expect(await partsIn(value)).toContain("sunflower");
	});

	test.each([
		// What stands behind the bracket that closes it, and where none does.
		'variable "password" {\ntype = string\n}\ndefault = "sunflower"\n',
		'variable "password" {\ntype = string\n})\ndefault = "sunflower"\n',
		'a {\ntoken "x" {\n}\nb {\nvalue = "sunflower"\n}\n}',
		'variable "password" {\ndefault = "sunflower"\nregion = "eu"\n',
		'passwords:\ndefault = "sunflower"\n}\n',
	])("nothing in %j", async (value) => {
		expect(await partsIn(value)).toEqual([]);
	});
});
