import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { type StepOptions, windowsProgram } from "../runner.ts";

/** A program that notes its calls (`platforms/programs/witness`). */
export interface Witness {
	readonly path: string;
	/** How it was called; nothing when it never was. */
	calls(): readonly {
		readonly args: readonly string[];
		readonly environment: readonly string[];
	}[];
}

/** Puts such a program somewhere, under the name of another. */
export function plant(path: string): Witness {
	mkdirSync(dirname(path), { recursive: true });
	copyFileSync(windowsProgram("witness"), path);
	return witness(path);
}

/** One that is there. */
export function witness(path: string): Witness {
	return {
		path,
		calls: () =>
			existsSync(`${path}.calls`)
				? readFileSync(`${path}.calls`, "utf8")
						.trim()
						.split("\n")
						.map((line) => JSON.parse(line))
				: [],
	};
}

/** Keeps a file open until it is let go; resolves when it is held. */
export async function hold(
	file: string,
	share: "nothing" | "read" | "all",
): Promise<() => Promise<void>> {
	const child = spawn(windowsProgram("holder"), [file, share], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const [line] = await once(createInterface(child.stdout), "line");
	if (line !== "held") throw new Error(line);
	const ended = once(child, "exit");
	return async () => {
		child.kill();
		await ended;
	};
}

/** A step whose script is one of `cmd.exe`, on a console as the runner has it. */
export function cmd(
	run: string,
	refs: string,
	{ with: inputs, ...options }: StepOptions = {},
): StepOptions {
	return {
		codePage: 65_001,
		...options,
		with: { "secret-refs": refs, shell: "cmd", run, ...inputs },
	};
}

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await sleep(50);
}

export function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
