import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { cmd, isAlive, until } from "../../support/platforms/windows-job.ts";
import { Job } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const TOKEN = "p\u00e4ssw\u00f6rd-geheim-\u00e9-1";
const env = { TOKEN };

describe("a script of cmd", () => {
	test("has the secrets, and what it prints of them is hidden", async () => {
		job = new Job();
		const result = await job.step(
			cmd(
				'echo plain %T%\necho twice %T%%T% 1>&2\ntype "%K%"\necho %T%|findstr geheim\nchcp',
				"T = env:TOKEN\nK [file, newline] = env:TOKEN",
				{ env },
			),
		);
		expect(result.annotations).toEqual([]);
		const log = result.log.join("\n");
		expect(log).toContain("plain ***");
		expect(log).toContain("65001");
		expect(log).not.toContain("geheim");
		expect(log).not.toMatch(/p.{1,6}ssw/);
		expect(result.env.size).toBe(0);
		expect(job.leftInTemp()).toEqual([]);
	});

	test("writes outputs, variables and the summary by `>>`, which lets nobody else write", async () => {
		job = new Job();
		const result = await job.step(
			cmd(
				'echo out=1>>"%GITHUB_OUTPUT%"\necho VAR=two>>"%GITHUB_ENV%"\necho ### done>>"%GITHUB_STEP_SUMMARY%"\necho C:\\tools>>"%GITHUB_PATH%"',
				"T = env:TOKEN\nDECLARED [output] = env:TOKEN",
				{ env },
			),
		);
		expect(result.annotations.filter(({ kind }) => kind === "error")).toEqual(
			[],
		);
		expect(Object.fromEntries(result.outputs)).toEqual({
			out: "1",
			DECLARED: TOKEN,
			names: '["T","DECLARED"]',
			"exit-code": "0",
		});
		expect(result.env.get("VAR")).toBe("two");
		expect(result.path).toBe("C:\\tools\r\n");
		expect(result.summary).toContain("### done");
	});

	test.each([
		["exit /b 3", "3", 3],
		["exit 3", "3", 3],
		["exit /b -1", "-1", 4_294_967_295],
		["no-such-program-here", "", 0],
	])("%s decides about the step", async (run, code, status) => {
		job = new Job();
		const result = await job.step(cmd(run, "T = env:TOKEN", { env }));
		expect(result.ids.at(-1)).toBe("script-failed");
		if (code === "") return expect(result.code).not.toBe(0);
		expect(result.code).toBe(status);
		expect(result.outputs.get("exit-code")).toBe(code);
		expect(result.annotations.at(-1)?.message).toBe(
			`Process completed with exit code ${code}.`,
		);
	});

	test("exit code 9009 is explained", async () => {
		job = new Job();
		const result = await job.step({
			with: {
				"secret-refs": "T = env:TOKEN",
				shell: "node {0}",
				run: "process.exitCode = 9009",
			},
			env: { TOKEN, Path: join(process.execPath, "..") },
		});
		expect(result.annotations.at(-1)?.message).toBe(
			"Process completed with exit code 9009: a program was not found.",
		);
	});

	test("a declared name takes the place of one in another case", async () => {
		job = new Job();
		const result = await job.step(
			cmd("set my_token", "MY_TOKEN = env:TOKEN", {
				env: { TOKEN, My_Token: "of-the-step" },
			}),
		);
		expect(result.log).toContain("MY_TOKEN=***");
		expect(result.log.join("\n")).not.toContain("of-the-step");
	});

	test("what is held back is so in any case, and `pass-env` gives it in any case", async () => {
		job = new Job();
		const run = "echo [%VAULT_TOKEN%%ACTIONS_RUNTIME_TOKEN%]\nexit /b 1";
		const held = await job.step(
			cmd(run, "T = env:TOKEN", {
				env: { TOKEN, Actions_Runtime_Token: "runtime-123456" },
			}),
		);
		expect(held.log).toContain("[]");
		expect(held.log.join("\n")).not.toContain("runtime-123456");
		const given = await job.step(
			cmd("echo [%GIVEN%]", "T = env:TOKEN", {
				env: { TOKEN, Given: "given-1" },
				with: { "pass-env": "GIVEN" },
			}),
		);
		expect(given.log).toContain("[given-1]");
	});

	test("one that removes GITHUB_OUTPUT gets a warning, and its code decides", async () => {
		job = new Job();
		const result = await job.step(
			cmd(
				'del "%GITHUB_OUTPUT%"\nmkdir "%GITHUB_OUTPUT%"\nrmdir "%GITHUB_OUTPUT%"\ntype nul > "%GITHUB_OUTPUT%"',
				"T = env:TOKEN",
				{ env },
			),
		);
		expect(result.code).toBe(0);
		const gone = await job
			.step(
				cmd(
					'del "%GITHUB_OUTPUT%"\ncopy "%GITHUB_ENV%" "%GITHUB_OUTPUT%.copy" >nul',
					"T = env:TOKEN",
					{ env },
				),
			)
			.catch((error: Error) => error);
		if (gone instanceof Error) expect(gone.message).toContain("ENOENT");
		else expect(gone.ids).toContain("command-file-write");
	});

	test("commands with CRLF are obeyed or taken out as ever", async () => {
		job = new Job();
		const result = await job.step(
			cmd(
				"echo ::warning::careful\necho ::save-state name=private-directory::C:\\\necho ::stop-commands::token-of-script\necho ::error::only text\necho ::token-of-script::\necho ::error::real",
				"T = env:TOKEN",
				{ env },
			),
		);
		expect(
			result.annotations.map(({ kind, message }) => [kind, message]),
		).toEqual([
			["warning", "careful"],
			["error", "real"],
		]);
		expect(result.state.get("private-directory")).not.toBe("C:\\");
	});

	test("what it leaves in the background keeps the step no longer than the runner would wait", async () => {
		job = new Job();
		const pid = join(job.root, "pid");
		const script =
			"require('fs').writeFileSync(process.env.PID,String(process.pid));setInterval(()=>{},1000)";
		const result = await job.step(
			cmd(
				`start "" /b "${process.execPath}" -e "${script}"\necho done`,
				"T = env:TOKEN",
				{ env: { TOKEN, PID: pid } },
			),
		);
		await until(() => existsSync(pid) && readFileSync(pid, "utf8") !== "");
		const left = Number(readFileSync(pid, "utf8"));
		expect(isAlive(left)).toBe(true);
		process.kill(left);
		await until(() => !isAlive(left));
		expect([result.code, result.log.includes("done")]).toEqual([0, true]);
	});
});

