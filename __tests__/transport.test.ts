import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { SecretError } from "../src/errors.ts";
import { createFetch } from "../src/transport.ts";

type Handler = (
	request: IncomingMessage,
	response: ServerResponse,
	visit: number,
) => void;

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});

/** A server that handles each visit as told; `visits` counts them. */
async function serve(handle: Handler) {
	const times: number[] = [];
	const server = createServer((request, response) =>
		handle(request, response, times.push(Date.now())),
	);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { url: new URL(`http://127.0.0.1:${port}/secret`), times };
}

const running = () => createFetch(new AbortController().signal);

describe("retries", () => {
	test.each([
		408, 412, 425, 429, 500, 502, 503, 504,
	])("%i is tried again", async (status) => {
		const { url, times } = await serve((_, response, visit) =>
			response.writeHead(visit < 3 ? status : 200).end("value"),
		);
		expect(await (await running()(url)).text()).toBe("value");
		expect(times).toHaveLength(3);
	});

	test.each([
		200, 204, 301, 307, 400, 401, 403, 404, 405, 501,
	])("%i is an answer", async (status) => {
		const { url, times } = await serve((_, response) =>
			response.writeHead(status, { location: "http://127.0.0.1:9/" }).end(),
		);
		expect((await running()(url)).status).toBe(status);
		expect(times).toHaveLength(1);
	});

	test("after four attempts the last answer stands", async () => {
		const { url, times } = await serve((_, response, visit) =>
			response.writeHead(503).end(`sealed ${visit}`),
		);
		const response = await running()(url);
		expect([response.status, await response.text(), times.length]).toEqual([
			503,
			"sealed 4",
			4,
		]);
	});

	test("a connection that is reset is tried again", async () => {
		const { url, times } = await serve((request, response, visit) =>
			visit < 2 ? request.socket.destroy() : response.end("value"),
		);
		expect(await (await running()(url)).text()).toBe("value");
		expect(times).toHaveLength(2);
	});

	test("what changes something is sent once", async () => {
		const { url, times } = await serve((request, response, visit) =>
			visit === 1 ? response.writeHead(503).end() : request.socket.destroy(),
		);
		expect((await running()(url, { method: "POST" })).status).toBe(503);
		await expect(running()(url, { method: "put" })).rejects.toThrow(
			"cannot be reached",
		);
		expect(times).toHaveLength(2);
	});

	test("Retry-After is waited for, and not when it is too long", async () => {
		const { url, times } = await serve((_, response, visit) =>
			response
				.writeHead(visit < 2 ? 429 : 200, { "retry-after": "1" })
				.end("value"),
		);
		expect((await running()(url)).status).toBe(200);
		expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1_000);
		const long = await serve((_, response) =>
			response
				.writeHead(429, {
					"retry-after": new Date(Date.now() + 3_600_000).toUTCString(),
				})
				.end("later"),
		);
		const response = await running()(long.url);
		expect([response.status, await response.text(), long.times.length]).toEqual(
			[429, "later", 1],
		);
	});
});

describe("no answer", () => {
	test("says which host and why, and carries nothing of the request", async () => {
		const { url } = await serve(() => {});
		for (const close of closing.splice(0)) close();
		const thrown = await running()(url, {
			headers: { authorization: "hunter2" },
		}).catch((error: unknown) => error);
		expect(thrown).toBeInstanceOf(SecretError);
		expect(thrown).toMatchObject({
			reason: "unreachable",
			message: `${url.host} cannot be reached (ECONNREFUSED). Check the address and the network.`,
		});
	});

	test.each([
		"while a request is under way",
		"while a retry is waited for",
	])("the deadline ends it %s, with its own reason", async (when) => {
		const controller = new AbortController();
		const late = new SecretError("unreachable", "no answer within 1 s.");
		const { url } = await serve((_, response) => {
			if (when.includes("retry"))
				response.writeHead(429, { "retry-after": "20" }).end();
			setTimeout(() => controller.abort(late), 100);
		});
		await expect(createFetch(controller.signal)(url)).rejects.toBe(late);
	});
});
