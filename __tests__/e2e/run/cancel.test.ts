import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job, type StepOptions } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const ready = () => existsSync(join(job.workspace, "ready"));
const pids = () =>
	readFileSync(join(job.workspace, "pids"), "utf8")
		.trim()
		.split(/\s+/)
		.map(Number);
const alive = () => pids().filter((pid) => existsSync(`/proc/${pid}/exe`));
/** Who is killed has a moment to end. Without that, all of them would live for minutes. */
const gone = () => expect.poll(alive, { timeout: 20_000 }).toEqual([]);
const leftBehind = () =>
	readdirSync(job.temp).filter((name) => name.startsWith("secret-refs-"));

/** A script with a child, one that left the session, and a daemon that lost its parent too. */
const FAMILY = [
	"echo $$ >> pids",
	"sleep 300 & echo $! >> pids",
	"setsid sh -c 'echo $$ >> pids; exec sleep 300' > /dev/null 2>&1 &",
	"(setsid sh -c 'trap \"\" INT TERM; echo $$ >> pids; sleep 300; sleep 300' > /dev/null 2>&1 &)",
	"while test $(wc -l < pids) -lt 4; do sleep 0.05; done",
	": > ready",
	'cat "$KEY" > /dev/null',
];

const step = (script: readonly string[], options: StepOptions = {}) => {
	job = new Job();
	return job.step({
		...options,
		with: {
			"secret-refs": "TOKEN = env:SOURCE\nKEY [file] = env:SOURCE",
			run: script.join("\n"),
		},
		env: { SOURCE: "s3cret-of-the-cancelled" },
	});
};

describe.each(["SIGINT", "SIGTERM"] as const)("cancelled by %s", (signal) => {
	test("the script is told at once, and nothing of it is left", async () => {
		const result = await step(
			["trap 'echo told; exit 9' INT TERM", ...FAMILY, "wait"],
			{ interrupt: { when: ready, signal } },
		);
		expect(result.log).toContain("told");
		expect([result.code, result.outputs.get("exit-code")]).toEqual([9, "9"]);
		expect(pids()).toHaveLength(4);
		await gone();
		expect(leftBehind()).toEqual([]);
		expect(result.annotations.at(-1)?.message).toContain(
			"The job was cancelled",
		);
	});

	test("a script that does not listen is ended with its whole family", async () => {
		const result = await step(
			["trap '' INT TERM", ...FAMILY, "sleep 300; sleep 300"],
			{ interrupt: { when: ready, signal } },
		);
		expect(result.code).toBe(137);
		await gone();
		expect(leftBehind()).toEqual([]);
	});
});

test("a script that waits for SIGTERM gets it, also when the runner has sent SIGINT alone", async () => {
	const result = await step(
		[
			"trap '' INT",
			"trap 'echo told; exit 7' TERM",
			": > ready",
			"while :; do sleep 0.1; done",
		],
		{ interrupt: { when: ready, signal: "SIGINT" } },
	);
	expect(result.log).toContain("told");
	expect(result.outputs.get("exit-code")).toBe("7");
});

test("killed with -9, the post step ends what is left and removes the files", async () => {
	const result = await step([...FAMILY, "sleep 300"], {
		interrupt: { when: ready, signal: "SIGKILL" },
	});
	expect(result.signal).toBe("SIGKILL");
	expect(alive()).toHaveLength(4);
	expect(leftBehind()).toHaveLength(1);
	const post = await job.post(result);
	expect(post.annotations).toEqual([]);
	await gone();
	expect(leftBehind()).toEqual([]);
	// Once more does no harm.
	expect((await job.post(result)).annotations).toEqual([]);
});

test("what a script leaves running on purpose is not touched by the post step", async () => {
	const result = await step(["sleep 300 > /dev/null 2>&1 & echo $! >> pids"]);
	await job.post(result);
	expect(alive()).toHaveLength(1);
	process.kill(pids()[0] ?? 0, "SIGKILL");
});
