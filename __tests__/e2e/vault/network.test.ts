import { readFileSync } from "node:fs";
import {
	afterAll,
	beforeAll,
	describe,
	expect,
	onTestFinished,
	test,
} from "vitest";
import { connect } from "../../../src/connection/index.ts";
import { type Act, startFront, startProxy } from "../../support/front.ts";
import { type Issuer, startIssuer } from "../../support/oidc.ts";
import { Job, type StepOptions } from "../../support/runner.ts";
import { type Authority, createAuthority } from "../../support/tls.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";

let authority: Authority;
let plain: VaultServer;
let secure: VaultServer;
let mutual: VaultServer;
let client: { cert: string; key: string };
const closing: (() => void)[] = [];
const VALUE = "ghp_0123456789";
const TOKEN = "the-token-of-this-test-0123456789";

beforeAll(async () => {
	authority = createAuthority();
	const pair = authority.issue("IP:127.0.0.1");
	client = authority.issue("DNS:client");
	[plain, secure, mutual] = await Promise.all([
		startVault(),
		startVault(pair),
		startVault({ ...pair, clientCa: authority.ca }),
	]);
	closing.push(plain.close, secure.close, mutual.close, authority.remove);
	for (const vault of [plain, secure, mutual]) {
		await vault.must("POST", "secret/data/credentials", {
			data: { github: VALUE },
		});
		await vault.must("PUT", "sys/policies/acl/app", {
			policy: 'path "secret/*" { capabilities = ["read"] }',
		});
		await vault.must("POST", "auth/token/create", {
			id: TOKEN,
			policies: ["app"],
		});
	}
});
afterAll(() => {
	for (const close of closing) close();
});

/** A job that ends with its test. */
function newJob(): Job {
	const job = new Job();
	onTestFinished(() => job.end());
	return job;
}

const step = (inputs: Record<string, string>, options: StepOptions = {}) => {
	return newJob().step({
		...options,
		env: { RUNNER_DEBUG: "1", ...options.env },
		with: {
			"vault-token": TOKEN,
			"secret-refs": "GH = vault://credentials.github",
			...inputs,
		},
	});
};

const works = async (inputs: Record<string, string>, options?: StepOptions) => {
	const result = await step(inputs, options);
	expect(
		[
			result.code,
			result.env.get("GH"),
			...result.annotations.map(({ message }) => message),
		],
		result.log.join("\n"),
	).toEqual([0, VALUE]);
	return result;
};

/** The message of a failed step, whose log at the level of debug holds no token, header or value. */
const fails = async (inputs: Record<string, string>, options?: StepOptions) => {
	const result = await step(inputs, options);
	expect(result.code).toBe(1);
	expect([...result.env]).toEqual([]);
	expect(result.log.join("\n")).not.toMatch(
		/the-token-of|X-Vault|ghp_0123456789|node_modules|\n\s+at /,
	);
	return result.annotations.find(({ kind }) => kind === "error")?.message ?? "";
};

const front = async (
	act: (path: string, visit: number) => Act,
	tls?: Parameters<typeof startFront>[2],
) => {
	const made = await startFront(
		plain.address,
		({ path }, visit) => act(path, visit),
		tls,
	);
	closing.push(made.close);
	return made;
};

