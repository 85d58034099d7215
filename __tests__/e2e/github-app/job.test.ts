import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { APP, INSTALLATIONS, KEY } from "../../support/github/app.ts";
import {
	type GitHubOptions,
	type GitHubServer,
	startGitHubApi,
} from "../../support/github/server.ts";
import {
	Job,
	type StepOptions,
	type StepResult,
} from "../../support/runner.ts";

let github: GitHubServer;
let job: Job;
afterEach(() => {
	job.end();
	github.close();
});

const start = async (options: Partial<GitHubOptions> = {}) => {
	github = await startGitHubApi({ installations: INSTALLATIONS, ...options });
	job = new Job();
};

const step = (references: string, options: StepOptions = {}) =>
	job.step({
		...options,
		env: {
			RUNNER_DEBUG: "1",
			GITHUB_API_URL: github.url,
			GITHUB_REPOSITORY: "octo-org/app",
			...options.env,
		},
		with: {
			"github-app-client-id": APP.clientId,
			"github-app-private-key": KEY,
			"secret-refs": references,
			...options.with,
		},
	});

/** How often each token was revoked. */
const revocations = () =>
	Array.from(github.made.values(), (made) => made.revocations);
const privateFiles = () =>
	readdirSync(job.temp, { recursive: true, encoding: "utf8" }).filter((name) =>
		/^secret-refs-.*\.json$/.test(name),
	);

/** No line of a log has a token, a statement of the app, or a part of its key. */
function tellsNothing(...results: StepResult[]): void {
	const log = results.flatMap(({ log }) => log).join("\n");
	expect(log).not.toMatch(/ghs_|eyJ|PRIVATE KEY/);
	for (const line of KEY.split("\n").filter(({ length }) => length > 20))
		expect(log).not.toContain(line);
}

