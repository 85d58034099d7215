import { generateKeyPairSync, randomUUID, sign, verify } from "node:crypto";
import type { Act } from "../front.ts";
import { type HostCall, type Hosts, serveHosts } from "../hosts.ts";
import {
	type Application,
	type Federated,
	judge,
	type Refusal,
} from "./entra.ts";
import { answer, createVault, type Vault } from "./vault.ts";

export const TENANT = "11111111-2222-3333-4444-555555555555";

/** Authorities, and the domains of vaults that take their tokens. */
const CLOUDS: Readonly<Record<string, string>> = {
	"login.microsoftonline.com": "vault.azure.net",
	"login.partner.microsoftonline.cn": "vault.azure.cn",
	"login.microsoftonline.us": "vault.usgovcloudapi.net",
};

export interface AzureServer {
	readonly hosts: Hosts;
	/** Asked before a call is answered; `visit` counts those of the same method, host and path, from 1. */
	act: (call: HostCall, visit: number) => Act;
	/** Seconds by which the server's clock is ahead. */
	clock: number;
	/** Makes an application, or a managed identity. */
	application(more?: {
		readonly secret?: string;
		readonly federated?: Federated;
		readonly tenant?: string;
	}): Application;
	/** @param host - with its domain */
	vault(host: string, tenant?: string): Vault;
	/** An access token, as the metadata service and `az` give it. */
	token(
		application: Application,
		resource: string,
		more?: Readonly<Record<string, unknown>>,
	): string;
	close(): void;
}

/**
 * What stands for Entra ID and Key Vault, under their own names. It looks at every part of a request that the service looks
 * at, signs its tokens and verifies them, and words its refusals as the service does.
 */
export async function startAzure(): Promise<AzureServer> {
	const { publicKey, privateKey } = generateKeyPairSync("rsa", {
		modulusLength: 2048,
	});
	const applications = new Map<string, Application>();
	const vaults = new Map<string, Vault>();

	function mint(claims: Readonly<Record<string, unknown>>): string {
		const part = (value: unknown) =>
			Buffer.from(JSON.stringify(value)).toString("base64url");
		const text = `${part({ typ: "JWT", alg: "RS256", kid: "k" })}.${part(claims)}`;
		return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
	}

	function isOurs(token: string): boolean {
		const [head = "", body = "", signature = ""] = token.split(".");
		return verify(
			"sha256",
			Buffer.from(`${head}.${body}`),
			publicKey,
			Buffer.from(signature, "base64url"),
		);
	}

	const now = () => Date.now() + server.clock * 1_000;

	async function respond(call: HostCall): Promise<Exclude<Act, "pass">> {
		const visit = server.hosts.calls.filter(
			({ method, host, path }) =>
				method === call.method && host === call.host && path === call.path,
		);
		const done = server.act(call, visit.length);
		if (done !== "pass") return done;
		const domain = CLOUDS[call.host];
		if (domain !== undefined) return respondAsEntra(call, `https://${domain}`);
		const vault = vaults.get(call.host);
		if (vault === undefined) return { status: 404, body: "no such host" };
		const resource = `https://${call.host.replace(/^[^.]*\./, "")}`;
		const said = answer(call, vault, { isOurs, resource, now: now() });
		return json(said.status, said.body, said.headers);
	}

	async function respondAsEntra(
		call: HostCall,
		resource: string,
	): Promise<Exclude<Act, "pass">> {
		const { host, method, path, query } = call;
		const [, tenant = ""] = path.split("/");
		if (method === "GET" && path === "/common/discovery/instance")
			return query.get("api-version") === "1.1"
				? json(200, discovery(query.get("authorization_endpoint") ?? ""))
				: { status: 400 };
		if (method === "GET" && path.endsWith("/.well-known/openid-configuration"))
			return json(200, configuration(host, tenant));
		if (method !== "POST" || !path.endsWith("/oauth2/v2.0/token"))
			return { status: 404 };
		const judged = await judge(call, applications, [resource], now());
		return "number" in judged
			? refusal(judged)
			: json(200, {
					token_type: "Bearer",
					expires_in: 3599,
					ext_expires_in: 3599,
					access_token: server.token(judged.application, judged.resource),
				});
	}

	const server: AzureServer = {
		hosts: await serveHosts(
			[
				...Object.keys(CLOUDS),
				...Object.values(CLOUDS).map((domain) => `*.${domain}`),
			],
			respond,
		),
		act: () => "pass",
		clock: 0,
		application({ secret, federated, tenant = TENANT } = {}) {
			const application: Application = {
				clientId: randomUUID(),
				tenant,
				oid: randomUUID(),
				secrets: new Map(
					secret === undefined ? [] : [[secret, Number.POSITIVE_INFINITY]],
				),
				federated: federated === undefined ? [] : [federated],
			};
			applications.set(application.clientId, application);
			return application;
		},
		vault(host, tenant = TENANT) {
			const vault = createVault(host, tenant);
			vaults.set(host, vault);
			return vault;
		},
		token({ tenant, clientId, oid }, resource, more = {}) {
			const seconds = Math.floor(now() / 1_000);
			return mint({
				aud: resource,
				iss: `https://sts.windows.net/${tenant}/`,
				iat: seconds,
				nbf: seconds,
				exp: seconds + 3_599,
				appid: clientId,
				oid,
				sub: oid,
				tid: tenant,
				uti: randomUUID(),
				ver: "1.0",
				...more,
			});
		},
		close: () => server.hosts.close(),
	};
	return server;
}

function json(
	status: number,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
) {
	return {
		status,
		headers: { "content-type": "application/json; charset=utf-8", ...headers },
		body: JSON.stringify(body),
	};
}

function refusal({ number, error, text, status }: Refusal) {
	return json(status, {
		error,
		error_description: `AADSTS${number}: ${text} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: 2026-01-01 00:00:00Z`,
		error_codes: [number],
		timestamp: "2026-01-01 00:00:00Z",
		trace_id: randomUUID(),
		correlation_id: randomUUID(),
		error_uri: `https://login.microsoftonline.com/error?code=${number}`,
	});
}

/** The aliases of the authorities, as the public one tells them. */
function discovery(endpoint: string) {
	const url = URL.parse(endpoint);
	return {
		tenant_discovery_endpoint: `${url?.origin}/${url?.pathname.split("/")[1]}/v2.0/.well-known/openid-configuration`,
		"api-version": "1.1",
		metadata: [
			{
				preferred_network: "login.microsoftonline.com",
				preferred_cache: "login.windows.net",
				aliases: [
					...["login.microsoftonline.com", "login.windows.net"],
					...["login.microsoft.com", "sts.windows.net"],
				],
			},
			...["login.partner.microsoftonline.cn", "login.microsoftonline.us"].map(
				(host) => ({
					preferred_network: host,
					preferred_cache: host,
					aliases: [host],
				}),
			),
		],
	};
}

function configuration(host: string, tenant: string) {
	const origin = `https://${host}/${tenant}`;
	return {
		token_endpoint: `${origin}/oauth2/v2.0/token`,
		token_endpoint_auth_methods_supported: [
			...["client_secret_post", "private_key_jwt", "client_secret_basic"],
		],
		jwks_uri: `${origin}/discovery/v2.0/keys`,
		issuer: `${origin}/v2.0`,
		authorization_endpoint: `${origin}/oauth2/v2.0/authorize`,
		device_authorization_endpoint: `${origin}/oauth2/v2.0/devicecode`,
		end_session_endpoint: `${origin}/oauth2/v2.0/logout`,
		cloud_instance_name: host.replace(/^login\./, ""),
	};
}
