import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Job, type StepOptions } from "../../support/runner.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";

let vault: VaultServer;
let job: Job;
let login: Record<string, string>;

beforeAll(async () => {
	vault = await startVault();
	await vault.must("POST", "secret/data/ci", {
		data: { token: "value-of-ci-0123" },
	});
	await vault.must("PUT", "sys/policies/acl/app", {
		policy: 'path "secret/*" { capabilities = ["read"] }',
	});
	await vault.must("POST", "sys/auth/approle", { type: "approle" });
	for (const [role, more] of Object.entries({
		app: {},
		batch: { token_type: "batch" },
		short: { token_ttl: "2s" },
	}))
		await vault.must("POST", `auth/approle/role/${role}`, {
			token_policies: "app",
			token_ttl: "1h",
			...more,
		});
	login = await loginOf("app");
});
afterAll(() => vault.close());
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

const step = (references: string, options: StepOptions = {}) => {
	job = new Job();
	return job.step({
		...options,
		with: {
			"vault-addr": vault.address,
			...login,
			"secret-refs": references,
			...options.with,
		},
	});
};

/** Whether Vault takes a token. */
const lives = async (token = "") =>
	(await vault.api("GET", "secret/data/ci", undefined, token)).status === 200;

const count = (from: number, path: string) =>
	vault
		.requests()
		.slice(from)
		.filter((request) => request.path === path).length;

describe("the token that the action logs in with", () => {
	test("lives until the post step, and is revoked once", async () => {
		const before = vault.requests().length;
		const result = await step(
			"VAULT_TOKEN [env] = vault+token:\nA = vault://ci.token",
		);
		expect(result.code, result.log.join("\n")).toBe(0);
		const token = result.env.get("VAULT_TOKEN") ?? "";
		expect(token).toMatch(/^hvs\./);
		expect(await lives(token)).toBe(true);
		expect(job.show(`token ${token}`)).toBe("token ***");
		expect(
			result.raw.filter((line) => !line.startsWith("::add-mask::")).join("\n"),
		).not.toContain(token);
		const post = await job.post(result);
		expect([post.code, post.annotations]).toEqual([0, []]);
		expect(await lives(token)).toBe(false);
		await job.post(result);
		expect(count(before, "auth/approle/login")).toBe(1);
		expect(count(before, "auth/token/revoke-self")).toBe(1);
	});

	test("alone, with `run`: it ends with the script", async () => {
		const result = await step("TOKEN = vault+token:", {
			with: {
				run: 'test -n "$TOKEN"; printf %s "$TOKEN" | rev > reversed',
			},
		});
		expect(result.code, result.log.join("\n")).toBe(0);
		const before = vault.requests().length;
		await job.post(result);
		expect(count(before, "auth/token/revoke-self")).toBe(0);
		expect(await vault.tokens()).toBe(1);
	});

	test("one that ends while the script runs gets a warning", async () => {
		const result = await step("TOKEN = vault+token:", {
			with: { ...(await loginOf("short")), run: "sleep 4" },
		});
		expect(result.code).toBe(0);
		expect(result.annotations).toEqual([
			{
				kind: "warning",
				message: expect.stringMatching(
					/^Vault's token ended .*a token that is delivered is not renewed\. Raise its TTL in the role \(`token_ttl`\)\./,
				),
			},
		]);
	});

	test("of a batch role: a notice, since nobody can revoke it", async () => {
		const result = await step("TOKEN [output] = vault+token:", {
			with: await loginOf("batch"),
		});
		expect(result.code).toBe(0);
		expect(result.outputs.get("TOKEN")).toMatch(/^hvb\./);
		expect(result.annotations.map(({ message }) => message)).toContain(
			"Vault gave a batch token, which cannot be revoked: it lives until it expires. Use a role with service tokens to end it with the step.",
		);
		expect((await job.post(result)).annotations).toEqual([]);
	});

	test("that the user gave is delivered, and never revoked", async () => {
		const { auth } = await vault.must("POST", "auth/token/create", {
			policies: ["app"],
		});
		const before = vault.requests().length;
		const result = await step("TOKEN [file] = vault+token:", {
			with: {
				"vault-approle-role-id": "",
				"vault-approle-secret-id": "",
				"vault-token": auth.client_token,
			},
		});
		expect(result.code, result.log.join("\n")).toBe(0);
		await job.post(result);
		expect(await lives(auth.client_token)).toBe(true);
		expect(count(before, "auth/token/revoke-self")).toBe(0);
	});

	test("is revoked in the post step when another reference fails", async () => {
		const before = vault.requests().length;
		const alive = await vault.tokens();
		const result = await step(
			"TOKEN [env] = vault+token:\nA = vault://nowhere.x",
		);
		expect([result.code, [...result.env]]).toEqual([1, []]);
		await job.post(result);
		expect(count(before, "auth/token/revoke-self")).toBe(1);
		expect(await vault.tokens()).toBe(alive);
	});
});

