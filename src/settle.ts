import * as core from "@actions/core";
import {
	removeOrphans,
	removePrivateDirectory,
	STATE_DIRECTORY,
} from "./deliver/private-files.ts";

/**
 * Takes back what a run left behind. Idempotent, and trusts nothing that it reads: the state may have been written by a
 * process that the step started. Warns where it fails, since a job must not go red for it.
 */
export function settle(environment: NodeJS.ProcessEnv): void {
	try {
		const directory = core.getState(STATE_DIRECTORY);
		if (directory !== "") removePrivateDirectory(directory, environment);
		removeOrphans(environment);
	} catch {
		core.warning(
			"Private files could not be removed. The runner removes them with its temporary directory when the job ends.",
		);
	}
}
