import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";

export interface Seen {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

/** What a front does with a request; `pass` hands it on. */
export type Act =
	| "pass"
	| "reset"
	| "stall"
	| {
			readonly status: number;
			readonly headers?: Readonly<Record<string, string>>;
			readonly body?: string;
	  };

export interface Front {
	readonly origin: string;
	/** Everything that arrived, in order. */
	readonly seen: Seen[];
	close(): void;
}

/**
 * A server in front of another, which sees all and can stand in the way.
 *
 * @param act - asked for each request; `visit` counts those of the same method and path, from 1
 */
export async function startFront(
	target: string,
	act: (request: Seen, visit: number) => Act | Promise<Act> = () => "pass",
	tls?: { readonly cert: string; readonly key: string },
): Promise<Front> {
	const seen: Seen[] = [];
	const handle = async (request: IncomingMessage, response: ServerResponse) => {
		const { method = "", url = "", headers } = request;
		const body = await text(request);
		const one = { method, path: url, headers, body };
		seen.push(one);
		const visit = seen.filter(
			(other) => other.method === method && other.path === url,
		).length;
		const done = await act(one, visit);
		if (done === "stall") return;
		if (done === "reset") return void request.socket.destroy();
		if (done !== "pass")
			return void response
				.writeHead(done.status, { ...done.headers })
				.end(done.body);
		const { host: _, connection: __, ...rest } = headers;
		const onward = http.request(
			new URL(url, target),
			{ method, headers: rest },
			(reply) => {
				response.writeHead(reply.statusCode ?? 0, reply.headers);
				reply.pipe(response);
			},
		);
		onward.on("error", () => request.socket.destroy());
		onward.end(body);
	};
	const server =
		tls === undefined
			? http.createServer(handle)
			: https.createServer(tls, handle);
	return { ...(await listen(server, tls && "https:")), seen };
}

export interface Proxy {
	readonly origin: string;
	/** `host:port` of every tunnel, and the URL of every request that was handed on. */
	readonly passed: string[];
	close(): void;
}

/**
 * A proxy that tunnels (CONNECT) and hands on, or refuses with a status.
 *
 * @param reach - where a tunnel leads
 */
export async function startProxy(
	refuse?: number,
	reach: (host: string, port: number) => Socket = (host, port) =>
		connect(port, host),
): Promise<Proxy> {
	const passed: string[] = [];
	const server = http.createServer((request, response) => {
		passed.push(request.url ?? "");
		if (refuse !== undefined) return void response.writeHead(refuse).end();
		const onward = http.request(
			request.url ?? "",
			{ method: request.method, headers: request.headers },
			(reply) => {
				response.writeHead(reply.statusCode ?? 0, reply.headers);
				reply.pipe(response);
			},
		);
		onward.on("error", () => request.socket.destroy());
		request.pipe(onward);
	});
	server.on("connect", ({ url = "" }: IncomingMessage, socket: Duplex) => {
		passed.push(url);
		socket.on("error", () => {});
		if (refuse !== undefined)
			return void socket.end(`HTTP/1.1 ${refuse} No\r\n\r\n`);
		const [host = "", port] = url.split(":");
		const onward = reach(host, Number(port));
		onward.on("connect", () => {
			socket.write("HTTP/1.1 200 OK\r\n\r\n");
			onward.pipe(socket).pipe(onward);
		});
		onward.on("error", () => socket.destroy());
	});
	return { ...(await listen(server)), passed };
}

/** Something listens at a free port of this machine. */
export async function listen(
	server: http.Server | https.Server,
	protocol = "http:",
): Promise<{ origin: string; close(): void }> {
	const sockets = new Set<Duplex>();
	(server as Server).on("connection", (socket) => {
		sockets.add(socket);
		socket.on("close", () => sockets.delete(socket));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `${protocol}//127.0.0.1:${port}`,
		close() {
			server.close();
			for (const socket of sockets) socket.destroy();
		},
	};
}
