import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const CHOSEN = ["Zitrone9", "winter4038", "ch3ls3a7", "wolkeTulip4"];
/** So that lines are no masks by themselves. */
const OTHER = "\nother_token: zzQ8vLt1Wm3Xc6Rb2K\n";

describe("a password by its place alone", () => {
	test.each([
		"MONITOR ups@localhost 1 watcher X primary",
		"carol : EAP X",
		"dave@example.org : XAUTH X",
		"ann l2tpd X 10.0.0.2",
		"ann * X *",
		"https://host.example/dav/ ann X",
		"*.host.example:relay:X",
		"[mail.isp.example]:submission ann:X",
		"@example.com ann:X",
		"smtp.example.net:25 ann:X",
		"K 8\npassword\nV 10\nX\nK 8\nusername\nV 3\nann\nEND",
	])("%j", async (line) => {
		for (const password of CHOSEN)
			expect(await partsIn(line.replace(/\bX\b/, password) + OTHER)).toContain(
				password,
			);
	});

	test.each([
		['MONITOR ups@10.0.0.9 1 mon "Mango tulip 9" primary', "Mango tulip 9"],
		[
			"mail.example.com  a@b.example:gequ ogvd iegd hbkt",
			"gequ ogvd iegd hbkt",
		],
		["101 => 482913,Ann Smith,ann@example.org", "482913"],
	])("%j", async (line, secret) => {
		expect(await partsIn(line + OTHER)).toContain(secret);
	});

	test.each([
		"MONITOR ups@localhost 1 watcher password primary",
		"ann l2tpd server 10.0.0.2",
		"https://host.example/dav/ is down",
		"alpine image latest 10.0.0.2",
		"web.example.com host:port",
		"100 => 200,extension",
		"*.host.example:443:tcp",
	])("not %j", async (line) => {
		expect(await partsIn(line + OTHER)).toEqual(["zzQ8vLt1Wm3Xc6Rb2K"]);
	});
});

describe("a plain word in a place like no other", () => {
	test.each([
		"pg16.lan:5432:shop7:shop_rw3:X",
		"10.0.0.2:5432:*:ann:X",
		"*:*:*:backup_ro2:X",
		'echo "db:5432:*:ann:X" >> ~/x',
		"Backlog SSID1 Casa24; Password1 X; MqttUser tas7",
		"Backlog MqttHost a; MqttPassword X",
		"# WebPassword X",
	])("%j", async (line) => {
		for (const password of ["walrus", ...CHOSEN]) {
			const parts = await partsIn(line.replace(/\bX\b/, password) + OTHER);
			expect(parts).toContain(password);
			for (const word of ["shop7", "shop_rw3", "backup_ro2", "Casa24", "tas7"])
				expect(parts).not.toContain(word);
		}
	});

	test.each([
		"img.lan:5000:library:nginx",
		"12:30:15:abcd:efgh",
		"root:18000:0:99999:7:::",
		"aa:bb:10:20:dddd",
		"the Password1 walrus",
		"Backlog Power1 on; Password2 required",
	])("none in %j", async (line) => {
		expect(await partsIn(line + OTHER)).toEqual(["zzQ8vLt1Wm3Xc6Rb2K"]);
	});

	test("a hash behind its kind ends with its field", async () => {
		const hash =
			"$6$AyttSVeN$L0nThS1wVXypceOjtq8YqARW0CUTMKqmnu17jgaoiZC.tTe1KZittaCWAFdpn61YNaMN6UHW49pF20ZEP5EYRD";
		for (const kind of ["SHA512-CRYPT", "CRYPT", "BLF-CRYPT"])
			expect(
				await partsIn(
					`ann@example.org:{${kind}}${hash}:5000:5000::/var/vmail/ann${OTHER}`,
				),
			).toContain(hash);
		const bare = "Ig/DuH./L0nThS1wVXypceOjtq8YqARW0CUTMKqmnu17jgaoiZC";
		expect(
			await partsIn(
				`ann@a.example:{SHA512-CRYPT}$6$abcdEFGH$${bare}:5000${OTHER}`,
			),
		).toContain(bare);
	});
});

test("a token of a vendor with a colon in it is one text", async () => {
	const token = "7256923535:AAtO7V90dfoqODc3PqSWCkQnPYxW42XDWtQ";
	expect(await partsIn(`define tb Bot ${token}${OTHER}`)).toContain(token);
});

test.each([
	[
		"kubernetes_secret",
		'"data":{"a":"winter4038"},"metadata":[{"name":"worker01"}]',
	],
	[
		"github_actions_secret",
		'"plaintext_value":"winter4038","repository":"worker01"',
	],
	["aws_ssm_secret_v1", '"data":{"a":"winter4038"},"id":"worker01"'],
])("the state of Terraform: %s", async (type, attributes) => {
	const state = `{"version":4,"resources":[{"type":"${type}","name":"x","instances":[{"attributes":{${attributes}}}]}]}`;
	expect(await partsIn(state)).toEqual(["winter4038"]);
});

