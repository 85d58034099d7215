import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job, ROOT } from "../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const privateDirectories = () =>
	readdirSync(job.temp).filter((name) => name.startsWith("secret-refs-"));

describe("a step", () => {
	test("delivers every kind of declaration, and says so", async () => {
		job = new Job();
		job.file(
			"db.json",
			'{"user": "admin", "password": "pa55-w0rd", "port": 54320}',
		);
		job.file(
			"key.pem",
			"-----BEGIN X-----\r\nabcdefgh12345678\r\n-----END X-----\r\n\r\n",
		);
		job.file(
			"refs/ci.txt",
			"\uFEFF# of the repository\r\nFROM_FILE = env:TOKEN\r\n",
		);
		const result = await job.step({
			with: {
				"secret-refs": `
          # all kinds
          TOKEN = env:TOKEN
          both-ways [output] = env:TOKEN
          DB_* = file:db.json
          DB_USER [plain, json:/user] = file:db.json
          KEY [file:id_rsa, newline] = file:key.pem
          LINE = cmd:printf 'tok-en-1\\r\\n'
          RAW [raw] = cmd:printf 'tok-en-2\\n\\n'
          REGION [plain, default:"eu-west-1"] = env:NOWHERE
          NPM_TOKEN [optional] = file:nowhere`,
				"secret-refs-file": "\nrefs/ci.txt\n",
				summary: "true",
			},
			env: { TOKEN: "tok-en-0" },
		});
		expect([
			result.code,
			...result.annotations.map(({ message }) => message),
		]).toEqual([
			0,
			expect.stringContaining("the runner drops them between jobs"),
		]);
		const { KEY = "", ...env } = Object.fromEntries(result.env);
		expect(env).toEqual({
			TOKEN: "tok-en-0",
			DB_USER: "admin",
			DB_PASSWORD: "pa55-w0rd",
			DB_PORT: "54320",
			LINE: "tok-en-1",
			RAW: "tok-en-2\n\n",
			REGION: "eu-west-1",
			FROM_FILE: "tok-en-0",
		});
		expect(readFileSync(KEY, "utf8")).toBe(
			"-----BEGIN X-----\nabcdefgh12345678\n-----END X-----\n",
		);
		expect(basename(KEY)).toBe("id_rsa");
		for (const directory of [dirname(KEY), dirname(dirname(KEY))])
			expect((statSync(directory).mode & 0o777).toString(8)).toBe("700");
		expect(Object.fromEntries(result.outputs)).toEqual({
			"both-ways": "tok-en-0",
			names:
				'["TOKEN","both-ways","DB_PASSWORD","DB_PORT","DB_USER","KEY","LINE","RAW","REGION","FROM_FILE"]',
		});
		const log = result.log.join("\n");
		expect(log).toMatch(/^TOKEN +env +→ environment variable$/m);
		expect(log).toMatch(/^both-ways +env +→ output$/m);
		expect(log).toMatch(
			/^KEY +file +→ private file, its path in the environment variable$/m,
		);
		expect(log).toMatch(/^NPM_TOKEN +file +left out: not found$/m);
		expect(log).toMatch(/^10 names delivered in \d+ ms\.$/m);
		expect(result.summary).toContain(
			"<td>KEY</td><td>file</td><td>private file, its path in the environment variable</td>",
		);
		for (const secret of ["tok-en", "pa55", "54320", "abcdefgh"])
			for (const text of [log, result.summary])
				expect(text).not.toContain(secret);
		expect(job.show("eu-west-1 admin")).toBe("eu-west-1 admin");
	});

	test("`deliver-to` decides for declarations without a destination", async () => {
		job = new Job();
		const result = await job.step({
			with: {
				"secret-refs": "A = env:T\nB [env] = env:T\nC-D = env:T",
				"deliver-to": " output ",
			},
			env: { T: "tok-en-0" },
		});
		expect([
			Object.fromEntries(result.env),
			Object.fromEntries(result.outputs),
		]).toEqual([
			{ B: "tok-en-0" },
			{ A: "tok-en-0", "C-D": "tok-en-0", names: '["A","B","C-D"]' },
		]);
		const both = await job.step({
			with: { "secret-refs": "A = env:T", "deliver-to": "env,\n output" },
			env: { T: "tok-en-0" },
		});
		expect([both.env.get("A"), both.outputs.get("A")]).toEqual([
			"tok-en-0",
			"tok-en-0",
		]);
	});

	test("commands and relative files start from `working-directory`", async () => {
		job = new Job();
		job.file("sub/token", "tok-en-0");
		const result = await job.step({
			with: {
				"secret-refs": "A = file:token\nB = cmd:cat token",
				"working-directory": "sub",
			},
		});
		expect([...result.env.values()]).toEqual(["tok-en-0", "tok-en-0"]);
	});

	test("ten lines and more are folded into a group", async () => {
		job = new Job();
		const result = await job.step({
			with: {
				"secret-refs": Array.from(
					{ length: 11 },
					(_, index) => `A${index} = env:T`,
				).join("\n"),
			},
			env: { T: "tok-en-0" },
		});
		expect(result.raw).toContain("::group::Secrets (11)");
		expect(result.raw).toContain("::endgroup::");
	});

	test("an empty value that is a value is delivered with a warning", async () => {
		job = new Job();
		job.file("empty", "");
		const result = await job.step({
			with: { "secret-refs": "A = file:empty\nB [allow-empty] = env:EMPTY" },
			env: { EMPTY: "" },
		});
		expect(Object.fromEntries(result.env)).toEqual({ A: "", B: "" });
		expect(result.annotations).toEqual([
			{ kind: "warning", message: "A: file:empty: the value is empty." },
		]);
	});

	test("a missing summary file is a warning", async () => {
		job = new Job();
		const result = await job.step({
			with: { "secret-refs": "A = env:T", summary: "true" },
			env: { T: "tok-en-0", GITHUB_STEP_SUMMARY: undefined },
		});
		expect([result.code, result.env.get("A"), ...result.annotations]).toEqual([
			0,
			"tok-en-0",
			{ kind: "warning", message: "The job summary could not be written." },
		]);
	});

	test("`dry-run` prints the plan and fetches nothing", async () => {
		job = new Job();
		for (const name of ["x", "y"]) job.file(name, "not read");
		const options = {
			env: { SOME_TOKEN: "tok-en-0" },
			with: {
				"secret-refs":
					"TOKEN = env:SOME_TOKEN\nX [output] = cmd:touch touched --token=hunter2\nF [file] = file:./x\nW_* = file:./y",
				"dry-run": "true",
			},
		};
		const result = await job.step(options);
		expect(result.log).toEqual([
			"TOKEN  env:SOM...  → environment variable",
			"X      cmd:touch   → output",
			"F      file:./x    → private file, its path in the environment variable",
			"W_*    file:./y    → environment variable",
			"4 declarations valid. This was a dry run: nothing was fetched or delivered.",
		]);
		expect([result.code, ...result.env, ...result.outputs]).toEqual([
			0,
			["names", "[]"],
		]);
		expect(readdirSync(job.workspace)).toEqual(["x", "y"]);
		const wrong = await job.step({
			with: { ...options.with, "secret-refs": "A = env:" },
		});
		expect([wrong.code, wrong.annotations[0]?.message]).toEqual([
			1,
			"secret-refs, line 1: A: env: the name of the variable is missing. Write `env:NAME`.",
		]);
	});

	test("`dry-run` tells what is sure to fail, with all that a run would need", async () => {
		job = new Job();
		const result = await job.step({
			env: {
				SOME_TOKEN: "tok-en-0",
				REFERENCE: "op://a/b/c",
				PATH: "/nowhere",
			},
			with: {
				"secret-refs":
					"A = env:SOME_TOKN\nB = file:nowhere\nC = vault://a.b\nD = op://a/b/c\nE = env:REFERENCE\nF [optional] = file:nowhere\nG = vault://c.d",
				"vault-addr": "https://127.0.0.1:9",
				"vault-role": "ci",
				"dry-run": "true",
			},
		});
		expect(result.code).toBe(1);
		expect(result.annotations.map(({ message }) => message)).toEqual([
			// A pull request from a fork has neither.
			expect.stringMatching(
				/^C: vault:\/\/a\.b: GitHub gives this job no ID token\..* A run would fail; the dry run goes on\.$/,
			),
			expect.stringContaining("D: ***: no way to 1Password is given."),
			expect.stringContaining(
				'line 1: A: env:SOM...: secret env var not found: "SOME_TOKN". This step has `SOME_TOKEN`',
			),
			expect.stringContaining(
				"line 2: B: file:nowhere: there is no such file.",
			),
			expect.stringContaining(
				"line 5: E: env:REF...: the variable holds a reference of `op`",
			),
			"3 errors; nothing was delivered. They stand above, each with what to do.",
		]);
	});
});

