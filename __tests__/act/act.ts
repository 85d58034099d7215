import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));

/**
 * The path of act, the local runner of workflows, in the version that go.mod names. Built on first use, which takes
 * about a minute, into a cache outside the checkout.
 */
export async function act(): Promise<string> {
	const version = /nektos\/act (v\S+)/.exec(
		readFileSync(join(folder, "go.mod"), "utf8"),
	)?.[1];
	const cache = join(
		process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
		"secret-refs",
	);
	const program = join(cache, `act-${version}`);
	mkdirSync(cache, { recursive: true });
	await locked(`${program}.lock`, () => {
		if (existsSync(program)) return;
		console.log(`building act ${version} once, which takes about a minute`);
		const made = `${program}.${process.pid}`;
		execFileSync("go", ["build", "-o", made, "github.com/nektos/act"], {
			cwd: folder,
			stdio: "inherit",
		});
		renameSync(made, program);
	});
	return program;
}

/** Making a directory is atomic. A lock that a killed process left is taken over after ten minutes. */
async function locked(lock: string, action: () => void): Promise<void> {
	for (let tries = 0; ; tries++) {
		try {
			mkdirSync(lock);
			break;
		} catch (thrown) {
			if (tries > 600) rmdirSync(lock);
			if (!existsSync(lock)) continue;
			if (tries === 0)
				console.log(
					`waiting for ${lock}`,
					thrown instanceof Error ? thrown.message : "",
				);
			await sleep(1_000);
		}
	}
	try {
		action();
	} finally {
		rmdirSync(lock);
	}
}
