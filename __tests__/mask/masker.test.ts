import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { defuse } from "../../src/mask/defuse.ts";
import { encodedByKind } from "../../src/mask/forms.ts";
import { createMasker } from "../../src/mask/masker.ts";

function recording() {
	const sent: string[] = [];
	return { sent, masker: createMasker((text) => sent.push(text)) };
}

describe("a masker", () => {
	test("learns without sending, and sends each mask once", () => {
		const { sent, masker } = recording();
		const value = Buffer.from("hunter2-hunter2");
		masker.learn(value);
		expect(sent).toEqual([]);
		expect(masker.mask([value, Buffer.from(value)])).toEqual([]);
		masker.mask([value]);
		expect(sent).toContain("hunter2-hunter2");
		expect(new Set(sent).size).toBe(sent.length);
	});

	test("no text with a line break is ever sent, and none under four characters", () => {
		const text = fc.string({
			unit: fc.constantFrom(
				"a",
				"Z",
				"9",
				"=",
				":",
				'"',
				"{",
				"}",
				"\n",
				"\r",
				" ",
			),
			maxLength: 80,
		});
		fc.assert(
			fc.property(text, (value) => {
				const { sent, masker } = recording();
				masker.mask([Buffer.from(value)]);
				for (const mask of sent) {
					expect(mask).not.toMatch(/[\r\n]/);
					expect(mask.trim().length).toBeGreaterThan(0);
					expect(mask.length).toBeGreaterThanOrEqual(4);
				}
			}),
			{ numRuns: 3_000 },
		);
	});

	test("cleans a known value out of text, also encoded", () => {
		const { masker } = recording();
		masker.learn(Buffer.from("hunter2-hunter2"));
		const base64 = Buffer.from("user:hunter2-hunter2!").toString("base64");
		expect(
			masker.clean(
				`hunter2-hunter2 ${Buffer.from("hunter2-hunter2").toString("hex")}`,
			),
		).toBe("*** ***");
		expect(masker.clean(base64)).not.toContain(base64.slice(8, 24));
	});

	test("cleaning is not slowed down by many values, whatever they begin with", () => {
		const { masker } = recording();
		for (let index = 0; index < 20_000; index++)
			masker.learn(Buffer.from(`value-${index}-${index * 7919}`));
		const line = "value-x ".repeat(200);
		for (let index = 0; index < 500; index++)
			expect(masker.clean(`${index} ${line}`)).toBe(`${index} ${line}`);
	});
});

describe("the limit of masks", () => {
	const tokens = (count: number) =>
		Array.from({ length: count }, (_, n) => Buffer.from(`t0k!en ?>/${n}+~`));

	test("every form of a few values", () => {
		const { sent, masker } = recording();
		expect(masker.mask(tokens(300))).toEqual([]);
		expect(sent.length).toBeGreaterThan(2_400);
	});

	test("over 5,000 the rarest forms are left out, and the warning says which", () => {
		const { sent, masker } = recording();
		const values = tokens(1_000);
		const warnings = masker.mask(values);
		expect(sent.length).toBe(5_000);
		for (const value of values) {
			expect(sent).toContain(value.toString());
			expect(sent).toContain(encodedByKind(value).base64?.[0]);
		}
		expect(warnings).toEqual([
			expect.stringMatching(
				/^5000 masks are registered, .*: 3000 of 4000 in URL, all 2000 in hex, all \d+ in base64url have no mask\.$/,
			),
		]);
	});

	test("counts what was registered before", () => {
		const { sent, masker } = recording();
		masker.mask(tokens(1_000));
		masker.protect("hunter2-hunter2");
		expect(sent.slice(5_000)).toEqual(["hunter2-hunter2"]);
	});

	test("values themselves are never left out", () => {
		const { sent, masker } = recording();
		const [warning] = masker.mask(tokens(6_000));
		expect(new Set(sent)).toEqual(
			new Set(tokens(6_000).map((value) => value.toString())),
		);
		expect(warning).toMatch(/^6000 masks are registered.* all 18000 in base64/);
	});

	test("a quarter of a million lines end the step, unless they are only learned", () => {
		const { sent, masker } = recording();
		const lines = Array.from({ length: 251_000 }, (_, n) => `line-${n}`);
		const value = Buffer.from(lines.join("\n"));
		masker.learn(value);
		expect(() => masker.mask([value])).toThrow(Failure);
		expect(sent).toEqual([]);
		const fewer = Buffer.from(lines.slice(0, 249_000).join("\n"));
		const another = recording();
		another.masker.mask([fewer]);
		expect(another.sent.length).toBe(249_000);
	});

	test("what is only learned takes no room from secrets", () => {
		const { sent, masker } = recording();
		for (let n = 0; n < 100; n++)
			masker.learn(Buffer.from(`${n}${"ab".repeat(30_000)}`));
		masker.mask([Buffer.from("hunter2-hunter2")]);
		expect(sent).toContain(Buffer.from("hunter2-hunter2").toString("hex"));
	});
});

describe("what has no mask is said", () => {
	test.each<[what: string, value: Uint8Array, said: RegExp[]]>([
		["64 KiB", Buffer.alloc(65_536, "x1"), []],
		["more, of text", Buffer.alloc(65_537, "x1"), [/masked as it is written/]],
		["more, not text", Buffer.alloc(65_537, 0xff), [/not text .* no mask/]],
		[
			"256 KiB of lines",
			Buffer.alloc(262_144, "x1y2 z3\n"),
			[/as it is written/],
		],
		[
			"more",
			Buffer.alloc(262_145, "x1y2 z3\n"),
			[/as it is written/, /each of its lines/],
		],
	])("%s", (_, value, said) => {
		expect(recording().masker.mask([value])).toEqual(
			said.map((text) => expect.stringMatching(text)),
		);
	});
});

describe("defuse", () => {
	test.each([
		["::error::x", ": :error::x"],
		["  ::add-mask::x", "  : :add-mask::x"],
		["a\n::stop-commands::x", "a\n: :stop-commands::x"],
		["a\r::set-output name=x::y", "a\n: :set-output name=x::y"],
		["a\r\n\t::x", "a\n\t: :x"],
		["text ##[group]x", "text ## [group]x"],
		["a :: b", "a :: b"],
		["file:///x", "file:///x"],
	])("%j", (text, shown) => {
		expect(defuse(text)).toBe(shown);
	});

	test("no text comes out with a command in it", () => {
		const text = fc.string({
			unit: fc.constantFrom(
				":",
				"#",
				"[",
				"\r",
				"\n",
				" ",
				"\t",
				"\u2028",
				"\u00a0",
				"a",
				"\u200b",
			),
			maxLength: 20,
		});
		fc.assert(
			fc.property(text, (text) => {
				for (const line of defuse(text).split(/[\r\n\u2028]/)) {
					expect(line.trim().startsWith("::")).toBe(false);
					expect(line.includes("##[")).toBe(false);
				}
			}),
			{ numRuns: 10_000 },
		);
	});
});
