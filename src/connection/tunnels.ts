import type { Agent } from "node:http";
import type { Socket } from "node:net";

/** In bytes, of what a proxy answers to CONNECT: the limit that Node.js has for the head of every other answer. */
const LARGEST_HEAD = 16 * 1024;

export interface Tunnels {
	/**
	 * Sends a request.
	 *
	 * @returns what `send` does, and what ends the tunnel that it has begun, if that is not open by then
	 */
	during<T>(send: () => T): readonly [T, (reason: Error) => void];
	close(): void;
}

/**
 * Ends what Node.js leaves open. Until a tunnel through a proxy is open, neither the request that it is for nor the agent
 * knows its socket: whoever ends them would wait for ever for a proxy that says nothing, and the socket would keep the
 * process alive.
 */
export function watchTunnels(agent: Agent): Tunnels {
	const dial = agent.createConnection;
	/** What ends each tunnel that is not open yet. */
	const unfinished = new Set<(reason: Error) => void>();
	let closed = false;

	agent.createConnection = (options, done) => {
		const finish: typeof done = (error, stream) => {
			if (!unfinished.delete(fail)) return;
			// Also after a refusal, when the proxy keeps the connection.
			if (error) socket.destroy();
			done?.(error, stream);
		};
		const fail = (reason: Error) => finish(reason, socket);
		unfinished.add(fail);
		const socket = dial.call(agent, options, finish) as Socket;
		socket.once("close", () => fail(new Error("closed before it was open")));
		limitHead(socket, fail);
		// The agent dials anew for a request that waits for a connection, even when that has been given up.
		if (closed) fail(new Error("closed"));
		return socket;
	};

	return {
		during(send) {
			const others = new Set(unfinished);
			const sent = send();
			const own = unfinished.difference(others);
			return [
				sent,
				(reason) => {
					for (const fail of own) fail(reason);
				},
			];
		},
		close() {
			closed = true;
			for (const fail of unfinished) fail(new Error("closed"));
		},
	};
}

/**
 * Node.js reads the head of a proxy's answer without a limit, and after each piece it listens for the next one once more
 * with each listener that it has: their number doubles, and after some twenty pieces nothing else in the process gets its
 * turn, deadlines as little as anything. One listener is enough, and its coming back is the moment to look.
 */
function limitHead(socket: Socket, fail: (reason: Error) => void): void {
	socket.on("newListener", (event, listener) => {
		if (event !== "readable") return;
		socket.off(event, listener);
		if (socket.bytesRead > LARGEST_HEAD)
			fail(
				Object.assign(new Error("the proxy's answer is too long"), {
					code: "ERR_PROXY_TUNNEL",
				}),
			);
	});
}
