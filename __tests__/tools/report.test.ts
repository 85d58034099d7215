import { expect, test } from "vitest";
import {
	combine,
	failures,
	NO_REPORT,
	type Report,
	verdict,
} from "../../scripts/test/report.ts";

const report = (changes: Partial<Report>): Report => ({
	...NO_REPORT,
	numFailedTests: 0,
	success: true,
	...changes,
});

const file = (name: string, changes = {}): Report["testResults"][number] => ({
	name,
	status: "passed",
	assertionResults: [],
	...changes,
});

test("counts of several runs are added up, and one that fails is enough", () => {
	const passed = report({ numPassedTests: 3, testResults: [file("a")] });
	const failed = report({
		numPassedTests: 1,
		numFailedTests: 2,
		numPendingTests: 4,
		numTodoTests: 5,
		success: false,
		testResults: [file("b"), file("c")],
	});
	expect(combine([passed, failed])).toEqual({
		numPassedTests: 4,
		numFailedTests: 2,
		numPendingTests: 4,
		numTodoTests: 5,
		success: false,
		testResults: [file("a"), file("b"), file("c")],
	});
	expect(combine([passed, passed]).success).toBe(true);
	expect(verdict(combine([passed, NO_REPORT]), 0)).toBe(
		"3 passed, 1 failed in 0 s",
	);
	expect(combine([passed, NO_REPORT]).success).toBe(false);
});

test.each<[Partial<Report>, string]>([
	[{ numPassedTests: 12 }, "12 passed in 3 s"],
	[
		{ numPassedTests: 12, numFailedTests: 1, success: false },
		"12 passed, 1 failed in 3 s",
	],
	[
		{ numPassedTests: 12, numPendingTests: 1, numTodoTests: 1 },
		"12 passed, 2 skipped in 3 s",
	],
	[
		{ numPassedTests: 12, success: false },
		"12 passed, and the run itself failed in 3 s",
	],
])("%j", (changes, text) => {
	expect(verdict(report(changes), 3_400)).toBe(text);
});

test("what failed is told by file and name, with the beginning of its message", () => {
	const failed = {
		fullName: "group name",
		status: "failed",
		failureMessages: ["expected 1 to be 2", "at line 3"],
	};
	const passed = { fullName: "other", status: "passed", failureMessages: [] };
	const testResults = [
		file("a.test.ts", { assertionResults: [passed] }),
		file("b.test.ts", {
			status: "failed",
			assertionResults: [passed, failed],
		}),
		file("c.test.ts", { status: "failed", message: "no such module" }),
	];
	expect(failures(report({ testResults }))).toEqual([
		"b.test.ts: group name\n    expected 1 to be 2\n    at line 3",
		"c.test.ts\n    no such module",
	]);
});
