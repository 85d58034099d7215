import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/mask/parts.ts";
import { readersFor } from "../../support/values.ts";

async function partsIn(value: string): Promise<string[]> {
	const { parts } = partsOf(value, "DOCUMENT", await readersFor(value));
	return parts.map(({ text }) => text).toSorted();
}

/** Both passwords are words: only the name of the column tells. */
const FOUND = ["marigold", "walrus"];

describe("the head of a table", () => {
	test.each([
		"#,user,password\n1,ann,marigold\n2,bob,walrus",
		",user,password\n1,ann,marigold\n2,bob,walrus",
		"title,username,password,2FA\nx,ann,marigold,\ny,bob,walrus,",
		"title,e-mail?,password\nx,ann,marigold\ny,bob,walrus",
		"title,password*,owner's mail\nx,marigold,ann\ny,walrus,bob",
		"Größe;Benutzer;Passwort\n1;ann;marigold\n2;bob;walrus",
		"Société,Identifiant,Mot de passe\nAcme,ann,marigold\nBeta,bob,walrus",
		"Größe\tBenutzer\tPasswort\n1\tann\tmarigold\n2\tbob\twalrus",
		"Имя,Пароль\nann,marigold\nbob,walrus",
		"| # | User | Password |\n|---|---|---|\n| 1 | ann | marigold |\n| 2 | bob | walrus |",
		"x\n\n| **Host** | **User** | **Password** |\n|---|---|---|\n| db | ann | **marigold** |\n| web | bob | walrus |",
		"| Gerät | Passwort |\n|---|---|\n| x | marigold |\n| y | walrus |\n\nThat is all.",
		"sep=;\nname;user;password\ndb;ann;marigold\nweb;bob;walrus",
		"Exported 2024-05-01\n\nname,user,password\ndb,ann,marigold\nweb,bob,walrus",
		"Passwords of ann, of 2024\nname,user,password\ndb,ann,marigold\nweb,bob,walrus",
		"# Of the old shop\n# user,password,until\nann,marigold,*\nbob,walrus,*",
	])("%j", async (value) => {
		expect(await partsIn(value)).toEqual(FOUND);
	});
});

describe("rows that are no copy of their head", () => {
	test.each([
		// a line break in the first record
		'name,notes,user,password\ndb,"a\nb",ann,marigold\nweb,,bob,walrus',
		'folder,type,name,notes,login_uri,login_password,login_totp\n,login,GitHub,"words:\n\nmore",https://github.com,marigold,\n,login,X,,https://x.com,walrus,',
		`name,notes,password\ndb,"${"line\n".repeat(60)}",marigold\nweb,,walrus`,
		// fewer and more cells
		"name,user,password,x,y\ndb,ann,marigold\nweb,bob,walrus",
		"user,password\nann,marigold,x,y\nbob,walrus",
		"user,password\nann,marigold\nbob,walrus,x,y,z",
		"| User | Password | Note |\n|--|--|--|\n| ann | marigold |\n| bob | walrus | x | y | z |",
		// a line between them
		"name,user,password\ndb,ann,marigold\n# others\nweb,bob,walrus",
		"name,user,password\ndb,ann,marigold\n\nOthers\nweb,bob,walrus",
	])("%j", async (value) => {
		expect(await partsIn(value)).toEqual(FOUND);
	});

	test("a password of four words, and a sentence beside it", async () => {
		const text =
			"sep=;\nuser;password;notes\nann;anvil marble cobalt thimble;this is the one of the shop\nbob;walrus;";
		expect(await partsIn(text)).toEqual([
			"anvil marble cobalt thimble",
			"walrus",
		]);
	});

	test("a comma that nobody put in quotes moves what follows", async () => {
		const text = "name,user,password\nAcme, Inc,ann,Tiger!2024\nweb,bob,walrus";
		expect(await partsIn(text)).toEqual(["Tiger!2024", "walrus"]);
	});
});

test.each([
	"# user, password\nHOSTS=alpha,beta\nMODE=fast,safe",
	"Users, passwords and tokens\nname: ann, bobby, robert\nhost: alpha, beta",
	"host, user, password\nare things to keep in mind, so we never forget them\n",
	"import user, password\nfrom somewhere import that, others, thing",
	"connect(user, password)\nlisten(alpha, beta)",
	"SELECT id, user, password\nFROM customers\nWHERE name IN ('alpha', 'beta')",
	"Größe;Gewicht\n10;alpha\n11;beta",
	"Tokens used, by model\nname,prompt tokens,total\ngpt,100,200\n",
	"# Passwords, tokens\n\nWe rotate passwords, tokens and keys, often.\nSee the wiki, please, now",
	"The team\nhost, password\n\nsome words, other words",
	"# client\tserver\tsecret\nann\t\tpptpd\tx y",
	"#,name,city\n1,alpha,berlin\n2,beta,paris",
	"std::string::token\nstd::string::other",
	"export default {\n  user, password,\n  hosts, ports,\n};",
	"#   PasswordAuthentication yes\n#   Port 22\n#   MACs hmac-md5,hmac-sha1,umac-64@openssh.com",
	"SELECT password,\n  username,\n  session\nFROM users;",
	"password;\nregions;\nsessions;\n",
	"  password   \n  regions   \n  sessions   \n",
	"Write to us, we have no password, ever\nand we answer you, soon\n",
])("no table with passwords: %j", async (value) => {
	expect(await partsIn(value)).toEqual([]);
});

test.each([
	'"password": "marigold",\n"username": "gorilla",\n"hostname": "database"',
	'"password": "marigold", "name": "x",\n"username": "gorilla", "name": "y",\n',
	"region;\nset password marigold;\nfoo;\n",
	'use mydb;\nif (password == "marigold") x();\nfoo;\n',
])("settings that are no table: %j", async (value) => {
	const parts = await partsIn(value);
	expect(parts).toContain("marigold");
	expect(parts.filter((part) => !part.includes("marigold"))).toEqual([]);
});

test("a list of services is no table", async () => {
	const text =
		"kpasswd\t\t464/udp\nlogin\t\t513/tcp\nkshell\t\t544/tcp\t\tkrcmd\t\t# Kerberized";
	expect(await partsIn(text)).toEqual([]);
});
