import {
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
	type Backend,
	mountDatabase,
	startElasticsearch,
} from "../../support/backends.ts";
import { type Act, type Front, startFront } from "../../support/front.ts";
import { Job, type StepOptions } from "../../support/runner.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";

let vault: VaultServer;
let elasticsearch: Backend;
let login: Record<string, string>;
let job: Job;
const closing: (() => void)[] = [];
const VALUE = "ghp_0123456789";

beforeAll(async () => {
	vault = await startVault();
	elasticsearch = await startElasticsearch();
	closing.push(vault.close, elasticsearch.close);
	await vault.must("POST", "secret/data/credentials", {
		data: { github: VALUE },
	});
	await vault.must("PUT", "sys/policies/acl/app", {
		policy:
			'path "secret/data/*" { capabilities = ["read"] }\npath "database/creds/*" { capabilities = ["read"] }',
	});
	await vault.must("POST", "sys/auth/approle", { type: "approle" });
	for (const [role, more] of Object.entries({
		app: {},
		bare: { token_no_default_policy: true },
	}))
		await vault.must("POST", `auth/approle/role/${role}`, {
			token_policies: "app",
			token_ttl: "1h",
			...more,
		});
	login = await loginOf("app");
	await mountDatabase(vault, elasticsearch);
	await vault.must("POST", "database/roles/app", {
		db_name: "es",
		creation_statements: '{"elasticsearch_roles": ["viewer"]}',
		default_ttl: "1h",
	});
});
afterAll(() => {
	for (const close of closing) close();
});
afterEach(() => job.end());

async function loginOf(role: string): Promise<Record<string, string>> {
	const path = `auth/approle/role/${role}`;
	return {
		"vault-approle-role-id": (await vault.must("GET", `${path}/role-id`)).data
			.role_id,
		"vault-approle-secret-id": (await vault.must("POST", `${path}/secret-id`))
			.data.secret_id,
	};
}

const step = (references: string, options: StepOptions = {}) =>
	job.step({
		...options,
		with: {
			"vault-addr": vault.address,
			...login,
			"secret-refs": references,
			...options.with,
		},
	});

/** What the requests of an action did to tokens. */
async function watch<T>(action: () => Promise<T>) {
	const [before, alive] = [vault.requests().length, await vault.tokens()];
	const result = await action();
	const paths = vault
		.requests()
		.slice(before)
		.map(({ path }) => path);
	const count = (path: string) => paths.filter((one) => one === path).length;
	return {
		result,
		logins: count("auth/approle/login"),
		revocations: count("auth/token/revoke-self"),
		/** Tokens that it left. */
		left: (await vault.tokens()) - alive,
	};
}

const privateFiles = () =>
	readdirSync(job.temp, { recursive: true, encoding: "utf8" }).filter((name) =>
		/^secret-refs-.*\.json$/.test(name),
	);

const front = async (act: Parameters<typeof startFront>[1]): Promise<Front> => {
	const made = await startFront(vault.address, act);
	closing.push(made.close);
	return made;
};

