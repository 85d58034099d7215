import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const CHOSEN = ["Zitrone9", "winter4038", "wolkeTulip4", "Mango@1970"];

test.each([
	"For the database use shop / X on port 5433.",
	"Datenbank - shop / X",
	'WLAN "Guests" / X',
	"Login ann / X, please change it.",
	"Please login ann/X at the terminal.",
	"If MySQL asks again, use: root, X",
	"Netflix: fam@example.org / X",
	"Mail - ann@example.org - X",
	"Rescue console: root/X",
	"- Admin login: `ann@example.org` / `X`",
	"wifi office: X",
	"Router admin: X",
	'Then I enter "X" into the password field',
	'When I fill in "Password" with "X"',
	"Geben Sie „X“ als Passwort ein",
	'"X" for the token',
	"Unlock with X as the master password",
	"4. Unlock with **X** as the master password",
	"Please use “X” as the passphrase for the zip file.",
	"codeword: X",
])("%s", async (line) => {
	for (const chosen of CHOSEN)
		expect(await partsIn(line.replace("X", chosen))).toContain(chosen);
});

test.each([
	"Wifi: Guest / X\nhost: db\n",
	"Zugang: ann, X\nhost: db\n",
	"users:\n  - ann:X:ADMIN\n  - bob:other:USER\n",
	"| Host | Zugangsdaten |\n| --- | --- |\n| db | ann / X |\n",
])("%j", async (value) => {
	for (const chosen of CHOSEN)
		expect(await partsIn(value.replace("X", chosen))).toContain(chosen);
});

test.each([
	"For the database use shop / orders2024 on port 5433.",
	"The router / switch2 / node42 are in rack12 / floor3.",
	"Use MySQL / MariaDB / Postgres, or a file.",
	"Log in as admin / user / guest.",
	'Then I enter "Winter2024" into the name field',
	'When I fill in "Name" with "wolkeTulip4"',
	'"Password" as a label',
	"Contact: ann@example.org / Support",
	"wifi: HomeServer2",
])("%s tells none", async (line) => {
	expect(await partsIn(line)).toEqual([]);
});

test.each([
	["The alarm code 4711, please.", "4711"],
	["Telekom 551234567890, Kennwort 33950344", "33950344"],
	[
		"Bitlocker: 031828-677221-782024-996733-334017-774985-922060-587667",
		"031828-677221-782024-996733-334017-774985-922060-587667",
	],
	[
		"info@example.org:baseball!53\nkasse@example.org:other_x7!\n",
		"baseball!53",
	],
	["# mysql\n$USER4$=Princess45\n$USER5$=/usr/lib/nagios\n", "Princess45"],
	["snmp-server host 10.0.0.9 version 2c Fussball@1982\n", "Fussball@1982"],
])("%j tells %j", async (value, secret) => {
	expect(await partsIn(value)).toContain(secret);
});

test("where users are kept is public", async () => {
	const value = "COGNITO_POOL: eu-central-1_aB3dE5fG7\nhost: db\n";
	expect(await partsIn(value)).toEqual([]);
});

test.each([
	["Le code du portail est 3059", "3059"],
	["Banque, identifiant 5588213, code secret 250211", "250211"],
	["Use " + '"mango tulip 60"' + " as the passphrase.", "mango tulip 60"],
	[
		"Lizenz Affinity: XPS4S-IAV1X-XEX0G-L5ACZ-JRLKH",
		"XPS4S-IAV1X-XEX0G-L5ACZ-JRLKH",
	],
])("%s: numbers, phrases and keys", async (line, secret) => {
	expect(await partsIn(`x: 1\n${line}\ny: 2\n`)).toContain(secret);
});

test.each([
	"Log in with SSO as the password is gone",
	"Use Ctrl+C as the password shortcut",
	"Enter 12 characters as the password length",
	"Start with version 2 as the default password policy",
	"code of conduct: strict",
	"Order AB-12345-67890 as the token ring",
])("%s: nothing", async (line) => {
	expect(await partsIn(`x: 1\n${line}\ny: 2\n`)).toEqual([]);
});
