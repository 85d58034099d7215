import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const card = (...lines: readonly string[]) =>
	["BEGIN:VCARD", "VERSION:3.0", "FN:Ann Lee", ...lines, "END:VCARD"].join(
		"\r\n",
	);

describe("notes of contacts and appointments", () => {
	test.each([
		[card("NOTE:Password: Walrus52"), "Walrus52"],
		[card("NOTE:Password: Walrus52\\nat home"), "Walrus52"],
		[card("NOTE;CHARSET=UTF-8:WLAN-Passwort: walrus"), "walrus"],
		[card("item1.NOTE:Door\\nPIN: 480216\\, alarm"), "480216"],
		[card("NOTE:The password of the shop is Wal", " rus52!"), "Walrus52!"],
		[
			"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Weekly\nDESCRIPTION:Passcode: 480216\nEND:VEVENT\nEND:VCALENDAR",
			"480216",
		],
		[
			"BEGIN:VEVENT\nDESCRIPTION:Kenncode: walrus\nUID:1@example.com\nEND:VEVENT",
			"walrus",
		],
	])("%j", async (text, secret) => {
		const parts = await partsIn(text);
		expect(parts).toContain(secret);
		for (const word of ["Ann Lee", "Weekly", "1@example.com", "at home"])
			expect(parts.filter((part) => word.includes(part))).toEqual([]);
	});
});
