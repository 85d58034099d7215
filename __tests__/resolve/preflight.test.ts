import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readVariables } from "../../src/inputs/given.ts";
import type { Value } from "../../src/mask/masks.ts";
import { registry } from "../../src/providers/registry.ts";
import type { Row } from "../../src/providers/row.ts";
import { prepare } from "../../src/resolve/index.ts";
import { foresee } from "../../src/resolve/preflight.ts";
import { context } from "../support/context.ts";
import { parsed } from "../support/declarations.ts";

const directory = mkdtempSync(join(tmpdir(), "preflight-"));
writeFileSync(join(directory, "there"), "");
mkdirSync(join(directory, "folder"));
afterAll(() => rmSync(directory, { recursive: true }));

/** What a dry run says, without a network. */
async function foreseen(
	text: string,
	environment: Record<string, string> = {},
) {
	const learnt: string[] = [];
	const contextFor = (row: Row) => {
		const inputs = readVariables(row.inputs, environment);
		return context({
			inputs,
			environment: { PATH: "/nowhere", ...environment, ...inputs },
			workingDirectory: directory,
		});
	};
	const using = {
		registry,
		environment,
		windows: false,
		learn: async (values: readonly Value[]) =>
			void learnt.push(
				...values.map(({ bytes }) => Buffer.from(bytes).toString()),
			),
	};
	const prepared = await prepare(parsed(text), using, contextFor);
	const { problems, warnings, notices, secrets } = await foresee(
		prepared,
		contextFor,
		using,
	);
	return {
		problems: problems.map(({ message }) => message.text),
		warnings: warnings.map(String),
		notices: notices.map(String),
		names: secrets.map(({ name }) => name),
		learnt,
	};
}

const vault = { VAULT_ADDR: "https://127.0.0.1:9" };
const job = {
	ACTIONS_ID_TOKEN_REQUEST_URL: "https://127.0.0.1:9",
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
};

const ROLE = "arn:aws:iam::123456789012:role/ci";
const CHINESE = ROLE.replace("aws", "aws-cn");
const POOL =
	"projects/1234/locations/global/workloadIdentityPools/pool/providers/github";
const UUID = "11111111-2222-3333-4444-555555555555";

type Given = Record<string, string>;

/** Rows of one reference: what a step has besides, and words of what is said. */
const rows = (
	reference: string,
	always: Given,
	cases: readonly [Given, string][],
): [string, Given, string][] =>
	cases.map(([given, words]) => [reference, { ...always, ...given }, words]);

