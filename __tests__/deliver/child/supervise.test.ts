import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { supervise } from "../../../src/deliver/child/supervise.ts";
import { CANCELLING } from "../../../src/runner/signals.ts";

const listeners = () =>
	CANCELLING.map((signal) => process.listenerCount(signal));
const more = (counts: readonly number[]) => counts.map((count) => count + 1);

test("a cancellation is heard before the child is there, and until it has ended", async () => {
	const before = listeners();
	let during: readonly number[] = [];
	const ending = await supervise({
		start() {
			during = listeners();
			return spawn(process.execPath, ["-e", "process.exit(3)"]);
		},
		pass: () => {},
		end: () => {},
	});
	expect(ending).toEqual({ exitCode: 3, cancelled: false });
	expect(during).toEqual(more(before));
	expect(listeners()).toEqual(before);
});

test.each([
	["is not there", () => spawn("/nowhere/program"), "ENOENT"],
	[
		"cannot be asked for",
		() => {
			throw new Error("no memory");
		},
		"no memory",
	],
])("nothing listens any more after a child that %s", async (_, start, message) => {
	const before = listeners();
	const ended = supervise({ start, pass: () => {}, end: () => {} });
	await expect(ended).rejects.toThrow(message);
	expect(listeners()).toEqual(before);
});
