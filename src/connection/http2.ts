import http2 from "node:http2";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { collect, type Transport, Unsent } from "./attempt.ts";
import type { Endpoint } from "./endpoint.ts";
import { createHttp1, flatten, serverNameOf } from "./http1.ts";
import type { HttpAnswer, HttpRequest } from "./types.ts";

const {
	HTTP2_HEADER_METHOD,
	HTTP2_HEADER_PATH,
	NGHTTP2_NO_ERROR,
	NGHTTP2_REFUSED_STREAM,
} = http2.constants;

/**
 * How many bytes a server may send before it waits for us. With HTTP/2's own 64 KiB for a whole connection, every few
 * answers would cost a round trip.
 */
const WINDOW = 8 * 1024 * 1024;

/**
 * TLS: all requests over one HTTP/2 connection where the server speaks it, which saves a handshake a connection; else
 * HTTP/1.1.
 */
export function createTls(endpoint: Endpoint): Transport {
	let opened: Promise<http2.ClientHttp2Session | Transport> | undefined;
	let closed = false;

	async function open(
		signal: AbortSignal,
	): Promise<http2.ClientHttp2Session | Transport> {
		const socket = await handshake(endpoint, signal);
		if (socket.alpnProtocol !== "h2") return createHttp1(endpoint, socket);
		const session = http2.connect(`https://${endpoint.authority}`, {
			createConnection: () => socket,
			settings: { initialWindowSize: WINDOW },
		});
		session.once("connect", () => session.setLocalWindowSize(WINDOW));
		const forget = () => {
			opened = undefined;
		};
		session.on("goaway", forget);
		session.on("close", forget);
		// Each stream has the error too; without a listener it would end the process.
		session.on("error", forget);
		return session;
	}

	/** Requests that come at the same time wait for the same handshake. */
	function ready(
		signal: AbortSignal,
	): Promise<http2.ClientHttp2Session | Transport> {
		if (opened !== undefined) return opened;
		const opening = open(signal).catch((thrown) => {
			opened = undefined;
			throw new Unsent(thrown);
		});
		opened = opening;
		return opening;
	}

	return {
		async attempt(request, signal) {
			const way = await ready(signal);
			return "attempt" in way
				? way.attempt(request, signal)
				: overStream(way, request, signal);
		},
		begin(signal) {
			ready(signal).catch(() => {});
		},
		close() {
			if (closed) return;
			closed = true;
			opened?.then(
				(way) => ("attempt" in way ? way.close() : way.destroy()),
				() => {},
			);
		},
	};
}

function handshake(
	{ host, port, tls, autoSelectFamilyAttemptTimeout }: Endpoint,
	signal: AbortSignal,
): Promise<TLSSocket> {
	const { promise, resolve, reject } = Promise.withResolvers<TLSSocket>();
	const servername = tls.servername ?? serverNameOf(host);
	const options = {
		host,
		port,
		ALPNProtocols: ["h2", "http/1.1"],
		autoSelectFamilyAttemptTimeout,
		...tls,
		...(servername === undefined ? {} : { servername }),
	};
	const socket = connectTls(options);
	socket.setNoDelay(true);
	const stop = () => socket.destroy(signal.reason);
	if (signal.aborted) stop();
	signal.addEventListener("abort", stop, { once: true });
	// Stays on: a connection that ends later tells its session.
	socket.on("error", reject);
	socket.once("close", () => reject(new Error("closed in the handshake")));
	socket.once("secureConnect", () => {
		signal.removeEventListener("abort", stop);
		resolve(socket);
	});
	return promise;
}

async function overStream(
	session: http2.ClientHttp2Session,
	{ method, path, headers, body }: HttpRequest,
	signal: AbortSignal,
): Promise<HttpAnswer> {
	if (session.closed || session.destroyed)
		throw new Unsent(new Error("the connection is closed"));
	const stream = session.request(
		{
			...headers,
			[HTTP2_HEADER_METHOD]: method,
			[HTTP2_HEADER_PATH]: path,
			...(body === undefined
				? {}
				: { "content-length": String(Buffer.byteLength(body)) }),
		},
		{ signal, endStream: body === undefined },
	);
	const { promise, resolve, reject } =
		Promise.withResolvers<http2.IncomingHttpHeaders>();
	stream.once("response", resolve);
	stream.on("error", (error) =>
		reject(
			stream.rstCode === NGHTTP2_REFUSED_STREAM ? new Unsent(error) : error,
		),
	);
	stream.once("close", () => reject(new Error("closed without an answer")));
	// From the start: what nobody reads yet is thrown away when the stream closes, which may be in the moment in which the
	// answer arrives (servers end a stream early, RFC 9113 8.1).
	const collected = collect(stream);
	collected.catch(() => {});
	if (body !== undefined) stream.end(body);
	const { ":status": status = 0, ...rest } = await promise;
	try {
		const whole = await collected;
		const { "content-length": length = whole.length } = rest;
		// A stream that the server gives up, or whose connection is lost, ends like one that is whole (RFC 9113, 8.1.1).
		if (stream.rstCode !== NGHTTP2_NO_ERROR || Number(length) !== whole.length)
			throw new Error("closed within an answer");
		return {
			status: Number(status),
			headers: flatten(rest),
			body: whole,
		};
	} catch (thrown) {
		stream.destroy();
		throw thrown;
	}
}
