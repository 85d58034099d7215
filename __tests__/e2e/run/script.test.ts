import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Front, startFront } from "../../support/front.ts";
import {
	Job,
	type StepOptions,
	type StepResult,
} from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const SECRET = "s3cret-of-the-script";

/** One step with `run`, and a secret TOKEN. */
function run(
	script: string,
	options: StepOptions = {},
	refs = "TOKEN = env:SOURCE",
): Promise<StepResult> {
	job = new Job();
	return job.step({
		...options,
		with: { "secret-refs": refs, run: script, ...options.with },
		env: { SOURCE: SECRET, ...options.env },
	});
}

const lines = ({ log }: StepResult) => log.join("\n");

describe("a script gets the secrets", () => {
	test("in its environment, and nobody after it", async () => {
		const result = await run(`test "$TOKEN" = ${SECRET} && echo "<$TOKEN>"`);
		expect(result.code).toBe(0);
		expect(lines(result)).toContain("<***>");
		expect(Object.fromEntries(result.outputs)).toEqual({
			names: '["TOKEN"]',
			"exit-code": "0",
		});
		expect(result.env.size).toBe(0);
	});

	test("as a private file, which ends with it", async () => {
		const result = await run(
			'ls -ld "$KEY" "$(dirname "$KEY")" > seen; cmp "$KEY" key.bin; echo "$KEY" > path',
			{ with: { "working-directory": "." } },
			"KEY [file:id_rsa] = cmd:printf 'a\\000b\\377-secret' | tee key.bin",
		);
		expect(result.code, lines(result)).toBe(0);
		const path = readFileSync(join(job.workspace, "path"), "utf8").trim();
		const seen = readFileSync(join(job.workspace, "seen"), "utf8");
		expect(seen).toMatch(/^drwx------ .*\n-rw------- .*\/id_rsa\n/);
		expect(existsSync(path)).toBe(false);
		expect(job.leftInTemp()).toEqual([]);
	});

	test("but only an explicit `output` leaves it, and what is one alone does not reach it", async () => {
		const result = await run(
			'test -n "$A" && test -z "$B" && test -n "$C"',
			{},
			"A = env:SOURCE\nB [output] = env:SOURCE\nC [env, output] = env:SOURCE",
		);
		expect([...result.outputs.keys()]).toEqual([
			"B",
			"C",
			"names",
			"exit-code",
		]);
		expect(result.code).toBe(0);
		expect(result.env.size).toBe(0);
	});

	test("not before its folder is known to be there: nothing is asked for without", async () => {
		const result = await run(
			"true",
			{ env: { GITHUB_WORKSPACE: "/nowhere" } },
			"A = file:/nowhere/either",
		);
		expect(result.code).toBe(1);
		const said = result.annotations.map(({ message }) => message).join("\n");
		expect(said).toContain("the workspace (`GITHUB_WORKSPACE`)");
		expect(said).not.toContain("either");
	});

	test("and its own variables lose against a declared name", async () => {
		const result = await run(
			'test "$MINE" = s3cret-of-the-script',
			{
				env: { MINE: "the job's" },
			},
			"MINE = env:SOURCE",
		);
		expect(result.code).toBe(0);
	});
});

describe("as a `run:` step", () => {
	test("its command files are the runner's", async () => {
		const result = await run(
			[
				'echo "a=1" >> "$GITHUB_OUTPUT"',
				'printf "b<<E\\n1\\n2\\nE\\n" >> "$GITHUB_OUTPUT"',
				'echo "C=3" >> "$GITHUB_ENV"',
				'echo "/opt/tools" >> "$GITHUB_PATH"',
				'echo "# done" >> "$GITHUB_STEP_SUMMARY"',
			].join("\n"),
		);
		expect(Object.fromEntries(result.outputs)).toEqual({
			names: '["TOKEN"]',
			a: "1",
			b: "1\n2",
			"exit-code": "0",
		});
		expect(Object.fromEntries(result.env)).toEqual({ C: "3" });
		expect([result.path, result.summary]).toEqual(["/opt/tools\n", "# done\n"]);
	});

	test("a last line without a line break takes nothing along", async () => {
		const result = await run('printf "a=1" >> "$GITHUB_OUTPUT"');
		expect(result.outputs.get("a")).toBe("1");
		expect(result.outputs.get("exit-code")).toBe("0");
	});

	test.each([
		["exit 3", 3],
		["false; echo not reached", 1],
		["kill -9 $$", 137],
		["kill -TERM $$", 143],
		["nothing-of-that-name", 127],
	])("%s ends it with %i", async (script, code) => {
		const result = await run(script);
		expect([result.code, result.outputs.get("exit-code")]).toEqual([
			code,
			String(code),
		]);
		expect(lines(result)).not.toContain("not reached");
		expect(result.annotations).toEqual([
			{
				kind: "error",
				message: `Process completed with exit code ${code}${code === 127 ? ": a program was not found" : ""}.`,
			},
		]);
	});

	test.each([
		[undefined, "false | true; echo $BASH_VERSION", 0],
		["bash", "false | true", 1],
		["sh", "false | true", 0],
		["perl {0}", 'exit($ENV{TOKEN} eq "s3cret-of-the-script" ? 0 : 9)', 0],
		["bash -u {0}", "echo $NOT_THERE", 1],
		[
			"python3 {0}",
			"import os, sys; sys.exit(os.environ['TOKEN'][0] != 's')",
			0,
		],
	])("shell: %s", async (shell, script, code) => {
		const result = await run(
			script,
			shell === undefined ? {} : { with: { shell } },
		);
		expect(result.code, lines(result)).toBe(code);
	});

	test("it starts in `working-directory`", async () => {
		job = new Job();
		job.file("sub/dir/x", "");
		const result = await job.step({
			with: {
				"secret-refs": "TOKEN = env:SOURCE",
				run: "pwd; ls",
				"working-directory": "sub/dir",
			},
			env: { SOURCE: SECRET },
		});
		expect(result.log).toContain(join(job.workspace, "sub/dir"));
		expect(result.log).toContain("x");
	});

	test("colours, problem matchers and commands pass", async () => {
		const result = await run(
			"printf '\\033[31mred\\033[0m\\n::add-matcher::m.json\\n::warning file=a.js::careful\\n'",
		);
		expect(result.raw).toContain("\u001b[31mred\u001b[0m");
		expect(result.raw).toContain("::add-matcher::m.json");
		expect(result.annotations).toEqual([
			{ kind: "warning", message: "careful" },
		]);
	});

	test("standard input is empty", async () => {
		expect((await run('test -z "$(cat)"')).code).toBe(0);
	});
});

