import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Job, type StepOptions, type StepResult } from "../support/runner.ts";

let job: Job;
beforeEach(() => {
	job = new Job();
});
afterEach(() => job.end());

const VALUE = "S3cr3t-of-the-machine";
const HARMLESS = "value-of-the-checkout";

/** A file of the machine, beside the checkout. */
function outside(name = "outside.txt"): string {
	const path = join(job.root, name);
	writeFileSync(path, VALUE);
	return path;
}

function link(name: string, target: string): void {
	symlinkSync(target, join(job.workspace, name));
}

/** A step with one line in a manifest, which a pull request could have written. */
function step(line: string, options: StepOptions = {}): Promise<StepResult> {
	job.file("refs.txt", `${line}\n`);
	return job.step({
		...options,
		with: { "secret-refs-file": "refs.txt", ...options.with },
		env: { PLANTED: VALUE, ...options.env },
	});
}

/** @param read - what of the step is looked through for the value: all that it printed, or what the log shows */
function expectNothing(result: StepResult, read: "raw" | "log" = "raw"): void {
	expect(result.code).toBe(1);
	expect([...result.env, ...result.outputs]).toEqual([]);
	expect(job.leftInTemp()).toEqual([]);
	expect(result[read].join("\n")).not.toContain(VALUE);
}

const errorsOf = ({ annotations }: StepResult) =>
	annotations.filter(({ kind }) => kind === "error").map((it) => it.message);

const OUT = "it leads out of the workspace";
const RUNNER = "it lies in a folder of the runner";

type Setting = () => { path: string } & StepOptions;

/** Where a line of an untrusted manifest may not lead. */
const CLOSED: readonly (readonly [what: string, Setting, string])[] = [
	[
		"the environment of the action",
		() => ({ path: "/proc/self/environ" }),
		OUT,
	],
	[
		"the same by a link in the checkout",
		() => {
			link("harmless.txt", "/proc/self/environ");
			return { path: "harmless.txt" };
		},
		OUT,
	],
	["an absolute path", () => ({ path: outside() }), OUT],
	[
		"`..`",
		() => {
			outside();
			return { path: "../outside.txt" };
		},
		OUT,
	],
	[
		"`..` behind a link to a folder",
		() => {
			outside();
			job.file("deep/er/x", "");
			link("er", join(job.workspace, "deep"));
			return { path: "er/../../outside.txt" };
		},
		OUT,
	],
	[
		"a link",
		() => {
			link("harmless.txt", outside());
			return { path: "harmless.txt" };
		},
		OUT,
	],
	[
		"a link to a link to a folder",
		() => {
			outside();
			link("one", job.root);
			link("two", "one");
			return { path: "two/outside.txt" };
		},
		OUT,
	],
	[
		"a file that is not there, through a link",
		() => {
			link("one", job.root);
			return { path: "one/not/there.txt" };
		},
		OUT,
	],
	[
		"a sibling whose name begins like the workspace",
		() => {
			mkdirSync(`${job.workspace}-2`);
			writeFileSync(join(`${job.workspace}-2`, "x"), VALUE);
			return { path: `${job.workspace}-2/x` };
		},
		OUT,
	],
	[
		"the home directory",
		() => {
			outside();
			return { path: "~/outside.txt", env: { HOME: job.root } };
		},
		OUT,
	],
	[
		"the home directory below the workspace",
		() => {
			job.file("home/.netrc", VALUE);
			return {
				path: "home/.netrc",
				env: { HOME: join(job.workspace, "home") },
			};
		},
		RUNNER,
	],
	[
		"`~`, which is below the workspace",
		() => {
			job.file("home/.netrc", VALUE);
			return { path: "~/.netrc", env: { HOME: join(job.workspace, "home") } };
		},
		OUT,
	],
	[
		"a working directory outside of the workspace",
		() => {
			outside();
			return { path: "outside.txt", with: { "working-directory": job.root } };
		},
		OUT,
	],
	[
		"a working directory that is a link",
		() => {
			outside();
			link("here", job.root);
			return { path: "outside.txt", with: { "working-directory": "here" } };
		},
		OUT,
	],
	[
		"what actions/checkout left",
		() => {
			job.file(".git/config", VALUE);
			return { path: ".git/config" };
		},
		"it is part of git's own data",
	],
	[
		"the same of a second checkout, by a link",
		() => {
			job.file("sub/.git/config", VALUE);
			link("conf", "sub/.git");
			return { path: "conf/config" };
		},
		"it is part of git's own data",
	],
	[
		"git's data in other letters",
		() => {
			job.file(".GIT/config", VALUE);
			return { path: ".GIT/config" };
		},
		"it is part of git's own data",
	],
	[
		"RUNNER_TEMP",
		() => {
			const temp = join(job.temp, "_runner_file_commands", "planted");
			writeFileSync(temp, VALUE);
			return { path: temp };
		},
		OUT,
	],
	[
		"RUNNER_TEMP below the workspace",
		() => {
			job.file("_temp/git-credentials.config", VALUE);
			return {
				path: "_temp/git-credentials.config",
				env: { RUNNER_TEMP: join(job.workspace, "_temp") },
			};
		},
		RUNNER,
	],
	[
		"the actions beside it",
		() => {
			job.file("work/_actions/x", VALUE);
			job.file("work/_temp/x", "");
			return {
				path: "work/_actions/x",
				env: { RUNNER_TEMP: join(job.workspace, "work/_temp") },
			};
		},
		RUNNER,
	],
	[
		"the tool cache below the workspace",
		() => {
			job.file("tools/x", VALUE);
			return {
				path: "tools/x",
				env: { RUNNER_TOOL_CACHE: join(job.workspace, "tools") },
			};
		},
		RUNNER,
	],
	[
		"the event below the workspace",
		() => {
			job.file("work/event.json", VALUE);
			return {
				path: "work/event.json",
				env: { GITHUB_EVENT_PATH: join(job.workspace, "work/event.json") },
			};
		},
		RUNNER,
	],
	[
		"command files below the workspace",
		() => {
			job.file("x/_runner_file_commands/set_env_1", VALUE);
			return { path: "x/_runner_file_commands/set_env_1" };
		},
		RUNNER,
	],
	[
		"a private directory of another step",
		() => {
			const own = "secret-refs-0123456789ab-1-0123456789abcdef/0/KEY";
			job.file(own, VALUE);
			return { path: own };
		},
		RUNNER,
	],
	[
		"what a login action left in the workspace",
		() => ({
			path: "gha-creds-1.json",
			env: {
				GOOGLE_APPLICATION_CREDENTIALS: job.file("gha-creds-1.json", VALUE),
			},
		}),
		"`GOOGLE_APPLICATION_CREDENTIALS` says that it holds credentials",
	],
	[
		"a workspace that is the whole machine",
		() => ({ path: outside(), env: { GITHUB_WORKSPACE: "/" } }),
		"the workspace is the root of the file system",
	],
];

