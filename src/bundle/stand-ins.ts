// Stand in for packages that a dependency loads at its start, where loading them would cost more than a whole read.
import type { getExecOutput as GetExecOutput } from "@actions/exec";

/** For the HTTP client of @actions/core and axios of node-vault: nothing is ever sent with them. */
export function create(): never {
	throw new Error("this HTTP client is not part of the bundle");
}

export const HttpClient = create;

/** For @actions/exec, which @actions/core does not need here: the real one is loaded with the first program. */
export const getExecOutput: typeof GetExecOutput = async (...command) => {
	const exec = await import("@actions/exec");
	return exec.getExecOutput(...command);
};
