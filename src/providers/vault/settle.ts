import { SecretError } from "../../errors.ts";
import { isObject, parseJson } from "../../json.ts";
import type {
	Connection,
	ConnectionTarget,
	ConnectionTls,
	ProviderContext,
} from "../provider.ts";
import { explain, isBadToken, quoted } from "./reply.ts";
import type { Server } from "./settings.ts";

/** A token to revoke, and all that it takes. Plain JSON, kept in a private file until it is done. */
export interface Debt {
	readonly server: Server;
	readonly token: string;
}

/** Milliseconds after the deadline, or after a cancellation, in which a token can still be given back. */
export const REVOKE_TIME = 4_000;

/** The server as a connection wants it told. */
export function targetOf({ origin, tls, proxy }: Server): ConnectionTarget {
	return {
		origin: new URL(origin),
		tls,
		...(proxy === undefined ? {} : { proxy }),
	};
}

/** The post step's way: a new connection. */
export async function settle(
	debt: unknown,
	{ connect }: Pick<ProviderContext, "connect">,
): Promise<void> {
	const { server, token } = debtOf(debt);
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
	{ server, token }: Debt,
	connection: Connection,
): Promise<void> {
	const { status, body } = await connection.request({
		method: "POST",
		path: `${server.basePath}/v1/auth/token/revoke-self`,
		headers: {
			"X-Vault-Request": "true",
			"X-Vault-Token": token,
			...(server.namespace === undefined
				? {}
				: { "X-Vault-Namespace": server.namespace }),
		},
		repeat: "unsent",
	});
	const reply = { status, body: parseJson(body) };
	if (status === 204 || status === 200 || isBadToken(reply)) return;
	const what = "the revocation of the action's token";
	throw (
		explain(reply, what) ??
		new SecretError(
			"denied",
			`${what} was refused (status ${status}${quoted(reply)}), so it lives until it expires. Its policies need \`update\` on \`auth/token/revoke-self\`, which the policy \`default\` gives.`,
		)
	);
}

/** The file can have been changed by any process of the user, so nothing in it is taken for granted. */
function debtOf(debt: unknown): Debt {
	const { server, token } = isObject(debt) ? debt : {};
	if (
		!isObject(server) ||
		typeof token !== "string" ||
		!/^https?:\/\/[^/]+$/.test(String(server.origin))
	)
		throw new SecretError(
			"malformed",
			"what was written down to be revoked cannot be read.",
		);
	return {
		token,
		server: {
			origin: String(server.origin),
			basePath: textOf(server.basePath) ?? "",
			namespace: textOf(server.namespace),
			proxy: textOf(server.proxy),
			tls: tlsOf(server.tls),
		},
	};
}

function tlsOf(tls: unknown): ConnectionTls {
	if (!isObject(tls)) return {};
	const ca = Array.isArray(tls.ca)
		? tls.ca.filter((item) => typeof item === "string")
		: undefined;
	const [cert, key, servername] = [tls.cert, tls.key, tls.servername].map(
		textOf,
	);
	return {
		verify: tls.verify !== false,
		...(ca === undefined ? {} : { ca }),
		...(cert === undefined ? {} : { cert }),
		...(key === undefined ? {} : { key }),
		...(servername === undefined ? {} : { servername }),
	};
}

function textOf(value: unknown): string | undefined {
	return typeof value === "string" ? value : undefined;
}
