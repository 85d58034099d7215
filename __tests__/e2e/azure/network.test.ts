import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { connector } from "../../../src/connection/connector.ts";
import type { Application } from "../../support/azure/entra.ts";
import { openAzure, variablesOf } from "../../support/azure/provider.ts";
import { type AzureServer, startAzure } from "../../support/azure/server.ts";
import type { Vault } from "../../support/azure/vault.ts";
import { type Act, startProxy } from "../../support/front.ts";
import { createAuthority } from "../../support/tls.ts";

let azure: AzureServer;
let vault: Vault;
let app: Application;
let proxy: Awaited<ReturnType<typeof startProxy>>;

const LOGIN = "login.microsoftonline.com";

beforeAll(async () => {
	[azure, proxy] = await Promise.all([startAzure(), startProxy()]);
	vault = azure.vault("my-vault.vault.azure.net");
	vault.set("db", "pa55-w0rd");
	app = azure.application({ secret: "s3cr3t~value-0123456789" });
	vault.grants.set(app.oid, ["get", "list"]);
});
afterAll(() => {
	azure.close();
	proxy.close();
});
beforeEach(() => {
	azure.act = () => "pass";
	azure.hosts.calls.length = 0;
	proxy.passed.length = 0;
});

type Variables = Readonly<Record<string, string>>;

const ask = async (
	variables: Variables = {},
	changes: Parameters<typeof openAzure>[2] = {},
) =>
	(
		await openAzure(azure, { ...variablesOf(app), ...variables }, changes).ask(
			"azure+kv://my-vault/db",
		)
	)[0];

const vaultSays = (
	status: number,
	code: string,
	headers: Variables = {},
): Act => ({
	status,
	headers: { "content-type": "application/json", ...headers },
	body: JSON.stringify({ error: { code, message: "said by Azure" } }),
});
const entraSays = (
	status: number,
	error: string,
	number: number,
	headers: Variables = {},
): Act => ({
	status,
	headers,
	body: JSON.stringify({
		error,
		error_description: `AADSTS${number}: said by Entra ID. Trace ID: x`,
		error_codes: [number],
	}),
});
const callsOf = (host: string) =>
	azure.hosts.calls.filter((call) => call.host === host);

describe("what passes is tried again", () => {
	const HOST = "my-vault.vault.azure.net";
	test.each<[string, string, Act]>([
		["throttling", HOST, vaultSays(429, "Throttled")],
		[
			"throttling with Retry-After",
			HOST,
			vaultSays(429, "Throttled", { "retry-after": "1" }),
		],
		["a failure inside Azure", HOST, vaultSays(500, "InternalError")],
		["a gateway's page", HOST, { status: 503, body: "<html>" }],
		["a connection that ends", HOST, "reset"],
		[
			"throttling of Entra ID",
			LOGIN,
			entraSays(429, "temporarily_unavailable", 90055),
		],
		[
			"an Entra ID that cannot now, with status 400",
			LOGIN,
			entraSays(400, "temporarily_unavailable", 90033),
		],
		["a failure of Entra ID", LOGIN, { status: 502, body: "<html>" }],
		["a connection of Entra ID that ends", LOGIN, "reset"],
	])("%s", async (_, host, act) => {
		azure.act = (call, visit) =>
			call.host === host && visit === 1 ? act : "pass";
		expect(await ask()).toBe("pa55-w0rd");
		expect(callsOf(host)).toHaveLength(2);
	});

	test.each<[string, string, Act, string]>([
		[
			"throttling without end",
			HOST,
			vaultSays(429, "Throttled"),
			"unreachable: Azure limits the rate of requests (Throttled), and the read of the secret was refused again and again. Lower `concurrency`",
		],
		[
			"failures without end",
			HOST,
			vaultSays(500, "InternalError"),
			'unreachable: the read of the secret failed in Azure (InternalError: "said by Azure"). Run the job again',
		],
		[
			"pages of a gateway",
			HOST,
			{ status: 502, body: "<html>" },
			"unreachable: the read of the secret failed in Azure or on the way to it (status 502)",
		],
		[
			"an Entra ID that is throttled without end",
			LOGIN,
			entraSays(429, "temporarily_unavailable", 90055),
			"unreachable: Azure limits the rate of requests (AADSTS90055), and the login at Entra ID was refused",
		],
		[
			"an Entra ID that fails",
			LOGIN,
			entraSays(503, "server_error", 90090),
			'unreachable: the login at Entra ID failed in Azure (AADSTS90090: "said by Entra ID.")',
		],
		[
			"an Entra ID of which nothing but pages comes",
			LOGIN,
			{ status: 504, body: "<html>" },
			"unreachable: the login at Entra ID failed in Azure or on the way to it (status 504)",
		],
		["connections that end", HOST, "reset", "unreachable: "],
	])("%s", async (_, host, act, message) => {
		azure.act = (call) => (call.host === host ? act : "pass");
		expect((await ask())?.slice(0, message.length)).toBe(message);
		expect(callsOf(host)).toHaveLength(4);
	});

	test("a longer Retry-After than a job should wait ends it at once", async () => {
		azure.act = ({ host }) =>
			host === HOST
				? vaultSays(429, "Throttled", { "retry-after": "900" })
				: "pass";
		expect(await ask()).toMatch(/^unreachable: Azure limits the rate/);
		expect(callsOf(HOST)).toHaveLength(1);
		azure.act = ({ host }) =>
			host === HOST
				? vaultSays(429, "not a code: s3cr3t", { "retry-after": "900" })
				: "pass";
		expect(await ask()).toMatch(
			/^unreachable: Azure limits the rate of requests \(\.\.\.\), and/,
		);
	});

	test("a refusal is not", async () => {
		azure.act = ({ host }) =>
			host === LOGIN ? entraSays(401, "invalid_client", 7000215) : "pass";
		expect(await ask()).toMatch(/^denied: /);
		expect(azure.hosts.calls).toHaveLength(1);
	});
});

