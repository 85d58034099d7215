import { expect, test } from "vitest";
import { nodeTooOld } from "../../src/runner/node.ts";

test.each([
	["12.22.12", false],
	["16.20.2", false],
	["20.19.5", false],
	["22.11.0", false],
	["22.12.0", true],
	["22.21.1", true],
	["23.0.0", true],
	["24.4.1", true],
	["100.0.0", true],
	["24.0.0-nightly20250101", true],
])("Node.js %s: %s", (version, does) => {
	const message = nodeTooOld(version);
	expect(message === undefined).toBe(does);
	if (!does) expect(message?.text).toContain(`started with ${version}.`);
});
