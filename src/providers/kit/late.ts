import type { Connection } from "../provider.ts";
import { untilAborted } from "./abort.ts";

/** Milliseconds after the deadline, or after a cancellation, in which what was made can still be taken back. */
export const LATE_TIME = 4_000;

/** A signal that is aborted some time after another: for requests that have to be seen to their end. */
export interface LateSignal {
	readonly signal: AbortSignal;
	/** Stops its clock. */
	clear(): void;
}

export function lateSignal(signal: AbortSignal): LateSignal {
	const controller = new AbortController();
	let timer: NodeJS.Timeout | undefined;
	const start = () => {
		timer = setTimeout(() => controller.abort(signal.reason), LATE_TIME);
	};
	if (signal.aborted) start();
	else signal.addEventListener("abort", start, { once: true });
	return {
		signal: controller.signal,
		clear() {
			clearTimeout(timer);
			signal.removeEventListener("abort", start);
		},
	};
}

/** The same connection for requests that nobody needs after the signal. */
export function endingWith(
	signal: AbortSignal,
	connection: Connection,
): Connection {
	return {
		request: (request) =>
			untilAborted(signal, () => connection.request(request)),
		close: () => connection.close(),
	};
}
