import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { runHelper, sendSignal } from "./children.ts";
import { systemProgram, type Variables } from "./programs.ts";
import { leftOf, type Noted, processTable } from "./table.ts";

/** How processes are looked up and ended; a test gives its own. */
export interface System {
	readonly platform: NodeJS.Platform;
	readonly table: typeof processTable;
	readonly run: typeof runHelper;
}

const THIS_SYSTEM: System = {
	platform: process.platform,
	table: processTable,
	run: runHelper,
};

/** How a child that `startChild` started is ended. */
interface EndOptions {
	/** Milliseconds since 1970. By this and its number, Windows tells what an ended one has left. */
	readonly started: number;
	/** Milliseconds between SIGTERM and SIGKILL; 0 for SIGKILL alone. Windows has no such signals. */
	readonly grace: number;
	/** Tells where the system's programs are. */
	readonly environment: Variables;
}

/** Milliseconds between two looks at a group that was asked to end. */
const LOOK_AGAIN = 50;

/**
 * Ends a child and everything that it started and that did not leave its group or, on Windows, its tree. Never rejects.
 *
 * @returns when that is done
 */
export async function endTree(
	child: ChildProcess,
	{ started, grace, environment }: EndOptions,
	system: System = THIS_SYSTEM,
): Promise<void> {
	const { pid } = child;
	if (pid === undefined) return;
	if (system.platform !== "win32") return endGroup(pid, grace);
	// The number of a process that has ended may be somebody else's already.
	if (child.exitCode === null && child.signalCode === null) {
		const taskkill = systemProgram("taskkill", environment);
		const args = ["/PID", String(pid), "/T", "/F"];
		if ((await system.run(taskkill, args)).exitCode === 0) return;
		child.kill("SIGKILL");
	}
	await killNoted([{ pid, started }], environment, system);
}

async function endGroup(leader: number, grace: number): Promise<void> {
	const end = performance.now() + grace;
	if (grace > 0 && !sendSignal(-leader, "SIGTERM")) return;
	while (performance.now() < end) {
		await sleep(Math.min(LOOK_AGAIN, grace));
		if (!sendSignal(-leader, 0)) return;
	}
	sendSignal(-leader, "SIGKILL");
}

/**
 * Kills what is left of noted processes and of all that they started, by the system's table of processes.
 *
 * @returns the numbers of those that could not be ended
 */
export async function killNoted(
	processes: readonly Noted[],
	environment: Variables,
	{ platform, table, run }: System = THIS_SYSTEM,
): Promise<readonly number[]> {
	const find = async () => {
		const all = await table(environment, platform);
		// Neither this process nor the program that it has just asked.
		const others = all.filter(
			({ pid, parent }) => pid !== process.pid && parent !== process.pid,
		);
		return leftOf(processes, others);
	};
	// One can start another while it is looked for.
	let left = await find();
	for (let round = 0; left.length > 0 && round < 3; round++) {
		if (platform === "win32")
			await run(systemProgram("taskkill", environment), [
				"/F",
				...left.flatMap((pid) => ["/PID", String(pid)]),
			]);
		else for (const pid of left) sendSignal(pid, "SIGKILL");
		left = await find();
	}
	return left;
}
