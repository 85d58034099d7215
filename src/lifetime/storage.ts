import { statSync } from "node:fs";
import { failure, systemCode } from "../errors.ts";
import type { Message } from "../message.ts";
import { say } from "./messages.ts";

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

function explain(folder: string, code: string): Message {
	const where = `\`${folder}\``;
	switch (code) {
		case "EACCES":
		case "EPERM":
			return say.folderForbidden(
				uid(process.getuid?.()),
				where,
				code,
				uid(ownerOf(folder)),
			);
		case "EROFS":
			return say.folderReadOnly(where, code);
		case "ENOSPC":
			return say.noSpace(where, code);
		case "EDQUOT":
			return say.quota(where, code);
		case "ENOENT":
		case "ENOTDIR":
			return say.noFolder(where, code);
		case "EMFILE":
		case "ENFILE":
			return say.tooManyOpen(where, code);
		default:
			return say.folderUnusable(where, code);
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
