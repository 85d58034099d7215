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
			secure ? "HTTPS_PROXY" : "HTTP_PROXY",
			environment,
			proxy,
		),
		connections,
	};
}

/** Variables in lower case come first, as curl has it. */
function proxiesOf(
	name: "HTTP_PROXY" | "HTTPS_PROXY",
	environment: Readonly<Record<string, string>>,
	given: string | false | undefined,
): Readonly<Record<string, string>> | undefined {
	if (given === false) return undefined;
	const variable = (name: string) =>
		environment[name.toLowerCase()] || environment[name] || undefined;
	const proxy = given ?? variable(name);
	if (proxy === undefined) return undefined;
	const except = variable("NO_PROXY");
	return {
		[name]: proxy.includes("://") ? proxy : `http://${proxy}`,
		...(except === undefined ? {} : { NO_PROXY: except }),
	};
}
