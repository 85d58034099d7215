import { isObject } from "../../json.ts";
import type { ConnectionTarget, ConnectionTls } from "../provider.ts";

/** Which server, and how to reach it. JSON: it is kept beside a token that the post step revokes. */
export interface Server {
	/** Protocol, host and port. */
	readonly origin: string;
	/** In front of `/v1`, for a server behind a path; no slash at its end. */
	readonly basePath: string;
	readonly namespace: string | undefined;
	/** Go with every request, for gates in front of Vault. */
	readonly headers: Readonly<Record<string, string>>;
	readonly tls: ConnectionTls;
	readonly proxy: string | undefined;
}

/** The server as a connection wants it told. */
export function targetOf({ origin, tls, proxy }: Server): ConnectionTarget {
	return {
		origin: new URL(origin),
		tls,
		...(proxy === undefined ? {} : { proxy }),
	};
}

/**
 * The server that was written down as JSON. Any process of the user can have changed the file, so nothing in it is taken
 * for granted.
 */
export function serverOf(json: unknown): Server | undefined {
	if (!isObject(json) || !/^https?:\/\/[^/]+$/.test(String(json.origin)))
		return undefined;
	return {
		origin: String(json.origin),
		basePath: textOf(json.basePath) ?? "",
		namespace: textOf(json.namespace),
		headers: headersIn(json.headers),
		proxy: textOf(json.proxy),
		tls: tlsOf(json.tls),
	};
}

/** The headers of every request: what gates in front of Vault want, its guard against forged ones, the namespace. */
export function headersOf({
	headers,
	namespace,
}: Server): Readonly<Record<string, string>> {
	return {
		...headers,
		"X-Vault-Request": "true",
		...(namespace === undefined ? {} : { "X-Vault-Namespace": namespace }),
	};
}

function headersIn(json: unknown): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(isObject(json) ? json : {}).filter(
			(entry): entry is [string, string] =>
				/^[!#$%&'*+.^_`|~\w-]+$/.test(entry[0]) &&
				typeof entry[1] === "string" &&
				/^[\t\x20-\x7e]*$/.test(entry[1]),
		),
	);
}

/** What of an object belongs there, without what is absent. */
export function tlsOf(tls: unknown): ConnectionTls {
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
