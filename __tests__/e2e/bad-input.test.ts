import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ENTRIES, Job, type StepOptions } from "../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const VALUE = "S3cr3t-v4lue-of-the-other";

/** Runs a step that must fail and deliver nothing, beside a declaration that is fine. Returns its annotations. */
async function failing(
	declarations: string,
	options: StepOptions = {},
): Promise<string[]> {
	const result = await job.step({
		...options,
		with: {
			"secret-refs": `FINE [env, output] = env:FINE\nFINE_FILE [file] = env:FINE\n${declarations}`,
			...options.with,
		},
		env: { FINE: VALUE, ...options.env },
	});
	expect(result.code).toBe(1);
	expect([...result.env, ...result.outputs]).toEqual([]);
	expect(job.leftInTemp()).toEqual([]);
	for (const line of result.raw)
		if (!line.startsWith("::add-mask::")) expect(line).not.toContain(VALUE);
	return result.annotations
		.filter(({ kind }) => kind === "error")
		.map(({ message }) => message);
}

const missing =
	'secret env var not found: "NOW...". Set it in the `env:` of this step';

test("mistakes of all kinds are told at once, in the order of their lines, one a line", async () => {
	job = new Job();
	const problems = await failing(
		[
			"PATH = env:FINE",
			"A = env:",
			"B = op://v",
			"C =",
			"D = vault:",
			"E [fiel] = env:FINE",
			"F = aws+sm:",
			"G = cmd:echo $FINE_FILE",
			"H = file:~x/y",
		].join("\n"),
	);
	expect(
		problems.map(
			(problem) => /^(?:secret-refs, line \d+|.{0,20})/.exec(problem)?.[0],
		),
	).toEqual([
		...[3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => `secret-refs, line ${line}`),
		expect.stringMatching(/^9 errors/),
	]);
	expect(problems[3]).toContain("nothing stands behind `=`");
});

test("a message keeps its own words, whatever else a value is that was read", async () => {
	job = new Job();
	const problems = await failing("A = cmd:echo null\nWORD [plain] = env:WORD", {
		env: { WORD: "command" },
	});
	expect(problems).toEqual([
		expect.stringContaining("A: cmd:echo: the command prints `null`, which"),
	]);
});

