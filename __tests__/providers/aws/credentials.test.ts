import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { connector } from "../../../src/connection/connector.ts";
import { SecretError } from "../../../src/errors.ts";
import { showForeign } from "../../../src/foreign.ts";
import { readConfig } from "../../../src/providers/aws/config.ts";
import { logIn } from "../../../src/providers/aws/credentials/index.ts";
import type {
	ConnectionTarget,
	ProviderContext,
} from "../../../src/providers/provider.ts";
import { context } from "../../support/context.ts";
import {
	type Act,
	type Front,
	type Seen,
	startFront,
	startProxy,
} from "../../support/front.ts";
import { saying } from "../../support/message.ts";
import { directory } from "../../support/opened-cloud.ts";

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});

const KEYS = {
	AccessKeyId: "ASIAOFMACHINE",
	SecretAccessKey: "s3cr3t-of-machine",
	Token: "t0ken-of-machine",
	Expiration: "2099-01-01T00:00:00Z",
};
const FOUND = {
	accessKeyId: KEYS.AccessKeyId,
	secretAccessKey: KEYS.SecretAccessKey,
	sessionToken: KEYS.Token,
};
const json = (body: unknown, status = 200): Act => ({
	status,
	body: JSON.stringify(body),
});

/** A server of the machine's own. Nothing stands behind it. */
async function agent(act: (request: Seen) => Act): Promise<Front> {
	const front = await startFront("http://127.0.0.1:1", act);
	closing.push(front.close);
	return front;
}

/** What a login gives, or its error's reason and message. */
async function login(
	variables: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> = {},
): Promise<{ readonly result: unknown; readonly masked: readonly string[] }> {
	const environment = {
		HOME: "/nowhere",
		AWS_REGION: "eu-west-1",
		...variables,
		...changes.inputs,
	};
	const { signal = new AbortController().signal } = changes;
	const masked: string[] = [];
	const made = context({
		environment,
		signal,
		connect: connector(environment, 32, signal),
		protect: (secret) => void masked.push(secret),
		...changes,
	});
	const result = await Promise.try(() =>
		logIn(readConfig(made), "eu-west-1", made),
	).catch(
		({ reason, message }) =>
			`${reason}: ${showForeign(message, (text) => text)}`,
	);
	return { result, masked };
}

