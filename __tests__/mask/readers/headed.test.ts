import { describe, expect, test } from "vitest";
import { isSecret } from "../../../src/mask/judge/index.ts";
import { headedEntries } from "../../../src/mask/readers/headed.ts";
import { partsIn } from "../parts-in.ts";

const SECRETS = [
	"Falcon9",
	"marigold4038",
	"Kiwi@1970",
	"kiw1l3m0n7",
	"sofaMarigold4",
	"Kiwi lemon 9",
	"x8Kq2mPd91ZsT4vLw0Ry",
];

/** What else stands in a document, so that it is not masked line by line. */
const BESIDE = "\n\nDB_PASSWORD=x9!Kq_2mPdZ\n";

async function read(text: string, secrets: readonly string[], name = "NOTES") {
	let at = 0;
	const written = text.replace(
		/X/g,
		() => secrets[at++ % secrets.length] ?? "",
	);
	return partsIn(written + BESIDE, name);
}

/** What is said of a text by its headings alone. */
function toldIn(text: string, name = "NOTES") {
	return [...headedEntries(text, name)].filter(isSecret);
}

describe("lists of logins, whatever stands between the cells", () => {
	test.each([
		["info@example.de;X\noffice@example.de;X\ntest@example.de;X", "NOTES"],
		["ann;X\nbob;X\ncarol;X", "ACCOUNTS"],
		["ann,X\nbob,X\ncarol,X", "LOGINS"],
		["ann\tX\nbob\tX\ncarol\tX", "USERS"],
		["ann X\nbob X\ncarol X", "MAILBOXES"],
		["ann:X\nbob:X", "FTP_USERS"],
		["# VPN users\n\nann | X\nbob | X", "NOTES"],
		["## Mailboxes\n\n- ann@example.de / X\n- bob@example.de / X", "NOTES"],
		["Zugangsdaten:\nann;Ann Miller;X\nbob;Bob Short;X", "NOTES"],
		["ann@example.de\nX\n\nbob@example.de\nX", "NOTES"],
		["cat > auth.txt <<EOF\nann.miller\nX\nEOF\nls", "NOTES"],
	])("%j of %s", async (text, name) => {
		for (const one of SECRETS)
			expect(await read(text, [one], name)).toContain(one);
		const some = ["Falcon9", "Kiwi lemon 9", "marigold4038"];
		expect(await read(text, some, name)).toEqual(
			expect.arrayContaining(some.slice(0, text.split("X").length - 1)),
		);
	});

	test("words, PINs and passwords with blanks take nothing from the others", async () => {
		const all = ["Falcon9", "marigold", "Kiwi lemon 9", "482913"];
		const text = "a@b.de:X\nb@b.de:X\nc@b.de:X\nd@b.de:X";
		expect(await read(text, all)).toEqual(expect.arrayContaining(all));
	});

	test.each([
		["web01;10.0.0.1\ndb01;10.0.0.2\nmail2;10.0.0.3", "SERVERS"],
		["ann;ORD-2024-17\nbob;ORD-2024-18\ncarol;ORD-2024-19", "CUSTOMERS"],
		[
			"ann@example.de;K4711\nbob@example.de;K4712\ncarl@example.de;K4713",
			"USERS",
		],
		["ann;admin\nbob;editor\ncarol;viewer", "USERS"],
		["ann,Berlin,Sales\nbob,Hamburg,Support\ncarol,Madrid,Office", "ACCOUNTS"],
		["ann 0170 4711881\nbob 030 482913\ncarol +49 30 1234567", "LOGINS"],
		["ann;laptop7\nbob;Laptop12\ncarol;desktop04", "USERS"],
		["ann;2024-03-01\nbob;01.02.2023\ncarol;2024-11-30", "ACCOUNTS"],
		["name;department;room\nann;Sales;B204\nbob;Support;C17", "USERS"],
		["ann:100000:65536\nbob:165536:65536", "USERS"],
		[
			"ann:x:1000:1000:Ann:/home/ann:/bin/sh\nbob:x:1001:1001::/home/bob:",
			"USERS",
		],
		[
			"127.0.0.1 localhost\n10.0.0.5 web01.example.com web01\n10.0.0.7 ann7",
			"HOSTS",
		],
		["accounts:\n  name: ann\n  level: Gold12\n  city: hamburg", "DOCUMENT"],
		["postgresql15 15.4\nredis7 7.2.1\nnginx 1.24.0", "PACKAGES"],
		["Ann Miller\nBakerstreet12\n10115 Berlin", "ADDRESS"],
		[
			"curl -X PUT https://a.example/b1\nwget --user=ann c\nhttp --auth-type=basic d",
			"STEP",
		],
	])("nothing in %j of %s", (text, name) => {
		expect(toldIn(text, name)).toEqual([]);
	});
});

