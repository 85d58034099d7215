import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createMasker } from "../../src/mask/masker.ts";
import type { Value } from "../../src/mask/masks.ts";
import { compile } from "../../src/scrub/index.ts";
import { encodeText } from "../../src/text.ts";
import { RunnerMasker } from "../support/runner-mask.ts";

interface Shown {
	/** The masks, but for those that the runner makes of them. */
	readonly sent: readonly string[];
	readonly warnings: readonly string[];
	readonly byMasks: (text: string) => string;
	readonly byScrubber: (text: string | Uint8Array) => string;
}

async function shownOf(...values: (string | Uint8Array)[]): Promise<Shown> {
	const runner = new RunnerMasker();
	const sent: string[] = [];
	const masker = createMasker((mask) => {
		sent.push(mask);
		runner.addMask(mask);
	});
	const all: Value[] = values.map((value) => ({
		bytes: Buffer.from(value),
		name: "",
	}));
	await masker.load(all);
	const warnings = masker.mask(all).map(String);
	return {
		sent,
		warnings,
		byMasks: (text) =>
			text
				.split(/[\r\n]/)
				.map((line) => runner.mask(line))
				.join("\n"),
		byScrubber(text) {
			const matcher = compile(
				all.map(({ bytes }) => bytes),
				masker.setOf,
			);
			const scrubber = matcher.scrubber();
			const out = [scrubber.push(Buffer.from(text)), scrubber.flush()];
			return Buffer.concat(out).toString();
		},
	};
}

const secret = () =>
	`x${randomBytes(18).toString("base64").replace(/\W/g, "A")}9`;

/** Documents, with the secret as part of each. */
const DOCUMENTS: readonly [what: string, write: (secret: string) => string][] =
	[
		["dotenv", (one) => `HOST=db.example.com\nDB_PASSWORD=${one}\n`],
		["YAML", (one) => `user: bob\npassword: ${one}\nport: 5432\n`],
		["INI", (one) => `[default]\nregion = eu-west-1\nsecret = ${one}\n`],
		["JSON", (one) => JSON.stringify({ user: "bob", token: one }, null, 2)],
		["a URL", (one) => `postgres://bob:${one}@db.example.com/app`],
		[
			"PEM",
			(one) =>
				`-----BEGIN RSA PRIVATE KEY-----\n${one.repeat(2)}\n${one}\n-----END RSA PRIVATE KEY-----\n`,
		],
		["lines", (one) => `first-l1ne\n${one}\n`],
	];

describe("a part of a document that is printed alone", () => {
	describe.each(DOCUMENTS)("%s", (_, write) => {
		test.each([
			"",
			"user:",
			"x",
			"xy",
		])("in base64 and hex behind %j", async (before) => {
			const part = secret();
			const { byMasks, byScrubber } = await shownOf(write(part));
			for (const show of [byMasks, byScrubber])
				for (const encoding of ["base64", "base64url", "hex"] as const) {
					const bytes = Buffer.from(`${before}${part}\n`);
					const shown = show(bytes.toString(encoding));
					expect(shown).toContain("***");
					// What stands around the part, and the characters that it shares with that.
					expect(shown.length).toBeLessThan(3 + 2 * before.length + 8);
				}
		});
	});
});

describe("a text in UTF-16", () => {
	const part = secret();
	const text = `[Login]\r\npassword=${part}\r\nhost=db.example.com\r\n`;

	describe.each([
		["utf-16le", "\xff\xfe"],
		["utf-16be", "\xfe\xff"],
	] as const)("%s", (encoding, mark) => {
		const value = Buffer.concat([
			Buffer.from(mark, "latin1"),
			encodeText(text, encoding),
		]);

		test("is hidden where a program decodes it, as it is, and in base64", async () => {
			const { byMasks, byScrubber } = await shownOf(value);
			for (const show of [byMasks, byScrubber]) {
				expect(show(text)).not.toContain(part);
				expect(show(`"${part}"`)).toBe('"***"');
				for (const inside of [part, text])
					for (const bytes of [
						Buffer.from(inside),
						Buffer.from(encodeText(inside, encoding)),
					])
						for (const form of ["base64", "hex"] as const)
							expect(show(bytes.toString(form)).length).toBeLessThan(12);
				// As the log reads it.
				const printed = show(value.toString());
				expect(printed.replaceAll("\0", "")).not.toContain(part);
			}
		});
	});

	test.each([
		"utf-16le",
		"utf-16be",
	] as const)("needs no byte order mark: %s", async (encoding) => {
		const { byMasks, byScrubber } = await shownOf(encodeText(text, encoding));
		for (const show of [byMasks, byScrubber])
			expect(show(`"${part}"`)).toBe('"***"');
	});
});