describe("an instance of EC2", () => {
	const TOKEN = "token-of-imds";
	/** The second version of the service alone: without its token nothing is told. */
	const imds = ({ method, path, headers }: Seen): Act => {
		if (method === "PUT")
			return path === "/latest/api/token" &&
				headers["x-aws-ec2-metadata-token-ttl-seconds"] !== undefined
				? { status: 200, body: TOKEN }
				: { status: 400 };
		if (headers["x-aws-ec2-metadata-token"] !== TOKEN) return { status: 401 };
		const roles = "/latest/meta-data/iam/security-credentials/";
		if (path === roles) return { status: 200, body: "role of machine\n" };
		return path === `${roles}role%20of%20machine`
			? json({ Code: "Success", ...KEYS })
			: { status: 404 };
	};

	test("its role, masked, and never through a proxy", async () => {
		const [service, proxy] = [await agent(imds), await startProxy()];
		closing.push(proxy.close);
		const { result, masked } = await login({
			AWS_EC2_METADATA_SERVICE_ENDPOINT: service.origin,
			HTTP_PROXY: proxy.origin,
			HTTPS_PROXY: proxy.origin,
		});
		expect(result).toEqual(FOUND);
		expect(masked).toEqual(expect.arrayContaining(Object.values(FOUND)));
		expect(proxy.passed).toEqual([]);
		expect(service.seen.map(({ method }) => method)).toEqual([
			"PUT",
			"GET",
			"GET",
		]);
	});

	test.each<[string, (request: Seen) => Act, string]>([
		[
			"without a role",
			(seen) => (seen.method === "PUT" ? imds(seen) : { status: 404 }),
			"The machine gives none either: the instance of EC2 has no role.",
		],
		[
			"another cloud's service",
			() => ({ status: 405 }),
			"The machine gives none either: no metadata service of EC2 answers.",
		],
		[
			"one that answers nothing",
			() => "stall",
			"The machine gives none either: no metadata service of EC2 answers.",
		],
		[
			"one that ends the connection",
			() => "reset",
			"The machine gives none either: no metadata service of EC2 answers.",
		],
		[
			"one that redirects",
			() => ({ status: 302, headers: { location: "http://127.0.0.1:1/" } }),
			"what answers in the place of the metadata service of EC2 redirects to another address (status 302), which is not followed.",
		],
		[
			"one that is turned off",
			() => ({ status: 403 }),
			"the metadata service of EC2 is turned off for this instance, or something refuses in its place (status 403).",
		],
		[
			"one that gives no keys",
			(seen) =>
				seen.path.endsWith("machine")
					? json({ Code: "Failed", Message: "EC2 cannot assume it." })
					: imds(seen),
			'answers something that holds no keys (Failed: "EC2 cannot assume it.").',
		],
	])("%s", async (_, act, message) => {
		const service = await agent(act);
		const { result } = await login({
			AWS_EC2_METADATA_SERVICE_ENDPOINT: service.origin,
		});
		expect(result).toContain(message);
		if (!message.startsWith("answers"))
			expect(result).toMatch(/^denied: no credentials for AWS are given\./);
		// It is asked once: on a machine without one nobody waits for a second try.
		const first = service.seen.filter(({ method }) => method === "PUT");
		expect(first).toHaveLength(1);
	});

	test.each<[act: Act, why: string]>([
		[{ status: 405 }, "no metadata service of EC2 answers"],
		[{ status: 403 }, "is turned off for this instance, or something refuses"],
		[{ status: 302, headers: { location: "/" } }, "redirects to another"],
	])("with a role of an input the missing permission is told first: %j", async (act, why) => {
		const service = await agent(() => act);
		const { result } = await login(
			{ AWS_EC2_METADATA_SERVICE_ENDPOINT: service.origin },
			{
				inputs: { AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/ci" },
				idToken: async () => {
					throw new SecretError("denied", saying("no ID token."));
				},
			},
		);
		expect(result).toMatch(
			/^denied: no ID token\. Nor does the machine give keys for the role: /,
		);
		expect(result).toContain(why);
	});

	test("an address that swallows what it gets costs a second at most: there is one attempt", async () => {
		const targets: ConnectionTarget[] = [];
		const made = context({
			environment: { HOME: "/nowhere", AWS_REGION: "eu-west-1" },
			connect: (target) => {
				targets.push(target);
				return Promise.reject(
					new SecretError("unreachable", saying("no network.")),
				);
			},
		});
		await logIn(readConfig(made), "eu-west-1", made).catch(() => {});
		expect(targets).toEqual([
			{
				origin: new URL("http://169.254.169.254"),
				proxy: false,
				attempts: 1,
				attemptTime: 1_000,
			},
		]);
	});

	test("the deadline is not taken for an answer", async () => {
		const deadline = new AbortController();
		const service = await agent(() => {
			deadline.abort(new SecretError("unreachable", saying("too late.")));
			return "stall";
		});
		const { result } = await login(
			{ AWS_EC2_METADATA_SERVICE_ENDPOINT: service.origin },
			{ signal: deadline.signal },
		);
		expect(result).toBe("unreachable: too late.");
	});

	test("files that cannot be read do not matter to who has keys and a region", async () => {
		const HOME = directory();
		mkdirSync(join(HOME, ".aws", "config"), { recursive: true });
		const keys = { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "secret" };
		const variables = { HOME, AWS_REGION: "eu-west-1" };
		expect((await login({ ...variables, ...keys })).result).toEqual({
			accessKeyId: "AKID",
			secretAccessKey: "secret",
		});
		expect((await login(variables)).result).toMatch(
			/^malformed: a shared file of AWS's tools cannot be read/,
		);
	});

	test("an address at which nothing listens", async () => {
		const { result } = await login({
			AWS_EC2_METADATA_SERVICE_ENDPOINT: "http://127.0.0.1:1",
		});
		expect(result).toContain(
			"The machine gives none either: no metadata service of EC2 answers.",
		);
	});

	test("it is not asked when a variable says so, or there are other keys", async () => {
		const service = await agent(imds);
		const variables = { AWS_EC2_METADATA_SERVICE_ENDPOINT: service.origin };
		await login({ ...variables, AWS_EC2_METADATA_DISABLED: "true" });
		await login({
			...variables,
			AWS_ACCESS_KEY_ID: "AKID",
			AWS_SECRET_ACCESS_KEY: "secret",
		});
		expect(service.seen).toEqual([]);
	});
});

describe("the agent of a container", () => {
	const act = ({ path, headers }: Seen): Act =>
		path === "/creds?id=1" && headers.authorization === "Bearer of agent"
			? json(KEYS)
			: { status: 403 };

	test("with a token in a variable or a file, which is masked; before the instance", async () => {
		const service = await agent(act);
		const file = join(directory(), "token");
		writeFileSync(file, "Bearer of agent\n");
		for (const token of [
			{ AWS_CONTAINER_AUTHORIZATION_TOKEN: "Bearer of agent" },
			{ AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file },
		] as const) {
			const { result, masked } = await login({
				AWS_CONTAINER_CREDENTIALS_FULL_URI: `${service.origin}/creds?id=1`,
				HTTP_PROXY: "http://127.0.0.1:1",
				...token,
			});
			expect(result).toEqual(FOUND);
			expect(masked).toContain("Bearer of agent");
		}
	});

	test.each([
		["http://agent.example.com/creds", "it is not asked"],
		["http://169.254.169.254/creds", "it is not asked"],
		["file:///etc/passwd", "it is not asked"],
		["no address", "it is not asked"],
	])("an address that is nobody's agent: %s", async (uri, message) => {
		const { result } = await login({ AWS_CONTAINER_CREDENTIALS_FULL_URI: uri });
		expect(result).toMatch(/^malformed: `AWS_CONTAINER_CREDENTIALS_FULL_URI`/);
		expect(result).toContain(message);
	});

	test.each([
		"creds",
		"@agent.example.com/creds",
		".example.com/creds",
		":8080/creds",
	])("what is no path: %s", async (path) => {
		const { result } = await login({
			AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path,
		});
		expect(result).toBe(
			"malformed: `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` is no path that begins with `/`, so no agent is asked.",
		);
	});

	test.each([
		{ SecretAccessKey: "" },
		{ Token: "t0\nken" },
	])("an answer whose keys are none: %j", async (keys) => {
		const service = await agent(() => json({ ...KEYS, ...keys }));
		const { result } = await login({
			AWS_CONTAINER_CREDENTIALS_FULL_URI: service.origin,
		});
		expect(result).toMatch(/answers something that holds no keys/);
	});

	test("one that refuses", async () => {
		const service = await agent(act);
		const { result } = await login({
			AWS_CONTAINER_CREDENTIALS_FULL_URI: `${service.origin}/creds`,
		});
		expect(result).toMatch(
			/^unreachable: the container's agent .* gives no credentials \(status 403\)/,
		);
	});
});
