import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { showForeign } from "../../../src/foreign.ts";
import { METHODS, readLogin } from "../../../src/providers/vault/auth/index.ts";
import type { VaultClient } from "../../../src/providers/vault/client.ts";
import type { Reply } from "../../../src/providers/vault/reply.ts";

type Variables = Readonly<Record<string, string>>;

const claims = (payload: object) =>
	`h.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.s`;
const JWT = claims({ sub: "repo:octo/app", aud: ["a", "b"], jti: "one" });

const MINTED: Reply = {
	status: 200,
	body: { auth: { client_token: "hvs.minted", lease_duration: 60 } },
};
const REFUSED: Reply = { status: 400, body: { errors: ["no"] } };

/** A login with these variables, at a client that writes down what is sent. */
async function logIn(environment: Variables, reply = MINTED) {
	const sent: unknown[] = [];
	const client: VaultClient = {
		useToken: () => {},
		get: () => Promise.reject(new Error("a login reads nothing")),
		async post(path, body, options) {
			sent.push(options === undefined ? [path, body] : [path, body, options]);
			if (path === "sys/wrapping/lookup")
				return data({ creation_path: "auth/approle/role/app/secret-id" });
			if (path === "sys/wrapping/unwrap") return data({ secret_id: "plain" });
			return reply;
		},
	};
	const { secrets, logIn } = readLogin({ inputs: {}, environment });
	const outcome = await logIn(client, {
		environment,
		protect: () => {},
		idToken: async (audience = "none") => claims({ aud: audience }),
	}).catch((thrown: Error) => showForeign(thrown.message, (text) => text));
	return { secrets, sent, outcome };
}

const data = (data: object): Reply => ({ status: 200, body: { data } });

interface Way {
	readonly method: string;
	readonly variables: Variables;
	/** Those without which it cannot be read, in the order in which they are missed. */
	readonly needs: readonly string[];
	readonly secrets: readonly string[];
	readonly sent: readonly unknown[];
	/** What is said when Vault refuses it; undefined for a method that asks nothing of Vault. */
	readonly advice: string | undefined;
}

const ROLE = { VAULT_APPROLE_ROLE_ID: "role" };
const PASSWORD = { VAULT_USERNAME: "octo", VAULT_PASSWORD: "pa55" };

