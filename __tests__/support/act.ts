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

/** The path of act as Gitea runs workflows with it. */
export function giteaAct(): Promise<string> {
	return cachedBuild({
		name: "gitea-act",
		module: "gitea.com/gitea/act",
		folder: fileURLToPath(new URL("gitea", import.meta.url)),
		takes: "about a minute",
	});
}

/** What runs a workflow, and with which image; without one it runs on this host. */
export interface WorkflowRunner {
	readonly program?: () => Promise<string>;
	readonly image?: string;
	/** Further variables of the runner itself. */
	readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a workflow of this repository, as for a push. */
export function runWorkflow(
	name: string,
	args: readonly string[],
	runner: WorkflowRunner = {},
): Promise<Ended> {
	return runAct(
		ROOT,
		["push", "-W", `.github/workflows/${name}`, ...args],
		runner,
	);
}

/**
 * Runs act in a repository. Without an image its jobs run on this host, without containers.
 *
 * @param programs - a folder whose programs come before those of this machine
 */
export async function runAct(
	repository: string,
	args: readonly string[],
	{ program = act, image = "-self-hosted", environment }: WorkflowRunner = {},
	programs?: string,
): Promise<Ended> {
	const home = mkdtempSync(join(tmpdir(), "act-home-"));
	// In host mode act starts actions with the `node` that it finds.
	const PATH = [programs, dirname(process.execPath), process.env.PATH]
		.filter((folder) => folder !== undefined)
		.join(":");
	const child = spawn(
		await program(),
		[
			...args,
			...["-P", `ubuntu-latest=${image}`],
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
				...environment,
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
