import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { ProtocolError, type Value } from "./values.ts";
import {
	type Call,
	decodeMessage,
	ERROR,
	encodeCall,
	HEAD,
	measure,
	RETURN,
} from "./wire.ts";

/** A service on the bus refused a call. */
export class BusError extends Error {
	/** `org.freedesktop.DBus.Error.ServiceUnknown`. */
	readonly errorName: string;

	constructor(errorName: string, text: string) {
		super(text);
		this.errorName = errorName;
	}
}

/** The bus does not let us in. */
export class RefusedError extends Error {}

/** A connection to a message bus. */
export interface Bus {
	/**
	 * @returns the values of the answer
	 * @throws BusError when the service refuses, ProtocolError when what comes is no D-Bus, else what the system says
	 */
	call(call: Call): Promise<readonly Value[]>;
	close(): void;
}

const BUS = "org.freedesktop.DBus";

/**
 * Connects to a bus of this machine, as the user who runs us.
 *
 * @param path - of its socket, as `busSocket` gives it
 * @throws RefusedError, ProtocolError, or what the system says
 */
export async function connectBus(
	path: string,
	signal: AbortSignal,
): Promise<Bus> {
	signal.throwIfAborted();
	const socket = connect({ path });
	const stop = () => socket.destroy();
	signal.addEventListener("abort", stop, { once: true });
	try {
		await once(socket, "connect");
		const rest = await introduce(socket);
		const bus = serve(socket, rest, () =>
			signal.removeEventListener("abort", stop),
		);
		await bus.call({
			...{ destination: BUS, interface: BUS, member: "Hello" },
			...{ path: "/org/freedesktop/DBus", signature: "", values: [] },
		});
		return bus;
	} catch (thrown) {
		signal.removeEventListener("abort", stop);
		socket.destroy();
		throw thrown;
	}
}

/** In bytes; longer is no line of it. */
const LONGEST_LINE = 16 * 1024;

/** Says who we are; the system vouches for it. Gives what came behind the answer. */
async function introduce(socket: Socket): Promise<Buffer> {
	const user = String(process.getuid?.() ?? 0);
	socket.write(`\0AUTH EXTERNAL ${Buffer.from(user).toString("hex")}\r\n`);
	let seen = Buffer.alloc(0);
	for (;;) {
		const [chunk] = (await Promise.race([
			once(socket, "data"),
			once(socket, "close").then(() => [undefined]),
		])) as [Buffer | undefined];
		if (chunk === undefined) throw new RefusedError("closed");
		seen = Buffer.concat([seen, chunk]);
		const end = seen.indexOf("\r\n");
		if (end < 0 && seen.length < LONGEST_LINE) continue;
		const line = seen.subarray(0, end).toString();
		if (/^OK [0-9a-f]+$/i.test(line)) {
			socket.write("BEGIN\r\n");
			return seen.subarray(end + 2);
		}
		if (/^(?:REJECTED|ERROR)\b/.test(line)) throw new RefusedError(line);
		throw new ProtocolError("no answer of a bus");
	}
}

type Waiting = PromiseWithResolvers<readonly Value[]>;

function serve(socket: Socket, first: Buffer, closed: () => void): Bus {
	const waiting = new Map<number, Waiting>();
	let serial = 0;
	let chunks: Buffer[] = [first];
	let size = first.length;
	/** So much has to be there before there can be a message: joining what came again and again would take for ever. */
	let needed = HEAD;
	let ended: Error | undefined;

	function end(error: Error): void {
		ended ??= error;
		for (const { reject } of waiting.values()) reject(ended);
		waiting.clear();
		closed();
		socket.destroy();
	}

	function take(): void {
		let bytes = Buffer.concat(chunks);
		try {
			for (;;) {
				const found = decodeMessage(bytes);
				if (found === undefined) break;
				bytes = bytes.subarray(found.length);
				const { type, replySerial, errorName = "", values } = found.message;
				const one = waiting.get(replySerial ?? 0);
				// Signals, and questions of others, are not for us.
				if (one === undefined || (type !== RETURN && type !== ERROR)) continue;
				waiting.delete(replySerial ?? 0);
				if (type === RETURN) one.resolve(values);
				else one.reject(new BusError(errorName, String(values[0] ?? "")));
			}
			chunks = [bytes];
			size = bytes.length;
			needed = size < HEAD ? HEAD : measure(bytes).length;
		} catch (thrown) {
			end(
				thrown instanceof ProtocolError
					? thrown
					: new ProtocolError("a message that cannot be read"),
			);
		}
	}

	socket.on("data", (chunk) => {
		chunks.push(chunk);
		size += chunk.length;
		if (size >= needed) take();
	});
	socket.on("error", end);
	socket.on("close", () => end(new ProtocolError("closed")));
	take();
	return {
		call(call) {
			if (ended !== undefined) return Promise.reject(ended);
			const one: Waiting = Promise.withResolvers();
			waiting.set(++serial, one);
			socket.write(encodeCall(call, serial));
			return one.promise;
		},
		close: () => end(new ProtocolError("closed")),
	};
}
