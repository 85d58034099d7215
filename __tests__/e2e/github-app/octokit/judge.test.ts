// GitHub's own client, unmodified, against the server that the tests talk to: what it makes of it, the provider makes of it.
import { createAppAuth } from "@octokit/auth-app";
import { request } from "@octokit/request";
import { afterEach, describe, expect, test } from "vitest";
import {
	APP,
	INSTALLATIONS,
	KEY,
	newKey,
	openApp,
	variablesOf,
} from "../../../support/github/app.ts";
import {
	type GitHubOptions,
	type GitHubServer,
	startGitHubApi,
} from "../../../support/github/server.ts";

let github: GitHubServer;
afterEach(() => github.close());
const start = async (options: Partial<GitHubOptions> = {}) => {
	github = await startGitHubApi({ installations: INSTALLATIONS, ...options });
};

/** Who asks, and for what. */
interface Case {
	readonly clientId?: string;
	readonly key?: string;
	readonly owner: string;
	readonly repositories?: readonly string[];
	readonly permissions?: Readonly<Record<string, string>>;
}

/** A token, or the status and the words of GitHub's refusal. */
type Outcome = string | readonly [number, string];

/** As actions/create-github-app-token does it. */
async function byOctokit(wanted: Case): Promise<Outcome> {
	const { owner, repositories, permissions } = wanted;
	const api = request.defaults({ baseUrl: github.url });
	const auth = createAppAuth({
		appId: wanted.clientId ?? APP.clientId,
		privateKey: wanted.key ?? KEY,
		request: api,
		log: { debug() {}, info() {}, warn() {}, error() {} },
	});
	const asApp = api.defaults({ request: { hook: auth.hook } });
	try {
		const { data } =
			repositories === undefined
				? await asApp("GET /orgs/{org}/installation", { org: owner }).catch(
						(thrown) => {
							if (thrown.status !== 404) throw thrown;
							return asApp("GET /users/{username}/installation", {
								username: owner,
							});
						},
					)
				: await asApp("GET /repos/{owner}/{repo}/installation", {
						owner,
						repo: repositories[0] ?? "",
					});
		const { token } = await auth({
			type: "installation",
			installationId: data.id,
			...(repositories && { repositoryNames: [...repositories] }),
			...(permissions && { permissions }),
		});
		return token;
	} catch (thrown) {
		const { status, response } = thrown as {
			status: number;
			response: { data: { message: string } };
		};
		return [status, response.data.message];
	}
}

async function byProvider(wanted: Case): Promise<Outcome> {
	const { owner, repositories, permissions } = wanted;
	const app = openApp({
		...variablesOf(github.url),
		GITHUB_APP_CLIENT_ID: wanted.clientId ?? APP.clientId,
		GITHUB_APP_PRIVATE_KEY: wanted.key ?? KEY,
	});
	const query =
		permissions === undefined
			? ""
			: `?permissions=${Object.entries(permissions)
					.map(([name, level]) => `${name}:${level}`)
					.join(",")}`;
	const places = repositories === undefined ? "" : `/${repositories.join(",")}`;
	const [said = ""] = await app.ask(`${owner}${places}${query}`);
	if (said.startsWith("ghs_")) return said;
	const last = github.requests.at(-1)?.status ?? 0;
	return [last, said];
}

