import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** In milliseconds. */
export const ROUND_TRIP = 20;

/**
 * A way to a port of this machine that takes as long as a way through a network: half a round trip each way, and one
 * round trip more before a new connection carries anything.
 *
 * @param roundTrip - in milliseconds
 */
export async function delayed(
	port: number,
	roundTrip: number,
): Promise<{ readonly port: number; close(): void }> {
	const sockets = new Set<Socket>();
	const server = createServer({ allowHalfOpen: true }, async (near) => {
		const far = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.setNoDelay(true);
			socket.on("error", () => {});
			socket.on("close", () => sockets.delete(socket));
		}
		near.pause();
		later(far, near, roundTrip / 2);
		later(near, far, roundTrip / 2);
		near.pause();
		await wait(roundTrip);
		near.resume();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close() {
			server.close();
			for (const socket of sockets) socket.destroy();
		},
	};
}

/** Timers of one length end in the order in which they began, so the bytes stay in order. */
function later(from: Socket, to: Socket, milliseconds: number): void {
	from.on("data", (chunk) => setTimeout(() => to.write(chunk), milliseconds));
	from.on("end", () => setTimeout(() => to.end(), milliseconds));
}
