import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { connector } from "../../../src/connection/connector.ts";
import { SecretError } from "../../../src/errors.ts";
import { showForeign } from "../../../src/foreign.ts";
import { PUBLIC } from "../../../src/providers/azure/cloud.ts";
import { readConfig } from "../../../src/providers/azure/config.ts";
import { isLoggedIn } from "../../../src/providers/azure/credentials/cli.ts";
import { logIn } from "../../../src/providers/azure/credentials/index.ts";
import type { ConnectionTarget } from "../../../src/providers/provider.ts";
import { azureCli } from "../../support/azure/cli.ts";
import { context } from "../../support/context.ts";
import {
	type Act,
	type Front,
	type Seen,
	startFront,
	startProxy,
} from "../../support/front.ts";
import { saying } from "../../support/message.ts";
import { directory } from "../../support/opened-cloud.ts";
import { hasEnded, numbersIn } from "../../support/processes.ts";

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});

type Variables = Readonly<Record<string, string>>;

const TOKEN = "token.of.machine";
const CLIENT = "01234567-89ab-cdef-0123-456789abcdef";
const NOBODY = { AZURE_POD_IDENTITY_AUTHORITY_HOST: "http://127.0.0.1:1" };
const json = (body: unknown, status = 200): Act => ({
	status,
	body: JSON.stringify(body),
});

/** A server of the machine's own. Nothing stands behind it. */
async function agent(act: (request: Seen) => Act): Promise<Front> {
	const front = await startFront("http://127.0.0.1:1", act);
	closing.push(front.close);
	return front;
}

/** What a login gives, or its error's reason and message. */
async function login(
	variables: Variables,
	inputs: Variables = {},
	{ signal } = new AbortController(),
): Promise<{ readonly result: unknown; readonly masked: readonly string[] }> {
	const environment = { HOME: "/nowhere", ...NOBODY, ...variables, ...inputs };
	const masked: string[] = [];
	const made = context({
		environment,
		inputs,
		signal,
		connect: connector(environment, 32, signal),
		protect: (secret) => void masked.push(secret),
	});
	const result = await Promise.try(() =>
		logIn(PUBLIC, readConfig(made), made),
	).then(
		({ token }) => token,
		({ reason, message }) =>
			`${reason}: ${showForeign(message, (text) => text)}`,
	);
	return { result, masked };
}

test("where the job has no identity, what else there may be is said: a secret that is empty", async () => {
	const { result } = await login({
		AZURE_AUTH: "federated",
		AZURE_CLIENT_ID: CLIENT,
		AZURE_TENANT_ID: CLIENT,
	});
	expect(result).toMatch(/^denied: .*Or give `azure-client-secret`/);
});

