import http from "node:http";
import { text } from "node:stream/consumers";
import { listen } from "./front.ts";
import type { VaultServer } from "./vault.ts";

export interface Backend {
	readonly origin: string;
	/** `METHOD path` of everything that was asked. */
	readonly asked: string[];
	close(): void;
}

type Reply = readonly [status: number, body: unknown];

/** JSON in, JSON out. */
async function serve(
	answer: (
		asked: string,
		body: Record<string, never>,
		headers: http.IncomingHttpHeaders,
	) => Reply,
): Promise<Backend> {
	const asked: string[] = [];
	const server = http.createServer(async (request, response) => {
		const body = await text(request);
		const one = `${request.method} ${request.url}`;
		asked.push(one);
		const [status, reply] = answer(
			one,
			body === "" ? {} : JSON.parse(body),
			request.headers,
		);
		response
			.writeHead(status, {
				"content-type": "application/json",
				"x-elastic-product": "Elasticsearch",
			})
			.end(JSON.stringify(reply));
	});
	return { ...(await listen(server)), asked };
}

/** A fake of the part of Elasticsearch that Vault's plugin uses to make and remove users. */
export function startElasticsearch(): Promise<Backend> {
	return serve((asked) =>
		/^(?:PUT|POST|DELETE|GET) \/_(?:xpack\/)?security\/(?:user|role)\//.test(
			asked,
		)
			? [200, { created: true, found: true }]
			: [404, { error: "not part of the fake" }],
	);
}

/** Mounts the engine `database` of Vault, with it as `es`, for every role. */
export async function mountDatabase(
	{ must }: Pick<VaultServer, "must">,
	{ origin }: Backend,
): Promise<void> {
	await must("POST", "sys/mounts/database", { type: "database" });
	await must("POST", "database/config/es", {
		plugin_name: "elasticsearch-database-plugin",
		allowed_roles: "*",
		username: "vault",
		password: "vault",
		url: origin,
		verify_connection: false,
	});
}

/** A fake of Kubernetes's TokenReview, which knows the tokens of one service account. */
export function startKubernetes(known: string): Promise<Backend> {
	return serve((asked, { spec }) => {
		const { token } = (spec ?? {}) as { token?: string };
		if (asked !== "POST /apis/authentication.k8s.io/v1/tokenreviews")
			return [404, {}];
		return [
			201,
			{
				kind: "TokenReview",
				apiVersion: "authentication.k8s.io/v1",
				status:
					token === known
						? {
								authenticated: true,
								user: {
									username: "system:serviceaccount:ci:runner",
									uid: "uid-1",
									groups: [
										"system:serviceaccounts",
										"system:serviceaccounts:ci",
										"system:authenticated",
									],
								},
							}
						: { authenticated: false, error: "unknown token" },
			},
		];
	});
}

/** A fake of the part of GitHub's API that Vault asks about a member of an organisation. */
export function startGitHub(known: string): Promise<Backend> {
	return serve((asked, _, { authorization }) => {
		if (authorization !== `Bearer ${known}`)
			return [401, { message: "Bad credentials" }];
		const [, path = ""] = asked.split(" ");
		const replies: Readonly<Record<string, unknown>> = {
			"/user": { login: "octo", id: 7 },
			"/user/orgs": [{ login: "acme", id: 1 }],
			"/user/teams": [
				{ name: "dev", slug: "dev", organization: { login: "acme", id: 1 } },
			],
		};
		const reply = replies[path.split("?")[0] ?? ""];
		return reply === undefined ? [404, {}] : [200, reply];
	});
}
