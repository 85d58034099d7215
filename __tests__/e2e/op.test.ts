import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type ConnectServer, idOf, startConnect } from "../support/connect.ts";
import { type Act, startFront, startProxy } from "../support/front.ts";
import { makeOpCli } from "../support/op-cli.ts";
import { Job, ROOT, type StepOptions } from "../support/runner.ts";
import { serviceAccountToken } from "../support/service-account.ts";
import { type Authority, createAuthority } from "../support/tls.ts";

const VALUE = "ghp_0123456789";
let connect: ConnectServer;
let authority: Authority;
let job: Job;
const closing: (() => void | Promise<void>)[] = [];

beforeAll(async () => {
	authority = createAuthority();
	connect = await startConnect([
		{
			name: "infra",
			items: [
				{
					title: "github",
					fields: [
						{ label: "credential", value: VALUE },
						{ label: "empty" },
						{ label: "api key", value: "another-value-01" },
					],
					files: [{ name: "odd.bin", content: Buffer.of(0xff, 0xfe, 0, 1) }],
				},
			],
		},
	]);
	closing.push(connect.close, authority.remove);
});
afterAll(async () => {
	for (const close of closing) await close();
});
afterEach(() => job.end());

/** A step without an `op` on its PATH, whatever the machine has. */
const step = (inputs: Record<string, string>, options: StepOptions = {}) => {
	job = new Job();
	return job.step({
		...options,
		env: { RUNNER_DEBUG: "1", PATH: "/nowhere", ...options.env },
		with: { "secret-refs": "GH = op://infra/github/credential", ...inputs },
	});
};

const withConnect = () => ({
	"op-connect-host": connect.origin,
	"op-connect-token": connect.token,
});

/** The message of a failed step, whose log at the level of debug holds no token, header or value. */
const fails = async (inputs: Record<string, string>, options?: StepOptions) => {
	const result = await step(inputs, options);
	expect(result.code).toBe(1);
	expect([...result.env]).toEqual([]);
	expect(result.log.join("\n")).not.toMatch(
		/ops_[a-z]|eyJ|Bearer|ghp_0123456789|node_modules|\n\s+at /,
	);
	const [message = ""] = result.annotations
		.filter(({ kind }) => kind === "error")
		.map(({ message }) => message);
	return message;
};

const FAILED = "secret-refs, line 1: GH: op://infra/github/credential: ";

describe("Connect", () => {
	test("values, files and wildcards, masked", async () => {
		const result = await step({
			...withConnect(),
			"secret-refs":
				"GH = op://infra/github/credential?ttl=5m\nODD [file] = op:infra/github/odd.bin\nAPP_* = op://infra/github",
		});
		expect(result.code, result.log.join("\n")).toBe(0);
		expect(result.env.get("GH")).toBe(VALUE);
		expect(result.env.get("APP_API_KEY")).toBe("another-value-01");
		expect(readFileSync(result.env.get("ODD") ?? "")).toEqual(
			Buffer.of(0xff, 0xfe, 0, 1),
		);
		expect(job.show(`${VALUE} another-value-01`)).toBe("*** ***");
		expect(result.log.join("\n")).not.toMatch(/eyJ|ghp_/);
		await job.post(result);
	});

	test("over TLS, with a CA that Node.js is told of", async () => {
		const { cert, key } = authority.issue("IP:127.0.0.1");
		const front = await startFront(connect.origin, () => "pass", {
			cert: readFileSync(cert, "utf8"),
			key: readFileSync(key, "utf8"),
		});
		closing.push(front.close);
		const inputs = { ...withConnect(), "op-connect-host": front.origin };
		const env = { NODE_EXTRA_CA_CERTS: authority.ca };
		expect((await step(inputs, { env })).env.get("GH")).toBe(VALUE);
		expect(await fails(inputs)).toContain("is signed by nobody");
	});

	test("an empty field is a value, with a warning", async () => {
		const result = await step({
			...withConnect(),
			"secret-refs": "EMPTY = op://infra/github/empty",
		});
		expect([result.code, result.env.get("EMPTY")]).toEqual([0, ""]);
		expect(result.annotations).toEqual([
			{
				kind: "warning",
				message: "EMPTY: op://infra/github/empty: the value is empty.",
			},
		]);
	});

	test("what is not found may be optional or have a default", async () => {
		const result = await step({
			...withConnect(),
			"secret-refs":
				"A [optional] = op://infra/github/nothing\nB [default:x, plain] = op://infra/nothing/key",
		});
		expect([result.code, ...result.env]).toEqual([0, ["B", "x"]]);
	});

	test("a service account besides is not used, and this is said", async () => {
		const result = await step(withConnect(), {
			env: { OP_SERVICE_ACCOUNT_TOKEN: serviceAccountToken("127.0.0.1:1") },
		});
		expect([result.code, result.env.get("GH")]).toEqual([0, VALUE]);
		expect(result.annotations).toEqual([
			{
				kind: "notice",
				message:
					"1Password: `connect` is used, though `service-account` is configured as well. `op-backend` chooses another.",
			},
		]);
	});
});

