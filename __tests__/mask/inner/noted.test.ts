import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

describe("what people note", () => {
	test.each([
		["WiFi garden-guest: X", ["Mango tulip 9", "tulip4711"]],
		['- WiFi "garden-guest": X', ["Mango tulip 9"]],
		["WLAN Büro: X", ["Mango tulip 9", "Tulip42!"]],
		["Gäste-WLAN: X", ["Mango tulip 9"]],
		["SSH to web1.lan as root with X (ask Jan)", ["weasel3121", "ch3ls3a7"]],
		["Login as root using X.", ["wolkeTulip4"]],
		["Old password: X New password: Zitrone9", ["walrus", "BlueTeapot"]],
		["Password (new): X", ["walrus", "BlueTeapot"]],
		["Password [changed 2024]: X", ["walrus", "BlueTeapot"]],
		["Login ann | Password X | URL x.lan", ["walrus", "BlueTeapot"]],
		['{"name":"Mail","notes":"root too: X"}', ["wolkeTulip4"]],
		['{"name":"Alarm","notes":"Code X"}', ["8346"]],
	])("%j", async (text, secrets) => {
		for (const secret of secrets)
			expect(
				await partsIn(`${text.replace("X", secret)}\nThe end of it.`),
				text,
			).toContain(secret);
	});
});

test.each([
	"WiFi in the office: ask Jan",
	"WLAN status: up and running",
	"WLAN driver: rtl8821cu",
	"SSH to web1.lan as root with sudo",
	"connected as user ann with TLSv1.3",
	"Password (required): string",
	"Token (optional): auto",
	"Passwort Länge/Zeichen: sehr / lang",
	"Image : base / Ubuntu-22.04+x",
	'{"name":"Report","notes":"Code 2024"}',
	"Name | Password strength | Created",
])("%j tells nothing", async (text) => {
	expect(await partsIn(`${text}\nThe end of it.`)).toEqual([]);
});
