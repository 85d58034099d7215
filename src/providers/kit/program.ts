import { execFile } from "node:child_process";
import type { SecretError } from "../../errors.ts";
import { SHARED_CONSOLE } from "../../processes/children.ts";
import { findProgram } from "../../processes/programs.ts";
import type { ProviderContext } from "../provider.ts";
import { childEnvironment } from "./withheld.ts";

/** In bytes; more is no secret. */
const LARGEST_OUTPUT = 10 * 1024 * 1024;

/** A program on PATH that gives secrets, and what is said when it gives none. */
export interface Program {
	readonly name: string;
	/** There is none on PATH. */
	absent(): SecretError;
	/**
	 * It was not started (a system's code), it ended with an error, or it printed too much
	 * (`ERR_CHILD_PROCESS_STDIO_MAXBUFFER`).
	 *
	 * @param stderr - as it came; a message shows of it what `foreign` holds
	 */
	explain(error: Error, stderr: string): SecretError;
}

/**
 * The standard output of a program, byte for byte. Not by `@actions/exec`: that leaves standard input open, so that a
 * prompt would wait for ever, prints the command line to the log, and cannot be stopped at the deadline. No shell has a
 * part in it. The arguments are readable for every process of the machine, so a secret has no place in them.
 *
 * @throws SecretError
 */
export function outputOf(
	{ name, absent, explain }: Program,
	args: readonly string[],
	{
		environment,
		workingDirectory,
		signal,
	}: Pick<ProviderContext, "environment" | "workingDirectory" | "signal">,
): Promise<Uint8Array> {
	const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
	if (signal.aborted) return Promise.reject(signal.reason);
	const program = findProgram(name, environment);
	if (program === undefined) return Promise.reject(absent());
	const child = execFile(
		program,
		[...args],
		{
			cwd: workingDirectory,
			env: childEnvironment(environment),
			encoding: "buffer",
			maxBuffer: LARGEST_OUTPUT,
			signal,
			killSignal: "SIGKILL",
			...SHARED_CONSOLE,
		},
		(error, stdout, stderr) => {
			if (error === null) resolve(stdout);
			else if (signal.aborted) reject(signal.reason);
			else reject(explain(error, stderr.toString()));
		},
	);
	// A prompt finds the end of its input at once.
	child.stdin?.on("error", () => {});
	child.stdin?.end();
	return promise;
}
