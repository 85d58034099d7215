import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { posix, win32 } from "node:path";

/** Names and values. On Windows the case of a name does not count. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What a look-up depends on besides the environment. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	/** Whether a file that can be started is at this path. */
	isProgram(path: string): boolean;
}

export const THIS_MACHINE: Machine = {
	platform: process.platform,
	isProgram: process.platform === "win32" ? isThere : isExecutable,
};

/** What Windows starts by itself, in the order of its own PATHEXT. Batch files need `cmd.exe`, and Node.js refuses them. */
const EXTENSIONS: readonly string[] = [".com", ".exe"];

/**
 * Looks a program up in the PATH of an environment, and never in the working directory: that is the workspace, where a
 * pull request could have put a program of this name, and the child gets credentials. So entries of PATH that are empty
 * or relative do not count. A shell would take them on POSIX; the runner and Go's `exec.LookPath` do not either.
 *
 * It has to be done before a child is started: on Windows, a start by name alone tries the working directory first.
 *
 * @param name - without a folder, or an absolute path
 * @returns an absolute path; undefined when there is none
 */
export function findProgram(
	name: string,
	environment: Variables,
	{ platform, isProgram }: Machine = THIS_MACHINE,
): string | undefined {
	const windows = platform === "win32";
	const names = windows ? withExtensions(name, environment) : [name];
	if (isAbsolute(name, platform)) return names.find(isProgram);
	if (name === "" || (windows ? /[\\/:]/ : /\//).test(name)) return undefined;
	const { join } = windows ? win32 : posix;
	for (const folder of foldersOf(environment, platform))
		for (const name of names) {
			const path = join(folder, name);
			if (isProgram(path)) return path;
		}
	return undefined;
}

/**
 * Looks a batch file up (`az.cmd`), as `findProgram` does for programs. Only Windows has such.
 *
 * @returns an absolute path that a command line can hold in quotes; undefined when there is none
 */
export function findBatch(
	name: string,
	environment: Variables,
	{ platform, isProgram }: Machine = THIS_MACHINE,
): string | undefined {
	if (platform !== "win32" || !/^[\w.-]+$/.test(name)) return undefined;
	return foldersOf(environment, platform)
		.map((folder) => win32.join(folder, `${name}.cmd`))
		.find((path) => !/[%"]/.test(path) && isProgram(path));
}

/** The absolute path of a program that comes with Windows. */
export function systemProgram(name: string, environment: Variables): string {
	const root = variableOf("SystemRoot", environment, "win32");
	return win32.join(
		isAbsolute(root, "win32") ? root : "C:\\Windows",
		"System32",
		`${name}.exe`,
	);
}

/** The absolute path of Windows' command interpreter: `ComSpec` if it names a program, else the one of the system. */
export function commandInterpreter(
	environment: Variables,
	{ isProgram }: Machine = THIS_MACHINE,
): string {
	const named = variableOf("ComSpec", environment, "win32");
	return isAbsolute(named, "win32") && isProgram(named)
		? named
		: systemProgram("cmd", environment);
}

/** A name with an extension of a program is tried as it is; any other may go on behind a dot (`python3.13`). */
function withExtensions(
	name: string,
	environment: Variables,
): readonly string[] {
	const listed = variableOf("PATHEXT", environment, "win32")
		.toLowerCase()
		.split(";")
		.map((extension) => extension.trim())
		.filter((extension) => EXTENSIONS.includes(extension));
	const extensions = listed.length === 0 ? EXTENSIONS : listed;
	const own = win32.extname(name).toLowerCase();
	return [
		...(EXTENSIONS.includes(own) ? [name] : []),
		...extensions.map((extension) => name + extension),
	];
}

function foldersOf(
	environment: Variables,
	platform: NodeJS.Platform,
): readonly string[] {
	const path = variableOf("PATH", environment, platform);
	const entries =
		platform === "win32"
			? // An entry, or a part of it, may stand in quotes, and has a `;` there.
				Array.from(path.matchAll(/(?:"[^"]*"?|[^;"])+/g), ([entry]) =>
					entry.replaceAll('"', "").trim(),
				)
			: path.split(":");
	return entries.filter((entry) => isAbsolute(entry, platform));
}

/** Windows: with a drive or a share. `\folder` and `C:folder` depend on the working directory. */
function isAbsolute(path: string, platform: NodeJS.Platform): boolean {
	return platform === "win32"
		? /^(?:[a-z]:[\\/]|[\\/]{2})/i.test(path)
		: path.startsWith("/");
}

/** "" when it is not set. Of several that differ in case alone, Node.js gives a child the first one in order. */
function variableOf(
	name: string,
	environment: Variables,
	platform: NodeJS.Platform,
): string {
	if (platform !== "win32") return environment[name] ?? "";
	const upper = name.toUpperCase();
	const [own] = Object.keys(environment)
		.filter((key) => key.toUpperCase() === upper)
		.toSorted();
	return own === undefined ? "" : (environment[own] ?? "");
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** Not followed: the aliases of the Microsoft Store (`pwsh.exe`, `python.exe`) are links that only a start resolves. */
function isThere(path: string): boolean {
	try {
		return !lstatSync(path).isDirectory();
	} catch {
		return false;
	}
}