describe("one faulty line beside others", () => {
	test.each<[string, string, string]>([
		["no `=`", "TOKEN", "secret-refs, line 3: this is not a declaration"],
		[
			"no scheme",
			"TOKEN = abc",
			"secret-refs, line 3: TOKEN: the text behind `=` does not begin with a known scheme; known are env, file, cmd",
		],
		["unknown scheme", "TOKEN = fil:abc", "(did you mean `file`?)"],
		[
			"bad name",
			"A.B = env:X",
			"secret-refs, line 3: a name consists of letters",
		],
		[
			"refused name",
			"LD_PRELOAD = env:FINE",
			"secret-refs, line 3: LD_PRELOAD: the environment name is refused: the dynamic loader obeys it",
		],
		[
			"duplicate",
			"FINE = env:X",
			"secret-refs, line 3: FINE: declared twice; the first one is in secret-refs, line 1",
		],
		[
			"unknown modifier",
			"A [fiel] = env:FINE",
			"secret-refs, line 3: A: unknown modifier",
		],
		["bad modifier value", "A [json:x] = env:FINE", "which begins with `/`"],
		["unclosed bracket", "A [file", "the bracket `[` is not closed"],
		["unclosed quote", 'A [default:"x] = env:A', 'a quote `"` is not closed'],
		[
			"missing variable",
			"A = env:NOWHERE",
			`secret-refs, line 3: A: env:NOW...: ${missing}`,
		],
		[
			"empty variable",
			"A = env:EMPTY",
			"the variable is empty. GitHub gives '' for a secret that does not exist",
		],
		[
			"malformed variable",
			"A = env:X=Y",
			"A: env:X=Y: the name of a variable holds no white space and no `=`",
		],
		[
			"missing file",
			"A = file:./nowhere.txt",
			"A: file:./nowhere.txt: there is no such file",
		],
		[
			"failing command",
			'A = cmd:SECRET=x sh -c "echo no such key >&2; exit 7"',
			"A: cmd:sh: the command ended with exit code 7; stderr: no such key.",
		],
		[
			"missing program",
			"A = cmd:nowhere-found --token=x",
			"A: cmd:nowhere-found: the command ended with exit code 127",
		],
		["directory", "A = file:.", "it is a directory, not a file"],
		["FIFO", "A = file:fifo", "it is a FIFO, not a file"],
		["20 MiB file", "A [file] = file:large", "the file is larger than 10 MiB"],
		[
			"invalid base64",
			"A [base64] = env:FINE_TOO",
			"A: env:FIN...: the value is not valid base64.",
		],
		["invalid hex", "A [hex] = env:FINE_TOO", "the value is not valid hex."],
		[
			"invalid JSON",
			"A [json:/a] = env:FINE_TOO",
			"the value is not valid JSON: it goes wrong at line 1, column 1.",
		],
		[
			"nothing at the pointer",
			"A [json:/a/c] = env:JSON",
			'the value holds nothing at "/a/c".',
		],
		[
			"NUL",
			"A = cmd:printf 'abc\\000def'",
			"the value is not text (it holds a NUL). Deliver it as `[file]`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.",
		],
		[
			"invalid UTF-8",
			"A = cmd:printf 'abc\\377def'",
			"the value is not text (it is not valid UTF-8). Deliver it as `[file]`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.",
		],
		[
			"too large for the environment",
			'A = cmd:head -c 131070 /dev/zero | tr "\\0" x',
			"the value is too large for an environment variable (131072 of at most 131071 bytes). Deliver it as `[file]`.",
		],
		[
			"too short to be masked",
			"A_TOKEN = cmd:echo abc",
			"too short or too common to be masked",
		],
		[
			"too common to be masked",
			"A_TOKEN = cmd:echo True",
			"Mark it `[plain]` if it is no secret.",
		],
		[
			"wildcard without object",
			"A_* = env:FINE_TOO",
			"A_*: env:FIN...: the value is not valid JSON: it goes wrong at",
		],
		[
			"wildcard with a refused name",
			"* = env:JSON",
			'*: the field "path" gives the environment name PATH, which is refused',
		],
		["folded", "A = env:A B = env:B", "write `secret-refs: |`"],
	])("%s", async (_, line, message) => {
		job = new Job();
		execFileSync("mkfifo", [`${job.workspace}/fifo`]);
		truncateSync(job.file("large", ""), 20 * 1024 * 1024);
		const messages = await failing(line, {
			env: {
				EMPTY: "",
				FINE_TOO: "not*encoded",
				JSON: '{"a":{"b":"long-enough"},"path":"x-y-z"}',
			},
		});
		expect(messages).toEqual([expect.stringContaining(message)]);
	});

	test("a command that takes too long", async () => {
		job = new Job();
		expect(
			await failing("A = cmd:sleep 60", { with: { "timeout-seconds": "0.5" } }),
		).toEqual([
			expect.stringContaining(
				"A: cmd:sleep: no answer within 0.5 s. If it needs longer, raise `timeout-seconds`.",
			),
		]);
	});

	test("a value that another declaration has is taken out of what a command says", async () => {
		job = new Job();
		const messages = await failing(
			'A = cmd:echo "refused: $FINE ::error::x ##[group]y" >&2; printf "%s" "$FINE" | base64 >&2; exit 1',
		);
		expect(messages).toEqual([
			expect.stringMatching(
				/stderr: refused: \*\*\* ::error::x ## \[group\]y \| \*\*\*/,
			),
		]);
	});

	test("all values together", async () => {
		job = new Job();
		const lines = Array.from(
			{ length: 9 },
			(_, index) =>
				`A${index} = cmd:head -c 125000 /dev/zero | tr "\\0" ${index}`,
		);
		expect(await failing(lines.join("\n"))).toEqual([
			expect.stringContaining("all environment variables together are 11250"),
		]);
		const outputs = Array.from(
			{ length: 5 },
			(_, index) =>
				`A${index} [output] = cmd:head -c 125000 /dev/zero | tr "\\0" ${index}`,
		);
		expect(await failing(outputs.join("\n"))).toEqual([
			expect.stringContaining("all outputs together are 12500"),
		]);
	});
});