describe("a token", () => {
	test("reaches the following steps, and is revoked once, in the post step", async () => {
		await start();
		const result = await step(
			"TOKEN = github-app:?permissions=contents:write\nOTHER [output] = github-app://octocat",
		);
		expect(result.code, result.log.join("\n")).toBe(0);
		const token = result.env.get("TOKEN") ?? "";
		expect(github.made.get(token)).toMatchObject({
			repositories: ["app"],
			permissions: { contents: "write" },
		});
		expect(github.made.has(result.outputs.get("OTHER") ?? "")).toBe(true);
		expect(result.annotations.map(({ message }) => message)).toContain(
			"The token for `octocat` may do all that the installation may: contents:read, metadata:read. `?permissions=contents:read` asks for less.",
		);
		expect(job.show(`push with ${token}`)).toBe("push with ***");
		// As git and docker write it.
		const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
		expect(job.show(`basic ${basic}`)).not.toContain(basic.slice(-20));
		expect(revocations()).toEqual([0, 0]);
		expect(privateFiles()).toHaveLength(2);
		for (const file of privateFiles())
			expect(statSync(join(job.temp, file)).mode & 0o777).toBe(0o600);
		expect([...result.state.values()].join("\n")).not.toContain("ghs_");
		const post = await job.post(result);
		expect([post.code, post.annotations]).toEqual([0, []]);
		expect(revocations()).toEqual([1, 1]);
		expect(job.leftInTemp()).toEqual([]);
		await job.post(result);
		expect(revocations()).toEqual([1, 1]);
		tellsNothing(result, post);
	});

	test("ends with the script, which a notice warns of", async () => {
		await start();
		const result = await step("TOKEN = github-app:?permissions=contents:read", {
			env: { GITHUB_APP_PRIVATE_KEY: KEY },
			with: {
				run: 'echo "token $TOKEN, key $GITHUB_APP_PRIVATE_KEY."; test -n "$TOKEN"',
			},
		});
		expect(result.code, result.log.join("\n")).toBe(0);
		expect(result.log).toContain("token ***, key .");
		expect(result.annotations).toEqual([
			{
				kind: "notice",
				message:
					"The token of the GitHub App ends after an hour, also while the script or container still runs.",
			},
		]);
		expect(revocations()).toEqual([1]);
		expect((await job.post(result)).annotations).toEqual([]);
		expect(revocations()).toEqual([1]);
		tellsNothing(result);
	});

	test("is made with a key that another declaration gives, which is delivered nowhere", async () => {
		await start();
		const result = await step(
			"APP_KEY [none] = env:STORED\nTOKEN = github-app:?permissions=contents:read",
			{
				env: { STORED: Buffer.from(KEY).toString("base64") },
				with: { "github-app-private-key": "{{ APP_KEY }}" },
			},
		);
		expect(result.code, result.log.join("\n")).toBe(0);
		expect([...result.env.keys()]).toEqual(["TOKEN"]);
		const post = await job.post(result);
		expect(revocations()).toEqual([1]);
		tellsNothing(result, post);
	});

	test.each<[string, string, StepOptions]>([
		["another reference fails", "B = env:NOWHERE", {}],
		[
			"another token is refused",
			"B = github-app://nowhere?permissions=contents:read",
			{},
		],
		["nothing can be delivered", "", { env: { GITHUB_ENV: undefined } }],
	])("is revoked once when %s", async (_, line, options) => {
		await start();
		const result = await step(
			`TOKEN = github-app:?permissions=contents:read\n${line}`,
			options,
		);
		expect([result.code, [...result.env]]).toEqual([1, []]);
		await job.post(result);
		await job.post(result);
		expect(revocations()).toEqual([1]);
		expect(github.alive()).toEqual([]);
		tellsNothing(result);
	});

	test.each([
		"SIGINT",
		"SIGTERM",
	] as const)("is revoked once when the job is cancelled with %s while it is made", async (signal) => {
		let asked = false;
		await start({
			act: ({ method }) => {
				asked ||= method === "POST";
				return "pass";
			},
		});
		// Another source keeps the step waiting, so that the signal comes when the token is there.
		const result = await step(
			"TOKEN = github-app:?permissions=contents:read\nB = cmd:sleep 30",
			{ interrupt: { signal, when: () => asked && github.made.size > 0 } },
		);
		expect(result.code).toBe(1);
		expect(result.annotations[0]?.message).toContain("the job was cancelled");
		const post = await job.post(result);
		expect([post.code, post.annotations]).toEqual([0, []]);
		expect(revocations()).toEqual([1]);
		expect(job.leftInTemp()).toEqual([]);
		tellsNothing(result, post);
	});

	test("is revoked once by the post step when the action was killed", async () => {
		await start();
		const killed = await step(
			"TOKEN = github-app:?permissions=contents:read\nB = cmd:sleep 30",
			{
				interrupt: { signal: "SIGKILL", when: () => privateFiles().length > 0 },
			},
		);
		expect(killed.signal).toBe("SIGKILL");
		expect(revocations()).toEqual([0]);
		const post = await job.post(killed);
		expect([post.code, post.annotations]).toEqual([0, []]);
		expect(revocations()).toEqual([1]);
		await job.post(killed);
		expect(revocations()).toEqual([1]);
		tellsNothing(killed, post);
	});

	test("is revoked once when the job is cancelled while the script runs", async () => {
		await start();
		const cancelled = await step(
			"TOKEN = github-app:?permissions=contents:read",
			{
				with: { run: "touch started; exec sleep 300" },
				interrupt: {
					signal: "SIGINT",
					when: () => readdirSync(job.workspace).includes("started"),
				},
			},
		);
		expect(cancelled.code).not.toBe(0);
		expect(revocations()).toEqual([1]);
		const post = await job.post(cancelled);
		expect([post.annotations, revocations()]).toEqual([[], [1]]);
	});

	test("is revoked once when the action was killed while the script ran", async () => {
		await start();
		const killed = await step("TOKEN = github-app:?permissions=contents:read", {
			with: { run: "touch started; exec sleep 300" },
			interrupt: {
				signal: "SIGKILL",
				when: () => readdirSync(job.workspace).includes("started"),
			},
		});
		await job.post(killed);
		expect(revocations()).toEqual([1]);
	});

	test("that could not be revoked, and one that is gone already", async () => {
		await start({
			act: ({ method }, visit) =>
				method === "DELETE" && visit <= 4 ? { status: 502 } : "pass",
		});
		const result = await step("TOKEN = github-app:?permissions=contents:read");
		const post = await job.post(result);
		expect(post.code).toBe(0);
		expect(post.annotations).toEqual([
			{
				kind: "warning",
				message:
					"Not undone: the token of the GitHub App could not be revoked (status 502), so it lives until its hour is over.",
			},
		]);
		const again = await step("TOKEN = github-app:?permissions=contents:read");
		for (const made of github.made.values()) made.revocations++;
		expect((await job.post(again)).annotations).toEqual([]);
	});
});