describe("bad input", () => {
	test.each<[string, Record<string, string>, string]>([
		[
			"no backend",
			{},
			"no way to 1Password is given. Set `op-connect-host` and `op-connect-token` (a Connect server), `op-service-account-token` (a service account), or `op-workload-id` and `op-customer-managed-secret` (workload identity), or install the 1Password CLI and sign in. A pull request from a fork gets no secrets.",
		],
		[
			"half of Connect",
			{ "op-connect-host": "http://127.0.0.1:1" },
			"the backend `connect` needs `op-connect-token` (or the variable `OP_CONNECT_TOKEN`), which is missing or empty. A secret of GitHub is empty when it does not exist, and in a pull request from a fork.",
		],
		[
			"half of a workload",
			{ "op-workload-id": "x" },
			"the backend `workload-identity` needs `op-customer-managed-secret` (or the variable `OP_CUSTOMER_MANAGED_SECRET`), which is missing or empty. A secret of GitHub is empty when it does not exist, and in a pull request from a fork.",
		],
		[
			"another backend",
			{ "op-backend": "vault" },
			"`op-backend` accepts `connect`, `service-account`, `workload-identity`, `cli`.",
		],
		[
			"no CLI",
			{ "op-backend": "cli" },
			"there is no `op` on PATH. Install the 1Password CLI in an earlier step, or choose another `op-backend`.",
		],
		[
			"an address that is none",
			{ "op-connect-host": "connect:8080", "op-connect-token": "x" },
			"the address of Connect is not a URL. `op-connect-host` (or `OP_CONNECT_HOST`) has the form `https://connect.example.com:8080`.",
		],
		[
			"an address with credentials",
			{ "op-connect-host": "https://ops_user:x@host", "op-connect-token": "x" },
			"the address of Connect has credentials in it. Take them out of `op-connect-host`; the token belongs into `op-connect-token`.",
		],
		[
			"an address with a query",
			{ "op-connect-host": "https://host/?x", "op-connect-token": "x" },
			"the address of Connect has a `?` or `#` in it. `op-connect-host` has the form `https://connect.example.com:8080`.",
		],
		[
			"a wrong host",
			{ "op-connect-host": "http://127.0.0.1:1", "op-connect-token": "x" },
			"nothing listens at 127.0.0.1:1 (ECONNREFUSED). Check the address and the port, and whether the server runs.",
		],
		[
			"a token of the other kind",
			{ "op-connect-host": "http://127.0.0.1:1", "op-connect-token": "ops_x" },
			"`op-connect-token` holds the token of a service account. Give it as `op-service-account-token`.",
		],
		[
			"a broken token of Connect",
			{ "op-connect-host": "http://127.0.0.1:1", "op-connect-token": "ey J" },
			"`op-connect-token` has white space or another character in it that no token of Connect has. Was it stored with a line break or quotes around it?",
		],
		[
			"a malformed token",
			{ "op-service-account-token": '"ops_x"' },
			"`op-service-account-token` is not a token of a service account: those begin with `ops_`, and have no white space or quotes in them. Was it cut, or is it a token of Connect?",
		],
		[
			"a token that only the SDK's core knows to be malformed",
			{ "op-service-account-token": "ops_e30" },
			"`op-service-account-token` is not a token of a service account: those begin with `ops_`, and have no white space or quotes in them. Was it cut, or is it a token of Connect?",
		],
		[
			"a secret of no workload",
			{ "op-workload-id": "x", "op-customer-managed-secret": "ops_e30" },
			"`op-customer-managed-secret` is not the secret of this workload. Copy it anew from the workload's setup in 1Password.",
		],
	])("%s", async (_, inputs, message) => {
		expect(await fails(inputs)).toBe(`${FAILED}${message}`);
	});

	test("a malformed reference, also in a dry run without credentials", async () => {
		for (const inputs of [{}, { "dry-run": "true" }])
			expect(
				await fails({ ...inputs, "secret-refs": "GH = op://infra/github" }),
			).toBe(
				"secret-refs, line 1: GH: op://infra/github: the reference names no field. Write `op://vault/item/field` or `op://vault/item/section/field`. Every field: `PREFIX_* = op://vault/item`.",
			);
	});

	test("a pasted token is not shown", async () => {
		expect(
			await fails({ "secret-refs": "GH = op:ops_eyJzaWduSW5BZGRyZXNzIjoi" }),
		).toMatch(/GH: op:\/\/\.\.\.: the reference has 1 part\./);
	});

	test("a wrong token of Connect", async () => {
		expect(
			await fails({ ...withConnect(), "op-connect-token": "eyJ.another" }),
		).toBe(
			`${FAILED}Connect says that the token is invalid: it is wrong, has expired, was revoked, or belongs to another server. Give a new one as \`op-connect-token\`.`,
		);
	});

	test("plain HTTP to another machine gets a warning", async () => {
		const result = await step({
			...withConnect(),
			"op-connect-host": "http://nowhere.invalid",
		});
		expect(result.annotations[0]).toEqual({
			kind: "warning",
			message:
				"The address of Connect begins with `http:`, so its token and the secrets cross the network unencrypted. Use `https:`.",
		});
	});

	test("a Connect server that hangs", async () => {
		const hanging = await startConnect([], () => "stall");
		closing.push(hanging.close);
		expect(
			await fails({
				"op-connect-host": hanging.origin,
				"op-connect-token": hanging.token,
				"timeout-seconds": "0.5",
			}),
		).toBe(
			`${FAILED}no answer within 0.5 s. If it needs longer, raise \`timeout-seconds\`.`,
		);
	});

	test("a binary file is no environment value", async () => {
		const said = await fails({
			...withConnect(),
			"secret-refs": "ODD = op://infra/github/odd.bin",
		});
		expect(said).toBe(
			"secret-refs, line 1: ODD: op://infra/github/odd.bin: the value is not text (it is not valid UTF-8). Deliver it as `[file]`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.",
		);
	});

	test("a manifest cannot name the credentials", async () => {
		job = new Job();
		job.file(
			"refs.txt",
			["A = env:OP_SERVICE_ACCOUNT_TOKEN", "B = env:OP_CONNECT_TOKEN"].join(
				"\n",
			),
		);
		const result = await job.step({ with: { "secret-refs-file": "refs.txt" } });
		expect(result.code).toBe(1);
		expect(result.annotations.map(({ message }) => message)).toEqual(
			expect.arrayContaining(
				["line 1: A", "line 2: B"].map((line) => expect.stringContaining(line)),
			),
		);
	});
});

