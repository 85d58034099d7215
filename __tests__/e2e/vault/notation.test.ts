import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFront } from "../../support/front.ts";
import { Job } from "../../support/runner.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";
import { openVault } from "../../support/vault-provider.ts";

let vault: VaultServer;
let narrow: string;
const closing: (() => void)[] = [];

beforeAll(async () => {
	vault = await startVault();
	closing.push(vault.close);
	for (const path of ["team/kv", "team/other"])
		await vault.must("POST", `sys/mounts/${path}`, {
			type: "kv",
			options: { version: "2" },
		});
	await vault.must("POST", "sys/mounts/old", {
		type: "kv",
		options: { version: "1" },
	});
	await vault.must("POST", "secret/data/ci", {
		data: { token: "t", "a.b": "dotted" },
	});
	await vault.must("POST", "secret/data/secret/own", {
		data: { token: "own" },
	});
	await vault.must("POST", "team/kv/data/app", { data: { password: "p" } });
	await vault.must("PUT", "sys/policies/acl/narrow", {
		policy: 'path "team/kv/data/app" { capabilities = ["read"] }',
	});
	narrow = (
		await vault.must("POST", "auth/token/create", { policies: ["narrow"] })
	).auth.client_token;
});
afterAll(() => {
	for (const close of closing) close();
});

const open = (variables: Record<string, string> = {}) =>
	openVault({ VAULT_ADDR: vault.address, VAULT_TOKEN: "root", ...variables });

describe("a path in another notation is told, with the reference as it should be", () => {
	test.each([
		["secret/data/ci.token", "vault://ci.token"],
		["secret/ci.token", "vault://ci.token"],
		["data/ci.token", "vault://ci.token"],
		["secret/data/ci#a.b", "vault://ci#a.b"],
		["team/kv/app.password", "vault://app.password?mount=team/kv"],
		["team/kv/data/app.password", "vault://app.password?mount=team/kv"],
		["team/other/x.y", "vault://x.y?mount=team/other"],
		["old/app.key", "vault://app.key?mount=old"],
		[
			"team/kv/data/app.password?mount=team/kv",
			"vault://app.password?mount=team/kv",
		],
		["secret/data/ci.token?version=2", "vault://ci.token?version=2"],
	])("%s", async (rest, reference) => {
		expect(await open().ask(rest)).toEqual([
			`malformed: the path is written in the notation of another tool. Write \`${reference}\`.`,
		]);
	});

	test("a wildcard", async () => {
		expect(await open().fields("secret/data/ci")).toContain(
			"Write `vault://ci`.",
		);
	});

	test("where the token may read nothing there", async () => {
		const variables = { VAULT_TOKEN: narrow };
		expect(
			await open(variables).ask("team/kv/app.password", "secret/ci.token"),
		).toEqual([
			"malformed: the path is written in the notation of another tool. Write `vault://app.password?mount=team/kv`.",
			"malformed: the path is written in the notation of another tool. Write `vault://ci.token`.",
		]);
	});

	test("where nobody says which mounts there are, what can be told without", async () => {
		const front = await startFront(vault.address, ({ path }) =>
			path.startsWith("/v1/sys/") ? { status: 403, body: "{}" } : "pass",
		);
		closing.push(front.close);
		const variables = { VAULT_ADDR: front.origin };
		const [known, unknown] = await open(variables).ask(
			"data/ci.token",
			"team/kv/app.password",
		);
		expect(known).toContain("Write `vault://ci.token`.");
		expect(unknown).toMatch(/^not-found: nothing is stored at/);
	});
});

describe("a path that is not is", () => {
	test.each([
		[
			"found, though it begins with the mount's name",
			"secret/own.token",
			"own",
		],
	])("%s", async (_, rest, value) => {
		expect(await open().ask(rest)).toEqual([value]);
	});

	test.each([
		["nowhere.token"],
		["data.token"],
		["secret.token"],
		["secretary/ci.token"],
		["ci.nothing"],
	])("missing: %s", async (rest) => {
		const [said] = await open().ask(rest);
		expect(said).toMatch(/^not-found: /);
		expect(said).not.toContain("notation");
	});

	test("answered with a dot at another place", async () => {
		const [said] = await open().ask("ci.a.b");
		expect(said).toMatch(
			/^not-found: nothing is stored at `ci\.a` .* A field with a dot in its name: `vault:\/\/ci#a\.b`\.$/,
		);
	});

	test("read without another request when it is there", async () => {
		const before = vault.requests().length;
		await open().ask("ci.token");
		expect(
			vault
				.requests()
				.slice(before)
				.map(({ path }) => path),
		).toEqual(
			expect.arrayContaining([
				"sys/internal/ui/mounts/secret",
				"secret/data/ci",
			]),
		);
		expect(vault.requests().length - before).toBe(2);
	});
});

describe("a step", () => {
	const step = async (
		references: string,
		inputs: Record<string, string> = {},
	) => {
		const job = new Job();
		closing.push(() => job.end());
		return job.step({
			with: {
				"vault-addr": vault.address,
				"vault-token": "root",
				"secret-refs": references,
				...inputs,
			},
		});
	};

	test("neither `optional` nor `default` takes it for a missing secret", async () => {
		const result = await step(
			"A [optional] = vault://secret/data/ci.token\nB [default:x] = vault://team/kv/app.password",
		);
		expect([result.code, [...result.env]]).toEqual([1, []]);
		expect(result.log.join("\n")).toContain(
			"A: vault://secret/data/ci.token: the path is written in the notation of another tool. Write `vault://ci.token`.",
		);
		expect(result.log.join("\n")).toContain(
			"Write `vault://app.password?mount=team/kv`.",
		);
	});

	test("a dry run warns of what it can tell offline, and asks nobody", async () => {
		const before = vault.requests().length;
		const result = await step(
			"A = vault://secret/data/ci.token\nB = vault://team/kv/app.password\nC = vault://ci.token",
			{ "dry-run": "true" },
		);
		expect(result.code).toBe(0);
		expect(result.annotations).toEqual([
			{
				kind: "warning",
				message:
					"A: vault://secret/data/ci.token: the path is written in the notation of another tool. Write `vault://ci.token`.",
			},
		]);
		expect(vault.requests()).toHaveLength(before);
	});
});
