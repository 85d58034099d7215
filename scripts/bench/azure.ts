import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { hostsVariables } from "../../__tests__/support/name-service.ts";
import { startIssuer } from "../../__tests__/support/oidc.ts";
import { createAuthority } from "../../__tests__/support/tls.ts";
import {
	COUNTS,
	nameService,
	namesTo,
	otherAction,
	serveJson,
	tokenFor,
} from "./cloud.ts";
import { delayed, ROUND_TRIP } from "./delay.ts";
import { listReads } from "./load.ts";
import { type StoreRow, timeRows } from "./rows.ts";
import { action } from "./subjects.ts";

const ID = "01234567-89ab-cdef-0123-456789abcdef";

/**
 * Reads of what answers as Azure does, over TLS and HTTP/2, under its own names, a network away.
 *
 * @param other - the path of the lib/main.js of Azure/get-keyvault-secrets, to read the same with it
 */
export async function timeAzure(
	place: string,
	runs: number,
	other: string | undefined,
): Promise<void> {
	const authority = createAuthority();
	const [server, issuer] = await Promise.all([
		serveJson(
			authority.issue("DNS:*.vault.azure.net,DNS:login.microsoftonline.com"),
			answer,
		),
		startIssuer(),
	]);
	const ways = await Promise.all(
		[server, issuer].map(({ origin }) =>
			delayed(Number(new URL(origin).port), ROUND_TRIP),
		),
	);
	const [azure = "", github] = ways.map(
		({ port }) => `http://127.0.0.1:${port}`,
	);
	const common = {
		...hostsVariables(
			{ "vault.azure.net": azure, "microsoftonline.com": azure },
			nameService(place),
		),
		NODE_EXTRA_CA_CERTS: authority.ca,
		AZURE_CLIENT_ID: ID,
		AZURE_TENANT_ID: ID,
	};
	const secret = { ...common, AZURE_CLIENT_SECRET: "secret-of-the-bench" };
	const identity = {
		...common,
		...issuer.variables,
		ACTIONS_ID_TOKEN_REQUEST_URL: `${github}/token?x=y`,
		AZURE_AUTH: "federated",
	};
	const cli = { ...common, AZURE_AUTH: "cli", PATH: withAz(place) };
	const references = (
		count: number,
		environment: Readonly<Record<string, string>>,
		by: string,
	) => {
		const names = namesTo(count);
		return action(
			{
				title: `${count} of azure, ${by}`,
				names,
				declarations: names.map(
					(name) => `${name} = azure+kv://my-vault/${nameInVault(name)}`,
				),
				environment,
			},
			place,
		);
	};
	try {
		const first = references(1, secret, "by a secret");
		const rows: readonly StoreRow[] = [
			...COUNTS.flatMap((count): readonly StoreRow[] => [
				count === 1
					? { title: "1 secret", subject: first }
					: {
							title: `${count} secrets`,
							subject: references(count, secret, "by a secret"),
							base: first,
						},
				...(other === undefined
					? []
					: [
							{
								title: `${count}, get-keyvault-secrets`,
								subject: otherAction(
									"get-keyvault-secrets",
									count,
									other,
									{
										...cli,
										INPUT_KEYVAULT: "my-vault",
										INPUT_SECRETS: namesTo(count).map(nameInVault).join(","),
									},
									place,
								),
								base: first,
							},
						]),
			]),
			{
				title: "1 secret, by the job's own identity",
				subject: references(1, identity, "by identity"),
				base: first,
			},
			{
				title: "1 secret, by `az`",
				subject: references(1, cli, "by az"),
				base: first,
			},
		];
		await timeRows("Azure", rows, runs);
		const steps = rows.filter(({ title }) => /^1 /.test(title));
		await listReads("azure", steps, place);
	} finally {
		for (const { close } of [...ways, server, issuer]) close();
		authority.remove();
	}
}

/**
 * A PATH with what stands for `az`, which takes about a second: it is a program in Python. A script of the shell takes none,
 * so only the rest is timed.
 */
function withAz(place: string): string {
	const bin = join(place, "az");
	mkdirSync(bin);
	const says = {
		"account show": { id: ID },
		"cloud show --query name": "AzureCloud",
		"cloud show": {
			suffixes: { keyvaultDns: ".vault.azure.net" },
			endpoints: { resourceManager: "https://management.azure.com/" },
		},
		"account get-access-token": { accessToken: "token-of-the-bench" },
	};
	const cases = Object.entries(says).map(
		([args, said]) => `"${args}"*) echo '${JSON.stringify(said)}' ;;`,
	);
	writeFileSync(
		join(bin, "az"),
		`#!/bin/sh\ncase "$*" in\n${cases.join("\n")}\nesac\n`,
		{ mode: 0o755 },
	);
	return [bin, process.env.PATH].join(delimiter);
}

/** No name there has an underscore. */
function nameInVault(name: string): string {
	return name.replaceAll("_", "-");
}

/** As much of Azure as is asked, at once. */
function answer(path: string): unknown {
	if (path.endsWith("/oauth2/v2.0/token"))
		return {
			token_type: "Bearer",
			expires_in: 3_599,
			access_token: "token-of-the-bench",
		};
	const [, name = ""] = /\/secrets\/([^/?]+)/.exec(path) ?? [];
	return {
		value: tokenFor(name.replaceAll("-", "_")),
		id: `https://my-vault.vault.azure.net/secrets/${name}/0123456789abcdef0123456789abcdef`,
		attributes: { enabled: true, created: 1, updated: 1 },
	};
}