describe("inputs", () => {
	test.each<[string, Record<string, string>, string]>([
		["nothing at all", { "secret-refs": "" }, "nothing is declared"],
		[
			"deliver-to",
			{ "deliver-to": "envs" },
			"`deliver-to` accepts `env`, `output`, one or more of them.",
		],
		[
			"allow-providers",
			{ "allow-providers": "env nowhere" },
			"`allow-providers` accepts `env`, `file`, `cmd`, `vault`",
		],
		[
			"trust-secret-refs-file",
			{ "trust-secret-refs-file": "yes" },
			"`trust-secret-refs-file` accepts `true` and `false`.",
		],
		["summary", { summary: "1" }, "`summary` accepts `true` and `false`."],
		["dry-run", { "dry-run": "on" }, "`dry-run` accepts"],
		[
			"timeout-seconds",
			{ "timeout-seconds": "1m" },
			"`timeout-seconds` accepts a number of seconds, more than 0",
		],
		["no time", { "timeout-seconds": "0" }, "`timeout-seconds` accepts"],
		[
			"concurrency",
			{ concurrency: "1.5" },
			"`concurrency` accepts a whole number",
		],
		[
			"working-directory",
			{ "working-directory": "nowhere" },
			"`working-directory` is not an existing directory",
		],
		[
			"a misspelt input",
			{ deliverto: "output" },
			"there is no input `deliverto`; did you mean `deliver-to`?",
		],
		[
			"another",
			{ secret_refs: "A = env:A" },
			"there is no input `secret_refs`; did you mean `secret-refs`?",
		],
		[
			"a manifest that is not there",
			{ "secret-refs-file": "nowhere.txt" },
			"`secret-refs-file`: nowhere.txt: there is no such file in the workspace",
		],
		[
			"a manifest that is a directory",
			{ "secret-refs-file": "." },
			"`secret-refs-file`: .: it is not a file.",
		],
		[
			"a manifest that is not text",
			{ "secret-refs-file": "binary" },
			"`secret-refs-file`: binary: the file is not UTF-8 text.",
		],
		[
			"a command in a manifest",
			{ "secret-refs-file": "refs.txt" },
			"refs.txt, line 2: A: `cmd:` is refused in a manifest",
		],
		[
			"two manifests on one line",
			{ "secret-refs-file": "refs.txt ./refs.txt" },
			"`secret-refs-file`: refs.txt ./refs.txt: there is no such file in the workspace. Several paths stand in lines of their own: write `secret-refs-file: |`",
		],
		[
			"a manifest below a file",
			{ "secret-refs-file": "refs.txt/x" },
			"`secret-refs-file`: refs.txt/x: a part of the path is a file, not a folder.",
		],
		[
			"a declaration in the place of a path",
			{ "secret-refs-file": "API_KEY = hunter2" },
			"`secret-refs-file`: ...: this looks like a declaration, not a path.",
		],
		[
			"a secret in the place of a path",
			{ "secret-refs-file": "gh9_16C7e42F292c6912E7710c838347Ae178B4a" },
			"`secret-refs-file`: ...: there is no such file in the workspace.",
		],
		[
			"a path that is too long",
			{ "secret-refs-file": "x".repeat(5_000) },
			"`secret-refs-file`: ...: no path is so long.",
		],
		[
			"a circle of links",
			{ "secret-refs-file": "circle" },
			"`secret-refs-file`: circle: links lead in a circle.",
		],
	])("%s", async (_, inputs, message) => {
		job = new Job();
		symlinkSync("circle", join(job.workspace, "circle"));
		job.file("binary", Buffer.from([0xff, 0xfe]));
		job.file("refs.txt", "# of the repository\nA = cmd:id\n");
		expect(await failing("", { with: inputs })).toEqual([
			expect.stringContaining(message),
		]);
	});

	test("inputs that a shell dropped on their way", async () => {
		job = new Job();
		const main = job.file(
			"wrapper.mjs",
			`import { spawnSync } from "node:child_process";
const { status } = spawnSync("dash", ["-c", 'exec "$0" "$1"', process.execPath, ${JSON.stringify(ENTRIES.main)}], { stdio: "inherit" });
process.exitCode = status ?? 99;`,
		);
		expect(await failing("A = env:PATH", { main })).toEqual([
			expect.stringMatching(
				/^nothing is declared: no input with a hyphen in its name arrived/,
			),
		]);
	});

	test("wrong inputs are reported together", async () => {
		job = new Job();
		expect(
			await failing("", {
				with: { summary: "x", concurrency: "0", "deliver-to": "x" },
			}),
		).toHaveLength(4);
	});

	test.each([
		"pull_request_target",
		"workflow_run",
		"issue_comment",
	])("a manifest on %s", async (event) => {
		job = new Job();
		job.file("refs.txt", "A = env:FINE\n");
		const options = {
			with: { "secret-refs-file": "refs.txt" },
			env: { GITHUB_EVENT_NAME: event },
		};
		expect(await failing("", options)).toEqual([
			expect.stringContaining(
				`\`secret-refs-file\` is refused on the event ${event}`,
			),
		]);
		const trusted = await job.step({
			...options,
			with: { ...options.with, "trust-secret-refs-file": "true" },
			env: { ...options.env, FINE: VALUE },
		});
		expect(trusted.env.get("A")).toBe(VALUE);
	});

	test.each([
		"GITHUB_ENV",
		"GITHUB_OUTPUT",
		"GITHUB_STATE",
	])("without %s nothing is printed in its place", async (name) => {
		job = new Job();
		for (const instead of [undefined, "", "/nowhere/file"])
			expect(await failing("", { env: { [name]: instead } })).toEqual([
				expect.stringContaining(`\`${name}\` `),
			]);
	});

	test("without RUNNER_TEMP", async () => {
		job = new Job();
		expect(await failing("", { env: { RUNNER_TEMP: undefined } })).toEqual([
			expect.stringContaining("`RUNNER_TEMP` is not set"),
		]);
	});
});

