import { HIDDEN, isPlainAlone } from "../../plain.ts";
import type { Row } from "../row.ts";
import { create } from "./index.ts";

export const text: Row = {
	name: "text",
	schemes: ["text"],
	load: async () => ({ create }), // so little that a file of its own would only take time
	inputs: [],
	isPublic: true,
	verbatim: true,
	credentials: [],
	heldBack: [],
	lineBreak: "own",
	empty: "value",
	atOnce: (concurrency) => concurrency,
	display: (text) => (isPlainAlone(text) ? text : HIDDEN),
};
