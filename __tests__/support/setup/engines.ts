import type { TestProject } from "vitest/node";
import { openEnginesDirectory } from "../engines/directory.ts";
import { containersApply } from "../engines/needs.ts";

declare module "vitest" {
	export interface ProvidedContext {
		/** Where the engines of this run live; "" where there are none. */
		readonly engines: string;
	}
}

/** Lets the suites share engines, and ends these with the run. */
export default function setup({
	provide,
}: TestProject): (() => Promise<void>) | undefined {
	if (!containersApply()) {
		provide("engines", "");
		return undefined;
	}
	const directory = openEnginesDirectory();
	provide("engines", directory.path);
	return directory.close;
}
