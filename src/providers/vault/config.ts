import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Message } from "../../message.ts";
import { isLoopback, parseServerAddress } from "../kit/address.ts";
import { malformed } from "../kit/errors.ts";
import { textOfFile } from "../kit/files.ts";
import { inputName } from "../kit/variables.ts";
import type { ConnectionTls, ProviderContext } from "../provider.ts";
import { readHeaders } from "./headers.ts";
import { say } from "./messages.ts";
import { type Server, tlsOf } from "./server.ts";

/** Everything but the credentials. */
export interface VaultConfig {
	readonly server: Server;
	readonly kvMount: string;
	/** Undefined: ask the server. */
	readonly kvVersion: 1 | 2 | undefined;
	/** What a user should know. */
	readonly warnings: readonly Message[];
}

type Context = Pick<ProviderContext, "environment" | "workingDirectory">;

/**
 * Reads the settings under the names of Vault's own variables.
 *
 * @throws SecretError `malformed` for the first one that is missing or wrong; never shows what was given
 */
export function readConfig(context: Context): VaultConfig {
	const { environment } = context;
	const address = addressOf(environment.VAULT_ADDR);
	const skipVerify = skipVerifyOf(environment.VAULT_SKIP_VERIFY);
	const warnings = [
		...(skipVerify ? [say.insecure()] : []),
		...(address.protocol === "http:" && !isLoopback(address.hostname)
			? [say.unencrypted()]
			: []),
	];
	return {
		server: {
			origin: address.origin,
			basePath: basePathOf(address),
			namespace: trimSlashes(environment.VAULT_NAMESPACE),
			headers: readHeaders(environment.VAULT_HEADERS),
			tls: readTls(context, !skipVerify),
			proxy: environment.VAULT_PROXY_ADDR || undefined,
		},
		kvMount: kvMountOf(environment),
		kvVersion: kvVersionOf(environment.VAULT_KV_VERSION),
		warnings,
	};
}

/** @throws SecretError `malformed` when it is no path */
export function kvMountOf(environment: Context["environment"]): string {
	return (
		trimSlashes(environment.VAULT_KV_MOUNT) ??
		trimSlashes(environment.VAULT_PATH_PREFIX) ??
		"secret"
	);
}

function kvVersionOf(text = ""): 1 | 2 | undefined {
	if (text === "") return undefined;
	if (text === "1") return 1;
	if (text === "2") return 2;
	throw malformed(say.kvVersion());
}

function addressOf(text = ""): URL {
	if (text.trim() === "") throw malformed(say.addressMissing());
	return parseServerAddress(text.trim(), {
		server: "Vault",
		variable: "VAULT_ADDR",
		example: "https://vault.example.com:8200",
		credentials: "they belong into the other `vault-...` inputs",
	});
}

/** Many copy the address with the `/v1` that every path of the API begins with. */
function basePathOf({ pathname }: URL): string {
	return pathname.replace(/(?:\/+v1)?\/*$/, "");
}

/** As Go's strconv.ParseBool reads it. */
function skipVerifyOf(text = ""): boolean {
	if (/^(?:1|t|T|true|TRUE|True)$/.test(text)) return true;
	if (/^(?:|0|f|F|false|FALSE|False)$/.test(text)) return false;
	throw malformed(say.skipVerify());
}

function readTls(context: Context, verify: boolean): ConnectionTls {
	const pem = (variable: string) => certificatesOf(variable, context);
	const ca = ["VAULT_CACERT", "VAULT_CACERT_BYTES", "VAULT_CAPATH"].flatMap(
		pem,
	);
	const [cert] = pem("VAULT_CLIENT_CERT");
	const [key] = pem("VAULT_CLIENT_KEY");
	if ((cert === undefined) !== (key === undefined))
		throw malformed(say.clientPair());
	const servername = context.environment.VAULT_TLS_SERVER_NAME || undefined;
	return tlsOf({
		verify,
		ca: ca.length > 0 ? ca : undefined,
		cert,
		key,
		servername,
	});
}

/** In bytes. */
const LARGEST_PEM = 16 * 1024 * 1024;

/** PEM itself, PEM in base64, the path of a file, or of a directory of files. */
function certificatesOf(
	variable: string,
	{ environment, workingDirectory }: Context,
): readonly string[] {
	const text = environment[variable];
	if (text === undefined || text.trim() === "") return [];
	if (isPem(text)) return [text];
	const decoded = Buffer.from(text, "base64").toString();
	if (isPem(decoded)) return [decoded];
	try {
		const path = resolve(workingDirectory, text.trim());
		const files = statSync(path).isDirectory()
			? readdirSync(path)
					.map((file) => join(path, file))
					.filter((file) => statSync(file).isFile())
			: [path];
		const found = files
			.map((file) => textOfFile(file, LARGEST_PEM))
			.filter(isPem);
		if (found.length > 0) return found;
	} catch {
		// Said below: the text may be half a key.
	}
	throw malformed(say.noPem(inputName(variable)));
}

function isPem(text: string): boolean {
	return text.includes("-----BEGIN ");
}

function trimSlashes(text = ""): string | undefined {
	const trimmed = text.trim().replace(/^\/+|\/+$/g, "");
	if (trimmed.split("/").some((segment) => segment === "." || segment === ".."))
		throw malformed(say.settingDots());
	return trimmed === "" ? undefined : trimmed;
}
