import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { ROOT } from "./runner.ts";
import { cachedBuild } from "./tools/cached-build.ts";

/** The path of act, the local runner of workflows. */
export function act(): Promise<string> {
	return cachedBuild({
		name: "act",
		module: "github.com/nektos/act",
		folder: fileURLToPath(new URL("act", import.meta.url)),
		takes: "about a minute",
	});
}

interface Ended {
	readonly status: number | null;
	readonly log: string;
}

/** Runs a workflow of this repository on this host, as for a push. */
export function runWorkflow(
	name: string,
	args: readonly string[],
): Promise<Ended> {
	return runAct(ROOT, ["push", "-W", `.github/workflows/${name}`, ...args]);
}

/**
 * Runs act in a repository. Its jobs run on this host, without containers.
 *
 * @param programs - a folder whose programs come before those of this machine
 */
export async function runAct(
	repository: string,
	args: readonly string[],
	programs?: string,
): Promise<Ended> {
	const home = mkdtempSync(join(tmpdir(), "act-home-"));
	// In host mode act starts actions with the `node` that it finds.
	const PATH = [programs, dirname(process.execPath), process.env.PATH]
		.filter((folder) => folder !== undefined)
		.join(":");
	const child = spawn(
		await act(),
		[
			...args,
			...["-P", "ubuntu-latest=-self-hosted"],
			...["-P", "macos-latest=-self-hosted"],
		],
		{
			cwd: repository,
			stdio: ["ignore", "pipe", "pipe"],
			env: {
				...process.env,
				PATH,
				HOME: home,
				XDG_CACHE_HOME: join(home, "cache"),
			},
		},
	);
	const [stdout, stderr, status] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		new Promise<number | null>((resolve) => child.on("close", resolve)),
	]);
	rmSync(home, { recursive: true, force: true });
	return { status, log: stdout + stderr };
}
