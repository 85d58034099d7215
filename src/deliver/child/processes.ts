import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { Using } from "../../lifetime/settle.ts";
import { endTree } from "../../processes/children.ts";
import type { Variables } from "../../processes/programs.ts";

/**
 * Marks a script and all that it starts, whatever session or group they move to: the variable is in their environment,
 * as the runner's own RUNNER_TRACKING_ID is. Its value is the name of the run's private directory.
 */
export const MARK = "SECRET_REFS_RUN";

/**
 * Kills a script and all that it started. On Linux also what left its process group, found by the mark; elsewhere the
 * group, and on Windows the tree.
 */
export async function killAll(
	leader: ChildProcess,
	mark: string,
	environment: Variables,
): Promise<void> {
	await endTree(leader, { grace: 0, environment });
	killMarked(mark);
}

/** The post step's way: ends what a script of the run has left. */
export function settle(_debt: unknown, { mark }: Using): void {
	killMarked(mark);
}

/** Kills every process that has the mark, until none is left: one can start another while it is looked for. */
export function killMarked(mark: string): void {
	for (let round = 0; round < 10; round++) {
		const found = marked(mark);
		if (found.length === 0) return;
		for (const pid of found) send(pid, "SIGKILL");
	}
}

function marked(mark: string): number[] {
	const entry = Buffer.from(`\0${MARK}=${mark}\0`);
	return processes().filter(
		(pid) => pid !== process.pid && environmentOf(pid).includes(entry),
	);
}

/** Empty where there is no /proc. (Windows reads that path as a folder of the current drive.) */
function processes(): number[] {
	if (process.platform === "win32") return [];
	try {
		return readdirSync("/proc").filter(isNumber).map(Number);
	} catch {
		return [];
	}
}

function isNumber(name: string): boolean {
	return /^[0-9]+$/.test(name);
}

/** With a NUL on both sides of every variable. Empty for a process of somebody else, and for one that has ended. */
function environmentOf(pid: number): Buffer {
	try {
		return Buffer.concat([
			Buffer.from("\0"),
			readFileSync(`/proc/${pid}/environ`),
		]);
	} catch {
		return Buffer.alloc(0);
	}
}

function send(target: number, signal: NodeJS.Signals): boolean {
	try {
		return process.kill(target, signal);
	} catch {
		return false;
	}
}
