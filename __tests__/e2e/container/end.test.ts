import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
	ContainerJob,
	containerOf,
	SECRET,
} from "../../support/container-job.ts";
import { ENGINES, engine } from "../../support/engines.ts";
import type { Interrupt, StepResult } from "../../support/runner.ts";

let job: ContainerJob;
afterEach(() => job.end());

const logOf = ({ log }: StepResult) => log.join("\n");
const isReady = () => existsSync(join(job.workspace, "ready"));

/** With children, one of which left the session. */
const BUSY = [
	"sleep 300 &",
	"setsid sh -c 'trap \"\" INT TERM; sleep 300; sleep 300' > /dev/null 2>&1 &",
	"echo half a line | tr -d '\\n'",
	": > ready",
];
const DEAF = ["trap '' INT TERM HUP", ...BUSY, "sleep 300; sleep 300"];
const LISTENING = [
	"trap 'echo told; exit 9' INT TERM",
	...BUSY,
	"while :; do sleep 0.1; done",
];

describe.each(ENGINES)("%s", (kind) => {
	const contain = (script: readonly string[], interrupt?: Interrupt) => {
		job = new ContainerJob(kind);
		return job.contain(
			"busybox",
			{
				"secret-refs": "TOKEN = env:SOURCE\nKEY [file] = env:SOURCE",
				run: script.join("\n"),
			},
			interrupt === undefined ? {} : { interrupt },
		);
	};

	describe.each(["SIGINT", "SIGTERM"] as const)("cancelled by %s", (signal) => {
		test("the container is told, and gone when the action ends", async () => {
			const result = await contain(LISTENING, { signal, when: isReady });
			expect(logOf(result)).toContain("told");
			expect([result.code, result.outputs.get("exit-code")]).toEqual([9, "9"]);
			expect(result.annotations.at(-1)?.message).toBe(
				"The job was cancelled, and with it what `run` or `image` had started (exit code 9).",
			);
			expect(await job.left(result)).toEqual([]);
		});

		test("also one that does not listen", async () => {
			const result = await contain(DEAF, { signal, when: isReady });
			expect(result.code).toBe(137);
			expect(await job.left(result)).toEqual([]);
		});
	});

	test("the action is killed with -9: the post step removes the container", async () => {
		const result = await contain(DEAF, { signal: "SIGKILL", when: isReady });
		expect(result.signal).toBe("SIGKILL");
		expect(await job.left(result)).toHaveLength(2);
		const post = await job.settle(result);
		expect(post.raw).toEqual([]);
		expect(await job.left(result)).toEqual([]);
		// Once more does no harm.
		expect((await job.settle(result)).raw).toEqual([]);
	});

	test.each([
		"SIGINT",
		"SIGTERM",
		"SIGKILL",
	] as const)("%s while the container is made", async (signal) => {
		const result = await contain(["sleep 300"], {
			signal,
			when: () => job.ownDirectories().length > 0,
		});
		expect(result.code).not.toBe(0);
		expect((await job.settle(result)).annotations).toEqual([]);
		await expect.poll(() => job.left(result), { timeout: 20_000 }).toEqual([]);
	});

	test("nothing on this machine held the value while it ran", async () => {
		const result = await contain(DEAF, { signal: "SIGKILL", when: isReady });
		const { must } = await engine(kind);
		const inspected = await must(["inspect", containerOf(result)]);
		expect(inspected).toContain("secret-refs.run");
		expect(inspected).not.toContain(SECRET);
		const { stdout } = spawnSync("grep", ["-rl", SECRET, job.root], {
			encoding: "utf8",
		});
		expect(stdout).toBe("");
		await job.settle(result);
		expect(await job.left(result)).toEqual([]);
	});

	describe("the post step does not trust what it reads", () => {
		/** A directory as the action makes it, in which somebody has put a debt. */
		function forged(debt: unknown): StepResult["state"] {
			const name = `secret-refs-0123456789ab-1-0123456789abcde${readdirSync(job.temp).length}`;
			const debts = join(job.temp, name, "debts");
			mkdirSync(debts, { recursive: true });
			writeFileSync(
				join(debts, "0.json"),
				JSON.stringify({ owner: "child/container", debt }),
			);
			return new Map([["private-directory", join(job.temp, name)]]);
		}
		const settle = (state: StepResult["state"]) => job.settle({ state });

		test("a container of that name without our label stays", async () => {
			job = new ContainerJob(kind);
			const { must, image } = await engine(kind);
			const state = forged({ engine: kind, name: "any" });
			const name = containerOf({ state });
			for (const label of [[], ["--label=secret-refs.run=another"]]) {
				await must([
					...["run", "-d", `--name=${name}`, "--stop-timeout=0", ...label],
					...[await image("busybox"), "sleep", "300"],
				]);
				await settle(state);
				expect(
					await must(["inspect", "--format={{.State.Running}}", name]),
				).toBe("true");
				await must(["rm", "-f", name]);
			}
			expect(await job.left({ state })).toEqual([]);
		});

		test("a debt that names another container does it no harm", async () => {
			job = new ContainerJob(kind);
			const { must, image } = await engine(kind);
			const victim = `victim-${process.pid}-${kind}`;
			await must([
				...["run", "-d", `--name=${victim}`, "--stop-timeout=0"],
				"--label=secret-refs.run=victim",
				...[await image("busybox"), "sleep", "300"],
			]);
			const state = forged({ engine: kind, name: victim });
			expect((await settle(state)).annotations).toEqual([]);
			expect(
				await must(["inspect", "--format={{.State.Running}}", victim]),
			).toBe("true");
			await must(["rm", "-f", victim]);
			expect(await job.left({ state })).toEqual([]);
		});

		test.each([
			[{ engine: "sh", name: "x" }],
			[{ engine: "../../bin/sh" }],
			["text"],
			[null],
			[{ engine: ["docker"] }],
		])("%j cannot be read, and the job goes on", async (debt) => {
			job = new ContainerJob(kind);
			const post = await settle(forged(debt));
			expect([post.code, post.annotations]).toEqual([
				0,
				[
					{
						kind: "warning",
						message:
							"Not undone: what was written down of a container cannot be read.",
					},
				],
			]);
		});
	});

	test("the client is killed with -9: the container goes with it", async () => {
		job = new ContainerJob(kind);
		const ended = job.contain("busybox", {
			run: DEAF.join("\n"),
		});
		while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 50));
		for (const pid of clientsOf(job)) process.kill(pid, "SIGKILL");
		const result = await ended;
		expect(result.code).toBe(137);
		expect(await job.left(result)).toEqual([]);
	});

	test("the container is removed by somebody else", async () => {
		job = new ContainerJob(kind);
		const ended = job.contain("busybox", { run: DEAF.join("\n") });
		while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 50));
		const { must } = await engine(kind);
		await must(["rm", "-f", job.ownDirectories()[0] ?? ""]);
		const result = await ended;
		expect(result.code).toBe(137);
		expect(await job.left(result)).toEqual([]);
	});

	test("a health check and a volume of the image are no trouble", async () => {
		job = new ContainerJob(kind);
		const { must } = await engine(kind);
		const before = await must(["volume", "ls", "--quiet"]);
		const result = await job.contain("odd", {
			run: "echo kept > /data/x; sleep 1.5; cat /data/x",
		});
		expect(result.code, logOf(result)).toBe(0);
		expect(await job.left(result)).toEqual([]);
		expect(await must(["volume", "ls", "--quiet"])).toBe(before);
	});
});

/** The processes of the engine's client that run a container of this job. */
function clientsOf(job: ContainerJob): readonly number[] {
	const [name = ""] = job.ownDirectories();
	return readdirSync("/proc")
		.filter((entry) => /^\d+$/.test(entry))
		.map(Number)
		.filter((pid) => {
			try {
				const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
				return words[1] === "run" && words.includes(`--name=${name}`);
			} catch {
				return false; // it has ended
			}
		});
}
