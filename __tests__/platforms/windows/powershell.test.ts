import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job, type StepOptions } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const TOKEN = "p\u00e4ssw\u00f6rd-geheim-\u00e9-1";

/** Wine has no PowerShell, so this runs on Windows alone. */
const windows = process.env.WINELOADER === undefined;

function run(shell: string, script: string, options: StepOptions = {}) {
	return job.step({
		codePage: 65_001,
		...options,
		with: { "secret-refs": "T = env:TOKEN", shell, run: script },
		env: { TOKEN, ...options.env },
	});
}

describe.runIf(windows).each(["", "pwsh", "powershell"])(
	"a script of PowerShell (shell: %j)",
	(shell) => {
		test("has the secret, and what it prints of it is hidden", async () => {
			job = new Job();
			const result = await run(
				shell,
				'Write-Output "plain $env:T"\nWrite-Host $env:T\n[Console]::Error.WriteLine($env:T)\nWrite-Output "length $($env:T.Length)"',
			);
			expect(result.code).toBe(0);
			expect(result.log).toContain("plain ***");
			expect(result.log).toContain(`length ${TOKEN.length}`);
			expect(result.log.join("\n")).not.toContain("geheim");
			expect(job.leftInTemp()).toEqual([]);
		});

		test.each([
			["cmd /c exit 3", 3],
			["exit 4", 4],
			["cmd /c exit 3\ncmd /c exit 0", 0],
			["Write-Output done", 0],
			["throw 'of the script'", 1],
			["Get-Item no-such-file\nWrite-Output 'not reached'", 1],
		])("%j: the exit code", async (script, code) => {
			job = new Job();
			const result = await run(shell, script);
			expect(result.code).toBe(code);
			expect(result.outputs.get("exit-code")).toBe(String(code));
			expect(result.log).not.toContain("not reached");
		});

		test("appends to the command files", async () => {
			job = new Job();
			const result = await run(
				shell,
				'"a=1" | Out-File -FilePath $env:GITHUB_OUTPUT -Encoding utf8 -Append\n"B=2" | Out-File -FilePath $env:GITHUB_ENV -Encoding utf8 -Append',
			);
			expect(result.outputs.get("a")).toBe("1");
			expect(result.env.get("B")?.trim()).toBe("2");
		});

		test.each([
			"it's",
			"a b&c",
			"gr\u00fc\u00dfe",
			"a$b`c",
			"a(b)",
		])("runs in a RUNNER_TEMP called %s", async (word) => {
			job = new Job();
			const temp = join(job.temp, word);
			mkdirSync(temp);
			const result = await run(shell, 'Write-Output "ran"', {
				env: { RUNNER_TEMP: temp },
			});
			expect([result.code, result.log.includes("ran")]).toEqual([0, true]);
		});
	},
);

test.runIf(windows)("pwsh appends with `>>`", async () => {
	job = new Job();
	const result = await run("pwsh", '"a=1" >> $env:GITHUB_OUTPUT');
	expect(result.outputs.get("a")).toBe("1");
});
