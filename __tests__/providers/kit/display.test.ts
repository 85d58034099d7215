import { describe, expect, test } from "vitest";
import { path } from "../../../src/plain.ts";
import {
	program,
	referencePath,
	withoutCredentials,
} from "../../../src/providers/kit/display.ts";
import { registry } from "../../../src/providers/registry.ts";
import { rowsOf } from "../../../src/providers/row.ts";

const TOKENS = [
	"ghp_16C7e42F292c6912E7710c838347Ae178B4a",
	"github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz",
	"glpat-Xy7zQk29vT_mN4pLs8aB",
	"xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy",
	"AKIAIOSFODNN7EXAMPLE",
	"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
	"JBSWY3DPEHPK3PXP",
	"aB3/dE+f7gH/iJ9k=Lm0",
	"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N",
	"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
	"correct-horse-battery-staple",
	"P@ssw0rd!",
	"sk-ant-api03-Rz9_k2Lm8QvX4tBn7wYc",
	"-----BEGIN RSA PRIVATE KEY----- MIIEowIBAAKCAQEAq3xkU7Hm9w",
	"kXqPzRtWvBnMsLdF",
];

/** No five characters of the one stand in the other. */
function expectNothingOf(token: string, shown: string, who = ""): void {
	for (let at = 0; at + 5 <= token.length; at++)
		expect(shown, who).not.toContain(token.slice(at, at + 5));
}

describe("a secret that was pasted in the place of a reference is not shown", () => {
	test.each(TOKENS)("%s", (token) => {
		expectNothingOf(token, path(token));
		for (const { name, display } of rowsOf(registry))
			expectNothingOf(token, display(token), `the provider \`${name}\``);
	});

	test.each(
		TOKENS.filter((token) => /[A-Z0-9]/.test(token)),
	)("nor as a part of one: %s", (token) => {
		expectNothingOf(token, path(`./keys/${token}`));
		expectNothingOf(token, withoutCredentials(`apps/web?key=${token}`));
	});
});

test.each([
	["kubectl get secret", "kubectl"],
	["./path/to/tool --key x", "./path/to/tool"],
	["/usr/bin/python3.12 x.py", "/usr/bin/python3.12"],
	["~/bin/secret-tool lookup a b", "~/bin/secret-tool"],
	["  aws\tsts", "aws"],
	["curl -H 'Authorization: Bearer Secret9'", "curl"],
	["PASS='my Secret9 x' ./a", "./a"],
	['PASS="my Secret9 x" ./a', "./a"],
	["PASS=my\\ Secret9\\ x ./a", "./a"],
	["PASS=a'b Secret9'\"c d\"e ./a", "./a"],
	['A=1 B="$HOME/x" C=$D ./a', "./a"],
	["PASS='a\nSecret9' ./a", "./a"],
	["PASS=$'a\\'Secret9 x' ./a", "..."],
	[`PASS="\${A:-"Secret9 x "}" ./a`, "..."],
	["A= ./a", "./a"],
	['"./my-tool" Secret9', "./my-tool"],
	["'tool' Secret9", "tool"],
	["cd sub; cat Secret9", "cd"],
	["jq -r .a<Secret9", "jq"],
	["printf %s x", "printf"],
	[".\\scripts\\get.ps1", ".\\scripts\\get.ps1"],
	// What is not plain
	["TOKEN=$(op read Secret9) ./a", "..."],
	["TOKEN=`op read Secret9` ./a", "..."],
	['TOKEN="$(op read Secret9)" ./a', "..."],
	["TOKEN='Secret9 ./a", "..."],
	['"$(echo Secret9)" y', "..."],
	["$SECRET9 x", "..."],
	["! grep Secret9", "..."],
	["(cd Secret9; b)", "..."],
	["{ Secret9; }", "..."],
	['"C:\\Program Files\\Secret9\\tool.exe" y', "..."],
	["PASS=Secret9", "..."],
	["# Secret9", "..."],
	["a'Secret9 x' y", "..."],
	["", ""],
])("cmd:%s is shown as cmd:%s", (command, shown) => {
	expect(program(command)).toBe(shown);
});

test.each([
	["./npm-token.txt"],
	["npm-token"],
	[".env"],
	["~/keys.json"],
	["/home/runner/work/_temp/creds.json"],
	["/run/secrets/db_password"],
	["../Größe/a b/c.pem"],
	["C:\\Users\\runneradmin\\key.pem"],
	["config/prod-eu-west-1/app.v2.yaml"],
])("file:%s is shown as it is", (text) => {
	expect(path(text)).toBe(text);
});

test("of a path, the parts are hidden that are no plain names", () => {
	expect(path("/tmp/gha-creds-0f3a9d2b3c41/key.json")).toBe(
		"/tmp/.../key.json",
	);
});

test.each([
	["apps/web.key?mount=kv&version=3"],
	["credentials.github"],
	["/database/creds/app#username"],
	["team-a/My%20App/db.password"],
])("vault://%s is shown as it is", (text) => {
	expect(withoutCredentials(text)).toBe(`//${text}`);
});

test.each([
	["infra/github/credential"],
	["My Vault/AWS (EU)/Access Keys/access key id?attribute=otp"],
	["4xqzmxvjpwu3eqb6k2xkwyv7ai/oaj2kvvz4fbtnmpgz2k5yl6uvi/password"],
])("op://%s is shown as it is", (text) => {
	expect(referencePath(text)).toBe(`//${text}`);
});

test.each([
	"A=",
	"A=' ",
	'A="$x',
	"A=\\ ",
	"$x",
	"a ",
	"'",
	"a/",
	"aB",
])("a command of any length has an end: %s", (unit) => {
	for (const start of ["", "A=", 'A="'])
		for (const display of [program, path, withoutCredentials])
			expect(display(start + unit.repeat(20_000))).toBeTypeOf("string");
});
