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
