import { isObject, parseJson } from "../../json.ts";
import { denied, malformed } from "../kit/errors.ts";
import type { Connection, ProviderContext } from "../provider.ts";
import { say } from "./messages.ts";
import { isBadToken, quoted, statusError } from "./reply.ts";
import { headersOf, type Server, serverOf, targetOf } from "./server.ts";

/** A token to revoke, and all that it takes. Plain JSON, kept in a private file until it is done. */
export interface Revocation {
	readonly server: Server;
	readonly token: string;
}

/** The post step's way: a new connection. */
export async function settle(
	debt: unknown,
	{ connect }: Pick<ProviderContext, "connect">,
): Promise<void> {
	const { server, token } = revocationOf(debt);
	const connection = await connect(targetOf(server));
	try {
		await revoke({ server, token }, connection);
	} finally {
		connection.close();
	}
}

/**
 * Ends a token, and every lease that hangs on it. One that is gone already is no error.
 *
 * @throws SecretError
 */
export async function revoke(
	{ server, token }: Revocation,
	connection: Connection,
): Promise<void> {
	const { status, body } = await connection.request({
		method: "POST",
		path: `${server.basePath}/v1/auth/token/revoke-self`,
		headers: { ...headersOf(server), "X-Vault-Token": token },
		repeat: "unsent",
	});
	const reply = { status, body: parseJson(body) };
	if (status === 204 || status === 200 || isBadToken(reply)) return;
	const what = "the revocation of the action's token";
	throw (
		statusError(reply, what) ??
		denied(say.notRevoked(what, status, quoted(reply)))
	);
}

function revocationOf(debt: unknown): Revocation {
	const { server: json, token } = isObject(debt) ? debt : {};
	const server = serverOf(json);
	if (server === undefined || typeof token !== "string")
		throw malformed(say.debtUnreadable());
	return { server, token };
}
