import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { SecretError } from "../../src/errors.ts";
import { showForeign } from "../../src/foreign.ts";
import {
	adviceFor,
	create,
	environmentFor,
	shellFor,
} from "../../src/providers/cmd/index.ts";
import type { ProviderContext } from "../../src/providers/provider.ts";
import { COMMAND_FILES } from "../../src/runner/command-files.ts";
import { context } from "../support/context.ts";
import { saying } from "../support/message.ts";
import { hasEnded, numbersIn } from "../support/processes.ts";
import { Job } from "../support/runner.ts";

const directory = await mkdtemp(join(tmpdir(), "cmd-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function run(
	command: string,
	changes: Partial<ProviderContext> = {},
): Promise<string> {
	const [answer] = await create(
		context({ workingDirectory: directory, ...changes }),
	).resolve([{ rest: command, scheme: "cmd", want: "value" }]);
	if (answer?.kind === "value") return Buffer.from(answer.value).toString();
	if (answer?.kind === "failed") {
		const { reason, message } = answer.error;
		throw new SecretError(
			reason,
			saying(showForeign(message, (text) => text)),
			{ cause: answer.error },
		);
	}
	throw new Error("no answer");
}

describe("what a command gets", () => {
	test("its working directory", async () => {
		expect(await run("pwd -P")).toBe(`${directory}\n`);
	});

	test("the environment with credentials of providers, but no inputs, no state, no runtime tokens and no command files", async () => {
		const kept = {
			PATH: process.env.PATH ?? "",
			VAULT_TOKEN: "a",
			GITHUB_TOKEN: "b",
			GITHUB_SHA: "c",
			ACTIONS_STEP_DEBUG: "true",
		};
		const held = Object.fromEntries(
			[
				"INPUT_SECRET-REFS",
				"INPUT_RUN",
				"STATE_private-directory",
				"ACTIONS_RUNTIME_TOKEN",
				"ACTIONS_RUNTIME_URL",
				"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
				"ACTIONS_ID_TOKEN_REQUEST_URL",
				...Object.keys(COMMAND_FILES),
			].map((name) => [name, "x"]),
		);
		// One that this action does not know yet.
		held.GITHUB_NEW = "/t/_runner_file_commands/new_1";
		const seen = (await run("env", { environment: { ...kept, ...held } }))
			.split("\n")
			.map((line) => line.split("=")[0]);
		for (const name of Object.keys(kept)) expect(seen).toContain(name);
		for (const name of Object.keys(held)) expect(seen).not.toContain(name);
	});

	test("what `pass-env` names of that, but for command files", async () => {
		const environment = {
			PATH: process.env.PATH ?? "",
			ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
			ACTIONS_ID_TOKEN_REQUEST_URL: "x",
			ACTIONS_RUNTIME_TOKEN: "x",
			GITHUB_ENV: "x",
			GITHUB_NEW: "/t/_runner_file_commands/new_1",
		};
		const passEnv = ["ACTIONS_ID_TOKEN_REQUEST_*", "GITHUB_*"];
		const seen = await run("env", { environment, passEnv });
		expect(
			Object.keys(environment).filter((name) => seen.includes(`${name}=`)),
		).toEqual([
			"PATH",
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"ACTIONS_ID_TOKEN_REQUEST_URL",
		]);
	});

	test("none of the command files that the runner gives a step", async () => {
		const job = new Job();
		try {
			const { env } = await job.step({
				with: { "secret-refs": "SEEN = cmd:env" },
			});
			expect(env.get("SEEN")).toContain("GITHUB_SHA=");
			expect(env.get("SEEN")).not.toContain("_runner_file_commands");
		} finally {
			job.end();
		}
	});

	test("no standard input to wait for", async () => {
		expect(await run("cat; echo end")).toBe("end\n");
	});
});

describe("the shell", () => {
	test("a `sh` in the working directory is not the one, whatever PATH says", async () => {
		const taken = join(directory, "taken");
		const planted = join(directory, "sh");
		writeFileSync(planted, `#!/bin/sh\nenv > ${taken}\n`, { mode: 0o755 });
		const environment = { PATH: `.::${process.env.PATH}` };
		expect(await run("echo real", { environment })).toBe("real\n");
		expect(existsSync(taken)).toBe(false);
		rmSync(planted);
	});

	test("without a `sh` on PATH it is the system's", async () => {
		expect(await run("echo $0", { environment: { PATH: "/nowhere" } })).toBe(
			"/bin/sh\n",
		);
	});

	const isProgram = (path: string) => path !== "C:\\gone\\cmd.exe";
	test.each([
		[{ ComSpec: "D:\\cmd.exe" }, "D:\\cmd.exe"],
		[{ ComSpec: "cmd.exe" }, "C:\\Windows\\System32\\cmd.exe"],
		[
			{ ComSpec: "C:\\gone\\cmd.exe", SystemRoot: "E:\\W" },
			"E:\\W\\System32\\cmd.exe",
		],
	])("on Windows: %j", (environment, program) => {
		expect(
			shellFor('op read "a b"', environment, { platform: "win32", isProgram }),
		).toEqual({
			program,
			args: ["/D", "/S", "/C", '"op read "a b""'],
			verbatim: true,
		});
	});

	test("on Windows it does not look for programs in the working directory first", () => {
		expect(environmentFor({ A: "1", INPUT_X: "2" }, [], "win32")).toEqual({
			A: "1",
			NoDefaultCurrentDirectoryInExePath: "1",
		});
		expect(environmentFor({ A: "1", INPUT_X: "2" }, [], "linux")).toEqual({
			A: "1",
		});
	});
});

describe("errors", () => {
	test.each([127, 9009])("the advice for exit code %i", (code) => {
		expect(adviceFor(code)).toBe(
			" The program was not found: install it in an earlier step, or write its path.",
		);
	});

	test.each([
		[
			"exit 3",
			"the command ended with exit code 3 and said nothing on stderr.",
		],
		[
			"echo one >&2; echo two >&2; exit 1",
			"the command ended with exit code 1; stderr: one | two.",
		],
		[
			"no-such-program-here",
			"The program was not found: install it in an earlier step, or write its path.",
		],
		[
			"./",
			"The program is there but cannot be executed: check its permissions.",
		],
		["kill -TERM $$", "the command was ended by SIGTERM"],
	])("%s", async (command, message) => {
		await expect(run(command)).rejects.toThrow(message);
	});

	test("what stdout held is taken out of stderr", async () => {
		await expect(
			run('echo S3cr3t-v4lue; echo "using S3cr3t-v4lue" >&2; exit 1'),
		).rejects.toThrow("stderr: using ***.");
	});

	test("nor is what somebody has pasted into the command itself shown", async () => {
		await expect(
			run("echo --token T0k3n-9f8e7d6c5b4a >&2; exit 1"),
		).rejects.toThrow("stderr: --token ***.");
	});

	test.each([
		[
			"a long stdout",
			"head -c 40000 /dev/zero | tr '\\0' a; echo aaaa >&2; exit 1",
			"; what it said on stderr is not shown, since it may repeat a part of the 39 KiB on its standard output.",
		],
		[
			"a longer stderr",
			"head -c 2000000 /dev/zero | tr '\\0' a >&2; exit 1",
			"; it said too much on stderr to be searched for secrets, so nothing of it is shown.",
		],
	])("nothing is shown of stderr where that cannot be made sure: %s", async (_, command, message) => {
		await expect(run(command)).rejects.toThrow(message);
	});

	test("only the end of a long stderr is kept", async () => {
		const error = await run("seq 1 100000 >&2; exit 1").catch(
			(error: unknown) => String(error),
		);
		expect(error).toContain("99999 | 100000");
		expect(error.length).toBeLessThan(1_200);
	});

	test("more than 10 MiB of output", async () => {
		await expect(run("head -c 11000000 /dev/zero; sleep 60")).rejects.toThrow(
			"the command prints more than 10 MiB",
		);
	});

	test("a working directory that is gone", async () => {
		await expect(
			run("true", { workingDirectory: join(directory, "gone") }),
		).rejects.toThrow("Is `working-directory` an existing directory?");
	});
});

describe("the deadline", () => {
	test("ends the command and everything it started, also what ignores SIGTERM", async () => {
		const pids = join(directory, "pids");
		const controller = new AbortController();
		const running = run(
			`trap '' TERM; echo $$ >> ${pids}; sh -c 'trap "" TERM; echo $$ >> ${pids}; sleep 300 & echo $! >> ${pids}; wait' & wait; sleep 300`,
			{ signal: controller.signal },
		);
		const started = await numbersIn(pids, 3);
		controller.abort(
			new SecretError("unreachable", saying("no answer within 1 s.")),
		);
		await expect(running).rejects.toThrow("no answer within 1 s.");
		await hasEnded(started);
	});

	test.runIf(process.platform === "linux")(
		"does not wait for a process that left the group and holds the output",
		async () => {
			const pipes = () =>
				process
					.getActiveResourcesInfo()
					.filter((resource) => resource === "PipeWrap").length;
			const before = pipes();
			const controller = new AbortController();
			const pid = join(directory, "left");
			const running = run(
				`setsid sh -c 'echo $$ > ${pid}; exec sleep 300' & echo started`,
				{ signal: controller.signal },
			);
			const [left] = await numbersIn(pid, 1);
			controller.abort(
				new SecretError("unreachable", saying("no answer within 1 s.")),
			);
			await expect(running).rejects.toThrow("no answer within 1 s.");
			// What is still open would keep the step.
			await expect.poll(pipes).toBeLessThanOrEqual(before);
			process.kill(Number(left), "SIGKILL");
		},
	);

	test("a command whose turn comes after it is not started", async () => {
		const touched = join(directory, "touched");
		await expect(
			run(`touch ${touched}`, {
				signal: AbortSignal.abort(
					new SecretError("unreachable", saying("too late.")),
				),
			}),
		).rejects.toThrow("too late.");
		expect(() => readFileSync(touched)).toThrow("ENOENT");
	});
});
