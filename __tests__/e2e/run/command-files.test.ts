import { execFileSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENTRIES, Job, type StepOptions } from "../../support/runner.ts";

let job: Job;
beforeEach(() => {
	job = new Job();
});
afterEach(() => job.end());

const VALUE = "s3cret-of-the-files";

const step = (inputs: Record<string, string>, options: StepOptions = {}) =>
	job.step({
		...options,
		with: { "secret-refs": "TOKEN = env:SOURCE", ...inputs },
		env: { SOURCE: VALUE, ...options.env },
	});

/** A command file that is the test's own: the job reads its own ones when the step has ended. */
function file(name: string, content = ""): string {
	const path = join(job.temp, name);
	writeFileSync(path, content);
	return path;
}

/** The action, preceded by something that changes its process. */
function preceded(change: string): string {
	const path = join(job.root, "main.mjs");
	writeFileSync(
		path,
		`import { execFileSync } from "node:child_process";\n${change}\nawait import(${JSON.stringify(pathToFileURL(ENTRIES.main).href)});\n`,
	);
	return path;
}

describe("while a script runs", () => {
	test.runIf(process.platform === "linux")(
		"the action holds no command file open",
		async () => {
			const result = await step({
				run: 'ls -l "/proc/$PPID/fd" > fds; cat "/proc/$PPID/cmdline" > parent',
			});
			expect(result.code).toBe(0);
			const read = (name: string) =>
				readFileSync(join(job.workspace, name), "utf8");
			expect(read("parent")).toContain("index");
			expect(read("fds")).toContain(" -> ");
			expect(read("fds")).not.toContain("_runner_file_commands");
			expect(result.outputs.get("exit-code")).toBe("0");
		},
	);

	test.each([
		["removes it", 'rm "$GITHUB_OUTPUT"', "is not there"],
		[
			"makes a directory of it",
			'rm "$GITHUB_OUTPUT"; mkdir "$GITHUB_OUTPUT"',
			"no regular file",
		],
		[
			"makes a pipe of it",
			'rm "$GITHUB_OUTPUT"; mkfifo "$GITHUB_OUTPUT"',
			"no regular file",
		],
		[
			"makes a link of it",
			'rm "$GITHUB_OUTPUT"; touch other; ln -s "$PWD/other" "$GITHUB_OUTPUT"',
			"no regular file",
		],
	])("one that %s: its exit code decides, and a warning tells", async (_, script, what) => {
		const output = file("own-output");
		for (const code of [0, 3]) {
			const result = await step(
				{ run: `${script}\nexit ${code}` },
				{ env: { GITHUB_OUTPUT: output } },
			);
			expect(result.code).toBe(code);
			const warnings = result.annotations.filter(
				({ kind }) => kind === "warning",
			);
			expect(warnings).toHaveLength(1);
			expect(warnings[0]?.message).toMatch(
				/^The output `exit-code` was not written: `GITHUB_OUTPUT` names /,
			);
			expect(warnings[0]?.message).toContain(what);
			expect(existsSync(join(job.workspace, "other"))).toBe(
				script.includes("other"),
			);
			if (script.includes("other"))
				expect(readFileSync(join(job.workspace, "other"), "utf8")).toBe("");
			execFileSync("rm", ["-rf", output]);
			file("own-output");
		}
	});

	test("one that replaces it by another file: that gets the exit code", async () => {
		const output = file("own-output");
		const result = await step(
			{
				run: 'echo A=1 > new; mv new "$GITHUB_OUTPUT"',
			},
			{ env: { GITHUB_OUTPUT: output } },
		);
		expect(result.code).toBe(0);
		expect(readFileSync(output, "utf8")).toMatch(/^A=1\nexit-code<</);
	});
});

