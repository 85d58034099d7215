import { join } from "node:path";
import { inject } from "vitest";
import { docker } from "./engines/docker.ts";
import {
	type Engine,
	type EngineKind,
	openInstance,
} from "./engines/instance.ts";
import { podman } from "./engines/podman.ts";

export type { ImageName } from "./engines/images.ts";
export type { Engine, EngineKind } from "./engines/instance.ts";

/** Both, for `describe.each`. */
export const ENGINES: readonly EngineKind[] = ["docker", "podman"];

const drivers = { docker, podman };

/**
 * An engine for a suite. All suites that give no name share one; a suite that kills its engine, or searches it, gives a
 * name and has its own. It ends with the test run.
 */
export function engine(kind: EngineKind, name = "shared"): Promise<Engine> {
	const directory = inject("engines");
	if (directory === "")
		throw new Error("the container tests do not run on this platform");
	return engineIn(directory, kind, name);
}

/** The same outside the tests, in a directory that `openEnginesDirectory` made. */
export function engineIn(
	directory: string,
	kind: EngineKind,
	name = "shared",
): Promise<Engine> {
	return openInstance(drivers[kind], join(directory, `${kind}-${name}`));
}
