import { type Command, startChild } from "./children.ts";
import { endTree } from "./end.ts";

/** What a command that ended by itself left. */
export interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: Buffer;
	/** Not much more than the first `LARGEST_STDERR`. */
	readonly stderr: Buffer;
}

/** In bytes; more is no secret. */
export const LARGEST_OUTPUT = 10 * 1024 * 1024;
/** In bytes. */
export const LARGEST_STDERR = 1024 * 1024;

interface Terms {
	readonly cwd: string;
	readonly env: Record<string, string>;
	readonly signal: AbortSignal;
	/** Milliseconds between SIGTERM and SIGKILL. */
	readonly grace: number;
	/** For what prints more than `LARGEST_OUTPUT`. */
	tooMuch(): Error;
	/** @param cause - of the system */
	notStarted(cause: Error): Error;
}

/**
 * What a command prints, byte for byte. At the signal, and when it prints too much, all of it is ended: what it started as
 * well, since many programs are scripts around another one. Not by `@actions/exec`: that leaves standard input open, so
 * that a prompt would wait for ever, prints the command line to the log, and cannot be stopped at the deadline.
 *
 * @throws the signal's reason, `tooMuch` or `notStarted`
 */
export async function runCommand(
	command: Command,
	{ cwd, env, signal, grace, tooMuch, notStarted }: Terms,
): Promise<Ended> {
	signal.throwIfAborted();
	const { promise, resolve, reject } = Promise.withResolvers<Ended>();
	const started = Date.now();
	const child = startChild(command, { cwd, env });
	const stop = (reason: unknown) => {
		// Let go of: a process that left the group may hold the output.
		child.stdout.destroy();
		child.stderr.destroy();
		endTree(child, { started, grace, environment: env });
		reject(reason);
	};
	const onAbort = () => stop(signal.reason);
	signal.addEventListener("abort", onAbort, { once: true });

	const stdout: Buffer[] = [];
	let size = 0;
	child.stdout.on("data", (chunk: Buffer) => {
		size += chunk.length;
		if (size > LARGEST_OUTPUT) stop(tooMuch());
		else stdout.push(chunk);
	});
	let stderr = Buffer.alloc(0);
	child.stderr.on("data", (chunk: Buffer) => {
		if (stderr.length <= LARGEST_STDERR)
			stderr = Buffer.concat([stderr, chunk]);
	});
	child.on("error", (error) => reject(notStarted(error)));
	child.on("close", (code, endedBy) =>
		resolve({ code, signal: endedBy, stdout: Buffer.concat(stdout), stderr }),
	);
	return promise.finally(() => signal.removeEventListener("abort", onAbort));
}
