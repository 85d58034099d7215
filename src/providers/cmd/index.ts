import { SecretError, systemCode } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import { path } from "../../plain.ts";
import { type Command, exitCodeOf } from "../../processes/children.ts";
import {
	type Ended,
	LARGEST_OUTPUT,
	LARGEST_STDERR,
	runCommand,
} from "../../processes/output.ts";
import {
	commandInterpreter,
	findProgram,
	THIS_MACHINE,
	type Variables,
} from "../../processes/programs.ts";
import { answerEach } from "../kit/answers.ts";
import { failed, malformed } from "../kit/errors.ts";
import { childEnvironment } from "../kit/withheld.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { say } from "./messages.ts";

/** Characters of stderr that a message shows. */
const LONGEST_STDERR = 1_000;
/** Bytes in which secrets are found in a moment. Of a text that is cut off at its start, half a secret could be left. */
const SEARCHED_STDOUT = 32 * 1024;
/** Characters; the scrubber looks for nothing shorter. */
const SHORTEST_SUSPECT = 4;
/** Milliseconds that a process group has between SIGTERM and SIGKILL; within the 7.5 s that the runner waits. */
const GRACE = 1_000;

/** The standard output of a shell command, byte for byte. */
export function create(context: ProviderContext): SecretProvider {
	return {
		check,
		resolve: answerEach(context, (command) => run(command, context)),
	};
}

function check({ rest: command }: Request): SecretError | undefined {
	if (command.trim() === "") return malformed(say.noCommand());
	return command.includes("\0") ? malformed(say.nul()) : undefined;
}

async function run(
	command: string,
	context: ProviderContext,
): Promise<Uint8Array> {
	const { environment, passEnv, workingDirectory, signal } = context;
	const ended = await runCommand(shellFor(command, environment), {
		cwd: workingDirectory,
		env: environmentFor(environment, passEnv),
		signal,
		grace: GRACE,
		tooMuch: () => malformed(say.tooMuch(LARGEST_OUTPUT / 1024 / 1024)),
		notStarted: explainStart,
	});
	if (ended.code === 0) return ended.stdout;
	const code = exitCodeOf(ended.code, ended.signal);
	const how =
		ended.signal === null
			? `ended with exit code ${code}`
			: `was ended by ${ended.signal}`;
	const said = await explainStderr(command, ended, context);
	throw failed(say.failed(how, said, adviceFor(code)));
}

/**
 * How a command is run. `sh` is the one on PATH, as in Dagger and in a `run:` step: who can change PATH could as well change
 * what the command itself calls.
 */
export function shellFor(
	command: string,
	environment: Variables,
	machine = THIS_MACHINE,
): Command {
	if (machine.platform !== "win32")
		return {
			program: findProgram("sh", environment, machine) ?? "/bin/sh",
			args: ["-c", command],
		};
	return {
		program: commandInterpreter(environment, machine),
		// With /S, cmd.exe takes off the outer quotes and leaves everything inside as it is.
		args: ["/D", "/S", "/C", `"${command}"`],
		verbatim: true,
	};
}

/**
 * The environment of a command. On Windows it also keeps `cmd.exe` from looking for programs in the working directory
 * first: there `op` would be an `op.exe` that a pull request put into the workspace, and it would get the credentials.
 */
export function environmentFor(
	environment: Readonly<Record<string, string>>,
	passEnv: readonly string[] = [],
	platform: NodeJS.Platform = process.platform,
): Record<string, string> {
	return {
		...childEnvironment(environment, passEnv),
		...(platform === "win32" && { NoDefaultCurrentDirectoryInExePath: "1" }),
	};
}

function explainStart(error: Error): SecretError {
	const code = systemCode(error);
	const said = say.notStarted(
		code === undefined ? "" : ` (${code})`,
		code === "ENOENT" ? " Is `working-directory` an existing directory?" : "",
	);
	return new SecretError("failed", said, { cause: error });
}

/**
 * What a command that failed said, without secrets. What it printed on standard output counts as one too, each line of
 * that and each word that is no plain name: it may have repeated it on stderr, in whatever form. So do the words of the
 * command itself, in whose place people paste a secret.
 */
async function explainStderr(
	command: string,
	{ stdout, stderr: bytes }: Ended,
	{ cleanForeign }: ProviderContext,
): Promise<string> {
	const stderr = bytes.toString();
	if (stderr.trim() === "") return " and said nothing on stderr";
	if (stdout.length > SEARCHED_STDOUT)
		return `; what it said on stderr is not shown, since it may repeat a part of the ${Math.round(stdout.length / 1024)} KiB on its standard output`;
	if (bytes.length > LARGEST_STDERR)
		return "; it said too much on stderr to be searched for secrets, so nothing of it is shown";
	const printed = stdout.toString();
	const lines = printed.split(/[\r\n]+/).map((line) => line.trim());
	const secrets = [...lines, ...suspects(printed), ...suspects(command)];
	const clean = await cleanForeign(stderr, [
		stdout,
		...secrets.map((text) => Buffer.from(text)),
	]);
	return `; stderr: ${foreign(clean, { lines: 10, characters: LONGEST_STDERR })}`;
}

/** Words of a text that are no plain names. */
function suspects(text: string): readonly string[] {
	return text
		.split(/[\s'"`=:;,|&<>(){}[\]@/\\]+/)
		.filter((word) => word.length >= SHORTEST_SUSPECT && path(word) !== word);
}

export function adviceFor(code: number): string {
	if (code === 126)
		return " The program is there but cannot be executed: check its permissions.";
	if (code === 127 || code === 9009)
		return " The program was not found: install it in an earlier step, or write its path.";
	return "";
}
