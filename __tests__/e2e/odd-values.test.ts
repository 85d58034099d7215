import { readFileSync, statSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { encodings, ODD_VALUES, type OddValue } from "../support/odd-values.ts";
import { Job, type StepResult } from "../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const DESTINATIONS = [
	"env",
	"output",
	"env, output",
	"file",
	"output, file",
] as const;

/** So many characters of an encoded value in a row give too much of it away; 12 of base64 are 9 bytes. */
const WINDOW = 12;

function expectHidden(shown: string, text: string, what: string): void {
	for (let at = 0; at + WINDOW <= text.length; at++)
		if (shown.includes(text.slice(at, at + WINDOW)))
			throw new Error(`${what}: ${WINDOW} characters from ${at} on are shown`);
}

/** What a later step prints of the value, and the action's own log, show none of it. */
function expectMasked(
	job: Job,
	result: StepResult,
	{ value, pieces }: OddValue,
): void {
	for (const piece of pieces)
		expect(result.log.join("\n").includes(piece)).toBe(false);
	const printed = [
		...value.split(/\r\n|\n|\r/),
		JSON.stringify(value),
		JSON.stringify({ value }),
		value.replaceAll(/[\r\n]+/g, " "),
	];
	for (const line of printed)
		for (const piece of pieces)
			expect(job.printed(line).includes(piece)).toBe(false);
	for (const [name, text] of encodings(value))
		expectHidden(
			job.show(`> ${text} <`),
			name.startsWith("base64") ? text.slice(8, -4) : text,
			name,
		);
}

describe.each(DESTINATIONS)("delivered as [%s]", (modifiers) => {
	test.each(ODD_VALUES)("$name", async (odd) => {
		job = new Job();
		const result = await job.step({
			with: { "secret-refs": `ODD [${modifiers}] = env:SOURCE` },
			env: { SOURCE: odd.value },
		});
		const isSpaced =
			!modifiers.includes("file") && /\p{White_Space}$/u.test(odd.value);
		expect([
			result.code,
			...result.annotations
				.filter(({ kind }) => kind !== "notice")
				.map(({ message }) => message),
		]).toEqual([
			0,
			...(isSpaced
				? [expect.stringContaining("the value ends in white space")]
				: []),
		]);

		const sinks = [
			...(modifiers.includes("output") ? [result.outputs] : []),
			...(modifiers === "output" || modifiers === "output, file"
				? []
				: [result.env]),
		];
		for (const sink of sinks) {
			const held = sink.get("ODD") ?? "";
			if (!modifiers.includes("file")) expect(held).toBe(odd.value);
			else {
				expect(readFileSync(held, "utf8")).toBe(odd.value);
				expect((statSync(held).mode & 0o777).toString(8)).toBe("600");
			}
		}
		expectMasked(job, result, odd);
	});
});

test("a value that contains another is masked whole", async () => {
	job = new Job();
	const env = { INNER: "inner-s3cret", OUTER: "before-inner-s3cret-after" };
	const result = await job.step({
		with: { "secret-refs": "INNER = env:INNER\nOUTER = env:OUTER" },
		env,
	});
	expect(result.code).toBe(0);
	expect(job.show(`${env.OUTER} ${env.INNER}`)).toBe("*** ***");
});

test("bytes that are not text go into a file, and their encodings are masked", async () => {
	job = new Job();
	const bytes = Buffer.from("ff00fe3d8899aabbccddeeff0123456789", "hex");
	job.file("key.bin", bytes);
	const result = await job.step({
		with: {
			"secret-refs":
				"KEY [file] = file:key.bin\nTEXT [file, base64] = env:TEXT",
		},
		env: { TEXT: bytes.toString("base64") },
	});
	expect(result.code).toBe(0);
	for (const name of ["KEY", "TEXT"])
		expect(readFileSync(result.env.get(name) ?? "").equals(bytes)).toBe(true);
	for (const text of [
		bytes.toString("hex"),
		bytes.toString("base64").slice(0, -2),
		bytes.toString("base64url"),
	])
		expectHidden(job.show(text), text, "encoded");
});

test("both what stood before a decoder and what came out are masked", async () => {
	job = new Job();
	const env = { ENCODED: Buffer.from("decoded-s3cret").toString("hex") };
	await job.step({ with: { "secret-refs": "A [hex] = env:ENCODED" }, env });
	expect(job.show(`${env.ENCODED} decoded-s3cret`)).toBe("*** ***");
});

test("a large value and very many values are masked as they are, with a warning", async () => {
	job = new Job();
	job.file("large.txt", `${"x1y2z3w4".repeat(9_000)}\n`);
	const large = await job.step({
		with: { "secret-refs": "LARGE = file:large.txt" },
	});
	expect(large.annotations).toEqual([
		{ kind: "warning", message: expect.stringContaining("over 64 KiB") },
	]);
	expect(job.show(large.env.get("LARGE") ?? "nothing")).toBe("***");

	const many = Object.fromEntries(
		Array.from({ length: 1_000 }, (_, index) => [
			`V${index}`,
			`value-${index}-${index * 7919}`,
		]),
	);
	const result = await job.step({
		with: { "secret-refs": "MANY_* = env:MANY" },
		env: { MANY: JSON.stringify(many) },
	});
	expect(result.annotations).toEqual([
		{
			kind: "warning",
			message: expect.stringContaining("more would slow the log"),
		},
	]);
	expect(result.env.size).toBe(1_000);
	expect(job.show(Object.values(many).join(" "))).toBe(
		Array(1_000).fill("***").join(" "),
	);
});
