import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asRoot } from "./needs.ts";

const SWEEP = fileURLToPath(new URL("sweep.ts", import.meta.url));

export interface EnginesDirectory {
	readonly path: string;
	/** Ends every engine in it, with containers, networks and mounts, and removes it. */
	close(): Promise<void>;
}

/**
 * Makes the directory that all engines of one run live in. Nothing starts in it before it is asked for. It is swept when
 * `close` is called, and just so when this process ends without that: the sweeper waits for the end of its input.
 */
export function openEnginesDirectory(): EnginesDirectory {
	// A short path: the engines put sockets into it, whose paths end at 107 bytes.
	const path = realpathSync(mkdtempSync(join(tmpdir(), "engines-")));
	chmodSync(path, 0o755);
	const sweeper = spawn(
		"sh",
		[
			"-c",
			'cat >/dev/null; exec "$@"',
			"sh",
			...asRoot([process.execPath, SWEEP, path]),
		],
		{ stdio: ["pipe", "inherit", "inherit"], detached: true },
	);
	const ended = new Promise<void>((resolve, reject) => {
		sweeper.on("error", reject);
		sweeper.on("exit", (code) =>
			code === 0 ? resolve() : reject(new Error(`${path} was not swept`)),
		);
	});
	return {
		path,
		close: () => {
			sweeper.stdin.end();
			return ended;
		},
	};
}
