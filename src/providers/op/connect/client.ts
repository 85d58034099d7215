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
import { say } from "../messages.ts";

/** Asks a Connect server. */
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
		return unreachable(say.connectRedirect(status));
	if (status === 429) return unreachable(say.connectRate(waitOf(headers)));
	if (status >= 500 || status === 408 || status === 425)
		return unreachable(say.connectFailed(status));
	// Every refusal of Connect itself is JSON with its status; a proxy's page has nothing to do with the token.
	const said = parseJson(body);
	if (!isObject(said) || !("message" in said)) return notConnect(status);
	// Connect always has the list of vaults; who has not is another server, and what it lacks may not be optional.
	if (status === 404 && path === "/vaults") return notConnect(status);
	if (status === 401) return denied(say.connectToken());
	if (status === 403) return denied(say.connectDenied());
	if (status === 404) return notFound(say.connectMissing());
	return failed(say.connectRefused(status));
}

function notConnect(status: number): SecretError {
	return malformed(say.notConnect(status));
}

function waitOf({ "retry-after": wait = "" }: HttpAnswer["headers"]): string {
	return /^\d+$/.test(wait) ? ` It says to wait ${wait} s.` : "";
}
