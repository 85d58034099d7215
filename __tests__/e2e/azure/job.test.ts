import { readFileSync } from "node:fs";
import {
	afterAll,
	beforeAll,
	beforeEach,
	expect,
	onTestFinished,
	test,
} from "vitest";
import { azureCli } from "../../support/azure/cli.ts";
import type { Application } from "../../support/azure/entra.ts";
import { variablesOf } from "../../support/azure/provider.ts";
import { type AzureServer, startAzure } from "../../support/azure/server.ts";
import type { Vault } from "../../support/azure/vault.ts";
import { type Issuer, startIssuer } from "../../support/oidc.ts";
import { Job, type StepOptions } from "../../support/runner.ts";

let azure: AzureServer;
let issuer: Issuer;
let app: Application;
let vault: Vault;

const PASSWORD = "pa55-w0rd-Xy7q";
const SECRET = "s3cr3t~value-0123456789";
const P12 = Buffer.from([0x30, 0x82, 0xff, 0x00, 0x01, 0xfe]);

beforeAll(async () => {
	[azure, issuer] = await Promise.all([startAzure(), startIssuer()]);
	vault = azure.vault("my-vault.vault.azure.net");
	vault.set(
		"db",
		`{"password":"${PASSWORD}","nothing":null,"deep":{"a":["x-0123456789"]}}`,
	);
	vault.set("web-cert", P12.toString("base64"), {
		contentType: "application/x-pkcs12",
		managed: true,
	});
	const ci = azure.vault("ci-vault.vault.azure.net");
	ci.set("api-token", "token-0123456789");
	ci.set("deep-key", "deep-0123456789");
	ci.set("off", "off-0123456789", { enabled: false });
	ci.set("old", "old-0123456789", { exp: 1_700_000_000 });
	app = azure.application({
		secret: SECRET,
		federated: {
			issuer: issuer.origin,
			subject: "repo:octo/app:ref:refs/heads/main",
			audience: "api://AzureADTokenExchange",
		},
	});
	vault.grants.set(app.oid, ["get"]);
	ci.grants.set(app.oid, ["get", "list"]);
});
afterAll(() => {
	azure.close();
	issuer.close();
});
beforeEach(() => {
	azure.hosts.calls.length = 0;
});

/** The process talks to the names that Azure has in the world; the name service of the tests leads it here. */
const step = (
	lines: readonly string[],
	inputs: Readonly<Record<string, string>>,
	options: StepOptions = {},
) => {
	const job = new Job();
	onTestFinished(() => job.end());
	return job.step({
		...options,
		env: {
			RUNNER_DEBUG: "1",
			...azure.hosts.variables,
			AZURE_POD_IDENTITY_AUTHORITY_HOST: "http://127.0.0.1:1",
			...options.env,
		},
		with: { "secret-refs": lines.join("\n"), ...inputs },
	});
};
const named = () => ({
	"azure-client-id": app.clientId,
	"azure-tenant-id": app.tenant,
});

test("by the job's own identity: values, files, members, a certificate, a whole vault, what is missing", async () => {
	const { code, env, log, annotations } = await step(
		[
			"DB_PASSWORD = azure+kv://my-vault/db#password",
			"DEEP [json:/deep/a/0] = azure+kv://my-vault/db",
			"DB_* = azure+kv://my-vault/db",
			"CERT [file, base64] = azure+kv://my-vault/web-cert",
			"CI_* = azure+kv://ci-vault/",
			"GONE [optional] = azure+kv://my-vault/nowhere",
			"OTHER [default:none] = azure+kv://my-vault/nowhere",
		],
		named(),
		{ env: issuer.variables },
	);
	expect(code, log.join("\n")).toBe(0);
	const { CERT: file = "", ...values } = Object.fromEntries(env);
	expect(values).toEqual({
		DB_PASSWORD: PASSWORD,
		DEEP: "x-0123456789",
		DB_DEEP: '{"a":["x-0123456789"]}',
		CI_API_TOKEN: "token-0123456789",
		CI_DEEP_KEY: "deep-0123456789",
		CI_OLD: "old-0123456789",
		OTHER: "none",
	});
	expect(readFileSync(file)).toEqual(P12);
	const told = annotations.map(({ message }) => message).join("\n");
	expect(told).toContain(
		"Azure: what is disabled or deleted is left out: off.",
	);
	expect(told).toContain(
		"Azure: what has expired is taken all the same: old (2023-11-14).",
	);
	expect(log.join("\n")).not.toMatch(
		/pa55|0123456789(?!a)|eyJ|node_modules|\n\s+at /,
	);
});

