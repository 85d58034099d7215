import {
	type ChildProcess,
	type SpawnOptions,
	spawn,
} from "node:child_process";
import { SecretError, systemCode } from "../errors.ts";
import { childEnvironment } from "./child-environment.ts";
import {
	answerEach,
	type ProviderContext,
	type Request,
	type SecretProvider,
} from "./provider.ts";

const LARGEST_OUTPUT = 10 * 1024 * 1024;
const LONGEST_STDERR = 1_000;
/** Milliseconds that a process group has between SIGTERM and SIGKILL; within the 7.5 s that the runner waits. */
const GRACE = 1_000;

/** The standard output of a shell command, byte for byte. */
export function create(context: ProviderContext): SecretProvider {
	return {
		check,
		resolve: answerEach(context, (command) => run(command, context)),
	};
}

function check({ rest: command }: Request): SecretError | undefined {
	if (command.trim() === "")
		return new SecretError(
			"malformed",
			"the command is missing. Write `cmd:COMMAND`.",
		);
	if (command.includes("\0"))
		return new SecretError("malformed", "a command holds no NUL.");
	return undefined;
}

interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: Buffer;
	readonly stderr: string;
}

async function run(
	command: string,
	context: ProviderContext,
): Promise<Uint8Array> {
	const { code, signal, stdout, stderr } = await start(command, context);
	if (code === 0) return stdout;
	const how =
		signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
	const said = withoutLinesOf(stdout, stderr);
	throw new SecretError(
		"failed",
		`the command ${how}${said === "" ? " and said nothing on stderr" : `; stderr: ${said}`}.${adviceFor(code)}`,
	);
}

function start(command: string, context: ProviderContext): Promise<Ended> {
	return new Promise((resolve, reject) => {
		if (context.signal.aborted) return reject(context.signal.reason);
		const child = spawnShell(command, {
			cwd: context.workingDirectory,
			env: childEnvironment(context.environment),
			stdio: ["ignore", "pipe", "pipe"],
			windowsHide: true,
			detached: process.platform !== "win32", // its own process group, so that all of it can be ended
		});
		const stop = (reason: unknown) => {
			endTree(child);
			reject(reason);
		};
		const onAbort = () => stop(context.signal.reason);
		context.signal.addEventListener("abort", onAbort, { once: true });

		const stdout: Buffer[] = [];
		let size = 0;
		child.stdout?.on("data", (chunk: Buffer) => {
			size += chunk.length;
			if (size > LARGEST_OUTPUT)
				stop(
					new SecretError(
						"malformed",
						`the command prints more than ${LARGEST_OUTPUT / 1024 / 1024} MiB, too much for a secret.`,
					),
				);
			else stdout.push(chunk);
		});
		let stderr = Buffer.alloc(0);
		child.stderr?.on("data", (chunk: Buffer) => {
			stderr = Buffer.concat([stderr, chunk]).subarray(-4 * LONGEST_STDERR);
		});
		child.on("error", (error) => {
			context.signal.removeEventListener("abort", onAbort);
			reject(explainStart(error));
		});
		child.on("close", (code, signal) => {
			context.signal.removeEventListener("abort", onAbort);
			resolve({
				code,
				signal,
				stdout: Buffer.concat(stdout),
				stderr: stderr.toString(),
			});
		});
	});
}

function spawnShell(command: string, options: SpawnOptions): ChildProcess {
	if (process.platform !== "win32")
		return spawn("sh", ["-c", command], options);
	// With /S, cmd.exe takes off the outer quotes and leaves everything inside as it is.
	return spawn("cmd.exe", ["/D", "/S", "/C", `"${command}"`], {
		...options,
		windowsVerbatimArguments: true,
	});
}

function explainStart(error: Error): SecretError {
	const code = systemCode(error);
	const advice =
		code === "ENOENT" ? " Is `working-directory` an existing directory?" : "";
	return new SecretError(
		"failed",
		`the shell cannot be started${code === undefined ? "" : ` (${code})`}.${advice}`,
		{ cause: error },
	);
}

/** Ends a child and everything it started, and lets go of its output, which a process that left the group may hold. */
function endTree(child: ChildProcess): void {
	child.stdout?.destroy();
	child.stderr?.destroy();
	const { pid } = child;
	if (pid === undefined) return;
	if (process.platform === "win32") {
		spawn("taskkill", ["/PID", String(pid), "/T", "/F"], {
			stdio: "ignore",
			windowsHide: true,
		}).on("error", () => {});
		return;
	}
	if (signalGroup(pid, "SIGTERM"))
		setTimeout(() => signalGroup(pid, "SIGKILL"), GRACE);
}

function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
	try {
		return process.kill(-pid, signal);
	} catch {
		return false; // nobody of the group is left
	}
}

/** The end of stderr in one line, without lines that stdout holds too: those may be the secret. */
function withoutLinesOf(stdout: Buffer, stderr: string): string {
	const secret = stdout
		.toString()
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter((line) => line.length >= 4);
	let text = stderr;
	for (const line of secret) text = text.replaceAll(line, "***");
	const lines = text
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter((line) => line !== "");
	const joined = lines.slice(-10).join(" | ");
	return joined.length > LONGEST_STDERR
		? `...${joined.slice(-LONGEST_STDERR)}`
		: joined;
}

function adviceFor(code: number | null): string {
	if (code === 126)
		return " The program is there but cannot be executed: check its permissions.";
	if (code === 127)
		return " The program was not found: install it in an earlier step, or write its path.";
	return "";
}