describe("refused", () => {
	test.each<[string, string, Record<string, string>, string]>([
		[
			"without a sink",
			"TOKEN = vault+token:",
			{},
			"TOKEN: `vault+token:` opens more than one secret, so the line has to say where it goes:",
		],
		[
			"as an output of a script, with which it ends",
			"TOKEN [env, output] = vault+token:",
			{ run: "true" },
			"TOKEN: with `run` or `image` what `vault+token:` gives is taken back",
		],
		[
			"as a wildcard",
			"T_* [env] = vault+token:",
			{},
			"behind `vault+token:` stands nothing",
		],
		[
			"where somebody in front adds it",
			"TOKEN [env] = vault+token:",
			{
				"vault-auth": "none",
				"vault-approle-role-id": "",
				"vault-approle-secret-id": "",
			},
			"with `vault-auth: none` somebody in front of Vault adds the token, and the action has none to deliver.",
		],
		[
			"as what Vault says of it",
			"TOKEN = vault:///auth/token/lookup-self#id",
			{},
			"Write `vault+token:`, which lives until the job has ended.",
		],
	])("%s", async (_, line, inputs, message) => {
		const before = vault.requests().length;
		const result = await step(line, { with: inputs });
		expect([result.code, [...result.env]]).toEqual([1, []]);
		expect(result.annotations[0]?.message).toContain(message);
		expect(vault.requests()).toHaveLength(before);
	});

	test.each([
		["T_* [env] = vault:///auth/token/lookup-self", ""],
		["T [env, json:/id] = vault:///auth/token/lookup-self", "/id"],
		["T = vault://lookup-self.id?mount=auth/token", "Write `vault+token:`"],
		["T_* [env] = vault:///auth/token/lookup", ""],
	])("the user's own token, in whatever way it is read: %s", async (line, message) => {
		await vault.must("PUT", "sys/policies/acl/lookup", {
			policy: 'path "auth/token/lookup" { capabilities = ["read"] }',
		});
		const own = (
			await vault.must("POST", "auth/token/create", { policies: ["lookup"] })
		).auth.client_token;
		const result = await step(line, {
			with: {
				"vault-approle-role-id": "",
				"vault-approle-secret-id": "",
				"vault-token": own,
				"vault-kv-version": "1",
			},
		});
		expect([...result.env.values()].join("\n")).not.toContain(own);
		if (message === "") {
			expect([result.code, result.env.get("T_DISPLAY_NAME")]).toEqual([
				0,
				"token",
			]);
			expect(result.env.get("T_ID")).toBe(undefined);
		} else {
			expect(result.code).toBe(1);
			expect(result.annotations[0]?.message).toContain(message);
		}
	});

	test.each([
		"TOKEN [env] = vault+token:",
		"C = vault+write:///pki/issue/web?common_name=a#certificate",
		"I = oidc:sts.amazonaws.com",
		"G = github-app:",
	])("in a manifest that is not trusted: %s", async (line) => {
		job = new Job();
		job.file("refs", line);
		const result = await job.step({
			with: {
				"vault-addr": vault.address,
				...login,
				"secret-refs-file": "refs",
			},
		});
		expect([result.code, [...result.env]]).toEqual([1, []]);
		expect(result.annotations[0]?.message).toMatch(
			/`(?:vault\+token|vault\+write|oidc|github-app):`/,
		);
	});
});

