import type { PrivateDirectory } from "./deliver/private-directory.ts";
import type { Lease } from "./providers/provider.ts";
import { settleRun } from "./settle.ts";

/** What a script or container depends on, and leaves behind. */
export interface Upkeep {
	readonly leases: readonly Lease[];
	readonly environment: NodeJS.ProcessEnv;
	readonly privateDirectory: PrivateDirectory;
	/** Called after the work, when its output is in the log. */
	warn(text: string): void;
}

/** Runs a script or container: what it depends on is renewed meanwhile, and everything is undone when it has ended. */
export async function withUpkeep<T>(
	work: () => Promise<T>,
	{ leases, environment, privateDirectory, warn }: Upkeep,
): Promise<T> {
	const { keepAlive } = await import("./renewal.ts");
	const renewals = keepAlive(leases, environment);
	try {
		return await work();
	} finally {
		const ended = await renewals.stop();
		const directory = await privateDirectory.opened();
		const left =
			directory === undefined
				? []
				: await settleRun(directory, environment, "keep");
		for (const warning of [...ended, ...left]) warn(warning);
	}
}
