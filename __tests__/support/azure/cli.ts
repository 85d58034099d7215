import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { directory } from "../opened-cloud.ts";

const ID = "00000000-0000-0000-0000-000000000000";

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
	said: { readonly token: string } | { readonly stderr: string },
): AzureCli {
	const bin = directory();
	const config = directory();
	const log = join(bin, "starts");
	writeFileSync(log, "");
	const script = join(bin, "az.cjs");
	writeFileSync(
		script,
		`
const said = ${JSON.stringify(said)};
const args = process.argv.slice(2);
require("node:fs").appendFileSync(${JSON.stringify(log)}, process.cwd() + ": " + args.join(" ") + "\\n");
if (!/^account get-access-token --output json (--only-show-errors )?--resource https:\\/\\/vault\\.[a-z.]+( --tenant [\\w.-]+)?$/.test(args.join(" "))) {
	console.error("ERROR: the following arguments are required");
	process.exit(2);
}
if (said.stderr !== undefined) {
	console.error(said.stderr);
	process.exit(1);
}
console.log(JSON.stringify({
	accessToken: said.token,
	expiresOn: "2099-01-01 00:00:00.000000",
	expires_on: 4070908800,
	subscription: ${JSON.stringify(ID)},
	tenant: ${JSON.stringify(ID)},
	tokenType: "Bearer",
}, undefined, 2));
`,
	);
	// As it is installed: a script, on Windows a batch file.
	if (process.platform === "win32")
		writeFileSync(
			join(bin, "az.cmd"),
			`@"${process.execPath}" "${script}" %*\r\n`,
		);
	else
		writeFileSync(
			join(bin, "az"),
			`#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`,
			{ mode: 0o755 },
		);
	const isLoggedIn = "token" in said || !/run 'az login'/.test(said.stderr);
	writeFileSync(
		join(config, "azureProfile.json"),
		// It begins with a byte order mark.
		`\ufeff${JSON.stringify({
			installationId: "x",
			...(isLoggedIn ? { subscriptions: [{ id: ID }] } : {}),
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
