import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { failure } from "../../errors.ts";
import { isObject, parseJson } from "../../json.ts";
import { type Engine, runClient } from "./engine.ts";
import { say } from "./messages.ts";
import { ownContainer } from "./own-container.ts";
import { PLACES } from "./places.ts";

/** Something of the host, and where the container sees it. */
export interface Mount {
	/** Absolute, on the engine's host. */
	readonly source: string;
	readonly target: string;
	readonly readonly: boolean;
}

/** The directories of the runner that a container sees, as they are on this machine. Absolute. */
export interface Host {
	readonly workspace: string;
	readonly home: string;
	/** With the event's payload; undefined when the runner gives none. */
	readonly workflow: string | undefined;
	readonly temp: string;
}

export function hostOf(
	workspace: string,
	{ RUNNER_TEMP = "", GITHUB_EVENT_PATH }: NodeJS.ProcessEnv,
): Host {
	const temp = resolve(RUNNER_TEMP); // as the environment names it, though it may be a link
	return {
		workspace,
		home: join(temp, "_github_home"),
		workflow:
			GITHUB_EVENT_PATH && existsSync(GITHUB_EVENT_PATH)
				? dirname(GITHUB_EVENT_PATH)
				: undefined,
		temp,
	};
}

/** A path of this machine as the container sees it; what is not under one of the places stays as it is. */
export function translate(
	value: string,
	{ workspace, home, workflow, temp }: Host,
): string {
	const rules = [
		[workspace, PLACES.workspace],
		[home, PLACES.home],
		[workflow, PLACES.workflow],
		[temp, PLACES.temp],
	] as const;
	for (const [here, there] of rules)
		if (here !== undefined && (value === here || value.startsWith(`${here}/`)))
			return there + value.slice(here.length);
	return value;
}

/** The option for a mount. Its value is a CSV record, so a field with a comma or a quote is quoted. */
export function mountOption({ source, target, readonly }: Mount): string[] {
	const fields = [
		"type=bind",
		`source=${source}`,
		`target=${target}`,
		...(readonly ? ["readonly"] : []),
	];
	const record = fields.map((field) =>
		/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field,
	);
	return ["--mount", record.join(",")];
}

/** Where this process stands, as the engine sees it. */
interface Standpoint {
	/** How a path of this process is called on the engine's host. */
	hostPath(path: string): string;
	/** The network of the container in which this process runs, where one was made for the job. */
	readonly network: string | undefined;
}

const ON_HOST: Standpoint = { hostPath: (path) => path, network: undefined };

/** Modes of a container's network that name no network which was made for the job. */
const NO_NETWORK =
	/^(?:default|bridge|host|none|podman|slirp4netns|pasta|private|container:.*|ns:.*|)$/;

/**
 * Paths are called the same on the engine's host, unless the job runs in a container: then its mounts say so, since the
 * engine it speaks with is the host's. Which container that is says the runner. act, Gitea and Forgejo do not (their
 * `job.container` is empty); there it is this process's own, if the engine knows it. One that it does not know is of another
 * engine: this one then runs inside of it, and has its paths.
 *
 * @param own - the id of the container in which this process runs
 * @throws Failure when the job's container cannot be looked up
 */
export async function standpoint(
	engine: Engine,
	jobContainer: string | undefined,
	own: () => string | undefined = ownContainer,
): Promise<Standpoint> {
	const id = jobContainer ?? own();
	if (id === undefined) return ON_HOST;
	const { code, stdout, complaint } = await runClient(engine, [
		"container",
		"inspect",
		"--format",
		'{"mounts":{{json .Mounts}},"network":{{json .HostConfig.NetworkMode}}}',
		id,
	]);
	const answer = code === 0 ? parseJson(Buffer.from(stdout)) : undefined;
	const mounts = isObject(answer) ? answer.mounts : undefined;
	if (!isObject(answer) || !Array.isArray(mounts)) {
		if (jobContainer === undefined) return ON_HOST;
		throw failure(say.noJobContainer(complaint, engine.name));
	}
	const known = mounts
		.filter(isObject)
		.flatMap(({ Source, Destination }) =>
			typeof Source === "string" && typeof Destination === "string"
				? [{ source: Source, destination: Destination.replace(/\/$/, "") }]
				: [],
		);
	known.sort((a, b) => b.destination.length - a.destination.length);
	const { network } = answer;
	return {
		network:
			typeof network === "string" && !NO_NETWORK.test(network)
				? network
				: undefined,
		hostPath(path) {
			const mount = known.find(
				({ destination }) =>
					path === destination || path.startsWith(`${destination}/`),
			);
			if (mount === undefined) throw failure(say.notMounted(path));
			return mount.source + path.slice(mount.destination.length);
		},
	};
}
