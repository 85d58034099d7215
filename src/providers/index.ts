import { availableParallelism } from "node:os";
import { program, shortened } from "./display.ts";
import { op } from "./op/row.ts";
import type { Registry } from "./provider.ts";
import { vault } from "./vault/row.ts";

/** Every provider, a row a scheme. */
export const registry: Registry = {
	env: {
		load: () => import("./env.ts"),
		inputs: [],
		credentials: [],
		lineBreak: "own",
		empty: "missing",
		places: (concurrency) => concurrency,
		display: shortened,
	},
	file: {
		load: () => import("./file.ts"),
		inputs: [],
		credentials: [],
		lineBreak: "incidental",
		empty: "value",
		places: (concurrency) => concurrency,
		display: (path) => path,
	},
	cmd: {
		load: () => import("./cmd.ts"),
		inputs: [],
		runsPrograms: true,
		credentials: [],
		lineBreak: "incidental",
		empty: "value",
		// A command uses a processor rather than a connection.
		places: (concurrency) => Math.min(concurrency, 2 * availableParallelism()),
		display: program,
	},
	vault,
	op,
};
