import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepAlive } from "../../../src/lifetime/leases.ts";
import type {
	Connection,
	HttpRequest,
} from "../../../src/providers/provider.ts";
import type { Token } from "../../../src/providers/vault/auth/method.ts";
import { leasesOf } from "../../../src/providers/vault/leases.ts";
import {
	type Backend,
	mountDatabase,
	startElasticsearch,
} from "../../support/backends.ts";
import { type Act, startFront } from "../../support/front.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";
import { openVault } from "../../support/vault-provider.ts";

let vault: VaultServer;
let elasticsearch: Backend;
const closing: (() => void)[] = [];

beforeAll(async () => {
	vault = await startVault();
	elasticsearch = await startElasticsearch();
	closing.push(vault.close, elasticsearch.close);
	await vault.must("PUT", "sys/policies/acl/app", {
		policy: 'path "database/creds/*" { capabilities = ["read"] }',
	});
	await vault.must("POST", "sys/auth/approle", { type: "approle" });
	await mountDatabase(vault, elasticsearch);
});
afterAll(() => {
	for (const close of closing) close();
});

interface Times {
	readonly ttl: string;
	readonly max?: string;
}
const LONG: Times = { ttl: "1h" };
const BRIEF: Times = { ttl: "4s", max: "1h" };
const CAPPED: Times = { ttl: "3s", max: "5s" };

let roles = 0;

/** One dynamic credential, read with a token of a role of its own, or with a given one. */
async function borrow({
	token = LONG,
	lease = LONG,
	role: more = {},
	given = false,
	origin = vault.address,
}: {
	readonly token?: Times;
	readonly lease?: Times;
	readonly role?: Readonly<Record<string, unknown>>;
	readonly given?: boolean;
	readonly origin?: string;
}) {
	const name = `r${roles++}`;
	const path = `database/creds/${name}`;
	await vault.must("POST", `database/roles/${name}`, {
		db_name: "es",
		creation_statements: '{"elasticsearch_roles": ["viewer"]}',
		default_ttl: lease.ttl,
		max_ttl: lease.max,
	});
	const login = given
		? {
				VAULT_TOKEN: (
					await vault.must("POST", "auth/token/create", {
						policies: ["app"],
						ttl: token.ttl,
					})
				).auth.client_token,
			}
		: await loginOf(name, {
				token_policies: "app",
				token_ttl: token.ttl,
				token_max_ttl: token.max,
				...more,
			});
	const opened = openVault({ VAULT_ADDR: origin, ...login });
	const [user] = await opened.ask(`///${path}#username`);
	expect(user).toMatch(/^v-/);
	const text = given ? login.VAULT_TOKEN : opened.protected.at(-1);
	return {
		path,
		leases: opened.leases,
		/** Of the credential, and of the token. */
		alive: async () => ({
			lease:
				(await vault.api("LIST", `sys/leases/lookup/${path}`)).status === 200,
			token:
				(await vault.api("POST", "auth/token/lookup", { token: text }))
					.status === 200,
		}),
		revokeToken: () => vault.must("POST", "auth/token/revoke", { token: text }),
		revokeLease: () => vault.must("PUT", `sys/leases/revoke-prefix/${path}`),
	};
}

async function loginOf(
	name: string,
	settings: Readonly<Record<string, unknown>>,
): Promise<Record<string, string>> {
	const path = `auth/approle/role/${name}`;
	await vault.must("POST", path, settings);
	return {
		VAULT_APPROLE_ROLE_ID: (await vault.must("GET", `${path}/role-id`)).data
			.role_id,
		VAULT_APPROLE_SECRET_ID: (await vault.must("POST", `${path}/secret-id`))
			.data.secret_id,
	};
}

const gone = { lease: false, token: false };
const whole = { lease: true, token: true };

