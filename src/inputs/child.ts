import { relative, sep } from "node:path";
import * as core from "@actions/core";
import { splitArguments } from "./arguments.ts";
import { InputError, listOf, oneOf } from "./read.ts";
import { parseShell, SHELL_NAMES, type Shell } from "./shell.ts";

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

export const CHILD = [
	"run",
	"shell",
	"image",
	"entrypoint",
	"args",
	"container-options",
	"container-engine",
	"container-network",
	"job-container",
	"pass-env",
] as const;

/** What means nothing without `image`. The engine, the network and the job's container have defaults. */
const OF_IMAGE = ["entrypoint", "args", "container-options"] as const;

type Check = <T>(read: () => T, fallback: T) => T;

/**
 * Reads the inputs for `run` and `image`. Undefined when neither is given.
 *
 * @param check - runs a reader and keeps its InputError
 * @param workspace - absolute
 * @param workingDirectory - absolute
 */
export function readChild(
	check: Check,
	workspace: string,
	workingDirectory: string,
): ChildInputs | undefined {
	const script = text("run", { trimWhitespace: false });
	const image = text("image");
	check(() => judgeCompany(script, image), undefined);
	const engine = check<ContainerInputs["engine"]>(
		() => oneOf("container-engine", ["auto", "docker", "podman"], "auto"),
		"auto",
	);
	const common = {
		shell: check(shellOf, undefined),
		passEnv: check(patternsOf, []),
		jobContainer: text("job-container"),
	};
	if (image !== undefined)
		return {
			kind: "container",
			...common,
			script,
			image: check(() => imageOf(image), ""),
			entrypoint: text("entrypoint"),
			args: argumentsOf("args"),
			options: argumentsOf("container-options") ?? [],
			engine,
			network: text("container-network"),
			directory: check(() => inside(workspace, workingDirectory), ""),
		};
	return script === undefined
		? undefined
		: { kind: "script", ...common, script };
}

/** Inputs that say nothing together, or nothing alone. */
function judgeCompany(
	script: string | undefined,
	image: string | undefined,
): undefined {
	if (script?.trim() === "") throw new InputError("`run` holds no command.");
	for (const name of OF_IMAGE)
		if (image === undefined && text(name) !== undefined)
			throw new InputError(
				`\`${name}\` is for a container: it needs \`image\`.`,
			);
	for (const name of ["entrypoint", "args"] as const)
		if (script !== undefined && text(name) !== undefined)
			throw new InputError(
				`\`${name}\` and \`run\` exclude each other: the container runs one or the other.`,
			);
	if (script === undefined && text("shell") !== undefined)
		throw new InputError("`shell` is for a script: it needs `run`.");
	if (script === undefined && image === undefined && text("pass-env"))
		throw new InputError("`pass-env` needs `run` or `image`.");
	return undefined;
}

function text(
	name: (typeof CHILD)[number],
	options?: core.InputOptions,
): string | undefined {
	const given = core.getInput(name, options);
	return given === "" ? undefined : given;
}

function shellOf(): Shell | undefined {
	const given = text("shell");
	if (given === undefined) return undefined;
	const shell = parseShell(given);
	if (shell === undefined)
		throw new InputError(
			`\`shell\` accepts ${SHELL_NAMES.map((name) => `\`${name}\``).join(", ")}, and a template with \`{0}\` where the script's path goes.`,
		);
	return shell;
}

function patternsOf(): readonly string[] {
	const patterns = listOf("pass-env");
	if (!patterns.every((pattern) => /^[A-Za-z_][\w-]*\*?$/.test(pattern)))
		throw new InputError(
			"`pass-env` accepts names of variables, and prefixes such as `AWS_*`.",
		);
	return patterns;
}

function argumentsOf(
	name: "args" | "container-options",
): readonly string[] | undefined {
	const given = text(name);
	return given === undefined ? undefined : splitArguments(given);
}

/** Source of `docker://`: `uses: docker://image` of a workflow. */
function imageOf(given: string): string {
	const image = given.replace(/^docker:\/\//, "");
	if (!/^[A-Za-z0-9][^\s]*$/.test(image))
		throw new InputError(
			"`image` accepts the name of an image, such as `alpine:3.22`.",
		);
	if (process.platform === "win32")
		throw new InputError(
			"`image` needs a runner that runs Linux containers, and Windows runners do not. Use `run` alone, or another runner.",
		);
	return image;
}

function inside(workspace: string, directory: string): string {
	const path = relative(workspace, directory);
	if (path.split(sep)[0] === "..")
		throw new InputError(
			"`working-directory` must be in the workspace when `image` is given: the container sees nothing else.",
		);
	return path.split(sep).join("/");
}
