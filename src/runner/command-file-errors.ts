/** What is known of the file besides the error. Windows has no numbers of users. */
export interface Facts {
	/** Of this process. */
	readonly user?: number | undefined;
	/** Of the file, where it can be seen. */
	readonly owner?: number | undefined;
}

/** The message for a variable without a path. */
export function explainUnset(variable: string): string {
	return `\`${variable}\` is not set. The action must run as a step of a job, on a runner that gives it this file.`;
}

/**
 * Why one of the runner's command files cannot be opened for appending, and what to do.
 *
 * @param variable - that names it
 * @param code - of the system's error; what is no regular file counts as `EISDIR`
 */
export function explainFile(
	variable: string,
	code: string | undefined,
	facts: Facts,
): string {
	const file = `\`${variable}\` names a file that`;
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			return `${file} is not there. The runner makes it before the step: something has removed it, or the job's container does not have the runner's temporary directory (\`RUNNER_TEMP\`) mounted.`;
		case "EACCES":
		case "EPERM":
			return `${file} ${explainRights(variable, facts)}`;
		case "EROFS":
			return `${file} is on a read-only file system. The runner's temporary directory (\`RUNNER_TEMP\`) must be writable: look at the volumes of the job's container.`;
		case "EBUSY":
			return `${file} another process keeps for itself. End what the script or an earlier step has left running.`;
		case "EISDIR":
		case "ELOOP":
		case "ENXIO":
			return `\`${variable}\` names something that is no regular file: a directory, a link or a pipe has taken the place of the runner's file. Look for what writes to \`RUNNER_TEMP\`.`;
		default:
			return `${file} cannot be opened${code === undefined ? "" : ` (${code})`}. The action must run as a step of a job, on a runner that gives it this file.`;
	}
}

function explainRights(variable: string, { user, owner }: Facts): string {
	if (user === undefined)
		return "the runner's account cannot write. Give it all rights in the runner's temporary directory (`RUNNER_TEMP`).";
	if (user === owner)
		return `is the own file of this process's user (uid ${user}) and still cannot be written: something has made it read-only (\`chmod\`, \`chattr\`). Look for what changes rights in \`RUNNER_TEMP\`, and give the user the right to write back: \`chmod u+w "$${variable}"\`.`;
	const whose = owner === undefined ? "" : `; it belongs to uid ${owner}`;
	return `the user of this process (uid ${user}) cannot write${whose}. In a job with a container, let that run as a user who can: \`container: { image: ..., options: --user ${owner ?? 0} }\`. On a machine of yours, look at the owner of the runner's temporary directory (\`RUNNER_TEMP\`).`;
}

/**
 * Why an append failed.
 *
 * @param left - variables of the files of which a part may still be there
 */
export function explainWrite(
	code: string | undefined,
	left: readonly string[],
): string {
	const known = [undefined, "ENOSPC", "EDQUOT", "EFBIG"].includes(code);
	const rest =
		left.length === 0
			? ""
			: ` What was written to ${left.map((name) => `\`${name}\``).join(" and ")} could not be taken back, so later steps may see a part of it.`;
	return `the runner's command files cannot be written${known ? "" : ` (${code})`}. Is the disk full?${rest}`;
}
