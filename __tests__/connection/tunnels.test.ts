import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import https from "node:https";
import { createServer, connect as dial, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer as createTlsServer } from "node:tls";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ConnectionOptions, connect } from "../../src/connection/index.ts";
import type { HttpRequest } from "../../src/providers/provider.ts";
import { listen } from "../support/front.ts";
import { opened } from "../support/opened.ts";
import { type Authority, createAuthority } from "../support/tls.ts";

const CONNECTION = new URL("../../src/connection/index.ts", import.meta.url);

let authority: Authority;
beforeAll(() => {
	authority = createAuthority();
});
afterAll(() => authority.remove());

const request: HttpRequest = { method: "GET", path: "/x", repeat: "always" };
const OPEN = "HTTP/1.1 200 OK\r\n\r\n";

/** A proxy that answers CONNECT as it is told, and never ends a connection first. */
async function startProxy(act: (socket: Socket) => void, secure = false) {
	const sockets: Socket[] = [];
	const asked: Socket[] = [];
	const take = (socket: Socket) => {
		sockets.push(socket);
		socket.on("error", () => {});
		socket.once("data", () => {
			act(socket);
			asked.push(socket);
		});
	};
	const { cert, key } = authority.issue("IP:127.0.0.1");
	const files = { cert: readFileSync(cert), key: readFileSync(key) };
	const made = secure ? createTlsServer(files, take) : createServer(take);
	const protocol = secure ? "https:" : "http:";
	const { origin } = opened(await listen(made as never, protocol));
	return {
		origin,
		sockets,
		/** Those that sent something, and got what `act` says. */
		asked,
		/** When no connection is left, of one or more that there were. */
		left: () =>
			expect
				.poll(() => sockets.map(({ destroyed }) => destroyed))
				.toEqual(sockets.map(() => true)),
	};
}

const through = async (
	proxy: string,
	options: Partial<ConnectionOptions> = {},
) =>
	opened(
		await connect({
			origin: new URL("https://vault.test"),
			environment: {},
			proxy,
			connections: 4,
			signal: new AbortController().signal,
			firstDelay: 1,
			attempts: 1,
			...options,
		}),
	);

/** What a tunnel leads to. */
async function startServer(answer: (response: ServerResponse) => void) {
	const { cert, key } = authority.issue("IP:127.0.0.1");
	const { origin } = opened(
		await listen(
			https.createServer(
				{ cert: readFileSync(cert), key: readFileSync(key) },
				(_, response) => answer(response),
			),
			"https:",
		),
	);
	return {
		target: { origin: new URL(origin), tls: { ca: [authority.pem] } },
		join(socket: Socket) {
			const onward = dial(Number(new URL(origin).port), "127.0.0.1");
			onward.on("error", () => socket.destroy());
			onward.pipe(socket).pipe(onward);
		},
	};
}

const message = (promise: Promise<unknown>) =>
	promise.then(
		() => "an answer",
		(thrown) => (thrown as Error).message,
	);

const silent: [string, (socket: Socket) => void][] = [
	["says nothing", () => {}],
	["opens the tunnel and says nothing", (socket) => void socket.write(OPEN)],
	["begins an answer", (socket) => void socket.write(OPEN.slice(0, -2))],
];

