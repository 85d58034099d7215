import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job, type StepOptions } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const VALUE = "S3cr3t-v4lue-of-the-other";

/** A step that must fail before anything is started or written. Returns the messages of its errors. */
async function failing(
	inputs: Readonly<Record<string, string>>,
	env: StepOptions["env"] = {},
): Promise<readonly string[]> {
	job = new Job();
	const result = await job.step({
		with: {
			"secret-refs": "TOKEN = env:SOURCE\nKEY [file] = env:SOURCE",
			...inputs,
		},
		env: { SOURCE: VALUE, ...env },
	});
	expect(result.code).toBe(1);
	expect([...result.env, ...result.outputs]).toEqual([]);
	expect(job.leftInTemp()).toEqual([]);
	expect(existsSync(join(job.workspace, "started"))).toBe(false);
	for (const line of result.raw)
		if (!line.startsWith("::add-mask::")) expect(line).not.toContain(VALUE);
	return result.annotations
		.filter(({ kind }) => kind === "error")
		.map(({ message }) => message);
}

const START = ": > started";
const IMAGE = { image: "alpine:3.22" };

describe("inputs that do not go together, or mean nothing", () => {
	test.each<readonly [string, Record<string, string>, string]>([
		["a blank script", { run: " \n\t" }, "`run` holds no command."],
		[
			"a blank script with an image",
			{ run: "\n", ...IMAGE },
			"`run` holds no command.",
		],
		[
			"entrypoint and run",
			{ run: START, entrypoint: "/bin/sh", ...IMAGE },
			"`entrypoint` and `run` exclude each other: the container runs one or the other.",
		],
		[
			"args and run",
			{ run: START, args: "a", ...IMAGE },
			"`args` and `run` exclude each other: the container runs one or the other.",
		],
		[
			"entrypoint without image",
			{ entrypoint: "/bin/sh" },
			"`entrypoint` is for a container: it needs `image`.",
		],
		[
			"args without image",
			{ run: START, args: "a" },
			"`args` is for a container: it needs `image`.",
		],
		[
			"container-options without image",
			{ run: START, "container-options": "--init" },
			"`container-options` is for a container: it needs `image`.",
		],
		[
			"shell without run",
			{ shell: "bash" },
			"`shell` is for a script: it needs `run`.",
		],
		[
			"shell with an image alone",
			{ shell: "bash", ...IMAGE },
			"`shell` is for a script: it needs `run`.",
		],
		[
			"pass-env alone",
			{ "pass-env": "A" },
			"`pass-env` lets a script, a container or a command have variables: it needs `run`, `image` or a `cmd:`.",
		],
		...["fish", "bash -x", "/bin/bash", "{0}"].map(
			(shell) =>
				[
					`shell: ${shell}`,
					{ run: START, shell },
					"`shell` accepts `bash`, `sh`, `pwsh`, `powershell`, `cmd`, `python`, and a template with `{0}` where the script's path goes.",
				] as const,
		),
		...["A=b", "*", "A.B", "1A", "A*B", "$A", "--all"].map(
			(pattern) =>
				[
					`pass-env: ${pattern}`,
					{ run: START, "pass-env": `FINE ${pattern}` },
					"`pass-env` accepts names of variables, and prefixes such as `AWS_*`.",
				] as const,
		),
		[
			"an unknown engine",
			{ run: START, "container-engine": "nerdctl", ...IMAGE },
			"`container-engine` accepts `auto`, `docker`, `podman`.",
		],
		...["--privileged", "alpine sh", "docker://", "/x", "-v"].map(
			(image) =>
				[
					`image: ${image}`,
					{ run: START, image },
					"`image` accepts the name of an image, such as `alpine:3.22`.",
				] as const,
		),
		[
			"a directory outside the workspace, with an image",
			{ run: START, "working-directory": "..", ...IMAGE },
			"`working-directory` must be in the workspace when `image` is given: the container sees nothing else.",
		],
		[
			"a directory that is not there",
			{ run: START, "working-directory": "nowhere" },
			"`working-directory` is not an existing directory. A relative path starts from the workspace.",
		],
		[
			"the path of a file as an output",
			{ run: START, "secret-refs": "A [file, output] = env:SOURCE" },
			"secret-refs, line 1: A: ",
		],
		[
			"a misspelt input",
			{ run: START, images: "alpine" },
			"there is no input `images`; did you mean `image`?",
		],
		[
			"another",
			{ run: START, "container-option": "--init" },
			"there is no input `container-option`; did you mean `container-options`?",
		],
	])("%s", async (_, inputs, message) => {
		const messages = await failing(inputs);
		expect(messages).toHaveLength(1);
		expect(messages[0]?.slice(0, message.length)).toBe(message);
	});

	test("all of them at once", async () => {
		expect(
			await failing({
				run: START,
				shell: "fish",
				"pass-env": "=",
				"container-engine": "x",
				image: "-",
				"working-directory": "..",
			}),
		).toHaveLength(6);
	});
});

