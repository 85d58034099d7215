import { availableParallelism } from "node:os";
import { program } from "../kit/display.ts";
import type { Row } from "../row.ts";

export const cmd: Row = {
	name: "cmd",
	schemes: ["cmd"],
	load: () => import("./index.ts"),
	inputs: [],
	runsPrograms: true,
	startsPrograms: true,
	takesHints: true,
	credentials: [],
	heldBack: [],
	lineBreak: "incidental",
	empty: "missing",
	// A command uses a processor rather than a connection.
	atOnce: (concurrency) => Math.min(concurrency, 2 * availableParallelism()),
	display: program,
};
