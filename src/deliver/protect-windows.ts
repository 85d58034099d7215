import { userInfo } from "node:os";
import { getExecOutput } from "@actions/exec";
import { failure } from "../errors.ts";

/**
 * Windows ignores the mode of a new directory and lets it inherit the rights of its parent, for which OpenSSH refuses a
 * key. This breaks the inheritance and leaves the user alone (and the system account, by its well-known SID).
 */
export async function leaveToUser(directory: string): Promise<void> {
	const rights = [
		"/inheritance:r",
		"/grant:r",
		`${userInfo().username}:(OI)(CI)F`,
		"/grant:r",
		"*S-1-5-18:(OI)(CI)F",
	];
	const { exitCode } = await getExecOutput("icacls", [directory, ...rights], {
		silent: true,
		ignoreReturnCode: true,
	});
	if (exitCode !== 0)
		throw failure(
			"the directory for private files cannot be limited to this user (icacls failed).",
		);
}