describe.each(silent)("a proxy that %s", (_, act) => {
	test("is left at the end of each attempt", async () => {
		const proxy = await startProxy(act);
		const connection = await through(proxy.origin, {
			attempts: 2,
			attemptTime: 100,
		});
		expect(await message(connection.request(request))).toMatch(
			/^vault\.test gave no answer within 0\.1 s/,
		);
		expect(proxy.sockets).toHaveLength(2);
		await proxy.left();
	});

	test("is left when the connection is closed", async () => {
		const proxy = await startProxy(act);
		const connection = await through(proxy.origin);
		const said = [1, 2].map(() => message(connection.request(request)));
		await expect.poll(() => proxy.sockets.length).toBe(2);
		connection.close();
		expect(await Promise.all(said)).toEqual(
			Array(2).fill("the connection was closed."),
		);
		await proxy.left();
	});

	test.each([
		["HTTP", false],
		["HTTPS", true],
	])(
		"over %s does not keep the process alive",
		async (_, secure) => {
			const { origin, sockets, asked } = await startProxy(act, secure);
			const script = `
			import { connect } from ${JSON.stringify(CONNECTION)};
			const controller = new AbortController();
			process.stdin.once("data", () => {
				process.stdin.destroy();
				controller.abort();
			});
			const connection = await connect({
				origin: new URL("https://vault.test"),
				environment: { HTTPS_PROXY: "${origin}" },
				connections: 1,
				signal: controller.signal,
			});
			await connection.request({ method: "GET", path: "/", repeat: "always" }).catch((thrown) => console.log(thrown.name));
			connection.close();`;
			const running = promisify(execFile)(
				process.execPath,
				["--input-type=module", "--eval", script],
				{
					timeout: 20_000,
					env: { ...process.env, NODE_EXTRA_CA_CERTS: authority.ca },
				},
			);
			// Only then, so that a slow machine makes no difference.
			await expect.poll(() => asked, { timeout: 10_000 }).toHaveLength(1);
			running.child.stdin?.write("now");
			const { stdout } = await running;
			expect(stdout).toBe("AbortError\n");
			expect(sockets).toHaveLength(1);
		},
		30_000,
	);
});

test("one that refuses and keeps the connection is left", async () => {
	const proxy = await startProxy((socket) =>
		socket.write("HTTP/1.1 407 No\r\n\r\n"),
	);
	const connection = await through(proxy.origin);
	expect(await message(connection.request(request))).toMatch(
		/^the proxy on the way to vault\.test refused the connection/,
	);
	await proxy.left();
});

describe("the head of a proxy's answer", () => {
	test.each([
		["in lines", `X: ${"x".repeat(60_000)}\r\n`],
		["in one line", "x".repeat(60_000)],
		["in small pieces", "x".repeat(500)],
	])("has an end, %s", async (_, piece) => {
		const proxy = await startProxy(async (socket) => {
			socket.write(OPEN.slice(0, -2));
			for (; !socket.destroyed; await sleep(1)) socket.write(piece);
		});
		const connection = await through(proxy.origin, { attempts: 4 });
		expect(await message(connection.request(request))).toBe(
			"the proxy on the way to vault.test refused the connection (ERR_PROXY_TUNNEL). Check HTTPS_PROXY and NO_PROXY, and what the proxy allows.",
		);
		expect(proxy.sockets).toHaveLength(1);
		await proxy.left();
	});

	test("one that is too long is no tunnel, however it comes", async () => {
		const head = `HTTP/1.1 200 OK\r\nX: ${"x".repeat(30_000)}\r\n\r\n`;
		const proxy = await startProxy((socket) => void socket.write(head));
		const connection = await through(proxy.origin);
		expect(await message(connection.request(request))).toContain("proxy");
		await proxy.left();
	});

	test("may come in many pieces", async () => {
		const server = await startServer((response) => response.end("behind"));
		const proxy = await startProxy(async (socket) => {
			socket.setNoDelay();
			for (const letter of `HTTP/1.1 200 OK\r\nX: ${"x".repeat(60)}\r\n\r\n`) {
				socket.write(letter);
				await sleep(1);
			}
			server.join(socket);
		});
		const connection = await through(proxy.origin, server.target);
		for (let count = 0; count < 2; count++)
			expect((await connection.request(request)).status).toBe(200);
		expect(proxy.sockets).toHaveLength(1);
		connection.close();
		await proxy.left();
	});
});

test("no tunnel is begun for what still waits when the connection is closed", async () => {
	const { promise: arrived, resolve } = Promise.withResolvers<unknown>();
	let visits = 0;
	const server = await startServer((response) =>
		++visits === 1 ? response.end("behind") : resolve(response),
	);
	const proxy = await startProxy((socket) => {
		// The second one would hang.
		if (proxy.sockets.length > 1) return;
		socket.write(OPEN);
		server.join(socket);
	});
	const connection = await through(proxy.origin, {
		...server.target,
		connections: 1,
	});
	expect((await connection.request(request)).status).toBe(200);
	const said = [1, 2].map(() => message(connection.request(request)));
	await arrived;
	connection.close();
	expect(await Promise.all(said)).toEqual(
		Array(2).fill("the connection was closed."),
	);
	await proxy.left();
}, 30_000);