describe("a file that a manifest names", () => {
	test.each(
		CLOSED,
	)("%s is refused, in a dry run too", async (_, set, reason) => {
		const { path, with: inputs, env = {} } = set();
		const results = await Promise.all(
			["false", "true"].map((dry) =>
				step(`X [file, plain] = file:${path}`, {
					env,
					with: { ...inputs, "dry-run": dry },
				}),
			),
		);
		for (const result of results) {
			expectNothing(result);
			expect(errorsOf(result)).toEqual([expect.stringContaining(reason)]);
		}
	});

	test.each([
		"push",
		"pull_request",
	])("below the workspace it is read, with a mask or without: %s", async (event) => {
		job.file("a/b.txt", HARMLESS);
		job.file(".github/..x", HARMLESS);
		link("here.txt", "a/b.txt");
		link("back", job.workspace);
		link("../by-another-name", "workspace");
		const lines = [
			"A [plain] = file:a/b.txt",
			"B = file:here.txt",
			`C = file:${join(job.workspace, "a", "b.txt")}`,
			"D = file:a/../a/./b.txt",
			"E = file:back/a/b.txt",
			`F = file:${join(job.root, "by-another-name", "a/b.txt")}`,
			"G = file:.github/..x",
			"H [optional] = file:a/nowhere.txt",
		];
		const result = await step(lines.join("\n"), {
			env: {
				GITHUB_EVENT_NAME: event,
				GITHUB_WORKSPACE: join(job.root, "by-another-name"),
			},
		});
		expect(errorsOf(result)).toEqual([]);
		expect(result.env).toEqual(
			new Map([..."ABCDEFG"].map((name) => [name, HARMLESS])),
		);
	});

	test("relative paths start from a working directory below the workspace", async () => {
		job.file("a/b.txt", HARMLESS);
		const result = await step("A = file:b.txt\nB = file:../a/b.txt", {
			with: { "working-directory": "a" },
		});
		expect(Object.fromEntries(result.env)).toEqual({
			A: HARMLESS,
			B: HARMLESS,
		});
	});

	test("the workflow may name it, and a manifest that the workflow trusts", async () => {
		link("harmless.txt", outside());
		const line = "X = file:harmless.txt";
		const own = await job.step({ with: { "secret-refs": line } });
		expect(own.env.get("X")).toBe(VALUE);
		const trusted = await step(line, {
			with: { "trust-secret-refs-file": "true" },
		});
		expect(trusted.env.get("X")).toBe(VALUE);
	});

	test("what the workflow may read is no answer for the same reference of a manifest", async () => {
		link("harmless.txt", outside());
		const result = await step("X [optional, plain] = file:harmless.txt", {
			with: { "secret-refs": "Y = file:harmless.txt" },
		});
		expectNothing(result);
		expect(errorsOf(result)).toEqual([
			expect.stringMatching(
				/^refs\.txt, line 1: X: file:harmless\.txt: it leads out of the workspace, and a manifest, .+ Declare it in the workflow itself, or set `trust-secret-refs-file: true`\.$/,
			),
		]);
	});
});

