import { describe, expect, test } from "vitest";
import type { Problem } from "../src/errors.ts";
import type { Inputs } from "../src/inputs/index.ts";
import {
	reportDelivered,
	reportEnding,
	reportProblems,
} from "../src/report.ts";
import { addressing } from "../src/runner/address.ts";
import { cleanLog } from "../src/runner/log.ts";
import { saying } from "./support/message.ts";
import { planned } from "./support/plans.ts";

function recording() {
	const lines: string[] = [];
	const take = (kind: string) => (text: string) =>
		void lines.push(`${kind}: ${text}`);
	const commands = {
		debug: take("debug"),
		info: take("info"),
		notice: take("notice"),
		warning: take("warning"),
		error: take("error"),
		startGroup: take("group"),
		endGroup: () => {},
	};
	const log = cleanLog(commands, (text) => text, addressing({}));
	return { lines, log };
}

const ADDRESS = "docs/troubleshooting.md#some-kind";

const problems = (count: number): Problem[] =>
	Array.from({ length: count }, (_, n) => ({
		origin: { source: "refs", line: n + 1 },
		message: saying(`A${n}: wrong.`),
	}));

/** All that a step prints at its end. */
function report(problems: readonly Problem[]): readonly string[] {
	const { lines, log } = recording();
	log.error(reportProblems(problems, log));
	return lines;
}

describe("what was delivered", () => {
	const delivered = (logins: readonly { provider: string; how: string }[]) => {
		const { lines, log } = recording();
		const plan = planned({ "TOKEN = env:A": "tok-123456" });
		const given = {
			inputs: { summary: false } as Inputs,
			environment: {},
			log,
			leases: [],
			logins,
			masker: { tell: () => ["TOKEN: masked"] },
			output: { inPieces: <T>(write: () => T) => write() },
		};
		const times = { total: () => 12.4, told: () => "read 12 ms" };
		reportDelivered({ ...plan, omitted: [], times }, given);
		return lines;
	};

	test("how providers got in stands in a group", () => {
		expect(
			delivered([
				{ provider: "vault", how: "jwt at https://vault.example.com" },
				{ provider: "op", how: "connect" },
			]),
		).toEqual([
			"debug: TOKEN: masked",
			"debug: read 12 ms",
			"info: TOKEN  env  \u2192 environment variable",
			"group: Logins (2)",
			"info: vault  jwt at https://vault.example.com",
			"info: op     connect",
			"info: 1 name delivered in 12 ms.",
		]);
	});

	test("without a login there is none", () => {
		expect(delivered([])).toEqual([
			"debug: TOKEN: masked",
			"debug: read 12 ms",
			"info: TOKEN  env  \u2192 environment variable",
			"info: 1 name delivered in 12 ms.",
		]);
	});
});

describe("problems", () => {
	test("one is the message at the end", () => {
		expect(report(problems(1))).toEqual([
			`error: refs, line 1: A0: wrong. ${ADDRESS}`,
		]);
		expect(report([{ message: saying("wrong.") }])).toEqual([
			`error: wrong. ${ADDRESS}`,
		]);
	});

	test("several stand above it, each once", () => {
		expect(report(problems(2))).toEqual([
			`error: refs, line 1: A0: wrong. ${ADDRESS}`,
			`error: refs, line 2: A1: wrong. ${ADDRESS}`,
			"error: 2 errors; nothing was delivered. They stand above, each with what to do. docs/troubleshooting.md#several-errors",
		]);
	});

	test("the runner shows ten annotations, and the others stand in the log", () => {
		const lines = report(problems(12));
		expect(lines.map((line) => line.split(":")[0])).toEqual([
			...Array(9).fill("error"),
			...Array(3).fill("info"),
			"error",
		]);
		expect(lines[11]).toBe(`info: refs, line 12: A11: wrong. ${ADDRESS}`);
	});

	test.each([1_000, 1_001, 100_000])("of %i a thousand are told", (count) => {
		const lines = report(problems(count));
		expect(lines[999]).toBe(`info: refs, line 1000: A999: wrong. ${ADDRESS}`);
		const rest = {
			1000: undefined,
			1001: "info: ... and 1 more error.",
			100000: "info: ... and 99000 more errors.",
		}[count];
		expect(lines.length).toBe(rest === undefined ? 1_001 : 1_002);
		if (rest !== undefined) expect(lines.at(-2)).toBe(rest);
		expect(lines.at(-1)).toMatch(
			new RegExp(`^error: ${count} errors; nothing was delivered\\. `),
		);
	});

	test("of a long one the end is cut off, and not its address", () => {
		const long = { message: saying("x".repeat(1_000_000)) };
		for (const line of [...report([long]), ...report(Array(20).fill(long))]) {
			expect(line.length).toBeLessThan(3_800);
			expect(line).toMatch(/(?:\.\.\. \S+some-kind|several-errors)$/);
		}
	});
});

test("text is cleaned before its end is cut off, and so is the address", () => {
	const { lines } = recording();
	const secret = "s3cret-value";
	const log = cleanLog(
		{
			...console,
			startGroup() {},
			endGroup() {},
			warning: (text) => lines.push(text),
			notice() {},
		},
		(text) => text.replaceAll(secret, "***"),
		addressing({
			GITHUB_SERVER_URL: "https://github.com",
			GITHUB_ACTION_REPOSITORY: `owner/${secret}`,
			GITHUB_ACTION_REF: "v1",
		}),
	);
	log.warning(saying("x".repeat(3_595) + secret));
	expect(lines).toEqual([
		`${"x".repeat(3_595)}*** https://github.com/owner/***/blob/v1/${ADDRESS}`,
	]);
});

test.each([
	[0, undefined],
	[3, "Process completed with exit code 3."],
	[-1, "Process completed with exit code -1."],
	[
		126,
		"Process completed with exit code 126: a program could not be executed.",
	],
	[127, "Process completed with exit code 127: a program was not found."],
	[9009, "Process completed with exit code 9009: a program was not found."],
])("the message for exit code %i", (exitCode, message) => {
	expect(
		reportEnding(
			{ exitCode, cancelled: false, heldBack: [] },
			{ inputs: {} as Inputs, log: recording().log },
		)?.text,
	).toBe(message);
});