describe("the order", () => {
	test("nothing that holds a value is written anywhere before its masks are out", async () => {
		job = new Job();
		const trace = join(job.root, "trace");
		const env = {
			T: "tok-en-0",
			U: "line-one-of-it\nline-two-of-it",
			TRACE: trace,
			NODE_OPTIONS: `--import ${join(ROOT, "__tests__/support/trace-writes.mjs")}`,
		};
		const result = await job.step({
			with: {
				"secret-refs":
					"A [env, output] = env:T\nB [file] = env:U\nC [hex, output] = cmd:printf 746f6b2d656e2d39",
			},
			env,
		});
		expect(result.code).toBe(0);
		const writes = readFileSync(trace, "utf8")
			.trim()
			.split("\n")
			.map((line): [string, string] => JSON.parse(line));
		const isMask = ([sink, data]: [string, string]) =>
			sink === "stdout" && data.startsWith("::add-mask::");
		const lastMask = writes.findLastIndex(isMask);
		const values = [
			"tok-en-0",
			"line-one-of-it",
			"line-two-of-it",
			"tok-en-9",
			"746f6b2d656e2d39",
		];
		for (const value of values)
			expect(
				writes.some(
					([sink, data]) =>
						sink === "stdout" && data.trim() === `::add-mask::${value}`,
				),
			).toBe(true);
		const sinks = writes.flatMap(([sink, data], index) =>
			!isMask([sink, data]) && values.some((value) => data.includes(value))
				? [{ sink: sink.split("/").at(-1), index }]
				: [],
		);
		expect(sinks.map(({ sink }) => sink)).toEqual([
			"B",
			"set_output_1",
			"set_env_1",
		]);
		for (const { index } of sinks) expect(index).toBeGreaterThan(lastMask);
	});

	test("each command file is written in one append, and the post step knows of the directory before it is made", async () => {
		job = new Job();
		const trace = join(job.root, "trace");
		const env = {
			T: "tok-en-0",
			TRACE: trace,
			NODE_OPTIONS: `--import ${join(ROOT, "__tests__/support/trace-writes.mjs")}`,
		};
		await job.step({
			with: {
				"secret-refs":
					"A [env, output] = env:T\nB [file, env, output] = env:T\nC = env:T",
			},
			env,
		});
		const files = readFileSync(trace, "utf8")
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line)[0])
			.filter((sink) => !sink.startsWith("std"));
		expect(files.map((sink) => sink.split("/").at(-1))).toEqual([
			"save_state_1",
			"B",
			"handed-over",
			"set_output_1",
			"set_env_1",
		]);
	});
});