describe.concurrent("a credential of a command that runs for long", () => {
	test.each([
		["its own time is short", { lease: BRIEF }],
		["its token's time is short", { token: BRIEF }],
		["both are short", { token: BRIEF, lease: BRIEF }],
		["its token is periodic", { token: LONG, role: { token_period: "4s" } }],
	])("lives on when %s", async (_, times) => {
		const { leases, alive } = await borrow(times);
		const renewals = keepAlive(leases, {});
		await sleep(9_000);
		expect(await alive()).toEqual(whole);
		expect(await renewals.stop()).toEqual([]);
		// Nobody renews it any more.
		await sleep(6_000);
		expect((await alive()).lease).toBe(false);
	});

	test("lives on with a token that was given, whose own time nobody changes", async () => {
		const { leases, alive } = await borrow({
			given: true,
			lease: BRIEF,
			token: { ttl: "11s" },
		});
		const renewals = keepAlive(leases, {});
		await sleep(8_000);
		expect(await alive()).toEqual(whole);
		await sleep(6_000);
		expect(await alive()).toEqual(gone);
		expect((await renewals.stop()).map(String)).toEqual([
			expect.stringMatching(
				/^Vault's lease of `database\/creds\/r\d+` ended \d s before the run did: Vault says that the token is invalid: /,
			),
		]);
	});

	test.each<[string, (visit: number) => Act]>([
		["breaks connections", (visit: number) => (visit <= 2 ? "reset" : "pass")],
		["gives no answer", (visit: number) => (visit === 1 ? "stall" : "pass")],
		[
			"has trouble with the database",
			(visit: number) =>
				visit === 1
					? { status: 400, body: '{"errors":["failed to renew entry: down"]}' }
					: "pass",
		],
		[
			"is hidden by a page",
			(visit: number) => (visit === 1 ? { status: 200, body: "{}" } : "pass"),
		],
		[
			"is sealed",
			(visit: number) =>
				visit === 1
					? { status: 503, body: '{"errors":["Vault is sealed"]}' }
					: "pass",
		],
	])("lives on when the server %s for a moment", async (_, trouble) => {
		const front = await startFront(vault.address, ({ path }, visit) =>
			path === "/v1/sys/leases/renew" ? trouble(visit) : "pass",
		);
		closing.push(front.close);
		const { leases, alive } = await borrow({
			lease: { ttl: "6s" },
			origin: front.origin,
		});
		const renewals = keepAlive(leases, {});
		await sleep(9_000);
		expect(await alive()).toEqual(whole);
		expect(await renewals.stop()).toEqual([]);
	});
});

describe.concurrent("a credential that ends too early gets a warning", () => {
	const warningsAfter = async (
		borrowed: Awaited<ReturnType<typeof borrow>>,
		action: () => unknown = () => {},
		milliseconds = 8_000,
	) => {
		const renewals = keepAlive(borrowed.leases, {});
		await action();
		await sleep(milliseconds);
		const warnings = await renewals.stop();
		return warnings.map(({ text }) =>
			text
				.replaceAll(borrowed.path, "PATH")
				.replace(/\d+ s before/, "N s before"),
		);
	};

	test.each([
		[
			"its longest life",
			{ lease: CAPPED },
			"Vault's lease of `PATH` ended N s before the run did: it had reached its longest life. Raise `max_ttl` of the role, or `max_lease_ttl` of the mount.",
		],
		[
			"its token's longest life",
			{ token: CAPPED },
			"Vault's token ended N s before the run did, and with it Vault's lease of `PATH`: it had reached its longest life. Raise `token_max_ttl` of the role, or `max_lease_ttl` of the login's mount.",
		],
		[
			"policies that forbid a renewal",
			{
				lease: BRIEF,
				role: { token_no_default_policy: true },
			},
			"Vault's lease of `PATH` ended N s before the run did: the token may not renew it (status 403). Its policies need `update` on `sys/leases/renew`, which the policy `default` gives.",
		],
		[
			"a token that counts its uses",
			{ lease: BRIEF, role: { token_num_uses: 9 } },
			"Vault's lease of `PATH` ended N s before the run did: it was not renewed, since the token counts its uses (`token_num_uses`) and each renewal is one. Let the role make tokens without a count, or raise its TTL.",
		],
		[
			"a batch token",
			{ token: BRIEF, role: { token_type: "batch" } },
			"Vault's token ended N s before the run did, and with it Vault's lease of `PATH`: a batch token cannot be renewed. Let the role make service tokens, or raise its `token_ttl`.",
		],
	])("that tells of %s", async (_, times, warning) => {
		const borrowed = await borrow(times);
		expect(await warningsAfter(borrowed)).toEqual([warning]);
		expect((await borrowed.alive()).lease).toBe(false);
	});

	test("that tells of a revoked token", async () => {
		const borrowed = await borrow({ lease: BRIEF });
		expect(await warningsAfter(borrowed, borrowed.revokeToken)).toEqual([
			"Vault's lease of `PATH` ended N s before the run did: Vault says that the token is invalid: it has expired, was revoked, or its uses are spent. It has to live as long as the run.",
		]);
	});

	test("that tells of a revoked lease", async () => {
		const borrowed = await borrow({ lease: BRIEF });
		expect(await warningsAfter(borrowed, borrowed.revokeLease)).toEqual([
			"Vault's lease of `PATH` ended N s before the run did: Vault does not know it any more: it has expired or was revoked.",
		]);
		expect((await borrowed.alive()).token).toBe(true);
	});

	test("that tells of a server that is gone", async () => {
		const front = await startFront(vault.address);
		const borrowed = await borrow({ lease: BRIEF, origin: front.origin });
		expect(await warningsAfter(borrowed, front.close)).toEqual([
			"Vault's lease of `PATH` ended N s before the run did: the server gave no answer within 1 s.",
		]);
	});

	test("but none when the run ends sooner", async () => {
		const borrowed = await borrow({ lease: { ttl: "10s", max: "10s" } });
		expect(await warningsAfter(borrowed, undefined, 7_000)).toEqual([]);
	});
});

