// Azure's own clients, unmodified, against the server that the tests talk to, under the names that it has in the world: what
// they make of it, the provider makes of it.
import tls from "node:tls";
import {
	AzureCliCredential,
	ClientAssertionCredential,
	ClientSecretCredential,
	ManagedIdentityCredential,
	type TokenCredential,
} from "@azure/identity";
import { SecretClient } from "@azure/keyvault-secrets";
import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
	vi,
} from "vitest";
import * as azureProvider from "../../../../src/providers/azure/index.ts";
import type { ProviderContext } from "../../../../src/providers/provider.ts";
import { azureCli } from "../../../support/azure/cli.ts";
import type { Application } from "../../../support/azure/entra.ts";
import { type Machine, startMachine } from "../../../support/azure/machine.ts";
import { variablesOf } from "../../../support/azure/provider.ts";
import {
	type AzureServer,
	startAzure,
	TENANT,
} from "../../../support/azure/server.ts";
import type { Vault } from "../../../support/azure/vault.ts";
import { type Issuer, startIssuer } from "../../../support/oidc.ts";
import { openCloud } from "../../../support/opened-cloud.ts";

/** How somebody logs in. */
type Login =
	| { readonly by: "secret"; readonly application: Application }
	| {
			readonly by: "assertion";
			readonly application: Application;
			readonly assertion: string;
	  }
	| {
			readonly by: "machine" | "cli";
			readonly variables: Readonly<Record<string, string>>;
			readonly clientId?: string;
	  };

/** What somebody reads: texts, or the code of Azure's refusal. */
interface Judge {
	secret(login: Login, host: string, path: string): Promise<string>;
	/** The current secrets of a vault that are enabled. */
	all(login: Login, host: string): Promise<Record<string, string> | string>;
}

let azure: AzureServer;
let issuer: Issuer;
let machine: Machine;
let vault: Vault;
let china: Vault;
let app: Application;
let assigned: Application;
let oldest: string;

const AUDIENCE = "api://AzureADTokenExchange";
const SUBJECT = "repo:octo/app:ref:refs/heads/main";

function credentialOf(login: Login, authorityHost: string): TokenCredential {
	const options = { authorityHost };
	switch (login.by) {
		case "secret": {
			const { tenant, clientId, secrets } = login.application;
			const [secret = ""] = secrets.keys();
			return new ClientSecretCredential(tenant, clientId, secret, options);
		}
		case "assertion": {
			const { tenant, clientId } = login.application;
			return new ClientAssertionCredential(
				...([tenant, clientId, async () => login.assertion, options] as const),
			);
		}
		case "machine":
			return new ManagedIdentityCredential(
				login.clientId === undefined ? {} : { clientId: login.clientId },
			);
		case "cli":
			return new AzureCliCredential();
	}
}

/** The variables that the clients read themselves. */
async function withVariables<T>(
	login: Login,
	action: () => Promise<T>,
): Promise<T> {
	if ("variables" in login)
		for (const [name, value] of Object.entries(login.variables))
			vi.stubEnv(name, value);
	try {
		return await action();
	} finally {
		vi.unstubAllEnvs();
	}
}

/** The inner code of a vault's refusal, or else its code, or the number of Entra ID's. */
function codeOf(thrown: unknown): string {
	const { message, code, details } = thrown as Error & {
		code?: string;
		details?: { error?: { innerError?: { code?: string } } };
	};
	const [number] = /AADSTS\d+/.exec(message) ?? [];
	if (number !== undefined) return number;
	if (/does not match the requested domain/.test(message)) return "other";
	return details?.error?.innerError?.code ?? code ?? message;
}

function clientOf(login: Login, host: string): SecretClient {
	const authority = host.endsWith(".cn")
		? "https://login.partner.microsoftonline.cn"
		: "https://login.microsoftonline.com";
	return new SecretClient(`https://${host}`, credentialOf(login, authority), {
		retryOptions: { maxRetries: 3, retryDelayInMs: 10 },
	});
}

const sdk: Judge = {
	secret: (login, host, path) =>
		withVariables(login, async () => {
			const [name = "", version] = path.split("/");
			return clientOf(login, host)
				.getSecret(name, version === undefined ? {} : { version })
				.then(({ value = "" }) => value, codeOf);
		}),
	all: (login, host) =>
		withVariables(login, async () => {
			const client = clientOf(login, host);
			const found: Record<string, string> = {};
			try {
				for await (const { name, enabled } of client.listPropertiesOfSecrets())
					if (enabled) found[name] = (await client.getSecret(name)).value ?? "";
			} catch (thrown) {
				return codeOf(thrown);
			}
			return found;
		}),
};

