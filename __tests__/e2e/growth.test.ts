import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job } from "../support/runner.ts";

let job = new Job();
afterEach(() => {
	job.end();
	job = new Job();
});

const MIB = 1024 * 1024;

/** The action must do with this heap, in MiB; a step of a few declarations takes about 20. */
const heap = (size: number) => ({
	NODE_OPTIONS: `--max-old-space-size=${size}`,
});

function write(name: string, content: string | Uint8Array): void {
	writeFileSync(join(job.workspace, name), content);
}

describe("a manifest of 10 MiB", () => {
	test.each([
		[
			"that is none",
			"this is no declaration, but a long text\n",
			"this is not a declaration",
		],
		["of short lines", "x\n", "this is not a declaration"],
		["of declarations", "A = env:X\n", "declared twice"],
	])("%s", async (_, line, said) => {
		write("refs", line.repeat((10 * MIB) / line.length));
		const { code, log, annotations } = await job.step({
			with: { "secret-refs-file": "refs" },
			env: heap(200),
		});
		expect(code).toBe(1);
		expect(annotations).toHaveLength(10);
		expect(annotations[0]?.message).toContain(said);
		expect(annotations.at(-1)?.message).toMatch(
			/^[0-9]+ errors; nothing was delivered\./,
		);
		expect(log.length).toBeLessThan(1_100);
		expect(log.join("\n")).toMatch(/\.\.\. and [0-9]+ more errors\./);
	});

	test("of lines that are made to be slow", async () => {
		const line = `X${" ".repeat(65_000)}env:Y\nX = file:${"[a:".repeat(20_000)}\n`;
		write("refs", line.repeat((10 * MIB) / line.length));
		const { code } = await job.step({ with: { "secret-refs-file": "refs" } });
		expect(code).toBe(1);
	});
});

/** Prints the greatest amount of memory that the action, its parent, has had. */
const PEAK = "grep VmHWM /proc/$PPID/status";

function peakOf(log: readonly string[]): number {
	const [, kib] = /VmHWM:\s*([0-9]+) kB/.exec(log.join("\n")) ?? [];
	return Number(kib) / 1024;
}

describe("large values", () => {
	test("eight binaries of 10 MiB for a script", async () => {
		const names = Array.from({ length: 8 }, (_, n) => `f${n}`);
		for (const name of names) write(name, randomBytes(10 * MIB));
		const { code, log, annotations } = await job.step({
			with: {
				"secret-refs": names
					.map((name) => `${name.toUpperCase()} [file] = file:${name}`)
					.join("\n"),
				run: `${PEAK}; base64 -w0 "$F7"; echo; base64 "$F3"`,
			},
		});
		expect(code).toBe(0);
		expect(peakOf(log)).toBeLessThan(1_000);
		// The end of the last three bytes is not decided by the value alone.
		const shown = log.filter((line) => line.startsWith("***"));
		expect(shown.length).toBeGreaterThanOrEqual(2);
		expect(log.join("\n").length).toBeLessThan(2_000);
		expect(annotations.map(({ message }) => message)).toEqual([
			expect.stringContaining("8 values are so large"),
			expect.stringContaining("has no mask: what prints it in base64 or hex"),
		]);
	});

	test("a line of 10 MiB", async () => {
		const value = randomBytes(7.5 * MIB).toString("base64");
		write("value", value);
		const { code, log } = await job.step({
			with: {
				"secret-refs": "V [file] = file:value",
				run: `${PEAK}; cat "$V"; echo`,
			},
		});
		expect(code).toBe(0);
		expect(peakOf(log)).toBeLessThan(700);
		expect(log).toContain("***");
		expect(log.join("\n")).not.toContain(value.slice(5_000_000, 5_001_000));
	});

	test("10 MiB of lines: each is masked", async () => {
		const lines = Array.from({ length: 170_000 }, (_, n) =>
			`${n}`.padStart(8, "x").repeat(7),
		);
		write("value", lines.join("\n"));
		const { code, annotations } = await job.step({
			with: { "secret-refs": "V [file] = file:value" },
			env: heap(400),
		});
		expect(code).toBe(0);
		for (const at of [0, 1, 100_000, 169_999])
			expect(job.masker.mask(`a ${lines[at]} b`)).toBe("a *** b");
		expect(annotations.map(({ message }) => message)).toEqual([
			expect.stringContaining("is masked as it is written"),
			expect.stringContaining("each of its lines of 4 or more characters"),
		]);
	});

	test("two million lines end the step, and nothing is delivered", async () => {
		const lines = Array.from({ length: 2_000_000 }, (_, n) =>
			(n + 46_656).toString(36),
		);
		write("value", lines.join("\n"));
		const { code, annotations, env } = await job.step({
			with: { "secret-refs": "V [file] = file:value" },
			env: heap(400),
		});
		expect(code).toBe(1);
		expect(annotations.map(({ message }) => message)).toEqual([
			expect.stringContaining("more than 250000 lines to mask"),
		]);
		expect([...env]).toEqual([]);
		expect(job.leftInTemp()).toEqual([]);
	});

	test("as many lines that are no secret are delivered", async () => {
		write("value", "abcd\n".repeat(2_000_000));
		const { code, annotations } = await job.step({
			with: { "secret-refs": "V [file, plain] = file:value" },
			env: heap(400),
		});
		expect([code, annotations]).toEqual([0, []]);
	});
});
