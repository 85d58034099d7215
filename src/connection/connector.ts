import type { Connection, ConnectionTarget } from "./types.ts";

/** Reaches a server, with retries and under a deadline. Nothing but a handshake is sent before the first request. */
export type Connect = (target: ConnectionTarget) => Promise<Connection>;

/**
 * How providers reach servers. The code for it loads with the first connection: most runs make none.
 *
 * @param environment - for `HTTPS_PROXY` and its like
 * @param connections - to one server at once, at most
 * @param signal - the deadline
 * @param onLongWait - told when a server asked for a longer wait than there is time for
 */
export function connector(
	environment: Readonly<Record<string, string>>,
	connections: number,
	signal: AbortSignal,
	onLongWait?: (host: string, seconds: number) => void,
): Connect {
	return async (target) => {
		const { connect } = await import("./index.ts");
		return connect({ signal, ...target, environment, connections, onLongWait });
	};
}
