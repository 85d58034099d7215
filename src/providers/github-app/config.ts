import type { KeyObject } from "node:crypto";
import { isLoopback, parseServerAddress } from "../kit/address.ts";
import { malformed } from "../kit/errors.ts";
import { rsaKeyOf } from "../kit/private-key.ts";
import { variableReader } from "../kit/variables.ts";
import type { ProviderContext } from "../provider.ts";
import { say } from "./messages.ts";

/** The app, and where GitHub's API is. */
export interface AppConfig {
	/** Client id, or app id. */
	readonly issuer: string;
	readonly key: KeyObject;
	readonly api: Api;
}

/** GitHub's API. JSON: it is kept beside a token that is to be revoked. */
export interface Api {
	/** Protocol, host and port. */
	readonly origin: string;
	/** In front of every path: `/api/v3` of GitHub Enterprise Server. No slash at its end. */
	readonly basePath: string;
}

const PUBLIC_API = "https://api.github.com";

/** @throws SecretError `malformed` for the first setting that is missing or wrong; never shows what was given */
export function readConfig({
	environment,
}: Pick<ProviderContext, "environment">): AppConfig {
	const { needSecret, maybe } = variableReader(
		environment,
		"a token of a GitHub App",
	);
	const issuer = needSecret("GITHUB_APP_CLIENT_ID");
	if (!/^[\w.-]{1,100}$/.test(issuer)) throw malformed(say.clientId());
	const key = rsaKeyOf(
		needSecret("GITHUB_APP_PRIVATE_KEY"),
		"github-app-private-key",
	);
	const address =
		maybe("GITHUB_APP_API_URL") ?? maybe("GITHUB_API_URL") ?? PUBLIC_API;
	const { protocol, hostname, origin, pathname } = parseServerAddress(address, {
		server: "GitHub's API",
		variable: "GITHUB_APP_API_URL",
		example: "https://github.example.com/api/v3",
		credentials: "the key belongs into `github-app-private-key`",
	});
	if (protocol === "http:" && !isLoopback(hostname))
		throw malformed(say.unencrypted());
	return {
		issuer,
		key,
		api: { origin, basePath: pathname.replace(/\/+$/, "") },
	};
}
