import type { SecretError } from "../../errors.ts";
import type { Command } from "../../processes/children.ts";
import { runCommand } from "../../processes/output.ts";
import {
	commandInterpreter,
	findBatch,
	findProgram,
	THIS_MACHINE,
	type Variables,
} from "../../processes/programs.ts";
import type { ProviderContext } from "../provider.ts";
import { childEnvironment } from "./withheld.ts";

/** A program on PATH that gives secrets, and what is said when it gives none. */
export interface Program {
	readonly name: string;
	/** On Windows it can be a batch file, which takes plain arguments alone. */
	readonly batch?: true;
	/** There is none on PATH. */
	absent(): SecretError;
	/** It printed more than any secret is. */
	tooMuch(): SecretError;
	/**
	 * It ended with an error, or was not started.
	 *
	 * @param stderr - as it came; a message shows of it what `foreign` holds
	 * @param cause - of the system, when it was not started
	 */
	explain(stderr: string, cause?: Error): SecretError;
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
 * The standard output of a program, byte for byte. No shell has a part in it. The arguments are readable for every process
 * of the machine, so a secret has no place in them.
 *
 * @throws SecretError
 */
export async function outputOf(
	program: Program,
	args: readonly string[],
	{
		environment,
		workingDirectory,
		signal,
	}: Pick<ProviderContext, "environment" | "workingDirectory" | "signal">,
): Promise<Uint8Array> {
	signal.throwIfAborted();
	const command = commandFor(program, args, environment);
	if (command === undefined) throw program.absent();
	const { code, stdout, stderr } = await runCommand(command, {
		cwd: workingDirectory,
		env: childEnvironment(environment),
		signal,
		grace: 0,
		tooMuch: program.tooMuch,
		notStarted: (cause) => program.explain("", cause),
	});
	if (code === 0) return stdout;
	throw program.explain(stderr.toString());
}
