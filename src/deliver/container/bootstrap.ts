import { posix } from "node:path";
import type { Message } from "../../message.ts";
import { say } from "./messages.ts";

/** What the first process of a container is told: by its standard input, so that no value is in its configuration. */
export interface Handover {
	readonly variables: Readonly<Record<string, string>>;
	readonly files: readonly {
		/** Absolute, in a tmpfs. */
		readonly path: string;
		readonly bytes: Uint8Array;
	}[];
	/** Ends a message of the action with the address of its heading. */
	readonly address: (message: Message) => string;
	/** The program that takes the first process's place, and its arguments. */
	readonly command: readonly string[];
}

/** Bytes of a file in one command; a shell reads a command whole. */
const PIECE = 4_096;

/**
 * A script for the image's `/bin/sh`, which reads it from standard input: it makes sure that the files will be in memory,
 * sets the variables, writes the files (0400), and becomes the command, whose standard input is empty. It needs nothing but
 * what POSIX calls built in, and `printf` and `ulimit -c`, which are built in wherever `sh` is ash, dash, bash or busybox.
 *
 * A value is in single quotes, in which a shell sees nothing special; a file's bytes are octal where they are no plain
 * letters, digits or marks.
 */
export function bootstrap({
	variables,
	files,
	command,
	address,
}: Handover): Buffer {
	const steps = [
		// An image's SHELLOPTS could print what follows. At the first thing that fails, nothing is started.
		"set +xv -e",
		// A core dump would hold them.
		"ulimit -c 0",
		...new Set(files.map(({ path }) => inMemory(posix.dirname(path), address))),
		...Object.entries(variables).map(
			([name, value]) => `export ${name}=${quoted(value)}`,
		),
		...files.map(fileOf),
		`exec ${command.map(quoted).join(" ")} </dev/null`,
	];
	// A shell reads a group whole before it runs it. So of a step that is cut short, since we were killed, nothing runs.
	return Buffer.from(steps.map((step) => `{ ${step}\n}\n`).join(""));
}

/** The line by which the first process shows that it is there and reads. */
export function readinessProbe(answer: string): Buffer {
	return Buffer.from(`echo ${quoted(answer)}\n`);
}

function fileOf({ path, bytes }: Handover["files"][number]): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += PIECE)
		pieces.push(`printf ${format(bytes.subarray(at, at + PIECE))} >&3`);
	// What is there already (`-C`) may be a file of this machine that was mounted over it.
	const open = `exec 3>${quoted(path)}`;
	return ["(umask 0377", "set -C", open, ...pieces, ")"].join("\n");
}

/** Source: docker's own code for a container that it cannot start. */
const NOT_STARTED = 125;

/**
 * Ends everything unless a directory is in a tmpfs. The engine was told to mount one there, but where an image has a link
 * or a volume in that place, the path can lead to a disk.
 *
 * The mount of a path is the last one in the list whose mount point it is below (proc(5), mountinfo: the fifth field is
 * the mount point, the type stands behind ` - `). A shell reads it in pieces, and a line can be missing when another mount
 * goes away meanwhile, so what is not found is looked for again. In a subshell, since the image's variables could have
 * these names.
 */
function inMemory(directory: string, address: Handover["address"]): string {
	const name = quoted(directory);
	return [
		`(cd -P ${name} || :`,
		'here="$(pwd -P)/"',
		"for look in 1 2 3; do",
		"kind=",
		"while read -r number parent device root point rest; do",
		`case "$here" in "\${point%/}"/*) kind="\${rest##* - }" ;; esac`,
		"done </proc/self/mountinfo",
		'case "$kind" in "tmpfs "* | "ramfs "*) exit 0 ;; esac',
		"done",
		`printf '::error::%s\n' ${quoted(address(say.notInMemory(directory)))}`,
		`exit ${NOT_STARTED})`,
	].join("\n");
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A format of printf that gives exactly these bytes. */
function format(bytes: Uint8Array): string {
	const text = Buffer.from(bytes)
		.toString("latin1")
		.replace(
			/[^A-Za-z0-9 +,./:;=@_-]/g,
			(character) =>
				`\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`,
		);
	// A format that begins with a dash would be an option.
	return `'${text.replace(/^-/, "\\055")}'`;
}

/**
 * Names that belong to shells: one cannot be set, or does not keep its value. Source: POSIX 2.5.3, and bash's manual,
 * since `/bin/sh` can be bash.
 */
const OF_SHELLS =
	/^(?:_|PWD|OLDPWD|PPID|UID|EUID|GROUPS|OPTIND|OPTARG|OPTERR|LINENO|RANDOM|SRANDOM|SECONDS|EPOCH(?:SECONDS|REALTIME)|FUNCNAME|DIRSTACK|HISTCMD|PIPESTATUS|BASH.*|COMP_.*|HOSTTYPE|MACHTYPE|OSTYPE|SHLVL|PS[1234]|MAIL.*|POSIXLY_CORRECT)$/;

/** Whether a shell can carry a variable of this name to the command. */
export function isCarried(name: string): boolean {
	return /^[A-Za-z_]\w*$/.test(name) && !OF_SHELLS.test(name);
}
