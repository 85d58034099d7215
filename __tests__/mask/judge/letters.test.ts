import * as fs from "node:fs";
import * as http from "node:http";
import { describe, expect, test } from "vitest";
import {
	isJumbled,
	isNoise,
	isUnspoken,
} from "../../../src/mask/judge/chance.ts";
import {
	isCommonWord,
	isOrdinaryWord,
	isScrambled,
	isWordlike,
} from "../../../src/mask/judge/letters.ts";
import { Random } from "../corpus/random.ts";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const LETTERS = LOWER + LOWER.toUpperCase();

describe("letters that are words", () => {
	test.each([
		["short ones", ["cp", "Yz", "KJ", "get", "sep", "API"]],
		[
			"one word",
			["constants", "rhythm", "subtle", "destroy", "Hash", "walrus"],
		],
		["the longest word", ["naeletrsaaiuitetltssorno"]],
		["much that is seldom, little of the whole", ["aursnnsrsaiuurtilsr"]],
		[
			"small beginnings",
			["mTLS", "eBay", "isOk", "gRPC", "iPhone", "iPhoneIPhone"],
		],
		[
			"several",
			["getHTTPResponse", "createReadStream", "setGlobalProxyFromEnv"],
		],
		[
			"several, with seldom pairs between them",
			["HashKnownHosts", "HybridSleepMode", "GtkComposeTable"],
		],
		["several, some of them odd", ["mTLSOAuthMacOS", "APIAwkwardNetwork"]],
		["as many as there may be", [`${"Reliable".repeat(12)}`]],
	])("%s", (_, words) => {
		expect(words.filter((word) => !isWordlike(word))).toEqual([]);
	});

	test.each([
		["three letters of two cases", ["NaN", "xIU"]],
		["a longer word than there is", ["eantrlltaueiteitsnuuiooul"]],
		[
			"pairs that stand in no word",
			["syzygy", "kfvgcysl", "jWwm", "srZNG", "tkTz"],
		],
		["long, by chance", ["uuwuqzfdynbzwzjdbooxjpgkp"]],
		[
			"two letters a piece",
			["isIP", "FRqd", "XwKE", "gZrEY", "qeDzt", "azuOu"],
		],
		["three pieces that are short", ["APIIsOk", "eBayAPI"]],
		["most of them of two letters", ["isOkSecret", "winterIsOk"]],
		["seldom pairs in several words", ["secretMainRhythm", "xylophoneAwkward"]],
		["more words than anybody writes", [`${"Reliable".repeat(12)}An`]],
	])("none: %s", (_, texts) => {
		expect(texts.filter((text) => isWordlike(text))).toEqual([]);
	});

	test("beside digits, where a word is the exception, less is taken for one", () => {
		const words =
			"cp Yz zsi Ikn eBay isOk iPhoneIPhone main production Reliable OutgoingMessage createHmac";
		for (const word of words.split(" "))
			expect([word, isWordlike(word, true)]).toEqual([word, true]);
		const odd = [
			"accountIsOkMTLS aXkUnZq",
			"ECDH Hmac hkdf btoa cpus cpSync chmod gzip Unzip WeakMap walrus mTLS gRPC",
			"destroy extname devNull loadavg toUSVString slrt niir dmub YPIEz Qfuf kirqu",
		];
		for (const word of odd.join(" ").split(" "))
			expect([word, isWordlike(word, true)]).toEqual([word, false]);
	});

	test("hardly a name of Node.js is none", () => {
		const names = [...Object.keys(fs), ...Object.keys(http)].filter((name) =>
			/^[A-Za-z]{4,}$/.test(name),
		);
		expect(names.length).toBeGreaterThan(100);
		const odd = names.filter((name) => !isWordlike(name));
		expect(odd.length / names.length).toBeLessThan(0.03);
	});

	test.each([
		[LETTERS, 8, 0.2],
		[LETTERS, 16, 0.01],
		[LETTERS, 32, 0.001],
		[LOWER, 12, 0.15],
		[LOWER, 24, 0.03],
	])("letters by chance, of %s, %i of them: taken for words less often than %f", (letters, length, most) => {
		const random = new Random("letters");
		const texts = Array.from({ length: 5_000 }, () =>
			random.text(letters, length),
		);
		const taken = texts.filter((text) => isWordlike(text));
		expect(taken.length / texts.length).toBeLessThan(most);
	});
});

