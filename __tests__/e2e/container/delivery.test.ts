import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ContainerJob, SECRET } from "../../support/container-job.ts";
import { ENGINES, type ImageName } from "../../support/engines.ts";
import { encodings, ODD_VALUES } from "../../support/odd-values.ts";
import type { StepOptions, StepResult } from "../../support/runner.ts";

let job: ContainerJob;
afterEach(() => job.end());

const sum = (bytes: string | Uint8Array) =>
	createHash("sha256").update(bytes).digest("hex");
const read = (name: string) => readFileSync(join(job.workspace, name), "utf8");
const logOf = ({ log }: StepResult) => log.join("\n");

/** Writes the SHA-256 of every variable V0, V1, ... and file F0, F1, ... to the workspace, and shows them all. */
const DIGESTS = (count: number) => `
number=0
while test $number -lt ${count}; do
	eval "value=\\$V$number file=\\$F$number named=\\$N$number"
	printf %s "$value" | sha256sum | cut -c1-64 >> sums
	sha256sum < "$file" | cut -c1-64 >> sums
	sha256sum < "$named" | cut -c1-64 >> sums
	stat -c '%a %u %n' "$file" "$named" >> files
	printf '%s\\n' "$value"; cat "$file"; echo; cat "$named" >&2; echo >&2
	number=$((number + 1))
done
`;

