import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { denied } from "../../kit/errors.ts";
import { say } from "../messages.ts";
import {
	type Call,
	decodeMessage,
	ERROR,
	encodeCall,
	HEAD,
	type Message,
	measure,
	RETURN,
} from "./message.ts";
import { ProtocolError, type Value } from "./types.ts";

/** A service on the bus refused a call. */
export class BusError extends Error {
	/** `org.freedesktop.DBus.Error.ServiceUnknown`. */
	readonly errorName: string;

	constructor(errorName: string, text: string) {
		super(text);
		this.errorName = errorName;
	}
}

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
 * @param signal - ends the connection
 * @throws SecretError `denied` when it does not let us in, else as a call
 */
export async function connectBus(
	path: string,
	signal: AbortSignal,
): Promise<Bus> {
	const socket = connect({ path, signal });
	try {
		await once(socket, "connect");
		const chunks: Chunks = socket[Symbol.asyncIterator]();
		const bus = serve(socket, chunks, await introduce(socket, chunks));
		await bus.call({
			...{ destination: BUS, interface: BUS, member: "Hello" },
			...{ path: "/org/freedesktop/DBus", signature: "", values: [] },
		});
		return bus;
	} catch (thrown) {
		socket.destroy();
		throw thrown;
	}
}

type Chunks = AsyncIterator<Buffer>;

/** In bytes; longer is no line of it. */
const LONGEST_LINE = 16 * 1024;

/** Says who we are; the system vouches for it. Gives what came behind the answer. */
async function introduce(socket: Socket, chunks: Chunks): Promise<Buffer> {
	const user = String(process.getuid?.() ?? 0);
	socket.write(`\0AUTH EXTERNAL ${Buffer.from(user).toString("hex")}\r\n`);
	let seen = Buffer.alloc(0);
	let end = -1;
	while (end < 0 && seen.length < LONGEST_LINE) {
		const { done, value } = await chunks.next();
		if (done) throw denied(say.refused());
		seen = Buffer.concat([seen, value]);
		end = seen.indexOf("\r\n");
	}
	const line = seen.subarray(0, end).toString();
	if (/^(?:REJECTED|ERROR)\b/.test(line)) throw denied(say.refused());
	if (!/^OK [0-9a-f]+$/i.test(line))
		throw new ProtocolError("no answer of a bus");
	socket.write("BEGIN\r\n");
	return seen.subarray(end + 2);
}

function serve(socket: Socket, chunks: Chunks, first: Buffer): Bus {
	const waiting = new Map<number, PromiseWithResolvers<readonly Value[]>>();
	let serial = 0;
	let ended: Error | undefined;
	const end = (error: Error) => {
		ended ??= error;
		for (const { reject } of waiting.values()) reject(ended);
		waiting.clear();
		socket.destroy();
	};
	// Signals, and questions of others, are not for us.
	const take = ({ type, replySerial = 0, errorName = "", values }: Message) => {
		if (type !== RETURN && type !== ERROR) return;
		const one = waiting.get(replySerial);
		waiting.delete(replySerial);
		if (type === RETURN) one?.resolve(values);
		else one?.reject(new BusError(errorName, String(values[0] ?? "")));
	};
	receive(chunks, first, take).catch(end);
	return {
		call(call) {
			if (ended !== undefined) return Promise.reject(ended);
			const one = Promise.withResolvers<readonly Value[]>();
			waiting.set(++serial, one);
			socket.write(encodeCall(call, serial));
			return one.promise;
		},
		close: () => end(new ProtocolError("closed")),
	};
}

/** Takes every message, until the bus ends the connection, which it does not by itself. */
async function receive(
	chunks: Chunks,
	first: Buffer,
	take: (message: Message) => void,
): Promise<never> {
	let parts = [first];
	let size = first.length;
	/** So much has to be there before there can be a message: joining what came again and again would take for ever. */
	let needed = HEAD;
	for (;;) {
		if (size >= needed) {
			let rest = Buffer.concat(parts);
			let found = decodeMessage(rest);
			for (; found !== undefined; found = decodeMessage(rest)) {
				take(found.message);
				rest = rest.subarray(found.length);
			}
			parts = [rest];
			size = rest.length;
			needed = size < HEAD ? HEAD : measure(rest).length;
		}
		const { done, value } = await chunks.next();
		if (done) throw new ProtocolError("closed");
		parts.push(value);
		size += value.length;
	}
}