/** The code that a message names, or what stands for one in it. */
function bare(text: string): string {
	if (text.startsWith("not-found: ")) return "SecretNotFound";
	if (text.startsWith("denied: the secret, or this version of it, is disabled"))
		return "SecretDisabled";
	if (text.includes("asks for a token of something else")) return "other";
	const [, codes] =
		/\(((?:AADSTS\d+|[A-Z]\w+)(?:, \w+)*)(?:[:)]|\. )/.exec(text) ?? [];
	return codes?.split(", ").at(-1) ?? text;
}

function open(login: Login) {
	const changes: Partial<ProviderContext> =
		login.by === "assertion"
			? {
					inputs: {
						AZURE_CLIENT_ID: login.application.clientId,
						AZURE_TENANT_ID: login.application.tenant,
					},
					idToken: async () => login.assertion,
				}
			: {};
	return openCloud(
		azureProvider,
		{
			AZURE_POD_IDENTITY_AUTHORITY_HOST: "http://127.0.0.1:1",
			ACTIONS_ID_TOKEN_REQUEST_URL: "x",
			ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
			...(login.by === "secret" ? variablesOf(login.application) : {}),
			...("variables" in login ? login.variables : {}),
			...("clientId" in login ? { AZURE_CLIENT_ID: login.clientId } : {}),
			...(login.by === "machine" ? { AZURE_AUTH: "managed-identity" } : {}),
		},
		changes,
	);
}

const provider: Judge = {
	secret: async (login, host, path) =>
		bare((await open(login).ask(`azure+kv://${host}/${path}`))[0] ?? ""),
	async all(login, host) {
		const found = await open(login).fields(`azure+kv://${host}/`);
		return typeof found === "string" ? bare(found) : { ...found };
	},
};

beforeAll(async () => {
	[azure, issuer] = await Promise.all([startAzure(), startIssuer()]);
	tls.setDefaultCACertificates([
		...tls.getCACertificates("default"),
		azure.hosts.authority.pem,
	]);
	vault = azure.vault("my-vault.vault.azure.net");
	oldest = vault.set("db-password", "first");
	vault.set("db-password", "second, ünïcode");
	vault.set("off", "disabled", { enabled: false });
	vault.set("old", "expired", { exp: 1_700_000_000 });
	vault.set("web-cert", "MIIKAgIBAzCC", {
		contentType: "application/x-pkcs12",
		managed: true,
	});
	china = azure.vault("my-vault.vault.azure.cn");
	china.set("x", "of China");
	app = azure.application({
		secret: "s3cr3t~value-0123456789",
		federated: { issuer: issuer.origin, subject: SUBJECT, audience: AUDIENCE },
	});
	assigned = azure.application();
	machine = await startMachine(azure, app, [assigned]);
	vault.grants.set(app.oid, ["get", "list"]);
	vault.grants.set(`${assigned.oid} old`, ["get"]);
	china.grants.set(app.oid, ["get"]);
});
afterAll(() => {
	for (const { close } of [azure, issuer, machine]) close();
});
beforeEach(() => {
	azure.act = () => "pass";
	azure.clock = 0;
	vault.closed = undefined;
	vault.model = "rbac";
});

