import { Socket } from "node:net";

/**
 * A name service of the tests: a domain and the names below it are a port of this machine, for whoever opens a connection in this
 * process. So clients use the addresses that they always use, and look at the names in certificates. As `--import` of a
 * process of its own it takes what TEST_HOSTS says.
 */
const ports = new Map<string, number>(
	Object.entries(JSON.parse(process.env.TEST_HOSTS ?? "{}")),
);

/** @returns takes it back */
export function mapDomain(domain: string, origin: string): () => void {
	ports.set(domain, Number(new URL(origin).port));
	return () => void ports.delete(domain);
}

/**
 * The variables with which another Node.js process does the same.
 *
 * @param program - the address of this file, or of one that was made of it
 */
export function hostsVariables(
	domains: Readonly<Record<string, string>>,
	program: string | URL = import.meta.url,
): Readonly<Record<string, string>> {
	return {
		NODE_OPTIONS: `--import=${program}`,
		TEST_HOSTS: JSON.stringify(
			Object.fromEntries(
				Object.entries(domains).map(([domain, origin]) => [
					domain,
					Number(new URL(origin).port),
				]),
			),
		),
	};
}

interface Target {
	readonly host?: string;
}

const connect = Socket.prototype.connect;
function mapped(this: Socket, ...args: unknown[]): Socket {
	// Node.js calls itself with a list of what it has understood.
	const [first] = args;
	const list: unknown[] = Array.isArray(first) ? first : args;
	const target = list[0] as Target | undefined;
	const [, port] =
		typeof target?.host === "string"
			? ([...ports].find(([domain]) =>
					`.${target.host}`.endsWith(`.${domain}`),
				) ?? [])
			: [];
	if (port !== undefined) list[0] = { ...target, host: "127.0.0.1", port };
	return Reflect.apply(connect, this, args);
}
Socket.prototype.connect = mapped as typeof connect;
