import { describe, expect, test, vi } from "vitest";
import { toValue } from "../support/values.ts";

/** The modules as a step finds them, which has loaded nothing yet. */
async function fresh() {
	vi.resetModules();
	const { createMasker } = await import("../../src/mask/masker.ts");
	const sent: string[] = [];
	return {
		sent,
		masker: createMasker((text) => sent.push(text)),
		late: await import("../../src/mask/late.ts"),
	};
}

const WORDS = ["", "abc", "hunter2hunter2", "Xy_4711", "main", "a".repeat(60)];
const OTHERS = [
	"walrus-teapot-4711",
	"hunter2\n",
	"user:pa$$word",
	'{"token":"s3cr3t-W0rd"}',
	"-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END PRIVATE KEY-----\n",
	"pässwörter",
	"aHVudGVyMiBodW50ZXIyIGh1bnRlcjI", // base64 of words
	"a b".repeat(2_000),
	"\ufeffhunter2",
];

describe("what reads documents is loaded late", () => {
	test.each(WORDS)("%j is masked without it, as with it", async (text) => {
		const { sent, masker, late } = await fresh();
		const value = toValue(text);
		await masker.load([value]);
		masker.learn(value);
		masker.mask([value]);
		expect(() => late.documents()).toThrow("not loaded");
		const told = masker.tell([value]);

		const other = await fresh();
		await other.late.loadDocuments();
		other.masker.mask([value]);
		expect(sent).toEqual(other.sent);
		expect(told).toEqual(other.masker.tell([value]));
	});

	test.each(
		OTHERS,
	)("%j is not masked in part when nobody loaded it", async (text) => {
		const { sent, masker, late } = await fresh();
		const value = toValue(text);
		for (const _ of ["at first", "and when it is tried again"]) {
			expect(() => masker.learn(value)).toThrow("not loaded");
			expect(() => masker.mask([value])).toThrow("not loaded");
			expect(() => masker.protect(text)).toThrow("not loaded");
		}
		expect(sent).toEqual([]);

		await masker.load([value]);
		late.documents();
		masker.mask([value]);
		expect(sent).not.toEqual([]);
	});

	test("a value that is masked whole, or that is too large to be read, needs it as well", async () => {
		for (const value of [
			{ ...toValue("pa$$word pa$$word"), how: "whole" as const },
			toValue("pa$$word ".repeat(40_000)),
		]) {
			const { masker, late } = await fresh();
			await masker.load([value]);
			late.documents();
		}
	});

	test("the judge of fields refuses to guess", async () => {
		vi.resetModules();
		const { treatmentOf } = await import("../../src/mask/policy.ts");
		const value = Buffer.from("hunter2hunter2");
		for (const plain of [true, false])
			expect(() =>
				treatmentOf({ name: "A", field: "user", plain, masked: false, value }),
			).toThrow("not loaded");
		expect(treatmentOf({ name: "A", plain: false, masked: false, value })).toBe(
			"masked",
		);
	});
});
