import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const CHOSEN = [
	"Tiger!2024",
	"Marigold.1971",
	"barcelona@2023",
	"KiwBerlin!!",
	"marigold kiwi lemon sofa",
];

describe("a value on the line below its label", () => {
	test.each([
		"Password:\nX",
		"Password\n--------\nX",
		"Password\n========\n\nX\n",
		"## Password\nX",
		"# Password\n`X`",
		"**Password**\nX",
		"**Password:**\n\nX",
		"Host: db\nUser:\nann\nPassword:\nX\nURL: https://x",
		"GitHub\nusername\nann\npassword\nX\n",
		'{"notes":"GitHub\\n\\nPassword:\\nX\\n\\nask ann"}',
		"## Password\n\n```\nX\n```\n",
		"notes: |\n  Wifi password:\n  X\n  Router in the kitchen.\n",
		"Kennwort:\nX",
		'API token:\n"X"',
	])("%j", async (value) => {
		for (const password of CHOSEN)
			expect(await partsIn(value.replace("X", password))).toContain(password);
	});

	test.each([
		["Password:\nsunflower\n", "sunflower"],
		["## PIN\n471147\n", "471147"],
		["Passwords:\nTiger!2024\nKiwi#7\n", "Tiger!2024"],
	])("%j has %j", async (value, secret) => {
		expect(await partsIn(value)).toContain(secret);
	});

	test.each([
		"Secrets:\nhost: db\nport: 5432",
		"Password:\nsee below",
		"## Password\nThe password has ten letters.",
		"## Tokens\n\nTokens are kept in Vault. See Kiwi.",
		"Username\nPassword\nLogin",
		"Password\nRequired",
		"# Secrets\nsecrets.yml\n*.pem\n.env",
		"# token\npyjwt\nrequests",
		"# Password\nDB_HOST=db",
		"Token:\n- ci\n- web",
		"Password:\n\nUsername:\nann",
		"## Secret\n\n| Name | Value |",
		"tokens\n4096",
		"PIN:\noptional",
		"switch (x) {\ncase Secret:\nbreak;\n}",
		"if password:\nreturn",
		"# Reset password\npasswd",
		"## Create a token\nkubectl create token web",
		"## Token\n\nhttps://vault.example.com/ui",
		"Password:\n{{ .Values.password }}",
		"Password:\n$" + "{DB_PASSWORD}",
		"Password:\n********",
		"export class Secret\nextends Base {}",
	])("nothing in %j", async (value) => {
		expect(await partsIn(value)).toEqual([]);
	});
});