/** 1Password's server, as far as the core of the SDK gets with a token that nobody has. */
const serve = async (act: Act) => {
	const pair = authority.issue("IP:127.0.0.1");
	const front = await startFront("http://127.0.0.1:1", () => act, {
		cert: readFileSync(pair.cert, "utf8"),
		key: readFileSync(pair.key, "utf8"),
	});
	closing.push(front.close);
	return { ...front, host: new URL(front.origin).host };
};

describe("the real core of the SDK", () => {
	const trust = () => ({ NODE_EXTRA_CA_CERTS: authority.ca });

	test.each<[string, Act, string]>([
		[
			"is refused",
			{ status: 401, body: "{}" },
			"1Password refuses the token of the service account: it has expired, was revoked, or the account is gone. Give a new one as `op-service-account-token`.",
		],
		[
			"asks for an account that is gone",
			{ status: 404, body: "{}" },
			"1Password refuses the token of the service account: it has expired, was revoked, or the account is gone. Give a new one as `op-service-account-token`.",
		],
		[
			"runs into a rate limit, once",
			{ status: 429, headers: { "retry-after": "2100" }, body: "{}" },
			"1Password's rate limit is reached, and it was not asked again. It can be used again in 35 minutes. Read fewer references, or see `op service-account ratelimit` for what is left in the hour and the day.",
		],
		[
			"finds a server that fails",
			{ status: 503, body: "" },
			"1Password's server failed. Run the job again; if it stays so, look at status.1password.com.",
		],
		[
			"finds a page",
			{ status: 200, body: "<html>hello</html>" },
			"the answer is not 1Password's. Does a proxy stand between this runner and 1Password? See HTTPS_PROXY.",
		],
		[
			"is cut off",
			"reset",
			"1Password cannot be reached (UND_ERR_SOCKET). Check the network of this runner, and HTTPS_PROXY if it needs one.",
		],
	])("%s", async (_, act, message) => {
		const { host, seen } = await serve(act);
		const inputs = {
			"op-service-account-token": serviceAccountToken(host),
			"secret-refs":
				"GH = op://infra/github/credential\nB [optional] = op://infra/github/b",
		};
		const result = await step(inputs, { env: trust() });
		expect(result.annotations[0]?.message).toBe(`${FAILED}${message}`);
		expect(result.log.join("\n")).not.toMatch(/ops_|eyJ|srpX|muk/);
		expect(seen.map(({ path }) => path)).toEqual(["/api/v3/auth/start"]);
	});

	test("cannot connect", async () => {
		const { host, close } = await serve("reset");
		close();
		expect(
			await fails({ "op-service-account-token": serviceAccountToken(host) }),
		).toBe(
			`${FAILED}1Password cannot be reached (ECONNREFUSED). Check the network of this runner, and HTTPS_PROXY if it needs one.`,
		);
	});

	test("takes a token with the padding that it has somewhere else", async () => {
		const { host } = await serve({ status: 401, body: "{}" });
		const padded = `${serviceAccountToken(host)}==`;
		expect(
			await fails({ "op-service-account-token": padded }, { env: trust() }),
		).toContain("1Password refuses the token");
	});

	test("trusts no certificate that the runner does not", async () => {
		const { host, seen } = await serve({ status: 401, body: "{}" });
		expect(
			await fails({ "op-service-account-token": serviceAccountToken(host) }),
		).toMatch(/1Password cannot be reached \((?:UNABLE_TO|SELF_SIGNED)\w+\)/);
		expect(seen).toEqual([]);
	});

	test("hangs: the step ends at the deadline, and so does its process", async () => {
		const { host, seen } = await serve("stall");
		expect(
			await fails(
				{
					"op-service-account-token": serviceAccountToken(host),
					"timeout-seconds": "5",
				},
				{ env: trust() },
			),
		).toBe(
			`${FAILED}no answer within 5 s. If it needs longer, raise \`timeout-seconds\`.`,
		);
		expect(seen).toHaveLength(1);
	});

	test("goes through the proxy of the environment", async () => {
		const { host } = await serve({ status: 401, body: "{}" });
		const proxy = await startProxy();
		closing.push(proxy.close);
		const inputs = { "op-service-account-token": serviceAccountToken(host) };
		const env = { ...trust(), HTTPS_PROXY: proxy.origin };
		expect(await fails(inputs, { env })).toContain("refuses the token");
		expect(proxy.passed).toEqual([host]);
		await fails(inputs, { env: { ...env, NO_PROXY: "127.0.0.1" } });
		expect(proxy.passed).toEqual([host]);
	});
});

