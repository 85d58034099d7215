import type { SecretError } from "../../../errors.ts";
import { isObject, parseJson } from "../../../json.ts";
import {
	denied,
	failed,
	malformed,
	notFound,
	unreachable,
} from "../../kit/errors.ts";
import type {
	Connection,
	HttpAnswer,
	ProviderContext,
} from "../../provider.ts";
import type { Server } from "../config.ts";

/** What Connect said, with a status that means yes. */
export interface ConnectClient {
	/**
	 * @param path - behind `/v1`, encoded
	 * @returns the JSON of the body
	 * @throws SecretError `not-found` for 404, else what the status means
	 */
	json(path: string): Promise<unknown>;
	/** A body as it is. Throws as `json` does. */
	bytes(path: string): Promise<Uint8Array>;
}

export function createConnectClient(
	{ server, token }: { readonly server: Server; readonly token: string },
	connection: Connection,
	limit: ProviderContext["limit"],
): ConnectClient {
	const get = async (path: string, accept: string): Promise<HttpAnswer> => {
		const answer = await limit(() =>
			connection.request({
				method: "GET",
				path: `${server.basePath}/v1${path}`,
				headers: { Authorization: `Bearer ${token}`, Accept: accept },
				repeat: "always",
			}),
		);
		if (answer.status !== 200) throw statusError(answer, path);
		return answer;
	};
	return {
		async json(path) {
			const { status, body } = await get(path, "application/json");
			const value = parseJson(body);
			if (value === undefined) throw notConnect(status);
			return value;
		},
		bytes: async (path) => (await get(path, "*/*")).body,
	};
}

/** Why a request failed. What Connect says in its answer is not shown: it can hold a part of the token. */
function statusError(
	{ status, headers, body }: HttpAnswer,
	path: string,
): SecretError {
	if (status >= 300 && status < 400)
		return unreachable(
			`Connect redirects to another address (status ${status}), and no token follows a redirect. Point \`op-connect-host\` at Connect itself.`,
		);
	if (status === 429)
		return unreachable(
			`Connect, or a proxy in front of it, limits the rate of requests (status 429).${waitOf(headers)} Lower \`concurrency\`.`,
		);
	if (status >= 500 || status === 408 || status === 425)
		return unreachable(
			`Connect failed (status ${status}). Look at its log and at \`/health\`.`,
		);
	// Every refusal of Connect itself is JSON with its status; a proxy's page has nothing to do with the token.
	const said = parseJson(body);
	if (!isObject(said) || !("message" in said)) return notConnect(status);
	// Connect always has the list of vaults; who has not is another server, and what it lacks may not be optional.
	if (status === 404 && path === "/vaults") return notConnect(status);
	switch (status) {
		case 401:
			return denied(
				"Connect says that the token is invalid: it is wrong, has expired, was revoked, or belongs to another server. Give a new one as `op-connect-token`.",
			);
		case 403:
			return denied(
				"the token of Connect may not read this vault (status 403). Give it access with `op connect token create --vault`, or use one that has it.",
			);
		case 404:
			return notFound(
				"Connect has no item with this id, or the token does not see its vault. Check both ids.",
			);
		default:
			return failed(
				`Connect refused the request (status ${status}). Is its version 1.5 or later?`,
			);
	}
}

function notConnect(status: number): SecretError {
	return malformed(
		`the answer is not Connect's JSON (status ${status}). Is \`op-connect-host\` the address of Connect, with its port, and not of a page or proxy in front of it?`,
	);
}

function waitOf({ "retry-after": wait }: HttpAnswer["headers"]): string {
	return wait !== undefined && /^\d+$/.test(wait)
		? ` It says to wait ${wait} s.`
		: "";
}