describe("the metadata service of a virtual machine", () => {
	const path = "/metadata/identity/oauth2/token";
	const imds = ({ method, path: asked, headers }: Seen): Act => {
		if (headers.metadata !== "true") return { status: 400 };
		return method === "GET" && asked.startsWith(`${path}?`)
			? json({ access_token: TOKEN, token_type: "Bearer" })
			: { status: 405 };
	};
	const at = ({ origin }: Front) => ({
		AZURE_POD_IDENTITY_AUTHORITY_HOST: origin,
	});

	test("its identity, masked, and never through a proxy", async () => {
		const [service, proxy] = [await agent(imds), await startProxy()];
		closing.push(proxy.close);
		const { result, masked } = await login({
			...at(service),
			HTTP_PROXY: proxy.origin,
			HTTPS_PROXY: proxy.origin,
		});
		expect(result).toBe(TOKEN);
		expect(masked).toEqual([TOKEN]);
		expect(proxy.passed).toEqual([]);
		expect(service.seen.map(({ path }) => path)).toEqual([
			path,
			`${path}?api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net`,
		]);
	});

	test("an identity by its client id, whether an input or a variable gives it", async () => {
		const service = await agent(imds);
		for (const [variables, inputs] of [
			[{}, { AZURE_CLIENT_ID: CLIENT }],
			[{ AZURE_CLIENT_ID: CLIENT, AZURE_AUTH: "managed-identity" }, {}],
		]) {
			const { result } = await login({ ...at(service), ...variables }, inputs);
			expect(result).toBe(TOKEN);
			expect(service.seen.at(-1)?.path).toContain(`client_id=${CLIENT}`);
		}
	});

	const refusal = (text: string) => (seen: Seen) =>
		seen.headers.metadata === "true"
			? json({ error: "invalid_request", error_description: text }, 400)
			: imds(seen);

	test.each<[string, (request: Seen) => Act, string, number]>([
		[
			"another cloud's service",
			() => ({ status: 404 }),
			"The machine gives none either: no metadata service of Azure answers.",
			1,
		],
		[
			"one that answers nothing",
			() => "stall",
			"The machine gives none either: no metadata service of Azure answers.",
			1,
		],
		[
			"one that ends the connection",
			() => "reset",
			"The machine gives none either: no metadata service of Azure answers.",
			1,
		],
		[
			"one that redirects",
			() => ({ status: 302, headers: { location: "http://127.0.0.1:1/" } }),
			"unreachable: the metadata service of Azure was asked, and what answered redirects to another address (status 302), which is not followed",
			1,
		],
		[
			"one that redirects who asks as it should be",
			(seen) =>
				seen.headers.metadata === "true"
					? { status: 307, headers: { location: "http://127.0.0.1:1/" } }
					: imds(seen),
			"redirects to another address (status 307), which is not followed",
			2,
		],
		[
			"one of a machine without an identity, as hosted runners are",
			refusal("Identity not found"),
			"The machine gives none either: the metadata service of Azure knows no such identity of this machine.",
			2,
		],
		[
			"one of a machine with several",
			refusal(
				"Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request",
			),
			"denied: the machine has several managed identities. Name one with `azure-client-id`.",
			2,
		],
		[
			"one that gives no token",
			(seen) => (seen.headers.metadata === "true" ? json({}) : imds(seen)),
			"unreachable: the metadata service of Azure gives no token (status 200)",
			2,
		],
		[
			"one that gives what is no token",
			(seen) =>
				seen.headers.metadata === "true"
					? json({ access_token: "a\r\nb: c" })
					: imds(seen),
			"unreachable: the metadata service of Azure gives no token (status 200)",
			2,
		],
	])("%s", async (_, act, message, requests) => {
		const service = await agent(act);
		const { result } = await login(at(service));
		expect(result).toContain(message);
		if (message.startsWith("The machine"))
			expect(result).toMatch(/^denied: no login for Azure is set up\./);
		// On a machine without one nobody waits for a second try.
		expect(service.seen).toHaveLength(requests);
	});

	test("one that is busy is asked again", async () => {
		let visits = 0;
		const service = await agent((seen) =>
			seen.headers.metadata === "true" && visits++ === 0
				? { status: 410 }
				: imds(seen),
		);
		expect((await login(at(service))).result).toBe(TOKEN);
		expect(service.seen).toHaveLength(3);
	});

	test("an address that swallows what it gets costs a second at most: there is one attempt", async () => {
		const targets: ConnectionTarget[] = [];
		const made = context({
			environment: { HOME: "/nowhere" },
			connect: (target) => {
				targets.push(target);
				return Promise.resolve({
					request: () =>
						Promise.reject(
							new SecretError("unreachable", saying("no network.")),
						),
					close: () => {},
				});
			},
		});
		await logIn(PUBLIC, readConfig(made), made).catch(() => {});
		expect(targets).toEqual([
			{
				origin: new URL("http://169.254.169.254"),
				proxy: false,
				attempts: 1,
				attemptTime: 1_000,
			},
		]);
	});

	test("the deadline is not taken for an answer", async () => {
		const deadline = new AbortController();
		const service = await agent(() => {
			deadline.abort(new SecretError("unreachable", saying("too late.")));
			return "stall";
		});
		const { result } = await login(at(service), {}, deadline);
		expect(result).toBe("unreachable: too late.");
	});

	test("asked for by name, a machine without one is told what to do", async () => {
		const { result } = await login({ AZURE_AUTH: "managed-identity" });
		expect(result).toBe(
			"denied: there is no managed identity to log in as: no metadata service of Azure answers. Assign one to the machine; with `azure-client-id` the one of that id is asked for. For the job's own identity `azure-tenant-id` is needed as well.",
		);
	});
});

