import { type ChildProcess, spawn } from "node:child_process";
import { basename } from "node:path";
import { which } from "@actions/io";
import { failure } from "../errors.ts";
import type { ScriptInputs } from "../inputs/child.ts";
import { argumentsFor, DEFAULTS, type Shell } from "../inputs/shell.ts";
import type { Plan } from "../plan.ts";
import { passToScript } from "./child/environment.ts";
import {
	type ChildEnding,
	type Deliver,
	passingFor,
	type Surroundings,
	withOutputs,
} from "./child/index.ts";
import { showOutput } from "./child/output.ts";
import { killAll, MARK, signalGroup } from "./child/processes.ts";
import { fixScript } from "./child/script.ts";
import { supervise } from "./child/supervise.ts";
import { PROCESS_DEBT } from "./debts.ts";
import { writePrivateFile } from "./private-files.ts";

const windows = process.platform === "win32";

/**
 * Prepares to run a script on this machine as a `run:` step does, with the secrets in its environment alone.
 *
 * @throws Failure when its shell is not there
 */
export async function prepareScript(
	child: ScriptInputs,
	surroundings: Surroundings,
): Promise<Deliver> {
	const shell = await findShell(child);
	return (plan, report) =>
		withOutputs(plan, report, surroundings.environment, (handOver) =>
			runScript({ child, shell, surroundings }, plan, handOver),
		);
}

interface Ready {
	readonly child: ScriptInputs;
	readonly shell: FoundShell;
	readonly surroundings: Surroundings;
}

async function runScript(
	{ child, shell, surroundings }: Ready,
	plan: Plan,
	handOver: () => Promise<void>,
): Promise<ChildEnding> {
	const { inputs, privateDirectory, streams } = surroundings;
	const directory = await privateDirectory.open();
	const mark = basename(directory);
	const passed = passToScript(passingFor(surroundings, child.passEnv));
	const file = writePrivateFile(
		directory,
		"script",
		`script${shell.extension}`,
		Buffer.from(fixScript(child.script, shell, windows)),
	);
	const secrets = secretsFor(plan, directory);
	const matcher = surroundings.matcher();
	const forget = await privateDirectory.writeDebt(PROCESS_DEBT, { mark });
	await handOver();
	const script = start(shell, file, {
		cwd: inputs.workingDirectory,
		env: merge(passed.environment, { ...secrets, [MARK]: mark }),
	});
	const finish = showOutput(script, streams, matcher);
	try {
		const ending = await supervise({
			process: script,
			ask: (signal) => ask(script.pid, signal),
			end: () => killAll(script.pid, mark),
		});
		return { ...ending, heldBack: passed.heldBack };
	} catch (cause) {
		throw failure("the shell cannot be started.", { cause });
	} finally {
		finish();
		forget();
	}
}

interface FoundShell extends Shell {
	/** Absolute. */
	readonly path: string;
}

async function findShell({
	shell,
	jobContainer,
}: ScriptInputs): Promise<FoundShell> {
	const candidates =
		shell !== undefined
			? [shell]
			: windows
				? DEFAULTS.windows
				: jobContainer === undefined
					? DEFAULTS.posix
					: [DEFAULTS.container];
	for (const candidate of candidates) {
		const path = await which(candidate.command, false);
		if (path !== "") return { ...candidate, path };
	}
	throw failure(
		`\`shell\`: there is no ${candidates.map(({ command }) => `\`${command}\``).join(" and no ")} on PATH. Install it in an earlier step, or choose another shell.`,
	);
}

function secretsFor(
	{ deliveries }: Plan,
	directory: string,
): Record<string, string> {
	return Object.fromEntries(
		deliveries.flatMap(({ secret: { name }, sinks, content }, number) => {
			if (!sinks.has("env")) return [];
			const value =
				content.kind === "text"
					? content.text
					: writePrivateFile(directory, number, content.base, content.bytes);
			return [[name, value]];
		}),
	);
}

/** On Windows, `Path` and `PATH` are one variable. */
function merge(
	environment: Readonly<Record<string, string>>,
	over: Readonly<Record<string, string>>,
): Record<string, string> {
	const key = (name: string) => (windows ? name.toUpperCase() : name);
	const taken = new Set(Object.keys(over).map(key));
	const kept = Object.entries(environment).filter(
		([name]) => !taken.has(key(name)),
	);
	return { ...Object.fromEntries(kept), ...over };
}

interface Start {
	readonly cwd: string;
	readonly env: Record<string, string>;
}

function start(shell: FoundShell, file: string, { cwd, env }: Start) {
	const options = { cwd, env, windowsHide: true };
	const stdio = ["ignore", "pipe", "pipe"] as const;
	if (shell.kind === "cmd")
		// Its quotes are its own: `/S` takes the outer ones off.
		return spawn(shell.path, [shell.template.replaceAll("{0}", file)], {
			...options,
			stdio: [...stdio],
			windowsVerbatimArguments: true,
		});
	const args = argumentsFor(shell, file);
	if (windows)
		return spawn(shell.path, args, { ...options, stdio: [...stdio] });
	// A process of its own group, so that all of it gets a signal; and a core dump would hold its environment.
	return spawn(
		"/bin/sh",
		["-c", 'ulimit -c 0; exec "$@"', "sh", shell.path, ...args],
		{ ...options, stdio: [...stdio], detached: true },
	);
}

function ask(pid: ChildProcess["pid"], signal: NodeJS.Signals): void {
	// On Windows everyone on the console has got the signal already.
	if (!windows && pid !== undefined) signalGroup(pid, signal);
}