const WAYS: readonly Way[] = [
	{
		method: "approle",
		variables: { ...ROLE, VAULT_APPROLE_SECRET_ID: "s3cret" },
		needs: ["VAULT_APPROLE_ROLE_ID"],
		secrets: ["s3cret"],
		sent: [["auth/approle/login", { role_id: "role", secret_id: "s3cret" }]],
		advice: "Check `vault-approle-role-id`, `vault-approle-secret-id`",
	},
	{
		method: "approle",
		variables: { ...ROLE, VAULT_WRAPPED_SECRET_ID: "hvs.wrapping" },
		needs: ["VAULT_APPROLE_ROLE_ID"],
		secrets: ["hvs.wrapping"],
		sent: [
			["sys/wrapping/lookup", { token: "hvs.wrapping" }],
			["sys/wrapping/unwrap", {}, { token: "hvs.wrapping" }],
			["auth/approle/login", { role_id: "role", secret_id: "plain" }],
		],
		advice: "Check `vault-approle-role-id`, `vault-approle-secret-id`",
	},
	{
		method: "approle",
		variables: {
			...ROLE,
			VAULT_AUTH_MOUNT: "other",
			VAULT_APPROLE_MOUNT_PATH: "/auth/team/approle/",
		},
		needs: ["VAULT_APPROLE_ROLE_ID"],
		secrets: [],
		sent: [["auth/team/approle/login", { role_id: "role" }]],
		advice: "No secret id was given;",
	},
	{
		method: "token",
		variables: { VAULT_TOKEN: " hvs.given\n" },
		needs: ["VAULT_TOKEN"],
		secrets: ["hvs.given"],
		sent: [],
		advice: undefined,
	},
	{
		method: "jwt",
		variables: { VAULT_ROLE: "ci", VAULT_AUDIENCE: "vault" },
		needs: [],
		secrets: [],
		sent: [["auth/jwt/login", { role: "ci", jwt: claims({ aud: "vault" }) }]],
		advice:
			'Compare the role `ci` with the claims that were sent: aud "vault".',
	},
	{
		method: "jwt",
		variables: { VAULT_ROLE: "ci", VAULT_JWT: JWT, VAULT_AUTH_MOUNT: "gh" },
		needs: [],
		secrets: [JWT],
		sent: [["auth/gh/login", { role: "ci", jwt: JWT }]],
		advice: 'claims that were sent: sub "repo:octo/app", aud "a","b".',
	},
	{
		method: "jwt",
		variables: { VAULT_JWT: JWT },
		needs: [],
		secrets: [JWT],
		sent: [["auth/jwt/login", { jwt: JWT }]],
		advice:
			"Compare the mount's `default_role` (no `vault-role` is given) with the claims",
	},
	{
		method: "kubernetes",
		variables: { VAULT_ROLE: "ci", VAULT_JWT: JWT },
		needs: ["VAULT_ROLE"],
		secrets: [JWT],
		sent: [["auth/kubernetes/login", { role: "ci", jwt: JWT }]],
		advice:
			"Check that the role `ci` is bound to this pod's service account and namespace: sub ",
	},
	...["userpass", "ldap"].map((method) => ({
		method,
		variables: PASSWORD,
		needs: ["VAULT_USERNAME", "VAULT_PASSWORD"],
		secrets: ["pa55"],
		sent: [[`auth/${method}/login/octo`, { password: "pa55" }]],
		advice: "Check `vault-username`, `vault-password` and `vault-auth-mount`.",
	})),
	{
		method: "github",
		variables: { VAULT_AUTH_GITHUB_TOKEN: "ghp_1" },
		needs: ["VAULT_AUTH_GITHUB_TOKEN"],
		secrets: ["ghp_1"],
		sent: [["auth/github/login", { token: "ghp_1" }]],
		advice: "Check that `vault-auth-github-token` is a personal access token",
	},
	{
		method: "payload",
		variables: {
			VAULT_AUTH_MOUNT: "/auth/team/custom/",
			VAULT_AUTH_PAYLOAD:
				'{"role": "ci", "n": 9007199254740993, "in": [{"password": "pa55"}]}',
		},
		needs: ["VAULT_AUTH_MOUNT", "VAULT_AUTH_PAYLOAD"],
		secrets: [
			'{"role": "ci", "n": 9007199254740993, "in": [{"password": "pa55"}]}',
			"pa55",
		],
		sent: [
			[
				"auth/team/custom/login",
				{
					role: "ci",
					n: JSON.rawJSON("9007199254740993"),
					in: [{ password: "pa55" }],
				},
			],
		],
		advice:
			"Check `vault-auth-payload` against what the login of `auth/team/custom` wants.",
	},
	{
		method: "none",
		variables: {},
		needs: [],
		secrets: [],
		sent: [],
		advice: undefined,
	},
];

test("every method of the table stands below", () => {
	expect([...new Set(WAYS.map(({ method }) => method))]).toEqual(
		METHODS.map(({ name }) => name),
	);
});

describe.each(WAYS)("$method with $variables", (way) => {
	const environment = { ...way.variables, VAULT_AUTH: way.method };

	test("protects its secrets and sends what the method asks for, once", async () => {
		const { secrets, sent, outcome } = await logIn(environment);
		expect(secrets).toEqual(way.secrets);
		expect(sent).toEqual(way.sent);
		expect(outcome).toMatchObject(
			way.advice === undefined
				? { text: way.variables.VAULT_TOKEN?.trim() ?? "", kind: "given" }
				: { text: "hvs.minted", kind: "service", seconds: 60 },
		);
	});

	test("says what to check when it is refused, and no secret", async () => {
		const { outcome } = await logIn(environment, REFUSED);
		if (way.advice === undefined) {
			expect(outcome).toMatchObject({ kind: "given" });
			return;
		}
		expect(outcome).toMatch(
			/^the login at `auth\/[a-z/]+` was refused \(status 400: "no"\)\. /,
		);
		expect(outcome).toContain(way.advice);
		for (const secret of way.secrets) expect(outcome).not.toContain(secret);
	});

	test("misses what it needs, by the names of input and variable", () => {
		const missed = [];
		for (const variable of way.needs) {
			try {
				readLogin({
					inputs: {},
					environment: { ...environment, [variable]: " " },
				});
			} catch (thrown) {
				missed.push(String(thrown));
			}
		}
		expect(missed).toEqual(
			way.needs.map((variable) =>
				expect.stringContaining(
					`the method \`${way.method}\` needs \`${variable.toLowerCase().replaceAll("_", "-")}\` (or the variable \`${variable}\`), which is missing or empty.`,
				),
			),
		);
	});
});

