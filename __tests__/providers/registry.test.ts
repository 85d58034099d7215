import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandOf } from "../../src/declarations/other-stores.ts";
import { patternMatcher } from "../../src/patterns.ts";
import { credentialsOf } from "../../src/providers/inputs.ts";
import { registry } from "../../src/providers/registry.ts";
import { rowsOf } from "../../src/providers/row.ts";
import { ROOT } from "../support/runner.ts";

const textsIn = (folder: string, ending: string) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(ending))
		.map((name) => readFileSync(join(ROOT, folder, name), "utf8"));

const tests = textsIn("__tests__", ".test.ts");
const pages = textsIn("docs", ".md");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

/** A test that failed says what is missing and where it belongs. */
function need(there: boolean, what: string): void {
	if (!there) throw new Error(`${what} (CONTRIBUTING.md, "A new provider")`);
}

describe.each(
	rowsOf(registry).map((row) => ({ ...row, row })),
)("the provider `$name`", ({ name, schemes, inputs, credentials, row }) => {
	test("has no default in action.yml, which the runner would hand over as if it had been given, before a variable", () => {
		expect(inputs.filter((input) => input.default !== undefined)).toEqual([]);
	});

	test("has a folder of its name", () => {
		for (const file of ["row.ts", "index.ts"])
			need(
				existsSync(join(ROOT, "src/providers", name, file)),
				`there is no src/providers/${name}/${file}`,
			);
	});

	test("answers to names that no provider has with a reference of its own", () => {
		for (const [words, reference] of row.otherNames ?? []) {
			const [scheme = ""] = reference.split(":", 1);
			expect(schemes).toContain(scheme);
			for (const word of words.split(" ")) {
				expect(registry).not.toHaveProperty([word]);
				expect(word).toBe(word.toLowerCase());
				expect(commandOf(word)).toBeUndefined();
			}
		}
	});

	test("has a module that makes it", async () => {
		expect(await row.load()).toHaveProperty("create");
	});

	test.each([
		"ghp_9aB3xY7kQ2mN5vR8tL1wZ4pD6fS0hJ",
		"hunter2-S3cr3t",
		"//hunter2-S3cr3t",
	])("does not show %s, which somebody pasted in the place of a reference", (secret) => {
		expect(row.display(secret)).not.toMatch(/ghp_|hunt|S3cr/);
	});

	test("passes the suite of the contract", () => {
		need(
			tests.some((text) =>
				new RegExp(`\\bproviderContract\\(\\s*"${name}\\b`).test(text),
			),
			`no suite calls providerContract("${name}", ...)`,
		);
	});

	test("can be looked up", () => {
		for (const scheme of schemes) {
			need(
				pages.some((text) => text.includes(`\`${scheme}:`)),
				`no page in docs/ writes of \`${scheme}:\``,
			);
			need(
				readme.includes(`\n| \`${scheme}:`),
				`the table of references in README.md has no row for \`${scheme}:\``,
			);
		}
	});

	test("counts what opens its secrets among its credentials", () => {
		for (const variable of credentialsOf(inputs))
			expect(credentials, variable).toContain(variable);
	});

	test("has inputs that begin with its name", () => {
		for (const input of inputs) expect(input.name).toMatch(`${name}-`);
	});
});

test("every scheme belongs to one provider", () => {
	const schemes = rowsOf(registry).flatMap(({ schemes }) => schemes);
	expect(Object.keys(registry)).toEqual(schemes);
});

describe("what other tools of the same stores log in with", () => {
	const isCredential = patternMatcher(
		rowsOf(registry).flatMap(({ credentials }) => credentials),
	);

	test.each([
		"AWS_SECRET_ACCESS_KEY_PROD AWS_SECURITY_TOKEN AWS_SECRET_KEY AWS_BEARER_TOKEN_BEDROCK",
		"GOOGLE_CREDENTIALS GOOGLE_OAUTH_ACCESS_TOKEN CLOUDSDK_AUTH_ACCESS_TOKEN GCP_SA_KEY GCP_CREDENTIALS GCLOUD_SERVICE_KEY",
		"GOOGLE_APPLICATION_CREDENTIALS_JSON GOOGLE_SERVICE_ACCOUNT_KEY GOOGLE_CLOUD_KEYFILE_JSON GOOGLE_ACCESS_TOKEN",
		"ARM_CLIENT_SECRET ARM_CLIENT_CERTIFICATE ARM_CLIENT_CERTIFICATE_PASSWORD ARM_OIDC_TOKEN ARM_OIDC_REQUEST_TOKEN",
		"AZURE_CREDENTIALS AZURE_CLIENT_SECRET_PROD AZURE_CLIENT_CERTIFICATE_PASSWORD AZURE_PASSWORD MSI_SECRET IDENTITY_HEADER",
	])("is closed for manifests: %s", (names) => {
		expect(names.split(" ").filter((name) => !isCredential(name))).toEqual([]);
	});

	test.each([
		"AWS_REGION AWS_ROLE_ARN AWS_PROFILE GOOGLE_CLOUD_PROJECT GOOGLE_APPLICATION_CREDENTIALS CLOUDSDK_CORE_PROJECT",
		"ARM_SUBSCRIPTION_ID ARM_CLIENT_ID AZURE_TENANT_ID AZURE_CLIENT_ID AZURE_STORAGE_ACCOUNT",
	])("names and places are not: %s", (names) => {
		expect(names.split(" ").filter(isCredential)).toEqual([]);
	});
});
