import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, test } from "vitest";
import { sendSignal, startChild } from "../../src/processes/children.ts";
import { endTree, killNoted, type System } from "../../src/processes/end.ts";
import type { Process } from "../../src/processes/table.ts";
import { find } from "../support/engines/needs.ts";

/** Windows with these processes, of which the helpers' calls are noted. */
function windows(
	processes: () => readonly Process[],
	run: System["run"] = async () => ({ exitCode: 0, stdout: "", stderr: "" }),
) {
	const asked: string[][] = [];
	const system: System = {
		platform: "win32",
		table: async () => processes(),
		run(program, args) {
			asked.push([program, ...args]);
			return run(program, args);
		},
	};
	return { system, asked };
}

const TASKKILL = "D:\\WINNT\\System32\\taskkill.exe";
const environment = { SystemRoot: "D:\\WINNT" };

const strays: number[] = [];
afterEach(() => {
	for (const pid of strays.splice(0)) {
		try {
			process.kill(pid, "SIGKILL");
		} catch {
			// it has ended
		}
	}
});

/** What has ended and waits for its parent to look at it is not alive. */
const isAlive = (pid: number) =>
	/^[^Z]/.test(
		spawnSync("ps", ["-o", "stat=", "-p", String(pid)], {
			encoding: "utf8",
		}).stdout.trim(),
	);

describe.runIf(process.platform !== "win32" && find("ps") !== undefined)(
	"by the table of processes, without marks",
	() => {
		test("a script's group is ended, though its leader is gone, and nobody else is", async () => {
			const bystander = spawn("sleep", ["60"], { detached: true });
			const script = spawn("sh", ["-c", "sleep 60 & echo $!; exit"], {
				detached: true,
				stdio: ["ignore", "pipe", "ignore"],
			});
			const debt = [{ pid: script.pid ?? 0, started: Date.now() }];
			const [line] = await once(createInterface(script.stdout), "line");
			const left = Number(line);
			strays.push(left, bystander.pid ?? 0);
			expect(isAlive(left)).toBe(true);
			await killNoted(debt, {});
			expect(isAlive(left)).toBe(false);
			expect(isAlive(bystander.pid ?? 0)).toBe(true);
		});

		test("what was noted with another time is somebody else's", async () => {
			const other = spawn("sleep", ["60"], { detached: true });
			strays.push(other.pid ?? 0);
			await killNoted(
				[{ pid: other.pid ?? 0, started: Date.now() - 60_000 }],
				{},
			);
			expect(isAlive(other.pid ?? 0)).toBe(true);
		});
	},
);

test("this process and the program that it asks are never ended", async () => {
	const started = Date.now();
	const { system, asked } = windows(() => [
		{ pid: process.pid, parent: 1, started },
		{ pid: 77_777_777, parent: process.pid, started },
	]);
	await killNoted([{ pid: process.pid, started }], environment, system);
	expect(asked).toEqual([]);
});

test("Windows ends all of them with its own taskkill, and what stays is told", async () => {
	const { system, asked } = windows(() => [
		{ pid: 200, parent: 1, started: 1_000 },
		{ pid: 300, parent: 200, started: 1_001 },
	]);
	const noted = [{ pid: 200, started: 1_000 }];
	expect(await killNoted(noted, environment, system)).toEqual([200, 300]);
	expect(asked[0]).toEqual([TASKKILL, "/F", "/PID", "200", "/PID", "300"]);
});

describe("ending a tree on Windows", () => {
	const start = (script: string) =>
		spawn(process.execPath, ["-e", script], { stdio: "ignore" });
	const FOREVER = "setInterval(() => {}, 1000)";
	const options = { grace: 1_000, environment };

	test("is taskkill's work, which is awaited", async () => {
		const started = Date.now();
		const child = start(FOREVER);
		const { system, asked } = windows(
			() => {
				throw new Error("asked");
			},
			async () => {
				child.kill("SIGKILL");
				await once(child, "exit");
				return { exitCode: 0, stdout: "", stderr: "" };
			},
		);
		await endTree(child, { ...options, started }, system);
		expect(asked).toEqual([[TASKKILL, "/PID", String(child.pid), "/T", "/F"]]);
		expect(child.signalCode).toBe("SIGKILL");
	});

	test("where taskkill fails, the child itself is ended", async () => {
		const started = Date.now();
		const child = start(FOREVER);
		const exit = once(child, "exit");
		const { system } = windows(
			() => [],
			async () => ({ exitCode: 128, stdout: "", stderr: "" }),
		);
		await endTree(child, { ...options, started }, system);
		expect(await exit).toEqual([null, "SIGKILL"]);
	});

	test("those whom a child that has ended has left are ended, by their numbers", async () => {
		const started = Date.now();
		const child = start("");
		await once(child, "exit");
		let processes = [
			{ pid: 88_888_888, parent: child.pid ?? 0, started },
			{ pid: 99_999_999, parent: 88_888_888, started: started + 1 },
		];
		const { system, asked } = windows(
			() => processes,
			async () => {
				processes = [];
				return { exitCode: 0, stdout: "", stderr: "" };
			},
		);
		await endTree(child, { ...options, started }, system);
		expect(asked).toEqual([
			[TASKKILL, "/F", "/PID", "88888888", "/PID", "99999999"],
		]);
	});

	test("somebody else who has the number of a child that has ended is left alone, with all of his", async () => {
		const started = Date.now();
		const child = start("");
		await once(child, "exit");
		const [pid, later] = [child.pid ?? 0, started + 60_000];
		const { system, asked } = windows(() => [
			{ pid, parent: 1, started: later },
			{ pid: 88_888_888, parent: pid, started: later },
		]);
		await endTree(child, { ...options, started }, system);
		expect(asked).toEqual([]);
	});
});

describe.skipIf(process.platform === "win32")("ending a group", () => {
	const options = { started: 0, environment: {} };
	const start = (script: string) =>
		startChild(
			{ program: "/bin/sh", args: ["-c", script] },
			{ cwd: "/", env: { PATH: process.env.PATH ?? "" } },
		);

	test("what obeys SIGTERM is not waited for", async () => {
		const child = start("exec sleep 300");
		// The test's own time limit ends a wait for the grace.
		await endTree(child, { ...options, grace: 600_000 });
		expect(sendSignal(-(child.pid ?? 0), 0)).toBe(false);
	});

	test("what does not obey gets SIGKILL", async () => {
		const child = start("trap '' TERM; echo ready; while :; do sleep 1; done");
		await once(child.stdout, "data");
		const exit = once(child, "exit");
		await endTree(child, { ...options, grace: 200 });
		expect(await exit).toEqual([null, "SIGKILL"]);
	});
});
