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
	atOnce: (concurrency) => Math.min(concurrency, 2 * processors()),
	display: program,
};

/** Asked here, since every step would have to load `node:os` with the row. */
function processors(): number {
	return process.getBuiltinModule("node:os").availableParallelism();
}
