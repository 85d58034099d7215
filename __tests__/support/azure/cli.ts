import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { directory } from "../opened-cloud.ts";

/** A stand-in for the Azure CLI, which cannot log in where there is no account. */
export interface AzureCli {
	/** Puts it on PATH, with a login or without. */
	readonly variables: Readonly<Record<string, string>>;
	/** Where it was started and with what, one line a start. */
	starts(): readonly string[];
}

/**
 * What az 2.91.0 printed was noted down, and is printed here in the same words; arguments are taken in the order alone in
 * which they are given.
 *
 * @param said - a token, or what goes to stderr
 */
export function azureCli(
	said: { token: string } | { stderr: string },
): AzureCli {
	const bin = directory();
	const config = directory();
	const log = join(bin, "starts");
	writeFileSync(log, "");
	const answer =
		"token" in said
			? `cat <<'.'\n${JSON.stringify(
					{
						accessToken: said.token,
						expiresOn: "2099-01-01 00:00:00.000000",
						expires_on: 4_070_908_800,
						subscription: "00000000-0000-0000-0000-000000000000",
						tenant: "11111111-2222-3333-4444-555555555555",
						tokenType: "Bearer",
					},
					undefined,
					2,
				)}\n.`
			: `cat >&2 <<'.'\n${said.stderr}\n.\nexit 1`;
	writeFileSync(
		join(bin, "az"),
		`#!/bin/sh\necho "$PWD: $*" >>'${log}'\ncase "$*" in\n"account get-access-token --output json --"*"resource https://vault."*) ;;\n*) echo "ERROR: the following arguments are required" >&2; exit 2 ;;\nesac\n${answer}\n`,
		{ mode: 0o755 },
	);
	mkdirSync(config, { recursive: true });
	// It begins with a byte order mark, as az writes it.
	writeFileSync(
		join(config, "azureProfile.json"),
		`\ufeff${JSON.stringify({
			installationId: "x",
			...("token" in said || !/run 'az login'/.test(said.stderr)
				? { subscriptions: [{ id: "x", isDefault: true }] }
				: {}),
		})}`,
	);
	return {
		variables: {
			PATH: [bin, process.env.PATH].join(delimiter),
			AZURE_CONFIG_DIR: config,
		},
		starts: () => readFileSync(log, "utf8").split("\n").slice(0, -1),
	};
}
