import { expect, test } from "vitest";
import { reportEnding } from "../src/report.ts";

const log = {
	debug() {},
	info() {},
	notice() {},
	warning() {},
	error() {},
	startGroup() {},
	endGroup() {},
};

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
		reportEnding({ exitCode, cancelled: false, heldBack: [] }, "script", log),
	).toBe(message);
});
