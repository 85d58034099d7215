import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connector } from "../../../src/connection/connector.ts";
import { SecretError } from "../../../src/errors.ts";
import { requestIdToken } from "../../../src/runner/id-token.ts";
import { startGitHub, startKubernetes } from "../../support/backends.ts";
import { startFront } from "../../support/front.ts";
import { saying } from "../../support/message.ts";
import { type Issuer, startIssuer } from "../../support/oidc.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";
import { openVault } from "../../support/vault-provider.ts";

let vault: VaultServer;
let issuer: Issuer;
let roleId: string;
const closing: (() => void)[] = [];
const opened = <T extends { close(): void }>(thing: T): T => {
	closing.push(() => thing.close());
	return thing;
};

const VALUE = "ghp_0123456789";
const POLICY =
	'path "secret/data/*" { capabilities = ["read"] }\npath "kv1/*" { capabilities = ["read"] }';

/** A pod's token; Vault reads its claims before it asks. */
const POD_TOKEN = [
	{ alg: "RS256", typ: "JWT" },
	{
		iss: "https://kubernetes.test",
		sub: "system:serviceaccount:ci:runner",
		iat: 1_700_000_000,
		nbf: 1_700_000_000,
		exp: 4_102_444_800,
		"kubernetes.io": {
			namespace: "ci",
			serviceaccount: { name: "runner", uid: "uid-1" },
		},
	},
	{ signature: "not looked at" },
]
	.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
	.join(".");

const newSecretId = async (role = "app", body: unknown = {}): Promise<string> =>
	(await vault.must("POST", `auth/approle/role/${role}/secret-id`, body)).data
		.secret_id;

const wrapped = async (path: string, body?: unknown): Promise<string> => {
	const response = await fetch(`${vault.address}/v1/${path}`, {
		method: "POST",
		headers: { "X-Vault-Token": "root", "X-Vault-Wrap-TTL": "60s" },
		body: JSON.stringify(body ?? {}),
	});
	return ((await response.json()) as { wrap_info: { token: string } }).wrap_info
		.token;
};

const open = (
	variables: Record<string, string>,
	changes: Parameters<typeof openVault>[1] = {},
) => openVault({ VAULT_ADDR: vault.address, ...variables }, changes);

/** One reference, with these credentials. */
const ask = async (
	variables: Record<string, string>,
	changes: Parameters<typeof openVault>[1] = {},
) => (await open(variables, changes).ask("credentials.github"))[0];

beforeAll(async () => {
	vault = opened(await startVault());
	issuer = opened(await startIssuer());
	await vault.must("POST", "secret/data/credentials", {
		data: { github: VALUE },
	});
	await vault.must("PUT", "sys/policies/acl/app", { policy: POLICY });
	await vault.must("POST", "sys/mounts/kv1", {
		type: "kv",
		options: { version: "1" },
	});
	await vault.must("POST", "kv1/app", { key: "of version one" });
	for (const type of ["approle", "jwt", "userpass", "kubernetes", "github"])
		await vault.must("POST", `sys/auth/${type}`, { type });
	await vault.must("POST", "sys/auth/team/approle", { type: "approle" });
	for (const [role, more] of Object.entries({
		app: {},
		once: { secret_id_num_uses: 1 },
		open: {
			bind_secret_id: false,
			secret_id_bound_cidrs: "",
			token_bound_cidrs: "127.0.0.0/8",
		},
		batch: { token_type: "batch" },
		counted: { token_num_uses: 1 },
	}))
		await vault.must("POST", `auth/approle/role/${role}`, {
			token_policies: "app",
			...more,
		});
	await vault.must("POST", "auth/team/approle/role/app", {
		token_policies: "app",
	});
	roleId = await idOf("app");
	await vault.must("POST", "auth/jwt/config", {
		jwks_url: `${issuer.origin}/jwks`,
		bound_issuer: issuer.origin,
	});
	await vault.must("POST", "auth/jwt/role/ci", {
		role_type: "jwt",
		user_claim: "sub",
		bound_audiences: ["vault", "https://github.com/octo"],
		bound_claims: { repository: "octo/app" },
		token_policies: "app",
	});
	await vault.must("POST", "auth/userpass/users/octo", {
		password: "pa55-w0rd",
		token_policies: "app",
	});
	const kubernetes = opened(await startKubernetes(POD_TOKEN));
	await vault.must("POST", "auth/kubernetes/config", {
		kubernetes_host: kubernetes.origin,
		token_reviewer_jwt: "reviewer",
		disable_local_ca_jwt: true,
	});
	await vault.must("POST", "auth/kubernetes/role/ci", {
		bound_service_account_names: "runner",
		bound_service_account_namespaces: "ci",
		token_policies: "app",
	});
	const github = opened(await startGitHub("ghp_a-personal-token"));
	await vault.must("POST", "auth/github/config", {
		organization: "acme",
		organization_id: 1,
		base_url: github.origin,
	});
	await vault.must("POST", "auth/github/map/teams/dev", { value: "app" });
});
afterAll(() => {
	for (const close of closing) close();
});

