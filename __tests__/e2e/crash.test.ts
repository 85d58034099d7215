import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job, type StepOptions } from "../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const leftBehind = () =>
	readdirSync(job.temp).filter((name) => name.startsWith("secret-refs-"));

/** So many files and values that the action is at work for a while. */
const many = Array.from(
	{ length: 150 },
	(_, index) =>
		`F${index} [file, env, output] = env:T\nV${index} [env, output] = env:T`,
).join("\n");
const options: StepOptions = {
	with: { "secret-refs": many },
	env: { T: "tok-en-of-the-crash" },
};

describe("killed with -9", () => {
	/** How long a whole run takes here, so that the kills fall into all of its phases. */
	async function duration(): Promise<number> {
		const start = performance.now();
		await job.step(options);
		return performance.now() - start;
	}

	test("at any moment, the command files hold all or nothing, and the post step leaves no file", async () => {
		job = new Job();
		const whole = await duration();
		const outcomes = new Set<string>();
		for (let kill = 0; kill < 28; kill++) {
			const result = await job.step({
				...options,
				interrupt: { after: 20 + (whole * kill) / 20, signal: "SIGKILL" },
			});
			const sizes = [result.env.size, result.outputs.size];
			expect([
				[0, 0],
				[0, 301],
				[300, 301],
			]).toContainEqual(sizes);
			if (result.env.size > 0)
				for (let index = 0; index < 150; index++)
					expect(existsSync(result.env.get(`F${index}`) ?? "")).toBe(true);
			outcomes.add(`${result.signal} ${sizes}`);
			await job.post(result);
			// What is left is the complete first run's.
			expect(leftBehind()).toHaveLength(1);
		}
		// Both ends of the range were reached, or the kills proved nothing.
		expect([...outcomes]).toContain("SIGKILL 0,0");
		expect([...outcomes].some((outcome) => outcome.endsWith("300,301"))).toBe(
			true,
		);
	}, 300_000);

	test("without a post step, the next run removes what the killed one left", async () => {
		job = new Job();
		const whole = await duration();
		for (let kill = 0; kill < 15; kill++) {
			await job.step({
				...options,
				interrupt: { after: whole * (0.5 + kill / 20), signal: "SIGKILL" },
			});
			const next = await job.step({
				with: { "secret-refs": "A = env:T" },
				env: { T: "tok-en-0" },
			});
			expect(next.code).toBe(0);
			for (const name of leftBehind())
				expect(existsSync(join(job.temp, name, "handed-over"))).toBe(true);
		}
	}, 300_000);
});

describe("directories of crashed runs", () => {
	const directory = (name: string, ...files: string[]) => {
		mkdirSync(join(job.temp, name));
		for (const file of files) writeFileSync(join(job.temp, name, file), "x");
		return name;
	};
	const nobody = 2 ** 22 + 1; // above the largest process id of Linux

	test("another job, a dead process: removed. A live process, handed over: kept", async () => {
		job = new Job();
		const first = await job.step({
			with: { "secret-refs": "A [file] = env:T" },
			env: { T: "tok-en-0" },
		});
		const [own = ""] = leftBehind();
		const mine = own.split("-")[2] ?? "";
		const random = "f".repeat(16);
		const kept = [
			own,
			directory(`secret-refs-${mine}-${process.pid}-${random}`, "x"),
			directory(`secret-refs-${mine}-${nobody}-${random}`, "x", "handed-over"),
			directory("secret-refs-other-tool", "x"),
		];
		directory(`secret-refs-${mine}-${nobody + 1}-${random}`, "x");
		directory(
			`secret-refs-${"0".repeat(12)}-${process.pid}-${random}`,
			"x",
			"handed-over",
		);
		utimesSync(job.temp, 0, 0);
		await job.step({
			with: { "secret-refs": "A = env:T" },
			env: { T: "tok-en-0" },
		});
		expect(leftBehind().toSorted()).toEqual(kept.toSorted());
		expect(existsSync(first.env.get("A") ?? "")).toBe(true);
	});
});

describe("cancelled", () => {
	test.each([
		"SIGINT",
		"SIGTERM",
	] as const)("by %s while a command runs: nothing is delivered and nothing is left", async (signal) => {
		job = new Job();
		const pid = join(job.workspace, "pid");
		const result = await job.step({
			with: {
				"secret-refs": `A [file] = env:T\nB = cmd:echo $$ > pid; sleep 300 & wait`,
			},
			env: { T: "tok-en-0" },
			interrupt: {
				when: () => existsSync(pid) && readFileSync(pid, "utf8").endsWith("\n"),
				signal,
			},
		});
		expect([
			result.code,
			result.env.size,
			result.outputs.size,
			leftBehind().length,
		]).toEqual([1, 0, 0, 0]);
		expect(result.annotations.at(-1)?.message).toContain(
			"B: cmd:echo: the job was cancelled before there was an answer.",
		);
		expect(existsSync(`/proc/${readFileSync(pid, "utf8").trim()}`)).toBe(false);
	});
});
