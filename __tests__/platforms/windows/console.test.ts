import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { cmd, isAlive, until } from "../../support/platforms/windows-job.ts";
import { Job, type StepOptions } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const TOKEN = "p\u00e4ssw\u00f6rd-geheim-\u00e9-1";
const env = { TOKEN };

/** A script of Node.js, on a console. */
const node = (run: string): StepOptions => ({
	codePage: 65_001,
	with: { "secret-refs": "T = env:TOKEN", shell: "node {0}", run },
	env: { TOKEN, Path: `${join(process.execPath, "..")};${process.env.Path}` },
});

describe("a cancelled step", () => {
	// Under Wine a Ctrl-Break was seen to reach nobody.
	const wine = process.env.WINELOADER !== undefined;
	const keys: (readonly ["Ctrl-C" | "Ctrl-Break", string])[] = [
		["Ctrl-C", "SIGINT"],
	];
	if (!wine) keys.push(["Ctrl-Break", "SIGBREAK"]);
	test.each(
		keys,
	)("%s reaches the script, which may end as it likes", async (key, signal) => {
		job = new Job();
		const step = job.start(
			node(
				`process.on("${signal}", () => { console.log("got ${signal}"); process.exit(5) });\nconsole.log("ready");\nsetInterval(() => {}, 1000);`,
			),
		);
		await step.until(/^ready$/);
		step.press(key);
		const result = await step.result;
		expect(result.log).toContain(`got ${signal}`);
		expect(result.ids.at(-1)).toBe("job-cancelled");
		expect(result.outputs.get("exit-code")).toBe("5");
		expect([result.code, job.leftInTemp()]).toEqual([5, []]);
	});

	test("a script that does not heed it is ended, with what it started", async () => {
		job = new Job();
		const pids = join(job.workspace, "pid");
		const step = job.start(
			node(
				`const ignore = 'process.on("SIGINT", () => {});process.on("SIGBREAK", () => {});setInterval(() => {}, 1000);';
				const child = require("child_process").spawn(process.execPath, ["-e", ignore], { stdio: "ignore" });
				require("fs").writeFileSync(${JSON.stringify(pids)}, String(child.pid));
				eval(ignore); console.log("ready");`,
			),
		);
		await step.until(/^ready$/);
		const pid = Number(readFileSync(pids, "utf8"));
		expect(isAlive(pid)).toBe(true);
		step.press("Ctrl-C");
		const result = await step.result;
		expect(result.ids.at(-1)).toBe("job-cancelled");
		await until(() => !isAlive(pid));
		expect(job.leftInTemp()).toEqual([]);
	});

	test("what a script leaves behind that ends by itself is ended", async () => {
		job = new Job();
		const pids = join(job.workspace, "pid");
		const step = job.start(
			node(
				// Detached, so that it is not in the job object by which Windows ends the children of a Node.js.
				`const options = { detached: true, stdio: "ignore" };
				const child = require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], options);
				child.unref();
				require("fs").writeFileSync(${JSON.stringify(pids)}, String(child.pid));
				process.on("SIGINT", () => process.exit(5));
				console.log("ready");
				setInterval(() => {}, 1000);`,
			),
		);
		await step.until(/^ready$/);
		const pid = Number(readFileSync(pids, "utf8"));
		expect(isAlive(pid)).toBe(true);
		step.press("Ctrl-C");
		const result = await step.result;
		expect(result.outputs.get("exit-code")).toBe("5");
		await until(() => !isAlive(pid));
		expect(job.leftInTemp()).toEqual([]);
	});

	test("while secrets are fetched: no script is started, and the command is ended", async () => {
		job = new Job();
		const pid = join(job.root, "pid");
		const script =
			"require('fs').writeFileSync(process.env.PID,String(process.pid));setInterval(()=>{},1000)";
		const step = job.start({
			codePage: 65_001,
			with: {
				"secret-refs": `T = cmd:"${process.execPath}" -e "${script}"`,
				shell: "cmd",
				run: "echo ran>ran.txt",
			},
			env: { PID: pid },
		});
		await until(() => existsSync(pid) && readFileSync(pid, "utf8") !== "");
		step.press("Ctrl-C");
		const result = await step.result;
		expect(result.code).not.toBe(0);
		expect(existsSync(join(job.workspace, "ran.txt"))).toBe(false);
		expect(result.outputs.size).toBe(0);
		await until(() => !isAlive(Number(readFileSync(pid, "utf8"))));
	});
});

describe("a console that is not UTF-8", () => {
	test("a warning says so when a secret has letters that it changes", async () => {
		job = new Job();
		const result = await job.step(
			cmd("chcp", "T = env:TOKEN", { env, codePage: 850 }),
		);
		expect(result.log.join("\n")).toContain("850");
		expect(result.ids).toEqual(["console-code-page"]);
		expect(result.annotations[0]?.message).toContain("850");
	});

	test("what the script prints is hidden once it has put `chcp 65001` at its head", async () => {
		job = new Job();
		const result = await job.step(
			cmd("chcp 65001 >nul\necho %T%", "T = env:TOKEN", { env, codePage: 437 }),
		);
		expect(result.log).toContain("***");
		expect(result.log.join("\n")).not.toContain("geheim");
	});

	test("none when all secrets are ASCII, and none with UTF-8", async () => {
		job = new Job();
		const ascii = await job.step(
			cmd("echo %T%", "T = env:ASCII", {
				env: { ASCII: "ascii-123456" },
				codePage: 850,
			}),
		);
		expect([ascii.annotations, ascii.log.includes("***")]).toEqual([[], true]);
		const utf8 = await job.step(cmd("echo %T%", "T = env:TOKEN", { env }));
		expect([utf8.annotations, utf8.log.includes("***")]).toEqual([[], true]);
	});

	test("`cmd:` prints in it, and what is not UTF-8 then is an error and no secret in other letters", async () => {
		job = new Job();
		writeFileSync(join(job.workspace, "x"), "");
		const result = await job.step({
			codePage: 850,
			with: { "secret-refs": "C = cmd:echo %TOKEN%" },
			env,
		});
		expect([result.code, result.ids[0]]).toEqual([1, "value-not-text"]);
		expect(result.log.join("\n")).not.toContain("geheim");
	});
});