async function idOf(role: string, mount = "approle"): Promise<string> {
	return (await vault.must("GET", `auth/${mount}/role/${role}/role-id`)).data
		.role_id;
}

describe("methods", () => {
	test("token", async () => {
		expect(await ask({ VAULT_TOKEN: "root" })).toBe(VALUE);
	});

	test("approle, and its secrets are masked before they are used", async () => {
		const secretId = await newSecretId();
		const opened = open({
			VAULT_APPROLE_ROLE_ID: roleId,
			VAULT_APPROLE_SECRET_ID: secretId,
		});
		expect(await opened.ask("credentials.github")).toEqual([VALUE]);
		expect(opened.protected).toEqual([
			secretId,
			expect.stringMatching(/^hvs\./),
		]);
	});

	test("approle at another mount, and a role that needs no secret id", async () => {
		const id = await idOf("app", "team/approle");
		const { data } = await vault.must(
			"POST",
			"auth/team/approle/role/app/secret-id",
		);
		const variables = {
			VAULT_APPROLE_ROLE_ID: id,
			VAULT_APPROLE_SECRET_ID: data.secret_id,
		};
		expect(
			await ask({ ...variables, VAULT_APPROLE_MOUNT_PATH: "team/approle" }),
		).toBe(VALUE);
		expect(
			await ask({ ...variables, VAULT_AUTH_MOUNT: "auth/team/approle/" }),
		).toBe(VALUE);
		expect(await ask({ VAULT_APPROLE_ROLE_ID: await idOf("open") })).toBe(
			VALUE,
		);
	});

	test("a wrapped secret id, once", async () => {
		const variables = {
			VAULT_APPROLE_ROLE_ID: roleId,
			VAULT_WRAPPED_SECRET_ID: await wrapped("auth/approle/role/app/secret-id"),
		};
		expect(await ask(variables)).toBe(VALUE);
		expect(await ask(variables)).toMatch(
			/^denied: the look-up of `vault-wrapped-secret-id` was refused \(status 400: "[^"]+"\)\. It has expired or was unwrapped already; if it was not you/,
		);
	});

	test.each([
		[
			"something else",
			"sys/wrapping/wrap",
			{ secret_id: "mine" },
			"sys/wrapping/wrap",
		],
		[
			"another mount's",
			"auth/team/approle/role/app/secret-id",
			{},
			"auth/team/approle/role/app/secret-id",
		],
	])("what wraps %s is not unwrapped", async (_, path, body, origin) => {
		const token = await wrapped(path, body);
		expect(
			await ask({
				VAULT_APPROLE_ROLE_ID: roleId,
				VAULT_WRAPPED_SECRET_ID: token,
			}),
		).toContain(`it was made at \`${origin}\`. It was not unwrapped.`);
		expect(
			(await vault.api("POST", "sys/wrapping/unwrap", {}, token)).status,
		).toBe(200);
	});

	test("jwt: the job's own token, with the audience that is asked for", async () => {
		const { signal } = new AbortController();
		const environment = issuer.variables;
		const connect = connector(environment, 1, signal);
		const idToken = (audience?: string) =>
			requestIdToken({ environment, signal, connect }, audience);
		expect(await ask({ VAULT_ROLE: "ci" }, { idToken })).toBe(VALUE);
		expect(
			await ask({ VAULT_ROLE: "ci", VAULT_AUDIENCE: "vault" }, { idToken }),
		).toBe(VALUE);
	});

	test("jwt: a token that is given", async () => {
		expect(await ask({ VAULT_ROLE: "ci", VAULT_JWT: issuer.mint() })).toBe(
			VALUE,
		);
	});

	test("jwt: the role that the mount has for those who name none", async () => {
		await vault.must("POST", "sys/auth/fixed", { type: "jwt" });
		await vault.must("POST", "auth/fixed/role/ci", {
			role_type: "jwt",
			user_claim: "sub",
			bound_audiences: ["vault"],
			token_policies: "app",
		});
		await vault.must("POST", "auth/fixed/config", {
			jwks_url: `${issuer.origin}/jwks`,
			default_role: "ci",
		});
		const variables = {
			VAULT_AUTH: "jwt",
			VAULT_AUTH_MOUNT: "fixed",
			VAULT_JWT: issuer.mint({ aud: "vault" }),
		};
		expect(await ask(variables)).toBe(VALUE);
		expect(
			await ask({ ...variables, VAULT_JWT: issuer.mint({ aud: "other" }) }),
		).toContain(
			"Compare the mount's `default_role` (no `vault-role` is given) with the claims",
		);
	});

	test("jwt: a token that is signed with a key of one's own", async () => {
		const { publicKey, privateKey } = generateKeyPairSync("rsa", {
			modulusLength: 2048,
		});
		const key = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
		await vault.must("POST", "sys/auth/own", { type: "jwt" });
		await vault.must("POST", "auth/own/config", {
			jwt_validation_pubkeys: publicKey.export({ type: "spki", format: "pem" }),
			bound_issuer: "secret-refs",
		});
		await vault.must("POST", "auth/own/role/ci", {
			role_type: "jwt",
			user_claim: "sub",
			bound_audiences: ["vault"],
			bound_claims: { repository: "octo/app", ref: "refs/heads/main" },
			token_policies: "app",
		});
		const opened = open({
			VAULT_ROLE: "ci",
			VAULT_AUTH_MOUNT: "own",
			VAULT_AUDIENCE: "vault",
			VAULT_JWT_PRIVATE_KEY: Buffer.from(key).toString("base64"),
			GITHUB_REPOSITORY: "octo/app",
			GITHUB_REF: "refs/heads/main",
		});
		expect(await opened.ask("credentials.github")).toEqual([VALUE]);
		expect(opened.protected.some((text) => text.startsWith("eyJ"))).toBe(true);
	});

	test("the values of headers for a gate are masked, alone and without their scheme", async () => {
		const opened = open({
			VAULT_TOKEN: "root",
			VAULT_HEADERS: "X-Id: gate-id-0123\nAuthorization: Bearer gate-key-0123",
		});
		expect(await opened.ask("credentials.github")).toEqual([VALUE]);
		expect(opened.protected).toEqual(
			expect.arrayContaining([
				"gate-id-0123",
				"Bearer gate-key-0123",
				"gate-key-0123",
			]),
		);
	});

	test("payload: any login", async () => {
		const variables = {
			VAULT_AUTH: "payload",
			VAULT_AUTH_MOUNT: "approle",
			VAULT_AUTH_PAYLOAD: JSON.stringify({
				role_id: roleId,
				secret_id: await newSecretId(),
			}),
		};
		const opened = open(variables);
		expect(await opened.ask("credentials.github")).toEqual([VALUE]);
		expect(opened.protected).toContain(variables.VAULT_AUTH_PAYLOAD);
		expect(opened.debts.size).toBe(0);
		expect(
			await ask({ ...variables, VAULT_AUTH_PAYLOAD: '{"role_id":"nobody"}' }),
		).toMatch(
			/^denied: the login at `auth\/approle` was refused \(status 400: ".*"\)\. Check `vault-auth-payload`/,
		);
	});

	test("kubernetes", async () => {
		expect(
			await ask({
				VAULT_AUTH: "kubernetes",
				VAULT_ROLE: "ci",
				VAULT_JWT: POD_TOKEN,
			}),
		).toBe(VALUE);
	});

	test("userpass", async () => {
		expect(
			await ask({
				VAULT_AUTH: "userpass",
				VAULT_USERNAME: "octo",
				VAULT_PASSWORD: "pa55-w0rd",
			}),
		).toBe(VALUE);
	});

	test("ldap: the request of the protocol, since there is no directory here", async () => {
		const { auth } = await vault.must("POST", "auth/token/create", {
			policies: ["app"],
		});
		const front = opened(
			await startFront(vault.address, ({ path }) =>
				path === "/v1/auth/ldap/login/o'brien"
					? { status: 200, body: JSON.stringify({ auth }) }
					: "pass",
			),
		);
		expect(
			await ask({
				VAULT_ADDR: front.origin,
				VAULT_AUTH: "ldap",
				VAULT_USERNAME: "o'brien",
				VAULT_PASSWORD: "pa55-w0rd",
			}),
		).toBe(VALUE);
		expect(front.seen[0]).toMatchObject({
			method: "POST",
			body: '{"password":"pa55-w0rd"}',
		});
	});

	test("github", async () => {
		expect(
			await ask({
				VAULT_AUTH: "github",
				VAULT_AUTH_GITHUB_TOKEN: "ghp_a-personal-token",
			}),
		).toBe(VALUE);
	});

	test("none: somebody in front adds the token", async () => {
		const agent = opened(
			await startFront(vault.address, ({ headers }) =>
				headers["x-vault-token"] === undefined
					? {
							status: 200,
							body: '{"data":{"data":{"github":"by the agent"},"metadata":{"version":1,"destroyed":false}},"lease_duration":0}',
						}
					: { status: 400 },
			),
		);
		expect(
			await ask({
				VAULT_ADDR: agent.origin,
				VAULT_AUTH: "none",
				VAULT_TOKEN: "root",
			}),
		).toBe("by the agent");
	});
});

