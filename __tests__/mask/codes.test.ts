import { describe, expect, test } from "vitest";
import { partsIn } from "./parts-in.ts";

describe("numbers that open something", () => {
	test.each([
		"Geheimzahl: §\nx",
		"Geheimcode=§\nx=1",
		"Kenncode: §\nx",
		"Entsperrcode: §\nx",
		"Torcode: §\nx",
		"Codice cassaforte: §\nx",
		"Kod do drzwi: §\nx",
		"portkod: §\nx",
		"Пин-код: §\nx",
		"код домофона: §\nx",
		"digicode : §\nx",
		"safe combination: §\nx",
		"notes\nAlarmanlage Code: §",
		"notes\nPour le coffre, la combinaison est §.",
		"Meeting ID: 987 6543 2101\nHost key: §",
		"notes\nToegangscode poort §",
		"arm_code: §\nx: y",
		'alarm_control_panel:\n  - platform: manual\n    name: home\n    code: "§"',
		'- service: alarm_control_panel.alarm_disarm\n  target:\n    entity_id: alarm_control_panel.home\n  data:\n    code: "§"',
		'{"domain":"lock","data":{"code":"§"}}',
		'users:\n  - name: ann\n    code: "§"',
		"Name,Code\nAnn,§\nBob,8132",
		"User;E-Mail;Code\nAnn;ann@example.com;§\nBob;bob@example.com;8132",
		"| Raum | Code |\n| --- | --- |\n| Lager | § |",
		"Chambre\tCode\n12\t§\n14\t8132",
		"elevator_code: §\nx: y",
		"office_code=§\nx=y",
		"lift_code: §\nx: y",
		"tor_code: §\nx: y",
		"keypad: §\nx: y",
		"office_door: §#\nx: y",
		'{"parking_code": "§", "floor": "2"}',
		"notes\nAlarmanlage Code §",
		"notes\nTuercode §",
		"notes\nPIN der Karte §",
		"notes\nPIN of the card: §",
		"notes\nDoor of Building1203: code §",
		'{"name": "Alarm", "notes": "Code § for the alarm"}',
		'{"name": "Alarm", "notes": "Code § fuer die Anlage, Anruf 030 12"}',
	])("%j", async (text) => {
		expect(await partsIn(text.replace("§", "480216"))).toContain("480216");
	});

	test.each([
		"NoteType:Credit Card\nSecurity Code:§\nNumber:1",
		'{"CVV": "§", "token": "x7Gq8LmPzz12"}',
		"CVC2: §\nx: y",
		'{"card": {"brand": "Visa", "code": "§"}}',
		"card: {code: §}\nx: y",
	])("on a card: %j", async (text) => {
		expect(await partsIn(text.replace("§", "7420"))).toContain("7420");
	});

	test.each([
		"room: 4021",
		"office 4021",
		"lift: 3817",
		"error_code=5012",
		"code 4711 of the editor",
		"postcode 48147",
	])("no number of %s", async (text) => {
		expect(await partsIn(`a: b\n${text}`)).toEqual([]);
	});

	test.each([
		"Product,Code\ntable,480216\nchair,510033",
		"Name,Code\nBerlin,10115\nMitte,10117",
		"Name,Code\nGermany,DE\nFrance,480216",
		'{"service":"light.turn_on","data":{"code":"480216"}}',
		'errors:\n  - name: ann\n    code: "480216"',
		'users:\n  - name: ann\n    code: "north"',
	])("not in %j", async (text) => {
		const parts = await partsIn(`${text}\n`);
		expect(parts).not.toContain("480216");
		expect(parts).not.toContain("10115");
		expect(parts).not.toContain("north");
	});
});

describe("what managers of passwords do not show", () => {
	test.each([
		'{"fields":[{"title":"Safe","id":"x1","value":{"concealed":"§"}},{"title":"Room","value":{"string":"cellar"}}]}',
		'{"fields":[{"name":"Safe","value":"§","type":1,"linkedId":null},{"name":"Room","value":"cellar","type":0,"linkedId":null}]}',
	])("%s", async (text) => {
		for (const secret of ["walrus", "1632", "Mango tulip 9", "zitrone4"])
			expect(await partsIn(text.replace("§", secret))).toEqual([secret]);
	});
});