describe("a script", () => {
	test.each([
		[
			"pwsh",
			"`shell`: there is no `pwsh` on PATH. Install it in an earlier step, or choose another shell.",
		],
		[
			"nowhere-found {0}",
			"`shell`: there is no `nowhere-found` on PATH. Install it in an earlier step, or choose another shell.",
		],
		[
			"gh9_16C7e42F292c6912E7710c838347Ae178B4a {0}",
			"`shell`: there is no `...` on PATH. Install it in an earlier step, or choose another shell.",
		],
	])("whose shell is not there: %s", async (shell, message) => {
		expect(
			await failing({ run: START, shell }, { PATH: "/usr/bin:/bin" }),
		).toEqual([message]);
	});

	test("without any shell", async () => {
		expect(await failing({ run: START }, { PATH: "/nowhere" })).toEqual([
			"`shell`: there is no `bash` and no `sh` on PATH. Install it in an earlier step, or choose another shell.",
		]);
	});

	test("without the folder in which it starts", async () => {
		expect(
			await failing(
				{ run: START },
				{ GITHUB_WORKSPACE: `/nowhere-${process.pid}` },
			),
		).toEqual([
			expect.stringMatching(
				/^the workspace \(`GITHUB_WORKSPACE`\), in which `run` starts, is not an existing folder\. .*actions\/checkout/,
			),
		]);
	});

	test("with a file in the place of that folder", async () => {
		expect(
			await failing({ run: START }, { GITHUB_WORKSPACE: process.execPath }),
		).toEqual([expect.stringContaining("is not an existing folder.")]);
	});

	test("with a value that no variable can hold", async () => {
		expect(
			await failing({
				run: START,
				"secret-refs": "A = cmd:printf 'a\\000bcdefgh'",
			}),
		).toEqual([
			"secret-refs, line 1: A: cmd:printf: the value is not text (it holds a NUL). Deliver it as `[file]`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.",
		]);
	});

	test.each(["GITHUB_OUTPUT", "GITHUB_STATE"])("without %s", async (name) => {
		const [message] = await failing({ run: START }, { [name]: undefined });
		expect(message).toMatch(new RegExp(`^\`${name}\` is not set`));
	});

	test("without RUNNER_TEMP", async () => {
		const [message] = await failing({ run: START }, { RUNNER_TEMP: undefined });
		expect(message).toMatch(/^`RUNNER_TEMP` is not set/);
	});
});

describe("a container, before any engine is asked", () => {
	test.each([
		"UID",
		"PPID",
		"_",
		"PWD",
		"OPTIND",
		"PS1",
		"RANDOM",
	])("the name %s is the shell's", async (name) => {
		const [message] = await failing({
			run: START,
			"secret-refs": `${name} = env:SOURCE`,
			...IMAGE,
		});
		expect(message).toBe(
			`${name}: the name belongs to the shell by which a container gets its variables, and would not arrive. Choose another name.`,
		);
	});

	test.each([
		[
			"--log-driver json-file",
			"`container-options` cannot have `--log-driver`: the engine would keep what the container prints, and with it secrets, in files.",
		],
		[
			"--env-file vars",
			"`container-options` cannot have `--env-file`: it publishes variables in the container's configuration; name them in `pass-env`.",
		],
		[
			"-e TOKEN=x",
			"`container-options` cannot have `-e`: TOKEN is declared as a secret, and the option would publish it in the container's configuration.",
		],
		[
			"--entrypoint sh",
			"`container-options` cannot have `--entrypoint`: there is an input of that name.",
		],
		[
			"--memory",
			"`container-options`: `--memory` lacks its value. One that begins with a dash stands behind `=`.",
		],
		[
			"--init alpine",
			"`container-options` holds a word that belongs to no option. Of a value with spaces, the whole stands in double quotes; the image is named in `image`.",
		],
	])("container-options: %s", async (options, message) => {
		expect(
			await failing({ run: START, "container-options": options, ...IMAGE }),
		).toEqual([message]);
	});

	test.each([
		{ "container-options": "--log-driver=json-file", ...IMAGE },
		{ "secret-refs": "PS1 = env:SOURCE", ...IMAGE },
	])("a dry run says so too: %j", async (inputs) => {
		const real = await failing({ run: START, ...inputs });
		expect(real).toHaveLength(1);
		expect(await failing({ run: START, "dry-run": "true", ...inputs })).toEqual(
			real,
		);
	});

	test("no engine at all", async () => {
		expect(
			await failing({ run: START, ...IMAGE }, { PATH: "/nowhere" }),
		).toEqual([
			"no container engine: there is no `docker` on PATH; there is no `podman` on PATH. `image` needs a container engine: use a runner with docker or podman, start the engine in an earlier step, or leave `image` out.",
		]);
	});

	test("not the one that is wanted", async () => {
		const [message] = await failing(
			{ run: START, "container-engine": "podman", ...IMAGE },
			{ PATH: "/nowhere" },
		);
		expect(message).toMatch(
			/^no container engine: there is no `podman` on PATH\. `image` needs/,
		);
	});

	test("no client in the job's container", async () => {
		const [message] = await failing(
			{ run: START, "job-container": "0123", ...IMAGE },
			{ PATH: "/nowhere" },
		);
		expect(message).toBe(
			"no container engine: there is no `docker` on PATH; there is no `podman` on PATH. This job runs in a container, in which the runner puts docker's socket but no client: install one (`docker-cli`) in the job's image.",
		);
	});
});
