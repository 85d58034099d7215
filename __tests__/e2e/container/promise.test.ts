import { spawn } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, type Engine, engine } from "../../support/engines.ts";
import {
	Job,
	type RunningStep,
	type StepOptions,
} from "../../support/runner.ts";
import {
	type Found,
	type Hunt,
	PLACES,
	startHunt,
} from "../../support/secrecy/hunt.ts";
import { giveAll } from "../../support/secrecy/secrets.ts";
import { tableOf } from "../../support/secrecy/table.ts";
import { freshValues } from "../../support/secrecy/values.ts";

/** Waits for a file in the workspace, so that the test decides when the container ends. */
const WAIT = "echo at work; while ! test -e end; do sleep 0.1; done";

/** Writes $VALUE wherever a container can, crashes a program that has it, and says how large cores may be. */
const SHOW_ALL = `
echo "$VALUE" >"/$VALUE"
cp "/$VALUE" /workspace/file
cd /workspace
ulimit -c unlimited 2>/dev/null
sh -c 'kill -s SEGV $$' 2>/dev/null
ulimit -c
echo "$VALUE" >&2
sleep 1`;

describe.each(ENGINES)("no value is left by %s", (kind) => {
	const values = freshValues();
	const secrets = giveAll(values);
	const moments = new Map<string, Found>();
	let own: Engine;
	let image: string;
	let job: Job;
	let hunt: Hunt;

	beforeAll(async () => {
		own = await engine(kind, "promise");
		image = await own.image("busybox");
		job = new Job();
		hunt = startHunt(own, job, values);
	});
	afterEach(async () => {
		// A test that failed left it, and the next ones are not to find its values.
		const left = await containers();
		if (left !== "") await own.must(["rm", "--force", ...left.split("\n")]);
	});
	afterAll(() => {
		hunt.close();
		job.end();
		console.log(tableOf(`found with ${kind}`, moments));
	});

	const optionsFor = (script: string): StepOptions => ({
		with: {
			"secret-refs": secrets.declarations,
			image,
			"container-engine": kind,
			"container-options": "--stop-timeout=1",
			run: script,
		},
		env: { ...own.environment, ...secrets.env },
	});
	const start = async (script: string): Promise<RunningStep> => {
		doNotEnd();
		const step = job.start(optionsFor(script));
		await step.until(/^at work$/);
		return step;
	};
	const letItEnd = () => job.file("end", "");
	const doNotEnd = () => rmSync(join(job.workspace, "end"), { force: true });
	const containers = () => own.must(["ps", "--all", "--quiet"]);

	/** Keeps what was found for the table, and expects that it is nothing. */
	const expectNothing = (moment: string, found: Found) => {
		moments.set(moment, { ...moments.get(moment), ...found });
		expect(found).toEqual(
			Object.fromEntries(Object.keys(found).map((place) => [place, []])),
		);
	};

	test("while the container runs, and after it ended", async () => {
		const step = await start(`${secrets.show}\n${WAIT}`);
		// Without this, nothing below would mean anything.
		expect(step.log).toEqual(expect.arrayContaining([...secrets.digests]));
		const found = await hunt.search(step.log);
		expect(Object.keys(found)).toEqual(expect.arrayContaining([...PLACES]));
		expectNothing("it runs", found);

		letItEnd();
		const { code, log } = await step.result;
		expect(code).toBe(0);
		expect(await containers()).toBe("");
		expectNothing("it ended", await hunt.search(log));
	});

	test("when the action is killed with -9", async () => {
		const step = await start(WAIT);
		process.kill(step.pid, "SIGKILL");
		const result = await step.result;
		expect(result.signal).toBe("SIGKILL");
		const found = await hunt.search(result.log);
		// A container that outlives the action is looked at; the post step removes it.
		expectNothing("action killed", found);
		await job.post(result, optionsFor(WAIT));
		expect(await containers()).toBe("");
	});

	test("when the client is killed with -9", async () => {
		const step = await start(WAIT);
		process.kill(clientOf(step.pid, kind) ?? 0, "SIGKILL");
		const { code, log } = await step.result;
		expect(code).toBe(137);
		expectNothing("client killed", await hunt.search(log));
		expect(await containers()).toBe("");
	});

	test("when the engine is killed with -9", async () => {
		const step = await start(WAIT);
		await own.kill();
		const dead = await hunt.searchFiles(step.log);
		letItEnd(); // podman's container runs on, and its client waits for it
		const result = await step.result;
		await own.start();
		expectNothing("engine killed", dead);
		expectNothing("and started", await hunt.search(result.log));
		await job.post(result, optionsFor(WAIT));
		expect(await containers()).toBe("");
	});

	test.each([
		["action", 6],
		["client", 4],
		["engine", 3],
	] as const)(
		"when the %s is killed with -9 while the container starts",
		async (victim, times) => {
			const begin = async () => {
				const step = job.start(optionsFor(WAIT));
				let ended = false;
				step.result.then(() => {
					ended = true;
				});
				while (!ended) {
					const client = clientOf(step.pid, kind);
					if (client !== undefined) return { step, client };
					await sleep(10);
				}
				throw new Error("the step ended without a container");
			};
			doNotEnd();
			const { step: untouched } = await begin();
			const began = performance.now();
			await untouched.until(/^at work$/);
			const whole = performance.now() - began;
			letItEnd();
			await untouched.result;

			for (let kill = 0; kill < times; kill++) {
				doNotEnd();
				const { step, client } = await begin();
				await sleep((whole * (kill + 0.5)) / times);
				if (victim === "engine") {
					await own.kill();
					letItEnd();
				} else process.kill(victim === "client" ? client : step.pid, "SIGKILL");
				const result = await step.result;
				if (victim === "engine") await own.start();
				expectNothing(`${victim} at its start`, await hunt.search(result.log));
				await job.post(result, optionsFor(WAIT));
				// One that was still being made ends by itself: nobody tells it anything.
				await expect.poll(containers, { timeout: 20_000 }).toBe("");
			}
		},
		180_000,
	);

	test("when programs crash in the container", async () => {
		const step = await start(`crash() { sh -c 'kill -s "$0" $$' "$1" || true; }
cd /tmp; crash SEGV; cd /; crash ABRT; cd /github/workspace; crash SEGV; crash QUIT
echo "at most $(ulimit -H -c) blocks"
${WAIT}`);
		expectNothing("a crash", await hunt.search(step.log));
		// Where a program takes the cores of the machine, it goes by this limit.
		expect(step.log).toContain("at most 0 blocks");
		letItEnd();
		expect((await step.result).code).toBe(0);
	});

	describe("the search sees what is there", () => {
		const seen = freshValues();
		const [{ value = "" } = {}] = seen.values;

		test("in every place, after a plain `run -e`", async () => {
			const visible = new Job();
			const scratch = mkdtempSync(join(tmpdir(), "promise-"));
			const eyes = startHunt(own, visible, seen);
			try {
				// Delivered to later steps, the runner keeps it in RUNNER_TEMP.
				const { raw } = await visible.step({
					with: { "secret-refs": "VALUE = env:SOURCE" },
					env: { SOURCE: value },
				});
				writeFileSync(join(scratch, "file"), value);
				const client = spawn(
					own.client,
					[
						...["run", "--name=visible", "-e", `VALUE=${value}`],
						...["-v", `${visible.workspace}:/workspace`, image],
						...["sh", "-c", SHOW_ALL],
					],
					{
						env: { ...process.env, ...own.environment },
						stdio: ["ignore", "pipe", "ignore"],
					},
				);
				const limit = await text(client.stdout);
				const found = await eyes.search(raw);
				moments.set("control: run -e", found);
				const blind = PLACES.filter(
					(place) => (found[place]?.length ?? 0) === 0,
				);
				// Where a core lands is the machine's business: beside the program that crashed, or in a place of its own.
				expect(blind.filter((place) => place !== "core dumps")).toEqual([]);
				const cores = [
					...(found.workspace ?? []).filter((hit) => hit.includes("/core")),
					...(found["core dumps"] ?? []),
				];
				// A program that takes the cores may keep none; without root's capabilities the machine's limit stays.
				if (!coresArePiped() && limit === "unlimited\n")
					expect(cores).not.toEqual([]);
			} finally {
				eyes.close();
				visible.end();
				rmSync(scratch, { recursive: true });
				await own.must(["rm", "-f", "visible"]);
			}
		});
	});
});

/** The client that the action runs the container with, once there is one. */
function clientOf(action: number, kind: string): number | undefined {
	return readdirSync("/proc")
		.map(Number)
		.find((pid) => {
			if (!(pid > 0)) return false;
			try {
				const status = readFileSync(`/proc/${pid}/status`, "utf8");
				const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
				const [program = "", command] = line.split("\0");
				return (
					status.includes(`\nPPid:\t${action}\n`) &&
					program.endsWith(`/${kind}`) &&
					command === "run"
				);
			} catch {
				return false; // it has ended
			}
		});
}

function coresArePiped(): boolean {
	return readFileSync("/proc/sys/kernel/core_pattern", "utf8").startsWith("|");
}
