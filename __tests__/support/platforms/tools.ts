import { vaultProgram } from "../vault.ts";
import { fetchesNoPackages } from "./debian.ts";
import { machines } from "./machines.ts";
import { oldNodes } from "./nodes.ts";
import { windowsTools } from "./windows.ts";

/** Why the suites of Windows cannot run here; undefined when they can, or do not belong to this machine. */
export function runsNoWindows(): string | undefined {
	return process.platform === "linux" ? fetchesNoPackages() : undefined;
}

/** All that the suites of other platforms need, as far as this machine can have it. */
export async function platforms(): Promise<void> {
	await oldNodes();
	if (process.platform !== "linux" || runsNoWindows() !== undefined) return;
	await machines();
	await windowsTools();
	await vaultProgram();
}
