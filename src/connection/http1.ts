import type http from "node:http";
import { isIP, type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { collect, type Transport, Unsent } from "./attempt.ts";
import type { Endpoint } from "./endpoint.ts";
import { watchTunnels } from "./tunnels.ts";
import type { HttpAnswer, HttpRequest } from "./types.ts";

/**
 * HTTP/1.1 over a pool of connections that stay open, through a proxy where the environment has one.
 *
 * @param open - a connection that there is already; the first request takes it
 */
export function createHttp1(
	{
		secure,
		host,
		port,
		tls,
		autoSelectFamilyAttemptTimeout,
		proxies,
		connections,
	}: Endpoint,
	open?: TLSSocket,
): Transport {
	const options = {
		keepAlive: true,
		maxSockets: connections,
		proxyEnv: proxies,
		autoSelectFamilyAttemptTimeout,
	};
	// Only the one that is needed: what `node:https` loads takes longer than a round trip to a server nearby.
	const { Agent, request: start } = process.getBuiltinModule(
		secure ? "node:https" : "node:http",
	);
	const agent = new Agent(options);
	if (open !== undefined) lend(open, agent);
	// Plain HTTP needs none: the agent knows its sockets from the start.
	const tunnels =
		secure && proxies !== undefined ? watchTunnels(agent) : undefined;

	async function attempt(
		{ method, path, headers, body }: HttpRequest,
		signal: AbortSignal,
	): Promise<HttpAnswer> {
		const send = () =>
			start({
				host,
				port,
				method,
				path,
				headers: {
					...headers,
					...(body === undefined
						? {}
						: { "Content-Length": Buffer.byteLength(body) }),
				},
				agent,
				...tls,
			});
		const [outgoing, abandon] = tunnels?.during(send) ?? [send()];
		const { promise: answered, resolve } =
			Promise.withResolvers<http.IncomingMessage>();
		// Before the answer or within it: a body without a length that breaks off would seem whole.
		const { promise: failed, reject } = Promise.withResolvers<never>();
		failed.catch(() => {});
		let sent = false;
		outgoing.on("socket", (socket) => {
			if (isConnecting(socket))
				socket.once(secure ? "secureConnect" : "connect", () => {
					sent = true;
				});
			else sent = true;
		});
		outgoing.on("response", resolve);
		outgoing.on("upgrade", (_, socket) => {
			socket.destroy();
			reject(new Error("another protocol, which nobody has asked for"));
		});
		// Stays on: an error that comes after the answer must not end the process.
		outgoing.on("error", (error) => reject(sent ? error : new Unsent(error)));
		// Not by the option `signal`, which looks for the end of each request in six events.
		const stop = () => {
			outgoing.destroy(signal.reason);
			abandon?.(signal.reason);
		};
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		outgoing.end(body);
		try {
			const response = await Promise.race([answered, failed]);
			return {
				status: response.statusCode ?? 0,
				headers: flatten(response.headers),
				body: await Promise.race([collect(response), failed]),
			};
		} catch (thrown) {
			outgoing.destroy();
			// A body that is ended says that the connection was reset.
			throw sent && signal.aborted ? signal.reason : thrown;
		} finally {
			signal.removeEventListener("abort", stop);
		}
	}
	return {
		attempt,
		close() {
			tunnels?.close();
			agent.destroy();
		},
	};
}

/** The agent's first connection is this one, as long as nobody has ended it. */
function lend(socket: TLSSocket, agent: http.Agent): void {
	const dial = agent.createConnection;
	agent.createConnection = (...request) => {
		agent.createConnection = dial;
		return socket.destroyed ? dial.apply(agent, request) : socket;
	};
}

/** A socket of TLS is connected before its handshake has ended. */
function isConnecting(socket: Socket): boolean {
	return (
		socket.connecting ||
		("secureConnecting" in socket && socket.secureConnecting === true)
	);
}

/** A repeated header is joined, as HTTP has it. */
export function flatten(
	headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, [value].flat().join(", ")]],
		),
	);
}

/** The name that goes into the handshake: none for an address, as RFC 6066 wants it. */
export function serverNameOf(host: string): string | undefined {
	return isIP(host) === 0 ? host : undefined;
}