describe("the identity service of App Service and its like", () => {
	const act = ({ path, headers }: Seen): Act =>
		path ===
			"/msi/token?x=1&api-version=2019-08-01&resource=https%3A%2F%2Fvault.azure.net" &&
		headers["x-identity-header"] === "header-of-service"
			? json({ access_token: TOKEN })
			: json({ statusCode: 401, message: "No such header" }, 401);
	const IDENTITY_HEADER = "header-of-service";

	test("its token and header are masked; before `az` and without a probe", async () => {
		const service = await agent(act);
		const { result, masked } = await login({
			...azureCli({ token: "token.of.az" }).variables,
			IDENTITY_ENDPOINT: `${service.origin}/msi/token?x=1`,
			IDENTITY_HEADER,
			HTTP_PROXY: "http://127.0.0.1:1",
		});
		expect(result).toBe(TOKEN);
		expect(masked).toEqual([IDENTITY_HEADER, TOKEN]);
		expect(service.seen).toHaveLength(1);
	});

	test.each([
		"http://identity.example.com/msi/token",
		"http://8.8.8.8/msi/token",
		"http://10.example.com/msi/token",
		"http://172.32.0.1/msi/token",
		"http://127.0.0.1.example.com/msi/token",
		"http://0x7f000001.example.com/",
		"file:///etc/passwd",
		"no address",
	])("an address that is not of this machine: %s", async (endpoint) => {
		const { result } = await login({
			IDENTITY_ENDPOINT: endpoint,
			IDENTITY_HEADER,
		});
		expect(result).toMatch(
			/^malformed: `IDENTITY_ENDPOINT` is neither .* so it is not asked\.$/,
		);
	});

	test("one of another protocol", async () => {
		const IDENTITY_ENDPOINT = "http://127.0.0.1:1/metadata/identity";
		const AZURE_AUTH = "managed-identity";
		for (const more of [
			{ AZURE_AUTH },
			{ IDENTITY_HEADER, IDENTITY_SERVER_THUMBPRINT: "x" },
		]) {
			const { result } = await login({ IDENTITY_ENDPOINT, ...more });
			expect(result).toMatch(
				/^malformed: `IDENTITY_ENDPOINT` is that of a service whose protocol is not known here/,
			);
		}
		// With another login it does not matter.
		const { variables } = azureCli({ token: TOKEN });
		expect((await login({ IDENTITY_ENDPOINT, ...variables })).result).toBe(
			TOKEN,
		);
	});

	test("one that refuses shows what it said, and not the header", async () => {
		const service = await agent(act);
		const { result } = await login({
			IDENTITY_ENDPOINT: `${service.origin}/msi/token`,
			IDENTITY_HEADER,
		});
		expect(result).toBe(
			'unreachable: the identity service (`IDENTITY_ENDPOINT`) gives no token (status 401: "No such header"). See which identity is assigned to the machine.',
		);
	});
});

