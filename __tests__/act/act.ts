import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { cachedBuild } from "../support/cached-build.ts";

/** The path of act, the local runner of workflows. */
export function act(): Promise<string> {
	return cachedBuild({
		name: "act",
		module: "github.com/nektos/act",
		folder: dirname(fileURLToPath(import.meta.url)),
		takes: "about a minute",
	});
}