describe("the choice", () => {
	const approle = async () => ({
		VAULT_APPROLE_ROLE_ID: roleId,
		VAULT_APPROLE_SECRET_ID: await newSecretId(),
	});
	const method = (
		variables: Record<string, string>,
		inputs: Record<string, string> = {},
	) => {
		const opened = open(variables, { inputs });
		return opened
			.ask("credentials.github")
			.then(
				() =>
					opened.log.find((line) => line.startsWith("login: "))?.split(" ")[1],
			);
	};

	test("approle comes before a token, as in Dagger", async () => {
		expect(await method({ ...(await approle()), VAULT_TOKEN: "root" })).toBe(
			"approle",
		);
	});

	test("an input comes before the environment", async () => {
		expect(await method(await approle(), { VAULT_TOKEN: "root" })).toBe(
			"token",
		);
		expect(await method({ VAULT_TOKEN: "root" }, { VAULT_ROLE: "ci" })).toBe(
			"jwt",
		);
	});

	test("a name beats all", async () => {
		expect(
			await method({
				...(await approle()),
				VAULT_TOKEN: "root",
				VAULT_AUTH: "token",
			}),
		).toBe("token");
	});
});

describe("tokens", () => {
	test("no guess is made with a token whose uses are counted", async () => {
		const id = await newSecretId("counted");
		const { ask, debts } = open({
			VAULT_APPROLE_ROLE_ID: await idOf("counted"),
			VAULT_APPROLE_SECRET_ID: id,
		});
		// It has one use, and a read of KV 2's path would have spent it. So it is gone before it can be revoked.
		expect(await ask("app.key?mount=kv1")).toEqual(["of version one"]);
		expect(debts.size).toBe(0);
	});

	test("a batch token gets a notice", async () => {
		const id = (await vault.must("POST", "auth/approle/role/batch/secret-id"))
			.data.secret_id;
		const opened = open({
			VAULT_APPROLE_ROLE_ID: await idOf("batch"),
			VAULT_APPROLE_SECRET_ID: id,
		});
		expect(await opened.ask("credentials.github")).toEqual([VALUE]);
		expect(opened.log).toContainEqual(
			expect.stringMatching(
				/^notice: Vault gave a batch token, which cannot be revoked/,
			),
		);
		expect(opened.debts.size).toBe(0);
	});
});