test("the core is read for a service account and workload identity, and for nothing else", async () => {
	const copy = mkdtempSync(join(tmpdir(), "dist-"));
	closing.push(() => rmSync(copy, { recursive: true }));
	cpSync(join(ROOT, "dist"), copy, { recursive: true });
	rmSync(join(copy, "core_bg.wasm.br"));
	const main = join(copy, "index.js");
	expect((await step(withConnect(), { main })).env.get("GH")).toBe(VALUE);
	const account = { "op-service-account-token": "ops_e30" };
	const dryRun = { ...account, "dry-run": "true" };
	expect((await step(dryRun, { main })).code).toBe(0);
	expect(await fails(account, { main })).toBe(
		`${FAILED}the system reported ENOENT.`,
	);
	writeFileSync(join(copy, "core_bg.wasm.br"), brotliCompressSync("another"));
	expect(await fails(account, { main })).toBe(
		`${FAILED}an internal error in the provider.`,
	);
});

describe("the CLI", () => {
	test("is used where nothing else is configured", async () => {
		const cli = makeOpCli({
			secrets: { "op://infra/github/credential": Buffer.from(`${VALUE}\n`) },
			items: {
				"infra/github": {
					fields: [{ id: "f", label: "api key", value: "another-value-01" }],
				},
			},
		});
		closing.push(cli.remove);
		const result = await step(
			{
				"secret-refs":
					"GH = op://infra/github/credential\nAPP_* = op://infra/github",
			},
			{ env: cli.variables },
		);
		expect(result.code, result.log.join("\n")).toBe(0);
		expect([...result.env]).toEqual([
			["GH", `${VALUE}\n`],
			["APP_API_KEY", "another-value-01"],
		]);
		const given = cli.calls().flatMap(({ names }) => names);
		expect(given.filter((name) => name.startsWith("INPUT_"))).toEqual([]);
	});

	test("hangs: it is ended at the deadline", async () => {
		const cli = makeOpCli({
			errors: { "op://infra/github/credential": "hang" },
		});
		closing.push(cli.remove);
		expect(
			await fails({ "timeout-seconds": "2" }, { env: cli.variables }),
		).toContain("no answer within 2 s.");
	});
});

test("Dagger's example", async () => {
	const result = await step({
		...withConnect(),
		"secret-refs": "GITHUB_API_TOKEN = op://infra/github/credential",
	});
	expect(result.env.get("GITHUB_API_TOKEN")).toBe(VALUE);
	expect(connect.asked.at(-1)).toBe(
		`/v1/vaults/${idOf("infra")}/items/${idOf("github")}`,
	);
});
