import { toSecretError } from "../../errors.ts";
import type {
	Connection,
	HttpAnswer,
	HttpRequest,
	ProviderContext,
} from "../provider.ts";
import { unreachable } from "./errors.ts";

/**
 * Asks a server one thing; the connection ends with it.
 *
 * @param who - what the server is, where nobody would know by its address
 * @throws SecretError `unreachable` when no answer comes
 */
export async function askOnce(
	opening: Promise<Connection>,
	request: HttpRequest,
	who?: string,
): Promise<HttpAnswer> {
	const connection = await opening;
	try {
		return await connection.request(request);
	} catch (thrown) {
		const { said, reason } = toSecretError(thrown);
		if (who === undefined || reason !== "unreachable") throw thrown;
		throw unreachable(said.with((text) => `${text} It was asked as ${who}.`));
	} finally {
		connection.close();
	}
}

/**
 * A request for a token, as logins take it. One that is made twice does no harm: it ends by itself, and is not counted.
 *
 * @param passing - as `HttpRequest` has it
 */
export function formRequest(
	path: string,
	form: Readonly<Record<string, string>>,
	passing: NonNullable<HttpRequest["passing"]>,
) {
	return {
		method: "POST",
		path,
		headers: { "Content-Type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams(form).toString(),
		repeat: "always",
		passing,
	} as const satisfies HttpRequest;
}

/**
 * Nobody waits longer for an address that answers nothing, as those of metadata services on machines that have none. No
 * proxy leads there.
 */
export const METADATA = {
	proxy: false,
	attempts: 1,
	attemptTime: 1_000,
} as const;

/**
 * Asks hosts by TLS. The handshakes begin at once, since a login takes as long and they need none; the connections end with
 * what uses them.
 */
export async function withHosts<T>(
	hosts: readonly string[],
	{ connect }: Pick<ProviderContext, "connect">,
	use: (connectionTo: (host: string) => Promise<Connection>) => Promise<T>,
): Promise<T> {
	const opened = new Map<string, Promise<Connection>>();
	const connectionTo = (host: string) => {
		const origin = new URL(`https://${host}`);
		const opening = opened.get(host) ?? connect({ origin, early: true });
		opened.set(host, opening);
		return opening;
	};
	// An error is for who asks for the connection.
	for (const host of hosts) connectionTo(host).catch(() => {});
	try {
		return await use(connectionTo);
	} finally {
		for (const opening of opened.values())
			opening.then(
				(connection) => connection.close(),
				() => {},
			);
	}
}
