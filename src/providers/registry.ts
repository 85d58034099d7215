import { availableParallelism } from "node:os";
import { path, program, shortened } from "./display.ts";
import { op } from "./op/row.ts";
import { type Row, registryOf } from "./provider.ts";
import { vault } from "./vault/row.ts";

const env: Row = {
	name: "env",
	schemes: ["env"],
	load: () => import("./env.ts"),
	inputs: [],
	readsEnvironment: true,
	credentials: [],
	heldBack: [],
	lineBreak: "own",
	empty: "missing",
	places: (concurrency) => concurrency,
	display: shortened,
};

const file: Row = {
	name: "file",
	schemes: ["file"],
	load: () => import("./file.ts"),
	inputs: [],
	credentials: [],
	heldBack: [],
	lineBreak: "incidental",
	empty: "value",
	places: (concurrency) => concurrency,
	display: path,
};

const cmd: Row = {
	name: "cmd",
	schemes: ["cmd"],
	load: () => import("./cmd.ts"),
	inputs: [],
	runsPrograms: true,
	startsPrograms: true,
	credentials: [],
	heldBack: [],
	lineBreak: "incidental",
	empty: "value",
	// A command uses a processor rather than a connection.
	places: (concurrency) => Math.min(concurrency, 2 * availableParallelism()),
	display: program,
};

/** Every provider. */
export const registry = registryOf([env, file, cmd, vault, op]);
