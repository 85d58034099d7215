import { once } from "node:events";
import { readFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endpointOf } from "../../src/connection/endpoint.ts";
import { createHttp1 } from "../../src/connection/http1.ts";
import { type ConnectionOptions, connect } from "../../src/connection/index.ts";
import { SecretError } from "../../src/errors.ts";
import type { Connection, HttpRequest } from "../../src/providers/provider.ts";
import { type Act, listen, startFront, startProxy } from "../support/front.ts";
import { saying } from "../support/message.ts";
import { opened } from "../support/opened.ts";
import { type Authority, createAuthority, type Pair } from "../support/tls.ts";

let authority: Authority;
beforeAll(() => {
	authority = createAuthority();
});
afterAll(() => authority.remove());

/** Connects with the first request. Quick, so that a test of four attempts is. */
const to = (
	origin: string,
	options: Partial<ConnectionOptions> = {},
): Connection => {
	const connected = connect({
		origin: new URL(origin),
		environment: {},
		connections: 4,
		signal: new AbortController().signal,
		firstDelay: 1,
		...options,
	});
	return opened({
		request: async (request) => (await connected).request(request),
		close: () => void connected.then((connection) => connection.close()),
	});
};

const always: HttpRequest = { method: "GET", path: "/x", repeat: "always" };
const unsent: HttpRequest = {
	method: "POST",
	path: "/x",
	body: '{"é":1}',
	repeat: "unsent",
};

/** A server that does what it is told for each visit. */
const server = async (act: (visit: number) => Act) =>
	opened(await startFront("http://127.0.0.1:1", (_, visit) => act(visit)));

const message = (promise: Promise<unknown>) =>
	promise.then(
		() => "an answer",
		(thrown) =>
			thrown instanceof SecretError
				? `${thrown.reason}: ${thrown.message}`
				: String(thrown),
	);

describe("a request", () => {
	test("carries method, path, headers and body, and gives status, headers and body", async () => {
		const { origin, seen } = await server(() => ({
			status: 201,
			headers: { "X-Some": "thing" },
			body: "ünï",
		}));
		const answer = await to(origin).request({
			...unsent,
			path: "/a%2Fb?c=d",
			headers: { "X-Token": "t" },
		});
		expect(answer).toMatchObject({
			status: 201,
			headers: { "x-some": "thing" },
		});
		expect(Buffer.from(answer.body).toString()).toBe("ünï");
		expect(seen).toMatchObject([
			{
				method: "POST",
				path: "/a%2Fb?c=d",
				body: '{"é":1}',
				headers: { "x-token": "t", "content-length": "8" },
			},
		]);
	});

	test.each([
		200, 204, 301, 307, 400, 401, 403, 404, 405, 501,
	])("%i is an answer, and a redirect is not followed", async (status) => {
		const { origin, seen } = await server(() => ({
			status,
			headers: { location: "/elsewhere" },
		}));
		expect((await to(origin).request(always)).status).toBe(status);
		expect(seen).toHaveLength(1);
	});

	test("an answer of 5 MiB is refused", async () => {
		const { origin, seen } = await server(() => ({
			status: 200,
			body: "x".repeat(5 * 1024 * 1024),
		}));
		expect(await message(to(origin).request(always))).toBe(
			"malformed: the server's answer is larger than 4 MiB, which no secret is. Check the reference and the address.",
		);
		expect(seen).toHaveLength(1);
	});
});

test("no more connections are open at once than are allowed, however many requests there are", async () => {
	const waiting: (() => void)[] = [];
	const sockets = new Set<unknown>();
	const made = http.createServer((request, response) => {
		sockets.add(request.socket);
		waiting.push(() => response.end());
	});
	const { origin } = opened(await listen(made));
	const connection = to(origin, { connections: 3 });
	const asked = Promise.all(
		Array.from({ length: 9 }, () => connection.request(always)),
	);
	for (let answered = 0; answered < 9; answered++) {
		await expect.poll(() => waiting.length).toBeGreaterThan(answered);
		waiting[answered]?.();
	}
	await asked;
	expect(sockets.size).toBe(3);
});

