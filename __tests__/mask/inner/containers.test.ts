import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const CHOSEN = ["Falcon42", "lemon77", "redFalcon7", "FALCON2024", "falcon-42"];

describe("passwords in files of single programs", () => {
	test.each([
		"add user * rancid\nadd password sw1.lan {X} {X}\n",
		"add user * rancid\nadd password * X X\n",
		"add enablepassword *.lan {X}\n",
		"vars:\n  enable: X\n  ssh: true\n",
		'{"device": "sw1", "enable": "X", "port": 22}',
		'password "X@read,add,control"\nport "6600"\n',
		"PRIVMSG NickServ :IDENTIFY X\nx",
		"    Schlüsselinhalt            : X\n    Authentifizierung : WPA2",
		"    Key Content            : X\n    Cipher                 : CCMP",
		"    Contenu de la clé            : X\n    Chiffrement : CCMP",
	])("%j", async (text) => {
		for (const secret of CHOSEN)
			expect(await partsIn(text.replaceAll("X", secret))).toContain(secret);
	});

	test.each([
		"Add password reset page there\nAdd password rules for v1.2 users\n",
		"vars:\n  enable: true\n  ssh: on\n",
		"feature:\n  enable: web01\n  contents: text\n",
		'allow "ann@read,control"\nport "6600"\n',
	])("nothing in %j", async (text) => {
		expect(await partsIn(text)).toEqual([]);
	});
});
