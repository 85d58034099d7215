import { describe, expect, test } from "vitest";
import { UNDER_WINE } from "../support/platforms/applies.ts";
import { runUnderWine } from "../support/platforms/windows.ts";
import { startVault } from "../support/vault.ts";

/**
 * The suites of `platforms/windows`, and those of rooms that need no server, run by the Node.js of Windows under Wine. Each
 * test of theirs is one here. On Windows itself they run as they are.
 */
const vault = await startVault();
await vault.must("POST", "secret/data/windows", {
	data: { password: "p\u00e4ssw\u00f6rd-of-vault-1" },
});
const { code, output, suites } = await runUnderWine(
	["--project", "windows", "--project", "rooms"],
	{ WINDOWS_VAULT: vault.address },
).finally(() => vault.close());

test("the run under Wine has come to its end, with all that it should run", () => {
	const windows = [...suites.keys()].filter((suite) =>
		suite.startsWith("__tests__/platforms/windows/"),
	);
	expect(windows.length, output.slice(-10_000)).toBeGreaterThan(5);
	expect(suites.size).toBeGreaterThan(windows.length + UNDER_WINE.length);
	const failed = [...suites.values()]
		.flat()
		.some(({ status }) => status === "failed");
	expect([code, failed]).toEqual([failed ? 1 : 0, failed]);
});

for (const [suite, tests] of suites) {
	// Those that leave themselves out under Wine are none here.
	const ran = tests.filter(({ status }) => /^(?:passed|failed)$/.test(status));
	if (ran.length === 0) continue;
	describe(suite, () => {
		for (const { fullName, status, failureMessages } of ran)
			test(fullName, () => {
				if (status === "failed") throw new Error(failureMessages.join("\n"));
			});
	});
}