describe("letters of both cases that nobody wrote", () => {
	test.each([
		"qlqRzaeklzDz",
		"roiqsHoaOqrr",
		"vuqyeuaHjzyY",
		"kXqPzRtWbnVf",
	])("%s", (text) => {
		expect(isScrambled(text)).toBe(true);
		expect(isScrambled(`${text}-`)).toBe(false);
		expect(isScrambled(text.toLowerCase())).toBe(false);
	});

	test("three pieces, and three of ten pairs seldom", () => {
		expect(isScrambled("syzygyIPhone")).toBe(true);
		expect(isScrambled("kubernetesRhythmToken")).toBe(true);
		expect(isScrambled("syzygyDocker")).toBe(false);
	});

	test.each([
		"copyFileSync",
		"readlinkSync",
		"getCallSites",
		"xWRmr",
		"SKyE",
		"main",
	])("not %s", (text) => {
		expect(isScrambled(text)).toBe(false);
	});
});

describe("words that stand in logs for other reasons", () => {
	test.each(["main", "docker", "Hash", "get", "token"])("%s", (word) => {
		expect(isCommonWord(word)).toBe(true);
		expect(isOrdinaryWord(word)).toBe(true);
	});

	test("longer ones are rare enough", () => {
		expect(isOrdinaryWord("fdatasync")).toBe(true);
		expect(isCommonWord("fdatasync")).toBe(false);
		expect(isOrdinaryWord("internationalize")).toBe(true);
		expect(isOrdinaryWord("internationalizes")).toBe(false);
	});

	test.each([
		"syzygy",
		"kfvgcysl",
		"mainFrame",
		"MAIN",
		"main4",
		"1abcd",
		"a-b",
	])("not %s", (text) => {
		expect(isOrdinaryWord(text)).toBe(false);
		expect(isCommonWord(text)).toBe(false);
	});
});

describe("characters of all kinds by chance", () => {
	test.each([
		[true, "R?^qS,EFqF,1A/8cg0 9kb8[AFY#<9h5H.hfB"],
		[true, "R?^qS,EFqF,1A/8cg0 9"],
		[true, "sOnZ|qNKBI#K* -d[:F$Y}J_]ENr&wiV"],
		[false, "R?^qS,EFqF,1A/8cg0 "],
		[false, "R,qS,EFqF,1A 8cg0 9kb8 FY"],
		[false, "sOnZ qNKBI K* d F Y J ENr wiV"],
		[false, "a pinch of it, isn't it? Yes (of 2 kinds)"],
		[false, "%-10s %5d %08X %3.2f %s"],
		[false, "r?^qs,efqf,1a/8cg0 9kb8[afy#<9h5h"],
		[false, "R?^QS,EFQF,1A/8CG0 9KB8[AFY#<9H5H"],
		[false, "R?^qS,EFqF,1A/8cg0 9kb8[AFY#<9h5Hü"],
	])("%s: %j", (is, text) => {
		expect(isNoise(text)).toBe(is);
	});
});

describe("short passwords of a program", () => {
	test.each([
		...["ilWCR=526rb", "sizwNH-3rD", "c.5yh/2qAdtm", "9-3f84Z=hG6pkI"],
		...["w6/tX9/&7gom", "(x7Kd-9mQz)"],
	])("characters of all kinds: %s", (text) => {
		expect(isJumbled(text)).toBe(true);
	});

	test.each([
		...["X-Api-Key", "X-Rate-2", "C:/root/id1", "ES256K-R", "iPhone12,1"],
		...["https://h.example/2mTM3nY", "[a-zA-Z0-9]", "v1.2.3-RC1"],
		...["r.hasOwnProp1", "sizwnh-3rd", "SIZW-3RD9", "sizwNH-rDx"],
		...["Backup2024-Nightly", "aB-3dE5", "x7-Kd93-mQ@smtp:587"],
	])("not %s", (text) => {
		expect(isJumbled(text)).toBe(false);
	});

	test.each([
		...["mufreyx5", "8xgbcipw", "7ioh7lii", "pahpizd9", "lsqgcpis"],
	])("letters that nobody speaks: %s", (text) => {
		expect(isUnspoken(text)).toBe(true);
	});

	test.each([
		...["worker12", "postgresql", "kubernetes", "mufreyx", "Mufreyx5"],
		...["production1", "mufreyx-5", "acknowledge", "lohnbuero", "holm40071"],
	])("not %s", (text) => {
		expect(isUnspoken(text)).toBe(false);
	});
});
