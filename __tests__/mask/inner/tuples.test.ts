import { describe, expect, test } from "vitest";
import { besideNames } from "../../../src/mask/inner/beside.ts";
import { partsIn } from "../parts-in.ts";

function told(text: string) {
	return [...besideNames(text)].map((entry) => entry.text);
}

describe("rows whose cells have no names: a host, who logs in, the password", () => {
	test.each([
		'SFTP="sftp.example.com;2222;upload;X"',
		"FTP_SERVER=ftp.example.com;ann;X",
		"UPSTREAM_MAIL=10.0.0.1,3128,ann,X",
		'FTP = ("ftp.example.com", "sync", "X")',
		'SMTP = ("smtp.example.com", 587, "sync", "X")',
		'LOGIN = ("sync", "X")',
		"const ftp = ['ftp.example.com', 'sync', 'X'];",
		"$smtp = array('smtp.example.com', 587, 'sync', 'X');",
		'String[] ftp = {"ftp.example.com", "sync", "X"};',
		'ftp := []string{"ftp.example.com", "sync", "X"}',
		'val smtp = listOf("smtp.example.com", "sync", "X")',
		'{"ftp": ["ftp.example.com", "sync", "X"]}',
		'db = ("db.example.com", "shop", "X", "shopdb")',
		'servers = [("a.lan", "x"), ("ftp.example.com", "sync", "X")]',
	])("%s", (line) => {
		for (const one of ["Falcon9", "marigold4038", "Kiwi@1970", "kiw1l3m0n7"])
			expect(told(line.replace("X", one))).toEqual([one]);
	});

	test.each([
		'FTP = ("ftp.example.com", "sync", "/upload/Release7")',
		'COLORS = ("red", "green", "Blue12")',
		'SERVERS = ["web01.example.com", "db01.example.com", "Server7"]',
		'SMTP_HOSTS = ("smtp1.example.com", "smtp2.example.com", "backup12")',
		"PATHS=/usr/bin;/opt/tool2;/home/ann/Sprint12",
		'TOPICS="orders;invoices;Returns2"',
		'PRINTER="printer.lan;9100;Raw;Etage2"',
	])("nothing in %s", (line) => {
		expect(told(line)).toEqual([]);
	});
});

describe("numbers that open what is named beside them", () => {
	test.each([
		"unlock: N",
		"Unlock code N",
		"alarm: N",
		"door: N#",
		"Safe N",
		"Alarm code: N, ask Bob",
		"Garage: code N",
		"Code Haustür: N",
		"code de la porte N",
		"Türcode Haupteingang: N#",
		"PUK N",
	])("%s", (line) => {
		expect(told(line.replace("N", "4712"))).toContain("4712");
	});

	test("as a note in a document, and as a member of one", async () => {
		for (const document of [
			'{"note": "Garage: code 4712", "port": 8080}',
			"port: 8080\nunlock: 4712\n",
		])
			expect(await partsIn(document)).toEqual(["4712"]);
	});

	test.each([
		"error code: 4712",
		"exit code 4712",
		"door: 12 Main Street",
		"alarm: 06:30",
		"safe: 1024",
		"safe: 2024",
		"unlock: true",
	])("nothing in %s", (line) => {
		expect(told(line)).toEqual([]);
	});
});

test.each([
	"/snmp community\nset [ find default=yes ] name=marigold addresses=10.0.0.0/8\n/ip address",
	"/snmp community add name=marigold",
	"/snmp community\nset [ find default=yes ] name=public\nadd addresses=::/0 name=marigold",
])("a community of RouterOS: %j", (text) => {
	expect(told(text)).toEqual(["marigold"]);
});

test("other names of RouterOS", () => {
	expect(told("/interface wireless\nset [ find ] name=marigold7")).toEqual([]);
});