test("the secret of the application is hidden in the log, and a script has it all the same", async () => {
	const { code, log } = await step(
		["API_TOKEN = azure+kv://ci-vault/api-token"],
		{ run: 'echo "secret $AZURE_CLIENT_SECRET, token $API_TOKEN."' },
		{ env: variablesOf(app) },
	);
	expect(code, log.join("\n")).toBe(0);
	expect(log.join("\n")).toContain("secret ***, token ***.");
});

test("after azure/login: by the `az` on PATH, with no variable at all", async () => {
	const token = azure.token(app, "https://vault.azure.net");
	const cli = azureCli({ token });
	const { code, env, log } = await step(
		["A = azure+kv://my-vault/db#password"],
		{},
		{ env: cli.variables },
	);
	expect(code, log.join("\n")).toBe(0);
	expect(Object.fromEntries(env)).toEqual({ A: PASSWORD });
	expect(log.join("\n")).not.toContain(token);
	expect(cli.starts()).toHaveLength(1);
});

test("every reference that failed is told of, with what to do and no credentials", async () => {
	const { code, env, annotations, log } = await step(
		[
			"A = azure+kv://my-vault/nowhere",
			"B = azure+kv://ci-vault/api-token",
			"C = azure+kv://my-vault/db#nothing",
		],
		{},
		{ env: variablesOf(app) },
	);
	expect(code).toBe(1);
	expect([...env]).toEqual([]);
	const errors = annotations
		.filter(({ kind }) => kind === "error")
		.map(({ message }) => message);
	expect(errors.slice(0, 2)).toEqual([
		expect.stringContaining(
			"A: azure+kv://my-vault/nowhere: the vault has no such secret",
		),
		expect.stringContaining(
			"C: azure+kv://my-vault/db#nothing: the field `nothing` of the secret is null, so it has no value.",
		),
	]);
	expect(log.join("\n")).not.toMatch(/s3cr3t|pa55|token-0123456789|eyJ/);
});

test("what servers repeat of credentials is not shown", async () => {
	const refuse = (status: number, body: unknown) => ({
		status,
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	const reference = "A = azure+kv://my-vault/db";
	const seen: string[] = [];
	azure.act = ({ body }) => {
		const form = new URLSearchParams(body);
		const sent = form.get("client_secret") ?? form.get("client_assertion");
		seen.push(String(sent));
		const text = `AADSTS50000: what was sent, ${sent}, is not good: ${Buffer.from(String(sent)).toString("base64")}`;
		return refuse(401, { error: "invalid_client", error_description: text });
	};
	const logs = [
		(await step([reference], {}, { env: variablesOf(app) })).log,
		(await step([reference], named(), { env: issuer.variables })).log,
	];
	azure.act = ({ host, headers }) => {
		if (host !== vault.host) return "pass";
		seen.push(String(headers.authorization).replace("Bearer ", ""));
		const message = `not good: ${headers.authorization}`;
		return refuse(403, { error: { code: "Forbidden", message } });
	};
	logs.push((await step([reference], {}, { env: variablesOf(app) })).log);
	azure.act = () => "pass";
	expect(seen.filter((text) => text.length > 20)).toHaveLength(3);
	const all = logs.flat().join("\n");
	expect(all).toContain("is not good: ***");
	for (const secret of seen) {
		expect(all).not.toContain(secret);
		expect(all).not.toContain(Buffer.from(secret).toString("base64"));
		expect(all).not.toContain(secret.slice(0, 18));
	}
});

test("a dry run judges references and asks nobody", async () => {
	const good = await step(["A = azure+kv://my-vault/x"], { "dry-run": "true" });
	expect(good.code).toBe(0);
	const bad = await step(["A = azure+kv://my-vault/DB_PASSWORD"], {
		"dry-run": "true",
	});
	expect(bad.code).toBe(1);
	expect(bad.log.join("\n")).toContain("Did you mean `DB-PASSWORD`?");
	expect(azure.hosts.calls).toEqual([]);
});

test.each([
	"AZURE_CLIENT_SECRET",
	"AZURE_CLIENT_CERTIFICATE_PASSWORD",
	"IDENTITY_HEADER",
])("a manifest cannot read %s", async (variable) => {
	const job = new Job();
	onTestFinished(() => job.end());
	job.file("refs", `A = env:${variable}\n`);
	const { code, env, log } = await job.step({
		env: { [variable]: SECRET },
		with: { "secret-refs-file": "refs" },
	});
	expect(code).toBe(1);
	expect([...env]).toEqual([]);
	expect(log.join("\n")).not.toContain(SECRET);
});
