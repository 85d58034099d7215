import { describe, expect, test } from "vitest";
import type { Problem } from "../src/errors.ts";
import { reportEnding, reportProblems } from "../src/report.ts";
import type { Log } from "../src/runner/log.ts";

function recording() {
	const lines: string[] = [];
	const take = (kind: string) => (text: string) =>
		void lines.push(`${kind}: ${text}`);
	const log: Log = {
		debug: take("debug"),
		info: take("info"),
		notice: take("notice"),
		warning: take("warning"),
		error: take("error"),
		startGroup: take("group"),
		endGroup: () => {},
	};
	return { lines, log };
}

const problems = (count: number): Problem[] =>
	Array.from({ length: count }, (_, n) => ({
		origin: { source: "refs", line: n + 1 },
		message: `A${n}: wrong.`,
	}));

describe("problems", () => {
	test.each([1_000, 1_001, 1_000_000])("of %i a thousand are told", (count) => {
		const { lines, log } = recording();
		const message = reportProblems(problems(count), log);
		expect(message).toMatch(
			new RegExp(`^${count} errors; nothing was delivered\\.\\nrefs, line 1: `),
		);
		expect(lines.filter((line) => line.startsWith("error: ")).length).toBe(9);
		expect(lines).toContain("info: refs, line 1000: A999: wrong.");
		const rest = {
			1000: undefined,
			1001: "info: ... and 1 more error.",
			1000000: "info: ... and 999000 more errors.",
		}[count];
		expect(lines.length).toBe(rest === undefined ? 1_000 : 1_001);
		if (rest !== undefined) expect(lines.at(-1)).toBe(rest);
	});

	test("a long one is cut", () => {
		const { lines, log } = recording();
		const long = { message: "x".repeat(1_000_000) };
		expect(reportProblems([long], log).length).toBeLessThan(4_100);
		reportProblems(Array(20).fill(long), log);
		expect(lines.join("").length).toBeLessThan(20 * 4_100);
	});
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
			"script",
			recording().log,
		),
	).toBe(message);
});
