import { describe, expect, test } from "vitest";
import { connector } from "../../src/connection/connector.ts";
import { SecretError } from "../../src/errors.ts";
import { requestIdToken } from "../../src/runner/id-token.ts";
import {
	type Act,
	type Seen,
	startFront,
	startProxy,
} from "../support/front.ts";
import { saying } from "../support/message.ts";
import { opened } from "../support/opened.ts";

const BEARER = "the-runners-own-bearer-0123";

/** A token service that does what it is told for each visit. */
const service = async (act: (visit: number) => Act) =>
	opened(await startFront("http://127.0.0.1:1", (_, visit) => act(visit)));

const ask = (
	environment: Readonly<Record<string, string>>,
	audience?: string,
	signal = new AbortController().signal,
): Promise<string> =>
	requestIdToken(
		{ environment, signal, connect: connector(environment, 1, signal) },
		audience,
	).catch((thrown) =>
		thrown instanceof SecretError
			? `${thrown.reason}: ${thrown.message}`
			: String(thrown),
	);
const variables = (origin: string, query = "?api-version=2.0") => ({
	ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token${query}`,
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
});
const token: Act = { status: 200, body: '{"value":"eyJ.of.the.job"}' };

describe("an ID token of the job", () => {
	test.each([
		[undefined, "?api-version=2.0", "/token?api-version=2.0"],
		["vault & co", "?a=b", "/token?a=b&audience=vault+%26+co"],
		["vault", "", "/token?audience=vault"],
	])("for %j is one GET with the runner's bearer", async (audience, query, path) => {
		const { origin, seen } = await service(() => token);
		expect(await ask(variables(origin, query), audience)).toBe(
			"eyJ.of.the.job",
		);
		expect(seen).toMatchObject([
			{ method: "GET", path, headers: { authorization: `Bearer ${BEARER}` } },
		] satisfies Partial<Seen>[]);
	});

	test("is asked for again when the service could not answer", async () => {
		const { origin, seen } = await service((visit) =>
			visit === 1 ? { status: 503 } : token,
		);
		expect(await ask(variables(origin))).toBe("eyJ.of.the.job");
		expect(seen).toHaveLength(2);
	});

	test("is fetched through the proxy of the environment", async () => {
		const { origin } = await service(() => token);
		const proxy = opened(await startProxy());
		const environment = { ...variables(origin), HTTP_PROXY: proxy.origin };
		expect(await ask(environment)).toBe("eyJ.of.the.job");
		expect(proxy.passed).toHaveLength(1);
	});

	test.each<[string, Act, string]>([
		["a refusal", { status: 401, body: `{"said":"${BEARER}"}` }, "status 401"],
		["a page", { status: 200, body: "<html>" }, "status 200"],
		["an empty one", { status: 200, body: '{"value":""}' }, "status 200"],
		[
			"one of two lines",
			{ status: 200, body: '{"value":"eyJ.a\\nb.c"}' },
			"status 200",
		],
		["no value", { status: 200, body: '{"value":7}' }, "status 200"],
		["a redirect", { status: 302, headers: { location: "/x" } }, "status 302"],
	])("%s is told without what was said", async (_, act, why) => {
		const { origin } = await service(() => act);
		expect(await ask(variables(origin))).toBe(
			`unreachable: GitHub's token service gave no ID token (${why}). Run the job again; if it stays so, look at GitHub's status.`,
		);
	});

	test.each([
		[
			"without the permission",
			{},
			/^denied: GitHub gives this job no ID token\. Give the job `permissions: id-token: write`/,
		],
		[
			"without a bearer",
			{
				...variables("http://127.0.0.1:1"),
				ACTIONS_ID_TOKEN_REQUEST_TOKEN: "",
			},
			/^denied: /,
		],
		[
			"at no URL",
			{ ...variables(""), ACTIONS_ID_TOKEN_REQUEST_URL: "token" },
			/no ID token \(its address is not a URL\)/,
		],
		[
			"where nothing listens",
			variables("http://127.0.0.1:1"),
			/no ID token \(nothing listens at 127\.0\.0\.1:1 \(ECONNREFUSED\)/,
		],
	])("%s", async (_, environment, message) => {
		expect(await ask(environment)).toMatch(message);
	});

	test("ends with the deadline's own reason", async () => {
		const { origin } = await service(() => "stall");
		const deadline = new AbortController();
		const asked = ask(variables(origin), undefined, deadline.signal);
		setTimeout(
			() => deadline.abort(new SecretError("unreachable", saying("too late."))),
			50,
		);
		expect(await asked).toBe("unreachable: too late.");
	});
});

test.each([
	[200, "fulfilled"],
	[500, "rejected"],
])("an answer of status %i with a token in it is %s, and the connection is closed, or the step would last as long", async (status, outcome) => {
	let closed = 0;
	const asked = requestIdToken(
		{
			environment: {
				ACTIONS_ID_TOKEN_REQUEST_URL: "https://tokens.example/x",
				ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer",
			},
			signal: new AbortController().signal,
			connect: async () => ({
				request: async () => ({
					status,
					headers: {},
					body: Buffer.from('{"value":"token"}'),
				}),
				close: () => void closed++,
			}),
		},
		undefined,
	);
	const [settled] = await Promise.allSettled([asked]);
	expect([settled.status, closed]).toEqual([outcome, 1]);
});