describe("az", () => {
	test("its login, when there is nothing else; started where no checkout can be in its way", async () => {
		const cli = azureCli({ token: TOKEN });
		const { result, masked } = await login(cli.variables);
		expect(result).toBe(TOKEN);
		expect(masked).toEqual([TOKEN]);
		expect(cli.starts()).toEqual([
			`${resolve("/")}: account get-access-token --output json --only-show-errors --resource https://vault.azure.net`,
		]);
	});

	test("the tenant of the input, which goes to no other option", async () => {
		const cli = azureCli({ token: TOKEN });
		const tenant = { AZURE_TENANT_ID: "octo.onmicrosoft.com" };
		expect((await login(cli.variables, tenant)).result).toBe(TOKEN);
		expect(cli.starts()[0]).toMatch(/ --tenant octo\.onmicrosoft\.com$/);
		for (const wrong of ["--debug", "a b", "$(id)"])
			expect(
				(await login(cli.variables, { AZURE_TENANT_ID: wrong })).result,
			).toMatch(/^malformed: `azure-tenant-id`/);
		expect(cli.starts()).toHaveLength(1);
	});

	test("it is not started while nobody is logged in, unless it is asked for by name", async () => {
		const cli = azureCli({
			stderr: "ERROR: Please run 'az login' to setup account.",
		});
		expect((await login(cli.variables)).result).toMatch(
			/^denied: no login for Azure is set up\./,
		);
		expect(cli.starts()).toEqual([]);
		expect((await login(cli.variables, { AZURE_AUTH: "cli" })).result).toMatch(
			/^denied: nobody is logged in in `az`\. Run azure\/login/,
		);
		expect(cli.starts()).toHaveLength(1);
	});

	test("a file of its own that cannot be read is no login", async () => {
		const { variables } = azureCli({ token: TOKEN });
		const HOME = directory();
		const homes = { HOME, USERPROFILE: HOME };
		const { PATH = "" } = variables;
		expect(isLoggedIn({ environment: { PATH, ...homes } })).toBe(false);
		mkdirSync(join(HOME, ".azure"));
		const file = join(HOME, ".azure", "azureProfile.json");
		for (const [text, expected] of [
			["no JSON", false],
			["{}", false],
			['{"subscriptions":[]}', false],
			['\ufeff{"subscriptions":[{"id":"x"}]}', true],
		] as const) {
			writeFileSync(file, text);
			expect(isLoggedIn({ environment: { PATH, ...homes } })).toBe(expected);
		}
		expect(isLoggedIn({ environment: { PATH: "/nowhere", ...homes } })).toBe(
			false,
		);
		// Where Python looks, in which `az` is written.
		const [own, other] =
			process.platform === "win32"
				? [{ USERPROFILE: HOME }, { HOME }]
				: [{ HOME }, { USERPROFILE: HOME }];
		expect(isLoggedIn({ environment: { PATH, ...own } })).toBe(true);
		expect(isLoggedIn({ environment: { PATH, ...other } })).toBe(false);
	});

	test.each([
		[
			"ERROR: AADSTS700024: Client assertion is not within its valid time range. Current time: 2026-01-01T00:00:00Z",
			/^denied: the login of `az` has ended\. After azure\/login with the job's own identity it can be used for five minutes/,
		],
		[
			"ERROR: token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln is not valid",
			/^failed: `az account get-access-token` failed: "token \*\*\* is not valid"\.$/,
		],
		[
			"ERROR: The given resource is unknown",
			/^failed: `az account get-access-token` failed: "The given resource is unknown"\.$/,
		],
		[
			"ERROR: AADSTS500011: The resource principal named https://vault.azure.cn was not found in the tenant named Test. Trace ID: 1 Correlation ID: 2 Timestamp: 3\nRun the command below to authenticate interactively; additional arguments may be added as needed:\naz logout\naz login",
			/^failed: `az account get-access-token` failed: "AADSTS500011: The resource principal named https:\/\/vault\.azure\.cn was not found in the tenant named Test\."\.$/,
		],
	])("what it says: %s", async (stderr, expected) => {
		const cli = azureCli({ stderr });
		expect((await login(cli.variables)).result).toMatch(expected);
	});

	test.skipIf(process.platform === "win32")(
		"the deadline ends the script and what it started",
		async () => {
			const { variables } = azureCli({ token: TOKEN });
			const pids = join(directory(), "pids");
			const [bin = ""] = variables.PATH?.split(delimiter) ?? [];
			writeFileSync(
				join(bin, "az"),
				`#!/bin/sh\necho $$ >> ${pids}\nsleep 300 &\necho $! >> ${pids}\nwait\n`,
			);
			const deadline = new AbortController();
			const asking = login(variables, {}, deadline);
			const started = await numbersIn(pids, 2);
			deadline.abort(new SecretError("unreachable", saying("too late.")));
			expect((await asking).result).toBe("unreachable: too late.");
			await hasEnded(started);
		},
	);

	test("what is no token, and a program that is none", async () => {
		for (const token of ["", "a b", "a\nb"])
			expect((await login(azureCli({ token }).variables)).result).toMatch(
				/^malformed: `az account get-access-token` printed something that is no token/,
			);
		const { result } = await login({ PATH: "/nowhere", AZURE_AUTH: "cli" });
		expect(result).toMatch(/^failed: there is no `az` on PATH/);
	});
});
