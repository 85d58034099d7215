import tls from "node:tls";
import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { type Act, startProxy } from "../../support/front.ts";
import { openGcp } from "../../support/gcp/provider.ts";
import { type GoogleServer, startGoogle } from "../../support/gcp/server.ts";
import {
	reset,
	SECRETS,
	startWorld,
	type World,
} from "../../support/gcp/world.ts";
import { mapDomain } from "../../support/name-service.ts";

type Variables = Readonly<Record<string, string>>;

let world: World;
let google: GoogleServer;
let proxy: Awaited<ReturnType<typeof startProxy>>;

beforeAll(async () => {
	world = await startWorld();
	({ google } = world);
	google.put(`${SECRETS}/db`, "pa55-w0rd");
	proxy = await startProxy();
});
afterAll(() => {
	proxy.close();
	world.close();
});
beforeEach(() => {
	reset(google);
	proxy.passed.length = 0;
});

const ask = async (variables: Variables = {}) =>
	(
		await openGcp(variables, {
			inputs: { GCP_CREDENTIALS_JSON: world.key },
		}).ask("gcp://db")
	)[0];
const countOf = (action: string) =>
	google.calls.filter((call) => call.action === action).length;

const refusal = (
	code: string,
	status: number,
	headers: Variables = {},
): Act => ({
	status,
	headers: { "content-type": "application/json", ...headers },
	body: JSON.stringify({
		error: { code: status, status: code, message: "Quota exceeded" },
	}),
});
const oauth = (code: string, status: number): Act => ({
	status,
	body: JSON.stringify({ error: code, error_description: "later" }),
});

describe("what passes is tried again", () => {
	test.each<[string, string, Act]>([
		["throttling", "access", refusal("RESOURCE_EXHAUSTED", 429)],
		[
			"throttling with Retry-After",
			"access",
			refusal("RESOURCE_EXHAUSTED", 429, { "retry-after": "1" }),
		],
		[
			"throttling, whatever its status",
			"access",
			refusal("RESOURCE_EXHAUSTED", 403),
		],
		["a failure inside Google", "access", refusal("INTERNAL", 500)],
		["one with another status", "access", refusal("UNAVAILABLE", 400)],
		["a gateway's page", "access", { status: 502, body: "<html>" }],
		["a stream that ends", "access", "reset"],
		["a failure of the login", "token", oauth("internal_failure", 500)],
		["one with another status", "token", oauth("temporarily_unavailable", 400)],
	])("%s (%s)", async (_, action, act) => {
		google.act = (call, visit) =>
			call.action === action && visit === 1 ? act : "pass";
		expect(await ask()).toBe("pa55-w0rd");
		expect(countOf(action)).toBe(2);
	});

	test.each<[string, Act, string]>([
		[
			"throttling without end",
			refusal("RESOURCE_EXHAUSTED", 429),
			'unreachable: Google limits the rate of requests of the project (RESOURCE_EXHAUSTED: "Quota exceeded"), and the read of the secret was refused again and again. Lower `concurrency`',
		],
		[
			"failures without end",
			refusal("INTERNAL", 500),
			"unreachable: the read of the secret failed at Google (INTERNAL",
		],
		[
			"pages of a gateway",
			{ status: 502, body: "<html>" },
			"unreachable: the read of the secret failed at Google or on the way to it (status 502)",
		],
		["streams that end", "reset", "unreachable: secretmanager.googleapis.com"],
	])("%s", async (_, act, message) => {
		google.act = ({ action }) => (action === "access" ? act : "pass");
		expect((await ask())?.slice(0, message.length)).toBe(message);
		expect(countOf("access")).toBe(4);
	});

	test("a longer Retry-After than a job should wait ends it at once", async () => {
		google.act = ({ action }) =>
			action === "access"
				? refusal("RESOURCE_EXHAUSTED", 429, { "retry-after": "900" })
				: "pass";
		expect(await ask()).toMatch(/^unreachable: Google limits the rate/);
		expect(countOf("access")).toBe(1);
	});

	test("a refusal is not", async () => {
		google.act = ({ action }) =>
			action === "access" ? refusal("PERMISSION_DENIED", 403) : "pass";
		expect(await ask()).toMatch(/^denied: /);
		expect(countOf("access")).toBe(1);
	});
});