describe("TLS", () => {
	test.each([
		["a file", () => authority.ca],
		["PEM", () => authority.pem],
		["PEM in base64", () => Buffer.from(authority.pem).toString("base64")],
		["a directory", () => authority.ca.replace(/[^/]+$/, "")],
	])("a CA as %s", async (_, ca) => {
		await works({ "vault-addr": secure.address, "vault-cacert": ca() });
	});

	test("many reads, each of them once", async () => {
		const names = Array.from({ length: 100 }, (_, index) => `PATH_${index}`);
		for (const name of names)
			await secure.must("POST", `secret/data/${name}`, {
				data: { key: `value of ${name}` },
			});
		const before = secure.requests().length;
		const result = await step({
			"vault-addr": secure.address,
			"vault-cacert": authority.ca,
			"secret-refs": names
				.map((name) => `${name} = vault://${name}.key`)
				.join("\n"),
		});
		expect([...result.env]).toEqual(
			names.map((name) => [name, `value of ${name}`]),
		);
		expect(secure.requests().length - before).toBe(101);
	});

	test("of many answers over one connection none is lost", async () => {
		const connection = await connect({
			origin: new URL(secure.address),
			tls: { ca: [authority.pem] },
			environment: {},
			connections: 32,
			signal: new AbortController().signal,
		});
		const statuses: number[] = [];
		await Promise.all(
			Array.from({ length: 32 }, async () => {
				for (let count = 0; count < 40; count++) {
					const path = "/v1/sys/health";
					const request = { method: "GET", path, repeat: "unsent" } as const;
					statuses.push((await connection.request(request)).status);
				}
			}),
		).finally(() => connection.close());
		expect(statuses).toEqual(Array(1_280).fill(200));
	});

	test("a CA in the variables", async () => {
		await works(
			{ "vault-addr": secure.address },
			{ env: { VAULT_CACERT_BYTES: authority.pem } },
		);
		await works(
			{ "vault-addr": secure.address },
			{ env: { VAULT_CAPATH: authority.ca.replace(/[^/]+$/, "") } },
		);
	});

	test("no CA", async () => {
		expect(await fails({ "vault-addr": secure.address })).toMatch(
			/is signed by nobody this runner trusts \(\w+\)\. Give the certificate of its CA\.$/,
		);
	});

	test.each([
		"1",
		"true",
		"T",
	])("no check at all (%s), with a warning", async (skip) => {
		const result = await step(
			{ "vault-addr": secure.address },
			{ env: { VAULT_SKIP_VERIFY: skip } },
		);
		expect(result.code).toBe(0);
		expect(result.annotations).toEqual([
			{
				kind: "warning",
				message: expect.stringMatching(/^`VAULT_SKIP_VERIFY` is on: /),
			},
		]);
	});

	test.each(["0", "false", "F"])("the check stays on (%s)", async (skip) => {
		await fails(
			{ "vault-addr": secure.address },
			{ env: { VAULT_SKIP_VERIFY: skip } },
		);
	});

	test("another name, and the name to expect", async () => {
		const pair = authority.issue("DNS:vault.test");
		const other = await front(() => "pass", {
			cert: readFileSync(pair.cert, "utf8"),
			key: readFileSync(pair.key, "utf8"),
		});
		const inputs = {
			"vault-addr": other.origin,
			"vault-cacert": authority.pem,
		};
		expect(await fails(inputs)).toContain("is for another name");
		await works({ ...inputs, "vault-tls-server-name": "vault.test" });
	});

	test("a client certificate", async () => {
		const inputs = {
			"vault-addr": mutual.address,
			"vault-cacert": authority.ca,
		};
		expect(await fails(inputs)).toMatch(
			/client certificate|ended the connection/,
		);
		await works({
			...inputs,
			"vault-client-cert": client.cert,
			"vault-client-key": client.key,
		});
		await works({
			...inputs,
			"vault-client-cert": readFileSync(client.cert, "utf8"),
			"vault-client-key": readFileSync(client.key, "utf8"),
		});
		expect(
			await fails({ ...inputs, "vault-client-cert": client.cert }),
		).toContain("`vault-client-cert` and `vault-client-key` belong together");
	});
});