describe("the post step", () => {
	const files = {
		with: { "secret-refs": "A [file] = env:T\nB [file:b] = env:T" },
		env: { T: "tok-en-0" },
	};

	test("removes the private files of its own step and no other", async () => {
		job = new Job();
		const first = await job.step(files);
		const second = await job.step(files);
		expect(privateDirectories()).toHaveLength(2);
		expect((await job.post(first)).raw).toEqual([]);
		expect(
			[first, second].map(({ env }) => existsSync(env.get("A") ?? "")),
		).toEqual([false, true]);
		for (const _ of [1, 2]) expect((await job.post(second)).code).toBe(0);
		expect(privateDirectories()).toEqual([]);
	});

	test("acts on nothing but real directories of ours, whatever the state says", async () => {
		job = new Job();
		const { state } = await job.step(files);
		const name = basename(state.get("private-directory") ?? "");
		const elsewhere = join(job.root, name);
		mkdirSync(elsewhere);
		writeFileSync(join(elsewhere, "precious"), "");
		const link = `secret-refs-${"0".repeat(12)}-1-${"0".repeat(16)}`;
		symlinkSync(elsewhere, join(job.temp, link));
		mkdirSync(join(job.temp, "secret-refs-mine"));
		for (const path of [
			elsewhere,
			join(job.temp, link),
			join(job.temp, link, name),
			join(job.temp, "secret-refs-mine"),
			job.temp,
			job.workspace,
			"/",
			`${job.temp}/../${name}`,
			"secret-refs",
			"",
			"a b",
		])
			expect(
				(await job.post({ state: new Map([["private-directory", path]]) }))
					.code,
			).toBe(0);
		expect(existsSync(join(elsewhere, "precious"))).toBe(true);
		expect(job.leftInTemp().toSorted()).toEqual(
			[name, "secret-refs-mine", link].toSorted(),
		);
		rmSync(join(job.temp, link));
	});

	test("follows no link inside a directory", async () => {
		job = new Job();
		const result = await job.step(files);
		const precious = job.file("precious", "x");
		symlinkSync(
			job.workspace,
			join(result.state.get("private-directory") ?? "", "link"),
		);
		await job.post(result);
		expect([privateDirectories(), existsSync(precious)]).toEqual([[], true]);
	});

	test("never fails the job", async () => {
		job = new Job();
		const result = await job.step(files);
		for (const RUNNER_TEMP of [undefined, "", "/nowhere"])
			expect((await job.post(result, { env: { RUNNER_TEMP } })).code).toBe(0);
	});
});
