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
	const complaint = collect(client.stderr, tooMuch);
	const answer = collect(client.stdout, tooMuch, (line) =>
		resolve(line === expected),
	);
	client.on("close", () => resolve(false));
	client.on("error", () => resolve(false));
	const late = setTimeout(() => resolve(false), PATIENCE);
	client.stdin.write(probe);
	const answered = await promise;
	clearTimeout(late);
	const said = complaint();
	answer();
	if (answered) return undefined;
	const runs = client.exitCode === null && client.signalCode === null;
	return said.trim() === "" && runs && client.pid !== undefined
		? "its `/bin/sh` did not answer as a shell does"
		: said;
}

/**
 * Reads a stream for a while.
 *
 * @param tooMuch - called when so much was read that nothing more is
 * @param onLine - called with the first line, which is taken out
 * @returns to be called once: puts the rest back, and gives all that was read
 */
function collect(
	stream: Readable,
	tooMuch: () => void,
	onLine?: (line: string) => void,
): () => string {
	let read = Buffer.alloc(0);
	let taken = 0;
	const onData = (chunk: Buffer) => {
		read = Buffer.concat([read, chunk]);
		if (read.length > LONGEST_TALK) {
			stream.pause();
			tooMuch();
		}
		const end = read.indexOf("\n");
		if (onLine === undefined || end < 0 || taken > 0) return;
		taken = end + 1;
		// Nothing more is read until somebody else listens.
		stream.pause();
		onLine(read.toString("utf8", 0, end));
	};
	stream.on("data", onData);
	return () => {
		stream.pause();
		stream.off("data", onData);
		const rest = read.subarray(taken);
		if (rest.length > 0 && !stream.readableEnded) stream.unshift(rest);
		return read.toString();
	};
}
