import type { Outcome } from "../kit/content.ts";
import type { Source } from "./reference.ts";

/** Reads sources of one service in one region, each once, with as few requests as it takes. Never rejects. */
export type Reader = (
	sources: readonly Source[],
) => Promise<ReadonlyMap<Source, Outcome>>;
