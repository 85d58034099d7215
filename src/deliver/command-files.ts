import { randomUUID } from "node:crypto";
import {
	closeSync,
	constants,
	fstatSync,
	ftruncateSync,
	openSync,
	writeSync,
} from "node:fs";
import { EOL } from "node:os";
import { Failure } from "../errors.ts";

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
	 * the earlier ones are cut back to what they were.
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
				for (const file of files) {
					const block = (entries.get(file.variable) ?? [])
						.map(heredoc)
						.join("");
					if (block !== "") writeWhole(file, Buffer.from(block));
				}
			} catch (cause) {
				for (const [index, { descriptor }] of files.entries())
					ftruncateSync(descriptor, sizes[index]);
				const message =
					"the runner's command files cannot be written. Is the disk full?";
				throw new Failure([{ message }], { cause });
			}
		},
		close,
	};
}

function openOne(variable: string, path: string | undefined): CommandFile {
	try {
		const descriptor = openSync(
			path ?? "",
			constants.O_WRONLY | constants.O_APPEND,
		);
		return { variable, descriptor };
	} catch (cause) {
		const message = `\`${variable}\` ${path === undefined || path === "" ? "is not set" : "does not name a file that can be written"}. The action must run as a step of a job, on a runner that gives it this file.`;
		throw new Failure([{ message }], { cause });
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

/** The toolkit's format: the delimiter is random, so that no value can end its own block and begin another. */
function heredoc({ name, value }: Entry): string {
	const delimiter = `ghadelimiter_${randomUUID()}`;
	return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
