import { HIDDEN, isPlain } from "../../plain.ts";
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
	atOnce: (concurrency) => concurrency,
	display: audienceShown,
};

/** An audience is public, but a token may be pasted in its place. */
function audienceShown(audience: string): string {
	return audience.replace(/[^/:?#&=]+/g, (part) =>
		isPlain(part) ? part : HIDDEN,
	);
}
