import type { Writable } from "node:stream";
import { failure } from "../errors.ts";
import { say } from "./messages.ts";

/** Milliseconds in which the runner has to read what it was sent. It queues lines, so it reads at once. */
const PATIENCE = 30_000;

/**
 * Waits until all that was written to the streams has left the process: a pipe holds 64 KiB, and what is queued behind
 * that is lost when the process is killed.
 *
 * @param patience - in milliseconds
 * @throws Failure when nobody reads a stream
 */
export async function flushed(
	streams: readonly Writable[],
	patience = PATIENCE,
): Promise<void> {
	const late = Promise.withResolvers<never>();
	const timer = setTimeout(() => late.reject(unread()), patience);
	try {
		await Promise.race([late.promise, Promise.all(streams.map(empty))]);
	} finally {
		clearTimeout(timer);
	}
}

/** Sends all that is written meanwhile in one piece: each line by itself would cost a call of the system. */
export function inOnePiece<T>(stream: Writable, write: () => T): T {
	stream.cork();
	try {
		return write();
	} finally {
		stream.uncork();
	}
}

/** Writes reach their end in order, so an empty one tells of all before it. */
function empty(stream: Writable): Promise<void> {
	return new Promise((resolve, reject) => {
		stream.write("", (error) => (error ? reject(unread()) : resolve()));
	});
}

function unread(): Error {
	return failure(say.unread());
}
