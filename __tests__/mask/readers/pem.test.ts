import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/mask/parts.ts";
import { readersFor } from "../../support/values.ts";

async function partsIn(value: string): Promise<string[]> {
	const { parts } = partsOf(value, "DOCUMENT", await readersFor(value));
	return parts.map(({ text }) => text).toSorted();
}

// A password that a name tells, and a token that its looks tell.
const PASSWORD = "Tiger!2024";
const TOKEN = "K3nc8dQmZpL29dkx";
const BLOB = "AAAAC3NzaC1lZDI1NTE5AAAAIGk7xYz1q5Z9cQ1n0xw6tqgXb0mN6Jt2s3VtO8pL";
const KEY = `ssh-ed25519 ${BLOB}`;
const SHORT = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk7xYz1 ann@x";

describe("beside the public key of OpenSSH all is read", () => {
	test.each<[what: string, value: string, parts: readonly string[]]>([
		["JSON, before it", `{"password":"${TOKEN}","k":"${SHORT}"}`, [TOKEN]],
		[
			"JSON, behind it",
			`{"public_key":"${KEY} ann@x","token":"${PASSWORD}"}`,
			[PASSWORD],
		],
		[
			"JSON without a comment",
			`{"public_key":"${KEY}","token":"${PASSWORD}"}`,
			[PASSWORD],
		],
		[
			"JSON with escaped slashes",
			`{"k":"ssh-rsa AAAAB3Nza\\/C1yc2E\\/9Xk ann@x","token":"${PASSWORD}"}`,
			[PASSWORD],
		],
		[
			"a JSON string of a setting",
			`TF_VAR_x={"db_password":"${PASSWORD}","key":"${KEY} x@y"}\nA=b`,
			[PASSWORD],
		],
		[
			"lists of YAML in one line",
			`users: [{name: ann, password: ${PASSWORD}, ssh_authorized_keys: [${KEY} x@y]}]\na: b`,
			[PASSWORD],
		],
		[
			"breaks written out",
			JSON.stringify({
				user_data: `#cloud-config\npassword: ${PASSWORD}\nssh_authorized_keys:\n  - ${KEY} ann@x\nchpasswd: {expire: false}\napi_token: ${TOKEN}\n`,
			}),
			[TOKEN, PASSWORD],
		],
		[
			"breaks written out, a key right behind one",
			`KEYS="password: ${PASSWORD}\\n${KEY} x@y\\n${KEY} y@z"`,
			[PASSWORD],
		],
		[
			"a command",
			`curl -H "Authorization: Bearer ${TOKEN}" -d "{\\"key\\":\\"${KEY} x@y\\"}" https://api.acme.io/keys`,
			[TOKEN],
		],
		[
			"a variable in front of a command",
			`X="${KEY} x@y" DB_PASSWORD=${PASSWORD} ./deploy`,
			[PASSWORD],
		],
		[
			"a table",
			`user,key,password\nann,${KEY} ann@x,${PASSWORD}\nbob,"${KEY} bob",Walrus#77\n`,
			[PASSWORD, "Walrus#77"],
		],
		[
			"a table of white space",
			`user    password      key\nann     ${PASSWORD}    ${KEY} ann@x\n`,
			[PASSWORD],
		],
		[
			"a table with tabs",
			`user\tkey\tpassword\nann\t${KEY}\ttiger@2024\n`,
			["tiger@2024"],
		],
		[
			"a table in Markdown",
			`| key | password |\n| --- | --- |\n| ${KEY} ann@x | ${PASSWORD} |\n`,
			[PASSWORD],
		],
		[
			"percent encoding",
			encodeURIComponent(`{"password":"${PASSWORD}","k":"${KEY} ann@x"}`),
			[PASSWORD],
		],
		[
			"options of a key",
			`command="mysqldump -p${PASSWORD}" ${KEY} x@y`,
			[PASSWORD],
		],
		[
			"its environment",
			`no-pty,environment="DB_PASSWORD=${PASSWORD}" ${KEY} x@y`,
			[PASSWORD],
		],
		["what is told in a comment", `${KEY} password=${PASSWORD}`, [PASSWORD]],
		[
			"a certificate of OpenSSH",
			`{"cert":"ssh-ed25519-cert-v01@openssh.com ${BLOB} ann@x","token":"${PASSWORD}"}`,
			[PASSWORD],
		],
	])("%s", async (_, value, parts) => {
		// Where breaks are written out, a secret is hidden with those behind it as well.
		const found = (await partsIn(value)).filter(
			(part) => !part.includes("\\n"),
		);
		expect(found).toEqual(parts.toSorted());
	});

	test.each([
		`${KEY} ann@x\n${KEY} the key of the old laptop\n${KEY}\n`,
		`from="10.0.0.0/8,*.acme.io",no-pty,command="/usr/bin/rsync --server" ${KEY} backup@x`,
		`|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ${KEY}\n`,
		`github.com,140.82.121.4 ${KEY}\n[password.acme.io]:2222 ${KEY}\n2001:db8::1 ${KEY}\n`,
		`password.acme.io,token.acme.io ${KEY}\nvault.acme.io,10.0.0.7 ${KEY}\n`,
		`@cert-authority *.acme.io ${KEY} ca@acme\n`,
		`ann:${KEY} google-ssh {"userName":"ann@acme.io","expireOn":"2026-01-01T00:00:00+0000"}\n`,
		`sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t8Jd7 ann@x\n`,
		`user: ann\nssh_authorized_keys:\n  - ${KEY} ann@x\n  - ${KEY}\nhost: db\n`,
		`resource "aws_key_pair" "a" {\n  public_key = "${KEY} ann@x"\n}\n`,
		`{"secrets":{"key":"${KEY} ann@x"}}`,
		`deploy_key: ${KEY} deploy key of 2024\nhost: db\n`,
		`DEPLOY_KEY="${KEY} ann@x"\nSSH_KEY=${KEY} ann@x\n`,
	])("but it is public, and so are hosts and comments: %s", async (value) => {
		expect(await partsIn(value)).toEqual([]);
	});

	test.each([
		`${KEY} ann@x\n`,
		`${KEY} laptop\n`,
		`[acme.io]:22,10.0.0.1 ${KEY}\n`,
	])("a file of them is public, in base64 too: %s", async (value) => {
		const base64 = Buffer.from(value).toString("base64");
		const { isPublic } = partsOf(value, "K", await readersFor(value));
		expect(isPublic).toBe(true);
		expect(
			await partsIn(`{"kind":"Secret","data":{"known_hosts":"${base64}"}}`),
		).toEqual([]);
	});
});

