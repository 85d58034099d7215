import type { ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** A client process of an engine. */
type Client = ChildProcessByStdio<Writable, Readable, Readable>;

/** Milliseconds that a container may take to start; the image is there by then. */
const PATIENCE = 120_000;
/** Bytes on one stream after which no answer is expected any more. */
const LONGEST_TALK = 64 * 1024;

/**
 * Waits until the first process of a container has answered a probe: until then it gets nothing to keep. What it and the
 * client have printed stays in the streams, but for the answer.
 *
 * @param expected - the line that the probe makes it print
 * @returns what was said on stderr instead, or undefined when it has answered
 */
export async function untilReady(
	client: Client,
	probe: Buffer,
	expected: string,
): Promise<string | undefined> {
	const { promise, resolve } = Promise.withResolvers<boolean>();
	const tooMuch = () => resolve(false);
	const answer = collect(client.stdout, tooMuch);
	const complaint = collect(client.stderr, tooMuch);
	answer.onLine((line) => resolve(line === expected));
	client.on("close", () => resolve(false));
	client.on("error", () => resolve(false));
	const late = setTimeout(() => resolve(false), PATIENCE);
	client.stdin.write(probe);
	const answered = await promise;
	clearTimeout(late);
	const said = complaint.stop();
	answer.stop();
	if (answered) return undefined;
	const runs = client.exitCode === null && client.signalCode === null;
	return said.trim() === "" && runs && client.pid !== undefined
		? "its `/bin/sh` did not answer as a shell does"
		: said;
}

/**
 * Reads a stream for a while, and puts back what was read but for the first line of interest.
 *
 * @param tooMuch - called when so much was read that nothing more is
 */
function collect(stream: Readable, tooMuch: () => void) {
	let read = Buffer.alloc(0);
	let listener: ((line: string) => void) | undefined;
	let taken = 0;
	const onData = (chunk: Buffer) => {
		read = Buffer.concat([read, chunk]);
		if (read.length > LONGEST_TALK) {
			stream.pause();
			tooMuch();
		}
		const end = read.indexOf("\n");
		if (listener === undefined || end < 0) return;
		taken = end + 1;
		// Nothing more is read until somebody else listens.
		stream.pause();
		listener(read.toString("utf8", 0, end));
		listener = undefined;
	};
	stream.on("data", onData);
	return {
		onLine(call: (line: string) => void) {
			listener = call;
		},
		/** Puts the rest back. Returns all that was read. */
		stop(): string {
			stream.pause();
			stream.off("data", onData);
			const rest = read.subarray(taken);
			if (rest.length > 0 && !stream.readableEnded) stream.unshift(rest);
			return read.toString();
		},
	};
}