describe("a text of which not all is UTF-16", () => {
	const [one, other] = [secret(), secret()];
	const first = `# Gr\u00f6\u00dfe \u2013 \u4e2d\u6587\r\n[Login]\r\npassword=${one}\r\n`;
	const second = `host=db.example.com\r\napi.token=${other}\r\nuser=J\u00f6rg\r\n`;
	const utf8 = (text: string) => Buffer.from(text);
	const marked = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

	describe.each(["utf-16le", "utf-16be"] as const)("%s", (encoding) => {
		const utf16 = (text: string) => encodeText(text, encoding);
		const all = utf16(first + second);

		test.each<[what: string, ...pieces: Uint8Array[]]>([
			["with a line feed of one byte", all, utf8("\n")],
			["cut in a character", all.subarray(0, -1)],
			["with a mark, cut", utf16("\ufeff"), all.subarray(0, -1)],
			["behind UTF-8", utf8(first), utf16(second)],
			["behind UTF-8 of another length", utf8(`${first}#\n`), utf16(second)],
			["behind UTF-8, with a mark", utf8(first), utf16(`\ufeff${second}`)],
			["in front of UTF-8", utf16(first), utf8(second)],
			["in front of UTF-8 of another length", utf16(first), utf8(`${second} `)],
			[
				"behind a mark, in front of UTF-8",
				utf16(`\ufeff${first}`),
				utf8(second),
			],
			["by turns", utf8(first), utf16(first), utf8(second), utf16(second)],
			[
				"twice, with a line feed between",
				utf16(first),
				utf8("\n"),
				utf16(second),
			],
			["behind Latin-1", Buffer.from("gr\u00fcn\r\n", "latin1"), all],
		])("%s", async (_, ...pieces) => {
			const value = Buffer.concat(pieces);
			const { byMasks, byScrubber } = await shownOf(value);
			for (const show of [byMasks, byScrubber]) {
				expect(show(`"${one}" "${other}" [Login]`)).toBe('"***" "***" [Login]');
				for (const part of [one, other])
					for (const bytes of [utf8(part), utf16(part)])
						for (const form of ["base64", "hex"] as const)
							expect(
								show(Buffer.from(bytes).toString(form)).length,
							).toBeLessThan(12);
				const printed = show(value.toString()).replaceAll("\0", "");
				expect(printed).not.toContain(one);
				expect(printed).not.toContain(other);
			}
		});
	});

	test("in another script, cut", async () => {
		const text = "\u5bc6\u7801=\u8001\u864e\u4e8c\u96f6\u4e8c\u56db\r\n";
		const cut = Buffer.concat([marked(text), Buffer.from("\n")]);
		const { byMasks } = await shownOf(cut);
		expect(
			byMasks("\u5bc6\u7801=\u8001\u864e\u4e8c\u96f6\u4e8c\u56db"),
		).not.toContain("\u8001\u864e");
	});

	test("in base64 in a document", async () => {
		const base64 = Buffer.concat([marked(first), utf8(second)]).toString(
			"base64",
		);
		const { byMasks } = await shownOf(
			JSON.stringify({ kind: "Secret", data: { ini: base64 } }),
		);
		expect(byMasks(`${one} ${other}`)).toBe("*** ***");
	});

	test("what ends its lines with a NUL is read as before", async () => {
		const lines = `A=b\0C=d\0x\0y\0API_TOKEN=${one}\0E=f\0DB_PASSWORD=${other}\0`;
		const { byMasks } = await shownOf(lines);
		expect(byMasks(`${one} ${other} API`)).toBe("*** *** API");
	});

	test("bytes that are UTF-8 with NULs in them stay it", async () => {
		const value = `API_TOKEN=${one}\n\u00fc\0a\0b\0c\0d\0`;
		const { byMasks } = await shownOf(value);
		expect(byMasks(`"${one}"`)).toBe('"***"');
	});

	test("and what has other bytes in it is no text", async () => {
		const value = Buffer.concat([
			Buffer.from([0x30, 0x82, 0x01, 0xff, 0x02]),
			marked(first),
			Buffer.from([0xff, 0x01]),
		]);
		const { sent } = await shownOf(value);
		for (const mask of sent) expect(mask).toMatch(/^[\w+/-]+$/);
	});
});

describe("a text that is not Unicode", () => {
	const part = secret();
	const odd = `Pr\u00fcf-${secret()}`;
	const text = `# Gr\u00f6\u00dfe\ndb.host=db.example.com\napi.token=${part}\ndb.password=${odd}\n`;

	test.each<[what: string, value: Uint8Array]>([
		["Latin-1", Buffer.from(text, "latin1")],
		[
			"UTF-8 with a character that is cut",
			Buffer.from(`${text}\u00fc`).subarray(0, -1),
		],
		["Shift JIS", Buffer.from(`# \x83\x70\x83\x58\n${text}`, "latin1")],
	])("%s", async (_, value) => {
		const { byMasks, byScrubber } = await shownOf(value);
		// As it is, and as the log reads it.
		for (const show of [byMasks, byScrubber])
			expect(show(`"${part}" db.example.com`)).toBe('"***" db.example.com');
		expect(byMasks(value.toString())).toMatch(
			/token=\*\*\*\n.*password=\*\*\*\n/s,
		);
		// Not all of it, which is hidden as one.
		expect(byScrubber(value.subarray(5))).toMatch(
			/token=\*\*\*\n.*password=\*\*\*\n/s,
		);
	});

	test("is read by a program that knows how it is written", async () => {
		const { byMasks, byScrubber } = await shownOf(Buffer.from(text, "latin1"));
		for (const show of [byMasks, byScrubber]) expect(show(odd)).toBe("***");
	});

	test("is none where it has what no text has", async () => {
		const value = Buffer.from(`\u00fc\x01\n${part}`, "latin1");
		expect((await shownOf(value)).byMasks(part)).toBe(part);
	});

	test("lines may end with a NUL", async () => {
		const { byMasks, byScrubber } = await shownOf(
			`HOST=db.example.com\0API_TOKEN=${part}\0PORT=5432\0`,
		);
		for (const show of [byMasks, byScrubber])
			expect(show(`${part} db.example.com`)).toBe("*** db.example.com");
	});
});

