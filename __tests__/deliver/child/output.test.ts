import { PassThrough, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { showOutput } from "../../../src/deliver/child/output.ts";
import { compile } from "../../../src/scrub/index.ts";

const FIRST = "::debug::What follows is printed by the script or container.\n";

afterEach(() => vi.useRealTimers());

/** A log that keeps what it is given. */
function openLog() {
	const parts: string[] = [];
	const stream = new Writable({
		write(chunk, _encoding, callback) {
			parts.push(String(chunk));
			callback();
		},
	});
	return { stream, text: () => parts.join("") };
}

/** A child's streams, shown in a log. */
function show(stdout: Writable, stderr: Writable = openLog().stream) {
	const child = { stdout: new PassThrough(), stderr: new PassThrough() };
	const finish = showOutput(
		child,
		{ stdout, stderr },
		compile([Buffer.from("s3cret-value")]),
	);
	return { child, finish };
}

describe("what a child prints is shown", () => {
	test("without secrets, also where one is torn apart", async () => {
		const log = openLog();
		const { child, finish } = show(log.stream);
		child.stdout.write("a s3cret");
		await setImmediate();
		child.stdout.write("-value b\n");
		await setImmediate();
		finish();
		expect(log.text()).toBe(`${FIRST}a *** b\n`);
	});

	test("on both streams, behind a line that takes a byte order mark's place", async () => {
		const [out, err] = [openLog(), openLog()];
		const { child, finish } = show(out.stream, err.stream);
		child.stdout.write("one\n");
		child.stderr.write("\uFEFF::error::two\n");
		await setImmediate();
		finish();
		expect(out.text()).toBe(`${FIRST}one\n`);
		expect(err.text()).toBe(`${FIRST}\uFEFF::error::two\n`);
	});

	test("to its last byte, with an end for its last line, so that the action's own next line is one", async () => {
		const log = openLog();
		const { child, finish } = show(log.stream);
		child.stdout.write("the end s3cr");
		await setImmediate();
		finish();
		expect(log.text()).toBe(`${FIRST}the end s3cr\n`);
	});

	test("and nothing is added where nothing was printed", () => {
		const log = openLog();
		show(log.stream).finish();
		expect(log.text()).toBe(FIRST);
	});

	test("without what comes when it has ended: somebody else may hold its output", async () => {
		const log = openLog();
		const { child, finish } = show(log.stream);
		finish();
		child.stdout.on("error", () => {}).write("late\n");
		await setImmediate();
		expect(log.text()).toBe(FIRST);
	});

	test("when it comes to rest, though a secret may begin there: somebody may wait for that line", () => {
		vi.useFakeTimers();
		const log = openLog();
		const { child, finish } = show(log.stream);
		child.stdout.emit("data", Buffer.from("50 %\nso"));
		child.stdout.emit("data", Buffer.from(" far\ns\n"));
		const before = log.text();
		vi.advanceTimersByTime(100);
		expect([before, log.text()]).toEqual([
			`${FIRST}50 %\nso far\n`,
			`${FIRST}50 %\nso far\ns\n`,
		]);
		finish();
	});

	test("after 100 milliseconds also in the middle of a line, but for eight characters of a secret", () => {
		vi.useFakeTimers();
		const log = openLog();
		const { child, finish } = show(log.stream);
		const shown: string[] = [];
		for (const one of "s3cret-value") {
			child.stdout.emit("data", Buffer.from(one));
			vi.advanceTimersByTime(100);
			shown.push(log.text().slice(FIRST.length));
		}
		expect(shown.slice(0, 8)).toEqual([
			..."s s3 s3c s3cr s3cre s3cret s3cret-".split(" "),
			"s3cret-",
		]);
		expect(shown.at(-1)).toBe("s3cret-***");
		finish();
	});
});

describe("a log", () => {
	test("that is read slowly holds a child up instead of filling the memory", async () => {
		const waiting: (() => void)[] = [];
		const slow = new Writable({
			highWaterMark: 16,
			write: (_chunk, _encoding, callback) => void waiting.push(callback),
		});
		const { child, finish } = show(slow);
		child.stdout.write("x".repeat(64));
		await setImmediate();
		expect(child.stdout.isPaused()).toBe(true);
		while (waiting.length > 0) {
			waiting.shift()?.();
			await setImmediate();
		}
		expect(child.stdout.isPaused()).toBe(false);
		finish();
	});

	test("that nobody reads any more does not hold it up", async () => {
		const gone = new Writable({
			highWaterMark: 16,
			write: () => {}, // never done
		});
		gone.on("error", () => {});
		const { child, finish } = show(gone);
		child.stdout.write("x".repeat(64));
		await setImmediate();
		expect(child.stdout.isPaused()).toBe(true);
		gone.destroy(new Error("EPIPE"));
		await setImmediate();
		child.stdout.write("y");
		await setImmediate();
		expect(child.stdout.isPaused()).toBe(false);
		finish();
	});
});