describe("a renewal", () => {
	const service: Token & { asked: number } = {
		text: "hvs.of-this-test",
		kind: "service",
		counted: false,
		seconds: 60,
		renewable: true,
		asked: 0,
	};
	const server = {
		origin: "http://127.0.0.1:1",
		basePath: "/vault",
		namespace: "team-a",
		headers: {},
		tls: {},
		proxy: undefined,
	};
	const grant = {
		id: "database/creds/app/0123456789",
		namespace: undefined,
		ends: 60_000,
		renewable: true,
	};

	/** The requests of renewing the token and one lease. */
	async function sent(
		token: Token & { asked: number },
		namespace?: string,
	): Promise<readonly HttpRequest[]> {
		const requests: HttpRequest[] = [];
		const connection: Connection = {
			async request(request) {
				requests.push(request);
				const body = { lease_duration: 60, auth: { lease_duration: 60 } };
				return {
					status: 200,
					headers: {},
					body: Buffer.from(JSON.stringify(body)),
				};
			},
			close() {},
		};
		const leases = leasesOf(token, [{ ...grant, namespace }], server);
		for (const { renew } of leases)
			await renew?.({ connect: async () => connection });
		return requests;
	}

	test("goes to the namespace of the secret, and of the token to that of the login", async () => {
		const requests = await sent(service, "team-b");
		expect(
			requests.map(({ path, headers, body }) => [
				path,
				headers?.["X-Vault-Namespace"],
				headers?.["X-Vault-Token"],
				body,
			]),
		).toEqual([
			["/vault/v1/auth/token/renew-self", "team-a", service.text, "{}"],
			[
				"/vault/v1/sys/leases/renew",
				"team-b",
				service.text,
				'{"lease_id":"database/creds/app/0123456789"}',
			],
		]);
	});

	test("sends no token where an agent adds it", async () => {
		const [request, ...more] = await sent({
			...service,
			text: "",
			kind: "given",
			seconds: Number.POSITIVE_INFINITY,
			renewable: false,
		});
		expect(more).toEqual([]);
		expect(request?.path).toBe("/vault/v1/sys/leases/renew");
		expect(request?.headers).toEqual({
			"X-Vault-Request": "true",
			"X-Vault-Namespace": "team-a",
			"Content-Type": "application/json",
		});
	});
});