describe("public armour without an end hides what it is and no more", () => {
	const lines = (count: number, last = "") =>
		[
			...Array.from({ length: count }, (_, n) =>
				`MIIC${n}${"aZ3/k+9Xq7Lm".repeat(5)}`.slice(0, 64),
			),
			last,
		]
			.filter(Boolean)
			.join("\n");
	const begin = (label: string) => `-----BEGIN ${label}-----`;
	const settings = `DB_PASSWORD=${PASSWORD}\nAPI_KEY=${TOKEN}`;
	const LABELS = ["CERTIFICATE", "PUBLIC KEY", "PGP SIGNATURE", "X509 CRL"];

	test.each(LABELS)("a comment: %s", async (label) => {
		for (const value of [
			`# begins with ${begin(label)}\n${settings}\n`,
			`# from ${begin(label)}\n${settings}\n# to -----END ${label}-----\n`,
			`grep -q "${begin(label)}" "$1" || exit 1\n${settings}\n`,
		])
			expect(await partsIn(value), value).toEqual([TOKEN, PASSWORD]);
	});

	test.each(LABELS)("a placeholder: %s", async (label) => {
		for (const value of [
			`[{"name":"pub","value":"${begin(label)}..."},{"name":"token","value":"${TOKEN}"}]`,
			`CERT="${begin(label)}"\nAPI_KEY=${TOKEN}\n`,
			`cert: |\n  ${begin(label)}\n  MIIC...\ntoken: ${TOKEN}\n`,
			`pub,${begin(label)},${TOKEN}\n`,
		])
			expect(await partsIn(value), value).toEqual([TOKEN]);
	});

	test.each(LABELS)("cut: %s", async (label) => {
		const cut = `${begin(label)}\n${lines(3)}`;
		for (const value of [
			`cert: |\n${cut.replace(/^/gm, "  ")}\ntoken: ${TOKEN}\n`,
			`CERT="${cut.replaceAll("\n", "\\n")}"\nAPI_KEY=${TOKEN}\n`,
			`CERT="${cut.replaceAll("\n", " ")}"\nAPI_KEY=${TOKEN}\n`,
			JSON.stringify({ cert: cut, token: TOKEN }),
			JSON.stringify({ cert: `${cut}\n`, tokens: [TOKEN] }),
			`${cut}\n${TOKEN}\nx: y\n`,
			`${cut}\n${begin(label)}\n${lines(2)}\n-----END ${label}-----\nAPI_KEY=${TOKEN}\n`,
		])
			expect(await partsIn(value), value).toEqual([TOKEN]);
	});

	test.each<[what: string, value: string]>([
		["cut at the end", `${begin("CERTIFICATE")}\n${lines(3, "MIICshort7Xq9")}`],
		[
			"quoted in a mail",
			`> ${begin("CERTIFICATE")}\n> ${lines(3, "q7Lm9Xk=").replaceAll("\n", "\n> ")}\n> -----END CERTIFICATE-----\n`,
		],
		[
			"a signature",
			`${begin("PGP SIGNATURE")}\nVersion: GnuPG v2\n\n${lines(3, "q7Lm9Xk=\n=aB3d")}\n-----END PGP SIGNATURE-----\n`,
		],
		[
			"a string that is put together",
			`const c = "${begin("PUBLIC KEY")}\\n" +\n  "${lines(3, "q7Lm9Xk=").replaceAll("\n", '\\n" +\n  "')}\\n" +\n  "-----END PUBLIC KEY-----";\n`,
		],
		[
			"in one line",
			`K=${begin("PUBLIC KEY")} ${lines(3).replaceAll("\n", " ")} -----END PUBLIC KEY-----`,
		],
	])("the whole is public: %s", async (_, value) => {
		expect(await partsIn(value)).toEqual([]);
	});

	test("what stands behind a private key without an end is read as well", async () => {
		const value = `${begin("PRIVATE KEY")}\n${lines(2)}\ntoken: hamster\n`;
		expect(await partsIn(value)).toContain("hamster");
	});
});