describe("what is sent", () => {
	test("of a token of letters and digits: base64 and hex alone", async () => {
		const token = "ghp9aB3xY7kQ2mN5vR8tL1wZ4";
		const { sent } = await shownOf(token);
		const others = sent.filter((mask) => mask !== token);
		expect(others.length).toBeLessThanOrEqual(5);
		for (const mask of others)
			expect(
				Buffer.from(`x${token}`).toString("hex").includes(mask.toLowerCase()) ||
					["", "x", "xy"].some((before) =>
						Buffer.from(`${before}${token}`).toString("base64").includes(mask),
					),
			).toBe(true);
	});

	test.each([
		"docker",
		"bluebird",
		"main",
	])("of a word: its encodings from eight characters on: %s", async (word) => {
		const { sent, byMasks, byScrubber } = await shownOf(word);
		for (const mask of sent.slice(1)) expect(mask.length).toBeGreaterThan(7);
		expect(sent.length).toBeLessThan(16);
		for (const show of [byMasks, byScrubber])
			for (const text of [word, `${word}\n`])
				for (const form of ["base64", "hex"] as const)
					expect(show(Buffer.from(text).toString(form)), text).toMatch(
						/^\*\*\*.{0,4}$/,
					);
	});

	test("of a word in a document: the same", async () => {
		const { byMasks, byScrubber } = await shownOf(
			"user: ann\npassword: bluebird\n",
		);
		for (const show of [byMasks, byScrubber]) {
			expect(show("Ymx1ZWJpcmQ=")).toMatch(/^\*\*\*.{0,2}$/);
			expect(show(Buffer.from("ann:bluebird").toString("base64"))).toMatch(
				/^.{6}\*\*\*.{0,2}$/,
			);
			expect(show("626c756562697264")).toBe("***");
		}
	});

	test("is nothing that the runner makes by itself, and nothing twice", async () => {
		for (const value of ['it\'s "a" <b> & c\\d/e', "pässwörd-漢字-🔑 x"]) {
			const { sent } = await shownOf(value);
			const alone = new RunnerMasker();
			alone.addMask(value);
			expect(sent.slice(1).filter((mask) => alone.masks.has(mask))).toEqual([]);
			expect(new Set(sent).size).toBe(sent.length);
		}
	});

	test("past 5,000 masks the rarest forms are left out, and the warning says which", async () => {
		const values = Array.from({ length: 600 }, (_, n) => `t0k!en ?>/${n}+~`);
		const { sent, warnings } = await shownOf(...values);
		expect(sent.length).toBe(5_000);
		expect(warnings).toEqual([
			expect.stringMatching(
				/^5000 masks are registered, .*: some in URL, and all in JSON, shell quotes, hex, .* have no mask\.$/,
			),
		]);
		for (const value of values) {
			expect(sent).toContain(value);
			const base64 = Buffer.from(value).toString("base64").slice(0, -4);
			expect(sent.some((mask) => mask.startsWith(base64))).toBe(true);
		}
		// As the warning says, so it is.
		const hexes = values.map((value) => Buffer.from(value).toString("hex"));
		expect(hexes.filter((hex) => sent.includes(hex))).toEqual([]);
	});

	test("lines beyond what there is room for: the lines themselves", async () => {
		const lines = Array.from({ length: 5_100 }, secret);
		const named = lines.map((line) => `token: ${line}`);
		const { sent, warnings } = await shownOf(named.join("\n"));
		expect(sent).toEqual(expect.arrayContaining(lines));
		expect(warnings.join()).toMatch(/all in base64, /);
	});
});

test("the scrubber finds base64 and hex of each of thousands of lines", async () => {
	const lines = Array.from({ length: 13_000 }, secret);
	const { byScrubber } = await shownOf(lines.join("\n"));
	const some = lines.filter((_, at) => at % 130 === 0);
	const printed = some.flatMap((line) => [
		Buffer.from(`user:${line}\n`).toString("base64"),
		Buffer.from(line).toString("hex"),
	]);
	const shown = byScrubber(printed.join(" # ")).split(" # ");
	expect(shown.length).toBe(printed.length);
	for (const one of shown) expect(one.length).toBeLessThan(16);
});
