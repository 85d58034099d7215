import { nameParts } from "../kit/display.ts";
import type { Row } from "../row.ts";

export const oidc: Row = {
	name: "oidc",
	schemes: ["oidc"],
	load: () => import("./index.ts"),
	inputs: [],
	credentials: [],
	heldBack: [],
	lineBreak: "own",
	empty: "value",
	mints: ["oidc"],
	endsPlainly: true,
	atOnce: (concurrency) => concurrency,
	display: nameParts,
};
