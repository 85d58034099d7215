import { SecretError } from "../errors.ts";
import { say } from "./messages.ts";
import type { ConnectionTarget } from "./types.ts";

/** A server as Node.js's own modules want it told. */
export interface Endpoint {
	readonly secure: boolean;
	/** Without the brackets of an IPv6 address. */
	readonly host: string;
	readonly port: number;
	/** Host and port as a URL has them. */
	readonly authority: string;
	readonly tls: {
		readonly ca?: string[];
		readonly cert?: string;
		readonly key?: string;
		readonly servername?: string;
		readonly rejectUnauthorized: boolean;
	};
	/** Milliseconds for one of several addresses of the host before the next one is tried. */
	readonly autoSelectFamilyAttemptTimeout: number;
	/** For the `proxyEnv` of an agent; undefined where no proxy can apply. */
	readonly proxies: Readonly<Record<string, string>> | undefined;
	/** The most connections at once. */
	readonly connections: number;
}

/** Node.js's own 250 ms are too few for a server on another continent: each address would be given up too soon. */
const ADDRESS_TIME = 1_500;

/** @throws SecretError when the proxy that is set for it cannot be one */
export function endpointOf(
	{ origin, tls = {}, proxy }: ConnectionTarget,
	environment: Readonly<Record<string, string>>,
	connections: number,
): Endpoint {
	const secure = origin.protocol === "https:";
	const { verify = true, ca, ...rest } = tls;
	return {
		secure,
		host: origin.hostname.replace(/^\[|\]$/g, ""),
		port: Number(origin.port) || (secure ? 443 : 80),
		authority: origin.host,
		tls: {
			...rest,
			...(ca === undefined ? {} : { ca: [...ca] }),
			rejectUnauthorized: verify,
		},
		autoSelectFamilyAttemptTimeout: ADDRESS_TIME,
		proxies: proxiesOf(
			origin,
			secure ? "HTTPS_PROXY" : "HTTP_PROXY",
			environment,
			proxy,
		),
		connections,
	};
}

/**
 * Variables in lower case come first, as curl has it.
 *
 * @throws SecretError when what is written there is no proxy that Node.js can use: it would go past it, without a word
 */
function proxiesOf(
	{ hostname, host }: URL,
	name: "HTTP_PROXY" | "HTTPS_PROXY",
	environment: Readonly<Record<string, string>>,
	given: string | false | undefined,
): Readonly<Record<string, string>> | undefined {
	if (given === false) return undefined;
	const variable = (name: string) =>
		(environment[name.toLowerCase()] || environment[name])?.trim() || undefined;
	const written = given ?? variable(name);
	if (written === undefined) return undefined;
	const except = variable("NO_PROXY");
	const proxy = written.includes("://") ? written : `http://${written}`;
	if (!/^https?:$/.test(URL.parse(proxy)?.protocol ?? "")) {
		if (isExcepted(hostname, except)) return undefined;
		throw new SecretError("failed", say.noHttpProxy(host, name));
	}
	return {
		[name]: proxy,
		...(except === undefined ? {} : { NO_PROXY: except }),
	};
}

/** Whether a host is plainly reached without a proxy: by its name, or that of its domain. */
function isExcepted(host: string, except = ""): boolean {
	return except
		.split(/[\s,]+/)
		.filter(Boolean)
		.map((entry) => entry.replace(/^\*(?=\.)/, "").toLowerCase())
		.some(
			(entry) =>
				entry === "*" ||
				entry === host ||
				(entry.startsWith(".") && host.endsWith(entry)),
		);
}
