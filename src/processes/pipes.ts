import { closeSync, constants, openSync, unlinkSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { type Pipes, runHelper } from "./children.ts";
import { findProgram, type Variables } from "./programs.ts";

/** Where the program is that makes them: not where a job says, since the action waits for it. */
const FOLDERS = { PATH: "/usr/bin:/bin" };

/**
 * Pipes as the runner gives them to a script. Those of Node.js are sockets, which Linux does not open by a name: with them,
 * `echo x > /dev/stderr` and `tee /dev/stdout` fail. Undefined where none can be made, and elsewhere than on Linux, where
 * these names need no pipe. They have no name any more when they are returned.
 *
 * @param directory - nobody else's
 */
export async function openPipes(
	directory: string,
	platform: NodeJS.Platform = process.platform,
	folders: Variables = FOLDERS,
): Promise<Pipes | undefined> {
	if (platform !== "linux") return undefined;
	const program = findProgram("mkfifo", folders);
	if (program === undefined) return undefined;
	const paths = ["stdout", "stderr"].map((name) => join(directory, name));
	const { exitCode } = await runHelper(program, ["-m", "600", ...paths]);
	const [stdout, stderr] = exitCode === 0 ? paths.map(open) : [];
	if (stdout === undefined || stderr === undefined) return undefined;
	return {
		stdout: stdout.reader,
		stderr: stderr.reader,
		ends: [stdout.end, stderr.end],
		release() {
			closeSync(stdout.end);
			closeSync(stderr.end);
		},
	};
}

function open(path: string): { reader: Readable; end: number } {
	// Opened first, and without waiting for somebody who writes: with a reader there, the other end opens at once.
	const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	const end = openSync(path, constants.O_WRONLY);
	unlinkSync(path);
	return { reader: new Socket({ fd, writable: false }), end };
}
