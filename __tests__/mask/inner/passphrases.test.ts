import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const PASSPHRASES = ["Mango tulip 9", "anvil quartz walrus comet"];

test.each([
	'user carl "X"\n',
	'network={\n  #psk="X"\n  psk="abcdefgh1"\n}\n',
	"option key 'X'\noption ssid 'home'\n",
	'jwt.encode(p, "X")\n',
	'/mnt/dav bob "X"\n',
	'MONITOR ups@h 1 mon "X" primary\n',
	'<user password="X" name="a"/>\n<b/>\n',
	"<td>Password</td><td>X</td>\n<b/>\n",
	'{"ssid":"Home","key":"X"}\n',
	"Password: X\nhost: db\n",
	"The password is X.",
	'const A: u8 = 1;\nstatic SMTP_PASS: &str = "X";\n',
	"const A: u8 = 1;\nconst password: string | undefined = 'X';\n",
	'auth = ("ann", "X")\n',
	'users: {ann: "X"}\nhost: db\n',
])("%j", async (value) => {
	for (const passphrase of PASSPHRASES)
		expect(await partsIn(value.replace("X", passphrase))).toContain(passphrase);
});

test.each([
	'title: "Mango tulip 9"\nhost: db\n',
	'print("anvil quartz walrus comet")\n',
	'user carl "Windows server 2019"\nkey: "Release candidate 2"\n',
	'<user title="Mango tulip 9" name="a"/>\n<b/>\n',
])("%j has none", async (value) => {
	const parts = await partsIn(value);
	for (const passphrase of PASSPHRASES) expect(parts).not.toContain(passphrase);
	expect(parts).not.toContain("Release candidate 2");
});
