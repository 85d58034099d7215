import { spawn } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface Build {
	/** The name of the program. */
	readonly name: string;
	/** The module and package to build, as its go.mod names them. */
	readonly module: string;
	/** Where go.mod is. */
	readonly folder: string;
	/** For the line that tells of it: "about a minute". */
	readonly takes: string;
}

/** Milliseconds after which a lock that nobody touches is one that a killed process left. */
const STALE = 60_000;

/** The path of a program that Go builds once, in the version that go.mod names, into a cache outside the checkout. */
export async function cachedBuild({
	name,
	module,
	folder,
	takes,
}: Build): Promise<string> {
	const text = readFileSync(join(folder, "go.mod"), "utf8");
	const line = text.split("\n").find((line) => line.includes(`${module} v`));
	const version = / (v\S+)/.exec(line ?? "")?.[1];
	if (version === undefined)
		throw new Error(`go.mod names no version of ${module}`);
	const cache = join(
		process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
		"secret-refs",
	);
	const program = join(cache, `${name}-${version}`);
	if (existsSync(program)) return program;
	mkdirSync(cache, { recursive: true });
	await locked(`${program}.lock`, async () => {
		if (existsSync(program)) return;
		console.log(`building ${name} ${version} once, which takes ${takes}`);
		const made = `${program}.${process.pid}`;
		await run("go", ["build", "-o", made, module], folder);
		renameSync(made, program);
	});
	return program;
}

async function run(
	command: string,
	args: readonly string[],
	cwd: string,
): Promise<void> {
	const start = Date.now();
	const child = spawn(command, args, { cwd, stdio: "inherit" });
	const progress = setInterval(() => {
		console.log(`... ${Math.round((Date.now() - start) / 1_000)} s`);
	}, 30_000);
	const code = await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("exit", resolve);
	}).finally(() => clearInterval(progress));
	if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${code}`);
}

/** Making a directory is atomic. Whoever holds the lock touches it. */
export async function locked<T>(
	lock: string,
	action: () => Promise<T>,
): Promise<T> {
	for (let tries = 0; ; tries++) {
		try {
			mkdirSync(lock);
			break;
		} catch {
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
