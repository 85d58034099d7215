import type { ChildProcess } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { basename, join, sep } from "node:path";
import { Failure, failure, systemCode } from "../errors.ts";
import type { ScriptInputs } from "../inputs/child.ts";
import { argumentsFor, DEFAULTS, type Shell } from "../inputs/shell.ts";
import { PROCESS_DEBT } from "../lifetime/debts.ts";
import { writePrivateFile } from "../lifetime/private-files.ts";
import type { Message } from "../message.ts";
import { path } from "../plain.ts";
import type { Plan } from "../plan.ts";
import { type Command, sendSignal, startChild } from "../processes/children.ts";
import { codePage, UTF_8 } from "../processes/code-page.ts";
import { openPipes } from "../processes/pipes.ts";
import {
	commandInterpreter,
	findProgram,
	THIS_MACHINE,
	type Variables,
} from "../processes/programs.ts";
import type { Noted } from "../processes/table.ts";
import { missedBy, passToScript } from "./child/environment.ts";
import {
	type ChildEnding,
	type Hold,
	openOutputs,
	type Surroundings,
} from "./child/index.ts";
import { showOutput } from "./child/output.ts";
import {
	killAll,
	MARK,
	notedSelf,
	type ProcessDebt,
} from "./child/processes.ts";
import { fixScript } from "./child/script.ts";
import { supervise } from "./child/supervise.ts";
import { say } from "./messages.ts";
import { render } from "./step.ts";

const windows = process.platform === "win32";

/**
 * Prepares to run a script on this machine as a `run:` step does, with the secrets in its environment alone.
 *
 * @throws Failure when its shell or its folder is not there
 */
export async function prepareScript(
	child: ScriptInputs,
	surroundings: Surroundings,
): Promise<Hold> {
	const shell = findShell(child, surroundings.environment);
	const problem = unusable(surroundings.inputs);
	if (problem !== undefined) throw failure(problem);
	return (plan) => holdScript(child, shell, surroundings, plan);
}

async function holdScript(
	{ script, passEnv }: ScriptInputs,
	shell: FoundShell,
	surroundings: Surroundings,
	plan: Plan,
): Promise<() => Promise<ChildEnding>> {
	const { inputs, environment, privateDirectory, streams } = surroundings;
	const outputs = openOutputs(surroundings);
	const directory = await privateDirectory.open();
	const mark = basename(directory);
	const passed = passToScript({ ...surroundings, passEnv });
	const file = writePrivateFile(
		directory,
		"script",
		`script${shell.extension}`,
		Buffer.from(fixScript(script, shell, windows)),
	);
	const secrets = secretsFor(plan, directory);
	const matcher = surroundings.matcher();
	const self = notedSelf();
	const debt: ProcessDebt = { processes: [self] };
	const takeBack = [await privateDirectory.writeDebt(PROCESS_DEBT, debt)];
	await warnOfCodePage(plan, surroundings);
	outputs.deliver(plan);
	/** Writes the debt again, with the script. It runs already, so where that fails, the first one has to do. */
	const note = (script: Noted) => {
		const debt: ProcessDebt = { processes: [self, script] };
		try {
			takeBack.push(privateDirectory.writeDebtNow(PROCESS_DEBT, debt));
		} catch (thrown) {
			if (!(thrown instanceof Failure)) throw thrown;
		}
	};
	return async () => {
		let finish = () => {};
		let started = Date.now();
		const pipes = await openPipes(directory);
		try {
			const ending = await supervise({
				start() {
					started = Date.now();
					const terms = {
						cwd: inputs.workingDirectory,
						env: merge(passed.environment, { ...secrets, [MARK]: mark }),
					};
					const child = startChild(commandFor(shell, file), terms, pipes);
					finish = showOutput(child, streams, matcher);
					if (child.pid !== undefined) note({ pid: child.pid, started });
					return child;
				},
				pass,
				end: (child) => killAll(child, started, mark, environment),
			});
			return outputs.finish({ ...ending, heldBack: missedBy(passed, secrets) });
		} catch (cause) {
			const reason = unusable(inputs) ?? say.shellNotStarted();
			throw failure(reason, { cause });
		} finally {
			finish();
			for (const back of takeBack) back();
		}
	};
}

