import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** Beside other settings, so that nothing but the line itself tells. */
const partsOf = (line: string) =>
	partsIn(`${line}\nDB_PASSWORD=x8Kq2mPd91Zs\nlog_level: info\n`);

describe("a passphrase that ends with a number, and one word", () => {
	test.each([
		"Hi Tom, the router password is X, please keep it.",
		"Das WLAN-Passwort ist X und das Netz heißt Villa.",
		"Her password was X, now it is another one.",
		"The password was changed to X",
		"Password for https://wiki.example.org: X",
		"User anna, password X",
		"Benutzername anna, Kennwort X",
		"# user ann, password X",
		"You can log in with anna and the password X.",
		"{# password: X #}",
		"(* password: X *)",
		"<%-- password: X --%>",
		"# password=X",
		"Password - X",
		"Password → X",
		"nas: admin / X",
		"Zugangsdaten: anna / X",
		"Netflix: fam@example.de / X",
		"WLAN Name: Villa, Schlüssel: X",
		"SSID: Villa, Key: X",
		"Password: X (until May)",
		"Password: X, changed in May",
		"Password: X - please change",
		"Password: **X**",
		"* Wi-Fi: network **Corp-Guest**, password **X**",
		"db.password X",
		"wpa-psk X",
		"requirepass X",
		"admin login ann:X",
		`\${ADMIN PASSWORD}    X`,
		"Input Password    id:pass    X",
		'/mnt/dav "bob" "X"',
		`password: \${DB_PASSWORD:X}`,
		'curl_setopt($c, CURLOPT_USERPWD, "ann:X");',
		'bcrypt.hashSync("X", 10)',
		"openssl_encrypt($d, 'aes-256-cbc', 'X', 0, $iv);",
		'(echo "X"; echo "X") | smbpasswd -s -a ann',
		'mysql -u root "-pX" db',
		'if (password === "X") {',
		'if ("X".equals(password)) {',
		"if (hash_equals('X', $password)) {",
		'let password = env::var("PW").unwrap_or_else(|_| "X".into());',
		'{\n  user: "a",\n  password: |||\n    X\n  |||,\n}',
	])("%j", async (line) => {
		for (const secret of ["Mango tulip 9", "Zitrone9"])
			expect(await partsOf(line.replaceAll("X", secret))).toContain(secret);
	});
});

test.each([
	"# password: anvil quartz walrus comet #",
	"The password is anvil quartz walrus comet, please keep it.",
	"SSID: Villa, Key: anvil quartz walrus comet",
	"creds: anna:anvil quartz walrus comet",
	"db.password anvil quartz walrus comet",
	`\${ADMIN PASSWORD}    anvil quartz walrus comet`,
])("words without a number: %j", async (line) => {
	expect(await partsOf(line)).toContain("anvil quartz walrus comet");
});

test("a list of users with one of them", async () => {
	const parts = await partsIn(
		"a@b.de:Zitrone35\nc@d.de:winter4038\ne@f.de:Mango tulip 9\n",
	);
	expect(parts).toEqual(
		expect.arrayContaining(["Zitrone35", "winter4038", "Mango tulip 9"]),
	);
});

test.each([
	"# password: see the vault entry",
	"# password is required for all users",
	"// password: minimum length 12",
	"// password: generated during first deployment",
	"# password: rotated weekly through ansible tower",
	"# Password policy: upper case, lower case and digits",
	"User: anna, Role: admin of two teams",
	"User anna, password expires after days 30",
	"User anna, password rotated every quarter",
	"The password manager: Bitwarden, used everywhere",
	"The password generator picks four random words",
	"Password hashing became slower recently",
	"Password reset emails arrive within minutes 5",
	"Password - required when users register themselves",
	"The token is valid until tomorrow evening",
	"Admin - Configure hidden settings panel",
	"root / boot / home / usr",
	"admin / editor / viewer / guest",
	"login / logout / register / profile",
	"Admin login: ask the office manager",
	"Zugangsdaten: siehe Tresor im Keller",
	"Das Passwort lautet wie immer",
	"SSID: Villa, Band: fuenf Gigahertz 5",
	"Key: mango tulip papaya walrus, see the map legend",
	"Please change the password to something stronger",
	"Change the password to match company guidelines",
	"Secret Santa party 3",
	"* The **password** field, *mango* label",
	'crypto.createCipheriv("aes-256-gcm", key, iv)',
	"Token Ring lectures 4",
	"Input Text    id:name    Mango tulip 9",
	`\${TITLE}    Mango tulip 9`,
	'user:"anna maria schmidt bauer"',
	'title:"Mango tulip 9" user',
	'if (type === "password") {',
	'if ("text" === password.type) {',
	'/mnt/music "bob" defaults 0 0',
])("%j tells none", async (line) => {
	expect(await partsOf(line)).toEqual(["x8Kq2mPd91Zs"]);
});
