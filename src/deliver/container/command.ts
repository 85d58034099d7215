import type { ContainerInputs } from "../../inputs/child.ts";
import { argumentsFor, DEFAULTS, type Shell } from "../../inputs/shell.ts";
import { fixScript } from "../child/script.ts";
import type { EngineName, Image } from "./engine.ts";
import { type Mount, mountOption } from "./mounts.ts";
import type { Options } from "./options.ts";
import { LABEL, PLACES, SCRIPTS, SECRETS } from "./places.ts";

/** A script and the path that it has in the container. */
export interface Script {
	readonly path: string;
	readonly text: string;
	readonly command: readonly string[];
}

/** How a script runs in a container: by `sh -e`, unless the user says otherwise. */
export function scriptFor(text: string, shell: Shell | undefined): Script {
	const chosen = shell ?? {
		...DEFAULTS.container,
		command: "/bin/sh", // which is there, whatever the image's PATH is
	};
	const path = `${SCRIPTS}/script${chosen.extension}`;
	return {
		path,
		text: fixScript(text, chosen, false),
		command: [chosen.command, ...argumentsFor(chosen, path)],
	};
}

/** What an image runs without a script: its own, but for what the user gives. Undefined when there is nothing. */
export function commandOf(
	{ entrypoint, args }: Pick<ContainerInputs, "entrypoint" | "args">,
	image: Pick<Image, "entrypoint" | "command">,
): readonly string[] | undefined {
	const command =
		entrypoint === undefined
			? [...image.entrypoint, ...(args ?? image.command)]
			: // An entrypoint takes the image's command away, as with `docker run`.
				[entrypoint, ...(args ?? [])];
	return command.length === 0 ? undefined : command;
}

/** What a container is made of. */
export interface Made {
	readonly name: string;
	readonly engine: EngineName;
	readonly inputs: ContainerInputs;
	readonly options: Options;
	readonly mounts: readonly Mount[];
	/** Directories of the container that files get in them by name. Absolute. */
	readonly folders: readonly string[];
}

/**
 * The arguments for the engine's `run`. They hold no value: those go to the first process, a shell that reads its
 * standard input.
 */
export function runArguments({
	name,
	engine,
	inputs,
	options,
	mounts,
	folders,
}: Made): string[] {
	const free = (target: string) => !options.targets.has(target);
	return [
		"run",
		"--interactive",
		"--rm",
		`--name=${name}`,
		`--label=${LABEL}=${name}`,
		"--pull=never",
		// What the container prints would be kept in files of the engine.
		"--log-driver=none",
		...(options.hasHealthcheck ? [] : ["--no-healthcheck"]),
		...(options.hasNetwork || inputs.network === undefined
			? []
			: [`--network=${inputs.network}`]),
		// podman would copy the proxy variables of this machine into the configuration, and its client would let go of the
		// container at two control characters in a value. A limit given to it takes away those of its own configuration; the
		// first process sets that of core dumps too.
		...(engine === "podman"
			? ["--http-proxy=false", "--detach-keys="]
			: ["--ulimit=core=0"]),
		`--workdir=${PLACES.workspace}${inputs.directory === "" ? "" : `/${inputs.directory}`}`,
		...mounts.filter(({ target }) => free(target)).flatMap(mountOption),
		// RUNNER_TEMP itself holds the command files of earlier steps.
		...(free(PLACES.temp) ? tmpfs(PLACES.temp, engine, "exec") : []),
		...[SECRETS, SCRIPTS, ...folders].flatMap((path) =>
			tmpfs(path, engine, "noexec"),
		),
		...options.args,
		// podman's `rm --force` would wait ten seconds for a container that does not listen.
		...(engine === "podman" ? ["--stop-timeout=0"] : []),
		"--entrypoint=/bin/sh",
		inputs.image,
	];
}

/** In memory, and writable for the image's user, whoever that is. */
function tmpfs(
	path: string,
	engine: EngineName,
	exec: "exec" | "noexec",
): string[] {
	// podman would copy what the image has there.
	const more = engine === "podman" ? ",notmpcopyup" : "";
	return ["--tmpfs", `${path}:rw,nosuid,nodev,${exec},mode=1777${more}`];
}
