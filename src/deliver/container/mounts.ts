import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { failure } from "../../errors.ts";
import { isObject, parseJson } from "../../json.ts";
import { type Engine, runClient } from "./engine.ts";
import { say } from "./messages.ts";
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

/**
 * How paths of this process are called on the engine's host. The same, unless the job runs in a container: then its
 * mounts say so, since the engine it speaks with is the host's.
 *
 * @throws Failure when the job's container cannot be looked up
 */
export async function hostPaths(
	engine: Engine,
	jobContainer: string | undefined,
): Promise<(path: string) => string> {
	if (jobContainer === undefined) return (path) => path;
	const { code, stdout, complaint } = await runClient(engine, [
		"container",
		"inspect",
		"--format",
		"{{json .Mounts}}",
		jobContainer,
	]);
	const mounts = code === 0 ? parseJson(Buffer.from(stdout)) : undefined;
	if (!Array.isArray(mounts))
		throw failure(say.noJobContainer(complaint, engine.name));
	const known = mounts
		.filter(isObject)
		.flatMap(({ Source, Destination }) =>
			typeof Source === "string" && typeof Destination === "string"
				? [{ source: Source, destination: Destination.replace(/\/$/, "") }]
				: [],
		);
	known.sort((a, b) => b.destination.length - a.destination.length);
	return (path) => {
		const mount = known.find(
			({ destination }) =>
				path === destination || path.startsWith(`${destination}/`),
		);
		if (mount === undefined) throw failure(say.notMounted(path));
		return mount.source + path.slice(mount.destination.length);
	};
}
