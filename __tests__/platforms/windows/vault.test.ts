import { afterEach, describe, expect, test } from "vitest";
import { cmd } from "../../support/platforms/windows-job.ts";
import { Job } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

/** Of a Vault that the machine around Wine has started; Windows itself has none for its tests. */
const address = process.env.WINDOWS_VAULT;
const PASSWORD = "p\u00e4ssw\u00f6rd-of-vault-1";

describe.runIf(address !== undefined)("vault: over TCP", () => {
	test("reads a field with inputs, and hides it", async () => {
		job = new Job();
		const result = await job.step({
			with: {
				"secret-refs": "P = vault://windows.password",
				"vault-addr": address ?? "",
				"vault-token": "root",
			},
		});
		expect(result.annotations).toEqual([]);
		expect(result.env.get("P")).toBe(PASSWORD);
		expect(result.log.join("\n")).not.toContain("of-vault");
	});

	test("finds its variables in any case, and holds them back from a script", async () => {
		job = new Job();
		const result = await job.step(
			cmd("echo [%VAULT_TOKEN%] %P%", "P = vault://windows.password", {
				env: { vault_addr: address, Vault_Token: "root" },
			}),
		);
		expect(result.annotations).toEqual([]);
		expect(result.log).toContain("[] ***");
	});

	test("an address that nobody listens at is told with what to look at", async () => {
		job = new Job();
		const result = await job.step({
			with: {
				"secret-refs": "P = vault://windows.password",
				"vault-addr": "http://127.0.0.1:9",
				"vault-token": "root",
				"timeout-seconds": "10",
			},
		});
		expect(result.code).toBe(1);
		expect(["server-unreachable", "no-answer-in-time"]).toContain(
			result.ids[0],
		);
		expect(result.log.join("\n")).not.toContain("internal error");
	});
});
