import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Inputs } from "../../src/inputs/index.ts";
import { credentialsToProtect } from "../../src/lifetime/credentials.ts";
import { registry } from "../../src/providers/registry.ts";
import { parsed } from "../support/declarations.ts";

const folder = mkdtempSync(join(tmpdir(), "credentials-"));
writeFileSync(join(folder, "key.pem"), "");
afterAll(() => rmSync(folder, { recursive: true }));

const SCRIPT: Inputs["child"] = {
	kind: "script",
	script: "",
	shell: undefined,
	passEnv: [],
	jobContainer: undefined,
};

/** What has to be masked before a step starts that declares these lines. */
function masked(
	lines: string,
	environment: Readonly<Record<string, string>>,
	child?: Inputs["child"],
	passEnv: readonly string[] = [],
): readonly string[] {
	const inputs = { child, workingDirectory: folder, passEnv };
	return credentialsToProtect(parsed(lines), inputs, registry, environment);
}

const TOKENS = {
	VAULT_TOKEN: "token-of-vault",
	OP_SERVICE_ACCOUNT_TOKEN: "token-of-op",
};

test("a script prints what is in its environment: the credentials of every store, used or not", () => {
	expect(masked("A = env:A", TOKENS, SCRIPT)).toEqual([
		"token-of-vault",
		"token-of-op",
	]);
	expect(masked("A = cmd:a", TOKENS)).toEqual([
		"token-of-vault",
		"token-of-op",
	]);
});

test("without a program, those of the stores in use can get into a message", () => {
	expect(masked("A = vault://a.b", TOKENS)).toEqual(["token-of-vault"]);
	expect(masked("A = env:A\nB = file:b", TOKENS)).toEqual([]);
});

test("those that inputs give count as well, each once", () => {
	const given = { ...TOKENS, "INPUT_VAULT-TOKEN": " token-of-the-input " };
	expect(masked("A = vault://a.b", given)).toEqual([
		"token-of-vault",
		"token-of-the-input",
	]);
	const same = { VAULT_TOKEN: "one-token", "INPUT_VAULT-TOKEN": "one-token" };
	expect(masked("A = vault://a.b", same)).toEqual(["one-token"]);
});

test("what says where to log in, or where a key lies, is no credential: it would be masked all over the log", () => {
	expect(
		masked("A = vault://a.b", {
			VAULT_APPROLE_MOUNT_PATH: "approle-of-team",
			VAULT_APPROLE_SECRET_ID: "secret-id",
			VAULT_CLIENT_KEY: "./key.pem",
		}),
	).toEqual(["secret-id"]);
	expect(
		masked("A = vault://a.b", {
			VAULT_CLIENT_KEY: "./absent.pem",
			VAULT_TOKEN: "to/ken\nof two lines",
		}),
	).toEqual(["./absent.pem", "to/ken\nof two lines"]);
});

test("the password of a proxy, as it is written and as it is meant, where a program can print it", () => {
	const proxies = {
		HTTPS_PROXY: "http://user:p%40ss-word@proxy:3128",
		no_proxy: "user:pass@example",
		http_proxy: "user:%zz-broken@proxy",
		ALL_PROXY: "http://proxy:3128",
	};
	expect(masked("A = env:A", proxies, SCRIPT)).toEqual([
		"p%40ss-word",
		"p@ss-word",
		"pass",
		"%zz-broken",
	]);
	expect(masked("A = vault://a.b", proxies)).toEqual([]);
});

test("a variable that is declared is in the environment of a program before it is delivered", () => {
	const variables = { SOURCE: "secret-of-source", SHOWN: "plain-of-shown" };
	const lines = "A = env:SOURCE\nB [plain] = env:SHOWN\nC = env:ABSENT";
	expect(masked(lines, variables, SCRIPT)).toEqual(["secret-of-source"]);
	expect(masked(lines, variables)).toEqual([]);
	expect(masked("A = file:SOURCE", variables, SCRIPT)).toEqual([]);
});

test("a token of the runner's services that programs are let have", () => {
	const variables = {
		ACTIONS_ID_TOKEN_REQUEST_TOKEN: "token-of-id",
		ACTIONS_ID_TOKEN_REQUEST_URL: "https://example.com",
	};
	const all = ["ACTIONS_*"];
	expect(masked("A = cmd:x", variables, undefined, all)).toEqual([
		"token-of-id",
	]);
	expect(masked("A = cmd:x", variables)).toEqual([]);
	expect(masked("A = env:x", variables, undefined, all)).toEqual([]);
});

test("an input that a declaration gives is none", () => {
	const variables = { "INPUT_VAULT-TOKEN": "{{ TOKEN }}" };
	expect(masked("A = vault://a.b", variables)).toEqual([]);
});

test("what is too short to be masked is left alone", () => {
	expect(masked("A = vault://a.b", { VAULT_TOKEN: "abc" })).toEqual([]);
});
