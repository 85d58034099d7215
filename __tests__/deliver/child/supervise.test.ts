import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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

/** A child of which a test says what becomes of it, and all that was done to it. */
function watch(end: () => Promise<void> | void = () => {}) {
	const before = process.listeners("SIGINT");
	const emitter = new EventEmitter();
	const done: string[] = [];
	const ending = supervise({
		start: () => emitter as ChildProcess,
		pass: (_, signal) => void done.push(signal),
		end() {
			done.push("end");
			return end();
		},
	});
	const own = process
		.listeners("SIGINT")
		.filter((listener) => !before.includes(listener));
	return {
		ending,
		done,
		/** What the runner does when a job is cancelled. */
		cancel(signal: NodeJS.Signals) {
			for (const listener of own) listener(signal);
		},
		exit(code: number | null, signal: NodeJS.Signals | null = null) {
			emitter.emit("exit", code, signal);
		},
		close: () => emitter.emit("close"),
	};
}

test("a child that ends has its own exit code", async () => {
	const { ending, done, exit, close } = watch();
	exit(3);
	close();
	expect(await ending).toEqual({ exitCode: 3, cancelled: false });
	expect(done).toEqual([]);
});

test("its end is that of its output", async () => {
	const { ending, exit, close } = watch();
	exit(0);
	let ended = false;
	ending.then(() => {
		ended = true;
	});
	await setImmediate();
	expect(ended).toBe(false);
	close();
	await ending;
});

describe("a cancelled child", () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
	afterEach(() => vi.useRealTimers());

	test("is asked at once, asked again, and ended before the runner kills the action", async () => {
		const { ending, done, cancel, exit, close } = watch();
		cancel("SIGINT");
		expect(done).toEqual(["SIGINT"]);
		vi.advanceTimersByTime(2_499);
		expect(done).toEqual(["SIGINT"]);
		vi.advanceTimersByTime(1);
		expect(done).toEqual(["SIGINT", "SIGTERM"]);
		vi.advanceTimersByTime(1_999);
		expect(done).toEqual(["SIGINT", "SIGTERM"]);
		vi.advanceTimersByTime(1);
		expect(done).toEqual(["SIGINT", "SIGTERM", "end"]);
		exit(null, "SIGKILL");
		close();
		expect(await ending).toEqual({ exitCode: 137, cancelled: true });
	});

	test("is ended soon after a SIGTERM: the runner leaves 2.5 seconds then", async () => {
		const { ending, done, cancel, exit, close } = watch();
		cancel("SIGINT");
		cancel("SIGTERM");
		vi.advanceTimersByTime(1_499);
		expect(done).toEqual(["SIGINT", "SIGTERM"]);
		vi.advanceTimersByTime(1);
		expect(done).toEqual(["SIGINT", "SIGTERM", "end"]);
		exit(null, "SIGKILL");
		close();
		await ending;
	});

	test("is ended with all that it has started, which is waited for, and once", async () => {
		const { promise, resolve } = Promise.withResolvers<void>();
		const { ending, done, cancel, exit, close } = watch(() => promise);
		cancel("SIGTERM");
		exit(9);
		let ended = false;
		ending.then(() => {
			ended = true;
		});
		await setImmediate();
		expect([done, ended]).toEqual([["SIGTERM", "end"], false]);
		vi.advanceTimersByTime(10_000);
		resolve();
		close();
		expect(await ending).toEqual({ exitCode: 9, cancelled: true });
		expect(done.filter((one) => one === "end")).toHaveLength(1);
	});
});
