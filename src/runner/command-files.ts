/**
 * The variables that name the command files of a step, by what the file is for: `write` is read by the runner after the
 * step, `state` as well but belongs to the action alone, `read` is filled before the step. Source: actions/runner, the
 * classes that implement IFileCommandExtension.
 */
export const COMMAND_FILES = {
	GITHUB_OUTPUT: "write",
	GITHUB_ENV: "write",
	GITHUB_PATH: "write",
	GITHUB_STEP_SUMMARY: "write",
	GITHUB_ARTIFACTS: "write",
	GITHUB_ARTIFACTS_LIST: "read",
	GITHUB_STATE: "state",
} as const;

/** A newer runner may have further ones: all lie in one directory, which has another name in a container. */
const FOLDER = /[\\/](?:_runner_)?file_commands[\\/]/;

/** Whether a variable names a command file. Case does not count, as on Windows. */
export function namesCommandFile(variable: string, value: string): boolean {
	const name = variable.toUpperCase();
	return (
		Object.hasOwn(COMMAND_FILES, name) ||
		(name.startsWith("GITHUB_") && FOLDER.test(value))
	);
}
