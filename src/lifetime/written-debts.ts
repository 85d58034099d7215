import {
	closeSync,
	constants,
	fstatSync,
	opendirSync,
	openSync,
	readSync,
} from "node:fs";
import { join } from "node:path";
import { DEBTS, isDebt, isOwnDirectory, ownPath } from "./private-files.ts";
import { removeTree } from "./remove-tree.ts";

/** More than any run writes down. What a script puts there must not keep the post step from its work. */
const MOST_DEBTS = 200;
/** In bytes. The longest that we write holds a bundle of certificates. */
const LARGEST_DEBT = 1024 * 1024;
/** Entries of the directory that are looked at. */
const MOST_ENTRIES = 10_000;

/** Something that was written down to be undone. */
export interface WrittenDebt {
	/** Undefined when it cannot be one of ours: too large, no plain file, somebody else's. */
	readonly text: string | undefined;
	/** Crosses it off. */
	remove(): void;
}

/**
 * Everything that a run wrote down to be undone. Nothing for a path that is not ours. Never throws, never waits, and
 * reads no more than a run could have written: the directory is open to every process of the user.
 */
export function readDebts(
	path: string,
	environment: NodeJS.ProcessEnv,
): readonly WrittenDebt[] {
	const directory = ownPath(path, environment);
	if (directory === undefined) return [];
	const folder = join(directory, DEBTS);
	if (!isOwnDirectory(folder)) return [];
	return namesIn(folder).map((name) => {
		const file = join(folder, name);
		return { text: readDebt(file), remove: () => void removeTree(file) };
	});
}

function namesIn(folder: string): readonly string[] {
	const names: string[] = [];
	try {
		const directory = opendirSync(folder);
		for (let seen = 0; seen < MOST_ENTRIES; seen++) {
			const entry = directory.readSync();
			if (entry === null || names.length === MOST_DEBTS) break;
			if (isDebt(entry)) names.push(entry.name);
		}
		directory.closeSync();
	} catch {
		// What can be read is undone; the directory is removed in any case.
	}
	return names;
}

function readDebt(path: string): string | undefined {
	let descriptor: number | undefined;
	try {
		// A FIFO would wait for its writer. What was opened is what is judged.
		descriptor = openSync(
			path,
			constants.O_RDONLY |
				(constants.O_NOFOLLOW ?? 0) |
				(constants.O_NONBLOCK ?? 0) |
				(constants.O_NOCTTY ?? 0),
		);
		const stats = fstatSync(descriptor);
		const own = process.getuid === undefined || stats.uid === process.getuid();
		if (!stats.isFile() || !own || stats.size > LARGEST_DEBT) return undefined;
		const bytes = Buffer.alloc(stats.size);
		const read = readSync(descriptor, bytes, 0, bytes.length, 0);
		return bytes.toString("utf8", 0, read);
	} catch {
		return undefined;
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}
