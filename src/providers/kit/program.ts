import { execFile } from "node:child_process";
import type { SecretError } from "../../errors.ts";
import { type Command, SHARED_CONSOLE } from "../../processes/children.ts";
import {
	commandInterpreter,
	findBatch,
	findProgram,
	THIS_MACHINE,
	type Variables,
} from "../../processes/programs.ts";
import type { ProviderContext } from "../provider.ts";
import { childEnvironment } from "./withheld.ts";

/** In bytes; more is no secret. */
const LARGEST_OUTPUT = 10 * 1024 * 1024;

/** A program on PATH that gives secrets, and what is said when it gives none. */
export interface Program {
	readonly name: string;
	/** On Windows it can be a batch file, which takes plain arguments alone. */
	readonly batch?: true;
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

/** What `cmd.exe` takes as it is, without quotes. */
const PLAIN_ARGUMENT = /^[\w@./:+=,-]+$/;

/**
 * How a program on PATH is started; undefined when there is none.
 *
 * @throws Error when a batch file is to get an argument of which `cmd.exe` would make something else
 */
export function commandFor(
	{ name, batch }: Pick<Program, "name" | "batch">,
	args: readonly string[],
	environment: Variables,
	machine = THIS_MACHINE,
): Command | undefined {
	const program = findProgram(name, environment, machine);
	if (program !== undefined) return { program, args };
	const file =
		batch === true ? findBatch(name, environment, machine) : undefined;
	if (file === undefined) return undefined;
	if (!args.every((arg) => PLAIN_ARGUMENT.test(arg)))
		throw new Error("an argument that no batch file gets");
	return {
		program: commandInterpreter(environment, machine),
		// With /S, cmd.exe takes off the outer quotes and leaves everything inside as it is.
		args: ["/D", "/S", "/C", `"${[`"${file}"`, ...args].join(" ")}"`],
		verbatim: true,
	};
}

/**
 * The standard output of a program, byte for byte. Not by `@actions/exec`: that leaves standard input open, so that a
 * prompt would wait for ever, prints the command line to the log, and cannot be stopped at the deadline. No shell has a
 * part in it. The arguments are readable for every process of the machine, so a secret has no place in them.
 *
 * @throws SecretError
 */
export function outputOf(
	program: Program,
	args: readonly string[],
	{
		environment,
		workingDirectory,
		signal,
	}: Pick<ProviderContext, "environment" | "workingDirectory" | "signal">,
): Promise<Uint8Array> {
	const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
	if (signal.aborted) return Promise.reject(signal.reason);
	const command = commandFor(program, args, environment);
	if (command === undefined) return Promise.reject(program.absent());
	const child = execFile(
		command.program,
		[...command.args],
		{
			cwd: workingDirectory,
			env: childEnvironment(environment),
			encoding: "buffer",
			maxBuffer: LARGEST_OUTPUT,
			signal,
			killSignal: "SIGKILL",
			windowsVerbatimArguments: command.verbatim ?? false,
			...SHARED_CONSOLE,
		},
		(error, stdout, stderr) => {
			// One that is ended at the deadline may say that all is well.
			if (signal.aborted) reject(signal.reason);
			else if (error === null) resolve(stdout);
			else reject(program.explain(error, stderr.toString()));
		},
	);
	// A prompt finds the end of its input at once.
	child.stdin?.on("error", () => {});
	child.stdin?.end();
	return promise;
}
