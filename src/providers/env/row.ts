import { shortened } from "../kit/display.ts";
import type { Row } from "../row.ts";
import { create } from "./index.ts";

export const env: Row = {
	name: "env",
	schemes: ["env"],
	load: async () => ({ create }), // so little that a file of its own would only take time
	inputs: [],
	readsEnvironment: true,
	endsPlainly: true,
	takesHints: true,
	credentials: [],
	heldBack: [],
	lineBreak: "own",
	empty: "missing",
	atOnce: (concurrency) => concurrency,
	display: shortened,
};