describe("the post step trusts nothing that was written down", () => {
	test.each([
		[
			"another origin",
			(debt: object) => ({
				...debt,
				api: { origin: "http://example.com", basePath: "" },
			}),
		],
		[
			"an origin with more",
			(debt: object) => ({
				...debt,
				api: { origin: "http://127.0.0.1:1/x", basePath: "" },
			}),
		],
		[
			"a path with a line break",
			(debt: object) => ({
				...debt,
				api: { origin: "http://127.0.0.1:1", basePath: "/\r\nX: y" },
			}),
		],
		[
			"a token with a line break",
			(debt: object) => ({ ...debt, token: "a\r\nX-Evil: b" }),
		],
		["nothing", () => null],
	])("%s", async (_, change) => {
		await start();
		const result = await step("TOKEN = github-app:?permissions=contents:read");
		const [file = ""] = privateFiles();
		const path = join(job.temp, file);
		const { owner, debt } = JSON.parse(readFileSync(path, "utf8"));
		writeFileSync(path, JSON.stringify({ owner, debt: change(debt) }));
		const post = await job.post(result);
		expect(post.annotations).toEqual([
			{
				kind: "warning",
				message:
					"Not undone: what was written down to be revoked cannot be read.",
			},
		]);
		expect(job.leftInTemp()).toEqual([]);
		tellsNothing(post);
	});
});

describe("errors", () => {
	test.each<[string, string, StepOptions, string]>([
		[
			"more than the installation has",
			"TOKEN = github-app://octocat?permissions=contents:write,issues:read",
			{},
			"TOKEN: github-app://octocat?permissions=contents:write,issues:read: the installation does not have `contents:write`, `issues:read`. It has: contents:read, metadata:read.",
		],
		[
			"an installation that is suspended",
			"TOKEN [optional] = github-app://asleep",
			{},
			"TOKEN: github-app://asleep: the installation of the app there is suspended",
		],
		[
			"an app that is not installed, which is no secret that is missing",
			"TOKEN [default:x] = github-app://nowhere",
			{},
			"TOKEN: github-app://nowhere: the app is not installed there",
		],
		[
			"a key that is encrypted",
			"TOKEN = github-app:",
			{
				with: {
					"github-app-private-key":
						"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIFs3cretKey0123456789\n-----END ENCRYPTED PRIVATE KEY-----",
				},
			},
			"the key in `github-app-private-key` is encrypted with a passphrase",
		],
		[
			"an output of a script, for which it would end too early",
			"TOKEN [output] = github-app:",
			{ with: { run: "true" } },
			"TOKEN: with `run` or `image` what `github-app:` gives is taken back when the script ends",
		],
		[
			"a token that was pasted",
			"TOKEN = github-app:ghp_0123456789abcdefghij0123456789ABCDEF",
			{},
			"TOKEN: github-app://...: a token stands in the reference. Revoke it",
		],
	])("%s", async (_, line, options, message) => {
		await start();
		const result = await step(line, options);
		expect([result.code, [...result.env]]).toEqual([1, []]);
		expect(result.annotations.filter(({ kind }) => kind === "error")).toEqual([
			{ kind: "error", message: expect.stringContaining(message) },
		]);
		expect(github.made.size).toBe(0);
		expect(result.log.join("\n")).not.toMatch(/s3cret|0123456789/);
		tellsNothing(result);
	});

	test("a server that repeats what it was sent", async () => {
		await start({
			act: ({ headers }) => ({
				status: 400,
				body: JSON.stringify({ message: `bad: ${headers.authorization}` }),
			}),
		});
		const result = await step("TOKEN = github-app:");
		expect(result.code).toBe(1);
		tellsNothing(result);
	});
});