describe("other shells", () => {
	test("a template of the user's, by a program on PATH in quotes", async () => {
		job = new Job();
		const folder = join(job.root, "with space;and more");
		mkdirSync(folder);
		const { copyFileSync } = await import("node:fs");
		copyFileSync(process.execPath, join(folder, "my-node.exe"));
		const result = await job.step({
			with: {
				"secret-refs": "T = env:TOKEN",
				shell: "my-node --no-warnings {0} a b",
				run: "console.log(process.argv.slice(2), process.env.T.length)\nprocess.exitCode = 7",
			},
			env: { TOKEN, Path: `"${folder}";${process.env.Path}` },
		});
		expect(result.log).toContain(`[ 'a', 'b' ] ${TOKEN.length}`);
		expect([result.code, result.outputs.get("exit-code")]).toEqual([7, "7"]);
	});

	test("a batch file is no shell", async () => {
		job = new Job();
		job.file("tools/npm.cmd", "@echo off\r\n");
		const result = await job.step({
			with: { "secret-refs": "T = env:TOKEN", shell: "npm {0}", run: "x" },
			env: { TOKEN, Path: join(job.workspace, "tools") },
		});
		expect([result.code, result.ids[0]]).toEqual([1, "shell-not-found"]);
		expect(result.annotations[0]?.message).toContain(
			"batch files are no shells",
		);
	});

	test("the script is CRLF without a byte order mark, and gone afterwards", async () => {
		job = new Job();
		const copy = join(job.workspace, "copy");
		const result = await job.step({
			with: {
				"secret-refs": "T = env:TOKEN",
				shell: "cmd",
				run: `copy "%~f0" "${copy}" >nul\necho %~x0`,
			},
			env,
		});
		expect(result.code).toBe(0);
		expect(readFileSync(copy, "latin1")).toBe(
			`@echo off\r\ncopy "%~f0" "${copy}" >nul\r\necho %~x0`,
		);
		expect(result.log).toContain(".cmd");
		expect(job.leftInTemp()).toEqual([]);
	});
});

describe("odd places", () => {
	test.each([
		["a quote", "it's"],
		["an ampersand", "a&b"],
		["parentheses and spaces", "a (b) c"],
		["a percent sign", "100%"],
		["percent signs around a name that is not set", "a%not-set%b"],
		["letters", "gr\u00fc\u00dfe-\u0448"],
		["a semicolon, a comma and an equals sign", "a;b,c=d"],
		["an exclamation mark", "a!b!"],
	])("%s in RUNNER_TEMP, workspace and working-directory", async (_name, word) => {
		job = new Job();
		const temp = join(job.temp, word);
		mkdirSync(temp);
		job.file(`${word}/x.txt`, "");
		const result = await job.step(
			cmd(
				'cd\ntype "%K%"',
				"K [file, newline] = env:TOKEN\nC = cmd:echo of-cmd-%TOKEN%",
				{
					env: {
						TOKEN,
						RUNNER_TEMP: temp,
						GITHUB_WORKSPACE: join(job.workspace, word),
					},
					with: { "working-directory": `..\\${word}` },
				},
			),
		);
		expect(result.annotations).toEqual([]);
		expect(result.log).toContain(join(job.workspace, word));
		expect(result.log).toContain("***");
		expect(existsSync(join(temp, "script"))).toBe(false);
		expect(job.leftInTemp()).toEqual([word]);
	});
});
