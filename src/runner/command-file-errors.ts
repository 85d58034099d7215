import type { Message } from "../message.ts";
import { say } from "./messages.ts";
/** What is known of the file besides the error. Windows has no numbers of users. */
export interface Facts {
	/** Of this process. */
	readonly user?: number | undefined;
	/** Of the file, where it can be seen. */
	readonly owner?: number | undefined;
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
): Message {
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			return say.fileMissing(variable);
		case "EACCES":
		case "EPERM":
			return explainRights(variable, facts);
		case "EROFS":
			return say.fileReadOnly(variable);
		case "EBUSY":
			return say.fileBusy(variable);
		case "EISDIR":
		case "ELOOP":
		case "ENXIO":
			return say.noRegularFile(variable);
		default:
			return say.fileUnusable(variable, code === undefined ? "" : ` (${code})`);
	}
}

function explainRights(variable: string, { user, owner }: Facts): Message {
	if (user === undefined) return say.forbiddenOnWindows(variable);
	if (user === owner) return say.ownReadOnly(variable, user);
	const whose = owner === undefined ? "" : `; it belongs to uid ${owner}`;
	return say.forbidden(variable, user, whose, owner ?? 0);
}

/**
 * Why an append failed.
 *
 * @param left - variables of the files of which a part may still be there
 */
export function explainWrite(
	code: string | undefined,
	left: readonly string[],
): Message {
	const known = [undefined, "ENOSPC", "EDQUOT", "EFBIG"].includes(code);
	const rest =
		left.length === 0
			? ""
			: ` What was written to ${left.map((name) => `\`${name}\``).join(" and ")} could not be taken back, so later steps may see a part of it.`;
	return say.notWritten(known ? "" : ` (${code})`, rest);
}
