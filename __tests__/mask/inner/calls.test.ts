import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const SECRETS = ["walrus", "Zitrone9", "ch3ls3a7", "wolkeTulip4", "482913"];

describe("what calls are given that sign, protect or change a password", () => {
	test.each([
		'ActiveSheet.Protect "§"',
		'Sheets("Data").Unprotect "§"',
		'ThisWorkbook.Unprotect ("§")',
		's, err := t.SignedString([]byte("§"))',
		'm := hmac.New(sha256.New, []byte("§"))',
		'x.signWith(HS256, "§")',
		"jwt.sign({ id: user.id }, '§')",
		'jwt.decode(t, "§", algorithms=["HS256"])',
		"jwt.sign({ role: 'admin' }, '§', { issuer: 'shop' })",
		'secure_link_md5 "$secure_link_expires$uri §";',
		'db.changeUserPassword("ann","§")',
		'RunAs("ann","OFFICE","§")',
	])("%s", async (text) => {
		for (const secret of SECRETS) {
			const parts = await partsIn(`${text.replace("§", secret)}\nx`);
			expect(parts).toContain(secret);
			for (const word of ["HS256", "shop", "Data", "OFFICE", "x.xlsx"])
				expect(parts).not.toContain(word);
		}
	});

	test("the password of a workbook", async () => {
		for (const secret of ["Zitrone9", "wolkeTulip4", "x9!Kzz7q"])
			expect(
				await partsIn(`Workbooks.Open "x.xlsx", , , , "${secret}"\nx`),
			).toEqual([secret]);
	});

	test("no message, and no file of a key", async () => {
		const parts = await partsIn(
			'h = hmac.new(key, b"message", sha256)\njwt.verify(token, "public.pem")\njwt.decode(token, "utf8")\npassword=Falcon9!',
		);
		expect(new Set(parts)).toEqual(new Set(["Falcon9!"]));
	});
});

describe("a text of any form in the place of the password of a call that logs in", () => {
	test.each([
		'new NetworkCredential("ann", "§");',
		'auth := smtp.PlainAuth("", "ann@a.example", "§", "smtp.a.example")',
		'DriverManager.getConnection("jdbc:mysql://a.example/x", "ann", "§");',
		'new PasswordAuthentication("ann", "§".toCharArray())',
		'req.SetBasicAuth("ann", "§")',
		"$db = new PDO('mysql:host=db;dbname=shop', 'ann', '§', [1]);",
		"$db = mysqli_connect('localhost', 'ann', '§');",
		'client.username_pw_set("ann", "§")',
		"M.login('ann', '§')",
		"HTTPBasicAuth('ann', '§')",
		'DBI->connect("dbi:mysql:shop", "ann", "§")',
		'new NetworkCredential(user, "§");',
		'DriverManager.getConnection(url, "ann", "§");',
		'smtp.PlainAuth("", cfg.Username, "§", "smtp.a.example")',
	])("%s", async (text) => {
		for (const secret of [
			...SECRETS,
			"Zebra Kiwi 22",
			"Zebra Kiwi",
			"Kiwi.22x",
			"Zebra.Kiwi",
			"%Kiwi22",
			"$Kiwi.22x",
			"~Kiwi22",
			".kiwi22",
		]) {
			const parts = await partsIn(`a=b\n${text.replace("§", () => secret)}`);
			expect(parts).toContain(secret);
			for (const word of ["ann", "smtp.a.example", "localhost", "shop"])
				expect(parts).not.toContain(word);
		}
	});

	test("who logs in may have a number, in front of what is sure to be the password", async () => {
		expect(
			await partsIn('a=b\nc = connect("db.example", "ann1987", "Zebra Kiwi")'),
		).toEqual(["Zebra Kiwi"]);
	});

	test.each([
		'form.login("user", "Login failed for this account")',
		'auth("ann", "<%= pw %>")',
		'login("ann", "#{pw}")',
		'client.connect("topic", "thing", "A long text here")',
		'connect("a.example", socket, "Other.Thing")',
		'login("index.html", "home.html")',
		'authenticate("ldap", "ldap.example.com")',
		'new Credentials("ann", "Falcon9!", "STATION", "corp.example")',
	])("nothing in %s", async (text) => {
		const parts = await partsIn(`password=Falcon9!\n${text}`);
		expect(new Set(parts)).toEqual(new Set(["Falcon9!"]));
	});
});

describe("a text of any form as the key of a signature or a cipher", () => {
	test.each([
		'new SymmetricSecurityKey(Encoding.UTF8.GetBytes("§"))',
		'new HMACSHA256(Encoding.UTF8.GetBytes("§"))',
		'new SecretKeySpec("§".getBytes(), "HmacSHA256")',
		's, err := t.SignedString([]byte("§"))',
		"jwt.sign(p, '§')",
		's, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString([]byte("§"))',
		'hmac.new(b"§", msg, hashlib.sha256)',
		'CryptoJS.AES.encrypt("some message", "§").toString()',
	])("%s", async (text) => {
		for (const secret of [
			...SECRETS,
			"Kiwi_22x",
			"Kiwi.22x",
			"/Kiwi22x",
			"Tomato.Monsoon.Spaghetti",
			"my jwt secret for shop 7",
			"this is my custom Secret key for authentication",
			"Kingfisher hamster armadillo!",
		]) {
			const parts = await partsIn(`a=b\n${text.replace("§", secret)}`);
			expect(parts).toContain(secret);
			for (const word of ["HmacSHA256", "some message"])
				expect(parts).not.toContain(word);
		}
	});

	test("no file of a key", async () => {
		expect(
			await partsIn('a=b\njwt.sign(p, "keys/private.key")\njwt.sign(p, "~/x")'),
		).toEqual([]);
	});
});

describe("texts that are compared with a password, or have their name in front", () => {
	test.each([
		"if ($user == 'boss' && $pass == '§') {",
		"u == 'sidekiq' && p == '§'",
		"if (u == 'sidekiq' and p == '§')",
		'if (pwd.equals("§")) {',
		'if (strcmp(pass,"§") == 0) {',
		'{:user "ann" :password "§" :host "h"}',
	])("%s", async (text) => {
		for (const secret of [...SECRETS, "Mango tulip 9"]) {
			const parts = await partsIn(`${text.replace("§", secret)}\nx`);
			expect(parts).toContain(secret);
			for (const word of ["boss", "sidekiq", "ann"])
				expect(parts).not.toContain(word);
		}
	});

	test.each([
		'if (type == "password" && mode == "strict") {',
		'if (password == "required") {',
		"u == 'north' && zone == 'south'",
	])("no secret in %s", async (text) => {
		const parts = await partsIn(`${text}\npassword=Falcon9!`);
		expect(new Set(parts)).toEqual(new Set(["Falcon9!"]));
	});
});
