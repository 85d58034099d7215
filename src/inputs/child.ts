import { relative, sep } from "node:path";
import type { Message } from "../message.ts";
import { say } from "./messages.ts";
import type { Shell } from "./shell.ts";
import type { InputTable, InputValues } from "./table.ts";

/** What gets the secrets instead of the following steps. */
export type ChildInputs = ScriptInputs | ContainerInputs;

interface Common {
	/** Undefined: as a `run:` step has it. */
	readonly shell: Shell | undefined;
	/** Names, and prefixes that end in `*`. */
	readonly passEnv: readonly string[];
	/** The container in which the job runs, and so this action. */
	readonly jobContainer: string | undefined;
}

/** A script on this machine. */
export interface ScriptInputs extends Common {
	readonly kind: "script";
	/** As written. */
	readonly script: string;
}

/** A container, which runs a script or what its image says. */
export interface ContainerInputs extends Common {
	readonly kind: "container";
	readonly script: string | undefined;
	/** Without `docker://`. */
	readonly image: string;
	readonly entrypoint: string | undefined;
	/** Undefined: the image's own. */
	readonly args: readonly string[] | undefined;
	readonly options: readonly string[];
	readonly engine: "auto" | "docker" | "podman";
	/** The network of the job's containers. */
	readonly network: string | undefined;
	/** Relative to the workspace, with `/`; "" for the workspace itself. */
	readonly directory: string;
}

/** What the inputs say of a script or container. Undefined when neither is given. */
export function childOf(
	values: InputValues,
	workspace: string,
): ChildInputs | undefined {
	const { run, image, shell, passEnv, jobContainer } = values;
	const common = { shell, passEnv, jobContainer };
	if (image !== undefined)
		return {
			kind: "container",
			...common,
			script: run,
			image,
			entrypoint: values.entrypoint,
			args: values.args,
			options: values.containerOptions ?? [],
			engine: values.containerEngine,
			network: values.containerNetwork,
			directory: pathIn(workspace, values.workingDirectory).join("/"),
		};
	return run === undefined
		? undefined
		: { kind: "script", ...common, script: run };
}

/**
 * The first thing that is wrong with the inputs together: one needs another that is not given, or excludes one that is.
 * The engine, the network and the job's container have defaults, so they may stand alone.
 *
 * @param given - whether an input has any text
 */
export function misfit(
	given: (key: keyof InputTable) => boolean,
): Message | undefined {
	for (const [key, name] of [
		["entrypoint", "entrypoint"],
		["args", "args"],
		["containerOptions", "container-options"],
	] as const)
		if (given(key) && !given("image")) return say.forContainer(name);
	for (const key of ["entrypoint", "args"] as const)
		if (given(key) && given("run")) return say.excludesRun(key);
	if (given("shell") && !given("run")) return say.shellWithoutRun();
	return undefined;
}

/** Why a container cannot work in a directory, or undefined when it can. Both paths are absolute. */
export function outsideWorkspace(
	workspace: string,
	directory: string,
): Message | undefined {
	return pathIn(workspace, directory)[0] === ".."
		? say.directoryOutside()
		: undefined;
}

function pathIn(workspace: string, directory: string): readonly string[] {
	return relative(workspace, directory).split(sep);
}
