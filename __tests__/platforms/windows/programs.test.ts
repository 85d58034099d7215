import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { makeOpCli, type OpCli } from "../../support/op-cli.ts";
import {
	cmd,
	plant,
	type Witness,
	witness,
} from "../../support/platforms/windows-job.ts";
import { Job } from "../../support/runner.ts";

let job: Job;
let cli: OpCli | undefined;
afterEach(async () => {
	await cli?.remove();
	cli = undefined;
	job.end();
});

const TOKEN = "tok-en-123456-abcdef";

/** Programs of Windows, and one of a provider, as a pull request could put them into the checkout. */
function plantAll(): readonly Witness[] {
	return [
		"cmd.exe",
		"cmd.com",
		"taskkill.exe",
		"icacls.exe",
		"whoami.exe",
		"chcp.com",
		"powershell.exe",
		"node.exe",
		"op.exe",
		"op.com",
		// Wine's cmd.exe does not know NoDefaultCurrentDirectoryInExePath.
		...(process.env.WINELOADER === undefined ? ["findstr.exe"] : []),
	].map((name) => plant(join(job.workspace, name)));
}

describe("programs in the workspace are never started", () => {
	test("by `cmd:`, a private file, a script and its end", async () => {
		job = new Job();
		const planted = plantAll();
		const result = await job.step({
			codePage: 65_001,
			with: {
				"secret-refs":
					"C = cmd:echo of-cmd-123456| findstr of\nK [file] = env:TOKEN",
			},
			env: { TOKEN, VAULT_TOKEN: "hvs.credential-123456" },
		});
		expect([result.code, result.env.get("C")]).toEqual([0, "of-cmd-123456"]);
		const script = await job.step(
			cmd("echo %T%", "T = env:UMLAUT", {
				env: { UMLAUT: "p\u00e4ssword-123456" },
			}),
		);
		expect([script.code, script.log.includes("***")]).toEqual([0, true]);
		await job.post(result);
		for (const { path, calls } of planted)
			expect([path, calls()]).toEqual([path, []]);
	});

	test("by a command that runs into the time limit: its tree is ended by the system's taskkill", async () => {
		job = new Job();
		const planted = plantAll();
		const result = await job.step({
			codePage: 65_001,
			with: {
				"secret-refs": `C = cmd:"${process.execPath}" -e "setTimeout(()=>{},60000)"`,
				"timeout-seconds": "2",
			},
		});
		expect([result.code, result.ids[0]]).toEqual([1, "no-answer-in-time"]);
		for (const { path, calls } of planted)
			expect([path, calls()]).toEqual([path, []]);
	});

	test("by `op:`, whether the CLI is on PATH or not", async () => {
		job = new Job();
		const planted = plantAll();
		const env = { OP_SERVICE_ACCOUNT_TOKEN: "ops_credential-123456" };
		const inputs = {
			"secret-refs": "P = op://v/i/password",
			"op-backend": "cli",
		};
		const absent = await job.step({ with: inputs, env });
		expect([absent.code, absent.ids[0]]).toEqual([1, "op-cli"]);
		cli = makeOpCli({
			secrets: { "op://v/i/password": Buffer.from("of-the-real-one") },
		});
		const found = await job.step({
			with: inputs,
			env: { ...env, ...cli.variables },
		});
		expect(found.annotations).toEqual([]);
		expect([found.code, found.env.get("P")]).toEqual([0, "of-the-real-one"]);
		expect(cli.calls()).toHaveLength(1);
		for (const { path, calls } of planted)
			expect([path, calls()]).toEqual([path, []]);
	});

	test("though PATH begins with an entry for the working directory", async () => {
		job = new Job();
		const planted = plantAll();
		const result = await job.step({
			codePage: 65_001,
			with: {
				"secret-refs": "K [file] = env:TOKEN",
				shell: "node {0}",
				run: "console.log('ran', process.env.K !== undefined)",
			},
			env: {
				TOKEN,
				Path: `;.;\\;C:;${join(process.execPath, "..")};${process.env.Path}`,
			},
		});
		expect(result.log).toContain("ran true");
		for (const { path, calls } of planted)
			expect([path, calls()]).toEqual([path, []]);
	});
});

// Under Wine the system's own is one of the tests' (`standIn` of support/platforms/windows.ts). On Windows it is the real
// one, and works.
describe.runIf(process.env.WINELOADER !== undefined)("icacls", () => {
	const icacls = witness("C:\\windows\\system32\\icacls.exe");

	test("leaves the directory to the user and the system, by their SIDs, and gets nothing of the step", async () => {
		job = new Job();
		const result = await job.step({
			with: { "secret-refs": "K [file] = env:TOKEN" },
			env: { TOKEN },
		});
		expect(result.annotations).toEqual([]);
		const directory = join(result.env.get("K") ?? "", "../..");
		const calls = icacls.calls().filter(({ args }) => args[0] === directory);
		expect(calls.map(({ args }) => args)).toEqual([
			[
				directory,
				"/inheritance:r",
				...["/grant:r", "*S-1-5-21-0-0-0-1000:(OI)(CI)F"],
				...["/grant:r", "*S-1-5-18:(OI)(CI)F"],
			],
		]);
		expect(JSON.stringify(calls)).not.toContain(TOKEN);
	});

	test.each([
		["knows-no-rights", "The request is not supported."],
		["may-not", "Access is denied."],
	])("that fails is a warning with its reason, and the step goes on: %s", async (word, reason) => {
		job = new Job();
		const temp = join(job.temp, word);
		mkdirSync(temp);
		const result = await job.step({
			with: {
				"secret-refs": "K [file] = env:TOKEN",
				shell: "node {0}",
				run: "console.log(require('fs').readFileSync(process.env.K, 'utf8').length)",
			},
			env: {
				TOKEN,
				RUNNER_TEMP: temp,
				Path: `${join(process.execPath, "..")};${process.env.Path}`,
			},
		});
		expect([result.code, result.ids]).toEqual([
			0,
			["private-files-unprotected"],
		]);
		expect(result.annotations[0]?.message).toContain(reason);
		expect(result.log).toContain(String(TOKEN.length));
	});
});
