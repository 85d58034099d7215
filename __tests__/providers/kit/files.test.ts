import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../../src/providers/aws/config.ts";
import { logIn as logInAtAws } from "../../../src/providers/aws/credentials/index.ts";
import { keysOfContainer } from "../../../src/providers/aws/credentials/machine/metadata.ts";
import { readProfile } from "../../../src/providers/aws/shared-files.ts";
import { PUBLIC } from "../../../src/providers/azure/cloud.ts";
import { readConfig as readAzureConfig } from "../../../src/providers/azure/config.ts";
import { isLoggedIn } from "../../../src/providers/azure/credentials/cli.ts";
import { logIn as logInAtAzure } from "../../../src/providers/azure/credentials/index.ts";
import { contentOf } from "../../../src/providers/kit/files.ts";
import { readLogin } from "../../../src/providers/vault/auth/index.ts";
import { kubernetes } from "../../../src/providers/vault/auth/kubernetes.ts";
import { readConfig as readVaultConfig } from "../../../src/providers/vault/config.ts";
import { context } from "../../support/context.ts";
import { directory } from "../../support/opened-cloud.ts";

test("a file up to a size", () => {
	const path = join(directory(), "file");
	writeFileSync(path, "12345");
	expect(contentOf(path)?.toString()).toBe("12345");
	expect(contentOf(path, 5)?.toString()).toBe("12345");
	expect(contentOf(path, 4)).toBeUndefined();
	expect(contentOf(directory())).toBeUndefined();
	expect(() => contentOf(join(path, "x"))).toThrow(/ENOTDIR|ENOENT/);
});

test("AWS's shared files are named as none by the empty device", () => {
	expect(
		readProfile({ AWS_CONFIG_FILE: devNull, HOME: directory() }).found,
	).toBe(false);
});

describe.skipIf(process.platform === "win32")(
	"a pipe or device in the place of a file is not waited for, nor read without end",
	() => {
		const made = (environment: Readonly<Record<string, string>>) =>
			context({ environment: { HOME: "/nowhere", ...environment } });
		const readers: readonly [string, (path: string) => unknown, string][] = [
			[
				"a token for AWS",
				(path) => {
					const settings = made({
						AWS_REGION: "eu-west-1",
						AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/x",
						AWS_WEB_IDENTITY_TOKEN_FILE: path,
					});
					return logInAtAws(readConfig(settings), "eu-west-1", settings);
				},
				"names a file that cannot be read",
			],
			[
				"a shared file of AWS",
				(path) => readProfile({ AWS_CONFIG_FILE: path, HOME: "/nowhere" }),
				"a shared file of AWS's tools cannot be read, since it is no file",
			],
			[
				"AWS's authorities",
				(path) =>
					readConfig(made({ AWS_CA_BUNDLE: path, AWS_REGION: "eu-west-1" })),
				"`AWS_CA_BUNDLE` is not the path of a file",
			],
			[
				"a token for an agent of AWS",
				(path) =>
					keysOfContainer(
						made({
							AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://127.0.0.1:1/",
							AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: path,
						}),
					),
				"names a file that cannot be read",
			],
			[
				"a token for Azure",
				(path) => {
					const settings = made({
						AZURE_CLIENT_ID: "01234567-89ab-cdef-0123-456789abcdef",
						AZURE_TENANT_ID: "01234567-89ab-cdef-0123-456789abcdef",
						AZURE_FEDERATED_TOKEN_FILE: path,
					});
					return logInAtAzure(PUBLIC, readAzureConfig(settings), settings);
				},
				"names a file that cannot be read",
			],
			[
				"a pod's token for Vault",
				(path) =>
					readLogin({
						inputs: {},
						environment: {
							VAULT_AUTH: kubernetes.name,
							VAULT_ROLE: "ci",
							VAULT_KUBERNETES_TOKEN_PATH: path,
						},
					}),
				"`vault-kubernetes-token-path` names n",
			],
			[
				"Vault's authorities",
				(path) =>
					readVaultConfig(
						made({
							VAULT_ADDR: "https://vault.example.com",
							VAULT_CACERT: path,
						}),
					),
				"PEM",
			],
		];

		test.each(readers)("%s", async (_, read, said) => {
			const pipe = join(directory(), "pipe");
			execFileSync("mkfifo", [pipe]);
			for (const path of [pipe, "/dev/zero"])
				await expect(Promise.try(() => read(path))).rejects.toThrow(said);
		});

		test("az's list of logins", () => {
			const folder = directory();
			writeFileSync(join(folder, "az"), "#!/bin/sh\n", { mode: 0o755 });
			const profiles = join(folder, ".azure");
			mkdirSync(profiles);
			execFileSync("mkfifo", [join(profiles, "azureProfile.json")]);
			const PATH = `${folder}${delimiter}${process.env.PATH}`;
			expect(
				isLoggedIn({ environment: { PATH, AZURE_CONFIG_DIR: profiles } }),
			).toBe(false);
		});
	},
);
