import http from "node:http";
import { listen } from "../front.ts";
import type { Application } from "./entra.ts";
import type { AzureServer } from "./server.ts";

/** What gives a machine the tokens of its managed identities. */
export interface Machine {
	readonly origin: string;
	/** What arrived: path and query. */
	readonly seen: string[];
	/** As App Service gives them to what runs there. */
	readonly service: Readonly<Record<string, string>>;
	/** Leads to the metadata service. */
	readonly instance: Readonly<Record<string, string>>;
	close(): void;
}

const HEADER = "header-of-the-identity-service-0123";

/**
 * The metadata service of a virtual machine, and the identity service of App Service.
 *
 * @param own - the identity of the machine itself
 * @param others - those that somebody assigned to it, named by their client id
 */
export async function startMachine(
	azure: Pick<AzureServer, "token">,
	own: Application | undefined,
	others: readonly Application[] = [],
): Promise<Machine> {
	const seen: string[] = [];
	const server = http.createServer((request, response) => {
		const { pathname, searchParams: query } = new URL(
			request.url ?? "",
			"http://machine",
		);
		seen.push(request.url ?? "");
		const say = (status: number, body: unknown) =>
			response
				.writeHead(status, { "content-type": "application/json" })
				.end(JSON.stringify(body));
		const refuse = (text: string) =>
			say(400, { error: "invalid_request", error_description: text });
		const isInstance = pathname === "/metadata/identity/oauth2/token";
		if (isInstance && request.headers.metadata !== "true")
			return refuse("Required metadata header not specified");
		if (
			!isInstance &&
			(pathname !== "/msi/token" ||
				request.headers["x-identity-header"] !== HEADER)
		)
			return say(isInstance ? 400 : 401, { message: "No identity header" });
		if (query.get("api-version") !== (isInstance ? "2018-02-01" : "2019-08-01"))
			return refuse("The api-version is not supported");
		const resource = query.get("resource");
		const clientId = query.get("client_id");
		if (resource === null || request.method !== "GET")
			return refuse("Missing resource");
		const identity =
			clientId === null ? own : others.find((one) => one.clientId === clientId);
		if (identity === undefined)
			return clientId === null && others.length > 1
				? refuse(
						"Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request",
					)
				: refuse("Identity not found");
		return say(200, {
			access_token: azure.token(identity, resource),
			client_id: identity.clientId,
			expires_in: "86399",
			expires_on: String(Math.floor(Date.now() / 1_000) + 86_399),
			ext_expires_in: "86399",
			not_before: "0",
			resource,
			token_type: "Bearer",
		});
	});
	const { origin, close } = await listen(server);
	return {
		origin,
		seen,
		close,
		service: {
			IDENTITY_ENDPOINT: `${origin}/msi/token`,
			IDENTITY_HEADER: HEADER,
		},
		instance: { AZURE_POD_IDENTITY_AUTHORITY_HOST: origin },
	};
}
