import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const CHOSEN = ["Falcon42", "lemon77", "redFalcon7", "FALCON2024", "falcon-42"];

describe("somebody and the password, behind a label of any language", () => {
	test.each([
		"Router: admin / X",
		"- Router: admin / X\n- Drucker: Keller",
		"Accès : ann / X",
		"Acceso: ann / X",
		"Accesso: ann / X",
		"Dostęp: ann / X",
		"Доступ: ann / X",
		"логин/пароль: ivanov/X",
		"Usuario / contraseña: ann / X",
		"Identifiant / mot de passe : ann / X",
	])("%j", async (text) => {
		for (const secret of [...CHOSEN, "kiwi lemon 9", "falcon!"])
			expect(await partsIn(`${text.replace("X", secret)}\n\nx`)).toContain(
				secret,
			);
	});

	test("a word where the label is of both", async () => {
		expect(await partsIn("логин/пароль: ivanov/marigold\nx")).toContain(
			"marigold",
		);
	});

	test.each([
		"Zugang: Eingang / Hof",
		"Router: FRITZ / AVM",
		"account: group/falcon-12",
		"Accès : parking / gare",
		"Доступ: чтение / запись",
	])("nothing in %j", async (text) => {
		expect(await partsIn(`${text}\nx`)).toEqual([]);
	});
});

describe("a word below a label of any language", () => {
	test.each([
		["Хост: db.example\nПользователь: ivanov\nПароль: X", "ivanov"],
		["主机：db.example\n用户：wang\n密码：X", "wang"],
		["서버: db.example\n사용자: kim\n비밀번호: X", "db.example"],
		["Hasło do wifi: X\nSSID: dom", "dom"],
		["Lösenord till servern: X\nAnvändare: sven", "sven"],
		["Parolă: X\nServer: casa", "casa"],
		["Contraseña del wifi: X\nRed: casa", "casa"],
		["Wifi şifresi: X\nAğ: ev", "ev"],
	])("%j", async (text, word) => {
		const parts = await partsIn(text.replace("X", "marigold"));
		expect(parts).toContain("marigold");
		expect(parts).not.toContain(word);
	});

	test("of another label nothing", async () => {
		expect(
			await partsIn("Gerät: Drucker\nZugehörigkeit: Keller\nПорт: 8080\n"),
		).toEqual([]);
	});
});
