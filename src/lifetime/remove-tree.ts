import {
	chmodSync,
	type Dirent,
	lstatSync,
	readdirSync,
	renameSync,
	rmdirSync,
	unlinkSync,
} from "node:fs";
import { join } from "node:path";
import { systemCode } from "../errors.ts";

/** Something that could not be removed, and the system's code for the reason (`EBUSY`, `EACCES`, ...). */
export interface Leftover {
	readonly path: string;
	readonly code: string;
}

/** The calls that a removal makes, so that a test can stand in for a file system that refuses. */
export interface RemovalSystem {
	readonly windows: boolean;
	entriesIn(directory: string): readonly Dirent[];
	unlink(path: string): void;
	rmdir(path: string): void;
	rename(from: string, to: string): void;
	chmod(path: string, mode: number): void;
	/** Waits, and nothing else happens meanwhile. */
	pause(milliseconds: number): void;
}

const SYSTEM: RemovalSystem = {
	windows: process.platform === "win32",
	entriesIn: (directory) => readdirSync(directory, { withFileTypes: true }),
	unlink: unlinkSync,
	rmdir: rmdirSync,
	rename: renameSync,
	chmod: chmodSync,
	pause: (milliseconds) => {
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
	},
};

/** How often a tree is gone through: somebody may still write into it, and on Windows hold a file open for a moment. */
const ROUNDS = 3;
/** Milliseconds between the rounds on Windows. */
const PAUSE = 100;
/** A path that grows longer than its tree's by so many characters is shortened: systems refuse from 1,024 on. */
const LONGEST_PATH = 300;
/** Codes that may pass by themselves on Windows, where others read files without sharing them (virus scanners). */
const PASSING = new Set(["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"]);

/**
 * Removes a file, or a directory with everything in it: entry by entry, so that one that resists keeps no other. Follows
 * no link and enters no other file system that is mounted inside.
 *
 * @param expired - whether the time is over; what is left then has the code `ETIMEDOUT`
 * @returns what is left; nothing for a path that is not there. Never throws
 */
export function removeTree(
	path: string,
	expired: () => boolean = () => false,
	system: RemovalSystem = SYSTEM,
): readonly Leftover[] {
	for (let round = 1; ; round++) {
		const left = removeOnce(path, expired, system);
		const again = left.some(({ code }) =>
			system.windows ? PASSING.has(code) : code === "ENOTEMPTY",
		);
		if (!again || round === ROUNDS || expired()) return left;
		if (system.windows) system.pause(PAUSE);
	}
}

/** Without recursion: a tree can be deeper than the stack, and deeper than any path may be long. */
function removeOnce(
	top: string,
	expired: () => boolean,
	system: RemovalSystem,
): readonly Leftover[] {
	const left: Leftover[] = [];
	const directories: string[] = [];
	const attempt = (path: string, action: () => void): string | undefined => {
		const code = codeOf(action);
		if (code === undefined || code === "ENOENT") return undefined;
		left.push({ path, code });
		return code;
	};
	const shorter = (path: string) => {
		if (path.length < top.length + LONGEST_PATH) return path;
		const { randomUUID } = process.getBuiltinModule("node:crypto"); // takes long to load, and is seldom needed
		const short = join(top, `removed-${randomUUID()}`);
		return codeOf(() => system.rename(path, short)) === undefined
			? short
			: path;
	};
	const remove = (path: string, isDirectory: boolean) => {
		if (!isDirectory) return void attempt(path, () => system.unlink(path));
		// Of a mount point this says EBUSY, whatever is in it. What is mounted there belongs to somebody else.
		const code = codeOf(() => system.rmdir(path));
		if (code === "EBUSY") left.push({ path, code });
		else if (code !== undefined && code !== "ENOENT")
			directories.push(shorter(path));
	};

	attempt(top, () => remove(top, isDirectory(top)));
	const late: readonly Leftover[] = [{ path: top, code: "ETIMEDOUT" }];
	for (const directory of directories) {
		if (expired()) return late;
		// A script may have taken away our own rights. Not everybody's directory lets itself be changed.
		if (!system.windows) codeOf(() => system.chmod(directory, 0o700));
		attempt(directory, () => {
			for (const entry of system.entriesIn(directory)) {
				// One directory can have more files than there is time for.
				if (expired()) return;
				remove(join(directory, entry.name), entry.isDirectory());
			}
		});
	}
	for (const directory of directories.toReversed()) {
		if (expired()) return late;
		const code = codeOf(() => system.rmdir(directory));
		// Of a directory, only what is left in it is of interest.
		if (code === undefined || code === "ENOENT") continue;
		if (left.length === 0 || (code !== "ENOTEMPTY" && code !== "EEXIST"))
			left.push({ path: directory, code });
	}
	return left;
}

function isDirectory(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The system's code for why an action failed, or undefined when it did not. */
function codeOf(action: () => void): string | undefined {
	try {
		action();
		return undefined;
	} catch (thrown) {
		return systemCode(thrown) ?? "EIO";
	}
}
