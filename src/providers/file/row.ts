import { path } from "../../plain.ts";
import type { Row } from "../row.ts";

export const file: Row = {
	name: "file",
	schemes: ["file"],
	load: () => import("./index.ts"),
	inputs: [],
	credentials: [],
	heldBack: [],
	lineBreak: "incidental",
	empty: "value",
	readsCheckout: true,
	takesHints: true,
	atOnce: (concurrency) => concurrency,
	display: path,
};
