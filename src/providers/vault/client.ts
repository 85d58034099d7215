import nodeVault from "node-vault";
import { isObject, parseJson } from "../../json.ts";
import { malformed } from "../kit/errors.ts";
import type { Connection } from "../provider.ts";
import { say } from "./messages.ts";
import type { Reply } from "./reply.ts";
import { headersOf, type Server } from "./server.ts";

/** Vault's HTTP API, one server, one token. */
export interface VaultClient {
	/** From now on sent with every request. */
	useToken(token: string): void;
	/**
	 * @param path - behind `/v1/`, decoded
	 * @throws SecretError when no answer comes
	 */
	get(
		path: string,
		options?: RequestOptions & {
			/** Encoded, without `?`. */
			readonly query?: string;
		},
	): Promise<Reply>;
	/** Sent once, unless `repeat` says otherwise. */
	post(
		path: string,
		body: Readonly<Record<string, unknown>>,
		options?: RequestOptions,
	): Promise<Reply>;
}

export interface RequestOptions {
	/** Instead of the server's own. */
	readonly namespace?: string | undefined;
	/** Instead of the client's own. */
	readonly token?: string | undefined;
	/** See HttpRequest. */
	readonly repeat?: "always" | "unsent";
}

/** What node-vault hands to the `request` library that it was written for, as far as it is used here. */
interface Options {
	readonly method: string;
	readonly uri: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly json?: unknown;
	readonly repeat?: "always" | "unsent";
}

/**
 * Here node-vault turns a call into a request with Vault's headers and JSON, and a refusal into an error; nothing else of
 * it is used. The transport is ours, in the place of the library `request` that node-vault was written for, because its
 * own has no deadline, follows redirects with the token, and puts the token into errors. No other module imports
 * node-vault: the rest of the provider knows `VaultClient` and `Reply`.
 */
export function createClient(
	server: Server,
	connection: Connection,
): VaultClient {
	const send = async ({
		method,
		uri,
		headers,
		json,
		repeat = "unsent",
	}: Options) => {
		const hasBody = isObject(json);
		const { status, body } = await connection.request({
			method,
			path: uri.slice(server.origin.length),
			// Agents and proxies of Vault can insist on X-Vault-Request, so that a forged request from a browser fails.
			headers: {
				...headersOf(server),
				...headers,
				...(hasBody ? { "Content-Type": "application/json" } : {}),
			},
			...(hasBody ? { body: JSON.stringify(json) } : {}),
			repeat,
		});
		// node-vault takes no refusal from a path with `sys/health` in it for one, so it is told no path.
		return {
			statusCode: status,
			body: status === 204 ? null : parseJson(body),
			request: { path: "" },
		};
	};
	const vault = nodeVault({
		endpoint: server.origin + server.basePath,
		"request-promise": { defaults: () => send },
		// Prints tokens and bodies when the variable DEBUG says so.
		debug: () => {},
		// Its named commands put text into paths unescaped. Without them its templates (mustache) have nothing to do.
		commands: {},
		// Judges whether a path and a method are texts, which our types do.
		tv4: Object.assign(() => true, { validate: () => true }),
	});
	// When node-vault is made it reads VAULT_TOKEN, VAULT_NAMESPACE and more from the process's environment. This undoes it.
	Object.assign(vault, { pathPrefix: "", namespace: "", token: "" });

	const request = async (
		options: nodeVault.RequestOption,
		{ namespace, token }: RequestOptions,
	): Promise<Reply> => {
		const headers = {
			...(namespace === undefined ? {} : { "X-Vault-Namespace": namespace }),
			...(token === undefined ? {} : { "X-Vault-Token": token }),
		};
		try {
			const body = await vault.request({ ...options, headers });
			return { status: 200, body };
		} catch (thrown) {
			return refusalIn(thrown);
		}
	};
	return {
		useToken(token) {
			vault.token = token;
		},
		get(path, { query = "", repeat = "always", ...options } = {}) {
			const url = `/${encodePath(path)}${query === "" ? "" : `?${query}`}`;
			return request({ method: "GET", path: url, repeat }, options);
		},
		post(path, json, { repeat = "unsent", ...options } = {}) {
			const url = `/${encodePath(path)}`;
			return request({ method: "POST", path: url, json, repeat }, options);
		},
	};
}

/** node-vault throws every status but 200 and 204. What else is thrown goes on. */
function refusalIn(thrown: unknown): Reply {
	const response =
		thrown instanceof Error && "response" in thrown ? thrown.response : {};
	if (!isObject(response) || typeof response.statusCode !== "number")
		throw thrown;
	return { status: response.statusCode, body: response.body };
}

/** @throws SecretError for `.` and `..`, which servers and proxies on the way resolve; every caller has refused them before */
function encodePath(path: string): string {
	const segments = path.split("/");
	if (segments.some((segment) => /^\.{0,2}$/.test(segment)))
		throw malformed(say.dots());
	return segments.map(encodeURIComponent).join("/");
}