describe("codes that are good once", () => {
	test.each([
		"GitHub recovery codes:\nab12c-3de4f\n12345678\n1234 5678\n7f3k-99ax",
		"# Accounts\n\n## Backup codes\n\nab12c-3de4f\n12345678\n1234 5678\n7f3k-99ax\n\n## Hosts\n\nweb01-a1",
		"Backup codes Google\n\nab12c-3de4f\n12345678\n1234 5678\n7f3k-99ax",
		"Codes de secours :\n1. ab12c-3de4f   3. 12345678\n2. 1234 5678   4. 7f3k-99ax",
		"TAN-Liste:\n1 ab12c-3de4f\n2 12345678\n3 1234 5678\n4 7f3k-99ax",
	])("%j", async (text) => {
		const parts = await read(text, []);
		expect(parts).toEqual(
			expect.arrayContaining([
				"ab12c-3de4f",
				"12345678",
				"1234 5678",
				"7f3k-99ax",
			]),
		);
		expect(parts).not.toContain("web01-a1");
	});

	test.each([
		"Status codes:\n4041 not found\n5001 broken",
		"Backup codes are in the safe.\n\nweb01-a1b2\n2024-03-01",
		"Recovery\n\nweb01-a1b2\ndb-7f3k",
		"Country codes:\nDE-49\nFR-33",
	])("nothing in %j", (text) => {
		expect(toldIn(text)).toEqual([]);
	});
});

describe("a secret for each name", () => {
	test.each([
		"## API keys\n\n- Stripe: X\n- Maps: X",
		"API tokens\n----------\nStripe: X\nMaps - X",
		"Passwords:\nNAS: X\nRouter    X",
		"## Secrets\n\n| for | value |\n|---|---|\n| CI | X |\n| Deploy | X |",
		"## Passwörter\n\n* NAS: X\n* Router = X",
	])("%j", async (text) => {
		for (const one of SECRETS) {
			if (/\s/.test(one) && text.includes("| CI")) continue;
			expect(await read(text, [one])).toContain(one);
		}
	});

	const uuid = "4536e95c-4490-45c0-a4fc-c24cba60fcaa";
	test.each([
		"[Keys]\nDeepL = X",
		"Keys:\n  DeepL: X",
		"# Tokens\n\n- CI: X",
	])("a UUID in %j", async (text) => {
		expect(await read(text, [uuid])).toContain(uuid);
	});

	test("words beside passwords", async () => {
		const parts = await read(
			"## Passwords\n\n- NAS: Falcon9\n- Router: marigold",
			[],
		);
		expect(parts).toContain("marigold");
	});

	test.each([
		"## Tokens\n\n- CI: rotated monthly\n- Deploy: owned by Ann",
		"## API keys\n\n- Stripe: dashboard\n- rotated: 2024-03-01\n- owner: ann@example.de",
		"## Key dates\n\n- Release: 2024-03-01\n- Freeze: Sprint12",
		"[Keys]\nsave = Ctrl+F12\njump = Shift2",
		"## Passwords\n\nThey are in the vault.\n\n## Servers\n\n- nas: Synology920",
		`staticPasswords:\n- email: ann@example.de\n  userID: ${uuid}`,
	])("nothing in %j", (text) => {
		expect(toldIn(text)).toEqual([]);
	});
});

describe("what a command prints", () => {
	test.each([
		"$ vault kv get secret/smtp\n====== Data ======\nKey         Value\n---         -----\nsmtp        X\nhost        smtp.lan",
		"$ aws secretsmanager get-secret-value --secret-id smtp --output text\nX",
		'$ kubectl get secret smtp -o json | jq \'.data|map_values(@base64d)\'\n{\n  "smtp": "X"\n}',
		"ann@web:~$ op item get SMTP\nTitle:  SMTP\nFields:\n  username:  ann\n  relay:     X",
		"$ pass mail/ann\nX\nlogin: ann",
		"PS C:\\> az keyvault secret show --vault-name v --name smtp -o tsv\nX",
	])("%j", async (text) => {
		for (const one of SECRETS) expect(await read(text, [one])).toContain(one);
	});

	test.each([
		"$ kubectl get pods\nweb12",
		"$ cat /etc/hostname\nFalcon12",
		"$ vault status\nKey             Value\n---             -----\nCluster Name    vault-cluster12",
		"$ op item list\nSMTP  Falcon12",
		"$ pass ls\nMail12",
	])("nothing in %j", (text) => {
		expect(toldIn(text)).toEqual([]);
	});
});

test.each([
	"X\nlogin: ann@example.de\nurl: https://shop.example.de\notpauth://totp/a?secret=JBSWY3DPEHPK3PXP",
	"X\n---\nusername: ann\npin: 482913",
])("the first line of an entry of pass: %j", async (text) => {
	for (const one of SECRETS) expect(await read(text, [one])).toContain(one);
});

test("items of a list behind words that say secret, with no mark of a heading", async () => {
	const list = "- Zitrone9\n- wolkeTulip4\n- winter4038\n";
	expect(await partsIn(`Old passwords of the lab\n${list}`)).toEqual([
		"Zitrone9",
		"wolkeTulip4",
		"winter4038",
	]);
	expect(await partsIn(`Old names of the lab\n${list}`)).not.toContain(
		"Zitrone9",
	);
});