describe.each([
	["the SDK", sdk],
	["the provider", provider],
])("%s", (_, judge) => {
	const bySecret = (): Login => ({ by: "secret", application: app });
	const byAssertion = (claims: object = {}): Login => ({
		by: "assertion",
		application: app,
		assertion: issuer.mint({ aud: AUDIENCE, ...claims }),
	});
	const read = (login: Login, path = "db-password") =>
		judge.secret(login, vault.host, path);

	test("secrets, versions, names in another case, certificates", async () => {
		for (const [path, text] of [
			["db-password", "second, ünïcode"],
			["DB-Password", "second, ünïcode"],
			[`db-password/${oldest}`, "first"],
			["old", "expired"],
			["web-cert", "MIIKAgIBAzCC"],
		] as const)
			expect(await read(bySecret(), path)).toBe(text);
	});

	test("secrets that give nothing", async () => {
		expect(await read(bySecret(), "nowhere")).toBe("SecretNotFound");
		expect(await read(bySecret(), `db-password/${"0".repeat(32)}`)).toBe(
			"SecretNotFound",
		);
		expect(await read(bySecret(), "off")).toBe("SecretDisabled");
	});

	test("all of a vault, in pages of which one is empty", async () => {
		const many = azure.vault("many.vault.azure.net");
		many.grants.set(app.oid, ["get", "list"]);
		for (let index = 0; index < 60; index++)
			many.set(`n${index}`, `value ${index}`, { enabled: index !== 7 });
		const found = await judge.all(bySecret(), many.host);
		expect(Object.keys(found)).toHaveLength(59);
		expect(found).toMatchObject({ n0: "value 0", n59: "value 59" });
	});

	test.each([
		["rbac", "ForbiddenByRbac"],
		["policy", "ForbiddenByPolicy"],
	] as const)("who may not, by %s", async (model, code) => {
		vault.model = model;
		const stranger = azure.application({ secret: "another~0123456789" });
		const login: Login = { by: "secret", application: stranger };
		expect(await read(login)).toBe(code);
		// Where Azure's client lists, it tells the outer code alone.
		expect(await judge.all(login, vault.host)).toBe(
			judge === sdk ? "Forbidden" : code,
		);
		vault.grants.set(`${stranger.oid} old`, ["get"]);
		expect(await read(login, "old")).toBe("expired");
		expect(await read(login)).toBe(code);
	});

	test.each([
		"ForbiddenByFirewall",
		"ForbiddenByConnection",
	] as const)("a vault that lets this network not in: %s", async (code) => {
		vault.closed = code;
		expect(await read(bySecret())).toBe(code);
	});

	test("an application of another tenant", async () => {
		const foreign = azure.application({
			secret: "foreign~0123456789",
			tenant: "99999999-2222-3333-4444-555555555555",
		});
		const answer = await read({ by: "secret", application: foreign });
		// Azure's client asks the vault first, and then for a token of the vault's own tenant, which it may not have.
		expect(answer).toMatch(
			judge === sdk
				? /not configured to acquire tokens for tenant/
				: /^denied: .*takes identities of the tenant `11111111-.*, and the one that asks is of `99999999-/,
		);
	});

	test("a token of the job's own identity", async () => {
		expect(await read(byAssertion())).toBe("second, ünïcode");
		const bent = issuer.mint({ aud: AUDIENCE }).replace(/.{8}$/, "AAAAAAAA");
		for (const [login, number] of [
			[byAssertion({ sub: "repo:octo/app:pull_request" }), 700213],
			[byAssertion({ sub: SUBJECT.toUpperCase() }), 7002138],
			[byAssertion({ aud: "https://github.com/octo" }), 700212],
			[byAssertion({ iss: "https://issuer.example.com" }), 700211],
			[byAssertion({ exp: 1_700_000_000 }), 700024],
			[{ ...byAssertion(), assertion: bent }, 700027],
			[{ ...byAssertion(), assertion: "no.token" }, 50027],
		] as const)
			expect(await read(login as Login)).toBe(`AADSTS${number}`);
	});

	test("secrets of the application that are wrong or have expired, and applications that are not there", async () => {
		const wrong = { ...app, secrets: new Map([["wrong~0123456789", 0]]) };
		expect(await read({ by: "secret", application: wrong })).toBe(
			"AADSTS7000215",
		);
		const expired = azure.application({ secret: "expired~0123456789" });
		expired.secrets.set("expired~0123456789", 1);
		expect(await read({ by: "secret", application: expired })).toBe(
			"AADSTS7000222",
		);
		const unknown = {
			...app,
			clientId: "00000000-0000-0000-0000-000000000000",
		};
		expect(await read({ by: "secret", application: unknown })).toBe(
			"AADSTS700016",
		);
	});

	test("managed identities, of App Service and of a virtual machine", async () => {
		for (const variables of [machine.service, machine.instance]) {
			expect(await read({ by: "machine", variables })).toBe("second, ünïcode");
			const { clientId } = assigned;
			// This one may read but one secret.
			expect(await read({ by: "machine", variables, clientId }, "old")).toBe(
				"expired",
			);
			expect(await read({ by: "machine", variables, clientId })).toBe(
				"ForbiddenByRbac",
			);
		}
	});

	test("the login of `az`", async () => {
		const token = azure.token(app, "https://vault.azure.net");
		const { variables } = azureCli({ token });
		expect(await read({ by: "cli", variables })).toBe("second, ünïcode");
	});

	test("another cloud", async () => {
		expect(await judge.secret(bySecret(), china.host, "x")).toBe("of China");
	});

	test("throttling passes", async () => {
		let left = 2;
		azure.act = ({ host, headers }) =>
			host === vault.host && headers.authorization !== undefined && left-- > 0
				? {
						status: 429,
						headers: { "content-type": "application/json", "retry-after": "0" },
						body: '{"error":{"code":"Throttled","message":"Request was not processed because too many requests were received."}}',
					}
				: "pass";
		expect(await read(bySecret())).toBe("second, ünïcode");
		expect(left).toBe(-1);
	});

	test("a server that asks for a token of something else gets none", async () => {
		azure.act = ({ host }) =>
			host === vault.host
				? {
						status: 401,
						headers: {
							"content-type": "application/json",
							"www-authenticate": `Bearer authorization="https://login.microsoftonline.com/${TENANT}", resource="https://management.azure.com"`,
						},
						body: '{"error":{"code":"Unauthorized","message":"no"}}',
					}
				: "pass";
		expect(await read(bySecret())).toBe("other");
	});
});
