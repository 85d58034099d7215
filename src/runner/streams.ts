import { writeSync } from "node:fs";
import type { Writable } from "node:stream";
import { failure } from "../errors.ts";
import { say } from "./messages.ts";

/** The streams of a process. */
export interface Streams {
	readonly stdout: Writable;
	readonly stderr: Writable;
}

/** The way of the log out of the process. */
export interface Output {
	/** For others, who print what a child prints. */
	readonly streams: Streams;
	write(text: string): void;
	/** Sends what is written meanwhile together, in pieces. */
	inPieces<T>(write: () => T): T;
	/**
	 * Waits until all that was written has left the process.
	 *
	 * @throws Failure when nobody reads it
	 */
	flushed(): Promise<void>;
}

/**
 * In bytes. So much any pipe holds, so that writing it waits for nobody: a page, or on Linux two, which is what a user
 * with very many pipes gets (fs/pipe.c); others get 16.
 */
const HELD = process.platform === "linux" ? 8192 : 4096;

/**
 * Most steps print little. As long as a pipe holds all of it, it is written at once and without a stream: to load what
 * Node.js needs for `process.stdout` takes a tenth of the time of a step.
 *
 * @param process - whose streams are looked at when they are needed
 * @param writeNow - writes to standard output, and says how many bytes
 * @param held - how many a pipe holds
 */
export function createOutput(
	process: Streams,
	writeNow: (bytes: Uint8Array) => number = (bytes) => writeSync(1, bytes),
	held = HELD,
): Output {
	const open = new Map<keyof Streams, Writable>();
	const opened = (name: keyof Streams) => {
		const stream = open.get(name) ?? process[name];
		// A log that nobody reads any more ends the run where the masks have to be in it, and nowhere else.
		if (!open.has(name)) stream.on("error", () => {});
		open.set(name, stream);
		return stream;
	};
	let left = held;
	let pieces: Pieces | undefined;
	function write(text: string): void {
		if (pieces !== undefined) pieces.add(text);
		else send(text);
	}
	function send(text: string): void {
		const bytes = Buffer.from(text);
		left -= bytes.length;
		const written = open.has("stdout") || left < 0 ? 0 : attempt(bytes);
		if (written < bytes.length) opened("stdout").write(bytes.subarray(written));
	}
	function attempt(bytes: Uint8Array): number {
		try {
			return writeNow(bytes);
		} catch {
			return 0; // the stream says what is wrong, or waits
		}
	}
	return {
		streams: {
			get stdout() {
				return opened("stdout");
			},
			get stderr() {
				return opened("stderr");
			},
		},
		write,
		inPieces(writeAll) {
			pieces = piecesTo(send);
			try {
				return writeAll();
			} finally {
				pieces.end();
				pieces = undefined;
			}
		},
		flushed: () => flushed([...open.values()]),
	};
}

/** In characters, about. */
const PIECE = 32 * 1024;

/** What gathers texts, and sends them when there are enough of them or no more. */
export interface Pieces {
	add(text: string): void;
	end(): void;
}

/** Sends texts in pieces: each by itself would cost a call of the system, and all of a hundred thousand at once memory. */
export function piecesTo(send: (text: string) => void): Pieces {
	let piece = "";
	const end = () => {
		if (piece !== "") send(piece);
		piece = "";
	};
	return {
		add(text) {
			piece += text;
			if (piece.length >= PIECE) end();
		},
		end,
	};
}

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
	if (streams.length === 0) return;
	const late = Promise.withResolvers<never>();
	const timer = setTimeout(() => late.reject(unread()), patience);
	try {
		await Promise.race([late.promise, Promise.all(streams.map(empty))]);
	} finally {
		clearTimeout(timer);
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
