import { win32 } from "node:path";
import { runHelper } from "./children.ts";
import { systemProgram, type Variables } from "./programs.ts";

/** A process as the system tells of it. */
export interface Process {
	readonly pid: number;
	readonly parent: number;
	/** POSIX: the process that leads its group. */
	readonly group?: number;
	/** Milliseconds since 1970, with a second of doubt. */
	readonly started: number;
}

/** A process that was started, noted so that it can be told later from another one with the same number. */
export interface Noted {
	readonly pid: number;
	/** Milliseconds since 1970. */
	readonly started: number;
}

/** Milliseconds by which what was noted and what the system says may differ. */
const DOUBT = 3_000;

/** The arguments with which Windows PowerShell prints the table; it comes with every Windows. */
export const WINDOWS_TABLE: readonly string[] = [
	"-NoProfile",
	"-NonInteractive",
	"-Command",
	"Get-CimInstance Win32_Process | Where-Object CreationDate | ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }",
];
const POSIX_TABLE = ["-A", "-o", "pid=,ppid=,pgid=,stat=,etime="];

/**
 * All processes of this machine. Node.js cannot tell, so a program of the system is asked: `ps`, or Windows PowerShell.
 *
 * @param environment - tells where the system's programs are
 * @returns nothing when there is no such program
 */
export async function processTable(
	environment: Variables,
	platform: NodeJS.Platform = process.platform,
	run: typeof runHelper = runHelper,
): Promise<readonly Process[]> {
	const { stdout } =
		platform === "win32"
			? await run(windowsPowerShell(environment), WINDOWS_TABLE)
			: await run("/bin/ps", POSIX_TABLE);
	const now = Date.now();
	return stdout
		.split(/\r?\n/)
		.flatMap((line) =>
			platform === "win32" ? readWindows(line) : readPosix(line, now),
		);
}

function windowsPowerShell(environment: Variables): string {
	const system = win32.dirname(systemProgram("cmd", environment));
	return win32.join(system, "WindowsPowerShell", "v1.0", "powershell.exe");
}

function readWindows(line: string): readonly Process[] {
	const [, pid, parent, started] = /^(\d+) (\d+) (\d+)$/.exec(line) ?? [];
	return started === undefined
		? []
		: [{ pid: Number(pid), parent: Number(parent), started: Number(started) }];
}

/** What has ended and waits for its parent to look at it (`Z`) is nobody any more. `etime` is `[[days-]hours:]minutes:seconds` since the start (POSIX, ps): it knows no time zone. */
function readPosix(line: string, now: number): readonly Process[] {
	const [, pid, parent, group, days = 0, hours = 0, minutes, seconds] =
		/^\s*(\d+)\s+(\d+)\s+(\d+)\s+[^\sZ]\S*\s+(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)\s*$/.exec(
			line,
		) ?? [];
	if (seconds === undefined) return [];
	const elapsed =
		((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 +
		Number(seconds);
	return [
		{
			pid: Number(pid),
			parent: Number(parent),
			group: Number(group),
			started: now - elapsed * 1_000,
		},
	];
}

/**
 * What is left of noted processes and of all that they started. The number of one that has ended may be somebody else's by
 * now, and then so are the descendants that are younger than this other one. Where there are groups, what is in the group of
 * a noted one counts as its descendant, since on POSIX a parent that has ended is forgotten.
 */
export function leftOf(
	noted: readonly Noted[],
	table: readonly Process[],
): readonly number[] {
	const left = new Set<number>();
	const belongs = (process: Process) =>
		noted.some(({ pid, started }) => {
			if (process.started < started - DOUBT) return false;
			if (process.pid === pid) return isSame(process, started);
			if (process.parent !== pid && process.group !== pid) return false;
			const other = table.find((one) => one.pid === pid);
			return (
				other === undefined ||
				isSame(other, started) ||
				process.started < other.started - DOUBT
			);
		}) || isChildOfOne(process);
	const isChildOfOne = ({ parent, started }: Process) =>
		left.has(parent) &&
		table.some((one) => one.pid === parent && one.started <= started + DOUBT);
	// Again and again, since a child can stand before its parent.
	for (let before = -1; before !== left.size; ) {
		before = left.size;
		for (const process of table) if (belongs(process)) left.add(process.pid);
	}
	return [...left];
}

function isSame(process: Process, started: number): boolean {
	return Math.abs(process.started - started) <= DOUBT;
}