describe("a token", () => {
	test.each<[string, Case]>([
		["for an organisation", { owner: "octo-org" }],
		["for a person", { owner: "octocat" }],
		["for repositories", { owner: "octo-org", repositories: ["app", "lib"] }],
		[
			"for a repository that was chosen",
			{ owner: "small-org", repositories: ["one"] },
		],
		["with the app's id", { clientId: "12345", owner: "octo-org" }],
		[
			"with few permissions",
			{
				owner: "octo-org",
				repositories: ["docs.site"],
				permissions: { contents: "read" },
			},
		],
	])("%s is the same for both, and both can revoke it", async (_, wanted) => {
		await start();
		const [octokit, ours] = [await byOctokit(wanted), await byProvider(wanted)];
		const [one, other] = [octokit, ours].map((token) =>
			github.made.get(String(token)),
		);
		expect(one).toMatchObject({ revocations: 0 });
		expect(other).toEqual(one);
		expect(other?.repositories).toEqual(wanted.repositories);
		const end = (token: Outcome) =>
			request("DELETE /installation/token", {
				baseUrl: github.url,
				headers: { authorization: `bearer ${token}` },
			}).then(
				({ status }) => status,
				({ status }) => status,
			);
		expect([await end(ours), await end(ours), await end(octokit)]).toEqual([
			204, 401, 204,
		]);
	});

	test("reaches its repositories until it is revoked", async () => {
		await start();
		const token = await byOctokit({ owner: "small-org" });
		const repositories = () =>
			request("GET /installation/repositories", {
				baseUrl: github.url,
				headers: { authorization: `token ${token}` },
			});
		expect((await repositories()).data.repositories).toEqual([{ name: "one" }]);
		await request("DELETE /installation/token", {
			baseUrl: github.url,
			headers: { authorization: `token ${token}` },
		});
		await expect(repositories()).rejects.toMatchObject({ status: 401 });
	});
});

describe("a refusal", () => {
	test.each<[string, Case, number, string, string]>([
		[
			"of a key that is another app's",
			{ key: newKey().pem, owner: "octo-org" },
			401,
			"A JSON web token could not be decoded",
			"GitHub does not accept the app (status 401",
		],
		[
			"of an app that is none",
			{ clientId: "Iv23liNOBODY", owner: "octo-org" },
			404,
			"Integration not found",
			"GitHub knows no app with this `github-app-client-id`",
		],
		[
			"of an account without the app",
			{ owner: "nowhere" },
			404,
			"Not Found",
			"the app is not installed there",
		],
		[
			"of a repository that was not chosen",
			{ owner: "small-org", repositories: ["two"] },
			404,
			"Not Found",
			"the app is not installed there",
		],
		[
			"of a second repository that was not chosen",
			{ owner: "small-org", repositories: ["one", "two"] },
			422,
			"There is at least one repository that does not exist or is not accessible to the parent installation.",
			'GitHub refuses to make this token (status 422: "There is at least one repository',
		],
	])("%s is the same for both", async (_, wanted, status, words, message) => {
		await start();
		expect(await byOctokit(wanted)).toEqual([status, words]);
		expect(await byProvider(wanted)).toEqual([
			status,
			expect.stringContaining(message),
		]);
		expect(github.made.size).toBe(0);
	});

	test("of more than the installation has: the client hears it, the provider does not ask", async () => {
		await start();
		const wanted = { owner: "octocat", permissions: { contents: "write" } };
		expect(await byOctokit(wanted)).toEqual([
			422,
			"The permissions requested are not granted to this installation.",
		]);
		expect(await byProvider(wanted)).toEqual([
			200,
			"denied: the installation does not have `contents:write`. It has: contents:read, metadata:read. Ask for less, or give the app the permission and have the owner accept it.",
		]);
	});

	test("of an installation that is suspended: the same", async () => {
		await start();
		expect(await byOctokit({ owner: "asleep" })).toEqual([
			403,
			"This installation has been suspended",
		]);
		expect(await byProvider({ owner: "asleep" })).toEqual([
			200,
			expect.stringContaining(
				"denied: the installation of the app there is suspended",
			),
		]);
	});

	test.each([
		["behind", -1_200_000],
		["ahead", 7_200_000],
	])("of a clock that is not the server's, which is %s: the client counts with it where it looks something up, the provider everywhere", async (_, ahead) => {
		await start({ ahead });
		expect(await byOctokit({ owner: "octo-org" })).toEqual([
			401,
			expect.stringMatching(/^'(Expiration time|Issued at)' claim/),
		]);
		expect(github.requests.map(({ status }) => status)).toEqual([
			401, 200, 401,
		]);
		expect(await byProvider({ owner: "octo-org" })).toMatch(/^ghs_/);
	});
});
