import { keepAlive } from "./leases.ts";
import type { Run } from "./run.ts";
import { settleRun } from "./settle.ts";

/** What a script or container depends on, kept up while it runs. */
export interface Upkeep {
	/** Ends it, and undoes everything that the run wrote down. Called when the output is in the log: warns there. */
	close(): Promise<void>;
}

/** Tells what nobody can renew, and renews what else the values depend on, until it is closed. */
export function openUpkeep({
	leases,
	settlers,
	environment,
	privateDirectory,
	log,
}: Pick<
	Run,
	"leases" | "settlers" | "environment" | "privateDirectory" | "log"
>): Upkeep {
	const notices = leases.flatMap(({ notice }) => notice ?? []);
	for (const notice of new Map(notices.map((one) => [one.text, one])).values())
		log.notice(notice);
	const renewals = keepAlive(leases, environment);
	return {
		async close() {
			const ended = await renewals.stop();
			const directory = await privateDirectory.opened();
			const left =
				directory === undefined
					? []
					: await settleRun(directory, {
							settlers,
							environment,
							failed: "keep",
						});
			for (const warning of [...ended, ...left]) log.warning(warning);
		},
	};
}
