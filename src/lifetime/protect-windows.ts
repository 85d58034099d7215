import { getExecOutput } from "@actions/exec";
import type { Message } from "../message.ts";
import { systemProgram, type Variables } from "../processes/programs.ts";
import { say } from "./messages.ts";

/** What a program of the system printed and how it ended. */
export interface Ran {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a program of the system. */
export type Run = (path: string, args: readonly string[]) => Promise<Ran>;

const runSilently: Run = (path, args) =>
	getExecOutput(`"${path}"`, [...args], {
		silent: true,
		env: {}, // they need nothing of the step's, credentials least of all
		ignoreReturnCode: true,
	});

/** The system account, by its well-known SID. */
const SYSTEM = "S-1-5-18";

/**
 * Windows ignores the mode of a new directory and lets it inherit the rights of its parent, for which OpenSSH refuses a
 * key. This breaks the inheritance and leaves the user and the system account alone, by their SIDs: a name without its
 * domain can be somebody else's. Never throws, since not every file system has rights.
 *
 * @param environment - tells where the system is
 * @returns why it could not be done, or undefined when it was
 */
export async function leaveToUser(
	directory: string,
	environment: Variables,
	run: Run = runSilently,
): Promise<Message | undefined> {
	try {
		const who = await run(systemProgram("whoami", environment), [
			"/user",
			"/fo",
			"csv",
			"/nh",
		]);
		const user = sidIn(who.stdout);
		if (user === undefined) return say.unprotected("whoami gave no SID");
		const { exitCode, stdout, stderr } = await run(
			systemProgram("icacls", environment),
			[
				directory,
				"/inheritance:r",
				...[user, SYSTEM].flatMap((sid) => ["/grant:r", `*${sid}:(OI)(CI)F`]),
			],
		);
		if (exitCode === 0) return undefined;
		const [said = ""] = `${stderr}\n${stdout}`
			.split(/[\r\n]+/)
			.filter((line) => line.trim() !== "");
		return say.unprotected(
			`icacls ended with exit code ${exitCode}: ${said.trim()}`,
		);
	} catch {
		return say.unprotected("icacls cannot be started");
	}
}

/** The SID in what `whoami /user /fo csv /nh` prints: `"domain\user","S-1-5-21-..."`. */
function sidIn(csv: string): string | undefined {
	return /"(S-1(?:-\d+)+)"\s*$/.exec(csv)?.[1];
}
