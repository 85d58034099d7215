import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import type { Keys } from "../../support/aws/api.ts";
import { openAws, variablesOf } from "../../support/aws/provider.ts";
import { type AwsServer, startAws } from "../../support/aws/server.ts";
import { type Act, startProxy } from "../../support/front.ts";
import { directory } from "../../support/opened-cloud.ts";
import { type Authority, createAuthority } from "../../support/tls.ts";

let authority: Authority;
let plain: AwsServer;
let secure: AwsServer;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let keys: Keys;
let secureKeys: Keys;

beforeAll(async () => {
	authority = createAuthority();
	const pair = authority.issue("IP:127.0.0.1");
	[plain, secure, proxy] = await Promise.all([
		startAws(),
		startAws({
			cert: readFileSync(pair.cert, "utf8"),
			key: readFileSync(pair.key, "utf8"),
		}),
		startProxy(),
	]);
	for (const aws of [plain, secure]) {
		await aws.api("secretsmanager", "CreateSecret", {
			...{ Name: "prod/db", SecretString: "pa55-w0rd" },
		});
		await aws.api("ssm", "PutParameter", {
			...{ Name: "/prod/key", Value: "of ssm", Type: "String" },
		});
	}
	keys = await plain.user(["*"]);
	secureKeys = await secure.user(["*"]);
});
afterAll(() => {
	for (const { close } of [plain, secure, proxy]) close();
	authority.remove();
});
beforeEach(() => {
	plain.calls.length = 0;
	plain.act = () => "pass";
	plain.clock = 0;
	proxy.passed.length = 0;
});

type Variables = Readonly<Record<string, string>>;

const ask = async (reference = "aws+sm://prod/db", variables: Variables = {}) =>
	(
		await openAws({
			...variablesOf(keys),
			AWS_ENDPOINT_URL: plain.origin,
			AWS_REGION: "eu-west-1",
			...variables,
		}).ask(reference)
	)[0];
const askSecure = (variables: Variables = {}) =>
	ask("aws+sm://prod/db", {
		...variablesOf(secureKeys),
		AWS_ENDPOINT_URL: secure.origin,
		AWS_CA_BUNDLE: authority.ca,
		...variables,
	});

const refusal = (code: string, status = 400, headers: Variables = {}): Act => ({
	status,
	headers,
	body: JSON.stringify({ __type: code, message: "Rate exceeded" }),
});

describe("what passes is tried again", () => {
	const [SM, PS] = ["aws+sm://prod/db", "aws+ps://prod/key"];
	test.each<[string, string, Act]>([
		["throttling, with status 400", PS, refusal("ThrottlingException")],
		["throttling of Secrets Manager", SM, refusal("TooManyRequestsException")],
		[
			"throttling with Retry-After",
			PS,
			refusal("ThrottlingException", 400, { "retry-after": "1" }),
		],
		["a failure inside AWS", SM, refusal("InternalServiceError", 500)],
		["one with status 400", SM, refusal("InternalServiceError", 400)],
		["a gateway's page", PS, { status: 503, body: "<html>" }],
		["a connection that ends", SM, "reset"],
	])("%s", async (_, reference, act) => {
		plain.act = (_, visit) => (visit === 1 ? act : "pass");
		expect(await ask(reference)).toBe(
			reference === SM ? "pa55-w0rd" : "of ssm",
		);
		expect(plain.calls).toHaveLength(2);
	});

	test.each<[string, Act, string]>([
		[
			"throttling without end",
			refusal("ThrottlingException"),
			"unreachable: AWS limits the rate of requests of the account (ThrottlingException), and the read of the secret was refused again and again. Lower `concurrency`",
		],
		[
			"failures without end",
			refusal("InternalServiceError", 500),
			"unreachable: the read of the secret failed in AWS (InternalServiceError",
		],
		[
			"pages of a gateway",
			{ status: 502, body: "<html>" },
			"unreachable: the read of the secret failed in AWS or on the way to it (status 502)",
		],
		["connections that end", "reset", "unreachable: 127.0.0.1:"],
	])("%s", async (_, act, message) => {
		plain.act = () => act;
		expect((await ask())?.slice(0, message.length)).toBe(message);
		expect(plain.calls).toHaveLength(4);
	});

	test("a longer Retry-After than a job should wait ends it at once", async () => {
		plain.act = () =>
			refusal("ThrottlingException", 400, { "retry-after": "900" });
		expect(await ask()).toMatch(/^unreachable: AWS limits the rate/);
		expect(plain.calls).toHaveLength(1);
	});

	test("a refusal is not", async () => {
		plain.act = () => refusal("AccessDeniedException");
		expect(await ask()).toMatch(/^denied: /);
		expect(plain.calls).toHaveLength(1);
	});
});

