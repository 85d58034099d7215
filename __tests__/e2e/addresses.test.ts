import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job, type StepOptions } from "../support/runner.ts";

const FROM_GITHUB = {
	GITHUB_SERVER_URL: "https://github.com",
	GITHUB_ACTION_REPOSITORY: "octo/secret-refs",
	GITHUB_ACTION_REF: "v1",
};
const PATH = "docs/troubleshooting.md";

let job: Job;
afterEach(() => job.end());

const commandsOf = (lines: readonly string[]) =>
	lines.filter((line) => /^::(?:error|warning|notice)::/.test(line));

describe.each([
	["of an action of the repository itself", {}, PATH],
	[
		"of an action from GitHub",
		FROM_GITHUB,
		`https://github.com/octo/secret-refs/blob/v1/${PATH}`,
	],
])("the messages %s end with an address:", (_name, identity, page) => {
	test.each<[string, StepOptions, readonly string[]]>([
		[
			"one error",
			{ with: { "secret-refs": "A = env:NOWHERE" } },
			[
				`::error::secret-refs, line 1: A: env:NOW...: secret env var not found: "NOW...". Set it in the \`env:\` of this step, for example to \${{ secrets.NAME }}. ${page}#variable-not-found`,
			],
		],
		[
			"several, of a dry run",
			{
				with: { "secret-refs": "A = env:B\nA = env:C\nB", "dry-run": "true" },
			},
			[
				`::error::secret-refs, line 2: A: declared twice; the first one is in secret-refs, line 1. Take one out, or give it another name. ${page}#declared-twice`,
				`::error::secret-refs, line 3: this is not a declaration: \`NAME = scheme:...\` is needed. If it is a value, put it into the \`env:\` of this step and write \`NAME = env:NAME\`. ${page}#not-a-declaration`,
				`::error::2 errors; nothing was delivered. They stand above, each with what to do. ${page}#several-errors`,
			],
		],
		[
			"an input",
			{ with: { "secret-refs": "A = env:A", "dry-run": "perhaps" } },
			[
				`::error::\`dry-run\` accepts \`true\` and \`false\`. ${page}#input-value`,
			],
		],
		[
			"a warning and a notice",
			{
				with: { "secret-refs": "A [output] = env:A\nB = env:B" },
				env: { A: "s3cret-value", B: "on" },
			},
			[
				`::warning::B: delivered without a mask, since the value is too short or too common to be masked without ruining the log. Mark it \`[plain]\` to say that it is no secret. ${page}#value-not-masked`,
				`::notice::Outputs that hold a masked value reach the later steps of this job; the runner drops them between jobs. Another job fetches the secret again. ${page}#outputs-between-jobs`,
			],
		],
		[
			"the end of a script",
			{
				with: { "secret-refs": "A [plain] = env:A", run: "exit 3" },
				env: { A: "1" },
			},
			[`::error::Process completed with exit code 3. ${page}#script-failed`],
		],
	])("%s", async (_what, options, lines) => {
		job = new Job(identity);
		const { raw } = await job.step(options);
		expect(commandsOf(raw)).toEqual(lines);
	});

	test("the post step", async () => {
		job = new Job(identity);
		const step = await job.step({
			with: { "secret-refs": "A [file] = env:A" },
			env: { A: "s3cret-value" },
		});
		const debts = join(dirname(dirname(step.env.get("A") ?? "")), "debts");
		mkdirSync(debts);
		writeFileSync(join(debts, "0.json"), "{}");
		const { raw } = await job.post(step);
		expect(commandsOf(raw)).toEqual([
			`::warning::Not undone: what was written down for the post step cannot be read. ${page}#not-undone`,
		]);
	});
});

test("variables of a step cannot put a command into the address", async () => {
	job = new Job({ ...FROM_GITHUB, GITHUB_ACTION_REF: "v1\n::warning::x" });
	const { annotations, raw } = await job.step({
		with: { "secret-refs": "A = env:NOWHERE" },
	});
	expect(annotations).toHaveLength(1);
	expect(raw.at(-1)).toMatch(/ docs\/troubleshooting\.md#variable-not-found$/);
});