describe("time", () => {
	test("when it is over before the start, nothing is sent", async () => {
		const front = opened(await startFront(vault.address));
		const signal = AbortSignal.abort(
			new SecretError("unreachable", saying("too late.")),
		);
		const variables = { VAULT_ADDR: front.origin, VAULT_TOKEN: "root" };
		expect(await ask(variables, { signal })).toBe("unreachable: too late.");
		expect(front.seen).toEqual([]);
	});
});

describe("refusals", () => {
	test.each([
		[{}, "malformed: no credentials for Vault are given."],
		[
			{ VAULT_AUTH: "magic" },
			"malformed: `vault-auth` accepts `approle`, `token`, `jwt`, `kubernetes`, `userpass`, `ldap`, `github`, `payload`, `none`.",
		],
		[
			{ VAULT_AUTH: "approle" },
			"malformed: the method `approle` needs `vault-approle-role-id` (or the variable `VAULT_APPROLE_ROLE_ID`), which is missing or empty. A secret of GitHub is empty",
		],
		[
			{ VAULT_AUTH: "token", VAULT_TOKEN: " " },
			"malformed: the method `token` needs `vault-token`",
		],
		[
			{ VAULT_AUTH: "kubernetes" },
			"malformed: the method `kubernetes` needs `vault-role`",
		],
		[
			{ VAULT_AUTH: "kubernetes", VAULT_ROLE: "ci" },
			"malformed: the method `kubernetes` needs the token of a service account",
		],
		[
			{ VAULT_AUTH: "userpass", VAULT_USERNAME: "octo" },
			"malformed: the method `userpass` needs `vault-password`",
		],
		[
			{
				VAULT_AUTH: "userpass",
				VAULT_USERNAME: "../../sys/seal",
				VAULT_PASSWORD: "x",
			},
			"malformed: `vault-username` has a `/`",
		],
		[
			{
				VAULT_AUTH: "userpass",
				VAULT_USERNAME: "octo",
				VAULT_PASSWORD: "wr0ng-pass",
			},
			'denied: the login at `auth/userpass` was refused (status 400: "invalid username or password"). Check `vault-username`',
		],
		[
			{ VAULT_TOKEN: "hvs.first\nhvs.wrong" },
			"malformed: `vault-token` has white space or another character in it",
		],
		[
			{ VAULT_TOKEN: '"hvs.in-quotes"' },
			"malformed: `vault-token` has white space or another character in it",
		],
		[
			{ VAULT_TOKEN: "hvs.wrong" },
			"denied: Vault says that the token is invalid:",
		],
		[
			{ VAULT_ROLE: "ci", VAULT_AUTH_MOUNT: "../x", VAULT_JWT: "x" },
			"malformed: the mount of the auth method is not a path",
		],
		[
			{
				VAULT_APPROLE_ROLE_ID: "x",
				VAULT_APPROLE_SECRET_ID: "y",
				VAULT_WRAPPED_SECRET_ID: "z",
			},
			"malformed: both `vault-approle-secret-id` and `vault-wrapped-secret-id` are given.",
		],
		[
			{ VAULT_APPROLE_ROLE_ID: "x", VAULT_APPROLE_MOUNT_PATH: "nowhere" },
			'denied: the login at `auth/nowhere` was refused (status 403: "permission denied"). Vault says so too where nothing is mounted at `auth/nowhere`: `vault auth list` shows the mounts, `vault-auth-mount` names one. No secret id was given;',
		],
		[
			{ VAULT_AUTH: "github", VAULT_AUTH_GITHUB_TOKEN: "ghs_wrong" },
			"the login at `auth/github`",
		],
	])("%j", async (variables: Record<string, string>, message) => {
		const said = await ask(variables);
		expect(said).toContain(message);
		expect(said).not.toMatch(/wr0ng-pass|hvs\.wrong|ghs_wrong/);
	});

	test("a secret id with one use is sent once, also when the connection breaks", async () => {
		const id = (await vault.must("POST", "auth/approle/role/once/secret-id"))
			.data.secret_id;
		const front = opened(
			await startFront(vault.address, ({ path }) =>
				path.endsWith("/login") ? "reset" : "pass",
			),
		);
		expect(
			await ask({
				VAULT_ADDR: front.origin,
				VAULT_APPROLE_ROLE_ID: await idOf("once"),
				VAULT_APPROLE_SECRET_ID: id,
			}),
		).toMatch(/^unreachable: /);
		expect(front.seen.map(({ path }) => path)).toEqual([
			"/v1/auth/approle/login",
		]);
	});

	test("jwt: the claims that were sent stand beside the role, but for the token's own id", async () => {
		const jwt = issuer.mint({ repository: "octo/other", environment: "prod" });
		const said = await ask({ VAULT_ROLE: "ci", VAULT_JWT: jwt });
		expect(said).toMatch(
			/^denied: the login at `auth\/jwt` was refused \(status 400: "[^)]*claim[^)]*"\)\. Compare the role `ci` with the claims that were sent: /,
		);
		expect(said).toContain(
			`iss "${issuer.origin}", sub "repo:octo/app:ref:refs/heads/main", aud "https://github.com/octo", repository "octo/other", ref "refs/heads/main", environment "prod", event_name "push", job_workflow_ref "octo/app/.github/workflows/ci.yml@refs/heads/main", exp `,
		);
		expect(said).not.toContain("jti");
		expect(said).not.toContain(jwt.split(".")[2]);
	});

	test("jwt: no ID token", async () => {
		const error = new SecretError(
			"denied",
			saying("GitHub gives this job no ID token."),
		);
		expect(
			await ask({ VAULT_ROLE: "ci" }, { idToken: () => Promise.reject(error) }),
		).toBe("denied: GitHub gives this job no ID token.");
	});
});
