import { describe, expect, test } from "vitest";
import {
	exitCodeOf,
	optionsFor,
	runHelper,
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

describe.skipIf(process.platform === "win32")("a helper", () => {
	test("gets nothing of the environment, and says what it left", async () => {
		const { exitCode, stdout } = await runHelper("/bin/sh", [
			"-c",
			"/usr/bin/env; exit 3",
		]);
		expect([exitCode, /^PWD=/m.test(stdout)]).toEqual([3, true]);
		for (const name of ["PATH", "HOME"]) {
			expect(process.env[name]).toBeDefined();
			expect(stdout).not.toMatch(new RegExp(`^${name}=`, "m"));
		}
	});

	test("that is not there", async () => {
		expect((await runHelper("/nowhere/to/be/found", [])).exitCode).toBe(1);
	});
});
