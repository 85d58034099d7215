import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterEach, describe, expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { flushed } from "../../src/runner/streams.ts";
import { Job } from "../support/runner.ts";

let job: Job;
afterEach(() => job?.end());

/** Their masks are more than a pipe holds, and too many for further forms. */
const MANY = Object.fromEntries(
	Array.from({ length: 3_000 }, (_, index) => [
		`V${index}`,
		`value-${index}-${index * 7919}-of-many-${"x".repeat(80)}`,
	]),
);
const MASKS = Object.values(MANY).map((value) => `::add-mask::${value}`);

function jobWithMany(): Job {
	const made = new Job();
	made.file("many.json", JSON.stringify(MANY));
	return made;
}

/** What of these lines is missing. */
function missing(lines: readonly string[], there: readonly string[]) {
	return new Set(lines).difference(new Set(there)).size;
}

const inputs = { "secret-refs": "MANY_* = file:many.json" };

describe("a runner that reads slowly has every mask before there is a value", () => {
	/** A kill in the midst of a write would leave a part of it, which no runner reads. */
	const isWritten = (path: string, last: string) => () => {
		const written = existsSync(path) ? readFileSync(path, "utf8") : "";
		const [, delimiter = "?"] =
			new RegExp(`^${last}<<(.*)$`, "m").exec(written) ?? [];
		return written.endsWith(`\n${delimiter}\n`);
	};

	test.each([
		["set_env_1", "MANY_V2999", inputs],
		["set_output_1", "names", { ...inputs, "deliver-to": "output" }],
	])("%s", async (file, last, given) => {
		job = jobWithMany();
		const path = join(job.temp, "_runner_file_commands", file);
		const result = await job.step({
			with: given,
			reads: "slowly",
			interrupt: { signal: "SIGKILL", after: 1, when: isWritten(path, last) },
		});
		expect(readFileSync(path, "utf8")).toContain(MANY.V2999);
		expect(missing(MASKS, result.raw)).toBe(0);
	});

	test("a script, on both streams", async () => {
		job = jobWithMany();
		const result = await job.step({
			with: { ...inputs, run: ": > started; sleep 60" },
			reads: "slowly",
			interrupt: {
				signal: "SIGKILL",
				after: 1,
				when: () => existsSync(join(job.workspace, "started")),
			},
		});
		expect(missing(MASKS, result.stderr)).toBe(0);
		const once = result.raw.filter((line) => line === MASKS[0]);
		expect(once).toHaveLength(2);
		expect(result.raw.filter((line) => line === MASKS.at(-1))).toHaveLength(2);
		await job.post(result);
	});
});

test("a runner that reads slowly gets the whole log", async () => {
	job = jobWithMany();
	const { code, raw } = await job.step({ with: inputs, reads: "slowly" });
	expect(code).toBe(0);
	expect(raw.filter((line) => line !== "").at(-1)).toMatch(
		/^3000 names delivered in /,
	);
});

describe("nothing is delivered, and the step ends,", () => {
	test.each([
		["when the runner has gone", "gone"],
		["when it does not read", "never"],
	] as const)("%s", { timeout: 120_000 }, async (_, reads) => {
		job = jobWithMany();
		const { code, env, outputs } = await job.step({ with: inputs, reads });
		expect([code, env.size, outputs.size]).toEqual([1, 0, 0]);
	});
});

test("no command is started before the mask of a credential has left the process", async () => {
	job = new Job();
	const step = (reads?: "gone") =>
		job.step({
			with: {
				"secret-refs": "A = cmd:echo value-of-a >> started; cat started",
			},
			env: { VAULT_TOKEN: "hvs.of-the-environment" },
			...(reads && { reads }),
		});
	expect((await step("gone")).code).toBe(1);
	expect(existsSync(join(job.workspace, "started"))).toBe(false);
	expect((await step()).code).toBe(0);
	expect(existsSync(join(job.workspace, "started"))).toBe(true);
});

describe("flushed", () => {
	test("waits for what was written before", async () => {
		const done: string[] = [];
		const slow = new Writable({
			highWaterMark: 1,
			write(chunk, _encoding, callback) {
				setTimeout(() => {
					done.push(String(chunk));
					callback();
				}, 5);
			},
		});
		slow.write("one");
		slow.write("two");
		await flushed([slow]);
		expect(done.join()).toMatch(/^one,two/);
	});

	test("gives up on who does not read, and on who is gone", async () => {
		const stuck = new Writable({ write() {} });
		await expect(flushed([new PassThrough(), stuck], 20)).rejects.toThrow(
			Failure,
		);
		const gone = new PassThrough();
		gone.on("error", () => {});
		gone.destroy();
		await expect(flushed([gone])).rejects.toThrow(Failure);
	});
});
