import { randomBytes } from "node:crypto";
import type { HostCall } from "../hosts.ts";
import { claimsIn } from "../jwt.ts";

/** A version of a secret. */
export interface Version {
	readonly id: string;
	readonly value: string;
	readonly contentType?: string;
	readonly enabled?: boolean;
	/** Seconds since 1970. */
	readonly exp?: number;
	readonly nbf?: number;
	/** Of a certificate. */
	readonly managed?: true;
}

type Permission = "get" | "list";

export interface Vault {
	readonly host: string;
	readonly tenant: string;
	/** How it judges: by roles, or by policies of its own. */
	model: "rbac" | "policy";
	/** Who may do what; `oid` for all secrets, `oid name` for one. */
	readonly grants: Map<string, readonly Permission[]>;
	/** What keeps everybody out, as its inner code names it. */
	closed: "ForbiddenByFirewall" | "ForbiddenByConnection" | undefined;
	/** In the order in which they are listed, each with its versions, the newest last. */
	readonly secrets: Map<string, Version[]>;
	/** Adds a version, and gives its id. */
	set(
		name: string,
		value: string,
		more?: Omit<Version, "id" | "value">,
	): string;
}

export function createVault(host: string, tenant: string): Vault {
	const secrets = new Map<string, Version[]>();
	return {
		host,
		tenant,
		model: "rbac",
		grants: new Map(),
		closed: undefined,
		secrets,
		set(name, value, more = {}) {
			const id = randomBytes(16).toString("hex");
			const versions = secrets.get(name) ?? [];
			versions.push({ id, value, ...more });
			secrets.set(name, versions);
			return id;
		},
	};
}

