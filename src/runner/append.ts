import {
	closeSync,
	constants,
	fstatSync,
	ftruncateSync,
	lstatSync,
	openSync,
	readFileSync,
	readSync,
	type Stats,
	writeSync,
} from "node:fs";
import { Failure, failure, systemCode } from "../errors.ts";
import { explainFile, explainWrite } from "./command-file-errors.ts";
import { say } from "./messages.ts";
import { EOL } from "./text.ts";

/** One of the runner's command files. */
interface CommandFile {
	readonly variable: string;
	readonly path: string;
}

/** The same while something is appended to it. */
interface OpenFile extends CommandFile {
	readonly descriptor: number;
	/** As it was before. */
	readonly stats: Stats;
}

/** What goes into one command file: names and values. */
export interface Entry {
	readonly name: string;
	readonly value: string;
}

/**
 * The command files of a step that a delivery needs. They are known to be writable, but none is held open: on Windows a
 * script could not append to it meanwhile (`>>` of `cmd.exe` and PowerShell lets nobody else write).
 */
export interface CommandFiles {
	/**
	 * Appends to each file in one write, so that a kill leaves all or nothing of it. When a later file cannot be written,
	 * the earlier ones are cut back to what they were. A last line that somebody left unfinished is ended first.
	 *
	 * What a variable names may have been replaced since by a script: it has to be a regular file still, and is then the
	 * one that the runner reads.
	 *
	 * @throws Failure when one cannot be written
	 */
	append(entries: ReadonlyMap<string, readonly Entry[]>): void;
}

/** No link is followed, and a pipe without a reader is not waited for. Windows has neither flag. */
const FLAGS =
	constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Checks that the command files to which the named variables (`GITHUB_ENV`, ...) point can be appended to.
 *
 * @throws Failure when one is missing, where the toolkit would print the values to the log instead, or cannot be written
 */
export function openCommandFiles(
	variables: readonly string[],
	environment: NodeJS.ProcessEnv,
): CommandFiles {
	const files = variables.map((variable) => {
		const path = environment[variable];
		if (path === undefined || path === "") throw failure(say.unset(variable));
		return { variable, path };
	});
	for (const file of files) closeSync(openFile(file).descriptor);
	return {
		append(entries) {
			const delimiter = newDelimiter();
			const blocks = files.flatMap((file) => {
				const block = (entries.get(file.variable) ?? [])
					.map((entry) => heredoc(entry, delimiter))
					.join("");
				return block === "" ? [] : [{ file, block }];
			});
			appendAll(blocks);
		},
	};
}

function appendAll(
	blocks: readonly { readonly file: CommandFile; readonly block: string }[],
): void {
	const opened: OpenFile[] = [];
	const touched: OpenFile[] = [];
	try {
		for (const { file } of blocks) opened.push(openFile(file));
		for (const [index, file] of opened.entries()) {
			touched.push(file);
			const end = endsUnfinished(file) ? EOL : "";
			writeWhole(file, Buffer.from(end + (blocks[index]?.block ?? "")));
		}
	} catch (cause) {
		if (cause instanceof Failure) throw cause; // nothing was written yet
		const left = touched.filter((file) => !cutBack(file));
		const names = left.map(({ variable }) => variable);
		throw failure(explainWrite(systemCode(cause), names), { cause });
	} finally {
		for (const { descriptor } of opened) closeSync(descriptor);
	}
}

/** @throws Failure that says why it cannot be written */
function openFile(file: CommandFile): OpenFile {
	const { variable, path } = file;
	let descriptor: number | undefined;
	try {
		descriptor = openSync(path, FLAGS | constants.O_APPEND);
		const stats = fstatSync(descriptor);
		if (stats.isFile()) return { ...file, descriptor, stats };
	} catch (cause) {
		const facts = { user: process.getuid?.(), owner: ownerOf(path) };
		const message = explainFile(variable, systemCode(cause), facts);
		throw failure(message, { cause });
	}
	closeSync(descriptor);
	throw failure(explainFile(variable, "EISDIR", {}));
}

function ownerOf(path: string): number | undefined {
	try {
		return lstatSync(path).uid;
	} catch {
		return undefined;
	}
}

function writeWhole({ variable, descriptor }: OpenFile, block: Buffer): void {
	const written = writeSync(descriptor, block);
	if (written !== block.length)
		throw new Error(`${variable}: ${written} of ${block.length} bytes written`);
}

/**
 * Takes an append back. With another descriptor: one for appending may not shorten a file on Windows.
 *
 * @returns whether the file is what it was
 */
function cutBack({ path, stats }: OpenFile): boolean {
	let descriptor: number | undefined;
	try {
		descriptor = openSync(path, FLAGS);
		const { dev, ino } = fstatSync(descriptor);
		if (dev !== stats.dev || ino !== stats.ino) return false;
		ftruncateSync(descriptor, stats.size);
		return true;
	} catch {
		return false;
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}

function endsUnfinished({ descriptor, stats: { size } }: OpenFile): boolean {
	const last = Buffer.alloc(1);
	return (
		size > 0 &&
		readSync(descriptor, last, 0, 1, size - 1) === 1 &&
		last[0] !== 0x0a
	);
}

/** The toolkit's format. */
function heredoc({ name, value }: Entry, delimiter: string): string {
	return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}

/**
 * Random, so that no value can end its own block, and none that somebody left open before can be ended by ours. Linux has
 * a file that gives another one each time (random(4)); to load `node:crypto` takes longer than a short run has work.
 */
function newDelimiter(): string {
	return `ghadelimiter_${uuidOfLinux() ?? process.getBuiltinModule("node:crypto").randomUUID()}`;
}

function uuidOfLinux(): string | undefined {
	if (process.platform !== "linux") return undefined;
	try {
		return readFileSync("/proc/sys/kernel/random/uuid", "latin1").trim();
	} catch {
		return undefined; // no /proc here
	}
}
