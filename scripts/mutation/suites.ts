import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Outcome } from "./judge.ts";

/** Milliseconds in which a suite ends that ends at all. */
const PATIENCE = 300_000;

/** Runs a suite until its first test fails. */
export async function runSuite(root: string, suite: string): Promise<Outcome> {
	const vitest = join(root, "node_modules/vitest/vitest.mjs");
	const args = ["run", "--bail=1", "--maxWorkers=1", suite];
	const child = spawn(process.execPath, [vitest, ...args], {
		cwd: root,
		stdio: ["ignore", "pipe", "pipe"],
		detached: true,
	});
	let printed = "";
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (text) => {
			printed += text;
		});
	const end = () => endGroup(child.pid);
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		end();
	}, PATIENCE);
	process.on("exit", end);
	try {
		const [code] = await once(child, "exit");
		return {
			end: late ? "timeout" : code === 0 ? "green" : "red",
			printed,
		};
	} finally {
		clearTimeout(timer);
		process.off("exit", end);
		end();
	}
}

/** With what a mutant has left running. */
function endGroup(leader: number | undefined): void {
	try {
		if (leader !== undefined) process.kill(-leader, "SIGKILL");
	} catch {
		// Nobody is left.
	}
}
