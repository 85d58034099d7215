import { describe, expect, test } from "vitest";
import {
	hasOddMark,
	isChosen,
	isNumberedWord,
	isPassphrase,
	isTerm,
	isWordWithNumber,
	looksChosen,
} from "../../../src/mask/judge/chosen.ts";

/** Each with what it says yes to, and what looks like that and is something else. */
const JUDGES: readonly [
	judge: (text: string) => boolean,
	yes: readonly string[],
	no: readonly string[],
][] = [
	[
		isChosen,
		[
			...["Falcon125?", "TeapotVelvet1850#", "AbcDefGhi12!", "Falcon1250?!#"],
			...["walrus-teapot-4711", "walrus_teapot_4711", "walrus.teapot.81"],
			...["Walrus-Teapot-471", "walrus-teapot-anvil-otter-comet-4711"],
			`${"w".repeat(70)}-teapot-47`,
			// words and a number, whatever they are called
			...["saturn5756", "walrus471", "Herbst73", "wolkeTulip42", "Falcon125"],
		],
		[
			...["AbcDefGhiJkl12!", "Falcon1?", "Falcon12345?"],
			...["falcon125?", "Fa125?", "Falcon125?!#$", "Falcon125/"],
			...["1Falcon125?", "Falcon125?x", "FALCON125?"],
			...["walrus-teapot_4711", "walrus-4711", "walrus-tea-4711"],
			...["wal-teapot-4711", "WALRUS-TEAPOT-4711", "walrus-teapot-9"],
			...["walrus-teapot-12024", "1walrus-teapot-4711"],
			...["walrus-teapot-4711x", `${"w".repeat(71)}-teapot-47`],
			"walrus-teapot-anvil-otter-comet-quartz-4711",
			...["saturn57", "wolkeTulip4", "Herbst7", "WALRUS471", "saturn57561"],
			// years, models of devices, versions, and words of the trade
			...[
				"anna1987",
				"verein1899",
				"Nextcloud27",
				"Summit2024",
				"Synology920",
				"Walrus40",
				"server4711",
			],
			...["utf8471", "orderQueue4711", "Worker23"],
			// words and numbers of the trade
			...["walrus-build-4711", "walrus-Build-4711", "server-walrus-4711"],
			...["1999", "2024", "16", "64", "256", "2048", "200", "404", "503"].map(
				(number) => `walrus-teapot-${number}`,
			),
			...["80", "443", "8080", "8443", "3000"].map(
				(number) => `walrus-teapot-${number}`,
			),
		],
	],
	[
		hasOddMark,
		[
			...["Acme!2024", "Geheim#1", "zaq1@WSX", "Acme!1", "!hannover"],
			...["?hannover", "hannover$", "hannover%", "hannover^", "hannover&"],
			...["hanno7?", "hanno@veR1", "éhanno!", `${"a".repeat(38)}!1`],
		],
		[
			...["Acme!", "12345!", "/Acme!1", "x.hannover", "#hannover"],
			...["hanno@ver1", "HANNO@VER1", "hanNo@ver", "@hanNo1ver"],
			...["hanNo1ver@", "ha@nNo1@ver", "ha nno!1", "ha:nno!1"],
			`${"a".repeat(39)}!1`,
		],
	],
	[
		isNumberedWord,
		[
			...["Zebra7", "zebra2024", "zebra20", "Zebr7", "Zebra1234"],
			...["wolkeTulip4", "WolkeTulip42", "redWhaleSong7"],
		],
		[
			...["zebra7", "Zeb7", "Zebra20245", "Zebra", "1Zebra7", "zebraS7"],
			...["wolkeServer4", "orderTulip4", "wolkeTulip", "wolkeTulipAb4"],
			...["wolkeTulip-4", "radius1812"],
			...["Zebra7!", "web2024", "server2024", "Server7", "ORDERS2024"],
		],
	],
	[
		looksChosen,
		[
			...["Zebra7", "Zebra1234", "Été1234", "Geheim#1", "P@ssw0rd"],
			...["P@ssword", "Pa@ssword", "Kaffee&Kuchen", "hunter#two"],
			...["hunter!two", "hunter^two", "hunter$two", "hunter$$two"],
			...["Hunter$two", "Hunter7*two", "Hunter7~two", "hunter+two7A"],
			...["hunter7!", "hunter7%", "hunter!7", "hunter7#x", "7&hunter"],
			...["!hunter#two", "#hunter7$", "?hunter7*A", "*hunter7*A"],
			...["Done!?", "Done!?!", "Don#ée", `${"a".repeat(30)}#b`],
		],
		[
			...["Zebr7", "Zé12345", "Ze12345", "Zebra12345", "zebra77"],
			...["Server7", "Sha256", "Base64", "Oauth2"],
			...["Done!!", "Donee!!", "Outer$Inner", "hunter$Two", "Pab@ssword"],
			...["hunter*two", "hunter~two", "hunter7*two", "HUNTER7*TWO"],
			...["ab#cd", `${"a".repeat(31)}#b`, "$hunter7*A", "h1#2#3#4"],
			...["hunter-two", "hunter_two7", "hunter.two#7", "hu nter#two"],
			// keys that are pressed, revisions, versions, people on machines
			...["Ctrl+F12a", "Alt+F4x", "Shift+aB1", "cmd+aB1x", "Meta+aB1"],
			...["super+aB1", "UTC+02aB", "gmt+aB1", "HEAD~10a", "head^1aB"],
			...["v12+abC", "ann7@host", "Ann77@host"],
		],
	],
	[
		isWordWithNumber,
		[
			...["bliss42", "blis4", "4walrus", "12walrus", "WalrusTeapot12"],
			...["soleil-49-rouge", "soleil_49_rouge", "soleil.49.rouge"],
			...["sol-4-rou", "Sol-4-ROU", "WalTeaPot1234"],
		],
		[
			...["bli42", "bliss", "123walrus", "4wal", "Walrus12", "WaTe12"],
			...["WalrusTeapot", "WalrusTeapot12345", "soleil-49_rouge"],
			...["so-4-rou", "sol-4-ro", "sol-x-rou", "bliss42x", "!bliss42"],
			...["30days", "12hours", "sha512", "user1", "oauth2", "Sha-2-abc"],
		],
	],
	[
		isTerm,
		[
			...["sha512", "user1", "http2", "https_2", "bcrypt-2", "ip4", "ipv6"],
			...["30days", "30-days", "1second", "2minutes", "3hour", "4weeks"],
			...["5month", "6years", "7bytes", "SHA1"],
		],
		["sha", "days", "8lights", "30daysy", "y30days", "mysha2", "sha+2"],
	],
	[
		isPassphrase,
		[
			"anvil quartz walrus comet",
			"anvil quartz walrus abcdefghi",
			Array(3).fill("anvil quartz walrus comet").join(" "),
			...["Mango tulip 9", "mango tulip 1234", "Käse tulpe 12"],
		],
		[
			"anvil quartz walrus",
			...["Mango tulip", "Mango Tulip 9", "Mango tulip 12345", "tulip 9"],
			...["Windows server 2019", "Mango page 9", "there were 12", "9 tulips"],
			`${"anvil quartz walrus comet ".repeat(3)}otter`,
			"anvil quartz walrus server",
			"anvil quartz walrus that",
			"anvil quartz walrus cat",
			"anvil quartz walrus abcdefghij",
			"Anvil quartz walrus comet",
			"anvil  quartz walrus comet",
			"anvil quartz walrus comet1",
			"anvil quartz walrus 1comet",
		],
	],
];

describe.each(
	JUDGES.map(([judge, ...rest]) => [judge.name, judge, ...rest] as const),
)("%s", (_, judge, yes, no) => {
	test.each(yes)("yes: %j", (text) => {
		expect(judge(text)).toBe(true);
	});
	test.each(no)("no: %j", (text) => {
		expect(judge(text)).toBe(false);
	});
});