describe("a file that cannot be written", () => {
	const sizes = (...paths: string[]) =>
		paths.map((path) => statSync(path).size);

	test("all before it are what they were: nothing is delivered", async () => {
		const output = file("own-output", "X=1\n");
		const env = file("own-env", `${"Y=1\n".repeat(1_020)}`); // 16 bytes are left
		const result = await step(
			{
				"secret-refs":
					"TOKEN [env, output] = env:SOURCE\nKEY [file] = env:SOURCE",
			},
			{
				env: { GITHUB_OUTPUT: output, GITHUB_ENV: env },
				main: preceded(
					'execFileSync("prlimit", ["--pid", String(process.pid), "--fsize=4096"]);',
				),
			},
		);
		expect(result.code).toBe(1);
		expect(result.annotations).toEqual([
			{
				kind: "error",
				message:
					"the runner's command files cannot be written. Is the disk full?",
			},
		]);
		expect(readFileSync(output, "utf8")).toBe("X=1\n");
		expect(sizes(env)).toEqual([4_080]);
		// The private directory stays for the post step, without the file.
		const [directory = ""] = job
			.leftInTemp()
			.filter((name) => name.startsWith("secret-refs-"));
		expect(readdirSync(join(job.temp, directory))).toEqual([]);
	});

	test("by this user: the message says who that is and what to do", async () => {
		for (const path of [job.root, job.temp, job.workspace])
			chmodSync(path, 0o755);
		const output = file("own-output");
		chmodSync(output, 0o444);
		const root = process.getuid?.() === 0;
		const result = await step(
			{ run: ": > started" },
			{
				env: { GITHUB_OUTPUT: output },
				main: preceded(root ? "process.setuid(65534);" : ""),
			},
		);
		expect(result.code).toBe(1);
		const messages = result.annotations.map(({ message }) => message);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(
			root
				? /^`GITHUB_OUTPUT` names a file that the user of this process \(uid \d+\) cannot write; it belongs to uid \d+\. In a job with a container, /
				: /^`GITHUB_OUTPUT` names a file that is the own file of this process's user \(uid \d+\) .* `chmod u\+w "\$GITHUB_OUTPUT"`\.$/,
		);
		expect(existsSync(join(job.workspace, "started"))).toBe(false);
	});

	test.each([
		["is not there", () => join(job.root, "nowhere"), "is not there"],
		[
			"is a directory",
			() => {
				const path = join(job.temp, "own");
				mkdirSync(path);
				return path;
			},
			"no regular file",
		],
	])("since it %s: nothing is started", async (_, make, what) => {
		for (const name of ["GITHUB_OUTPUT", "GITHUB_STATE"]) {
			const result = await step(
				{ run: ": > started" },
				{
					env: {
						[name]:
							name === "GITHUB_STATE" ? join(job.root, "nowhere") : make(),
					},
				},
			);
			expect(result.code).toBe(1);
			expect(result.annotations[0]?.message).toContain(
				name === "GITHUB_STATE"
					? "`GITHUB_STATE` names a file that is not there."
					: what,
			);
			expect(existsSync(join(job.workspace, "started"))).toBe(false);
		}
	});
});

describe("programs of the action", () => {
	const plant = (name: string) => {
		job.file(name, `#!/bin/sh\nenv > "${join(job.workspace, "taken")}"\n`);
		chmodSync(join(job.workspace, name), 0o755);
	};

	test("a shell in the workspace is not the one, whatever PATH says", async () => {
		plant("bash");
		const result = await step(
			{ run: "echo $BASH_VERSION; exit 7" },
			{ env: { PATH: `.::${process.env.PATH}` } },
		);
		expect(result.code).toBe(7);
		expect(existsSync(join(job.workspace, "taken"))).toBe(false);
	});

	test("nor is an engine", async () => {
		plant("docker");
		plant("podman");
		const result = await step(
			{ run: "true", image: "alpine:3.22" },
			{ env: { PATH: ".::/nowhere" } },
		);
		expect(result.annotations[0]?.message).toContain(
			"there is no `docker` on PATH; there is no `podman` on PATH",
		);
		expect(existsSync(join(job.workspace, "taken"))).toBe(false);
	});

	test("an entry of PATH that is no folder, or cannot be read, is nothing to talk about", async () => {
		const strange = file("no-folder");
		const result = await step(
			{ run: "true" },
			{ env: { PATH: `${strange}:${process.env.PATH}` } },
		);
		expect(result.code).toBe(0);
		expect(result.log.join("\n")).not.toContain("Unexpected error");
	});
});
