import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** In no list of words of the trade; of one case, so that the looks tell nothing. */
const WORDS = ["walrus", "marigold", "teapot"];

describe("a plain word at a place that says password", () => {
	test.each([
		"users: [{u: ann, p: X}]\nport: 1",
		"mysql: {h: db.lan, u: stage, p: X, d: stage_db}\nport: 1",
		'const USERS = [{ u: "load1", p: "X" }]; const x = 1;\n// end',
		'{"ADMINS":[{"u":"ann","p":"X"}]}',
		"DB on db.lan: user shop, pw X\nThe rest is as before.",
		"- Webserver: web1.example.org, Benutzer root, Passwort X\nport: 80",
		"FTP: web42 mit PW X\nSiehe unten.",
		"Correo soporte@example.org clave: X\nNada.",
		"- Compte mail contact@example.org, mdp X\nRien.",
		"shop/X@//ora2.lan:1521/PDB\nhttp://x",
		'BUNDLE_GEMS__ACME__LAN: "ci:X"\nBUNDLE_PATH: x',
		'ftp: { host: "h", user: "web", pass: process.env.FTP_PASS ?? "X" },\nx: 1',
		'zipfile.ZipFile("a.zip").extractall(pwd=b"X")\nimport os',
		'echo "machine git.lan login ci password X" > ~/.netrc\nexit 0',
		" standby 1 authentication X\n!",
		"mosquitto_passwd -b -c /mosquitto/pw sensor X\nls",
		"psexec -p X cmd\nls",
		"radtest ann X localhost 0 other\nls",
		"typeset -A creds=([user]=ann [password]=X [host]=h.lan)\nexit 0",
		'vars.http_auth_pair = "mon:X"\n}',
		"clients:\n- {id: grafana, secret: '$plaintext$X', public: false}",
		"imapsync:{PLAIN}X\nport: 5\nx",
		"add_local_user: main:X,ops:Zitrone9\nx: 1",
		'c = SMBConnection("eva", "X", "pc", "nas.lan")\nimport x',
	])("%j", async (text) => {
		for (const word of WORDS)
			expect(await partsIn(text.replace("X", word)), text).toContain(word);
	});

	test.each([
		"SIM card PIN: X PUK: 12345678\nother",
		"exten => 900,1,Authenticate(X)\nexten => 900,2,Hangup()",
	])("%j with a number", async (text) => {
		expect(await partsIn(text.replace("X", "8083"))).toContain("8083");
	});
});

test.each([
	"Log in as user ann, password required\nThe end.",
	"Users log in with password authentication\nThe end.",
	"user ann, password stored in the vault\nThe end.",
	"size: {u: meter, p: 40}\nport: 1",
	"scale: {x: 1, p: middle}\nport: 1",
	'const x = process.env.STAGE ?? "walrus";\nx()',
	" standby 1 priority 110\n standby 1 preempt\n",
	"exten => 900,1,Dial(SIP/4711)\n",
])("%j holds no secret", async (text) => {
	expect(await partsIn(text)).toEqual([]);
});

/** Beside them, so that something is found in any case. */
const BESIDE = "\nAPI_KEY=Kq7vX2mZ9rT4wJ8hL5\n";

describe("words of any length and case, and several, where a line is a setting", () => {
	const ANY = ["walrus", "strawberry", "BlueWalrus", "WALRUS", "blue-walrus"];

	test.each([
		"- host: x.lan, user: root, pass: X, port: 22",
		"Login: root, Passwort: X, Port: 22",
		"Db:Password = X",
		"ENV DB_PASSWORD=X \\",
		"DB_PASSWORD=X make deploy",
		"set DB_PASSWORD=X&& npm start",
		"--password=X --user=x",
		"tool --db-password X run",
		'login: { user: "web", password: "X" }',
		"BindPassword X",
		"{user: ann, pw: X}",
		"provider no-ip.com { username = acme password = X hostname = h.lan }",
		"elasticsearch { user => elastic password => X }",
		"# SMTP_PASSWORD: X",
		"#password: X",
		"<!-- password: X -->",
	])("%s", async (text) => {
		for (const secret of [...ANY, "walrus!"])
			expect(
				await partsIn(`${text.replace(/\bX\b/, secret)}${BESIDE}`),
				text,
			).toContain(secret);
	});

	test.each([
		["# see token=abbreviation for more", "abbreviation"],
		["if password == configuration:", "configuration"],
		["DB_PASSWORD=file-name make", "file-name"],
		["run --password-store basic x", "basic"],
		["# Password: required", "required"],
		["// token: string", "string"],
		["# Note: deprecated", "deprecated"],
	])("%j: not %s", async (text, word) => {
		expect(await partsIn(`${text}${BESIDE}`)).not.toContain(word);
	});
});
