import { type ChildProcess, execFile, spawn } from "node:child_process";
import { constants } from "node:os";
import type { Readable } from "node:stream";

/**
 * For everything that does work of the step. On Windows it shares the action's console: a child that is hidden
 * (CREATE_NO_WINDOW) gets one of its own, with the machine's OEM code page in place of the runner's UTF-8, in which no
 * mask knows a secret with an umlaut, and without the Ctrl-C by which the runner cancels.
 */
export const SHARED_CONSOLE = { windowsHide: false } as const;

/** For programs that help the action itself: a Ctrl-C must not end those that end others, and nobody sees their console. */
const OWN_CONSOLE = { windowsHide: true } as const;

/** A program and its arguments. */
export interface Command {
	/** Absolute: a start by name alone would search, on Windows in the working directory first. */
	readonly program: string;
	readonly args: readonly string[];
	/** Windows: the arguments are the command line as it stands, since the program has rules of its own for quotes. */
	readonly verbatim?: boolean;
}

/** A pipe for each stream of a child. */
export interface Pipes {
	readonly stdout: Readable;
	readonly stderr: Readable;
	/** What the child gets as its standard output and error: file descriptors. */
	readonly ends: readonly [stdout: number, stderr: number];
	/** Closes these, once the child has them: a pipe ends when nobody has its end any more. */
	release(): void;
}

/** A child that reads nothing, and whose output is read. */
type Child = ChildProcess & {
	readonly stdout: Readable;
	readonly stderr: Readable;
};

/**
 * Starts a command of the step, so that all of it can get a signal.
 *
 * @param pipes - for what it prints, in place of those that Node.js makes
 */
export function startChild(
	{ program, args, verbatim = false }: Command,
	{ cwd, env }: { readonly cwd: string; readonly env: Record<string, string> },
	pipes?: Pipes,
): Child {
	const options = {
		cwd,
		env,
		windowsVerbatimArguments: verbatim,
		...optionsFor(process.platform),
	};
	if (pipes === undefined)
		return spawn(program, args, {
			...options,
			stdio: ["ignore", "pipe", "pipe"],
		});
	const { stdout, stderr, ends } = pipes;
	try {
		const child = spawn(program, args, {
			...options,
			stdio: ["ignore", ...ends],
		});
		return Object.assign(child, { stdout, stderr });
	} finally {
		pipes.release();
	}
}

/** On POSIX a child leads a process group; on Windows that would take the console from it. */
export function optionsFor(platform: NodeJS.Platform) {
	return { detached: platform !== "win32", ...SHARED_CONSOLE };
}

/** Sends a signal to a process, or to the group of a negative number; 0 only looks. False when nobody is there. */
export function sendSignal(
	target: number,
	signal: NodeJS.Signals | 0,
): boolean {
	try {
		return process.kill(target, signal);
	} catch {
		return false;
	}
}

/** What a helper left. */
interface Left {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs a program that helps the action to its end, without the step's environment (Windows adds what its own programs
 * need). Never rejects: one that cannot be started or takes too long has exit code 1.
 *
 * @param program - absolute
 */
export function runHelper(
	program: string,
	args: readonly string[],
): Promise<Left> {
	return new Promise((resolve) => {
		const options = { env: {}, timeout: PATIENCE, ...OWN_CONSOLE };
		const child = execFile(program, args, options, (error, stdout, stderr) => {
			const exitCode = error === null ? 0 : Number(error.code) || 1;
			resolve({ exitCode, stdout, stderr });
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end();
	});
}

/**
 * The exit code of an ended child, as the runner gives it: 128 + n for one that signal n ended, as in a shell; on Windows
 * a signed number of 32 bits (`exit /b -1` is -1), where Node.js gives it without its sign.
 */
export function exitCodeOf(
	code: number | null,
	signal: NodeJS.Signals | null,
	platform: NodeJS.Platform = process.platform,
): number {
	if (code === null)
		return 128 + (signal === null ? 0 : constants.signals[signal]);
	return platform === "win32" ? code | 0 : code;
}
