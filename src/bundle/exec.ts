import type { getExecOutput as GetExecOutput } from "@actions/exec";

/**
 * Stands in for @actions/exec in the bundle. @actions/core loads it at its start, for a part that is not used here, and
 * the action itself needs it on Windows alone; so the real one is loaded with the first program.
 */
export const getExecOutput: typeof GetExecOutput = async (...command) => {
	const exec = await import("@actions/exec");
	return exec.getExecOutput(...command);
};
