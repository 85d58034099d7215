import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { hold, isAlive, until } from "../../support/platforms/windows-job.ts";
import { Job, type StepOptions } from "../../support/runner.ts";

let job: Job;
const releases: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const release of releases.splice(0)) await release();
	job.end();
});

const TOKEN = "tok-en-123456-abcdef";
const env = { TOKEN };
const refs = "HELD [file] = env:TOKEN\nFREE [file] = env:TOKEN";

/** A script of Node.js. */
const node = (run: string): StepOptions => ({
	with: { "secret-refs": refs, shell: "node {0}", run },
	env: { TOKEN, Path: `${join(process.execPath, "..")};${process.env.Path}` },
});

async function held(path: string, share: "nothing" | "read" | "all") {
	const release = await hold(path, share);
	releases.push(release);
	return release;
}

describe("a private file that somebody holds open", () => {
	test.each([
		"nothing",
		"read",
		"all",
	] as const)("sharing %s: the others go, the post step warns, and the next use is not failed by it", async (share) => {
		job = new Job();
		const result = await job.step({ with: { "secret-refs": refs }, env });
		const file = result.env.get("HELD") ?? "";
		const release = await held(file, share);
		const post = await job.post(result);
		expect([post.code, post.ids]).toEqual([0, ["private-files-left"]]);
		expect(post.annotations[0]?.message).toContain(file);
		expect(existsSync(result.env.get("FREE") ?? "")).toBe(false);
		const next = await job.step({
			with: { "secret-refs": "T = env:TOKEN" },
			env,
		});
		expect([next.code, next.env.get("T")]).toEqual([0, TOKEN]);
		await release();
		await job.post(await job.step({ with: { "secret-refs": refs }, env }));
		expect(existsSync(file)).toBe(false);
	});

	test("by what a script has left running: the script's code decides", async () => {
		job = new Job();
		const result = await job.step(
			node(
				`const { spawn } = require("child_process");
				const child = spawn(${JSON.stringify(process.execPath)}, ["-e", "const fs=require('fs');const path=require('path').resolve('held');process.chdir(process.env.SystemRoot);fs.openSync(process.env.HELD);fs.writeFileSync(path,'');setTimeout(()=>{},4000)"], { detached: true, stdio: "ignore" });
				child.unref();
				const wait = () => require("fs").existsSync("held") ? undefined : setTimeout(wait, 50);
				wait();`,
			),
		);
		expect(result.code).toBe(0);
		expect(result.ids.every((id) => id === "private-files-left")).toBe(true);
		await until(() => job.leftInTemp().length === 0 || result.ids.length > 0);
	});

	test("when the step that made it was killed: later ones go on, and remove it when they can", async () => {
		job = new Job();
		const step = job.start(
			node("console.log('ready');setInterval(()=>{},1000)"),
		);
		await step.until(/^ready$/);
		const [name = ""] = job.leftInTemp();
		const file = join(job.temp, name, "0", "HELD");
		expect(readFileSync(file, "utf8")).toBe(TOKEN);
		const release = await held(file, "read");
		process.kill(step.pid, "SIGKILL");
		const killed = await step.result;
		const post = await job.post(killed);
		expect(post.code).toBe(0);
		expect(post.ids.filter((id) => id !== "private-files-left")).toEqual([]);
		await release();
		const last = await job.step({
			with: { "secret-refs": "T = env:TOKEN" },
			env,
		});
		await job.post(last);
		expect([last.code, existsSync(file)]).toEqual([0, false]);
	});
});

describe("an action that was killed", () => {
	test("while its script ran: the post step ends what is left, and removes the files", async () => {
		job = new Job();
		// What cmd.exe starts does not belong to the job object by which Windows ends the children of a Node.js.
		const pid = join(job.workspace, "pid");
		const script = `require('fs').writeFileSync('pid',String(process.pid));setInterval(()=>{},1000)`;
		const step = job.start({
			with: {
				"secret-refs": refs,
				shell: "cmd",
				run: `"${process.execPath}" -e "${script}"`,
			},
			env,
		});
		await until(() => existsSync(pid) && readFileSync(pid, "utf8") !== "");
		const left = [Number(readFileSync(pid, "utf8"))];
		process.kill(step.pid, "SIGKILL");
		const killed = await step.result;
		expect(left.map(isAlive)).toEqual([true]);
		const post = await job.post(killed);
		expect([post.code, post.annotations]).toEqual([0, []]);
		await until(() => left.every((pid) => !isAlive(pid)));
		expect(job.leftInTemp()).toEqual([]);
	});

	test("with a debt that somebody else has written: nobody is ended by it", async () => {
		job = new Job();
		const result = await job.step({ with: { "secret-refs": refs }, env });
		const debts = join(dirname(dirname(result.env.get("FREE") ?? "")), "debts");
		mkdirSync(debts, { recursive: true });
		writeFileSync(
			join(debts, "9.json"),
			JSON.stringify({
				owner: "child/process",
				debt: {
					processes: [
						{ pid: process.pid, started: 1_000 },
						{ pid: 4, started: "x" },
						{ pid: -1, started: Date.now() },
					],
				},
			}),
		);
		const post = await job.post(result);
		expect([post.code, post.annotations, job.leftInTemp()]).toEqual([
			0,
			[],
			[],
		]);
	});
});

test("a command file that somebody keeps for himself is an error that says so", async () => {
	job = new Job();
	const path = join(job.root, "env");
	writeFileSync(path, "");
	await held(path, "read");
	const result = await job.step({
		with: { "secret-refs": "T = env:TOKEN" },
		env: { TOKEN, GITHUB_ENV: path },
	});
	expect([result.code, result.ids[0]]).toEqual([1, "command-file"]);
	expect(result.annotations[0]?.message).toContain("another process keeps");
	expect(readFileSync(path, "utf8")).toBe("");
});
