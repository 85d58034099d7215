import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, test } from "vitest";
import {
	killNoted,
	noted,
	notedSelf,
} from "../../../src/deliver/child/processes.ts";
import { find } from "../../support/engines/needs.ts";

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
			const debt = [noted(script.pid ?? 0)];
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
	const asked: string[] = [];
	await killNoted(
		[notedSelf()],
		{},
		{
			platform: "win32",
			table: async () => [
				{ pid: process.pid, parent: 1, started: notedSelf().started },
				{ pid: 77_777_777, parent: process.pid, started: Date.now() },
			],
			run: async (program) => {
				asked.push(program);
				return { exitCode: 0, stdout: "", stderr: "" };
			},
		},
	);
	expect(asked).toEqual([]);
});

test("Windows ends all of them with its own taskkill; what stays is told", async () => {
	const asked: string[][] = [];
	const wrong = () =>
		killNoted(
			[{ pid: 200, started: 1_000 }],
			{ SystemRoot: "D:\\Win" },
			{
				platform: "win32",
				table: async () => [
					{ pid: 200, parent: 1, started: 1_000 },
					{ pid: 300, parent: 200, started: 1_001 },
				],
				run: async (program, args) => {
					asked.push([program, ...args]);
					return { exitCode: 128, stdout: "", stderr: "" };
				},
			},
		);
	await expect(wrong()).rejects.toThrow("processes 200, 300");
	expect(asked[0]).toEqual([
		"D:\\Win\\System32\\taskkill.exe",
		...["/F", "/PID", "200", "/PID", "300"],
	]);
});
