import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { SecretError } from "../../../src/errors.ts";
import { textOf } from "../../support/asking.ts";
import { azureCli } from "../../support/azure/cli.ts";
import type { Application } from "../../support/azure/entra.ts";
import { type Machine, startMachine } from "../../support/azure/machine.ts";
import { openAzure, variablesOf } from "../../support/azure/provider.ts";
import {
	type AzureServer,
	startAzure,
	TENANT,
} from "../../support/azure/server.ts";
import type { Vault } from "../../support/azure/vault.ts";
import { saying } from "../../support/message.ts";
import { type Issuer, startIssuer } from "../../support/oidc.ts";
import { directory } from "../../support/opened-cloud.ts";

let azure: AzureServer;
let issuer: Issuer;
let machine: Machine;
let vault: Vault;
let app: Application;

const AUDIENCE = "api://AzureADTokenExchange";
const SUBJECT = "repo:octo/app:ref:refs/heads/main";
const VALUE = "pa55-w0rd of the database";
const PUBLIC = "login.microsoftonline.com";

beforeAll(async () => {
	[azure, issuer] = await Promise.all([startAzure(), startIssuer()]);
	vault = azure.vault("my-vault.vault.azure.net");
	vault.set("db", VALUE);
	app = azure.application({
		secret: "s3cr3t~value-0123456789",
		federated: { issuer: issuer.origin, subject: SUBJECT, audience: AUDIENCE },
	});
	vault.grants.set(app.oid, ["get"]);
	machine = await startMachine(azure, app, [app]);
});
afterAll(() => {
	for (const { close } of [azure, issuer, machine]) close();
});
beforeEach(() => {
	azure.act = () => "pass";
	azure.clock = 0;
	azure.hosts.calls.length = 0;
	machine.seen.length = 0;
});

type Variables = Readonly<Record<string, string>>;

const named = () => ({
	AZURE_CLIENT_ID: app.clientId,
	AZURE_TENANT_ID: TENANT,
});
const open = (
	variables: Variables,
	inputs: Variables = {},
	changes: Parameters<typeof openAzure>[2] = {},
) => openAzure(azure, variables, { inputs, ...changes });
const ask = async (...given: Parameters<typeof open>) =>
	(await open(...given).ask("azure+kv://my-vault/db"))[0];
const forms = () =>
	azure.hosts.calls
		.filter(({ method }) => method === "POST")
		.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
const tokenFile = (token: string) => {
	const file = join(directory(), "token");
	writeFileSync(file, `${token}\n`);
	return file;
};

