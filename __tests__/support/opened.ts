import { onTestFinished } from "vitest";

/** Closes what a test has opened when that test has ended. */
export function opened<T extends { close(): void }>(thing: T): T {
	onTestFinished(() => thing.close());
	return thing;
}