/** In another code page, a secret with letters that are not ASCII is printed in bytes that nobody looks for. */
async function warnOfCodePage(
	{ values }: Plan,
	{ environment, log }: Surroundings,
): Promise<void> {
	const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);
	if (!windows || values.every(({ bytes }) => isAscii(bytes))) return;
	const page = await codePage(environment);
	if (page !== undefined && page !== UTF_8)
		log.warning(say.otherCodePage(page));
}

/** Why no script can start in its folder, or undefined when one can. */
function unusable({
	workspace,
	workingDirectory,
}: Surroundings["inputs"]): Message | undefined {
	const isWorkspace = workingDirectory === workspace;
	try {
		accessSync(join(workingDirectory, sep), constants.X_OK);
		return undefined;
	} catch (thrown) {
		const code = systemCode(thrown);
		if (code === "ENOENT" || code === "ENOTDIR")
			return isWorkspace ? say.noWorkspace() : say.folderRemoved();
		return say.folderForbidden(
			isWorkspace
				? "the workspace (`GITHUB_WORKSPACE`)"
				: "`working-directory`",
			code === undefined ? "" : ` (${code})`,
		);
	}
}

export interface FoundShell extends Shell {
	/** Absolute. */
	readonly path: string;
}

/**
 * The shell that is asked for, or the first one that a `run:` step would have.
 *
 * @throws Failure when it is not there
 */
export function findShell(
	{ shell, jobContainer }: Pick<ScriptInputs, "shell" | "jobContainer">,
	environment: Variables,
	machine = THIS_MACHINE,
): FoundShell {
	const onWindows = machine.platform === "win32";
	const candidates =
		shell !== undefined
			? [shell]
			: onWindows
				? DEFAULTS.windows
				: jobContainer === undefined
					? DEFAULTS.posix
					: [DEFAULTS.container];
	for (const candidate of candidates) {
		const found =
			onWindows && /^cmd(?:\.exe)?$/i.test(candidate.command)
				? commandInterpreter(environment, machine)
				: findProgram(candidate.command, environment, machine);
		if (found !== undefined) return { ...candidate, path: found };
	}
	const kind = onWindows ? " (an `.exe`; batch files are no shells)" : "";
	throw failure(
		say.noShell(
			candidates.map(({ command }) => `\`${path(command)}\``).join(" and no "),
			kind,
		),
	);
}

function secretsFor(
	{ deliveries }: Plan,
	directory: string,
): Record<string, string> {
	return Object.fromEntries(
		deliveries.flatMap(({ secret: { name }, sinks, content }, number) => {
			if (!sinks.has("env")) return [];
			return [[name, render(content, directory, number)]];
		}),
	);
}

/** One environment over another. On Windows, `Path` and `PATH` are one variable. */
export function merge(
	environment: Readonly<Record<string, string>>,
	over: Readonly<Record<string, string>>,
	platform: NodeJS.Platform = process.platform,
): Record<string, string> {
	const key = (name: string) =>
		platform === "win32" ? name.toUpperCase() : name;
	const taken = new Set(Object.keys(over).map(key));
	const kept = Object.entries(environment).filter(
		([name]) => !taken.has(key(name)),
	);
	return { ...Object.fromEntries(kept), ...over };
}

/** How a shell is started with the script in a file. */
export function commandFor(
	shell: FoundShell,
	file: string,
	platform: NodeJS.Platform = process.platform,
): Command {
	const program = shell.path;
	if (shell.kind === "cmd")
		// Its quotes are its own: `/S` takes the outer ones off.
		return {
			program,
			args: [shell.template.replaceAll("{0}", file)],
			verbatim: true,
		};
	const args = argumentsFor(shell, file);
	// A core dump would hold the script's environment. Only Linux makes one by default, and on macOS a start by /bin/sh would
	// take away the DYLD_* that a step gives its script.
	if (platform !== "linux") return { program, args };
	return {
		program: "/bin/sh",
		args: ["-c", 'ulimit -c 0; exec "$@"', "sh", program, ...args],
	};
}

function pass({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	// On Windows everyone on the console has got the signal already.
	if (!windows && pid !== undefined) sendSignal(-pid, signal);
}
