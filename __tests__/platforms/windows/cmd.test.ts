import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Job, type StepOptions } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const TOKEN = "tok-geh\u00e9im-123456";

function run(command: string, options: StepOptions = {}) {
	job = new Job();
	return job.step({
		codePage: 65_001,
		...options,
		with: { "secret-refs": `C = cmd:${command}`, ...options.with },
		env: { TOKEN, ...options.env },
	});
}

test.each([
	["a word", "echo word-123456", "word-123456"],
	["a variable", "echo v-%TOKEN%", `v-${TOKEN}`],
	[
		"one that is not set stays as it is written",
		"echo a-%NOT_THERE%",
		"a-%NOT_THERE%",
	],
	["quotes reach the program", 'echo "a b-123456"', '"a b-123456"'],
	["operators", "echo first-123&& echo second-456", "first-123\r\nsecond-456"],
	["a pipe", "echo piped-123456| findstr piped", "piped-123456"],
	["an escaped character", "echo a^&b-123456", "a&b-123456"],
	["no delayed expansion", "echo a!TOKEN!b-1", "a!TOKEN!b-1"],
	[
		"UTF-8, since the console is the runner's",
		"echo pr\u00fcfung-\u0448-1",
		"pr\u00fcfung-\u0448-1",
	],
])("%s", async (_name, command, value) => {
	const result = await run(command);
	expect(result.annotations).toEqual([]);
	expect(result.env.get("C")).toBe(value);
	expect(result.log.join("\n")).not.toContain(value);
});

test.each([
	["exit /b 3", "ended with exit code 3"],
	["exit /b -1", "ended with exit code -1"],
	["no-such-program-here", "exit code"],
])("`%s` is an error with its code", async (command, said) => {
	const result = await run(command);
	expect([result.code, result.ids[0], result.env.size]).toEqual([
		1,
		"command-failed",
		0,
	]);
	expect(result.annotations[0]?.message).toContain(said);
	expect(result.annotations[0]?.message).not.toMatch(/\.\.$/);
});

test("a program that is not there gets advice", async () => {
	const result = await run("exit /b 9009");
	expect(result.annotations[0]?.message).toContain(
		"install it in an earlier step",
	);
});

test("what it says on stderr is shown without what is secret", async () => {
	const result = await run(
		"echo %TOKEN%& echo cannot open %TOKEN% 1>&2& exit /b 1",
		{
			with: {
				"secret-refs":
					"T = env:TOKEN\nC = cmd:echo %TOKEN%& echo cannot open %TOKEN% 1>&2& exit /b 1",
			},
		},
	);
	expect(result.code).toBe(1);
	const log = result.log.join("\n");
	expect(log).toContain("cannot open");
	expect(log).not.toContain(TOKEN);
});

test("it runs in working-directory, with nothing to read and without the command files", async () => {
	job = new Job();
	job.file("sub dir/x.txt", "");
	const result = await job.step({
		codePage: 65_001,
		with: {
			"secret-refs":
				"D [plain] = cmd:cd\nE [plain] = cmd:echo [%GITHUB_ENV%%GITHUB_STATE%%INPUT_SUMMARY%]\nR [plain] = cmd:set /p X=& echo end",
			"working-directory": "sub dir",
		},
	});
	expect(result.annotations).toEqual([]);
	expect(result.env.get("D")).toBe(join(job.workspace, "sub dir"));
	expect(result.env.get("E")).not.toContain("_runner_file_commands");
	expect(result.env.get("R")).toBe("end");
});

test("many at once each get their own answer", async () => {
	job = new Job();
	const numbers = Array.from({ length: 12 }, (_, index) => index);
	const result = await job.step({
		codePage: 65_001,
		with: {
			"secret-refs": numbers
				.map((n) => `C${n} = cmd:echo answer-${n}-of-many`)
				.join("\n"),
		},
	});
	expect(numbers.map((n) => result.env.get(`C${n}`))).toEqual(
		numbers.map((n) => `answer-${n}-of-many`),
	);
});
