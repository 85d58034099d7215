import type { Readable, Writable } from "node:stream";
import type { Streams } from "../../runner/streams.ts";
import type { Matcher } from "../../scrub/index.ts";
import { type CommandFilter, watchCommands } from "./commands.ts";

/** Milliseconds without output after which a stream is at rest, and somebody may wait for what is held back: within 100. */
const PAUSE = 80;

/**
 * Comes before a child's first byte on each stream: the runner takes a byte order mark at the very start off, with it the
 * encoding of the whole stream, and would obey a command behind it. A log shows it when it is debugged.
 */
const FIRST_LINE =
	"::debug::What follows is printed by the script or container.\n";

/**
 * Copies both streams of a child into the log: scrubbed, and without the commands that it may not give.
 *
 * @returns to be called once, after the child has ended: stops reading, prints what was held back, and sees to it that the
 *   next line of the action is a line of its own
 */
export function showOutput(
	sources: { readonly stdout: Readable; readonly stderr: Readable },
	streams: Streams,
	matcher: Matcher,
): () => void {
	const watch = watchCommands();
	for (const stream of [streams.stderr, streams.stdout])
		if (stream.writable) stream.write(FIRST_LINE);
	const finishers = (["stdout", "stderr"] as const).map((name) =>
		copy(sources[name], streams[name], matcher, watch.filter()),
	);
	return () => {
		for (const finish of finishers) finish();
	};
}

function copy(
	source: Readable,
	destination: Writable,
	matcher: Matcher,
	filter: CommandFilter,
): () => void {
	const scrubber = matcher.scrubber();
	let last: number | undefined;
	const write = (bytes: Buffer) => {
		last = bytes.at(-1) ?? last;
		// Without anybody who reads the log, the child goes on all the same.
		return (
			bytes.length === 0 || !destination.writable || destination.write(bytes)
		);
	};
	const resume = () => source.resume();
	destination.on("error", resume);
	let pause: NodeJS.Timeout | undefined;
	const show = (chunk: Buffer) => {
		clearTimeout(pause);
		pause = setTimeout(() => write(filter.push(scrubber.rest())), PAUSE);
		if (write(filter.push(scrubber.push(chunk)))) return;
		source.pause();
		destination.once("drain", resume);
	};
	source.on("data", show);
	resume(); // whoever read it before has paused it
	source.on("error", () => {}); // the end of the child tells all
	return () => {
		clearTimeout(pause);
		source.off("data", show);
		source.destroy();
		write(filter.push(scrubber.flush()));
		write(filter.flush());
		if (last !== undefined && last !== 0x0a) write(Buffer.from("\n"));
	};
}
