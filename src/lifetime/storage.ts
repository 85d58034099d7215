import { statSync } from "node:fs";
import { failure, systemCode } from "../errors.ts";

/**
 * Does something with the runner's folders. What the system refuses is told with its cause and its cure: it is the set-up
 * of a job, and no defect of ours.
 *
 * @param folder - what it is done in; absolute
 * @throws Failure for a system error; anything else as it is
 */
export function storing<T>(folder: string, work: () => T): T {
	try {
		return work();
	} catch (thrown) {
		const code = systemCode(thrown);
		if (code === undefined || code.startsWith("ERR_")) throw thrown;
		throw failure(explain(folder, code), { cause: thrown });
	}
}

function explain(folder: string, code: string): string {
	const where = `\`${folder}\``;
	switch (code) {
		case "EACCES":
		case "EPERM":
			return `the user of this step${uid(process.getuid?.())} may not write to ${where} (${code}), which is a folder of the runner. In a job container, its user needs that right: give the job \`container: options: --user root\`, or the user that the folder belongs to${uid(ownerOf(folder))}. Without a container, give the folder back to the user of the runner.`;
		case "EROFS":
			return `${where} is on a file system that is read-only (${code}), and private files need it. Mount the runner's temporary directory writable: in a job container take \`--read-only\` out of its \`options\`.`;
		case "ENOSPC":
			return `there is no space left for ${where} (${code}). Is the disk full, or has it no inodes left (\`df\`, \`df -i\`)?`;
		case "EDQUOT":
			return `the quota of this user is used up, so nothing can be written to ${where} (${code}). Free some space, or raise the quota.`;
		case "ENOENT":
		case "ENOTDIR":
			return `${where} is no directory that files can be put into (${code}). Did an earlier step remove \`RUNNER_TEMP\`, or something in it?`;
		case "EMFILE":
		case "ENFILE":
			return `too many files are open to write to ${where} (${code}). Raise the limit for the runner (\`ulimit -n\`, \`LimitNOFILE\` of its service).`;
		default:
			return `${where} cannot be written (${code}). The private files of this action need it.`;
	}
}

function uid(number: number | undefined): string {
	return number === undefined ? "" : ` (uid ${number})`;
}

function ownerOf(folder: string): number | undefined {
	try {
		return process.getuid === undefined ? undefined : statSync(folder).uid;
	} catch {
		return undefined;
	}
}
