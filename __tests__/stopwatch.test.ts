import { expect, test } from "vitest";
import { stopwatch } from "../src/stopwatch.ts";

test("tells parts in their order, and the whole", () => {
	const times = [1.0121, 1.1421, 1.1421];
	const watch = stopwatch(1, () => times.shift() ?? 0);
	for (const part of ["read", "resolved", "masked"]) watch.lap(part);
	expect(watch.told()).toBe("read 12 ms, resolved 130 ms, masked 0 ms");
	expect(Math.round(watch.total())).toBe(142);
});
