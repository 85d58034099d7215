import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { exitCodeOf } from "../../processes/children.ts";
import { CANCELLING } from "../../runner/signals.ts";

/** A child that is to be started, and how to end it. */
interface Supervised {
	/** Starts it. Cancellations are heard already, so none can end the action and leave a child behind. */
	start(): ChildProcess;
	/** Passes a signal on. */
	pass(child: ChildProcess, signal: NodeJS.Signals): void;
	/** Ends it, and everything that it started, for certain. */
	end(child: ChildProcess): Promise<void> | void;
}

export interface Ending {
	/** 0 to 255, 128 + n for a child that signal n ended; on Windows a signed number of 32 bits. */
	readonly exitCode: number;
	readonly cancelled: boolean;
}

/**
 * Milliseconds after a cancellation at which the child is asked again, and ended. The runner itself sends SIGTERM after
 * 7.5 seconds and SIGKILL after 2.5 more (ProcessInvoker.cs), and by then everything must be gone.
 */
const ASK_AGAIN = 2_500;
const END = 4_500;
/** Milliseconds between SIGTERM and the end, when it comes first. */
const END_AFTER_TERM = 1_500;
/** Milliseconds that the streams may stay open after the child has ended, in the hands of what it started. */
const OPEN_STREAMS = 5_000;
/** The same when all of them have been ended. */
const LAST_WORDS = 500;

/**
 * Starts a child, waits for it to end, passes cancellations on to it, and waits until its output has been read.
 *
 * @throws what the child process emits as `error`
 */
export async function supervise({
	start,
	pass,
	end,
}: Supervised): Promise<Ending> {
	let child: ChildProcess;
	const timers: NodeJS.Timeout[] = [];
	const later = (milliseconds: number, action: () => void) =>
		timers.push(setTimeout(action, milliseconds));
	const cancellation = Promise.withResolvers<void>();
	let cancelled = false;
	let ended: Promise<void> | undefined;
	const endOnce = () => {
		ended ??= Promise.resolve(end(child));
	};
	const cancel = (signal: NodeJS.Signals) => {
		pass(child, signal);
		if (signal !== "SIGINT") later(END_AFTER_TERM, endOnce);
		if (cancelled) return;
		cancelled = true;
		cancellation.resolve();
		later(ASK_AGAIN, () => pass(child, "SIGTERM"));
		later(END, endOnce);
	};
	for (const signal of CANCELLING) process.on(signal, cancel);
	try {
		child = start();
		// The streams by themselves as well: they may be others than Node.js has made for it.
		const closed = Promise.all(
			[child, child.stdout, child.stderr].map(
				(one) => one && new Promise((resolve) => one.once("close", resolve)),
			),
		);
		const exitCode = await exitOf(child);
		await Promise.race([
			closed,
			cancellation.promise,
			sleep(OPEN_STREAMS, undefined, { ref: false }),
		]);
		if (cancelled) {
			// Those whom the child did not take along are ended too.
			endOnce();
			await ended;
			await Promise.race([
				closed,
				sleep(LAST_WORDS, undefined, { ref: false }),
			]);
		}
		return { exitCode, cancelled };
	} finally {
		for (const timer of timers) clearTimeout(timer);
		for (const signal of CANCELLING) process.off(signal, cancel);
	}
}

function exitOf(child: ChildProcess): Promise<number> {
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	child.on("error", reject);
	child.on("exit", (code, signal) => resolve(exitCodeOf(code, signal)));
	return promise;
}