describe.each(ENGINES)("%s", (kind) => {
	const contain = (
		image: ImageName,
		inputs: Readonly<Record<string, string>>,
		options: StepOptions = {},
	) => {
		job = new ContainerJob(kind);
		return job.contain(image, inputs, options);
	};

	test.each([
		"busybox",
		"debian",
	] as const)("%s gets every odd value as it is, and shows none", async (image) => {
		const result = await contain(
			image,
			{
				"secret-refs": ODD_VALUES.map(
					(_, index) =>
						`V${index} = env:S${index}\nF${index} [file] = env:S${index}\nN${index} [file:it.txt] = env:S${index}`,
				).join("\n"),
				run: DIGESTS(ODD_VALUES.length),
			},
			{
				env: Object.fromEntries(
					ODD_VALUES.map(({ value }, index) => [`S${index}`, value]),
				),
			},
		);
		expect(result.code, logOf(result).slice(-2_000)).toBe(0);
		expect(read("sums").trim().split("\n")).toEqual(
			ODD_VALUES.flatMap(({ value }) => Array(3).fill(sum(value))),
		);
		expect(read("files").trim().split("\n")).toEqual(
			ODD_VALUES.flatMap((_, index) => [
				`400 0 /run/secrets/F${index}`,
				`400 0 /run/secrets/N${index}/it.txt`,
			]),
		);
		const printed = result.raw
			.filter((line) => !/^(?:::|##\[)add-mask/.test(line))
			.join("\n");
		for (const { name, value, pieces } of ODD_VALUES) {
			for (const piece of pieces)
				expect(printed.includes(piece), name).toBe(false);
			for (const [form, text] of encodings(value))
				expect(printed.includes(text), `${name}: ${form}`).toBe(false);
		}
		expect(await job.left(result)).toEqual([]);
	});

	test("bytes that are no text arrive as a file", async () => {
		job = new ContainerJob(kind);
		const bytes = Buffer.from(
			Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256),
		);
		job.file("bytes", bytes);
		const result = await job.contain("dash", {
			"secret-refs":
				"A [file] = file:bytes\nB [file:-n] = file:bytes\nC [file, allow-empty] = cmd:true",
			run: 'test -s "$A" && test -s "$B" && ! test -s "$C" && echo "<$B>"',
		});
		expect(result.code, logOf(result)).toBe(0);
		const again = await job.contain("busybox", {
			"secret-refs": "A [file] = file:bytes",
			run: 'cmp "$A" bytes',
		});
		expect(again.code, logOf(again)).toBe(0);
	});

	test("the environment is that of a container action, and nothing of this machine", async () => {
		job = new ContainerJob(kind);
		const event = join(job.temp, "_github_workflow", "event.json");
		job.file("../temp/_github_workflow/event.json", '{"the": "event"}');
		const result = await job.contain(
			"busybox",
			{
				run: [
					"env | sort > variables",
					'cat "$GITHUB_EVENT_PATH" > event',
					'(: > "$GITHUB_EVENT_PATH") || echo cannot be written',
					'touch "$HOME/x" "$RUNNER_TEMP/y" "$GITHUB_WORKSPACE/z"',
					'printf "#!/bin/sh\\necho ran" > "$RUNNER_TEMP/tool"; chmod +x "$RUNNER_TEMP/tool"; "$RUNNER_TEMP/tool"',
					"pwd",
					"ls /github/file_commands",
				].join("\n"),
				"pass-env": "AWS_*, ONE",
			},
			{
				env: {
					GITHUB_EVENT_PATH: event,
					GITHUB_REPOSITORY: "octo/repository",
					GITHUB_SHA: "0123",
					GITHUB_TOKEN: "ghs_of-the-step",
					RUNNER_ARCH: "X64",
					RUNNER_TOOL_CACHE: "/opt/hostedtoolcache",
					RUNNER_TRACKING_ID: "github_1",
					ACTIONS_ID_TOKEN_REQUEST_TOKEN: "token-for-id-tokens",
					ACTIONS_ID_TOKEN_REQUEST_URL: "https://id",
					ACTIONS_RUNTIME_TOKEN: "token-of-the-runtime",
					VAULT_TOKEN: "hvs.token-of-vault",
					VAULT_ADDR: "https://vault",
					OTHER: "of the host",
					HTTPS_PROXY: "http://user:password@proxy",
					AWS_REGION: "here",
					AWS_DIRECTORY: `${job.workspace}/aws`,
					ONE: "it's one\nof two lines",
				},
			},
		);
		expect(result.code, logOf(result)).toBe(0);
		// what an engine or a shell sets itself
		const own = /^(?:HOSTNAME|TERM|container|SHLVL)=/;
		const variables = read("variables")
			.trim()
			.split("\n")
			.filter((line) => !own.test(line));
		expect(variables).toEqual(
			[
				"AWS_DIRECTORY=/github/workspace/aws",
				"AWS_REGION=here",
				"CI=true",
				"GITHUB_ACTIONS=true",
				"GITHUB_ACTOR=octocat",
				"GITHUB_ARTIFACTS=/github/file_commands/github_artifacts",
				"GITHUB_ARTIFACTS_LIST=/github/file_commands/github_artifacts_list",
				"GITHUB_ENV=/github/file_commands/github_env",
				"GITHUB_EVENT_NAME=push",
				"GITHUB_EVENT_PATH=/github/workflow/event.json",
				"GITHUB_JOB=build",
				"GITHUB_OUTPUT=/github/file_commands/github_output",
				"GITHUB_PATH=/github/file_commands/github_path",
				"GITHUB_REF=refs/heads/main",
				"GITHUB_REPOSITORY=octo/repository",
				"GITHUB_RUN_ATTEMPT=1",
				"GITHUB_RUN_ID=1658821493",
				"GITHUB_SHA=0123",
				"GITHUB_STEP_SUMMARY=/github/file_commands/github_step_summary",
				"GITHUB_WORKFLOW=ci",
				"GITHUB_WORKSPACE=/github/workspace",
				"HOME=/github/home",
				"ONE=it's one",
				"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
				"PWD=/github/workspace",
				"RUNNER_ARCH=X64",
				"RUNNER_NAME=runner",
				"RUNNER_OS=Linux",
				"RUNNER_TEMP=/github/runner_temp",
				"RUNNER_TOOL_CACHE=/opt/hostedtoolcache",
				`TOKEN=${SECRET}`,
				"of two lines",
			].toSorted(),
		);
		expect(read("event")).toBe('{"the": "event"}');
		for (const line of ["cannot be written", "ran", "/github/workspace"])
			expect(result.log).toContain(line);
		// what it wrote is there, but for what it had as its own temporary directory
		read("z");
		readFileSync(join(job.temp, "_github_home", "x"));
		expect(() => readFileSync(join(job.temp, "y"))).toThrow();
	});

	test("an image's own user has the files, and can write the command files", async () => {
		const result = await contain("nonroot", {
			"secret-refs":
				"TOKEN = env:SOURCE\nKEY [file] = env:SOURCE\nPEM [file:id_rsa] = env:SOURCE",
			run: [
				'test "$(cat "$KEY")" = "$TOKEN" && test "$(cat "$PEM")" = "$TOKEN"',
				'stat -c \'%a %u\' "$KEY" "$PEM"',
				'echo "$(id -u) $GREETING $PWD $(tool)"',
				'printf "%s\\n" "a=1" "b<<E" 1 2 E "path=$PEM" >> "$GITHUB_OUTPUT"',
				'printf "C=3" >> "$GITHUB_ENV"',
				'echo "/opt/tools" >> "$GITHUB_PATH"',
				'echo "# done" >> "$GITHUB_STEP_SUMMARY"',
			].join("\n"),
		});
		expect(result.code, logOf(result)).toBe(0);
		expect(result.log.filter((line) => line === "400 1000")).toHaveLength(2);
		expect(result.log).toContain("1000 hello /github/workspace the tool");
		expect(Object.fromEntries(result.outputs)).toEqual({
			names: '["TOKEN","KEY","PEM"]',
			a: "1",
			b: "1\n2",
			path: "/run/secrets/PEM/id_rsa",
			"exit-code": "0",
		});
		expect(Object.fromEntries(result.env)).toEqual({ C: "3" });
		expect([result.path, result.summary]).toEqual(["/opt/tools\n", "# done\n"]);
	});

	test("only an explicit `output` leaves it", async () => {
		const result = await contain("busybox", {
			"secret-refs":
				"A = env:SOURCE\nB [output] = env:SOURCE\nC [env, output] = env:SOURCE",
			run: 'test "$A" = "$C" && test -z "$B"',
		});
		expect([result.code, Object.fromEntries(result.outputs)]).toEqual([
			0,
			{ names: '["A","B","C"]', "exit-code": "0", B: SECRET, C: SECRET },
		]);
		expect(result.env.size).toBe(0);
	});

	test("it starts in `working-directory`", async () => {
		job = new ContainerJob(kind);
		job.file("a b/c,d/x", "");
		const result = await job.contain("busybox", {
			run: "pwd; ls",
			"working-directory": "a b/c,d",
		});
		expect(result.log).toContain("/github/workspace/a b/c,d");
		expect(result.log).toContain("x");
	});

	test("a workspace with an odd name", async () => {
		job = new ContainerJob(kind);
		const workspace = join(job.workspace, 'it\'s, "a"=b c');
		job.file('it\'s, "a"=b c/x', "");
		const result = await job.contain(
			"busybox",
			{ run: "ls" },
			{ env: { GITHUB_WORKSPACE: workspace } },
		);
		expect(result.log, logOf(result)).toContain("x");
	});
});