describe("on the way", () => {
	test("a proxy, one tunnel for all", async () => {
		const proxy = await startProxy();
		closing.push(proxy.close);
		const inputs = {
			"vault-addr": secure.address,
			"vault-cacert": authority.pem,
		};
		await works(inputs, { env: { HTTPS_PROXY: proxy.origin } });
		expect(new Set(proxy.passed)).toEqual(
			new Set([new URL(secure.address).host]),
		);
		await works(
			{ ...inputs, "vault-proxy-addr": proxy.origin },
			{ env: { HTTPS_PROXY: "http://127.0.0.1:1" } },
		);
		const passed = proxy.passed.length;
		await works(inputs, {
			env: { HTTPS_PROXY: proxy.origin, NO_PROXY: "127.0.0.1" },
		});
		expect(proxy.passed).toHaveLength(passed);
	});

	test("a server behind a path", async () => {
		const gateway = await startFront(plain.address, ({ path }) =>
			path.startsWith("/vault/v1/") ? "pass" : { status: 404, body: "{}" },
		);
		closing.push(gateway.close);
		await fails({ "vault-addr": `${gateway.origin}/vault/` });
		expect(
			gateway.seen.every(({ path }) => path.startsWith("/vault/v1/")),
		).toBe(true);
	});

	test.each([
		"/v1",
		"/v1/",
		"//v1//",
	])("an address that ends in %s", async (end) => {
		const seen = await front(() => "pass");
		await works({ "vault-addr": seen.origin + end });
		expect(seen.seen.every(({ path }) => /^\/v1\/[a-z]/.test(path))).toBe(true);
	});

	test("a gate gets its headers with every request, the post step's too, and no other server does", async () => {
		const other = await front(() => "pass");
		const gate = await startFront(plain.address, ({ headers, path }) => {
			if (
				headers["cf-access-client-id"] !== "id-0123456789.access" ||
				headers.authorization !== "Bearer gate-0123456789"
			)
				return { status: 403, body: "<h1>who are you?</h1>" };
			return path.includes("/moved/")
				? { status: 307, headers: { location: other.origin + path } }
				: "pass";
		});
		closing.push(gate.close);
		await plain.must("POST", "sys/auth/gated", { type: "approle" });
		await plain.must("POST", "auth/gated/role/app", { token_policies: "app" });
		const inputs = {
			"vault-addr": gate.origin,
			"vault-token": "",
			"vault-approle-mount-path": "gated",
			"vault-approle-role-id": (
				await plain.must("GET", "auth/gated/role/app/role-id")
			).data.role_id,
			"vault-approle-secret-id": (
				await plain.must("POST", "auth/gated/role/app/secret-id")
			).data.secret_id,
			"vault-headers":
				"CF-Access-Client-Id: id-0123456789.access\nAuthorization: Bearer gate-0123456789",
		};
		const result = await works(inputs);
		expect(gate.seen.map(({ path }) => path).sort()).toEqual([
			"/v1/auth/gated/login",
			"/v1/auth/token/revoke-self",
			"/v1/secret/data/credentials",
			"/v1/sys/internal/ui/mounts/secret",
		]);
		expect(result.log.join("\n")).not.toMatch(/gate-0123|id-0123/);
		await fails({
			...inputs,
			"secret-refs": "A = vault:///moved/x#y",
		});
		expect(other.seen).toEqual([]);
		expect(await fails({ ...inputs, "vault-headers": "" })).toContain("403");

		// Killed while it reads: the post step has to pass the gate as well.
		const job = newJob();
		let stalled = false;
		const slow = await startFront(gate.origin, ({ path }) => {
			stalled ||= path.includes("/data/");
			return path.includes("/data/") ? "stall" : "pass";
		});
		closing.push(slow.close);
		const killed = await job.step({
			with: {
				...inputs,
				"vault-addr": slow.origin,
				"secret-refs": "GH = vault://credentials.github",
			},
			interrupt: { signal: "SIGKILL", when: () => stalled },
		});
		const post = await job.post(killed);
		expect([post.code, post.annotations]).toEqual([0, []]);
		expect(slow.seen.at(-1)).toMatchObject({
			path: "/v1/auth/token/revoke-self",
			headers: { "cf-access-client-id": "id-0123456789.access" },
		});
	});

	test("an agent gets no token of ours, whatever the environment holds", async () => {
		const agent = await startFront(plain.address, ({ path }) => ({
			status: 200,
			body: path.includes("/mounts/")
				? '{"data":{"path":"secret/","type":"kv","options":{"version":"2"}}}'
				: '{"data":{"data":{"github":"ghp_0123456789"},"metadata":{}}}',
		}));
		closing.push(agent.close);
		await works(
			{ "vault-addr": agent.origin, "vault-token": "", "vault-auth": "none" },
			{ env: { VAULT_TOKEN: TOKEN } },
		);
		expect(agent.seen).toHaveLength(2);
		for (const { headers } of agent.seen)
			expect(headers["x-vault-token"]).toBeUndefined();
	});

	test("a redirect to another server, which sees neither token nor login", async () => {
		const other = await front(() => "pass");
		const redirecting = await front((path) => ({
			status: 307,
			headers: { location: other.origin + path },
		}));
		expect(await fails({ "vault-addr": redirecting.origin })).toMatch(
			/was redirected \(status 307\), and no token follows a redirect\. Point `vault-addr` at the active node/,
		);
		expect(
			await fails({
				"vault-addr": redirecting.origin,
				"vault-token": "",
				"vault-approle-role-id": "r",
				"vault-approle-secret-id": "secret-id-01",
			}),
		).toContain("was redirected");
		expect(other.seen).toEqual([]);
	});

	test.each<[string, Act]>([
		["429", { status: 429, headers: { "retry-after": "0" } }],
		["503", { status: 503 }],
		["a reset", "reset"],
	])("%s once, and the read is repeated", async (_, act) => {
		const faulty = await front((path, visit) =>
			path.includes("/data/") && visit === 1 ? act : "pass",
		);
		await works({ "vault-addr": faulty.origin });
		expect(
			faulty.seen.filter(({ path }) => path.includes("/data/")),
		).toHaveLength(2);
	});

	test("a dynamic secret is not asked for twice", async () => {
		const faulty = await front((path) =>
			path.startsWith("/v1/database/") ? "reset" : "pass",
		);
		await fails({
			"vault-addr": faulty.origin,
			"secret-refs": "A = vault:///database/creds/app#password",
		});
		expect(
			faulty.seen.filter(({ path }) => path.startsWith("/v1/database/")),
		).toHaveLength(1);
	});

	test("the namespace is sent, and refused by a server that would ignore it", async () => {
		const enterprise = await front((path) =>
			path.startsWith("/v1/sys/health")
				? { status: 200, body: '{"enterprise":true}' }
				: "pass",
		);
		await works({
			"vault-addr": enterprise.origin,
			"vault-namespace": "/team-a/",
		});
		await works(
			{
				"vault-addr": enterprise.origin,
				"secret-refs": "GH = vault://credentials.github?namespace=team-b/sub",
			},
			{ env: { VAULT_NAMESPACE: "team-c" } },
		);
		const of = (namespace: string) =>
			enterprise.seen.filter(
				({ headers, path }) =>
					headers["x-vault-namespace"] === namespace && path.includes("/data/"),
			);
		expect(
			["team-a", "team-b/sub", "team-c"].map((name) => of(name).length),
		).toEqual([1, 1, 0]);
		for (const inputs of [
			{ "vault-namespace": "team-a" },
			{ "secret-refs": "GH = vault://credentials.github?namespace=team-a" },
		])
			expect(await fails({ "vault-addr": plain.address, ...inputs })).toContain(
				"this server is the community edition of Vault, which ignores it",
			);
	});
});

