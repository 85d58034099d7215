import {
	type Dirent,
	lstatSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	type Stats,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { failure, systemCode } from "../errors.ts";
import type { Message } from "../message.ts";
import { say } from "./messages.ts";
import { type Leftover, removeTree } from "./remove-tree.ts";
import { storing } from "./storage.ts";

/**
 * Private files live in `RUNNER_TEMP/secret-refs-<job>-<pid>-<random>/<number>/NAME`. The name of the directory says
 * whose it is, so that no crash can leave one that cannot be judged: `<job>` is the same for all steps of a job, `<pid>`
 * is the action's process.
 */
const DIRECTORY = /^secret-refs-([0-9a-f]{12})-([0-9]{1,10})-[0-9a-f]{16}$/;
/** Stands in a directory whose files were handed over. */
const HANDED_OVER = "handed-over";

/** Holds what the post step has to undo, a file each. */
export const DEBTS = "debts";

/** The name of the state in which the post step finds the directory. */
export const STATE_DIRECTORY = "private-directory";

type Environment = NodeJS.ProcessEnv;

/** Takes long to load, and most runs need none of it. */
const crypto = () => process.getBuiltinModule("node:crypto");

/** The path of a directory that does not exist yet: it is written down for the post step before it is made. */
export function choosePrivateDirectory(environment: Environment): string {
	return join(
		temporaryDirectory(environment),
		`secret-refs-${jobOf(environment)}-${process.pid}-${crypto().randomBytes(8).toString("hex")}`,
	);
}

/**
 * Makes it, for this user alone (0700). Fails when anything is there already.
 *
 * @returns a warning where the system cannot keep others out
 */
export async function makePrivateDirectory(
	path: string,
	environment: Environment,
): Promise<Message | undefined> {
	storing(dirname(path), () => mkdirSync(path, { mode: 0o700 }));
	if (process.platform !== "win32") return undefined;
	const { leaveToUser } = await import("./protect-windows.ts");
	return leaveToUser(path, environment);
}

/**
 * Writes one file (0600) into a directory of its own. Exclusive creation follows no link.
 *
 * @param place - different for every file of the directory
 * @returns the absolute path
 */
export function writePrivateFile(
	directory: string,
	place: string | number,
	base: string,
	bytes: Uint8Array,
): string {
	const own = join(directory, String(place));
	const path = join(own, base);
	storing(directory, () => {
		mkdirSync(own, { mode: 0o700 });
		writeFileSync(path, bytes, { mode: 0o600, flag: "wx" });
	});
	return path;
}

/** Takes written files back; debts stay. @returns what is left of them */
export function removePrivateFiles(directory: string): readonly Leftover[] {
	return entriesIn(directory)
		.filter(({ name }) => name !== DEBTS)
		.flatMap(({ name }) => removeTree(join(directory, name)));
}

/** From now on the files belong to later steps, until the post step. */
export function handOver(directory: string): void {
	storing(directory, () =>
		writeFileSync(join(directory, HANDED_OVER), "", {
			mode: 0o600,
			flag: "wx",
		}),
	);
}

/**
 * Removes a directory if it is one of ours, really in `RUNNER_TEMP`; the path may come from anyone.
 *
 * @param expired - see `removeTree`
 * @returns what is left
 */
export function removePrivateDirectory(
	path: string,
	environment: Environment,
	expired?: () => boolean,
): readonly Leftover[] {
	const entry = ownPath(path, environment);
	return entry === undefined ? [] : removeTree(entry, expired);
}

/** The same, but while something is still to be undone, that stays and only the files go. */
export function clearPrivateDirectory(
	path: string,
	environment: Environment,
): readonly Leftover[] {
	const entry = ownPath(path, environment);
	if (entry === undefined) return [];
	return isInDebt(entry) ? removePrivateFiles(entry) : removeTree(entry);
}

/** The real path of a directory if it is one of ours, really in `RUNNER_TEMP`. */
export function ownPath(
	path: string,
	environment: Environment,
): string | undefined {
	if (!DIRECTORY.test(basename(path))) return undefined;
	const root = realTemporaryDirectory(environment);
	if (root === undefined || realDirectory(dirname(path)) !== root)
		return undefined;
	const entry = join(root, basename(path));
	return isOwnDirectory(entry) ? entry : undefined;
}

/**
 * Removes what crashed runs left: directories of other jobs (a runner runs one at a time), and those of this job whose
 * process is gone and never handed them over, unless their post step has something to undo. What another job has to undo
 * stays for the post step (`orphansInDebt`). Never throws: what others left is no reason for this run to fail.
 *
 * @param time - milliseconds; what is left then is for the next run
 * @returns what could not be removed
 */
export function removeOrphans(
	environment: Environment,
	time = 2_000,
): readonly Leftover[] {
	const found = directoriesIn(environment.RUNNER_TEMP ?? "");
	if (found.length === 0) return [];
	const root = realTemporaryDirectory(environment);
	if (root === undefined) return [];
	const end = performance.now() + time;
	const expired = () => performance.now() > end;
	const left: Leftover[] = [];
	for (const { name, job, pid } of found) {
		if (expired()) break;
		const path = join(root, name);
		const inUse =
			job === jobOf(environment) &&
			(isAlive(pid) || exists(join(path, HANDED_OVER)) || isInDebt(path));
		if (inUse || !isOwnDirectory(path)) continue;
		left.push(
			...(isInDebt(path)
				? removePrivateFiles(path)
				: removeTree(path, expired)
			).filter(({ code }) => code !== "ETIMEDOUT"),
		);
	}
	return left;
}

/** Directories of other jobs whose runs were killed, and their post steps as well, before what they wrote down was undone. */
export function orphansInDebt(environment: Environment): readonly string[] {
	const root = realTemporaryDirectory(environment);
	if (root === undefined) return [];
	return directoriesIn(root)
		.filter(({ job }) => job !== jobOf(environment))
		.map(({ name }) => join(root, name))
		.filter((path) => isOwnDirectory(path) && isInDebt(path));
}

function temporaryDirectory(environment: Environment): string {
	const real = realTemporaryDirectory(environment);
	if (real === undefined)
		throw failure(
			say.noTemporary(
				environment.RUNNER_TEMP
					? "names no directory that this user can reach"
					: "is not set",
			),
		);
	return real;
}

function realTemporaryDirectory({
	RUNNER_TEMP,
}: Environment): string | undefined {
	return RUNNER_TEMP ? realDirectory(RUNNER_TEMP) : undefined;
}

/**
 * Every step of a job has the same, and other jobs have another. Made of what no `env:` of a step can change: the runner
 * lays its own `GITHUB_*` over it, which it does not do with `RUNNER_TRACKING_ID`. (`act` calls every run 1; there a
 * directory that a killed run of the same job had handed over is kept until its RUNNER_TEMP goes, which is better than to
 * take files away from a step that uses them.)
 */
function jobOf({
	GITHUB_RUN_ID,
	GITHUB_RUN_ATTEMPT,
	GITHUB_JOB,
}: Environment): string {
	const identity = JSON.stringify([
		GITHUB_RUN_ID,
		GITHUB_RUN_ATTEMPT,
		GITHUB_JOB,
	]);
	return crypto()
		.createHash("sha256")
		.update(identity)
		.digest("hex")
		.slice(0, 12);
}

function realDirectory(path: string): string | undefined {
	try {
		return realpathSync(path);
	} catch {
		return undefined;
	}
}

/** Those with such a name. None where nothing can be read. */
function directoriesIn(root: string) {
	return entriesIn(root).flatMap((entry) => {
		const [name, job, pid] = DIRECTORY.exec(entry.name) ?? [];
		return entry.isDirectory() && name !== undefined
			? [{ name, job, pid: Number(pid) }]
			: [];
	});
}

/** None where nothing can be read. */
function entriesIn(directory: string): readonly Dirent[] {
	try {
		return readdirSync(directory, { withFileTypes: true });
	} catch {
		return [];
	}
}

/** Whether it is a directory, no link, and this user's. */
export function isOwnDirectory(path: string): boolean {
	const stats = statsOf(path);
	return (
		stats?.isDirectory() === true &&
		(process.getuid === undefined || stats.uid === process.getuid())
	);
}

function isInDebt(path: string): boolean {
	return entriesIn(join(path, DEBTS)).some(isDebt);
}

/** A whole one: what is being written has another name. */
export function isDebt(entry: Dirent): boolean {
	return entry.isFile() && entry.name.endsWith(".json");
}

function exists(path: string): boolean {
	return statsOf(path) !== undefined;
}

function statsOf(path: string): Stats | undefined {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (thrown) {
		return systemCode(thrown) === "EPERM";
	}
}
