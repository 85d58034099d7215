import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import {
	leftOf,
	type Process,
	processTable,
	WINDOWS_TABLE,
} from "../../src/processes/table.ts";
import { find } from "../support/engines/needs.ts";

const HOUR = 3_600_000;

/** What the system's program is said to print. */
async function read(platform: NodeJS.Platform, stdout: string) {
	const asked: unknown[] = [];
	const table = await processTable(
		{ SystemRoot: "D:\\Win" },
		platform,
		async (program, args) => {
			asked.push([program, args]);
			return { exitCode: 0, stdout, stderr: "" };
		},
	);
	return { asked, table };
}

describe("the table of processes", () => {
	test("of Windows comes from its own PowerShell, never one on PATH", async () => {
		const { asked, table } = await read(
			"win32",
			"4 0 1764158400000\r\n620 4 1764158401500\r\nGet-CimInstance : ...\r\n",
		);
		expect(asked).toEqual([
			[
				"D:\\Win\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
				WINDOWS_TABLE,
			],
		]);
		expect(table).toEqual([
			{ pid: 4, parent: 0, started: 1764158400000 },
			{ pid: 620, parent: 4, started: 1764158401500 },
		]);
	});

	test("of other systems comes from ps, with the time since the start", async () => {
		const { asked, table } = await read(
			"darwin",
			"    1     0     1 Ss   12-03:04:05\n  412     1   412 Sl+     01:02:03\n  413   412   412 R          00:07\n  414   412   412 Z          00:09\nps: x\n",
		);
		expect(asked).toEqual([
			["/bin/ps", ["-A", "-o", "pid=,ppid=,pgid=,stat=,etime="]],
		]);
		const now = Date.now();
		const ages = table.map(({ started }) =>
			Math.round((now - started) / 60_000),
		);
		expect(ages).toEqual([12 * 24 * 60 + 184, 62, 0]);
		expect(table.map(({ pid, parent, group }) => [pid, parent, group])).toEqual(
			[
				[1, 0, 1],
				[412, 1, 412],
				[413, 412, 412],
			],
		);
	});

	test("is empty where there is no such program", async () => {
		const nothing = async () => ({ exitCode: 1, stdout: "", stderr: "" });
		expect(await processTable({}, "win32", nothing)).toEqual([]);
		expect(await processTable({}, "darwin", nothing)).toEqual([]);
	});

	test.runIf(process.platform !== "win32" && find("ps") !== undefined)(
		"of this machine has a process that was just started",
		async () => {
			const child = spawn("sleep", ["60"], { detached: true });
			await once(child, "spawn");
			const table = await processTable({});
			child.kill("SIGKILL");
			const own = table.find(({ pid }) => pid === child.pid);
			expect(own).toMatchObject({ parent: process.pid, group: child.pid });
			expect(Math.abs(Date.now() - (own?.started ?? 0))).toBeLessThan(HOUR);
		},
	);
});

/** A table of Windows: number, parent, seconds after noon. */
const windows = (...rows: [number, number, number][]): Process[] =>
	rows.map(([pid, parent, second]) => ({
		pid,
		parent,
		started: second * 1_000,
	}));
const posix = (...rows: [number, number, number, number][]): Process[] =>
	rows.map(([pid, parent, group, second]) => ({
		pid,
		parent,
		group,
		started: second * 1_000,
	}));

/** The action is 100, started at 1000, and its script 200, at 1010. */
const NOTED = [
	{ pid: 100, started: 1_000_000 },
	{ pid: 200, started: 1_010_000 },
];

describe("what is left of a killed action", () => {
	test.each<[string, Process[], number[]]>([
		["nothing", windows([4, 0, 1], [50, 4, 900]), []],
		["the script", windows([4, 0, 1], [200, 100, 1011]), [200]],
		[
			"what the script started, and what that started",
			windows(
				[500, 400, 1030],
				[400, 300, 1020],
				[300, 200, 1012],
				[200, 100, 1010],
			),
			[200, 300, 400, 500],
		],
		["a child of a script that has ended", windows([300, 200, 1012]), [300]],
		[
			"a program of `cmd:` that outlived the action",
			windows([150, 100, 1005]),
			[150],
		],
		[
			"not a process that got the number of the script later",
			windows([200, 7, 5000], [300, 200, 5010], [301, 300, 5020]),
			[],
		],
		[
			"the child of a script whose number somebody else has got, and not that one's",
			windows([200, 7, 5000], [300, 200, 1015], [301, 200, 5010]),
			[300],
		],
		[
			"not a process that was there before, whatever parent it had",
			windows([300, 200, 900], [301, 100, 950]),
			[],
		],
		[
			"not the child of somebody who took the number of one that is left",
			windows([300, 200, 1012], [301, 300, 1000]),
			[300],
		],
		[
			"the group of a script that has ended: its members have no other parent than init",
			posix([301, 1, 200, 1020], [302, 301, 302, 1030], [303, 1, 303, 1030]),
			[301, 302],
		],
		[
			"not a group that was made later under the number of the script",
			posix([200, 1, 200, 4000], [301, 200, 200, 4010]),
			[],
		],
	])("%s", (_name, table, left) => {
		expect([...leftOf(NOTED, table)].toSorted((a, b) => a - b)).toEqual(left);
	});

	test("nothing was noted", () => {
		expect(leftOf([], windows([200, 100, 1010]))).toEqual([]);
	});
});
