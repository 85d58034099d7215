import { expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import { askOnce, withHosts } from "../../../src/providers/kit/ask.ts";
import type {
	Connection,
	ConnectionTarget,
} from "../../../src/providers/provider.ts";
import { saying } from "../../support/message.ts";

const answer = { status: 200, headers: {}, body: Buffer.from("x") };
const request = { method: "GET", path: "/", repeat: "always" } as const;

/** Connections that do nothing but tell what is done with them. */
function recorded(told: string[], fails = false) {
	return async ({ origin, early }: ConnectionTarget): Promise<Connection> => {
		told.push(`${origin.host}${early ? " early" : ""}`);
		if (fails) throw new Error("no connection");
		return {
			request: async () => {
				told.push("asked");
				return answer;
			},
			close: () => void told.push(`closed ${origin.host}`),
		};
	};
}

test("one request has a connection of its own, which ends with it, also when it fails", async () => {
	const told: string[] = [];
	const connect = recorded(told);
	const origin = new URL("https://a.example");
	expect(await askOnce(connect({ origin }), request)).toBe(answer);
	const failing = connect({ origin }).then((connection) => ({
		...connection,
		request: () => Promise.reject(new Error("no answer")),
	}));
	await expect(askOnce(failing, request)).rejects.toThrow("no answer");
	expect(told).toEqual([
		...["a.example", "asked", "closed a.example"],
		...["a.example", "closed a.example"],
	]);
});

test("what a server is, is said where nobody would know by its address", async () => {
	const told = (error: Error, who?: string) =>
		askOnce(
			Promise.resolve({
				request: () => Promise.reject(error),
				close: () => {},
			}),
			request,
			who,
		).catch((thrown) => thrown.message);
	const silent = new SecretError("unreachable", saying("no answer."));
	expect(await told(silent)).toBe("no answer.");
	expect(await told(silent, "the agent")).toBe(
		"no answer. It was asked as the agent.",
	);
	const other = new SecretError("failed", saying("cancelled."));
	expect(await told(other, "the agent")).toBe("cancelled.");
});

test("each host is connected to once, before what is done first, and all end with it", async () => {
	const told: string[] = [];
	const hosts = ["a.example", "b.example", "a.example"];
	const using = withHosts(
		hosts,
		{ connect: recorded(told) },
		async (connectionTo) => {
			told.push("login");
			const connection = await connectionTo("a.example");
			await connection.request(request);
			throw new Error("the read failed");
		},
	);
	await expect(using).rejects.toThrow("the read failed");
	await expect
		.poll(() => told)
		.toEqual([
			...["a.example early", "b.example early", "login", "asked"],
			...["closed a.example", "closed b.example"],
		]);
});

test("that there is no connection is told to who needs it", async () => {
	const context = { connect: recorded([], true) };
	const hosts = ["a.example"];
	expect(await withHosts(hosts, context, async () => "nobody asked")).toBe(
		"nobody asked",
	);
	await expect(
		withHosts(hosts, context, (connectionTo) => connectionTo("a.example")),
	).rejects.toThrow("no connection");
});
