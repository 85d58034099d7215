import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { SecretError } from "../../errors.ts";
import { isObject } from "../../json.ts";
import type { Using } from "../../lifetime/settle.ts";
import { sendSignal } from "../../processes/children.ts";
import { endTree, killNoted } from "../../processes/end.ts";
import type { Variables } from "../../processes/programs.ts";
import type { Noted } from "../../processes/table.ts";
import { say } from "../messages.ts";

/**
 * Marks a script and all that it starts, whatever session or group they move to: the variable is in their environment,
 * as the runner's own RUNNER_TRACKING_ID is. Its value is the name of the run's private directory.
 */
export const MARK = "SECRET_REFS_RUN";

/** What is written down before a script is started, and once more when its number is known. */
export interface ProcessDebt {
	/** This process, and the script's; elsewhere than on Linux they are the only way to what a killed run has left. */
	readonly processes: readonly Noted[];
}

/** This process. */
export function notedSelf(): Noted {
	return {
		pid: process.pid,
		started: Math.round(Date.now() - 1_000 * process.uptime()),
	};
}

/**
 * Kills a script and all that it started. On Linux also what left its process group, found by the mark; elsewhere the
 * group, and on Windows the tree.
 */
export async function killAll(
	leader: ChildProcess,
	started: number,
	mark: string,
	environment: Variables,
): Promise<void> {
	await endTree(leader, { started, grace: 0, environment });
	killMarked(mark);
}

/**
 * The post step's way: ends what a script of the run has left.
 *
 * @param kill - where no process can be told by its mark
 * @throws SecretError when some of it could not be ended
 */
export async function settle(
	debt: unknown,
	{ mark, environment }: Pick<Using, "mark" | "environment">,
	kill = showsMarks() ? undefined : killNoted,
): Promise<void> {
	if (kill === undefined) return killMarked(mark);
	const left = await kill(processesOf(debt), environment);
	if (left.length > 0)
		throw new SecretError("failed", say.notEnded(left.join(", ")));
}

function showsMarks(): boolean {
	return process.platform === "linux" && existsSync("/proc/self/environ");
}

/** What a debt says; it may have been written by anyone. */
function processesOf(debt: unknown): readonly Noted[] {
	const listed = isObject(debt) ? debt.processes : undefined;
	return (Array.isArray(listed) ? listed : [])
		.filter(isObject)
		.flatMap(({ pid, started }) =>
			typeof pid === "number" && typeof started === "number" && pid > 1
				? [{ pid, started }]
				: [],
		);
}

/** Kills every process that has the mark, until none is left: one can start another while it is looked for. */
function killMarked(mark: string): void {
	for (let round = 0; round < 10; round++) {
		const found = marked(mark);
		if (found.length === 0) return;
		for (const pid of found) sendSignal(pid, "SIGKILL");
	}
}

function marked(mark: string): readonly number[] {
	return processes().filter(
		(pid) =>
			pid !== process.pid && environmentOf(pid).includes(`\0${MARK}=${mark}\0`),
	);
}

/** Empty where there is no /proc. (Windows reads that path as a folder of the current drive.) */
function processes(): readonly number[] {
	if (process.platform === "win32") return [];
	try {
		return readdirSync("/proc")
			.filter((name) => /^\d+$/.test(name))
			.map(Number);
	} catch {
		return [];
	}
}

/** With a NUL on both sides of every variable. Empty for a process of somebody else, and for one that has ended. */
function environmentOf(pid: number): string {
	try {
		return `\0${readFileSync(`/proc/${pid}/environ`, "latin1")}`;
	} catch {
		return "";
	}
}
