import { createPrivateKey } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import {
	APP,
	INSTALLATIONS,
	KEY,
	newKey,
	openApp,
	variablesOf,
} from "../../support/github/app.ts";
import {
	type GitHubOptions,
	type GitHubServer,
	startGitHubApi,
} from "../../support/github/server.ts";
import { saying } from "../../support/message.ts";

let github: GitHubServer;
afterEach(() => {
	vi.useRealTimers();
	github.close();
});
const start = async (options: Partial<GitHubOptions> = {}) => {
	github = await startGitHubApi({ installations: INSTALLATIONS, ...options });
	return openApp(variablesOf(github.url));
};
const asked = () =>
	github.requests.map(({ method, path }) => `${method} ${path}`);
const mints = () => asked().filter((line) => line.startsWith("POST "));
const claimsIn = (authorization: unknown) =>
	JSON.parse(
		Buffer.from(
			String(authorization).split(".")[1] ?? "",
			"base64url",
		).toString(),
	);

describe("requests", () => {
	test("one look-up, one that makes the token; what is asked for is what is sent", async () => {
		const app = await start();
		const [token = ""] = await app.ask(
			"octo-org/app,lib?permissions=contents:write",
		);
		expect(asked()).toEqual([
			"GET /repos/octo-org/app/installation",
			"POST /app/installations/101/access_tokens",
		]);
		expect(JSON.parse(github.requests[1]?.body ?? "")).toEqual({
			repositories: ["app", "lib"],
			permissions: { contents: "write" },
		});
		expect(github.made.get(token)).toMatchObject({
			repositories: ["app", "lib"],
		});
	});

	test("this repository is the one that GITHUB_REPOSITORY names", async () => {
		const app = await start();
		await app.ask("");
		expect(JSON.parse(github.requests[1]?.body ?? "")).toEqual({
			repositories: ["app"],
		});
	});

	test("an organisation is one request, a person two", async () => {
		const app = await start();
		await app.ask("octo-org");
		await app.ask("octocat");
		expect(asked()).toEqual([
			"GET /orgs/octo-org/installation",
			"POST /app/installations/101/access_tokens",
			"GET /orgs/octocat/installation",
			"GET /users/octocat/installation",
			"POST /app/installations/103/access_tokens",
		]);
	});

	test("one installation is looked up once, and each reference has a token of its own", async () => {
		const app = await start();
		const tokens = await app.ask(
			"octo-org/app?permissions=contents:read",
			"octo-org/app?permissions=issues:read",
			"Octo-Org/app",
		);
		expect(new Set(tokens).size).toBe(3);
		expect(asked().filter((line) => line.startsWith("GET"))).toHaveLength(1);
		expect(mints()).toHaveLength(3);
	});

	test("the app says who it is for nine minutes, since a minute ago, by its client id", async () => {
		const app = await start();
		await app.ask("octo-org");
		const { iat, exp, ...more } = claimsIn(
			github.requests[0]?.headers.authorization,
		);
		expect(more).toEqual({ iss: APP.clientId });
		expect(exp - iat).toBe(600);
		expect(github.requests[0]?.headers).toMatchObject({
			accept: "application/vnd.github+json",
			"user-agent": "secret-refs",
			"x-github-api-version": "2022-11-28",
		});
	});

	test("below the path of GitHub Enterprise Server, which an input names before the runner", async () => {
		await start({ basePath: "/api/v3" });
		for (const variables of [
			{ GITHUB_API_URL: github.url },
			{
				GITHUB_API_URL: "http://127.0.0.1:1",
				GITHUB_APP_API_URL: `${github.url}/`,
			},
		]) {
			const app = openApp({ ...variablesOf(github.url), ...variables });
			expect(await app.ask("octo-org")).toEqual([
				expect.stringMatching(/^ghs_/),
			]);
		}
		expect(asked().every((line) => / \/api\/v3\//.test(line))).toBe(true);
	});
});

describe("what is left of a token", () => {
	test("it is masked, written down, and known to end; so is what the app says of itself", async () => {
		const app = await start();
		const [token] = await app.ask("octo-org?permissions=contents:read");
		expect(app.protected).toContain(token);
		expect(app.protected).toContain(
			String(github.requests[0]?.headers.authorization).slice("Bearer ".length),
		);
		expect([...app.debts]).toEqual([
			{ api: { origin: github.url, basePath: "" }, token },
		]);
		expect(app.leases).toEqual([
			expect.objectContaining({ name: "GitHub's token for `octo-org`" }),
		]);
		const left = (app.leases[0]?.ends ?? 0) - performance.now();
		expect(left).toBeGreaterThan(3_500_000);
		expect(left).toBeLessThan(3_700_000);
		expect(app.log).toEqual([]);
	});

	test("without permissions a notice lists what it may", async () => {
		const app = await start();
		await app.ask("octo-org/lib");
		expect(app.log).toEqual([
			"notice: The token for `octo-org/lib` may do all that the installation may: contents:write, issues:read, metadata:read. `?permissions=contents:read` asks for less.",
		]);
	});

	test("it is revoked at once when it cannot be written down", async () => {
		await start();
		const app = openApp(variablesOf(github.url), {
			defer: () =>
				Promise.reject(new SecretError("failed", saying("no room is left."))),
		});
		expect(await app.ask("octo-org")).toEqual(["failed: no room is left."]);
		expect(Array.from(github.made.values(), (one) => one.revocations)).toEqual([
			1,
		]);
	});
});

describe("time", () => {
	test("over before the start, nothing is sent", async () => {
		await start();
		const signal = AbortSignal.abort(
			new SecretError("unreachable", saying("too late.")),
		);
		const app = openApp(variablesOf(github.url), { signal });
		expect(await app.ask("octo-org")).toEqual(["unreachable: too late."]);
		expect(asked()).toEqual([]);
	});

	test("over during the look-up, no token is made", async () => {
		const controller = new AbortController();
		await start({
			act: ({ method }) => {
				if (method !== "GET") return "pass";
				controller.abort(new SecretError("unreachable", saying("too late.")));
				return "pass";
			},
		});
		const app = openApp(variablesOf(github.url), { signal: controller.signal });
		expect(await app.ask("octo-org")).toEqual(["unreachable: too late."]);
		expect(mints()).toEqual([]);
	});

	test("over while a token is made, it is written down all the same", async () => {
		const controller = new AbortController();
		await start({
			act: ({ method }) => {
				if (method === "POST")
					controller.abort(new SecretError("unreachable", saying("too late.")));
				return "pass";
			},
		});
		const app = openApp(variablesOf(github.url), { signal: controller.signal });
		await app.ask("octo-org");
		expect([...app.debts]).toMatchObject([{ token: github.alive()[0] }]);
	});

	test("on two clocks: the server's counts, and it is found out once", async () => {
		const app = await start({ ahead: -1_200_000 });
		const tokens = await app.ask("octo-org", "octocat");
		expect(tokens.every((token) => token.startsWith("ghs_"))).toBe(true);
		expect(
			github.requests.filter(({ status }) => status === 401).length,
		).toBeLessThanOrEqual(2);
		const left = (app.leases[0]?.ends ?? 0) - performance.now();
		expect(left).toBeGreaterThan(3_500_000);
		expect(left).toBeLessThan(3_700_000);
	});

	test("on two clocks, where not even the server's helps", async () => {
		await start({
			act: () => ({
				status: 401,
				headers: { date: "Thu, 01 Jan 2026 00:00:00 GMT" },
				body: JSON.stringify({
					message: "'Expiration time' claim ('exp') is too far in the future",
				}),
			}),
		});
		const [said] = await openApp(variablesOf(github.url)).ask("octo-org");
		expect(said).toMatch(
			/^denied: GitHub does not accept the app \(status 401: "'Expiration time' .*"\), and the clock of this machine differs from GitHub's by \d+ s\./,
		);
		expect(asked()).toHaveLength(2);
	});
});

describe("what makes a token is not sent twice", () => {
	test.each([
		"reset",
		"forget",
	] as const)("when the connection breaks (%s)", async (act) => {
		const app = await start({
			act: ({ method }) => (method === "POST" ? act : "pass"),
		});
		const [said] = await app.ask("octo-org");
		expect(said).toMatch(/^unreachable: /);
		expect(mints()).toHaveLength(1);
	});

	test.each([
		["502", { status: 502 }],
		["429", { status: 429, headers: { "retry-after": "0" } }],
		[
			"a secondary limit",
			{
				status: 403,
				headers: { "retry-after": "0" },
				body: '{"message":"You have exceeded a secondary rate limit"}',
			},
		],
	])("but when the answer is %s", async (_, answer) => {
		const app = await start({
			act: ({ method }, visit) =>
				method === "POST" && visit === 1 ? answer : "pass",
		});
		expect(await app.ask("octo-org")).toEqual([expect.stringMatching(/^ghs_/)]);
		expect(mints()).toHaveLength(2);
		expect(github.made.size).toBe(1);
	});

	test("four times at most", async () => {
		const app = await start({
			act: ({ method }) =>
				method === "POST" ? { status: 503, body: "<h1>Unicorn!</h1>" } : "pass",
		});
		expect(await app.ask("octo-org")).toEqual([
			"unreachable: the making of the token failed at GitHub (status 503). See githubstatus.com, or the state of your server.",
		]);
		expect(mints()).toHaveLength(4);
	});
});

describe("refusals", () => {
	test.each([
		[
			"the primary limit",
			{
				status: 403,
				headers: {
					"x-ratelimit-remaining": "0",
					"x-ratelimit-reset": "1767225600",
				},
				body: '{"message":"API rate limit exceeded for installation ID 101."}',
			},
			"unreachable: the look-up of the installation ran into a rate limit of GitHub. It ends at 2026-01-01T00:00:00.000Z.",
		],
		[
			"a limit that lasts",
			{ status: 429, headers: { "retry-after": "3600" }, body: "{}" },
			"unreachable: the look-up of the installation ran into a rate limit of GitHub. It asks to wait 3600 s.",
		],
		[
			"a page of somebody else",
			{ status: 200, body: "<html>hello</html>" },
			"malformed: the look-up of the installation was answered with something that is not GitHub's JSON (status 200).",
		],
		[
			"another JSON",
			{ status: 200, body: '{"id":"x"}' },
			"malformed: the look-up of the installation was answered with something that is not GitHub's JSON (status 200).",
		],
		[
			"a page that is not there",
			{ status: 404, body: "<html>404</html>" },
			"malformed: the look-up of the installation was answered with something that is not GitHub's JSON (status 404).",
		],
		[
			"a redirect",
			{ status: 302, headers: { location: "https://example.com/" } },
			"unreachable: the look-up of the installation was redirected (status 302), and no token follows a redirect.",
		],
		[
			"something else",
			{ status: 403, body: '{"message":"Resource not accessible"}' },
			'failed: the look-up of the installation was refused by GitHub (status 403: "Resource not accessible").',
		],
	])("%s", async (_, answer, message) => {
		const app = await start({ act: () => answer });
		const [said] = await app.ask("octo-org");
		expect(said).toContain(message);
		expect(asked()).toHaveLength(1);
	});

	test("a repository that was renamed", async () => {
		const app = await start({ moved: ["octo-org/old"] });
		expect(await app.ask("octo-org/old")).toEqual([
			"denied: the repository was renamed or moved (status 301), and no token follows a redirect. Write its new name.",
		]);
	});

	test("an installation that is suspended: no token is asked for", async () => {
		const app = await start();
		const [said] = await app.ask("asleep");
		expect(said).toContain("the installation of the app there is suspended");
		expect(mints()).toEqual([]);
	});

	test("an installation that is suspended just now", async () => {
		const app = await start({
			act: ({ method }) =>
				method === "POST"
					? {
							status: 403,
							body: '{"message":"This installation has been suspended"}',
						}
					: "pass",
		});
		const [said] = await app.ask("octo-org");
		expect(said).toContain(
			"denied: the installation of the app there is suspended",
		);
	});

	test("no token that could be revoked is none", async () => {
		const app = await start({ tokenFor: () => "ghs_with\nline break" });
		const [said] = await app.ask("octo-org");
		expect(said).toContain(
			"was answered with something that is not GitHub's JSON",
		);
		expect(said).not.toContain("line break");
	});
});

describe("settings", () => {
	const pkcs8 = () =>
		createPrivateKey(KEY).export({ type: "pkcs8", format: "pem" }).toString();

	test.each([
		["PKCS#8", pkcs8],
		["base64", () => Buffer.from(KEY).toString("base64")],
		["line breaks written out", () => KEY.replaceAll("\n", "\\n")],
	])("a key as %s", async (_, key) => {
		await start();
		const app = openApp({
			...variablesOf(github.url),
			GITHUB_APP_PRIVATE_KEY: key(),
		});
		expect(await app.ask("octo-org")).toEqual([expect.stringMatching(/^ghs_/)]);
	});

	test.each<[string, Record<string, string>, string]>([
		[
			"no client id",
			{ GITHUB_APP_CLIENT_ID: "" },
			"malformed: a token of a GitHub App needs `github-app-client-id` (or the variable `GITHUB_APP_CLIENT_ID`)",
		],
		[
			"a client id that is none",
			{ GITHUB_APP_CLIENT_ID: "my app" },
			"malformed: `github-app-client-id` is neither a client id",
		],
		[
			"no key",
			{ GITHUB_APP_PRIVATE_KEY: " " },
			"malformed: a token of a GitHub App needs `github-app-private-key`",
		],
		[
			"a key that is none",
			{ GITHUB_APP_PRIVATE_KEY: "s3cret-and-no-key" },
			"malformed: `github-app-private-key` is no private key.",
		],
		[
			"plain HTTP to another machine",
			{ GITHUB_APP_API_URL: "http://github.example.com/api/v3" },
			"malformed: the address of GitHub's API begins with `http:`",
		],
		[
			"an address that is none",
			{ GITHUB_APP_API_URL: "github.example.com" },
			"malformed: the address of GitHub's API is not a URL.",
		],
		[
			"no repository",
			{ GITHUB_REPOSITORY: "" },
			"malformed: `GITHUB_REPOSITORY` does not say which repository this is.",
		],
	])("%s", async (_, variables, message) => {
		await start();
		const app = openApp({ ...variablesOf(github.url), ...variables });
		const [said] = await app.ask("");
		expect(said).toContain(message);
		expect(said).not.toContain("s3cret");
		expect(asked()).toEqual([]);
	});

	test("a wildcard is none", async () => {
		const app = await start();
		expect(await app.fields("octo-org")).toContain(
			"malformed: a token has no fields for a wildcard.",
		);
		expect(mints()).toEqual([]);
	});

	test("a key that the app has no more", async () => {
		await start();
		const app = openApp({
			...variablesOf(github.url),
			GITHUB_APP_PRIVATE_KEY: newKey().pem,
		});
		expect(await app.ask("octo-org")).toEqual([
			expect.stringContaining(
				"Check that `github-app-client-id` and `github-app-private-key` are of the same app",
			),
		]);
		expect(asked()).toHaveLength(1);
	});
});