describe("attempts", () => {
	test.each([
		408, 412, 425, 429, 500, 502, 503, 504,
	])("%i is tried again, where that does no harm", async (status) => {
		const { origin, seen } = await server((visit) => ({
			status: visit < 3 ? status : 200,
		}));
		expect((await to(origin).request(always)).status).toBe(200);
		expect(seen).toHaveLength(3);
		expect((await to(origin).request(unsent)).status).toBe(status);
		expect(seen).toHaveLength(4);
	});

	test("after four attempts the last answer stands", async () => {
		const { origin, seen } = await server((visit) => ({
			status: 503,
			body: String(visit),
		}));
		const { body } = await to(origin).request(always);
		expect(Buffer.from(body).toString()).toBe("4");
		expect(seen).toHaveLength(4);
	});

	test("a reset is tried again only where that does no harm", async () => {
		const { origin, seen } = await server((visit) =>
			visit === 1 ? "reset" : { status: 200 },
		);
		expect((await to(origin).request(always)).status).toBe(200);
		expect(seen).toHaveLength(2);
		expect(await message(to(origin).request(unsent))).toMatch(/^unreachable: /);
		expect(seen).toHaveLength(3);
	});

	test("what is repeated only when the server answered is, and not after a reset", async () => {
		const answered: HttpRequest = { ...unsent, repeat: "answered" };
		const busy = await server((visit) => ({ status: visit < 3 ? 503 : 200 }));
		expect((await to(busy.origin).request(answered)).status).toBe(200);
		expect(busy.seen).toHaveLength(3);
		const broken = await server((visit) =>
			visit === 1 ? "reset" : { status: 200 },
		);
		expect(await message(to(broken.origin).request(answered))).toMatch(
			/^unreachable: /,
		);
		expect(broken.seen).toHaveLength(1);
	});

	test("a reset of a connection that stayed open counts as sent", async () => {
		const { origin, seen } = await server((visit) =>
			visit === 1 ? { status: 200 } : "reset",
		);
		const connection = to(origin);
		await connection.request(unsent);
		expect(await message(connection.request(unsent))).toMatch(/^unreachable: /);
		expect(seen).toHaveLength(2);
	});

	test("what was never sent is tried again, whatever it is", async () => {
		// Somebody begins to listen after the first attempt was refused.
		const probe = await listen(http.createServer());
		probe.close();
		let visits = 0;
		const late = http.createServer((request, response) => {
			visits++;
			request.resume();
			response.end("here");
		});
		setTimeout(
			() => late.listen(Number(new URL(probe.origin).port), "127.0.0.1"),
			100,
		);
		opened({ close: () => late.close().closeAllConnections() });
		const { status } = await to(probe.origin, { firstDelay: 300 }).request(
			unsent,
		);
		expect([status, visits]).toEqual([200, 1]);
	});

	test("`Retry-After` is waited for, and one that is too long ends the attempts", async () => {
		const { origin, seen } = await server((visit) =>
			visit === 1
				? { status: 429, headers: { "retry-after": "1" } }
				: { status: 429, headers: { "retry-after": "3600" } },
		);
		const start = Date.now();
		expect((await to(origin).request(always)).status).toBe(429);
		expect(seen).toHaveLength(2);
		// The one second that was asked for: a bound from below cannot fail on a slow machine.
		expect(Date.now() - start).toBeGreaterThan(990);
	});

	test("of a wait that is asked for, 30 seconds are the most", async () => {
		const { origin, seen } = await server(() => ({
			status: 503,
			headers: { "retry-after": "31" },
		}));
		expect((await to(origin).request(always)).status).toBe(503);
		expect(seen).toHaveLength(1);
	});

	test("and 30 seconds are waited for", async () => {
		const { origin } = await server(() => ({
			status: 503,
			headers: { "retry-after": "30" },
		}));
		const connection = to(origin);
		const asked = message(connection.request(always));
		expect(await Promise.race([asked, sleep(500, "waiting")])).toBe("waiting");
		connection.close();
		expect(await asked).toBe("failed: the connection was closed.");
	});

	test.each([
		["for which there is no time is told", 25, 1_500, [25]],
		["that is longer than any is told", 120, 20_000, [120]],
		["that there is time for is not", 1, 20_000, []],
	])("a wait %s, and what the server said last is the answer", async (_, wait, time, told) => {
		const { origin } = await server(() => ({
			status: 429,
			headers: { "retry-after": `${wait}` },
		}));
		const deadline = new AbortController();
		const timer = setTimeout(
			() => deadline.abort(new SecretError("unreachable", saying("late"))),
			time,
		);
		const waits: number[] = [];
		const answer = to(origin, {
			attempts: 2,
			signal: deadline.signal,
			onLongWait: (_, seconds) => void waits.push(seconds),
		}).request(always);
		expect((await answer).status).toBe(429);
		expect(waits).toEqual(told);
		clearTimeout(timer);
	});

	test("who cancels the run while a wait goes on is told of that", async () => {
		const { origin } = await server(() => ({
			status: 429,
			headers: { "retry-after": "25" },
		}));
		const run = new AbortController();
		const asked = message(to(origin, { signal: run.signal }).request(always));
		await sleep(500);
		run.abort(new SecretError("failed", saying("cancelled")));
		expect(await asked).toBe("failed: cancelled");
	});

	test("behind the last attempt nothing is waited for", async () => {
		const { origin } = await server(() => ({
			status: 503,
			headers: { "retry-after": "30" },
		}));
		const asked = message(to(origin, { attempts: 1 }).request(always));
		const late = sleep(20_000, "waiting", { ref: false });
		expect(await Promise.race([asked, late])).toBe("an answer");
	});

	test.each([
		["a date", () => new Date(Date.now() + 3_600_000).toUTCString(), 1],
		["a date that is over", () => new Date(0).toUTCString(), 4],
		["no time at all", () => "soon", 4],
		["a number with more in it", () => "3600 s", 4],
	])("`Retry-After` can be %s", async (_, wait, visits) => {
		const { origin, seen } = await server(() => ({
			status: 503,
			headers: { "retry-after": wait() },
		}));
		expect((await to(origin).request(always)).status).toBe(503);
		expect(seen).toHaveLength(visits);
	});

	test("an attempt ends after its time, and another begins", async () => {
		const { origin, seen } = await server((visit) =>
			visit === 1 ? "stall" : { status: 200 },
		);
		const connection = to(origin, { attemptTime: 200 });
		expect((await connection.request(always)).status).toBe(200);
		expect(seen).toHaveLength(2);
	});

	test.each([
		["over HTTP/1.1", true],
		["over HTTP/1.1", false],
		["over HTTP/2", true],
		["over HTTP/2", false],
	])("an answer of which only the beginning comes is none: %s, broken off %s", async (way, broken) => {
		let visits = 0;
		const answer = (_: unknown, response: http.ServerResponse) => {
			visits++;
			if (visits === 2) return void response.end("whole");
			response.writeHead(200, { "content-length": "5" });
			response.write("wh", () => void (broken && response.destroy()));
		};
		const { cert, key } = authority.issue("IP:127.0.0.1");
		const pair = { cert: readFileSync(cert), key: readFileSync(key) };
		const made =
			way === "over HTTP/1.1"
				? https.createServer(pair, answer)
				: http2.createSecureServer(pair, answer as never);
		const { origin } = opened(await listen(made as never, "https:"));
		const connection = to(origin, {
			tls: { ca: [authority.pem] },
			attemptTime: broken ? 15_000 : 300,
		});
		const { body } = await connection.request(always);
		expect(Buffer.from(body).toString()).toBe("whole");
		expect(visits).toBe(2);
		expect(await message(connection.request(unsent))).toMatch(
			broken ? /^unreachable: / : /gave no answer within 0\.3 s/,
		);
		expect(visits).toBe(3);
	});

	test.each([
		[
			"given up",
			(response: http2.Http2ServerResponse) => response.stream.close(8),
		],
		[
			"cut off",
			(response: http2.Http2ServerResponse) =>
				response.stream.session?.socket.destroy(),
		],
	])("neither is one over HTTP/2 without a length when it is %s", async (_, end) => {
		let visits = 0;
		const { cert, key } = authority.issue("IP:127.0.0.1");
		const pair = { cert: readFileSync(cert), key: readFileSync(key) };
		const made = http2.createSecureServer(pair, (_, response) => {
			visits++;
			response.stream.on("error", () => {});
			if (visits === 2) return void response.end("whole");
			response.write("wh", () => void setTimeout(() => end(response), 20));
		});
		const { origin } = opened(await listen(made as never, "https:"));
		const connection = to(origin, { tls: { ca: [authority.pem] } });
		const { body } = await connection.request(always);
		expect(Buffer.from(body).toString()).toBe("whole");
		expect(visits).toBe(2);
	});

	test("an answer without a length is none when it ends by a reset, and neither is another protocol", async () => {
		let visits = 0;
		const made = createServer((socket) => {
			visits++;
			socket.on("error", () => {});
			socket.once("data", () => {
				if (visits === 3)
					socket.end("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nwhole");
				else if (visits === 2)
					socket.write(
						"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n",
					);
				else
					socket.write("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nwh", () =>
						setImmediate(() => socket.resetAndDestroy()),
					);
			});
		});
		const { origin } = opened(await listen(made as never));
		const { body } = await to(origin).request(always);
		expect(Buffer.from(body).toString()).toBe("whole");
		expect(visits).toBe(3);
	});

	test("a target says how often it is tried", async () => {
		const { origin, seen } = await server(() => "reset");
		expect(await message(to(origin, { attempts: 2 }).request(always))).toMatch(
			/^unreachable: /,
		);
		expect(seen).toHaveLength(2);
	});

	test("an answer that the request calls passing is tried again, whatever its status, where that does no harm", async () => {
		const { origin, seen } = await server((visit) =>
			visit === 2
				? { status: 400, body: "ValidationException" }
				: { status: 400, body: "ThrottlingException" },
		);
		const passing: HttpRequest["passing"] = ({ body }) =>
			Buffer.from(body).includes("Throttling");
		const { body } = await to(origin).request({ ...always, passing });
		expect(Buffer.from(body).toString()).toBe("ValidationException");
		expect(seen).toHaveLength(2);
		await to(origin).request({ ...unsent, passing });
		expect(seen).toHaveLength(3);
	});

	test("the deadline ends everything with its own reason", async () => {
		const { origin } = await server(() => "stall");
		const controller = new AbortController();
		const { signal } = controller;
		const asked = message(to(origin, { signal }).request(always));
		setTimeout(
			() => controller.abort(new SecretError("failed", saying("cancelled."))),
			50,
		);
		expect(await asked).toBe("failed: cancelled.");
	});

	test("whatever that is", async () => {
		const { origin } = await server(() => "stall");
		const controller = new AbortController();
		const { signal } = controller;
		const asked = message(to(origin, { signal }).request(always));
		setTimeout(() => controller.abort(new Error("over")), 50);
		expect(await asked).toBe("Error: over");
	});
});

