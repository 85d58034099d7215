import { type KeyObject, randomUUID, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import http2 from "node:http2";
import { text } from "node:stream/consumers";
import { type Act, listen } from "../front.ts";
import { claimsIn, isSignedBy } from "../jwt.ts";
import type { Pair } from "../tls.ts";
import { checksum } from "./checksum.ts";
import { errorOfApi, errorOfOauth, type Reply, reply } from "./replies.ts";

/** One request as it arrived. */
export interface Call {
	readonly host: string;
	/** `access`, `list`, `exchange`, `generateAccessToken`, `token`. */
	readonly action: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	/** Of the form, the JSON, or the query. */
	readonly input: Readonly<Record<string, unknown>>;
}

/** A version of a secret. */
interface Version {
	readonly data: Buffer;
	state: "ENABLED" | "DISABLED" | "DESTROYED";
}

/** A provider of a workload identity pool. */
export interface Provider {
	readonly issuer: string;
	/** Instead of the provider's own address. */
	readonly audiences?: readonly string[];
	readonly condition?: (claims: Readonly<Record<string, string>>) => boolean;
	disabled?: boolean;
}

interface Account {
	/** By their ids. */
	readonly keys: Map<string, KeyObject>;
	/** Who may act as it. */
	readonly members: Set<string>;
}

export interface Session {
	readonly principals: readonly string[];
	readonly scopes: readonly string[];
	readonly ends: number;
}

export interface GoogleServer {
	readonly origin: string;
	/** Everything that arrived, in order. */
	readonly calls: Call[];
	/** How many connections of HTTP/2 were opened. */
	sessions: number;
	/** Asked before a call is answered; `visit` counts those of the same action, from 1. */
	act: (call: Call, visit: number) => Act;
	/** Of so many answers the value does not fit its checksum. */
	damaged: number;
	/** Seconds by which the server's clock is ahead. */
	clock: number;
	/** What is turned off in the project. */
	readonly off: Set<string>;
	readonly providers: Map<string, Provider>;
	readonly accounts: Map<string, Account>;
	/** Refresh tokens of persons, and who they are. */
	readonly logins: Map<
		string,
		{ client: string; secret: string; user: string }
	>;
	/** Tokens that are good, and whose. */
	readonly tokens: Map<string, Session>;
	/** Adds a version; `projects/p/secrets/s`, or with a location. */
	put(secret: string, ...versions: readonly (string | Buffer)[]): void;
	/** A secret without any version. */
	make(secret: string): void;
	set(secret: string, version: number, state: Version["state"]): void;
	alias(secret: string, alias: string, version: number): void;
	/** Lets somebody read a secret, or all of a project (`projects/p`). */
	grant(member: string, resource: string): void;
	/** Lets somebody list a project. */
	grantList(member: string, project: string): void;
	/** A token of somebody, as a metadata service would give it. */
	tokenOf(member: string, scopes?: readonly string[]): string;
	close(): void;
}

export const PROJECT = "my-project";
export const NUMBER = "123456789012";
const CLOUD = "https://www.googleapis.com/auth/cloud-platform";

/**
 * What stands for Google Cloud: its token services and Secret Manager, over TLS and HTTP/2, as strict as they are. It looks
 * at the host, path, form and headers of each call, at signatures, issuers, audiences, times, conditions, scopes and
 * permissions, and refuses in Google's words. Google's own clients judge it.
 *
 * @param universe - the domain below which its hosts are
 */
export async function startGoogle(
	pair: Pair,
	universe = "googleapis.com",
): Promise<GoogleServer> {
	const secrets = new Map<string, Version[]>();
	const aliases = new Map<string, number>();
	const readers = new Map<string, Set<string>>();
	const listers = new Map<string, Set<string>>();
	const now = () => Date.now() / 1_000 + server.clock;

	const service = http2.createSecureServer({
		allowHTTP1: true,
		cert: readFileSync(pair.cert),
		key: readFileSync(pair.key),
	});
	service.on("session", () => void server.sessions++);
	service.on("request", async (request, response) => {
		const body = await text(request);
		const call = callOf(request, body);
		server.calls.push(call);
		const visit = server.calls.filter(({ action }) => action === call.action);
		const done = server.act(call, visit.length);
		if (done === "stall") return;
		if (done === "reset") {
			if (request.httpVersion === "1.1") return void request.socket.destroy();
			return void response.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
		}
		const {
			status,
			headers,
			body: said,
		} = done === "pass" ? await answer(call).catch(broken) : done;
		response.writeHead(status, headers).end(said ?? "");
	});

	async function answer(call: Call): Promise<Reply> {
		switch (call.host) {
			case `sts.${universe}`:
				return exchange(call);
			case `oauth2.${universe}`:
				return universe === "googleapis.com" ? token(call) : unknown(call);
			case `iamcredentials.${universe}`:
				return generate(call);
			default:
				return /^secretmanager(?:\.[a-z0-9-]+\.rep)?\./.test(call.host) &&
					call.host.endsWith(`.${universe}`)
					? secretManager(call)
					: unknown(call);
		}
	}

	function session(
		principals: readonly string[],
		scopes: readonly string[],
		seconds: number,
	): string {
		const token = `ya29.${randomUUID()}${randomUUID()}`;
		server.tokens.set(token, { principals, scopes, ends: now() + seconds });
		return token;
	}

	/** RFC 8693, as Google's STS has it: as a form, or as JSON in its own spelling. */
	async function exchange({ path, input }: Call): Promise<Reply> {
		if (path !== "/v1/token") return errorOfApi(404, "NOT_FOUND", "");
		const given = (name: string) =>
			String(
				input[name] ??
					input[
						name.replace(/_./g, ([, letter = ""]) => letter.toUpperCase())
					] ??
					"",
			);
		const refuse = (code: string, text: string, status = 400) =>
			errorOfOauth(status, code, text);
		if (
			given("grant_type") !== "urn:ietf:params:oauth:grant-type:token-exchange"
		)
			return refuse("unsupported_grant_type", "Invalid grant_type");
		if (
			given("requested_token_type") !==
			"urn:ietf:params:oauth:token-type:access_token"
		)
			return refuse("invalid_request", "Invalid requested_token_type");
		if (
			!/^urn:ietf:params:oauth:token-type:(?:jwt|id_token)$/.test(
				given("subject_token_type"),
			)
		)
			return refuse("invalid_request", "Invalid subject_token_type");
		if (given("scope") === "")
			return refuse("invalid_scope", "Scopes must be given.");
		const audience = given("audience");
		const name = audience.replace(`//iam.${universe}/`, "");
		const provider = server.providers.get(name);
		if (provider === undefined || provider.disabled || name === audience)
			return refuse(
				"invalid_target",
				'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
			);
		const subject = given("subject_token");
		const claims = claimsIn(subject);
		if (claims === undefined)
			return refuse("invalid_request", "Unable to parse the ID Token.");
		if (claims.iss !== provider.issuer)
			return refuse(
				"invalid_grant",
				`The issuer in ID Token ${claims.iss} does not match the expected ones: ${provider.issuer}.`,
			);
		if (!(await isSignedBy(provider.issuer, subject)))
			return refuse(
				"invalid_grant",
				"Error connecting to the given credential's key: Invalid JWT Signature.",
			);
		const allowed = provider.audiences ?? [
			`https://iam.${universe}/${name}`,
			`//iam.${universe}/${name}`,
		];
		if (!allowed.includes(claims.aud))
			return refuse(
				"invalid_grant",
				`The audience in ID Token [${claims.aud}] does not match the expected audience ${allowed[0]}.`,
			);
		if (claims.exp < now() || claims.iat > now() + 60)
			return refuse(
				"invalid_grant",
				`ID Token issued at ${claims.iat} is stale to sign-in.`,
			);
		if (provider.condition?.(claims) === false)
			return refuse(
				"unauthorized_client",
				"The given credential is rejected by the attribute condition.",
				401,
			);
		const pool = name.replace(/\/providers\/.*$/, "");
		return reply({
			access_token: session(
				[
					`principal://iam.${universe}/${pool}/subject/${claims.sub}`,
					`principalSet://iam.${universe}/${pool}/attribute.repository/${claims.repository}`,
				],
				given("scope").split(" "),
				3_600,
			),
			issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
			token_type: "Bearer",
			expires_in: 3_599,
		});
	}

	/** For what a key has signed (RFC 7523), or a person's refresh token. */
	async function token({ path, input }: Call): Promise<Reply> {
		const refuse = (code: string, text: string, status = 400) =>
			errorOfOauth(status, code, text);
		if (path !== "/token") return errorOfApi(404, "NOT_FOUND", "");
		if (input.grant_type === "refresh_token") {
			const login = server.logins.get(String(input.refresh_token));
			if (
				login !== undefined &&
				(login.client !== input.client_id ||
					login.secret !== input.client_secret)
			)
				return refuse("invalid_client", "Unauthorized", 401);
			return login === undefined
				? refuse("invalid_grant", "Token has been expired or revoked.")
				: reply({
						access_token: session([`user:${login.user}`], [CLOUD], 3_600),
						expires_in: 3_599,
						scope: CLOUD,
						token_type: "Bearer",
					});
		}
		if (input.grant_type !== "urn:ietf:params:oauth:grant-type:jwt-bearer")
			return refuse("unsupported_grant_type", "Invalid grant_type");
		const assertion = String(input.assertion);
		const claims = claimsIn(assertion);
		const account = server.accounts.get(claims?.iss);
		if (account === undefined)
			return refuse("invalid_grant", "Invalid grant: account not found");
		if (!isSignedWith(account, assertion))
			return refuse("invalid_grant", "Invalid JWT Signature.");
		if (claims.aud !== `https://oauth2.${universe}/token`)
			return refuse("invalid_grant", "Invalid JWT: Failed audience check");
		if (!isTimely(claims))
			return refuse(
				"invalid_grant",
				"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.",
			);
		if (typeof claims.scope !== "string" || claims.scope === "")
			return refuse(
				"invalid_scope",
				"Invalid OAuth scope or ID token audience provided.",
			);
		return reply({
			access_token: session(
				[`serviceAccount:${claims.iss}`],
				claims.scope.split(" "),
				3_600,
			),
			expires_in: 3_599,
			token_type: "Bearer",
		});
	}

	function isTimely({ iat, exp }: { iat: number; exp: number }): boolean {
		return exp > now() && iat < now() + 300 && exp - iat <= 3_600;
	}

	async function generate(call: Call): Promise<Reply> {
		const [, account = ""] =
			/^\/v1\/projects\/-\/serviceAccounts\/([^/]+):generateAccessToken$/.exec(
				call.path,
			) ?? [];
		if (account === "" || call.action !== "generateAccessToken")
			return errorOfApi(404, "NOT_FOUND", "Not found.");
		const asked = authorized(call, "iamcredentials.googleapis.com");
		if ("status" in asked) return asked;
		const email = decodeURIComponent(account);
		const there = server.accounts.get(email);
		const { scope, lifetime } = call.input;
		if (
			!Array.isArray(scope) ||
			scope.length === 0 ||
			(lifetime !== undefined && !/^\d+s$/.test(String(lifetime))) ||
			Number.parseInt(String(lifetime ?? "3600s"), 10) > 3_600
		)
			return errorOfApi(
				400,
				"INVALID_ARGUMENT",
				"Request contains an invalid argument.",
			);
		if (!asked.principals.some((one) => there?.members.has(one)))
			return errorOfApi(
				403,
				"PERMISSION_DENIED",
				"Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
				"IAM_PERMISSION_DENIED",
			);
		const seconds = Number.parseInt(String(lifetime ?? "3600s"), 10);
		return reply({
			accessToken: session([`serviceAccount:${email}`], scope, seconds),
			expireTime: new Date((now() + seconds) * 1_000).toISOString(),
		});
	}

	/** Whose call it is. A key of an account may sign a token itself. */
	function authorized({ headers }: Call, service: string): Session | Reply {
		const [, token = ""] =
			/^Bearer ([\w.~+/-]+=*)$/.exec(String(headers.authorization)) ?? [];
		const refused = errorOfApi(
			401,
			"UNAUTHENTICATED",
			"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
			"ACCESS_TOKEN_TYPE_UNSUPPORTED",
		);
		const session = server.tokens.get(token) ?? signedByHimself(token);
		if (session === undefined || session.ends < now()) return refused;
		if (server.off.has(service))
			return errorOfApi(
				403,
				"PERMISSION_DENIED",
				`${service} has not been used in project ${NUMBER} before or it is disabled.`,
				"SERVICE_DISABLED",
			);
		const quota = headers["x-goog-user-project"];
		if (quota !== undefined && quota !== PROJECT)
			return errorOfApi(
				403,
				"PERMISSION_DENIED",
				`Caller does not have required permission to use project ${quota}. Grant the caller the roles/serviceusage.serviceUsageConsumer role.`,
				"USER_PROJECT_DENIED",
			);
		if (!session.scopes.includes(CLOUD))
			return errorOfApi(
				403,
				"PERMISSION_DENIED",
				"Request had insufficient authentication scopes.",
				"ACCESS_TOKEN_SCOPE_INSUFFICIENT",
			);
		return session;
	}

	function signedByHimself(token: string): Session | undefined {
		const claims = claimsIn(token);
		const account = server.accounts.get(claims?.iss);
		if (
			account === undefined ||
			claims.sub !== claims.iss ||
			!isSignedWith(account, token) ||
			!isTimely(claims)
		)
			return undefined;
		return {
			principals: [`serviceAccount:${claims.iss}`],
			scopes:
				claims.aud === `https://secretmanager.${universe}/`
					? [CLOUD]
					: String(claims.scope).split(" "),
			ends: claims.exp,
		};
	}

	async function secretManager(call: Call): Promise<Reply> {
		const asked = authorized(call, "secretmanager.googleapis.com");
		if ("status" in asked) return asked;
		const path = decodeURIComponent(call.path);
		const [, parent = "", location, rest] =
			/^\/v1\/(projects\/[^/]+(?:\/locations\/([^/]+))?)\/secrets(?:\/(.+))?$/.exec(
				path,
			) ?? [];
		const home =
			location === undefined
				? `secretmanager.${universe}`
				: `secretmanager.${location}.rep.${universe}`;
		if (parent === "" || call.host !== home)
			return errorOfApi(404, "NOT_FOUND", "Method not found.");
		if (rest === undefined) return list(call, named(parent), asked);
		const [, name = "", version = ""] =
			/^([^/]+)\/versions\/([^/:]+):access$/.exec(rest) ?? [];
		if (name === "" || call.action !== "access")
			return errorOfApi(404, "NOT_FOUND", "Method not found.");
		return access(named(`${parent}/secrets/${name}`), version, asked);
	}

	/** Projects have an id and a number. */
	function named(resource: string): string {
		return resource.replace(`projects/${NUMBER}`, `projects/${PROJECT}`);
	}

	function may(
		{ principals }: Session,
		list: ReadonlyMap<string, ReadonlySet<string>>,
		resource: string,
	): boolean {
		const project = resource.split("/").slice(0, 2).join("/");
		return [resource, project].some((one) =>
			principals.some((member) => list.get(one)?.has(member)),
		);
	}

	function access(secret: string, version: string, asked: Session): Reply {
		if (!may(asked, readers, secret))
			return errorOfApi(
				403,
				"PERMISSION_DENIED",
				`Permission 'secretmanager.versions.access' denied for resource '${secret}/versions/${version}' (or it may not exist).`,
				"IAM_PERMISSION_DENIED",
			);
		const versions = secrets.get(secret);
		const shown = secret.replace(PROJECT, NUMBER);
		if (versions === undefined || versions.length === 0)
			return errorOfApi(
				404,
				"NOT_FOUND",
				`Secret [${shown}] not found or has no versions.`,
			);
		const number =
			version === "latest"
				? versions.length
				: (aliases.get(`${secret}/${version}`) ?? Number(version));
		const found = versions[number - 1];
		if (found === undefined)
			return errorOfApi(
				404,
				"NOT_FOUND",
				`Secret Version [${shown}/versions/${version}] not found.`,
			);
		if (found.state !== "ENABLED")
			return errorOfApi(
				400,
				"FAILED_PRECONDITION",
				`Secret Version [${shown}/versions/${number}] is in ${found.state} state.`,
			);
		const wrong = server.damaged > 0 ? 1 : 0;
		server.damaged -= wrong;
		return reply({
			name: `${shown}/versions/${number}`,
			payload: {
				// What is empty is left out of JSON.
				...(found.data.length === 0
					? {}
					: { data: found.data.toString("base64") }),
				dataCrc32c: String(checksum(found.data) + wrong),
			},
		});
	}

	function list({ input }: Call, parent: string, asked: Session): Reply {
		if (!may(asked, listers, parent))
			return errorOfApi(
				403,
				"PERMISSION_DENIED",
				`Permission 'secretmanager.secrets.list' denied for resource '${parent}' (or it may not exist).`,
				"IAM_PERMISSION_DENIED",
			);
		const start = Number(input.pageToken || 0);
		// A server may give fewer than it was asked for, and this one does.
		const size = Math.min(Number(input.pageSize || 25), 25);
		const all = [...secrets.keys()].filter((name) =>
			name.startsWith(`${parent}/secrets/`),
		);
		const page = all.slice(start, start + size).map((name) => ({
			name: name.replace(PROJECT, NUMBER),
			createTime: "2026-01-01T00:00:00Z",
			replication: { automatic: {} },
			etag: '"1"',
		}));
		const next = start + size < all.length ? String(start + size) : undefined;
		const fields = String(input.fields ?? "");
		if (fields !== "" && fields !== "secrets.name,nextPageToken")
			return errorOfApi(400, "INVALID_ARGUMENT", "Invalid field selection");
		return reply({
			...(page.length === 0
				? {}
				: {
						secrets: fields === "" ? page : page.map(({ name }) => ({ name })),
					}),
			...(next === undefined ? {} : { nextPageToken: next }),
			...(fields === "" ? { totalSize: all.length } : {}),
		});
	}

	const listening = await listen(service as never, "https:");
	const add = (
		list: Map<string, Set<string>>,
		resource: string,
		member: string,
	) => {
		const set = list.get(resource) ?? new Set<string>();
		list.set(resource, set.add(member));
	};
	const server: GoogleServer = {
		...listening,
		calls: [],
		sessions: 0,
		act: () => "pass",
		damaged: 0,
		clock: 0,
		off: new Set(),
		providers: new Map(),
		accounts: new Map(),
		logins: new Map(),
		tokens: new Map(),
		make: (secret) => void secrets.set(secret, secrets.get(secret) ?? []),
		put(secret, ...values) {
			const versions = secrets.get(secret) ?? [];
			for (const value of values)
				versions.push({ data: Buffer.from(value), state: "ENABLED" });
			secrets.set(secret, versions);
		},
		set(secret, version, state) {
			const found = secrets.get(secret)?.[version - 1];
			if (found === undefined) throw new Error("no such version");
			found.state = state;
		},
		alias: (secret, alias, version) =>
			void aliases.set(`${secret}/${alias}`, version),
		grant: (member, resource) => add(readers, resource, member),
		grantList: (member, project) => add(listers, project, member),
		tokenOf: (member, scopes = [CLOUD]) => session([member], scopes, 3_600),
	};
	return server;
}

function isSignedWith({ keys }: Account, token: string): boolean {
	const [head = "", body = "", signature = ""] = token.split(".");
	const { alg, kid } = JSON.parse(Buffer.from(head, "base64url").toString());
	const text = Buffer.from(`${head}.${body}`);
	// The header may leave out which key it was.
	return (
		alg === "RS256" &&
		[...keys].some(
			([id, key]) =>
				(kid === undefined || kid === id) &&
				verify("sha256", text, key, Buffer.from(signature, "base64url")),
		)
	);
}

function callOf(
	{
		headers,
		url = "",
		method,
		authority,
	}: Pick<http2.Http2ServerRequest, "headers" | "url" | "method" | "authority">,
	body: string,
): Call {
	const host = (authority ?? headers.host ?? "").replace(/:\d+$/, "");
	const { pathname, searchParams } = new URL(url, "https://google");
	const type = String(headers["content-type"] ?? "").split(";")[0];
	const input =
		method === "GET"
			? Object.fromEntries(searchParams)
			: type === "application/json"
				? JSON.parse(body)
				: type === "application/x-www-form-urlencoded"
					? Object.fromEntries(new URLSearchParams(body))
					: {};
	const action =
		method === "GET"
			? pathname.endsWith(":access")
				? "access"
				: "list"
			: host.startsWith("sts.")
				? "exchange"
				: host.startsWith("iamcredentials.")
					? "generateAccessToken"
					: "token";
	return { host, action, path: pathname, headers, input };
}

function unknown({ host }: Call): Reply {
	return { status: 599, headers: {}, body: `nobody is ${host}` };
}

function broken(error: unknown): Reply {
	return { status: 599, headers: {}, body: String(error) };
}