describe("what is held back", () => {
	const surroundings = {
		ACTIONS_RUNTIME_TOKEN: "runtime-token",
		ACTIONS_RUNTIME_URL: "https://runtime",
		ACTIONS_RESULTS_URL: "https://results",
		ACTIONS_CACHE_URL: "https://cache",
		ACTIONS_ID_TOKEN_REQUEST_TOKEN: "id-token",
		VAULT_TOKEN: "hvs.token-of-vault",
		VAULT_APPROLE_SECRET_ID: "secret-id-of-vault",
		VAULT_ADDR: "https://vault",
		INPUT_OTHER: "of another action",
		"STATE_private-directory": "x",
		STATE_OTHER: "y",
	};
	const script = "env | cut -d= -f1 | sort > names; exit 1";
	const names = () =>
		readFileSync(join(job.workspace, "names"), "utf8").split("\n");

	let vault: Front;
	beforeAll(async () => {
		vault = await startFront("http://127.0.0.1:1", () => ({
			status: 404,
			body: '{"errors":[]}',
		}));
	});
	afterAll(() => vault.close());

	/** The same in a step that uses Vault, which has nothing. */
	const runWithVault = (script: string, inputs: Record<string, string> = {}) =>
		run(
			script,
			{ with: inputs, env: { ...surroundings, VAULT_ADDR: vault.origin } },
			"TOKEN = env:SOURCE\nNONE [optional] = vault://nothing.here",
		);

	test("our inputs and state, the runner's services, credentials of the stores in use", async () => {
		const result = await runWithVault(script);
		const got = names();
		expect(got.filter((name) => name.startsWith("INPUT_"))).toEqual([
			"INPUT_OTHER",
		]);
		for (const name of [
			"VAULT_ADDR",
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"STATE_OTHER",
			"TOKEN",
			"GITHUB_ENV",
		])
			expect(got).toContain(name);
		const held =
			"ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN, ACTIONS_RUNTIME_URL, GITHUB_STATE, STATE_private-directory, VAULT_APPROLE_SECRET_ID, VAULT_TOKEN";
		for (const name of held.split(", ")) expect(got).not.toContain(name);
		expect(lines(result)).toContain(
			`Present in this step, but held back: VAULT_APPROLE_SECRET_ID, VAULT_TOKEN. What is needed all the same is named in \`pass-env\`.`,
		);
	});

	test("`pass-env` lets names and prefixes through", async () => {
		await runWithVault(script, {
			"pass-env": "VAULT_TOKEN, ACTIONS_RUNTIME_*",
		});
		expect(names()).toEqual(
			expect.arrayContaining([
				"VAULT_TOKEN",
				"ACTIONS_RUNTIME_TOKEN",
				"ACTIONS_RUNTIME_URL",
			]),
		);
		expect(names()).not.toContain("VAULT_APPROLE_SECRET_ID");
	});

	test("the credentials of stores that the step does not use are those of a `run:` step, and masked", async () => {
		const result = await run('echo "<$VAULT_TOKEN>"; exit 3', {
			env: surroundings,
		});
		expect(lines(result)).toContain("<***>");
		expect(lines(result)).not.toMatch(/held back: .*VAULT/);
	});

	test("what a line declares has arrived, and is not named as held back", async () => {
		const result = await run(
			"exit 1",
			{ env: { ...surroundings, VAULT_ADDR: vault.origin } },
			"VAULT_TOKEN = env:SOURCE\nNONE [optional] = vault://nothing.here",
		);
		expect(lines(result)).toContain(
			"Present in this step, but held back: VAULT_APPROLE_SECRET_ID. What",
		);
	});

	test("a credential that is let through is masked all the same", async () => {
		const result = await runWithVault('echo "<$VAULT_TOKEN>"', {
			"pass-env": "VAULT_*",
		});
		expect(lines(result)).toContain("<***>");
		expect(result.raw).toContain("::add-mask::hvs.token-of-vault");
	});

	test("a declared name arrives whatever it is", async () => {
		const result = await run(
			'test "$VAULT_TOKEN" = s3cret-of-the-script',
			{ env: surroundings },
			"VAULT_TOKEN = env:SOURCE",
		);
		expect(result.code).toBe(0);
	});

	test("core dumps are off", async () => {
		const result = await run("ulimit -Hc; ulimit -Sc");
		expect(result.log.filter((line) => line === "0")).toHaveLength(2);
	});
});