describe("what is sure to fail", () => {
	test.each<[string, Record<string, string>, string]>([
		["A = env:X", {}, 'secret env var not found: "X"'],
		["A = env:X", { X: "" }, "the variable is empty"],
		["A [json:/a] = env:X", { X: "{}" }, "the value holds nothing at"],
		["A = env:X", { X: "op://a/b/c" }, "the variable holds a reference"],
		["A = file:nowhere", {}, "there is no such file"],
		["A = file:folder", {}, "it is a directory, not a file"],
		["A = vault://a.b", {}, "`vault-addr`"],
		["A = vault://a.b", { ...vault, VAULT_AUTH: "nope" }, "`vault-auth`"],
		["A = vault://a.b", { VAULT_ROLE: "ci" }, "no address of Vault is given"],
		[
			"A = vault://a.b",
			{ ...vault, VAULT_AUTH: "kubernetes", VAULT_JWT: "x" },
			"`vault-role`",
		],
		["A = op://a/b/c", { OP_SERVICE_ACCOUNT_TOKEN: "x" }, "`ops_`"],
		["A = op://a/b/c", { OP_CONNECT_TOKEN: "x" }, "`op-connect-host`"],
		["A = aws+sm://a", {}, "region"],
		["A = aws+ps://a", { AWS_REGION: "nowhere" }, "region"],
		["A = gcp:a", { GCP_UNIVERSE_DOMAIN: "x" }, "`gcp-universe-domain`"],
		[
			"A = azure+kv://team-vault/db-password",
			{ AZURE_AUTH: "x" },
			"`azure-auth`",
		],
		...rows("A = aws+sm://a", { AWS_REGION: "eu-west-1" }, [
			[{ "INPUT_AWS-ROLE-ARN": "ci" }, "ARN of a role"],
			[{ "INPUT_AWS-ROLE-ARN": CHINESE }, "partition"],
			[
				{ "INPUT_AWS-ROLE-ARN": ROLE, AWS_ROLE_SESSION_NAME: "a b" },
				"`aws-role-session-name`",
			],
			[{ "INPUT_AWS-ENDPOINT-URL": "x y" }, "`aws-endpoint-url`"],
			[{ AWS_ENDPOINT_URL_SECRETS_MANAGER: "x y" }, "address"],
			[{ AWS_ROLE_ARN: "ci", ...job }, "ARN of a role"],
		]),
		...rows("A = gcp:a", {}, [
			[{ "INPUT_GCP-WORKLOAD-IDENTITY-PROVIDER": "x" }, "provider"],
			[
				{
					"INPUT_GCP-WORKLOAD-IDENTITY-PROVIDER": POOL,
					GCP_SERVICE_ACCOUNT: "x",
				},
				"`gcp-service-account`",
			],
			[{ "INPUT_GCP-WORKLOAD-IDENTITY-PROVIDER": POOL, ...job }, "project"],
			[{ "INPUT_GCP-CREDENTIALS-JSON": "{" }, "`gcp-credentials-json`"],
			[
				{ GOOGLE_APPLICATION_CREDENTIALS: "nowhere" },
				"`GOOGLE_APPLICATION_CREDENTIALS`",
			],
		]),
		...rows(
			"A = azure+kv://team-vault.vault.azure.net/a",
			{ "INPUT_AZURE-CLIENT-ID": UUID, AZURE_TENANT_ID: UUID },
			[
				[{ "INPUT_AZURE-CLIENT-ID": "x" }, "`azure-client-id`"],
				[{ AZURE_TENANT_ID: "x y" }, "`azure-tenant-id`"],
				[
					{ AZURE_AUTHORITY_HOST: "https://login.partner.microsoftonline.cn" },
					"cloud",
				],
				[
					{
						"INPUT_AZURE-CLIENT-SECRET": "x",
						"INPUT_AZURE-FEDERATED-TOKEN-FILE": "x",
					},
					"`azure-federated-token-file`",
				],
				[{ "INPUT_AZURE-CLIENT-SECRET": "x y" }, "`azure-client-secret`"],
			],
		),
	])("%s %j", async (text, environment, words) => {
		const { problems, notices } = await foreseen(text, environment);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(words);
		expect(notices).toEqual([]);
	});

	// A pull request from a fork has neither secrets nor an identity.
	const [permission, role] = ["`permissions: id-token: write`", "VAULT_ROLE"];
	test.each<[string, Record<string, string>, string]>([
		["A = vault://a.b", vault, "no credentials for Vault are given"],
		["A = vault://a.b", { ...vault, [role]: "ci" }, permission],
		["A = vault://a.b", { ...vault, VAULT_AUTH: "token" }, "`vault-token`"],
		["A = vault://a.b", { ...vault, VAULT_AUTH: "ldap" }, "`vault-username`"],
		[
			"A = vault://a.b",
			{ ...vault, VAULT_AUTH: "kubernetes", [role]: "ci" },
			"does not run in a pod",
		],
		[
			"A = vault://a.b",
			{ ...vault, VAULT_TOKEN: "x", VAULT_HEADERS: "X-Gate:" },
			"the header has no value",
		],
		["A = op://a/b/c", {}, "`op-service-account-token`"],
		["A = op://a/b/c", { OP_CONNECT_HOST: "https://h" }, "`op-connect-token`"],
		["A = op://a/b/c", { OP_WORKLOAD_ID: "x" }, "`op-customer-managed-secret`"],
		[
			"A = op://a/b/c",
			{ OP_WORKLOAD_ID: "x", OP_CUSTOMER_MANAGED_SECRET: "x" },
			permission,
		],
		[
			"A = aws+sm://a",
			{
				AWS_REGION: "eu-west-1",
				"INPUT_AWS-ROLE-ARN": "arn:aws:iam::123456789012:role/ci",
			},
			permission,
		],
		[
			"A = aws+sm://a",
			{
				AWS_REGION: "eu-west-1",
				AWS_ACCESS_KEY_ID: "x",
				"INPUT_AWS-ROLE-ARN": "arn:aws:iam::123456789012:role/ci",
			},
			"`aws-secret-access-key`",
		],
		[
			"A = aws+ps://a",
			{
				AWS_REGION: "eu-west-1",
				"INPUT_AWS-ROLE-ARN": ROLE,
				AWS_WEB_IDENTITY_TOKEN_FILE: "nowhere",
			},
			"`aws-web-identity-token-file`",
		],
		[
			"A = azure+kv://team-vault/db-password",
			{
				"INPUT_AZURE-CLIENT-ID": UUID,
				AZURE_TENANT_ID: UUID,
				AZURE_FEDERATED_TOKEN_FILE: "nowhere",
			},
			"`azure-federated-token-file`",
		],
		["A = oidc:x", {}, permission],
		[
			"A = gcp://p/a",
			{ "INPUT_GCP-WORKLOAD-IDENTITY-PROVIDER": POOL },
			permission,
		],
		[
			"A = azure+kv://team-vault/db-password",
			{ "INPUT_AZURE-CLIENT-ID": UUID, AZURE_TENANT_ID: UUID },
			permission,
		],
		["A = gcp:a", { "INPUT_GCP-WORKLOAD-IDENTITY-PROVIDER": POOL }, permission],
		[
			"A = azure+kv://team-vault/db-password",
			{ AZURE_AUTH: "federated", AZURE_TENANT_ID: UUID },
			"`azure-client-id`",
		],
		["A = github-app:", {}, "`github-app-client-id`"],
		[
			"A = github-app:",
			{ GITHUB_APP_CLIENT_ID: "x" },
			"`github-app-private-key`",
		],
	])("credentials that are missing are told, and the rest is judged: %s %j", async (text, environment, words) => {
		const { problems, notices } = await foreseen(
			`${text}\nB = file:nowhere`,
			environment,
		);
		expect(notices).toEqual([expect.stringContaining(words)]);
		expect(problems).toEqual([
			expect.stringContaining("there is no such file"),
		]);
	});

	test.each<[string, Record<string, string>]>([
		["A = aws+sm://a", { AWS_REGION: "eu-west-1", AWS_PROFILE: "x" }],
		["A = gcp://p/a", {}],
		["A = azure+kv://team-vault/db-password", { AZURE_TENANT_ID: "x" }],
	])("a login that only the machine can have is not looked up, and that is told: %s", async (text, environment) => {
		const { problems, notices } = await foreseen(text, environment);
		expect(problems).toEqual([]);
		expect(notices).toEqual([
			expect.stringMatching(
				/no input or variable says how to log in to .* which a dry run does not look up\.$/,
			),
		]);
	});

	test.each<[string, Record<string, string>]>([
		[
			"A = aws+sm://a",
			{
				AWS_REGION: "eu-west-1",
				AWS_ACCESS_KEY_ID: "x",
				AWS_SECRET_ACCESS_KEY: "y",
			},
		],
		[
			"A = aws+ps://a",
			{ AWS_REGION: "eu-west-1", "INPUT_AWS-ROLE-ARN": ROLE, ...job },
		],
		["A = gcp://p/a", { "INPUT_GCP-WORKLOAD-IDENTITY-PROVIDER": POOL, ...job }],
		["A = azure+kv://team-vault/a", { AZURE_AUTH: "managed-identity" }],
		[
			"A = azure+kv://team-vault/a",
			{ "INPUT_AZURE-CLIENT-ID": UUID, AZURE_TENANT_ID: UUID, ...job },
		],
	])("nor is anything told of a login that is given: %s", async (text, environment) => {
		const { problems, notices } = await foreseen(text, environment);
		expect([problems, notices]).toEqual([[], []]);
	});

	test.each<[string, Record<string, string>]>([
		["A = env:X", { X: "value" }],
		["A [optional] = env:X\nB [default:x] = file:nowhere", {}],
		["A = file:there", {}],
		["A = vault://a.b", { ...vault, VAULT_TOKEN: "x" }],
		["A = vault://a.b", { ...vault, ...job, VAULT_ROLE: "ci" }],
		["A = vault://a.b", { ...vault, VAULT_ROLE: "ci", VAULT_JWT: "x" }],
		["A = op://a/b/c", { OP_SERVICE_ACCOUNT_TOKEN: "ops_e30" }],
		["A = aws+sm://a", { AWS_REGION: "eu-west-1" }],
		["A = aws+sm://a?region=eu-west-1", {}],
		["A = oidc:x", job],
		["A = cmd:false\nB = text:x", {}],
	])("and nothing else: %s %j", async (text, environment) => {
		expect((await foreseen(text, environment)).problems).toEqual([]);
	});

	test("a setting is told once, however many references need it", async () => {
		const { problems } = await foreseen(
			"A = vault://a.b\nB = vault://c.d\nC = file:no\nD = file:none",
		);
		expect(problems).toHaveLength(3);
	});

	test("settings that declarations give are not judged, nor templates filled", async () => {
		const { problems, names } = await foreseen(
			"T [none] = env:X\nA = vault://a.b\nB [template] = text:{{ A }}",
			{ ...vault, X: "value", "INPUT_VAULT-TOKEN": "{{ T }}" },
		);
		expect(problems).toEqual([]);
		expect(names).toEqual(["T"]);
	});

	test("templates in files are read, and their names judged", async () => {
		const text = "T [template] = file:t\nU [template] = file:none\nX = env:X";
		writeFileSync(join(directory, "t"), "a\n{{ XX }}");
		const { problems } = await foreseen(text, { X: "value of x" });
		expect(problems).toEqual([
			expect.stringContaining("U: file:none: there is no such file."),
			expect.stringContaining("T: file:t: line 2, column 1 of the template"),
		]);
		writeFileSync(join(directory, "t"), "a\n{{ X | json }}");
		const fine = await foreseen("T [template] = file:t\nX = env:X", {
			X: "x-val",
		});
		expect(fine.problems).toEqual([]);
		expect(fine.names).toEqual(["X"]);
	});

	test("what is read is learnt first", async () => {
		const { learnt } = await foreseen("A = env:X", { X: "value of x" });
		expect(learnt).toEqual(["value of x"]);
	});
});