describe("a token that the action minted", () => {
	test("is revoked as soon as the last value is read", async () => {
		job = new Job();
		const { result, ...counts } = await watch(() =>
			step("GH = vault://credentials.github"),
		);
		expect([result.code, result.env.get("GH")]).toEqual([0, VALUE]);
		expect(counts).toEqual({ logins: 1, revocations: 1, left: 0 });
		expect(privateFiles()).toEqual([]);
		const post = await watch(() => job.post(result));
		expect(post).toMatchObject({
			result: { code: 0, annotations: [] },
			revocations: 0,
		});
		expect(job.leftInTemp()).toEqual([]);
	});

	test.each<[string, string, StepOptions]>([
		[
			"another reference fails",
			"GH = vault://credentials.github\nB = vault://nowhere.x",
			{},
		],
		[
			"another provider fails",
			"GH = vault://credentials.github\nB = env:NOWHERE",
			{},
		],
		[
			"nothing can be delivered",
			"GH = vault://credentials.github",
			{ env: { GITHUB_ENV: undefined } },
		],
		[
			"a value cannot be delivered",
			"NAME = vault://credentials.github\nB [base64] = vault://credentials.github",
			{},
		],
	])("is revoked when %s", async (_, references, options) => {
		job = new Job();
		const { result, ...counts } = await watch(() => step(references, options));
		expect(result.code).toBe(1);
		expect(counts).toEqual({ logins: 1, revocations: 1, left: 0 });
		expect([...result.env]).toEqual([]);
	});

	test.each([
		"SIGINT",
		"SIGTERM",
	] as const)("is revoked when the job is cancelled with %s", async (signal) => {
		job = new Job();
		const stalling = await front(
			({ path }): Act => (path.includes("/data/") ? "stall" : "pass"),
		);
		const { result, ...counts } = await watch(() =>
			step("GH = vault://credentials.github", {
				with: { "vault-addr": stalling.origin },
				interrupt: {
					signal,
					when: () => stalling.seen.some(({ path }) => path.includes("/data/")),
				},
			}),
		);
		expect(result.code).toBe(1);
		expect(result.annotations[0]?.message).toContain(
			"the job was cancelled before there was an answer.",
		);
		expect(counts).toEqual({ logins: 1, revocations: 1, left: 0 });
	});

	test("is revoked when it cannot be written down for the post step", async () => {
		job = new Job();
		const { result, ...counts } = await watch(() =>
			step("GH = vault://credentials.github", {
				env: { GITHUB_STATE: join(job.root, "nowhere") },
			}),
		);
		expect(result.code).toBe(1);
		expect(result.annotations[0]?.message).toContain(
			"`GITHUB_STATE` names a file that is not there.",
		);
		expect(counts).toEqual({ logins: 1, revocations: 1, left: 0 });
	});

	test("is revoked after the deadline", async () => {
		job = new Job();
		const stalling = await front(
			({ path }): Act => (path.includes("/data/") ? "stall" : "pass"),
		);
		const { result, ...counts } = await watch(() =>
			step("GH = vault://credentials.github", {
				with: { "vault-addr": stalling.origin, "timeout-seconds": "0.5" },
			}),
		);
		expect(result.code).toBe(1);
		expect(result.annotations[0]?.message).toContain(
			"no answer within 0.5 s. If it needs longer, raise `timeout-seconds`.",
		);
		expect(counts).toEqual({ logins: 1, revocations: 1, left: 0 });
	});

	test("is revoked by the post step when the action was killed, and is nowhere afterwards", async () => {
		job = new Job();
		const stalling = await front(
			({ path }): Act => (path.includes("/data/") ? "stall" : "pass"),
		);
		const killed = await watch(() =>
			step("GH = vault://credentials.github", {
				with: { "vault-addr": stalling.origin },
				interrupt: {
					signal: "SIGKILL",
					when: () => stalling.seen.some(({ path }) => path.includes("/data/")),
				},
			}),
		);
		expect(killed).toMatchObject({
			result: { signal: "SIGKILL" },
			logins: 1,
			revocations: 0,
			left: 1,
		});
		const [file = ""] = privateFiles();
		expect(statSync(join(job.temp, file)).mode & 0o777).toBe(0o600);
		const { token } = JSON.parse(
			readFileSync(join(job.temp, file), "utf8"),
		).debt;
		expect(killed.result.log.join("\n")).not.toContain(token);
		expect([...killed.result.state.values()].join("\n")).not.toContain(token);
		// A fresh step of the same job leaves it to the post step.
		await step("A = cmd:echo harmless-value");
		const post = await watch(() => job.post(killed.result));
		expect(post).toMatchObject({
			result: { code: 0, annotations: [] },
			revocations: 1,
			left: -1,
		});
		expect(post.result.raw.join("\n")).not.toContain(token);
		expect(privateFiles()).toEqual([]);
	});

	test("lives until the post step when a lease depends on it", async () => {
		job = new Job();
		const { result, ...counts } = await watch(() =>
			step(
				"DB_USER [plain] = vault:///database/creds/app#username\nDB_PASSWORD = vault:///database/creds/app#password\nDB_* = vault:///database/creds/app",
			),
		);
		expect(result.code, result.log.join("\n")).toBe(0);
		expect(result.env.get("DB_USER")).toMatch(/^v-approle-app-/);
		// Two fields of one credential, and one credential.
		expect(counts).toEqual({ logins: 1, revocations: 0, left: 1 });
		expect(
			elasticsearch.asked.filter((asked) => asked.startsWith("POST")),
		).toHaveLength(1);
		const post = await watch(() => job.post(result));
		expect(post).toMatchObject({
			result: { code: 0, annotations: [] },
			revocations: 1,
			left: -1,
		});
		expect(
			elasticsearch.asked.filter((asked) =>
				asked.startsWith("DELETE /_security/user/"),
			),
		).toEqual([expect.stringContaining(result.env.get("DB_USER") ?? "none")]);
		expect((await watch(() => job.post(result))).revocations).toBe(0);
	});

	test("that may not revoke itself gets a warning, and the step goes on", async () => {
		job = new Job();
		const bare = await loginOf("bare");
		const { result, revocations } = await watch(() =>
			step("GH = vault://credentials.github", { with: bare }),
		);
		expect([result.code, revocations]).toEqual([0, 1]);
		expect(result.annotations).toEqual([
			{
				kind: "warning",
				message: expect.stringMatching(
					/^Vault: the revocation of the action's token was refused \(status 403: .*Its policies need `update` on `auth\/token\/revoke-self`/,
				),
			},
		]);
	});
});

describe("a token that was given", () => {
	test("stays", async () => {
		job = new Job();
		const { auth } = await vault.must("POST", "auth/token/create", {
			policies: ["app"],
		});
		const given = {
			"vault-approle-role-id": "",
			"vault-approle-secret-id": "",
			"vault-token": auth.client_token,
		};
		const { result, ...counts } = await watch(async () => {
			const result = await step("GH = vault://credentials.github", {
				with: given,
			});
			await job.post(result);
			return result;
		});
		expect(result.code).toBe(0);
		expect(counts).toEqual({ logins: 0, revocations: 0, left: 0 });
	});
});

