import { SecretError, systemCode } from "../../errors.ts";
import { unreachable } from "../kit/errors.ts";
import type { Connection, ProviderContext } from "../provider.ts";
import { type AzureAnswer, jsonAnswer } from "./answer.ts";
import { say } from "./messages.ts";

/** One vault, by its REST protocol. */
export interface VaultClient {
	readonly host: string;
	/**
	 * @param path - encoded, with its query
	 * @throws SecretError when no answer comes; a refusal is an answer
	 */
	get(path: string): Promise<AzureAnswer>;
}

/** Of the API. It is the oldest that is still supported, which all clouds have. */
const VERSION = "api-version=7.4";

export function pathOf(path: string, query = ""): string {
	return `/secrets${path}?${VERSION}${query}`;
}

export function createClient(
	{
		host,
		token,
		connection,
	}: {
		readonly host: string;
		readonly token: string;
		readonly connection: Connection;
	},
	limit: ProviderContext["limit"],
): VaultClient {
	const ask = (path: string) =>
		limit(() =>
			connection.request({
				method: "GET",
				path,
				headers: {
					Accept: "application/json",
					Authorization: `Bearer ${token}`,
				},
				repeat: "always",
			}),
		);
	return {
		host,
		get: async (path) =>
			jsonAnswer(
				await ask(path).catch((thrown) => {
					throw isMissing(thrown) ? unreachable(say.noAddress(host)) : thrown;
				}),
			),
	};
}

/** Whether there is no such name. Each vault has one, as long as it exists. */
function isMissing(thrown: unknown): boolean {
	// A proxy that has none is told of as such.
	if (!(thrown instanceof SecretError) || thrown.said.id === "proxy-refused")
		return false;
	for (let error: unknown = thrown; error instanceof Error; error = error.cause)
		if (systemCode(error) === "ENOTFOUND") return true;
	return false;
}
