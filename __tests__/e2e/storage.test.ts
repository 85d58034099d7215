import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { storing } from "../../src/lifetime/storage.ts";
import {
	giveToPlainUser,
	OBSTACLES_APPLY,
	plainUser,
	root,
	tryAsRoot,
} from "../support/obstacles.ts";
import { Job } from "../support/runner.ts";

const VALUE = "tok-en-of-the-storage";

let job: Job;
beforeEach(() => {
	job = new Job();
});
afterEach(() => {
	tryAsRoot("umount", job.temp);
	tryAsRoot("rm", "-rf", job.root);
});

/** The errors of a step of a plain user that delivers nothing. */
async function failing(options = {}): Promise<string[]> {
	const result = await job.step({
		with: { "secret-refs": "A [file] = env:T" },
		env: { T: VALUE },
		...plainUser(),
		...options,
	});
	expect([result.code, [...result.env], [...result.outputs]]).toEqual([
		1,
		[],
		[],
	]);
	return result.annotations.map(({ message }) => message);
}

describe("a user who may not write the runner's folders is told so, and what to do", () => {
	const advice = () =>
		expect.stringMatching(
			/^the user of this step( \(uid \d+\))? may not write to `\S+\/temp` \(EACCES\), .* `container: options: --user root`, or the user that the folder belongs to \(uid \d+\)\./,
		);

	test.each<[string, object]>([
		["a private file", {}],
		["a script", { with: { "secret-refs": "A = env:T", run: "echo never" } }],
	])("%s", async (_name, options) => {
		giveToPlainUser(job.root);
		chmodSync(job.temp, 0o555);
		expect(await failing(options)).toEqual([advice()]);
	});

	test("a folder that cannot be entered", async () => {
		giveToPlainUser(job.root);
		const closed = join(job.root, "closed");
		mkdirSync(join(closed, "temp"), { recursive: true });
		giveToPlainUser(closed);
		chmodSync(closed, 0);
		expect(
			await failing({ env: { T: VALUE, RUNNER_TEMP: join(closed, "temp") } }),
		).toEqual([
			expect.stringContaining(
				"`RUNNER_TEMP` names no directory that this user can reach",
			),
		]);
	});

	test("values without files need no such folder", async () => {
		giveToPlainUser(job.root);
		chmodSync(job.temp, 0o555);
		const result = await job.step({
			with: { "secret-refs": "A = env:T" },
			env: { T: VALUE },
			...plainUser(),
		});
		expect([result.code, result.env.get("A")]).toEqual([0, VALUE]);
	});
});

describe.runIf(OBSTACLES_APPLY)("a file system that takes nothing", () => {
	/** A RUNNER_TEMP of its own, with other options when the test is about to begin. */
	function mounted(options: string): string {
		const temp = join(job.root, "mounted");
		mkdirSync(temp);
		root("mount", "-t", "tmpfs", "-o", options, "none", temp);
		return temp;
	}

	test("because it is read-only", async () => {
		const temp = mounted("ro,mode=777");
		try {
			expect(
				await failing({ uid: undefined, env: { T: VALUE, RUNNER_TEMP: temp } }),
			).toEqual([
				expect.stringMatching(
					/is on a file system that is read-only \(EROFS\)/,
				),
			]);
		} finally {
			root("umount", temp);
		}
	});

	test("because it is full", async () => {
		const temp = mounted("size=64k,mode=777");
		try {
			expect(
				await failing({
					uid: undefined,
					env: { T: "x".repeat(100_000), RUNNER_TEMP: temp },
				}),
			).toEqual([
				expect.stringMatching(/there is no space left for .* \(ENOSPC\)/),
			]);
		} finally {
			root("umount", temp);
		}
	});
});

describe("the system's codes", () => {
	const message = (code: string) => {
		try {
			storing("/folder", () => {
				throw Object.assign(new Error("text of the system"), { code });
			});
		} catch (thrown) {
			if (thrown instanceof Failure) return thrown.problems[0]?.message.text;
			throw thrown;
		}
		return undefined;
	};

	test.each([
		["EACCES", "--user root"],
		["EPERM", "--user root"],
		["EROFS", "read-only"],
		["ENOSPC", "disk full"],
		["EDQUOT", "quota"],
		["ENOENT", "remove `RUNNER_TEMP`"],
		["ENOTDIR", "remove `RUNNER_TEMP`"],
		["EMFILE", "ulimit -n"],
		["ENFILE", "ulimit -n"],
		["EIO", "cannot be written (EIO)"],
	])("%s: %s", (code, advice) => {
		expect(message(code)).toContain(advice);
		expect(message(code)).toContain("`/folder`");
		expect(message(code)).toContain(code);
		expect(message(code)).not.toContain("text of the system");
	});

	test("a defect of ours is none of them", () => {
		expect(() => message("ERR_INVALID_ARG_TYPE")).toThrow("text of the system");
	});
});
