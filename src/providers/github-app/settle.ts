import { isObject } from "../../json.ts";
import { isLoopback } from "../kit/address.ts";
import { failed, malformed, unreachable } from "../kit/errors.ts";
import { tokenOf } from "../kit/token.ts";
import type { Connection, ProviderContext } from "../provider.ts";
import { HEADERS, isPassing, quoted } from "./answer.ts";
import type { Api } from "./config.ts";
import { say } from "./messages.ts";

/** A token to revoke, and where. Plain JSON, kept in a private file until it is done. */
export interface Revocation {
	readonly api: Api;
	readonly token: string;
}

/** The post step's way, and that of the end of a script or container: a new connection. */
export async function settle(
	debt: unknown,
	{ connect }: Pick<ProviderContext, "connect">,
): Promise<void> {
	const revocation = revocationOf(debt);
	const connection = await connect({ origin: new URL(revocation.api.origin) });
	try {
		await revoke(revocation, connection);
	} finally {
		connection.close();
	}
}

/**
 * Ends a token. One that is gone already (401) is no error.
 *
 * @throws SecretError
 */
export async function revoke(
	{ api, token }: Revocation,
	connection: Connection,
): Promise<void> {
	const answer = await connection.request({
		method: "DELETE",
		path: `${api.basePath}/installation/token`,
		headers: { ...HEADERS, Authorization: `Bearer ${token}` },
		repeat: "always",
		passing: isPassing,
	});
	const { status } = answer;
	if (status === 204 || status === 401) return;
	const said = say.notRevoked(status, quoted(answer));
	throw status >= 500 || status === 429 ? unreachable(said) : failed(said);
}

/** Any process of the user can have changed the file, so nothing in it is taken for granted. */
function revocationOf(debt: unknown): Revocation {
	const { api, token: given } = isObject(debt) ? debt : {};
	const token = tokenOf(given);
	const { origin, basePath } = isObject(api) ? api : {};
	const url = typeof origin === "string" ? URL.parse(origin) : null;
	if (
		url === null ||
		url.origin !== origin ||
		!(
			url.protocol === "https:" ||
			(url.protocol === "http:" && isLoopback(url.hostname))
		) ||
		typeof basePath !== "string" ||
		!/^(?:\/[\w.%~-]+)*$/.test(basePath) ||
		token === undefined
	)
		throw malformed(say.debtUnreadable());
	return { api: { origin, basePath }, token };
}
