import { readFileSync } from "node:fs";
import { expect } from "vitest";

/** The lines of a file; none while it is not there. */
export function linesOf(path: string): readonly string[] {
	try {
		return readFileSync(path, "utf8").trim().split("\n");
	} catch {
		return [];
	}
}

/** Waits until so many processes have written their number into a file. */
export async function numbersIn(
	path: string,
	count: number,
): Promise<readonly string[]> {
	await expect.poll(() => linesOf(path).length, WAIT).toBe(count);
	return linesOf(path);
}

/** Waits until none of them runs. */
export async function hasEnded(pids: readonly string[]): Promise<void> {
	await expect.poll(() => pids.filter(isRunning), WAIT).toEqual([]);
}

/** The test's own time limit ends a wait before. */
const WAIT = { interval: 50, timeout: 10_000 };

/** A zombie that nobody reaps in a container does not run. */
function isRunning(pid: string): boolean {
	try {
		return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
	} catch {
		return false;
	}
}