describe("the job's own identity", () => {
	let issuer: Issuer;
	beforeAll(async () => {
		issuer = await startIssuer();
		closing.push(issuer.close);
		await plain.must("POST", "sys/auth/jwt", { type: "jwt" });
		await plain.must("POST", "auth/jwt/config", {
			jwks_url: `${issuer.origin}/jwks`,
			bound_issuer: issuer.origin,
		});
		await plain.must("POST", "auth/jwt/role/ci", {
			role_type: "jwt",
			user_claim: "repository",
			bound_audiences: ["vault"],
			bound_claims: { repository: "octo/app" },
			token_policies: "app",
		});
	});
	const inputs = () => ({
		"vault-addr": plain.address,
		"vault-token": "",
		"vault-role": "ci",
		"vault-audience": "vault",
	});

	test("logs in, and neither of its tokens is in the log", async () => {
		const result = await works(inputs(), { env: issuer.variables });
		expect(result.log.join("\n")).not.toMatch(/eyJ|hvs\.|request-token/);
		// Whole, and its base64 inside another text: more than the toolkit itself sends.
		const masks = result.raw.filter((line) => line.startsWith("::add-mask::"));
		expect(
			masks.filter((line) => /::eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(line)).length,
		).toBeGreaterThan(0);
		expect(
			masks.filter((line) => line.includes("ZXlK")).length,
		).toBeGreaterThan(0);
	});

	test("that another repository has", async () => {
		const other = await startIssuer({ repository: "octo/other" });
		closing.push(other.close);
		await plain.must("POST", "auth/jwt/config", {
			jwks_url: `${other.origin}/jwks`,
			bound_issuer: other.origin,
		});
		const said = await fails(inputs(), { env: other.variables });
		expect(said).toContain(
			"Compare the role `ci` with the claims that were sent: iss ",
		);
		expect(said).toContain('repository "octo/other"');
		expect(said).not.toMatch(/eyJ|jti/);
	});

	test("without the permission", async () => {
		expect(await fails(inputs())).toContain(
			"GitHub gives this job no ID token. Give the job `permissions: id-token: write`",
		);
	});

	test("from a service that refuses", async () => {
		expect(
			await fails(inputs(), {
				env: { ...issuer.variables, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "wrong" },
			}),
		).toContain("GitHub's token service gave no ID token (status 401).");
	});
});

