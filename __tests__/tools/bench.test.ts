import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/runner.ts";

// In a process of its own: the suites' has what the benchmark has to load by itself.
test("the benchmark of the scrubber runs, on small logs", () => {
	const printed = execFileSync(
		process.execPath,
		[join(ROOT, "scripts/bench.ts"), "--only=scrub", "--runs=1", "--small"],
		{ encoding: "utf8" },
	);
	expect(printed.match(/^### .*/gm)).toEqual([
		"### Scrubber",
		"### Scrubber, short secrets",
		"### Scrubber, hard logs",
		"### Scrubber, logs with escapes",
	]);
	expect(printed).not.toMatch(/NaN|undefined|Infinity/);
});
