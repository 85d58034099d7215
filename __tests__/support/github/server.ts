import { type KeyObject, randomBytes, verify } from "node:crypto";
import http, { type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { type Act, listen } from "../front.ts";

/** A GitHub App that is registered. */
export interface App {
	readonly id: number;
	readonly clientId: string;
	/** Those of its keys that are not deleted. */
	readonly keys: readonly KeyObject[];
}

/** An app on an account. */
export interface Installed {
	readonly id: number;
	readonly app: App;
	readonly account: string;
	readonly type: "Organization" | "User";
	/** All repositories of the account. */
	readonly repositories: readonly string[];
	/** Those of them that the app was given; all without it. */
	readonly selected?: readonly string[];
	readonly permissions: Readonly<Record<string, string>>;
	readonly suspended?: boolean;
}

export interface GitHubOptions {
	readonly installations: readonly Installed[];
	/** Repositories that were renamed: their old names, with the owner. */
	readonly moved?: readonly string[];
	/** In front of every path, as on GitHub Enterprise Server. */
	readonly basePath?: string;
	/** Milliseconds by which the server's clock is ahead. */
	readonly ahead?: number;
	/** Tokens that a test knows before. */
	readonly tokenFor?: (installation: Installed) => string;
	/** Stands in the way of a request; `visit` counts those of the same method and path, from 1. */
	readonly act?: (request: Asked, visit: number) => Act | "forget";
}

export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

/** A token that was made. */
export interface Made {
	readonly installation: number;
	readonly repositories: readonly string[] | undefined;
	readonly permissions: Readonly<Record<string, string>>;
	/** How often somebody revoked it; each time but the first was refused. */
	revocations: number;
}

export interface GitHubServer {
	/** Of the API. */
	readonly url: string;
	/** Everything that arrived, with the status that it got. */
	readonly requests: (Asked & { status: number | undefined })[];
	/** By the token itself. */
	readonly made: ReadonlyMap<string, Made>;
	/** Tokens that nobody revoked. */
	alive(): readonly string[];
	close(): void;
}

interface Reply {
	readonly status: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

const LEVELS = ["read", "write", "admin"];
const MINUTE = 60;

const refuse = (status: number, message: string): Reply => ({
	status,
	body: { message, documentation_url: "https://docs.github.com/rest", status },
});

/**
 * What stands for GitHub's API of apps, as strict as its documentation: who asks has to say who it is in a JSON Web Token
 * that is signed with a key of the app and lives for ten minutes at most, and gets no more than the installation has.
 * GitHub's own client judges it in `__tests__/e2e/github-app/octokit`.
 */
export async function startGitHubApi({
	installations,
	moved = [],
	basePath = "",
	ahead = 0,
	act = () => "pass",
	tokenFor = () =>
		`ghs_${randomBytes(27).toString("base64url").replace(/[-_]/g, "x")}`,
}: GitHubOptions): Promise<GitHubServer> {
	const apps = [...new Set(installations.map(({ app }) => app))];
	const made = new Map<string, Made>();
	const requests: GitHubServer["requests"] = [];
	const now = () => Math.floor((Date.now() + ahead) / 1_000);

	/** The app that a token is of, or the refusal. */
	function appOf({ headers }: Asked): App | Reply {
		const undecodable = refuse(401, "A JSON web token could not be decoded");
		const [, jwt = ""] =
			/^bearer (\S+)$/i.exec(String(headers.authorization)) ?? [];
		const [head = "", claims = "", signature = "", ...more] = jwt.split(".");
		const header = jsonIn(head);
		const { iss, iat, exp } = jsonIn(claims) ?? {};
		if (header?.alg !== "RS256" || more.length > 0) return undecodable;
		if (typeof iss !== "string" && typeof iss !== "number")
			return refuse(401, "Missing 'issuer' claim ('iss') in assertion");
		const app = apps.find(
			({ id, clientId }) => String(iss) === clientId || String(iss) === `${id}`,
		);
		if (app === undefined) return refuse(404, "Integration not found");
		const signed = Buffer.from(`${head}.${claims}`);
		const bytes = Buffer.from(signature, "base64url");
		if (!app.keys.some((key) => verify("sha256", signed, key, bytes)))
			return undecodable;
		if (typeof iat !== "number" || iat > now())
			return refuse(
				401,
				"'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
			);
		if (typeof exp !== "number" || exp <= now())
			return refuse(
				401,
				"'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
			);
		if (exp > now() + 10 * MINUTE)
			return refuse(
				401,
				"'Expiration time' claim ('exp') is too far in the future",
			);
		return app;
	}

	function installationOf(app: App, found: Installed | undefined): Reply {
		if (found === undefined || found.app !== app)
			return refuse(404, "Not Found");
		const { id, account, type, selected, permissions, suspended } = found;
		return {
			status: 200,
			body: {
				id,
				account: { login: account, type },
				app_id: app.id,
				client_id: app.clientId,
				app_slug: "the-app",
				target_type: type,
				repository_selection: selected === undefined ? "all" : "selected",
				permissions,
				events: [],
				suspended_at: suspended ? "2026-01-01T00:00:00Z" : null,
			},
		};
	}

	function find(app: App, path: string): Reply | undefined {
		const [, kind, account = "", repository] =
			/^\/(orgs|users|repos)\/([^/]+)(?:\/([^/]+))?\/installation$/.exec(
				path,
			) ?? [];
		if (kind === undefined || (kind === "repos") !== (repository !== undefined))
			return undefined;
		if (repository !== undefined && moved.includes(`${account}/${repository}`))
			return {
				...refuse(301, "Moved Permanently"),
				headers: { location: `${url}/repositories/1/installation` },
			};
		const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
		return installationOf(
			app,
			installations.find(
				(one) =>
					same(one.account, account) &&
					(kind !== "orgs" || one.type === "Organization") &&
					(kind !== "users" || one.type === "User") &&
					(repository === undefined ||
						(one.selected ?? one.repositories).some((name) =>
							same(name, repository),
						)),
			),
		);
	}

	function make(app: App, id: number, text: string): Reply {
		const found = installations.find((one) => one.id === id && one.app === app);
		if (found === undefined) return refuse(404, "Not Found");
		if (found.suspended)
			return refuse(403, "This installation has been suspended");
		const body = text === "" ? {} : jsonOf(text);
		if (body === undefined) return refuse(400, "Problems parsing JSON");
		const { repositories, permissions = found.permissions } = body as {
			repositories?: string[];
			permissions?: Record<string, string>;
		};
		const given = found.selected ?? found.repositories;
		if (repositories?.some((name) => !given.includes(name)))
			return refuse(
				422,
				"There is at least one repository that does not exist or is not accessible to the parent installation.",
			);
		if (
			Object.entries(permissions).some(
				([name, level]) =>
					!LEVELS.includes(level) ||
					LEVELS.indexOf(level) >
						LEVELS.indexOf(found.permissions[name] ?? "none"),
			)
		)
			return refuse(
				422,
				"The permissions requested are not granted to this installation.",
			);
		const token = tokenFor(found);
		const granted = { metadata: "read", ...permissions };
		made.set(token, {
			installation: id,
			repositories,
			permissions: granted,
			revocations: 0,
		});
		return {
			status: 201,
			body: {
				token,
				expires_at: new Date((now() + 60 * MINUTE) * 1_000)
					.toISOString()
					.replace(/\.\d+Z/, "Z"),
				permissions: granted,
				repository_selection: repositories === undefined ? "all" : "selected",
				...(repositories === undefined
					? {}
					: {
							repositories: repositories.map((name) => ({
								name,
								full_name: `${found.account}/${name}`,
								owner: { login: found.account },
							})),
						}),
			},
		};
	}

	/** What a token of an installation can do here: say what it is for, and end. */
	function asInstallation({ method, path, headers }: Asked): Reply | undefined {
		const [, token = ""] =
			/^(?:bearer|token) (\S+)$/i.exec(String(headers.authorization)) ?? [];
		const found = made.get(token);
		if (path === "/installation/token" && method === "DELETE") {
			if (found === undefined) return refuse(401, "Bad credentials");
			found.revocations++;
			return found.revocations > 1
				? refuse(401, "Bad credentials")
				: { status: 204 };
		}
		if (path === "/installation/repositories" && method === "GET") {
			if (found === undefined || found.revocations > 0)
				return refuse(401, "Bad credentials");
			const { repositories, selected } =
				installations.find(({ id }) => id === found.installation) ??
				({ repositories: [] } as Pick<Installed, "repositories" | "selected">);
			const names = found.repositories ?? selected ?? repositories;
			return {
				status: 200,
				body: {
					total_count: names.length,
					repositories: names.map((name) => ({ name })),
				},
			};
		}
		return undefined;
	}

	function answer(asked: Asked): Reply {
		if (asked.headers["user-agent"] === undefined)
			return refuse(
				403,
				"Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
			);
		const version = asked.headers["x-github-api-version"];
		if (version !== undefined && version !== "2022-11-28")
			return refuse(400, "The specified API version is not supported");
		if (!asked.path.startsWith(`${basePath}/`)) return refuse(404, "Not Found");
		const here = { ...asked, path: asked.path.slice(basePath.length) };
		const done = asInstallation(here);
		if (done !== undefined) return done;
		const app = appOf(here);
		if (!("keys" in app)) return app;
		const { method, path, body } = here;
		if (method === "GET" && path === "/app")
			return { status: 200, body: { id: app.id, client_id: app.clientId } };
		const [, id] =
			/^\/app\/installations\/(\d+)\/access_tokens$/.exec(path) ?? [];
		if (method === "POST" && id !== undefined)
			return make(app, Number(id), body);
		return (
			(method === "GET" ? find(app, path) : undefined) ??
			refuse(404, "Not Found")
		);
	}

	const server = http.createServer(
		async (request: IncomingMessage, response) => {
			const { method = "", url: path = "", headers } = request;
			const asked = { method, path, headers, body: await text(request) };
			const entry: GitHubServer["requests"][number] = {
				...asked,
				status: undefined,
			};
			requests.push(entry);
			const visit = requests.filter(
				(other) => other.method === method && other.path === path,
			).length;
			const inTheWay = act(asked, visit);
			if (inTheWay === "stall") return;
			if (inTheWay === "reset") return void request.socket.destroy();
			const reply: Reply =
				typeof inTheWay === "string" ? answer(asked) : inTheWay;
			entry.status = reply.status;
			// It did what was asked, and its answer is lost.
			if (inTheWay === "forget") return void request.socket.destroy();
			response.writeHead(reply.status, {
				"content-type": "application/json; charset=utf-8",
				date: new Date(now() * 1_000).toUTCString(),
				...reply.headers,
			});
			response.end(
				typeof reply.body === "string" || reply.body === undefined
					? reply.body
					: JSON.stringify(reply.body),
			);
		},
	);
	const { origin, close } = await listen(server);
	const url = origin + basePath;
	return {
		url,
		requests,
		made,
		alive: () =>
			Array.from(made, ([token, { revocations }]) =>
				revocations === 0 ? token : "",
			).filter((token) => token !== ""),
		close,
	};
}

function jsonIn(part: string): Record<string, unknown> | undefined {
	return jsonOf(Buffer.from(part, "base64url").toString());
}

function jsonOf(text: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
