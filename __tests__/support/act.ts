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

/** Runs a workflow of this repository on this host, as for a push. */
export async function runWorkflow(
	name: string,
	args: readonly string[],
): Promise<{ readonly status: number | null; readonly log: string }> {
	const home = mkdtempSync(join(tmpdir(), "act-home-"));
	// In host mode act starts actions with the `node` that it finds.
	const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
	const child = spawn(
		await act(),
		[
			"push",
			"-W",
			`.github/workflows/${name}`,
			"-P",
			"ubuntu-latest=-self-hosted",
			...args,
		],
		{
			cwd: ROOT,
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
