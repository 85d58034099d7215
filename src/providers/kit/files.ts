import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readFileSync,
	statSync,
} from "node:fs";

/** In bytes. */
const LARGEST = 1024 * 1024;

/**
 * What a file of settings holds. Reading from a pipe or a device would hold up everything, the deadline too.
 *
 * @param largest - in bytes
 * @returns undefined for what is no file, or too large
 * @throws Error of the system when it is not there or cannot be read
 */
export function contentOf(path: string, largest = LARGEST): Buffer | undefined {
	if (!statSync(path).isFile()) return undefined;
	// Without O_NONBLOCK, opening a FIFO that has taken its place would wait for its writer.
	const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const found = fstatSync(file);
		return found.isFile() && found.size <= largest
			? readFileSync(file)
			: undefined;
	} finally {
		closeSync(file);
	}
}

/** The same as text; empty for what is no file, or too large. */
export function textOfFile(path: string, largest?: number): string {
	return contentOf(path, largest)?.toString() ?? "";
}