describe("markup that is a part of a document", () => {
	test.each([
		'<user username="ann" password="X" roles="r"/>\n<b/>',
		"<net userName='net' password='X'/>\n<b/>",
		"<con:name>Password</con:name><con:value>X</con:value>",
		"<td>Password</td><td>X</td>\n<td>x</td>",
		"<dt>Password</dt><dd>X</dd>\n<b/>",
		"<b>Password:</b> X<br>\nfoo<br>",
		"Password:<br/>X<br/>\nfoo",
	])("%j", async (line) => {
		for (const password of CHOSEN)
			expect(await partsIn(line.replace(/\bX\b/, password) + OTHER)).toContain(
				password,
			);
	});

	test.each([
		"<td>Password</td><td>required</td>\n<td>x</td>",
		"<td>Port</td><td>worker01</td>\n<td>x</td>",
		'<user username="worker01" roles="reader"/>\n<b/>',
	])("not %j", async (line) => {
		expect(await partsIn(line + OTHER)).toEqual(["zzQ8vLt1Wm3Xc6Rb2K"]);
	});
});

describe("tables that are drawn with boxes", () => {
	test.each([
		"│ DB_PASSWORD │ X │\n│ REGION │ west │",
		"┌───┬───┐\n│ Name │ Password │\n├───┼───┤\n│ ann │ X │\n└───┴───┘",
		"┃ DB_PASSWORD ┃ X ┃\n┃ REGION ┃ west ┃",
	])("%j", async (table) => {
		for (const password of CHOSEN) {
			const parts = await partsIn(table.replace(/\bX\b/, password) + OTHER);
			expect(parts).toContain(password);
			expect(parts.join(" ")).not.toMatch(/west|ann/);
		}
	});
});

describe("addresses behind the name of a program", () => {
	test.each([
		"rest:https://backup:X@rest.example.org:8000/h/",
		"git::https://ann:X@git.example.org/x.git",
		'repository = "rest:https://backup:X@rest.example.org/"',
	])("%j", async (line) => {
		for (const password of [...CHOSEN, "papaya"])
			expect(await partsIn(line.replace(/\bX\b/, password))).toContain(
				password,
			);
	});

	test("what is around it stays readable", async () => {
		const line = "rest:https://backup:papaya@rest.example.org:8000/h/";
		expect(await partsIn(line + OTHER)).toEqual([
			"papaya",
			"zzQ8vLt1Wm3Xc6Rb2K",
		]);
	});
});

describe("logins of proxies, directories and servers that stand in a place of their own", () => {
	test.each([
		'syncrepl rid=001 bindmethod=simple binddn="cn=r" credentials=X searchbase="dc=acme"',
		"env: HTTP_PROXY:http://ann:X@up.lan:3128,LANG:C",
		"stream_authentication ann:X",
		"    allow ann:X read-only",
		"upstream http ann:X@up.lan:8080",
		'if ($http_authorization eq "ann:X") {',
		'proxy-user = "ann:X"',
		"register => ann:X@sip.lan/4711",
		"register = tls://ann@acme.lan:X:ann7@sip.lan:3128/4711",
	])("%j", async (line) => {
		for (const password of [...CHOSEN, "papaya"]) {
			const parts = await partsIn(
				line.replace(/\bX\b/, () => password) + OTHER,
			);
			expect(parts).toContain(password);
			expect(parts.join(" ")).not.toMatch(/\b(?:LANG|acme|rid|3128)\b/);
		}
	});

	test.each([
		"allow tcp:8080",
		"allow from:all",
		"allow users:everybody",
		"web_auth basic:realm",
		"stream_authentication ldap:people",
		"HOST_URL:http://db.lan:3306/shop,LANG:C",
		"mirror http deb.example.com:8080",
		"proxyuser:none@proxy.lan:3128",
		"register => 4711@sip.lan/4711",
		'bindmethod=sasl saslmech=external searchbase="dc=acme"',
	])("not %j", async (line) => {
		expect(await partsIn(line + OTHER)).toEqual(["zzQ8vLt1Wm3Xc6Rb2K"]);
	});
});

describe("a note whose names and values have no blank between", () => {
	test.each([
		"SSID:Guest\nPassword:X",
		"NoteType:Server\nHostname:nas\nPassword:X\nNotes:rebuilt",
	])("%j", async (text) => {
		for (const password of ["walrus", ...CHOSEN]) {
			const parts = await partsIn(text.replace(/\bX\b/, password) + OTHER);
			expect(parts).toContain(password);
			for (const word of ["Guest", "Server", "rebuilt"])
				expect(parts).not.toContain(word);
		}
	});

	test("in a cell", async () => {
		expect(
			await partsIn(
				'url,username,password,extra\nhttp://sn,,,"SSID:Guest\nPassword:walrus\nNotes:rebuilt"\n',
			),
		).toEqual(["walrus"]);
	});

	test("no word that tells of it, and none of a line alone", async () => {
		for (const text of ["Password:required\nName:string", "Password:walrus"])
			expect(await partsIn(text + OTHER)).toEqual(["zzQ8vLt1Wm3Xc6Rb2K"]);
	});
});
