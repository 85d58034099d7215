import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Issuer, startIssuer } from "../../support/oidc.ts";
import {
	type Call,
	expectCalls,
	expectNothingShown,
	fresh,
	type Run,
	runPage,
} from "../../support/page-runs.ts";
import { sectionOf, WITH_VAULT } from "../../support/pages.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";

const token = fresh();
const password = fresh();

let vault: VaultServer;
let issuer: Issuer;
let role: string;
let secretId: string;

beforeAll(async () => {
	vault = await startVault();
	issuer = await startIssuer();
	await vault.must("POST", "secret/data/apps/web", {
		data: { token, password },
	});
	await vault.must("PUT", "sys/policies/acl/ci", {
		policy: 'path "secret/data/apps/web" { capabilities = ["read"] }',
	});
	for (const type of ["jwt", "approle"])
		await vault.must("POST", `sys/auth/${type}`, { type });
	await vault.must("POST", "auth/jwt/config", {
		jwks_url: `${issuer.origin}/jwks`,
		bound_issuer: issuer.origin,
	});
	await vault.must("POST", "auth/jwt/role/ci", {
		role_type: "jwt",
		user_claim: "repository",
		bound_audiences: ["https://github.com/octo"],
		bound_claims: { repository: "octo/app" },
		token_policies: "ci",
	});
	await vault.must("POST", "auth/approle/role/ci", { token_policies: "ci" });
	role = (await vault.must("GET", "auth/approle/role/ci/role-id")).data.role_id;
	secretId = (await vault.must("POST", "auth/approle/role/ci/secret-id")).data
		.secret_id;
});
afterAll(() => {
	vault.close();
	issuer.close();
});

/** A script of the repository, which a program of the tests stands for. */
const script = (program: string) => `#!/bin/sh\nexec ${program} "$@"\n`;

/** Made when Vault is there. */
const ROWS: Readonly<
	Record<string, () => Run & { readonly calls: readonly Call[] }>
> = {
	jobs: () => ({
		env: issuer.variables,
		files: { "smoke-test.sh": script("smoke"), "deploy.sh": script("deploy") },
		programs: ["smoke", "deploy"],
		calls: ["smoke", "deploy"].map((call) => ({
			call,
			env: { API_TOKEN: token },
		})),
	}),
	"vault-jwt": () => ({
		env: issuer.variables,
		files: { "deploy.sh": script("deploy") },
		programs: ["deploy"],
		calls: [
			{ call: "deploy", env: { API_TOKEN: token, DB_PASSWORD: password } },
		],
	}),
	"vault-approle": () => ({
		vars: { VAULT_ROLE_ID: role },
		secrets: { VAULT_SECRET_ID: secretId },
		calls: [{ call: "docker/login-action", env: { INPUT_PASSWORD: password } }],
	}),
	"vault-token": () => ({
		secrets: { VAULT_TOKEN: vault.token },
		files: { "deploy.sh": script("deploy") },
		programs: ["deploy"],
		calls: [
			{ call: "deploy", env: { WEB_TOKEN: token, WEB_PASSWORD: password } },
		],
	}),
};

test("every workflow that logs in to Vault is here", () => {
	expect(Object.keys(ROWS).sort()).toEqual([...WITH_VAULT].sort());
});

describe("the workflows of the pages that log in to Vault", () => {
	test.each(Object.keys(ROWS))("%s", async (name) => {
		const row = ROWS[name]?.() ?? { calls: [] };
		const result = await runPage(sectionOf(name), name, {
			...row,
			vars: { VAULT_ADDR: vault.address, ...row.vars },
		});
		expect(result.status, result.log).toBe(0);
		expectCalls(result, row);
		expectNothingShown(result.log, { secrets: { token, password } });
		expect(await vault.tokens(), "only the root token is left").toBe(1);
	});
});
