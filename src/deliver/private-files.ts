import { createHash, randomBytes } from "node:crypto";
import {
	type Dirent,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { failure } from "../errors.ts";

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

/** The path of a directory that does not exist yet: it is written down for the post step before it is made. */
export function choosePrivateDirectory(environment: Environment): string {
	return join(
		temporaryDirectory(environment),
		`secret-refs-${jobOf(environment)}-${process.pid}-${randomBytes(8).toString("hex")}`,
	);
}

/** Makes it, for this user alone (0700). Fails when anything is there already. */
export async function makePrivateDirectory(
	path: string,
	environment: Environment,
): Promise<void> {
	mkdirSync(path, { mode: 0o700 });
	if (process.platform !== "win32") return;
	const { leaveToUser } = await import("./protect-windows.ts");
	await leaveToUser(path, environment);
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
	mkdirSync(own, { mode: 0o700 });
	const path = join(own, base);
	writeFileSync(path, bytes, { mode: 0o600, flag: "wx" });
	return path;
}

/** Takes written files back; debts stay. */
export function removePrivateFiles(directory: string): void {
	for (const { name } of directoriesIn(directory))
		if (name !== DEBTS)
			rmSync(join(directory, name), { recursive: true, force: true });
}

/** Everything that a run wrote down to be undone, with how to cross it off. Nothing for a path that is not ours. */
export function readDebts(
	path: string,
	environment: Environment,
): readonly { readonly text: string; remove(): void }[] {
	const directory = ownPath(path, environment);
	if (directory === undefined) return [];
	const folder = join(directory, DEBTS);
	if (!isOwnDirectory(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && isDebt(entry.name))
		.map(({ name }) => {
			const file = join(folder, name);
			return {
				text: readFileSync(file, "utf8"),
				remove: () => rmSync(file, { force: true }),
			};
		});
}

/** From now on the files belong to later steps, until the post step. */
export function handOver(directory: string): void {
	writeFileSync(join(directory, HANDED_OVER), "", { mode: 0o600, flag: "wx" });
}

/** Removes a directory if it is one of ours, really in `RUNNER_TEMP`; the path may come from anyone. */
export function removePrivateDirectory(
	path: string,
	environment: Environment,
): void {
	const entry = ownPath(path, environment);
	if (entry !== undefined)
		rmSync(entry, { recursive: true, force: true, maxRetries: 3 });
}

/** The same, but while something is still to be undone, that stays and only the files go. */
export function clearPrivateDirectory(
	path: string,
	environment: Environment,
): void {
	const entry = ownPath(path, environment);
	if (entry !== undefined && isInDebt(entry)) removePrivateFiles(entry);
	else removePrivateDirectory(path, environment);
}

/** The real path of a directory if it is one of ours, really in `RUNNER_TEMP`. */
function ownPath(path: string, environment: Environment): string | undefined {
	const root = temporaryDirectory(environment);
	if (!DIRECTORY.test(basename(path))) return undefined;
	if (realDirectory(dirname(path)) !== root) return undefined;
	const entry = join(root, basename(path));
	return isOwnDirectory(entry) ? entry : undefined;
}

/**
 * Removes what crashed runs left: directories of other jobs (a runner runs one at a time), and those of this job whose
 * process is gone and never handed them over, unless their post step has something to undo.
 */
export function removeOrphans(environment: Environment): void {
	if (!environment.RUNNER_TEMP) return;
	const root = temporaryDirectory(environment);
	for (const { name } of directoriesIn(root)) {
		const [, job, pid] = DIRECTORY.exec(name) ?? [];
		if (job === undefined) continue;
		const path = join(root, name);
		const inUse =
			job === jobOf(environment) &&
			(isAlive(Number(pid)) ||
				exists(join(path, HANDED_OVER)) ||
				isInDebt(path));
		if (!inUse) removePrivateDirectory(path, environment);
	}
}

function temporaryDirectory(environment: Environment): string {
	const path = environment.RUNNER_TEMP;
	const real =
		path === undefined || path === "" ? undefined : realDirectory(path);
	if (real === undefined)
		throw failure(
			"`RUNNER_TEMP` is not set or names no directory; private files need it. The action must run as a step of a job.",
		);
	return real;
}

/** Every step of a job has the same, and other jobs have another. */
function jobOf({
	GITHUB_RUN_ID,
	GITHUB_RUN_ATTEMPT,
	GITHUB_JOB,
	RUNNER_TRACKING_ID,
}: Environment): string {
	const identity = JSON.stringify([
		GITHUB_RUN_ID,
		GITHUB_RUN_ATTEMPT,
		GITHUB_JOB,
		RUNNER_TRACKING_ID,
	]);
	return createHash("sha256").update(identity).digest("hex").slice(0, 12);
}

function realDirectory(path: string): string | undefined {
	try {
		return realpathSync(path);
	} catch {
		return undefined;
	}
}

function directoriesIn(root: string): readonly Dirent[] {
	return readdirSync(root, { withFileTypes: true }).filter((entry) =>
		entry.isDirectory(),
	);
}

function isOwnDirectory(path: string): boolean {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	return (
		stats?.isDirectory() === true &&
		(process.getuid === undefined || stats.uid === process.getuid())
	);
}

function isInDebt(path: string): boolean {
	const folder = join(path, DEBTS);
	return exists(folder) && readdirSync(folder).some(isDebt);
}

/** And not a part of one. */
function isDebt(name: string): boolean {
	return name.endsWith(".json");
}

function exists(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (thrown) {
		return (
			thrown instanceof Error && "code" in thrown && thrown.code === "EPERM"
		);
	}
}