describe("bad input", () => {
	test.each([
		[
			"",
			"no address of Vault is given. Set the input `vault-addr` or the variable `VAULT_ADDR`",
		],
		["vault.example.com:8200", "the address of Vault is not a URL."],
		["file:///etc", "the address of Vault is not a URL."],
		[
			"https://user:pa55-w0rd@vault.example.com",
			"the address of Vault has credentials in it.",
		],
		[
			"https://vault.example.com/?x=1",
			"the address of Vault has a `?` or `#` in it.",
		],
		["http://127.0.0.1:1", "nothing listens at 127.0.0.1:1 (ECONNREFUSED)."],
		["http://nowhere.invalid", "the name nowhere.invalid cannot be found"],
	])("the address %s", async (address, message) => {
		const said = await fails({ "vault-addr": address });
		expect(said).toContain(message);
		expect(said).not.toContain("pa55-w0rd");
	});

	test("a header with a line break", async () => {
		expect(
			await fails({
				"vault-addr": plain.address,
				"vault-headers": "X-Key: the-token-of\nthe-token-of-the-gate",
			}),
		).toContain("`vault-headers`, line 2: it is not `Name: value`.");
	});

	test.each<[string, Act, string]>([
		[
			"is sealed",
			{ status: 503, body: '{"errors":["Vault is sealed"]}' },
			"Vault is sealed. Unseal it, then run the job again.",
		],
		[
			"is behind",
			{ status: 412, body: '{"errors":["required index state not present"]}' },
			"found the server behind its primary (status 412).",
		],
		[
			"limits",
			{
				status: 429,
				headers: { "retry-after": "60" },
				body: '{"errors":["request path quota exceeded"]}',
			},
			"ran into a rate limit of Vault (status 429).",
		],
		[
			"is another",
			{ status: 200, body: "<html>hello</html>" },
			"was answered with something that is not Vault's JSON (status 200).",
		],
		[
			"is an empty one",
			{ status: 200 },
			"was answered with something that is not Vault's JSON (status 200).",
		],
		[
			"breaks",
			{ status: 500, body: '{"errors":["1 error occurred:\\n\\t* internal"]}' },
			'failed in Vault (status 500: "1 error occurred: * internal").',
		],
		[
			"floods",
			{ status: 200, body: "x".repeat(5 * 1024 * 1024) },
			"the server's answer is larger than 4 MiB",
		],
		[
			"is a page that refuses",
			{ status: 403, body: "<html>no</html>" },
			"was refused with a page that is not Vault's (status 403).",
		],
	])("a server that %s", async (_, act, message) => {
		const faulty = await front(() => act);
		expect(await fails({ "vault-addr": faulty.origin })).toContain(message);
	});

	test("a server that hangs", async () => {
		const hanging = await front(() => "stall");
		expect(
			await fails({ "vault-addr": hanging.origin, "timeout-seconds": "0.5" }),
		).toContain("no answer within 0.5 s.");
	});

	test("a wrong token", async () => {
		expect(
			await fails({
				"vault-addr": plain.address,
				"vault-token": "hvs.wrong-token-0123",
			}),
		).toContain("Vault says that the token is invalid");
	});

	test("a token that expires on the way", async () => {
		const { auth } = await plain.must("POST", "auth/token/create", {
			policies: ["app"],
		});
		const token = auth.client_token;
		const expiring = await startFront(
			plain.address,
			async ({ path }): Promise<Act> => {
				if (path.endsWith("/data/other"))
					await plain.must("POST", "auth/token/revoke", { token });
				return "pass";
			},
		);
		closing.push(expiring.close);
		const said = await fails({
			"vault-addr": expiring.origin,
			"vault-token": token,
			concurrency: "1",
			"secret-refs": "A = vault://credentials.github\nB = vault://other.key",
		});
		expect(said).toMatch(/line 2: B: .*it is wrong, has expired, was revoked/);
		expect(said).not.toContain(token);
	});

	test.each([
		[
			{ "vault-skip-verify": "yes" },
			"`vault-skip-verify` (or `VAULT_SKIP_VERIFY`) accepts `true` and `false`.",
		],
		[{ "vault-kv-version": "3" }, "`vault-kv-version` accepts `1` and `2`."],
		[
			{ "vault-cacert": "nowhere.pem" },
			"`vault-cacert` is neither PEM, nor PEM in base64, nor the path of a file or directory that holds PEM.",
		],
		[
			{ "vault-kv-mount": "../sys" },
			"a mount or namespace in the settings has `.` or `..` in it.",
		],
		[
			{ "vault-adr": "x" },
			"there is no input `vault-adr`; did you mean `vault-addr`?",
		],
	])("%j", async (inputs: Record<string, string>, message) => {
		expect(await fails({ "vault-addr": plain.address, ...inputs })).toContain(
			message,
		);
	});

	test("a dry run needs no server, and judges references and settings", async () => {
		const dry = { "dry-run": "true", "vault-addr": "https://nowhere.invalid" };
		const result = await step(dry);
		expect([result.code, result.annotations]).toEqual([0, []]);
		const without = await step({ ...dry, "vault-token": "" });
		expect([without.code, without.annotations[0]?.message]).toEqual([
			0,
			expect.stringContaining("no credentials for Vault are given"),
		]);
		expect(await fails({ ...dry, "vault-addr": "" })).toContain(
			"no address of Vault is given",
		);
		expect(
			await fails({ ...dry, "secret-refs": "A = vault://apps/web" }),
		).toContain("the reference names no field.");
	});

	test("plain HTTP to another machine gets a warning", async () => {
		const result = await step({ "vault-addr": "http://nowhere.invalid" });
		expect(result.annotations).toContainEqual({
			kind: "warning",
			message: expect.stringContaining("begins with `http:`"),
		});
	});

	test("DEBUG does not make a library print", async () => {
		const result = await works(
			{ "vault-addr": plain.address },
			{ env: { DEBUG: "*", NODE_DEBUG: "" } },
		);
		expect(
			result.raw.filter((line) => !line.startsWith("::add-mask::")).join("\n"),
		).not.toMatch(/the-token-of|secret\/data/);
	});

	test("a value that is reached through a manifest cannot name credentials", async () => {
		const job = newJob();
		job.file(
			"refs.txt",
			"A = env:VAULT_TOKEN\nB = env:VAULT_APPROLE_SECRET_ID\n",
		);
		const result = await job.step({
			with: { "secret-refs-file": "refs.txt" },
			env: { VAULT_TOKEN: TOKEN, VAULT_APPROLE_SECRET_ID: "x" },
		});
		expect(result.code).toBe(1);
		expect(
			result.annotations.slice(0, 2).map(({ message }) => message),
		).toEqual([
			expect.stringContaining("refs.txt, line 1"),
			expect.stringContaining("refs.txt, line 2"),
		]);
	});
});
