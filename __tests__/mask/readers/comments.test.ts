import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

describe("a setting that was switched off", () => {
	test.each([
		"services:\n  db:\n    environment:\n      # MYSQL_PASSWORD: X\n      A: b",
		"a: 1\n#password: X\nb: 2",
		"a: 1 # smtp_password: X\nb: 2",
		'[x]\na = "b"\n# password = "X"\nc = 1',
		"<a>\n<!-- password: X -->\n<b>c</b></a>",
		"<a><!-- db.password=X --><b>c</b></a>",
		"# password: X\nann:Zitrone42\nbob:Melone42!",
		"a: 1\n#  username: ann\n#  password: 'X'\nb: 2",
		"#DB_USERNAME=walnut\n#DB_PASSWORD=X\nA=1",
		"#DB_USERNAME=ann\n#DB_PASSWORD=X\nA=1",
		'#DB_USERNAME=ann\n#DB_PASSWORD="X"\nA=1',
		"#SMTP_PASSWORD=X  # for the relay\nA=1",
		"a: 1\n# password: X   # change it\nb: 2",
		"; password = X ; until May\n[a]\nb=c",
		"# DB_PASSWORD=X   (until May)\nA=1",
		"# DB_PASSWORD=X, until May\nA=1",
		"# old: DB_PASSWORD=X\nA=1",
		"# e.g. DB_PASSWORD=X\nA=1",
		"a: 1 # prod: export DB_PASSWORD=X\nb: 2",
	])("%j", async (text) => {
		for (const word of ["walrus", "BlueWalrus", "blue-walrus", "walrus!"])
			expect(await partsIn(text.replace("X", word)), text).toContain(word);
	});
});

test.each([
	"#DB_PASSWORD=postgres # mine is Falcon125?\nA=1",
	"a: 1 # password: postgres # mine is Falcon125?\nb: 2",
])("what stands behind a sample is read: %j", async (text) => {
	expect(await partsIn(text)).toContain("Falcon125?");
});

test("a word of the trade with something behind it is none", async () => {
	for (const word of ["Password2024", "secretTulip9", "postgres!"]) {
		const text = `#USER=ann\n#PASSWORD=${word}\nA=1`;
		expect(await partsIn(text)).toContain(word);
	}
});

test.each([
	"a: 1\n# token=string; what is sent\n# password: text, for the door\n# old: see password=walrus in there\nb: 2",
	"a: 1 # password: required\n# token: optional\nb: 2",
	"a: 1\n# secret: base64 of it\n# password: see below\nb: 2",
	"a: 1\n# version: walrus\n# Note: walrus\nb: 2",
	"<a>\n<!-- The password: see the vault -->\n<!-- author: walrus -->\n<b>c</b></a>",
	"a:\n  b: 1\n#  password: \"postgres\"\n#   password: 'password'\n",
	"a:\n  b: 1\n#  username: walrus\n#  password: walrus\n#  login: tulip\n#  password: 'tulip'\n",
	"#DB_USERNAME=walrus\n#DB_PASSWORD=walrus\nA=1\n#X_PASSWORD=postgres\n#X_PASSWORD='redis'\n;password = secret",
])("%j says nothing", async (text) => {
	expect(await partsIn(text)).toEqual([]);
});