describe("the job's own identity", () => {
	test("two requests before the first secret, the token masked", async () => {
		const { ask, protected: masked, log } = open(issuer.variables, named());
		expect(await ask("azure+kv://my-vault/db")).toEqual([VALUE]);
		expect(azure.hosts.calls.map(({ host, path }) => host + path)).toEqual([
			`${PUBLIC}/${TENANT}/oauth2/v2.0/token`,
			"my-vault.vault.azure.net/secrets/db",
		]);
		const [form = {}] = forms();
		expect(Object.keys(form).toSorted()).toEqual([
			...["client_assertion", "client_assertion_type", "client_id"],
			...["grant_type", "scope"],
		]);
		expect(form.scope).toBe("https://vault.azure.net/.default");
		const sent = String(azure.hosts.calls[1]?.headers.authorization);
		expect(masked).toEqual([sent.replace("Bearer ", "")]);
		for (const secret of masked) expect(log.join("\n")).not.toContain(secret);
	});

	test("of the environment, when there is nothing else", async () => {
		expect(await ask({ ...issuer.variables, ...named() })).toBe(VALUE);
		expect(forms()[0]).toHaveProperty("client_assertion");
	});

	test("inputs that name an application are for the job's own identity, whatever secrets or files the environment has", async () => {
		const variables = {
			...issuer.variables,
			AZURE_CLIENT_SECRET: "of another step",
			AZURE_FEDERATED_TOKEN_FILE: "/nowhere",
		};
		expect(await ask(variables, named())).toBe(VALUE);
		expect(forms()[0]).toHaveProperty("client_assertion");
	});

	test("with another audience", async () => {
		const mine = azure.application({
			federated: { issuer: issuer.origin, subject: SUBJECT, audience: "mine" },
		});
		vault.grants.set(mine.oid, ["get"]);
		const inputs = { ...variablesOf(mine), AZURE_AUDIENCE: "mine" };
		expect(await ask(issuer.variables, inputs)).toBe(VALUE);
	});

	test("a token in a file, by an input or in the environment, is masked", async () => {
		const token = issuer.mint({ aud: AUDIENCE });
		const AZURE_FEDERATED_TOKEN_FILE = tokenFile(token);
		for (const [variables, inputs] of [
			[{ ...named(), AZURE_FEDERATED_TOKEN_FILE }, {}],
			[{ ...issuer.variables, ...named(), AZURE_FEDERATED_TOKEN_FILE }, {}],
			[{}, { ...named(), AZURE_FEDERATED_TOKEN_FILE }],
			[issuer.variables, { ...named(), AZURE_FEDERATED_TOKEN_FILE }],
		]) {
			const { ask, protected: masked } = open(variables ?? {}, inputs);
			expect(await ask("azure+kv://my-vault/db")).toEqual([VALUE]);
			expect(masked).toContain(token);
			expect(forms().at(-1)?.client_assertion).toBe(token);
		}
	});

	test("a job without the permission is told of it", async () => {
		expect(await ask({}, named())).toMatch(
			/^denied: GitHub gives this job no ID token\. Give the job `permissions: id-token: write`/,
		);
		expect(await ask(named())).toMatch(
			/^denied: no login for Azure is set up\. `AZURE_CLIENT_ID` and `AZURE_TENANT_ID` are set, but the job has no ID token/,
		);
		expect(await ask({ AZURE_CLIENT_ID: app.clientId })).toMatch(
			/^denied: no login .* `AZURE_CLIENT_ID` is set, but `AZURE_TENANT_ID` is not\./,
		);
		expect(azure.hosts.calls).toEqual([]);
	});
});