describe("what is not Entra ID", () => {
	test.each([
		[
			200,
			"<html>Sign in</html>",
			"malformed: the login at Entra ID was answered with something that is not Azure's",
		],
		[
			200,
			'{"access_token":""}',
			"malformed: the login at Entra ID was answered",
		],
		[
			200,
			'{"access_token":"a\\nb"}',
			"malformed: the login at Entra ID was answered",
		],
		[403, "<html>no</html>", "malformed: the login at Entra ID was answered"],
		[302, "", "unreachable: the login at Entra ID was redirected (status 302)"],
	])("%i %s", async (status, body, message) => {
		azure.act = () => ({
			status,
			body,
			headers: { location: "https://evil.example.com/" },
		});
		expect((await ask())?.slice(0, message.length)).toBe(message);
		expect(azure.hosts.calls).toHaveLength(1);
	});

	test("a refusal without a number is quoted", async () => {
		azure.act = () => ({
			status: 400,
			body: '{"error":"invalid_grant","error_description":"of an ADFS"}',
		});
		expect(await ask()).toMatch(
			/^denied: Entra ID did not let `[0-9a-f-]+` log in \(no AADSTS number: "of an ADFS"\)\.$/,
		);
	});
});

test("a vault that has no address is told of as such, and nothing is tried again", async () => {
	const { signal } = new AbortController();
	const direct = azure.hosts.trusted(connector({}, 32, signal));
	// No name below this domain exists (RFC 6761); where there is no name service at all, the network is what is told of.
	const away = connector({}, 32, signal);
	const text = await ask(
		{},
		{
			connect: (target) =>
				target.origin.hostname === LOGIN
					? direct(target)
					: away({ ...target, origin: new URL("https://my-vault.invalid") }),
		},
	);
	expect(text).toMatch(
		/^unreachable: (?:there is no address my-vault\.vault\.azure\.net \(ENOTFOUND\), so there is no vault of this name|the name my-vault\.invalid cannot be found \(EAI_AGAIN\))/,
	);
});

describe("TLS", () => {
	test("a certificate of somebody whom nobody knows gets no secret of the application", async () => {
		const other = createAuthority();
		const { signal } = new AbortController();
		const connect = azure.hosts.trusted(connector({}, 32, signal), other.pem);
		expect(await ask({}, { connect })).toMatch(
			/^unreachable: the certificate of login\.microsoftonline\.com is signed by nobody this runner trusts/,
		);
		expect(azure.hosts.calls).toEqual([]);
		other.remove();
	});

	test("a vault whose certificate is for something else gets no token", async () => {
		const { signal } = new AbortController();
		const direct = azure.hosts.trusted(connector({}, 32, signal));
		expect(
			await ask(
				{},
				{
					connect: (target) =>
						target.origin.hostname === LOGIN
							? direct(target)
							: direct({ ...target, tls: { servername: "vault.example.com" } }),
				},
			),
		).toMatch(/^unreachable: the certificate of .* is for (?:an)?other name/);
		expect(azure.hosts.calls.map(({ host }) => host)).toEqual([LOGIN]);
	});
});

describe("proxies", () => {
	test("through the proxy of the environment, and around it", async () => {
		expect(await ask({ HTTPS_PROXY: proxy.origin })).toBe("pa55-w0rd");
		expect(proxy.passed).toHaveLength(2);
		proxy.passed.length = 0;
		expect(
			await ask({
				HTTPS_PROXY: proxy.origin,
				NO_PROXY: ".azure.net,.microsoftonline.com",
			}),
		).toBe("pa55-w0rd");
		expect(proxy.passed).toEqual([]);
	});

	test("a proxy that refuses", async () => {
		const closed = await startProxy(407);
		expect(await ask({ HTTPS_PROXY: closed.origin })).toMatch(/^unreachable: /);
		expect(azure.hosts.calls).toEqual([]);
		closed.close();
	});
});