describe("the manifest itself", () => {
	test.each<[string, () => string, string]>([
		[
			"a link out of the checkout",
			() => {
				link("r.txt", outside());
				return "r.txt";
			},
			OUT,
		],
		[
			"a link to the environment of the action",
			() => {
				link("r.txt", "/proc/self/environ");
				return "r.txt";
			},
			OUT,
		],
		["an absolute path", outside, OUT],
		[
			"git's own data",
			() => {
				job.file(".git/config", VALUE);
				return ".git/config";
			},
			"it is part of git's own data",
		],
		[
			"a FIFO",
			() => {
				execFileSync("mkfifo", [join(job.workspace, "fifo")]);
				return "fifo";
			},
			"it is not a file",
		],
	])("%s is not read", async (_, set, reason) => {
		const result = await job.step({ with: { "secret-refs-file": set() } });
		expectNothing(result);
		expect(errorsOf(result)).toEqual([
			expect.stringMatching(/^`secret-refs-file`: \S+: it /),
		]);
		expect(errorsOf(result)[0]).toContain(reason);
	});

	test("a link in the checkout is read, and one out of it when the workflow trusts it", async () => {
		job.file("real.txt", "X = env:PLANTED\n");
		link("r.txt", "real.txt");
		writeFileSync(join(job.root, "generated.txt"), "Y = env:PLANTED\n");
		link("g.txt", "../generated.txt");
		const env = { PLANTED: VALUE };
		const own = await job.step({ with: { "secret-refs-file": "r.txt" }, env });
		expect(Object.fromEntries(own.env)).toEqual({ X: VALUE });
		const trusted = await job.step({
			with: { "secret-refs-file": "g.txt", "trust-secret-refs-file": "true" },
			env,
		});
		expect(Object.fromEntries(trusted.env)).toEqual({ Y: VALUE });
	});
});

describe("`plain`", () => {
	test.each([
		"false",
		"true",
	])("takes no mask away from what a variable holds; dry run: %s", async (dry) => {
		const result = await step("PW [plain] = env:PLANTED", {
			env: { GITHUB_EVENT_NAME: "pull_request" },
			with: { "dry-run": dry },
		});
		expectNothing(result);
		expect(errorsOf(result)).toEqual([
			expect.stringMatching(
				/^refs\.txt, line 1: PW: `\[plain\]` is refused in a manifest for `env:`: /,
			),
		]);
	});

	test("does when the workflow trusts the manifest", async () => {
		const result = await step("PW [plain] = env:PLANTED", {
			with: { "trust-secret-refs-file": "true" },
		});
		expect(Object.fromEntries(result.env)).toEqual({ PW: VALUE });
	});
});

describe("names", () => {
	test("a setting of a tool is refused, and in `run` too", async () => {
		for (const inputs of [{}, { run: "true" }]) {
			const result = await step("VAULT_ADDR = env:PLANTED", { with: inputs });
			expectNothing(result);
			expect(errorsOf(result)).toEqual([
				expect.stringContaining(
					"VAULT_ADDR: the environment name is refused in a manifest: this action and the clients of these stores obey it.",
				),
			]);
		}
	});

	test.each([
		"SECRET_REFS_RUN = env:PLANTED",
		"* = env:JSON",
		"SECRET_REFS_RUN [file] = env:PLANTED",
	])("the action's own mark cannot be taken: %s", async (line) => {
		const result = await job.step({
			with: { "secret-refs": line, run: "echo $SECRET_REFS_RUN" },
			env: { PLANTED: VALUE, JSON: `{"secret_refs_run":"${VALUE}"}` },
		});
		// With `run`, what declarations read of the environment is masked before anything is judged.
		expectNothing(result, "log");
		expect(errorsOf(result)).toEqual([
			expect.stringContaining("by it the action knows its own processes"),
		]);
	});
});