describe("a refused identity shows what Entra ID compares", () => {
	const CLAIMS =
		'sub "repo:octo/app:pull_request", aud "api://AzureADTokenExchange", repository "octo/app", ref "refs/heads/main", event_name "push"';
	const refused = (claims: object) =>
		ask({}, named(), {
			idToken: async () => issuer.mint({ aud: AUDIENCE, ...claims }),
			environment: { ...issuer.variables, ...named() },
		});

	test("the subject of a pull request", async () => {
		const text = await refused({ sub: "repo:octo/app:pull_request" });
		expect(text).toMatch(
			/^denied: Entra ID has no federated credential of `[0-9a-f-]+` that fits this job \(AADSTS700213: "No matching federated identity record found for presented assertion subject 'repo:octo\/app:pull_request'\..*"\)\. Its issuer \(iss\), subject \(sub\) and audience \(aud\) have to be those of the token, letter by letter/,
		);
		expect(text).toContain(CLAIMS);
		expect(text).not.toMatch(/jti|eyJ|Trace ID|Correlation/);
		expect(forms()).toHaveLength(1);
	});

	test.each([
		[{ sub: SUBJECT.toUpperCase() }, "fits this job (AADSTS7002138"],
		[{ aud: "https://github.com/octo" }, "fits this job (AADSTS700212"],
		[{ iss: "https://ghes.example.com" }, "fits this job (AADSTS700211"],
		[{ exp: 1_700_000_000 }, "is too old or too new (AADSTS700024"],
	])("%j", async (claims, said) => {
		const text = await refused(claims);
		expect(text).toContain(said);
		expect(text).toContain('The token says: iss "');
	});

	test("a runner whose clock is wrong by an hour", async () => {
		azure.clock = 3_600;
		expect(await ask(issuer.variables, named())).toMatch(
			/^denied: the token for `[0-9a-f-]+` is too old or too new \(AADSTS700024: .*Is the clock of this runner right\?/,
		);
	});
});

describe("a secret of the application", () => {
	const secret = { AZURE_CLIENT_SECRET: "s3cr3t~value-0123456789" };

	test("by inputs, before the job's own identity; of the environment; masked before it is sent", async () => {
		for (const [variables, inputs] of [
			[issuer.variables, { ...named(), ...secret }],
			[{ ...issuer.variables, ...named(), ...secret }, {}],
			[{ ...named(), ...secret }, { AZURE_AUTH: "secret" }],
			[secret, named()],
		] as const) {
			const { ask, protected: masked } = open(variables, inputs);
			expect(await ask("azure+kv://my-vault/db")).toEqual([VALUE]);
			expect(forms().at(-1)?.client_secret).toBe(secret.AZURE_CLIENT_SECRET);
			expect(masked[0]).toBe(secret.AZURE_CLIENT_SECRET);
		}
	});

	test.each<[string, Variables, string]>([
		[
			"a wrong one",
			{ AZURE_CLIENT_SECRET: "wr0ng~0123456789" },
			"denied: the secret of the application is wrong (AADSTS7000215",
		],
		[
			"another application",
			{ AZURE_CLIENT_ID: "00000000-0000-0000-0000-000000000000" },
			"has no application `00000000-0000-0000-0000-000000000000` (AADSTS700016",
		],
		[
			"another tenant",
			{ AZURE_TENANT_ID: "octo.onmicrosoft.com" },
			"denied: the cloud `public` does not know the tenant `octo.onmicrosoft.com` (AADSTS90002",
		],
		[
			"a tenant that may be a secret, which is not repeated",
			{ AZURE_TENANT_ID: "s3cr3tXy7qWv.Zk9.abc" },
			"denied: the cloud `public` does not know the tenant that is given (AADSTS90002",
		],
		["no client id", { AZURE_CLIENT_ID: "" }, "needs `azure-client-id`"],
		["no tenant", { AZURE_TENANT_ID: " " }, "needs `azure-tenant-id`"],
		[
			"a client id that is none",
			{ AZURE_CLIENT_ID: "my-app" },
			"malformed: `azure-client-id` (or `AZURE_CLIENT_ID`) is no client id",
		],
		[
			"a tenant that leads elsewhere",
			{ AZURE_TENANT_ID: "x/../y" },
			"malformed: `azure-tenant-id` (or `AZURE_TENANT_ID`) is neither",
		],
		[
			"the JSON of azure/login",
			{ AZURE_CLIENT_SECRET: '{"clientSecret":"s3cr3t"}' },
			"malformed: `azure-client-secret` (or `AZURE_CLIENT_SECRET`) has",
		],
		[
			"two lines",
			{ AZURE_CLIENT_SECRET: "s3cr3t\nx" },
			"malformed: `azure-client-secret` (or `AZURE_CLIENT_SECRET`) has",
		],
	])("%s", async (_, changed, message) => {
		const text = await ask({}, { ...named(), ...secret, ...changed });
		expect(text).toContain(message);
		expect(text).not.toMatch(/s3cr3t|wr0ng|Trace ID/);
	});

	test("one beside a token in a file", async () => {
		const file = { AZURE_FEDERATED_TOKEN_FILE: "/nowhere" };
		expect(await ask({}, { ...named(), ...secret, ...file })).toMatch(
			/^malformed: `azure-client-secret` and `azure-federated-token-file` exclude each other/,
		);
	});

	test("one that is missing says when that is so", async () => {
		expect(await ask({}, { ...named(), AZURE_AUTH: "secret" })).toMatch(
			/^malformed: the login `secret` needs `azure-client-secret` .*A secret of GitHub is empty when it does not exist/,
		);
	});

	test("one that has expired", async () => {
		app.secrets.set("old~0123456789", 1);
		const inputs = { ...named(), AZURE_CLIENT_SECRET: "old~0123456789" };
		expect(await ask({}, inputs)).toMatch(
			/^denied: the secret of the application has expired \(AADSTS7000222/,
		);
	});
});

describe("what the machine has, in its order", () => {
	test("the identity service, then `az`, then the metadata service", async () => {
		const cli = azureCli({
			token: azure.token(app, "https://vault.azure.net"),
		});
		const all = {
			...machine.service,
			...machine.instance,
			...cli.variables,
			...issuer.variables,
		};
		expect(await ask(all)).toBe(VALUE);
		expect(machine.seen).toHaveLength(1);
		expect(machine.seen[0]).toMatch(/^\/msi\/token/);
		const { IDENTITY_ENDPOINT: _, ...without } = all as Variables;
		expect(await ask(without)).toBe(VALUE);
		expect(cli.starts()).toHaveLength(1);
		// As on a server of Azure Arc, whose protocol is another one.
		const { IDENTITY_HEADER: __, ...arc } = all as Variables;
		expect(await ask(arc)).toBe(VALUE);
		expect(cli.starts()).toHaveLength(2);
		expect(await ask(machine.instance)).toBe(VALUE);
		expect(machine.seen.slice(1)).toHaveLength(2);
		expect(forms()).toEqual([]);
	});

	test("`azure-client-id` alone is that of a managed identity", async () => {
		const inputs = { AZURE_CLIENT_ID: app.clientId };
		expect(
			await ask({ ...issuer.variables, ...machine.instance }, inputs),
		).toBe(VALUE);
		expect(machine.seen.at(-1)).toContain(`client_id=${app.clientId}`);
	});

	test("nothing at all: every way is named", async () => {
		expect(await ask({})).toMatch(
			/^denied: no login for Azure is set up\. Set `azure-client-id` and `azure-tenant-id` .*`azure-client-secret`.*azure\/login.*The machine gives none either: no metadata service of Azure answers\./,
		);
	});

	test.each([
		[
			"AZURE_AUTH",
			"password",
			"accepts `federated`, `secret`, `managed-identity`, `cli`.",
		],
		["AZURE_CLOUD", "germany", "accepts `public`, `china`, `usgov`."],
		[
			"AZURE_AUTHORITY_HOST",
			"http://login.microsoftonline.com",
			"is no address that begins with `https:`",
		],
		["AZURE_AUTHORITY_HOST", "https://a:b@login.example.com", "is no address"],
		[
			"AZURE_AUTHORITY_HOST",
			"https://login.example.com/?x=s3cr3t",
			"is no address",
		],
		["AZURE_AUTHORITY_HOST", "https://", "is no address"],
	])("%s=%s", async (variable, value, message) => {
		const text = await ask({ ...variablesOf(app), [variable]: value });
		expect(text).toMatch(/^malformed: `azure-/);
		expect(text).toContain(message);
		expect(text).not.toContain("s3cr3t");
		expect(azure.hosts.calls).toEqual([]);
	});
});

describe("clouds", () => {
	const federated = (audience: string) => ({
		...{ issuer: issuer.origin, subject: SUBJECT, audience },
	});

	test.each([
		[
			...["china", "vault.azure.cn", "login.partner.microsoftonline.cn"],
			...["China", "AzureChinaCloud"],
		],
		[
			...["usgov", "vault.usgovcloudapi.net", "login.microsoftonline.us"],
			...["USGov", "AzureUSGovernment"],
		],
	])("%s: authority, scope and audience follow the vault", async (name = "", domain = "", authority = "", suffix = "", alias = "") => {
		const there = azure.vault(`my-vault.${domain}`);
		there.set("db", "of there");
		const one = azure.application({
			federated: federated(`${AUDIENCE}${suffix}`),
		});
		there.grants.set(one.oid, ["get"]);
		const inputs = variablesOf(one);
		const byDomain = open(issuer.variables, inputs);
		expect(await byDomain.ask(`azure+kv://my-vault.${domain}/db`)).toEqual([
			"of there",
		]);
		for (const more of [
			{ AZURE_CLOUD: name },
			{ AZURE_CLOUD: alias },
			{ AZURE_AUTHORITY_HOST: `https://${authority}/` },
			{ AZURE_AUTHORITY_HOST: authority },
		] as Variables[]) {
			azure.hosts.calls.length = 0;
			expect(await ask(issuer.variables, { ...inputs, ...more })).toBe(
				"of there",
			);
			expect(azure.hosts.calls.map(({ host }) => host)).toEqual([
				authority,
				`my-vault.${domain}`,
			]);
			expect(forms()[0]?.scope).toBe(`https://${domain}/.default`);
		}
	});

	test("vaults of two clouds take two logins, and one that is refused keeps the other from nothing", async () => {
		const there = azure.vault("my-vault.vault.azure.cn");
		there.set("db", "of China");
		there.grants.set(app.oid, ["get"]);
		const { ask } = open(variablesOf(app));
		expect(
			await ask(
				"azure+kv://my-vault/db",
				"azure+kv://my-vault.vault.azure.cn/db",
			),
		).toEqual([VALUE, "of China"]);
		expect(
			forms()
				.map(({ scope }) => scope)
				.toSorted(),
		).toEqual([
			"https://vault.azure.cn/.default",
			"https://vault.azure.net/.default",
		]);
		const { ask: askFederated } = open(issuer.variables, named());
		expect(
			await askFederated(
				"azure+kv://my-vault/db",
				"azure+kv://my-vault.vault.azure.cn/db",
			),
		).toEqual([VALUE, expect.stringMatching(/^denied: .*AADSTS700212/)]);
	});

	test("a manifest that nobody vouches for sends no credentials to another cloud", async () => {
		const china = "my-vault.vault.azure.cn/db";
		const request = {
			scheme: "azure+kv",
			want: "value",
			confined: true,
		} as const;
		const { provider } = open(variablesOf(app));
		const answers = await provider.resolve([
			{ ...request, rest: china },
			{ ...request, rest: "my-vault.vault.azure.net/db" },
			{ ...request, rest: "my-vault/db" },
		]);
		expect(answers.map(textOf)).toEqual([
			expect.stringMatching(
				/^malformed: a manifest or variable that the workflow does not vouch for names a vault of another cloud/,
			),
			...[VALUE, VALUE],
		]);
		expect(azure.hosts.calls.map(({ host }) => host)).toEqual([
			...[PUBLIC, "my-vault.vault.azure.net"],
		]);
		expect(provider.check?.({ ...request, rest: china })?.reason).toBe(
			"malformed",
		);
		const { provider: there } = open({ AZURE_CLOUD: "china" });
		expect(there.check?.({ ...request, rest: china })).toBeUndefined();
		expect(there.check?.({ ...request, rest: "my-vault/db" })).toBeUndefined();
	});

	test("an authority of another cloud than the vault's gets nothing", async () => {
		const AZURE_AUTHORITY_HOST = `https://${PUBLIC}`;
		const { ask } = open({ ...variablesOf(app), AZURE_AUTHORITY_HOST });
		const [text] = await ask("azure+kv://my-vault.vault.azure.cn/db");
		expect(text).toMatch(
			/^malformed: `azure-authority-host` .* is that of another cloud than the vault's, which is `china`/,
		);
		expect(azure.hosts.calls).toEqual([]);
	});
});

test("nothing is asked after the deadline, and the reason is passed on", async () => {
	const signal = AbortSignal.abort(
		new SecretError("unreachable", saying("too late.")),
	);
	expect(await ask(variablesOf(app), {}, { signal })).toBe(
		"unreachable: too late.",
	);
	expect(azure.hosts.calls).toEqual([]);
});
