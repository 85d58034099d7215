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
	'Then I enter "X" into the password field',
	'When I fill in "Password" with "X"',
	"Geben Sie „X“ als Passwort ein",
	'"X" for the token',
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
])("%s tells none", async (line) => {
	expect(await partsIn(line)).toEqual([]);
});