describe("with `run`", () => {
	test("a lease lives, and is renewed, as long as the script does; then its token is revoked", async () => {
		await vault.must("POST", "database/roles/short", {
			db_name: "es",
			creation_statements: '{"elasticsearch_roles": ["viewer"]}',
			default_ttl: "3s",
			max_ttl: "1h",
		});
		job = new Job();
		const running = step(
			"USER_NAME = vault:///database/creds/short#username\nPASSWORD = vault:///database/creds/short#password",
			{
				with: {
					run: 'echo "$USER_NAME" > name; while test ! -e enough; do sleep 0.1; done; test -n "$PASSWORD"',
				},
			},
		);
		// Without any, Vault says 404.
		const leases = () =>
			vault.must("LIST", "sys/leases/lookup/database/creds/short").then(
				({ data }) => data.keys,
				() => [],
			);
		const started = () => existsSync(join(job.workspace, "name"));
		await expect.poll(started, { timeout: 30_000 }).toBe(true);
		// Twice its time.
		await new Promise((resolve) => setTimeout(resolve, 6_000));
		const meanwhile = await leases();
		job.file("enough", "");
		const result = await running;
		expect(meanwhile).toHaveLength(1);
		expect([result.code, result.annotations]).toEqual([0, []]);
		expect(await leases()).toEqual([]);
		expect(job.leftInTemp()).toEqual([]);
		const post = await watch(() => job.post(result));
		expect(post).toMatchObject({
			result: { code: 0, annotations: [] },
			revocations: 0,
		});
	});

	test("when the action is killed, the post step ends the script and revokes the token", async () => {
		job = new Job();
		const { result, left } = await watch(async () => {
			const killed = await step(
				"PASSWORD = vault:///database/creds/app#password",
				{
					with: { run: "echo $$ > pid; exec sleep 300" },
					interrupt: {
						signal: "SIGKILL",
						when: () => existsSync(join(job.workspace, "pid")),
					},
				},
			);
			return job.post(killed);
		});
		expect([result.code, result.annotations, left]).toEqual([0, [], 0]);
		const pid = readFileSync(join(job.workspace, "pid"), "utf8").trim();
		expect(existsSync(`/proc/${pid}/exe`)).toBe(false);
	});

	test("a server that is gone by then is named in a warning, and the post step tries again", async () => {
		job = new Job();
		const way = await front((): Act => "pass");
		const result = await step(
			"PASSWORD = vault:///database/creds/app#password",
			{
				with: {
					"vault-addr": way.origin,
					run: "sed -i 's/127.0.0.1:[0-9]*/127.0.0.1:1/' \"$RUNNER_TEMP\"/secret-refs-*/debts/*.json; exit 0",
				},
			},
		);
		expect(result.code).toBe(0);
		const warning = {
			kind: "warning",
			message: expect.stringMatching(
				/^Not undone: nothing listens at 127\.0\.0\.1:1 /,
			),
		};
		expect(result.annotations).toEqual([warning]);
		expect(privateFiles()).toHaveLength(1);
		expect((await job.post(result)).annotations).toEqual([warning]);
		expect(privateFiles()).toEqual([]);
	});
});

describe("the post step", () => {
	const killedStep = async () => {
		const stalling = await front(
			({ path }): Act => (path.includes("/data/") ? "stall" : "pass"),
		);
		return step("GH = vault://credentials.github", {
			with: { "vault-addr": stalling.origin },
			interrupt: {
				signal: "SIGKILL",
				when: () => stalling.seen.some(({ path }) => path.includes("/data/")),
			},
		});
	};

	test.each([
		["is no JSON", "{"],
		[
			"is of a provider that defers nothing",
			'{"owner":"constructor","debt":{}}',
		],
		[
			"names no server",
			'{"owner":"vault","debt":{"token":"t","server":{"origin":"file:///etc"}}}',
		],
	])("warns when what was written down %s", async (_, text) => {
		job = new Job();
		const killed = await killedStep();
		const [file = ""] = privateFiles();
		writeFileSync(join(job.temp, file), text);
		const post = await job.post(killed);
		expect(post.code).toBe(0);
		expect(post.annotations).toEqual([
			{
				kind: "warning",
				message: expect.stringMatching(
					/^Not undone: what was written down .* cannot be read\.$/,
				),
			},
		]);
		expect(privateFiles()).toEqual([]);
	});

	test("warns when the server is gone", async () => {
		job = new Job();
		const killed = await killedStep();
		const [file = ""] = privateFiles();
		const path = join(job.temp, file);
		writeFileSync(
			path,
			readFileSync(path, "utf8").replace(/127\.0\.0\.1:\d+/, "127.0.0.1:1"),
		);
		const post = await job.post(killed);
		expect(post.code).toBe(0);
		expect(post.annotations).toEqual([
			{
				kind: "warning",
				message: expect.stringMatching(
					/^Not undone: nothing listens at 127\.0\.0\.1:1 /,
				),
			},
		]);
		expect(post.raw.join("\n")).not.toMatch(/hvs\./);
	});
});