interface Reply {
	readonly status: number;
	readonly body: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

const VERSIONS = ["7.4", "7.5", "7.6", "2025-07-01"];
const PAGE = 25;

function refuse(
	status: number,
	code: string,
	message: string,
	inner?: string,
	headers: Readonly<Record<string, string>> = {},
): Reply {
	const innererror = inner === undefined ? {} : { innererror: { code: inner } };
	return { status, headers, body: { error: { code, message, ...innererror } } };
}

/**
 * Answers as Key Vault does.
 *
 * @param isOurs - whether Entra ID signed a token
 * @param resource - whom a token for the vault is for
 * @param now - of the server, in milliseconds
 */
export function answer(
	call: HostCall,
	vault: Vault,
	{
		isOurs,
		resource,
		now,
	}: {
		readonly isOurs: (token: string) => boolean;
		readonly resource: string;
		readonly now: number;
	},
): Reply {
	const challenge = {
		"WWW-Authenticate": `Bearer authorization="https://login.microsoftonline.com/${vault.tenant}", resource="${resource}"`,
	};
	const unauthorized = (message: string) =>
		refuse(401, "Unauthorized", message, undefined, challenge);
	const [, token = ""] =
		/^Bearer (.+)$/.exec(String(call.headers.authorization ?? "")) ?? [];
	if (token === "")
		return unauthorized("AKV10000: Request is missing a Bearer or PoP token.");
	const claims = claimsIn(token);
	if (claims === undefined || !isOurs(token))
		return unauthorized(
			"AKV10046: Unable to resolve the key used for signature validation.",
		);
	if (claims.aud !== resource)
		return unauthorized(
			`AKV10022: Invalid audience. Expected ${resource}, found: ${claims.aud}.`,
		);
	if (claims.tid !== vault.tenant)
		return unauthorized(
			`AKV10032: Invalid issuer. Expected one of https://sts.windows.net/${vault.tenant}/, found ${claims.iss}.`,
		);
	if (claims.exp * 1_000 <= now)
		return unauthorized("[TokenExpired] Error validating token: 'S2S12086'.");
	if (vault.closed === "ForbiddenByConnection")
		return refuse(
			403,
			"Forbidden",
			"Public network access is disabled and request is not from a trusted service nor via an approved private link.\r\nCaller: appid=x",
			vault.closed,
		);
	if (vault.closed === "ForbiddenByFirewall")
		return refuse(
			403,
			"Forbidden",
			"Client address is not authorized and caller is not a trusted service.\r\nClient address: 203.0.113.7",
			vault.closed,
		);
	return answerTo(call, vault, claims.oid);
}

function answerTo(
	{ method, path, query }: HostCall,
	vault: Vault,
	oid: string,
): Reply {
	const bad = (message: string) => refuse(400, "BadParameter", message);
	const allowed = ["api-version", "maxresults", "$skiptoken"];
	if (!VERSIONS.includes(query.get("api-version") ?? ""))
		return bad("The specified version is not recognized.");
	const strange = [...query.keys()].find((name) => !allowed.includes(name));
	if (strange !== undefined) return bad(`Unknown parameter ${strange}.`);
	const [, collection, name, version = "", more] = path.split("/");
	if (method !== "GET" || collection !== "secrets" || more !== undefined)
		return refuse(405, "MethodNotAllowed", "The method is not allowed.");
	if (name === undefined || name === "")
		return allows(vault, oid, "list")
			? list(vault, query)
			: forbidden(vault, oid, "list");
	if (!/^[0-9A-Za-z-]{1,127}$/.test(name))
		return bad("The request URI contains an invalid name: x");
	if (!/^(?:[0-9a-f]{32})?$/.test(version))
		return bad("The request URI contains an invalid version: x");
	if (query.size !== 1) return bad("Unknown parameter.");
	if (!allows(vault, oid, "get", name)) return forbidden(vault, oid, "get");
	const versions = nameless(vault, name);
	const found =
		version === ""
			? versions?.at(-1)
			: versions?.find(({ id }) => id === version);
	if (found === undefined)
		return refuse(
			404,
			"SecretNotFound",
			`A secret with (name/id) ${name} was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command.`,
		);
	if (found.enabled === false)
		return refuse(
			403,
			"Forbidden",
			"Operation get is not allowed on a disabled secret.",
			"SecretDisabled",
		);
	return {
		status: 200,
		body: {
			value: found.value,
			...shown(vault, name, found, `/${found.id}`),
		},
	};
}

/** Case does not count. */
function nameless({ secrets }: Vault, name: string): Version[] | undefined {
	for (const [key, versions] of secrets)
		if (key.toLowerCase() === name.toLowerCase()) return versions;
	return undefined;
}

function allows(
	{ grants }: Vault,
	oid: string,
	permission: Permission,
	name?: string,
): boolean {
	return [oid, `${oid} ${name}`].some((who) =>
		grants.get(who)?.includes(permission),
	);
}

function forbidden(
	{ model, host }: Vault,
	oid: string,
	permission: Permission,
): Reply {
	const [vault] = host.split(".");
	return model === "policy"
		? refuse(
				403,
				"Forbidden",
				`The user, group or application 'appid=x;oid=${oid};iss=https://sts.windows.net/x/' does not have secrets ${permission} permission on key vault '${vault};location=westeurope'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287`,
				"ForbiddenByPolicy",
			)
		: refuse(
				403,
				"Forbidden",
				`Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nCaller: appid=x;oid=${oid};iss=https://sts.windows.net/x/\r\nAction: 'Microsoft.KeyVault/vaults/secrets/${permission === "get" ? "getSecret" : "readMetadata"}/action'\r\nAssignment: (not found)\r\nDecisionReason: 'DeniedWithNoValidRBAC' \r\nVault: ${vault};location=westeurope\r\n`,
				"ForbiddenByRbac",
			);
}

/** The service gives pages that are empty now and then; here the second one of several is. */
function list(vault: Vault, query: URLSearchParams): Reply {
	const most = Number(query.get("maxresults") ?? PAGE);
	if (!(most >= 1 && most <= PAGE))
		return refuse(400, "BadParameter", "The maxresults is out of range.");
	const page = Number(query.get("$skiptoken") ?? 0);
	const all = [...vault.secrets];
	const from = page === 0 ? 0 : (page - 1) * most;
	const items = page === 1 ? [] : all.slice(from, from + most);
	const isLast =
		page === 0 ? all.length <= most : from + most >= all.length && page > 1;
	return {
		status: 200,
		body: {
			value: items.flatMap(([name, versions]) => {
				const newest = versions.at(-1);
				return newest === undefined ? [] : [shown(vault, name, newest)];
			}),
			nextLink: isLast
				? null
				: `https://${vault.host}:443/secrets?api-version=${query.get("api-version")}&$skiptoken=${page + 1}&maxresults=${most}`,
		},
	};
}

function shown(
	{ host }: Vault,
	name: string,
	{ contentType, enabled = true, exp, nbf, managed }: Version,
	behind = "",
) {
	return {
		...(contentType === undefined ? {} : { contentType }),
		id: `https://${host}/secrets/${name}${behind}`,
		...(managed === undefined
			? {}
			: { managed, kid: `https://${host}/keys/${name}${behind}` }),
		attributes: {
			enabled,
			...(exp === undefined ? {} : { exp }),
			...(nbf === undefined ? {} : { nbf }),
			created: 1_700_000_000,
			updated: 1_700_000_000,
			recoveryLevel: "Recoverable+Purgeable",
			recoverableDays: 90,
		},
		tags: {},
	};
}
