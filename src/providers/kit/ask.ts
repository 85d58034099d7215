import type { Connection, HttpAnswer, HttpRequest } from "../provider.ts";

/**
 * Asks a server one thing; the connection ends with it.
 *
 * @throws SecretError `unreachable` when no answer comes
 */
export async function askOnce(
	opening: Promise<Connection>,
	request: HttpRequest,
): Promise<HttpAnswer> {
	const connection = await opening;
	try {
		return await connection.request(request);
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
