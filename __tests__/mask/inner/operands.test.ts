import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** Beside another setting, so that nothing but the line itself tells. */
const partsOf = (line: string) => partsIn(`a=b\n${line}\n`);

describe("an operand in quotes, whatever it begins with", () => {
	test.each([
		"redis-cli -h a.example -a '§' ping",
		"ldapsearch -x -D cn=admin,dc=a -w '§' -b dc=a",
		"openssl enc -k '§' -in x",
		"zip -P '§' a.zip b",
		"lftp -u ann,'§' ftp://a.example",
		"lftp -u 'ann,§' ftp://a.example",
		"net use * \\\\srv\\x '§' /user:ann",
	])("%s", async (line) => {
		for (const secret of ["*Kiwi22x", "-Kiwi22x", "%Kiwi22x", "{Kiwi22x"])
			expect(await partsOf(line.replace("§", secret))).toContain(secret);
	});

	test.each([
		"redis-cli -a '{{ redis_pw }}' ping",
		'zip -P "$(cat x)" a.zip',
		'ldapsearch -w "$PW" -b x',
		"ldapsearch -w '<your password>' -b x",
		"zip -P '{redis}' a.zip",
		"redis-cli -a '%(pw)s' ping",
		'openssl enc -k "%PW%" -in x',
		"net use Z: \\\\srv\\x * /user:ann",
		"enable secret {pw}",
	])("nothing in %s", async (line) => {
		expect(await partsOf(line)).toEqual([]);
	});

	test("an apostrophe in the quotes of a shell", async () => {
		for (const line of [
			"redis-cli -a '§' ping",
			"curl -u ann:'§' https://a.example",
			"curl -u 'ann:§' https://a.example",
			"openssl enc -k '§' -in x",
			"echo '§' | sudo -S ls",
			"echo 'ann:§' | chpasswd",
		])
			expect(await partsOf(line.replace("§", "Kiwi'\\''22x"))).toContain(
				"Kiwi'22x",
			);
	});
});

describe("brackets in a password", () => {
	test.each([
		"<?php\nreturn ['user' => 'ann', 'password' => '§', 'x' => 1];",
		"<?php\ndefine('DB_PASSWORD', '§');",
		"foo --password '§'",
	])("%s", async (line) => {
		expect(await partsOf(line.replace("§", "(kiwi)22"))).toContain("(kiwi)22");
	});

	test.each([
		"enable secret §",
		"username ann privilege 15 secret 0 §",
	])("%s", async (line) => {
		expect(await partsOf(line.replace("§", "{Kiwi}22"))).toContain("{Kiwi}22");
	});

	test("a dollar in front of a word with a number", async () => {
		expect(await partsOf("user ann insecure-password $Eagle71")).toEqual([
			"$Eagle71",
		]);
		expect(await partsOf("user ann insecure-password $PASSWORD")).toEqual([]);
	});

	test("none of code", async () => {
		expect(
			await partsOf("$x = '('.$y.')'; foo('(a)', 'b'); $p = '('.$q.') more';"),
		).toEqual([]);
	});
});

describe("what a program reads from its standard input", () => {
	test.each([
		"echo '§' | sudo -S ls",
		"sudo -S ls <<< '§'",
	])("also with a colon: %s", async (line) => {
		for (const secret of ["Kiwi:22x", "Kiwi22x:"])
			expect(await partsOf(line.replace("§", secret))).toContain(secret);
	});
});

describe("what a command prints that a setting names", () => {
	test.each([
		'passwordeval "echo §"',
		"PassCmd 'echo §'",
		"password_command: echo §",
		'{"a": 1, "password_command": "echo §", "b": 2}',
		'export BORG_PASSCOMMAND="/bin/echo §"',
		'backend.auth.cmd = "echo -n §"',
	])("%s", async (line) => {
		for (const secret of ["jasmine", "jasmine77", "x9!Kzz7q"])
			expect(await partsOf(line.replace("§", secret))).toContain(secret);
	});

	test.each([
		"password_command: pass show mail",
		"passwordeval echo $PW",
		"auth_command: echo done to all",
	])("nothing in %s", async (line) => {
		expect(await partsOf(line)).toEqual([]);
	});
});