describe("many errors", () => {
	test("each is an annotation up to ten, and all are in the log", async () => {
		job = new Job();
		const many = await job.step({
			with: {
				"secret-refs": Array.from(
					{ length: 30 },
					(_, index) => `N${index} = nothing`,
				).join("\n"),
			},
		});
		expect(many.annotations).toHaveLength(10);
		expect(many.annotations.at(-1)?.message).toBe(
			"30 errors; nothing was delivered. They stand above, each with what to do.",
		);
		expect(many.ids).toEqual([
			...Array(9).fill("unknown-scheme"),
			"several-errors",
		]);
		for (let index = 0; index < 30; index++)
			expect(
				many.log.filter((line) =>
					line.includes(`secret-refs, line ${index + 1}: N${index}: `),
				),
			).toEqual([
				expect.stringMatching(/ docs\/troubleshooting\.md#unknown-scheme$/),
			]);
		for (const { message } of many.annotations)
			expect(message.length).toBeLessThan(4_096);

		const few = await job.step({ with: { "secret-refs": "A = x\nB = y" } });
		expect(few.annotations.map(({ message }) => message.split(":")[0])).toEqual(
			[
				"secret-refs, line 1",
				"secret-refs, line 2",
				"2 errors; nothing was delivered. They stand above, each with what to do.",
			],
		);
	});

	test("a manifest of 10,000 declarations", async () => {
		job = new Job();
		job.file(
			"refs.txt",
			Array.from(
				{ length: 10_000 },
				(_, index) => `N${index} = env:NOWHERE${index}`,
			).join("\n"),
		);
		const result = await job.step({ with: { "secret-refs-file": "refs.txt" } });
		expect(result.annotations.at(-1)?.message).toContain("10000 errors");
		// A thousand of them are told, and how many more there are.
		const told = result.log.join("\n");
		expect(told).toContain("refs.txt, line 1000: N999: env:NOW...");
		expect(told).not.toContain("refs.txt, line 1001:");
		expect(told).toContain("... and 9000 more errors.");
	});
});
