import { mkdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds after which a lock that nobody touches is one that a killed process left. */
const STALE = 60_000;

/** Where what the tests build and fetch stays: outside the checkout, so that a new one finds it. */
export function cacheDirectory(
	environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
	return join(
		environment.XDG_CACHE_HOME || join(homedir(), ".cache"),
		"secret-refs",
	);
}

/** Making a directory is atomic. Whoever holds the lock touches it. */
export async function locked<T>(
	lock: string,
	action: () => Promise<T>,
): Promise<T> {
	mkdirSync(dirname(lock), { recursive: true });
	for (let tries = 0; ; tries++) {
		try {
			mkdirSync(lock);
			break;
		} catch (error) {
			if (!isExists(error)) throw error;
			const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
			if (touched !== undefined && Date.now() - touched > STALE)
				rmSync(lock, { recursive: true, force: true });
			else {
				if (tries % 300 === 50) console.log(`waiting for ${lock}`);
				await sleep(100);
			}
		}
	}
	const touch = setInterval(() => {
		utimesSync(lock, new Date(), new Date());
	}, STALE / 6);
	try {
		return await action();
	} finally {
		clearInterval(touch);
		rmSync(lock, { recursive: true, force: true });
	}
}

const isExists = (error: unknown) =>
	error instanceof Error && "code" in error && error.code === "EEXIST";