describe("clocks", () => {
	test.each([
		["behind", 600],
		["ahead", -600],
	])("a runner whose clock is %s by ten minutes is told so", async (_, clock) => {
		plain.clock = clock;
		expect(await ask()).toMatch(
			/^denied: the clock of this runner is wrong: AWS says that the signature is too old or too new \(InvalidSignatureException: "Signature (?:expired|not yet current): .*Set the clock\./,
		);
	});

	test("one by two minutes does not matter", async () => {
		plain.clock = 120;
		expect(await ask()).toBe("pa55-w0rd");
	});
});

describe("TLS", () => {
	test("a CA of one's own, under the name that AWS's tools know", async () => {
		expect(await askSecure()).toBe("pa55-w0rd");
	});

	test("without it nothing is sent", async () => {
		const before = secure.calls.length;
		expect(await askSecure({ AWS_CA_BUNDLE: "" })).toMatch(
			/^unreachable: the certificate of 127\.0\.0\.1:\d+ is signed by nobody this runner trusts/,
		);
		const other = createAuthority();
		expect(await askSecure({ AWS_CA_BUNDLE: other.ca })).toMatch(
			/^unreachable: the certificate of /,
		);
		other.remove();
		expect(secure.calls).toHaveLength(before);
	});

	test("what is no file of certificates", async () => {
		const file = join(directory(), "ca");
		writeFileSync(file, "not PEM");
		for (const path of [file, "/nowhere"])
			expect(await askSecure({ AWS_CA_BUNDLE: path })).toBe(
				"malformed: `AWS_CA_BUNDLE` is not the path of a file with certificates (PEM).",
			);
	});
});

describe("proxies", () => {
	test("through the proxy of the environment, and around it", async () => {
		expect(await askSecure({ HTTPS_PROXY: proxy.origin })).toBe("pa55-w0rd");
		expect(proxy.passed).toEqual([new URL(secure.origin).host]);
		proxy.passed.length = 0;
		const around = { HTTPS_PROXY: proxy.origin, NO_PROXY: "127.0.0.1" };
		expect(await askSecure(around)).toBe("pa55-w0rd");
		expect(proxy.passed).toEqual([]);
	});
});

describe("addresses of one's own", () => {
	test("one without TLS is warned of, once", async () => {
		const { ask, log } = openAws({
			...variablesOf(keys),
			AWS_ENDPOINT_URL: "http://aws.invalid",
			AWS_REGION: "eu-west-1",
		});
		for (const text of await ask("aws+sm://prod/db", "aws+ps://prod/key"))
			expect(text).toMatch(/^unreachable: the name aws\.invalid cannot be/);
		expect(log.filter((line) => line.startsWith("warning:"))).toEqual([
			expect.stringContaining("AWS is asked at aws.invalid without TLS"),
		]);
	});

	test("one of the login alone is warned of as well", async () => {
		const { ask, log } = openAws(
			{
				...variablesOf(keys),
				AWS_ENDPOINT_URL: plain.origin,
				AWS_ENDPOINT_URL_STS: "http://sts.invalid",
				AWS_REGION: "eu-west-1",
			},
			{ inputs: { AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/x" } },
		);
		await ask("aws+sm://prod/db");
		expect(log.filter((line) => line.startsWith("warning:"))).toEqual([
			expect.stringContaining("AWS is asked at sts.invalid without TLS"),
		]);
	});

	test("one for each service comes before the one for all, and an input before both", async () => {
		const other = { AWS_ENDPOINT_URL: "http://127.0.0.1:1" };
		const own = { ...other, AWS_ENDPOINT_URL_SECRETS_MANAGER: plain.origin };
		expect(await ask("aws+sm://prod/db", own)).toBe("pa55-w0rd");
		expect(
			await ask("aws+ps://prod/key", {
				...other,
				AWS_ENDPOINT_URL_SSM: plain.origin,
			}),
		).toBe("of ssm");
		const variables = { ...variablesOf(keys), AWS_REGION: "eu-west-1" };
		const { ask: askInput } = openAws(
			{ ...variables, AWS_ENDPOINT_URL_SECRETS_MANAGER: "http://127.0.0.1:1" },
			{ inputs: { AWS_ENDPOINT_URL: plain.origin } },
		);
		expect(await askInput("aws+sm://prod/db")).toEqual(["pa55-w0rd"]);
	});

	test.each([
		["ftp://x", "is not a URL"],
		["https://key:s3cr3t@x", "has credentials in it"],
	])("%s", async (address, message) => {
		const text = await ask("aws+sm://prod/db", { AWS_ENDPOINT_URL: address });
		expect(text).toMatch(/^malformed: the address of AWS /);
		expect(text).toContain(message);
		expect(text).not.toContain("s3cr3t");
	});
});