describe("with values of a later round", () => {
	test("vault writes what vault has read, with one login, and the headers of a gate come from a declaration", async () => {
		await vault.must("POST", "sys/mounts/transit", { type: "transit" });
		await vault.must("POST", "transit/keys/app", {});
		await vault.must("PUT", "sys/policies/acl/app", {
			policy:
				'path "secret/*" { capabilities = ["read"] }\npath "transit/*" { capabilities = ["update"] }',
		});
		const { data } = await vault.must("POST", "transit/encrypt/app", {
			plaintext: Buffer.from("the s3cret text").toString("base64"),
		});
		await vault.must("POST", "secret/data/sealed", {
			data: { box: data.ciphertext },
		});
		const before = vault.requests().length;
		const alive = await vault.tokens();
		const result = await step(
			[
				"BOX [none] = vault://sealed.box",
				"TEXT [base64] = vault+write:///transit/decrypt/app?ciphertext={{ BOX }}#plaintext",
				"GATE [none] = env:GATE_KEY",
			].join("\n"),
			{
				env: { GATE_KEY: "gate-key-0123456789" },
				with: { "vault-headers": "X-Gate: {{ GATE }}\nX-Other: fixed-0123" },
			},
		);
		expect(result.code, result.log.join("\n")).toBe(0);
		expect(result.env.get("TEXT")).toBe("the s3cret text");
		expect([...result.env.keys()]).toEqual(["TEXT"]);
		expect(count(before, "auth/approle/login")).toBe(1);
		expect(count(before, "transit/decrypt/app")).toBe(1);
		expect(count(before, "auth/token/revoke-self")).toBe(1);
		expect(await vault.tokens()).toBe(alive);
		expect(result.log.join("\n")).not.toMatch(/gate-key|vault:v1:|s3cret/);
	});

	test.each([
		"gate-key-0123456789\nX-Evil: 1",
		"gate-key-0123456789\r\nX-Vault-Namespace: other",
		"gate-key-0123456789\rX",
	])("a value that would make another header is refused: %j", async (value) => {
		const before = vault.requests().length;
		const result = await step(
			"GATE [none] = env:GATE_KEY\nA = vault://ci.token",
			{
				env: { GATE_KEY: value },
				with: { "vault-headers": "X-Gate: {{ GATE }}\nX-Other: y" },
			},
		);
		expect([result.code, [...result.env]]).toEqual([1, []]);
		expect(result.annotations[0]?.message).toBe(
			"`vault-headers`: line 1, column 9 of the template: the value of GATE has a line break in it, and would begin another line here. A line break at its end is taken off by `{{ GATE | trim }}`.",
		);
		expect(vault.requests()).toHaveLength(before);
		expect(result.log.join("\n")).not.toMatch(/gate-key|Evil/);
	});

	test("a first round that fails leaves the token to the post step", async () => {
		const before = vault.requests().length;
		const alive = await vault.tokens();
		const result = await step(
			[
				"BOX [none] = vault://sealed.box",
				"BAD = env:NOWHERE",
				"TEXT = vault+write:///transit/decrypt/app?ciphertext={{ BOX }}#plaintext",
			].join("\n"),
		);
		expect([result.code, [...result.env]]).toEqual([1, []]);
		await job.post(result);
		expect(count(before, "transit/decrypt/app")).toBe(0);
		expect(count(before, "auth/token/revoke-self")).toBe(1);
		expect(await vault.tokens()).toBe(alive);
	});
});
