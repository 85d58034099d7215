import { userInfo } from "node:os";
import { getExecOutput } from "@actions/exec";
import { failure } from "../errors.ts";
import { systemProgram, type Variables } from "../processes/programs.ts";

/**
 * Windows ignores the mode of a new directory and lets it inherit the rights of its parent, for which OpenSSH refuses a
 * key. This breaks the inheritance and leaves the user alone (and the system account, by its well-known SID).
 */
export async function leaveToUser(
	directory: string,
	environment: Variables,
	run = runQuietly,
): Promise<void> {
	const whoami = await run(systemProgram("whoami", environment), [
		"/user",
		"/fo",
		"csv",
		"/nh",
	]);
	const rights = [
		"/inheritance:r",
		"/grant:r",
		`${accountIn(whoami.stdout) ?? userInfo().username}:(OI)(CI)F`,
		"/grant:r",
		"*S-1-5-18:(OI)(CI)F",
	];
	const { exitCode } = await run(systemProgram("icacls", environment), [
		directory,
		...rights,
	]);
	if (exitCode !== 0)
		throw failure(
			"the directory for private files cannot be limited to this user (icacls failed).",
		);
}

function runQuietly(program: string, args: readonly string[]) {
	return getExecOutput(program, [...args], {
		silent: true,
		ignoreReturnCode: true,
	});
}

/**
 * The user as icacls takes it without doubt, by its SID: a name alone can also be that of the computer, or of a local user
 * beside one of the domain, and then the runner would lock itself out.
 *
 * @param csv - what `whoami /user /fo csv /nh` prints: the name and the SID, in quotes
 */
export function accountIn(csv: string): string | undefined {
	const [, sid] = /,"(S-1(?:-\d+)+)"\s*$/.exec(csv) ?? [];
	return sid === undefined ? undefined : `*${sid}`;
}
