import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	endTree,
	exitCodeOf,
	optionsFor,
	runHelper,
	signalGroup,
	startChild,
} from "../../src/processes/children.ts";

describe("how children are started", () => {
	test("on Windows they share the console, and so its code page and its Ctrl-C", () => {
		expect(optionsFor("win32")).toEqual({
			detached: false,
			windowsHide: false,
		});
	});

	test("elsewhere they lead a group", () => {
		expect(optionsFor("linux").detached).toBe(true);
		expect(optionsFor("darwin").detached).toBe(true);
	});
});

describe("the exit code", () => {
	test.each<[NodeJS.Platform, number | null, NodeJS.Signals | null, number]>([
		["win32", 0, null, 0],
		["win32", 1, null, 1],
		["win32", 9009, null, 9009],
		["win32", 2_147_483_647, null, 2_147_483_647],
		["win32", 2_147_483_648, null, -2_147_483_648],
		["win32", 4_294_967_295, null, -1],
		["win32", 0xc000_0005, null, -1_073_741_819],
		["win32", null, "SIGKILL", 137],
		["linux", 255, null, 255],
		["linux", null, "SIGTERM", 143],
		["linux", null, null, 128],
	])("%s: %j, %j", (platform, code, signal, expected) => {
		expect(exitCodeOf(code, signal, platform)).toBe(expected);
	});
});

describe("ending a tree on Windows", () => {
	const forever = () =>
		spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
			stdio: "ignore",
		});
	const environment = { SystemRoot: "D:\\WINNT" };

	test("is taskkill's work, which is awaited", async () => {
		const child = forever();
		const calls: unknown[] = [];
		await endTree(child, {
			grace: 1_000,
			environment,
			platform: "win32",
			async run(program, args) {
				calls.push([program, ...args]);
				child.kill("SIGKILL");
				await once(child, "exit");
				return { exitCode: 0, stdout: "", stderr: "" };
			},
		});
		expect(calls).toEqual([
			[
				"D:\\WINNT\\System32\\taskkill.exe",
				"/PID",
				String(child.pid),
				"/T",
				"/F",
			],
		]);
		expect(child.signalCode).toBe("SIGKILL");
	});

	test("where taskkill fails, the child itself is ended", async () => {
		const child = forever();
		const exit = once(child, "exit");
		await endTree(child, {
			grace: 0,
			environment,
			platform: "win32",
			run: async () => ({ exitCode: 128, stdout: "", stderr: "" }),
		});
		expect(await exit).toEqual([null, "SIGKILL"]);
	});

	test("leaves a child alone that has ended: its number may be another's", async () => {
		const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
		await once(child, "exit");
		await endTree(child, {
			grace: 0,
			environment,
			platform: "win32",
			run: () => {
				throw new Error("asked");
			},
		});
	});
});

describe.skipIf(process.platform === "win32")("ending a group", () => {
	const start = (script: string) =>
		startChild(
			{ program: "/bin/sh", args: ["-c", script] },
			{ cwd: "/", env: { PATH: process.env.PATH ?? "" } },
		);

	test("what obeys SIGTERM is not waited for", async () => {
		const child = start("exec sleep 300");
		// The test's own time limit ends a wait for the grace.
		await endTree(child, { grace: 600_000, environment: {} });
		expect(signalGroup(child.pid ?? 0, 0)).toBe(false);
	});

	test("what does not obey gets SIGKILL", async () => {
		const child = start("trap '' TERM; echo ready; while :; do sleep 1; done");
		await once(child.stdout, "data");
		const exit = once(child, "exit");
		await endTree(child, { grace: 200, environment: {} });
		expect(await exit).toEqual([null, "SIGKILL"]);
	});
});

describe.skipIf(process.platform === "win32")("a helper", () => {
	test("gets nothing of the environment, and says what it left", async () => {
		const { exitCode, stdout } = await runHelper("/bin/sh", [
			"-c",
			"cat /proc/self/environ; exit 3",
		]);
		expect([exitCode, stdout.includes("PATH=/")]).toEqual([3, false]);
		expect(readFileSync("/proc/self/environ", "utf8")).toContain("PATH=/");
	});

	test("that is not there", async () => {
		expect((await runHelper("/nowhere/to/be/found", [])).exitCode).toBe(1);
	});
});
