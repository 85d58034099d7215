/**
 * Waits for a task no longer than until the signal. The task itself is not stopped; an error of it that comes later is
 * dropped. It is not begun at all when the signal was aborted before.
 *
 * @throws the signal's reason when it is aborted first, else what the task throws
 */
export async function untilAborted<T>(
	signal: AbortSignal,
	task: () => Promise<T>,
): Promise<T> {
	signal.throwIfAborted();
	const { promise: aborted, reject } = Promise.withResolvers<never>();
	const stop = () => reject(signal.reason);
	signal.addEventListener("abort", stop, { once: true });
	try {
		return await Promise.race([aborted, task()]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
