import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startChild } from "../../src/processes/children.ts";
import { openPipes } from "../../src/processes/pipes.ts";

const linux = process.platform === "linux";

let directory: string;
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), "pipes-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const { PATH } = process.env;

describe.skipIf(!linux)("pipes of a child", () => {
	test("can be opened by their names, and end with whoever has them last", async () => {
		const pipes = await openPipes(directory);
		expect(readdirSync(directory)).toEqual([]);
		const script =
			"echo a; echo b > /dev/stdout; echo c > /dev/stderr; (sleep 0.2; echo d > /dev/fd/2) & exit 0";
		const child = startChild(
			{ program: "/bin/sh", args: ["-c", script] },
			{ cwd: directory, env: { PATH: PATH ?? "" } },
			pipes,
		);
		const read = await Promise.all(
			[child.stdout, child.stderr].map((stream) => stream.toArray()),
		);
		expect(read.map((chunks) => Buffer.concat(chunks).toString())).toEqual([
			"a\nb\n",
			"c\nd\n",
		]);
	});

	test("are let go of where the child cannot be started", async () => {
		const pipes = await openPipes(directory);
		const child = startChild(
			{ program: join(directory, "none"), args: [] },
			{ cwd: directory, env: {} },
			pipes,
		);
		const error = new Promise((resolve) => child.on("error", resolve));
		expect(await child.stdout.toArray()).toEqual([]);
		expect(await child.stderr.toArray()).toEqual([]);
		expect(await error).toMatchObject({ code: "ENOENT" });
	});

	test("are not there without a program that makes them, or a place", async () => {
		expect(
			await openPipes(directory, "linux", { PATH: directory }),
		).toBeUndefined();
		const missing = join(directory, "none");
		expect(await openPipes(missing)).toBeUndefined();
	});
});

test.each(["darwin", "win32"] as const)("%s needs none", async (platform) => {
	expect(await openPipes(directory, platform)).toBeUndefined();
});