describe("closing", () => {
	test("ends what is on its way, and what waits for another attempt", async () => {
		const { origin, seen } = await server((visit) =>
			visit === 1 ? "stall" : { status: 503, headers: { "retry-after": "20" } },
		);
		const connection = to(origin);
		const asked = Promise.all(
			[always, always].map((request) => message(connection.request(request))),
		);
		while (seen.length < 2)
			await new Promise((resolve) => setTimeout(resolve, 10));
		connection.close();
		expect(await asked).toEqual(
			Array(2).fill("failed: the connection was closed."),
		);
		expect(seen).toHaveLength(2);
	});
});

describe("no answer", () => {
	test("nothing listens", async () => {
		const probe = await listen(http.createServer());
		probe.close();
		expect(await message(to(probe.origin).request(always))).toMatch(
			/^unreachable: nothing listens at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\. /,
		);
	});

	test("no such name, which is not tried again", async () => {
		expect(await message(to("http://nowhere.invalid").request(always))).toMatch(
			/^unreachable: the name nowhere\.invalid cannot be found \(E/,
		);
	});

	test.each([
		["http", {}],
		["https", { tls: { verify: false } }],
	])("a header that cannot be sent, over %s", async (protocol, options) => {
		const pair = authority.issue("IP:127.0.0.1");
		const { origin, seen } = opened(
			await startFront(
				"http://127.0.0.1:1",
				() => ({ status: 200 }),
				protocol === "http"
					? undefined
					: {
							cert: readFileSync(pair.cert, "utf8"),
							key: readFileSync(pair.key, "utf8"),
						},
			),
		);
		const headers = { "X-Token": "one\ntwo-of-it" };
		const said = await message(
			to(origin, options).request({ ...always, headers }),
		);
		expect(said).toMatch(/^unreachable: nothing was sent to /);
		expect(said).not.toContain("two-of-it");
		expect(seen).toEqual([]);
	});

	test("time is over", async () => {
		const { origin } = await server(() => "stall");
		expect(
			await message(to(origin, { attemptTime: 50 }).request(unsent)),
		).toMatch(
			/^unreachable: 127\.0\.0\.1:\d+ gave no answer within 0\.05 s\. /,
		);
	});
});

describe("TLS", () => {
	const files = ({ cert, key }: Pair) => ({
		cert: readFileSync(cert),
		key: readFileSync(key),
	});
	/** A server that speaks HTTP/2, and counts connections. */
	const modern = async (
		pair: Pair,
		options: http2.SecureServerOptions = {},
		when: (answer: () => void) => void = (answer) => answer(),
	) => {
		const sessions: unknown[] = [];
		const sockets: Socket[] = [];
		const streams: string[] = [];
		const made = http2.createSecureServer({ ...files(pair), ...options });
		made.on("connection", (socket) => sockets.push(socket));
		made.on("session", (session) => sessions.push(session));
		made.on("sessionError", () => {});
		made.on("request", (request, response) => {
			streams.push(request.url);
			response.stream?.on("error", () => {});
			when(() => response.end(`${request.httpVersion} ${request.method}`));
		});
		return {
			...opened(await listen(made as never, "https:")),
			sessions,
			sockets,
			streams,
		};
	};
	const trusted = () => ({ tls: { ca: [authority.pem] } });

	test("all requests share one HTTP/2 connection", async () => {
		const { origin, sessions } = await modern(authority.issue("IP:127.0.0.1"));
		const connection = to(origin, trusted());
		const answers = await Promise.all(
			Array.from({ length: 50 }, () => connection.request(unsent)),
		);
		expect(
			new Set(answers.map(({ body }) => Buffer.from(body).toString())),
		).toEqual(new Set(["2.0 POST"]));
		expect(sessions).toHaveLength(1);
	});

	test("a handshake that begins early is that of the first request", async () => {
		const { origin, sessions, streams } = await modern(
			authority.issue("IP:127.0.0.1"),
		);
		const connection = to(origin, { ...trusted(), early: true });
		await expect.poll(() => sessions.length).toBe(1);
		expect(streams).toEqual([]);
		expect((await connection.request(unsent)).status).toBe(200);
		expect(sessions).toHaveLength(1);
	});

	test("where each request has one of its own, none begins early", async () => {
		const { origin } = await server(() => ({ status: 200 }));
		const connection = to(origin, { early: true });
		expect((await connection.request(unsent)).status).toBe(200);
	});

	test("and none begins early that need not", async () => {
		const { origin, sockets } = await modern(authority.issue("IP:127.0.0.1"));
		to(origin, trusted());
		await to(origin, trusted()).request(unsent);
		expect(sockets).toHaveLength(1);
	});

	test("one that begins early and fails is told of by the first request, and by nothing else", async () => {
		const { origin, visits } = await fickle("connection", 0);
		const connection = to(origin, { ...trusted(), early: true });
		await expect.poll(visits).toBe(1);
		expect((await connection.request(unsent)).status).toBe(200);
		expect(visits()).toBe(2);
		const refused = to("https://127.0.0.1:1", { early: true });
		await sleep(20);
		expect(await message(refused.request(unsent))).toMatch(/^unreachable: /);
	});

	test("one that is closed before a request leaves nothing open", async () => {
		const { origin, sockets } = await modern(authority.issue("IP:127.0.0.1"));
		const connection = to(origin, { ...trusted(), early: true });
		await expect.poll(() => sockets.length).toBe(1);
		connection.close();
		await expect.poll(() => sockets[0]?.destroyed).toBe(true);
	});

	test("a connection that the server has closed is opened anew", async () => {
		const { origin, sessions } = await modern(authority.issue("IP:127.0.0.1"));
		const connection = to(origin, trusted());
		await connection.request(unsent);
		for (const session of sessions as http2.ServerHttp2Session[])
			session.close();
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect((await connection.request(unsent)).status).toBe(200);
		expect(sessions).toHaveLength(2);
	});

	test("a connection that is lost is opened anew", async () => {
		const { origin, sessions, sockets } = await modern(
			authority.issue("IP:127.0.0.1"),
		);
		const connection = to(origin, { ...trusted(), attempts: 1 });
		await connection.request(unsent);
		// The session itself would say goodbye.
		sockets[0]?.destroy();
		await expect
			.poll(async () => message(connection.request(unsent)))
			.toBe("an answer");
		expect(sessions).toHaveLength(2);
	});

	test("a server that is shutting down gets no more requests, while it still answers one", async () => {
		const waiting: (() => void)[] = [];
		const { origin, sessions } = await modern(
			authority.issue("IP:127.0.0.1"),
			{},
			(answer) => {
				if (waiting.push(answer) > 1) answer();
			},
		);
		const connection = to(origin, { ...trusted(), attempts: 1 });
		const first = connection.request(unsent);
		await expect.poll(() => waiting).toHaveLength(1);
		const [session] = sessions as http2.ServerHttp2Session[];
		session?.goaway();
		await expect
			.poll(async () => message(connection.request(unsent)))
			.toBe("an answer");
		expect(sessions).toHaveLength(2);
		waiting[0]?.();
		expect((await first).status).toBe(200);
	});

	/** One that lets the first visitor down, at the door or inside. */
	const fickle = async (at: "connection" | "stream", code: number) => {
		let visits = 0;
		const made = http2.createSecureServer(
			files(authority.issue("IP:127.0.0.1")),
		);
		made.on("connection", (socket) => {
			if (at === "connection" && visits++ === 0) socket.destroy();
		});
		made.on("sessionError", () => {});
		made.on("stream", (stream) => {
			stream.on("error", () => {});
			if (at === "stream" && visits++ === 0) return stream.close(code);
			stream.respond({ ":status": 200 }, { endStream: true });
		});
		const { origin } = opened(await listen(made as never, "https:"));
		return { origin, visits: () => visits };
	};
	const { NGHTTP2_REFUSED_STREAM, NGHTTP2_INTERNAL_ERROR } = http2.constants;

	test("a handshake that failed is made again", async () => {
		const { origin, visits } = await fickle("connection", 0);
		expect((await to(origin, trusted()).request(unsent)).status).toBe(200);
		expect(visits()).toBe(2);
	});

	test("what a busy server has refused unread is asked again, whatever it is, and nothing else", async () => {
		const busy = await fickle("stream", NGHTTP2_REFUSED_STREAM);
		const connection = to(busy.origin, trusted());
		expect((await connection.request(unsent)).status).toBe(200);
		expect(busy.visits()).toBe(2);
		const broken = await fickle("stream", NGHTTP2_INTERNAL_ERROR);
		expect(await message(to(broken.origin, trusted()).request(unsent))).toMatch(
			/^unreachable: /,
		);
		expect(broken.visits()).toBe(1);
	});

	test("nothing stays open when it is closed, which would keep the step", async () => {
		const { origin, sessions } = await modern(authority.issue("IP:127.0.0.1"));
		const connection = to(origin, trusted());
		await connection.request(always);
		connection.close();
		const [session] = sessions as http2.ServerHttp2Session[];
		await expect.poll(() => session?.destroyed).toBe(true);
	});

	test("a server without HTTP/2 is spoken to in HTTP/1.1", async () => {
		const { origin, seen } = opened(
			await startFront(
				"http://127.0.0.1:1",
				() => ({ status: 200, body: "one" }),
				files(authority.issue("IP:127.0.0.1")) as never,
			),
		);
		const connection = to(origin, trusted());
		await Promise.all([1, 2, 3].map(() => connection.request(always)));
		expect(seen).toHaveLength(3);
	});

	/** A server that speaks HTTP/1.1 alone, as AWS does, and counts connections. */
	const old = async (onConnection: (socket: TLSSocket) => void = () => {}) => {
		let connections = 0;
		const made = https.createServer(
			{
				...files(authority.issue("IP:127.0.0.1")),
				ALPNProtocols: ["http/1.1"],
			},
			(_, response) => void response.end("one"),
		);
		made.on("connection", () => connections++);
		made.on("secureConnection", onConnection);
		const { origin } = opened(await listen(made, "https:"));
		return { origin, connections: () => connections };
	};

	test("the handshake that shows that a server has no HTTP/2 is not made twice", async () => {
		const { origin, connections } = await old();
		const connection = to(origin, trusted());
		for (let count = 0; count < 3; count++)
			expect((await connection.request(unsent)).status).toBe(200);
		expect(connections()).toBe(1);
		await Promise.all([1, 2, 3].map(() => connection.request(unsent)));
		expect(connections()).toBe(3);
	});

	test("a server that is known to have no HTTP/2 is dialled by all requests at once", async () => {
		const { promise: all, resolve } = Promise.withResolvers<void>();
		let connections = 0;
		// None of the handshakes is answered.
		const silent = createServer(() => {
			if (++connections === 3) resolve();
		});
		const { origin } = opened(await listen(silent as never, "https:"));
		const connection = to(origin, { ...trusted(), http2: false });
		const asked = [1, 2, 3].map(() => connection.request(unsent));
		await all;
		connection.close();
		expect(await Promise.allSettled(asked)).toEqual(
			Array(3).fill(expect.objectContaining({ status: "rejected" })),
		);
	});

	test("and it is offered none", async () => {
		const { origin } = await modern(authority.issue("IP:127.0.0.1"), {
			allowHTTP1: true,
		});
		const answer = (more: object) =>
			to(origin, { ...trusted(), ...more })
				.request(unsent)
				.then(({ body }) => Buffer.from(body).toString());
		expect(await answer({})).toBe("2.0 POST");
		expect(await answer({ http2: false })).toBe("1.1 POST");
	});

	test("a connection that such a server ends at once is made anew", async () => {
		let first = true;
		const { origin, connections } = await old((socket) => {
			if (first) socket.destroy();
			first = false;
		});
		expect((await to(origin, trusted()).request(always)).status).toBe(200);
		expect(connections()).toBe(2);
	});

	test("one that it has ended before the first request is none", async () => {
		const { origin, connections } = await old();
		const { hostname, port } = new URL(origin);
		const ca = [authority.pem];
		const socket = connectTls({ host: hostname, port: Number(port), ca });
		await once(socket, "secureConnect");
		socket.destroy();
		const target = { origin: new URL(origin), tls: { ca } };
		const transport = opened(createHttp1(endpointOf(target, {}, 1), socket));
		const { signal } = new AbortController();
		expect((await transport.attempt(unsent, signal)).status).toBe(200);
		expect(connections()).toBe(2);
	});

	test.each([
		[
			"a CA that nobody knows",
			"IP:127.0.0.1",
			2,
			{},
			/is signed by nobody this runner trusts \(\w+\)\. Give the certificate of its CA\.$/,
		],
		[
			"another name",
			"DNS:vault.test",
			2,
			{ known: true },
			/is for another name \(ERR_TLS_CERT_ALTNAME_INVALID\)\./,
		],
		[
			"an expired certificate",
			"IP:127.0.0.1",
			0,
			{ known: true },
			/has expired or is not valid yet \(CERT_HAS_EXPIRED\)\./,
		],
	])("%s", async (_, name, days, { known }: { known?: boolean }, expected) => {
		const { origin, streams } = await modern(authority.issue(name, days));
		const options = known === true ? trusted() : {};
		expect(await message(to(origin, options).request(always))).toMatch(
			expected,
		);
		expect(streams).toEqual([]);
	});

	test("a name to expect, and no judgement at all", async () => {
		const { origin } = await modern(authority.issue("DNS:vault.test"));
		const named = { tls: { ca: [authority.pem], servername: "vault.test" } };
		for (const address of [origin, origin.replace("127.0.0.1", "localhost")])
			expect((await to(address, named).request(always)).status).toBe(200);
		expect(
			(await to(origin, { tls: { verify: false } }).request(always)).status,
		).toBe(200);
	});

	test("a client certificate", async () => {
		const { origin } = await modern(authority.issue("IP:127.0.0.1"), {
			requestCert: true,
			rejectUnauthorized: true,
			ca: authority.pem,
		});
		expect(await message(to(origin, trusted()).request(unsent))).toMatch(
			/^unreachable: .*(?:client certificate|ended the connection)/,
		);
		const pair = authority.issue("DNS:client");
		const tls = {
			ca: [authority.pem],
			cert: readFileSync(pair.cert, "utf8"),
			key: readFileSync(pair.key, "utf8"),
		};
		expect((await to(origin, { tls }).request(unsent)).status).toBe(200);
	});

	test("a server without TLS", async () => {
		const { origin } = await server(() => ({ status: 200 }));
		expect(
			await message(to(origin.replace("http:", "https:")).request(always)),
		).toMatch(/^unreachable: 127\.0\.0\.1:\d+ does not speak TLS \(\w+\)\. /);
	});

	test("a server that hangs in the handshake", async () => {
		const silent = createServer(() => {});
		const { origin } = opened(await listen(silent as never, "https:"));
		expect(
			await message(to(origin, { attemptTime: 60 }).request(unsent)),
		).toMatch(/gave no answer within 0\.06 s/);
	});
});

describe("proxies", () => {
	const secureServer = async () => {
		const { cert, key } = authority.issue("IP:127.0.0.1");
		const made = https.createServer(
			{ cert: readFileSync(cert), key: readFileSync(key) },
			(request, response) => {
				request.resume();
				response.end("behind");
			},
		);
		return opened(await listen(made, "https:"));
	};
	const trusted = () => ({ ca: [authority.pem] });

	test("one tunnel serves many requests", async () => {
		const { origin } = await secureServer();
		const proxy = opened(await startProxy());
		const connection = to(origin, {
			tls: trusted(),
			environment: { HTTPS_PROXY: proxy.origin },
		});
		for (let count = 0; count < 3; count++)
			expect((await connection.request(unsent)).status).toBe(200);
		expect(proxy.passed).toEqual([new URL(origin).host]);
	});

	test("what is not to go through it does not", async () => {
		const { origin } = await secureServer();
		const proxy = opened(await startProxy());
		const environment = { https_proxy: proxy.origin, no_proxy: "127.0.0.1" };
		expect(
			(await to(origin, { tls: trusted(), environment }).request(unsent))
				.status,
		).toBe(200);
		expect(proxy.passed).toEqual([]);
	});

	test("what only this machine can ask is never asked through one", async () => {
		const { origin } = await secureServer();
		const proxy = opened(await startProxy());
		const environment = { HTTPS_PROXY: proxy.origin };
		const options = { tls: trusted(), environment, proxy: false } as const;
		expect((await to(origin, options).request(unsent)).status).toBe(200);
		expect(proxy.passed).toEqual([]);
	});

	test("a proxy that is given beats the environment's", async () => {
		const { origin } = await secureServer();
		const proxy = opened(await startProxy());
		const environment = { HTTPS_PROXY: "http://127.0.0.1:1" };
		const options = { tls: trusted(), environment, proxy: proxy.origin };
		expect((await to(origin, options).request(unsent)).status).toBe(200);
		expect(proxy.passed).toHaveLength(1);
	});

	test("plain HTTP through a proxy", async () => {
		const { origin, seen } = await server(() => ({ status: 200 }));
		const proxy = opened(await startProxy());
		expect(
			(
				await to(origin, { environment: { HTTP_PROXY: proxy.origin } }).request(
					unsent,
				)
			).status,
		).toBe(200);
		expect(proxy.passed).toHaveLength(1);
		expect(seen).toHaveLength(1);
	});

	test("a refusal says so, without the proxy's password", async () => {
		const { origin } = await secureServer();
		const proxy = opened(await startProxy(407));
		const secret = proxy.origin.replace("//", "//user:pr0xy-pass@");
		const said = await message(
			to(origin, {
				tls: trusted(),
				environment: { HTTPS_PROXY: secret },
			}).request(unsent),
		);
		expect(said).toMatch(
			/^unreachable: the proxy on the way to 127\.0\.0\.1:\d+ refused the connection/,
		);
		expect(said).not.toContain("pr0xy-pass");
	});

	test.each([
		["nobody listens", "http://user:pr0xy-pass@127.0.0.1:1", "ECONNREFUSED"],
		["no such name", "http://user:pr0xy-pass@proxy.invalid:3128", "E"],
	])("one that cannot be reached is not taken for the server: %s", async (_, proxy, code) => {
		for (const [variable, { origin }] of [
			["HTTPS_PROXY", await secureServer()],
			["HTTP_PROXY", { origin: "http://127.0.0.1:2" }],
		] as const) {
			const said = await message(
				to(origin, {
					tls: trusted(),
					environment: { [variable]: proxy },
				}).request(unsent),
			);
			expect(said).toMatch(
				`unreachable: the proxy on the way to ${new URL(origin).host} cannot be reached (${code}`,
			);
			expect(said).toContain(`Check the address that ${variable} has`);
			expect(said).not.toContain("pr0xy-pass");
		}
	});

	test("a server that is reached without it is the server, with a proxy for others", async () => {
		const environment = {
			HTTPS_PROXY: "http://127.0.0.1:1",
			NO_PROXY: "127.0.0.1,vault.invalid",
		};
		for (const [origin, told] of [
			["https://127.0.0.1:2", "nothing listens at 127.0.0.1:2"],
			["https://vault.invalid", "the name vault.invalid cannot be found"],
		] as const)
			expect(
				await message(to(origin, { environment }).request(unsent)),
			).toContain(told);
	});
});