describe("without a name", () => {
	const all = {
		...ROLE,
		...PASSWORD,
		VAULT_TOKEN: "hvs.given",
		VAULT_ROLE: "ci",
		VAULT_JWT: JWT,
		VAULT_AUTH_GITHUB_TOKEN: "ghp_1",
	};
	const { VAULT_APPROLE_ROLE_ID: _, ...noRoleId } = all;
	const { VAULT_TOKEN: __, ...roleOnly } = noRoleId;

	test.each<[string, Variables, Variables]>([
		["approle", all, {}],
		["token", noRoleId, {}],
		["jwt", roleOnly, {}],
		["approle", { ...all, VAULT_AUTH: " " }, {}],
		// What inputs give comes first.
		["jwt", all, { VAULT_ROLE: "ci" }],
		["token", all, { VAULT_ROLE: "ci", VAULT_TOKEN: "hvs.given" }],
		["token", all, { VAULT_APPROLE_ROLE_ID: " ", VAULT_TOKEN: "hvs.given" }],
	])("%s is chosen from %j and the inputs %j", (method, variables, inputs) => {
		const environment = { ...variables, ...inputs };
		expect(readLogin({ inputs, environment }).method).toBe(method);
	});

	test("what belongs to a method that is only chosen by name chooses none", () => {
		const environment = { ...PASSWORD, VAULT_AUTH_GITHUB_TOKEN: "ghp_1" };
		expect(() => readLogin({ inputs: {}, environment })).toThrow(
			/^no credentials for Vault are given\./,
		);
	});
});

test("a name that is none is answered with those of the table", () => {
	const environment = { VAULT_AUTH: "magic", VAULT_TOKEN: "hvs.given" };
	expect(() => readLogin({ inputs: {}, environment })).toThrow(
		`\`vault-auth\` accepts ${METHODS.map(({ name }) => `\`${name}\``).join(", ")}.`,
	);
});

test("the login of browsers is answered with that of jobs", () => {
	const environment = { VAULT_AUTH: "oidc", VAULT_ROLE: "ci" };
	expect(() => readLogin({ inputs: {}, environment })).toThrow(
		"A job logs in with `vault-auth: jwt`",
	);
});

describe("a payload", () => {
	test.each([
		"not json s3cret",
		'["s3cret"]',
		'"s3cret"',
		'{"password": "s3cret"',
		"null",
	])("that is no JSON object: %s", (VAULT_AUTH_PAYLOAD) => {
		let said = "";
		try {
			readLogin({
				inputs: {},
				environment: {
					VAULT_AUTH: "payload",
					VAULT_AUTH_MOUNT: "custom",
					VAULT_AUTH_PAYLOAD,
				},
			});
		} catch (thrown) {
			said = String(thrown);
		}
		expect(said).toContain("`vault-auth-payload` is no JSON object.");
		expect(said).not.toContain("s3cret");
	});

	test("that no method would send", () => {
		const inputs = { VAULT_AUTH_PAYLOAD: "{}", VAULT_ROLE: "ci" };
		expect(() => readLogin({ inputs, environment: inputs })).toThrow(
			"Write `vault-auth: payload`, or leave the payload out.",
		);
	});
});

describe("a token of the pod", () => {
	const directory = mkdtempSync(join(tmpdir(), "pod-"));
	afterAll(() => rmSync(directory, { recursive: true }));

	test("is read where an input says", async () => {
		const path = join(directory, "token");
		writeFileSync(path, `${JWT}\n`);
		const environment = {
			VAULT_AUTH: "kubernetes",
			VAULT_ROLE: "ci",
			VAULT_KUBERNETES_TOKEN_PATH: path,
		};
		expect((await logIn(environment)).sent).toEqual([
			["auth/kubernetes/login", { role: "ci", jwt: JWT }],
		]);
	});

	test.each(["missing", ""])("that is not there: %s", (name) => {
		const environment = {
			VAULT_AUTH: "kubernetes",
			VAULT_ROLE: "ci",
			VAULT_KUBERNETES_TOKEN_PATH: join(directory, name),
		};
		expect(() => readLogin({ inputs: {}, environment })).toThrow(
			"`vault-kubernetes-token-path` names no file",
		);
	});
});

test("both a token and a key for one are too much", () => {
	const environment = {
		VAULT_ROLE: "ci",
		VAULT_JWT: JWT,
		VAULT_JWT_PRIVATE_KEY: "key",
	};
	expect(() => readLogin({ inputs: {}, environment })).toThrow(
		"both `vault-jwt` and `vault-jwt-private-key` are given.",
	);
});
