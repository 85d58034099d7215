import { randomUUID } from "node:crypto";
import {
	closeSync,
	constants,
	fstatSync,
	ftruncateSync,
	openSync,
	readSync,
	writeSync,
} from "node:fs";
import { EOL } from "node:os";
import { failure } from "../errors.ts";

/** One of the runner's command files, open for appending. */
interface CommandFile {
	readonly variable: string;
	readonly descriptor: number;
}

/** What goes into one command file: names and values. */
export interface Entry {
	readonly name: string;
	readonly value: string;
}

/** The command files of a step that a delivery needs. Opened before anything is written anywhere. */
export interface CommandFiles {
	/**
	 * Appends to each file in one write, so that a kill leaves all or nothing of it. When a later file cannot be written,
	 * the earlier ones are cut back to what they were. A last line that somebody left unfinished is ended first.
	 */
	append(entries: ReadonlyMap<string, readonly Entry[]>): void;
	close(): void;
}

/**
 * Opens the command files that the named variables (`GITHUB_ENV`, ...) point to.
 *
 * @throws Failure when one is missing: the toolkit would print the values to the log instead
 */
export function openCommandFiles(
	variables: readonly string[],
	environment: NodeJS.ProcessEnv,
): CommandFiles {
	const files: CommandFile[] = [];
	const close = () => {
		for (const { descriptor } of files) closeSync(descriptor);
	};
	try {
		for (const variable of variables)
			files.push(openOne(variable, environment[variable]));
	} catch (thrown) {
		close();
		throw thrown;
	}
	return {
		append(entries) {
			const sizes = files.map(({ descriptor }) => fstatSync(descriptor).size);
			try {
				for (const [index, file] of files.entries()) {
					const block = (entries.get(file.variable) ?? [])
						.map(heredoc)
						.join("");
					const end = endsUnfinished(file, sizes[index] ?? 0) ? EOL : "";
					if (block !== "") writeWhole(file, Buffer.from(end + block));
				}
			} catch (cause) {
				for (const [index, { descriptor }] of files.entries())
					ftruncateSync(descriptor, sizes[index]);
				const message =
					"the runner's command files cannot be written. Is the disk full?";
				throw failure(message, { cause });
			}
		},
		close,
	};
}

function openOne(variable: string, path: string | undefined): CommandFile {
	try {
		const descriptor = openSync(
			path ?? "",
			constants.O_RDWR | constants.O_APPEND,
		);
		return { variable, descriptor };
	} catch (cause) {
		const message = `\`${variable}\` ${path === undefined || path === "" ? "is not set" : "does not name a file that can be written"}. The action must run as a step of a job, on a runner that gives it this file.`;
		throw failure(message, { cause });
	}
}

function writeWhole(
	{ variable, descriptor }: CommandFile,
	block: Buffer,
): void {
	const written = writeSync(descriptor, block);
	if (written !== block.length)
		throw new Error(`${variable}: ${written} of ${block.length} bytes written`);
}

function endsUnfinished({ descriptor }: CommandFile, size: number): boolean {
	const last = Buffer.alloc(1);
	return (
		size > 0 &&
		readSync(descriptor, last, 0, 1, size - 1) === 1 &&
		last[0] !== 0x0a
	);
}

/** The toolkit's format: the delimiter is random, so that no value can end its own block and begin another. */
function heredoc({ name, value }: Entry): string {
	const delimiter = `ghadelimiter_${randomUUID()}`;
	return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