describe("a value that was changed on the way", () => {
	test("is asked for again", async () => {
		google.damaged = 1;
		expect(await ask()).toBe("pa55-w0rd");
		expect(countOf("access")).toBe(2);
	});

	test("is never delivered", async () => {
		google.damaged = 100;
		const text = await ask();
		expect(text).toMatch(
			/^unreachable: the value does not fit the checksum that Google tells of it/,
		);
		expect(text).not.toContain("pa55");
	});
});

describe("what is not Google's", () => {
	test.each<[string, string, Act, RegExp]>([
		[
			"a portal's page",
			"access",
			{ status: 200, body: "<html>" },
			/^malformed: the read of the secret was answered with something that is not Google's \(status 200\)/,
		],
		[
			"JSON of somebody else",
			"access",
			{ status: 200, body: "{}" },
			/^malformed: .*not Google's/,
		],
		...["@@@@", "U3VwM3I=GARBAGE", "U3VwM3I", 12345, ["U3VwM3I="]].map(
			(data): [string, string, Act, RegExp] => [
				`a value that is no base64: ${JSON.stringify(data)}`,
				"access",
				{ status: 200, body: JSON.stringify({ payload: { data } }) },
				/^malformed: .*not Google's/,
			],
		),
		[
			"a redirect",
			"access",
			{ status: 302, headers: { location: "https://evil.example.com/" } },
			/^unreachable: the read of the secret was redirected \(status 302\)/,
		],
		[
			"a redirect of the login",
			"token",
			{ status: 307, headers: { location: "https://evil.example.com/" } },
			/^unreachable: the login at Google was redirected \(status 307\)/,
		],
		[
			"a page in the place of the login",
			"token",
			{ status: 200, body: "<html>" },
			/^malformed: the login at Google was answered with something that is not Google's/,
		],
	])("%s", async (_, action, act, message) => {
		google.act = (call) => (call.action === action ? act : "pass");
		expect(await ask()).toMatch(message);
	});

	test("a token that is taken back", async () => {
		google.act = ({ action }) => {
			if (action === "access") google.tokens.clear();
			return "pass";
		};
		expect(await ask()).toMatch(
			/^denied: the read of the secret was refused, since Google does not take the token \(UNAUTHENTICATED/,
		);
	});
});

describe("TLS", () => {
	test("a certificate of nobody this runner trusts", async () => {
		const trusted = tls.getCACertificates("default");
		tls.setDefaultCACertificates(
			trusted.filter((pem) => pem.trim() !== world.authority.pem.trim()),
		);
		const text = await ask();
		tls.setDefaultCACertificates(trusted);
		expect(text).toMatch(
			/^unreachable: the certificate of oauth2\.googleapis\.com\S* is signed by nobody this runner trusts/,
		);
		expect(google.calls).toEqual([]);
	});

	test("a certificate for another name", async () => {
		const other = await startGoogle(
			world.authority.issue("DNS:*.googleapis.com.evil.example"),
		);
		const unmap = mapDomain("googleapis.com", other.origin);
		const text = await ask();
		unmap();
		mapDomain("googleapis.com", google.origin);
		other.close();
		expect(text).toMatch(/^unreachable: the certificate of oauth2\.googleapis/);
		expect(other.calls).toEqual([]);
	});
});

describe("proxies", () => {
	test("through the proxy of the environment, and around it", async () => {
		const HTTPS_PROXY = proxy.origin;
		expect(await ask({ HTTPS_PROXY })).toBe("pa55-w0rd");
		expect(proxy.passed).toEqual([
			"oauth2.googleapis.com:443",
			"secretmanager.googleapis.com:443",
		]);
		proxy.passed.length = 0;
		const around = { HTTPS_PROXY, NO_PROXY: ".googleapis.com" };
		expect(await ask(around)).toBe("pa55-w0rd");
		expect(proxy.passed).toEqual([]);
	});
});
