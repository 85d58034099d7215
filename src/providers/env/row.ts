import { shortened } from "../kit/display.ts";
import type { Row } from "../row.ts";

export const env: Row = {
	name: "env",
	schemes: ["env"],
	load: () => import("./index.ts"),
	inputs: [],
	readsEnvironment: true,
	credentials: [],
	heldBack: [],
	lineBreak: "own",
	empty: "missing",
	places: (concurrency) => concurrency,
	display: shortened,
};
