import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import type { Application } from "../../support/azure/entra.ts";
import { openAzure, variablesOf } from "../../support/azure/provider.ts";
import { type AzureServer, startAzure } from "../../support/azure/server.ts";
import type { Vault } from "../../support/azure/vault.ts";
import { requestOf } from "../../support/opened-cloud.ts";

let azure: AzureServer;
let vault: Vault;
let other: Vault;
let app: Application;
let oldest: string;

const DOCUMENT =
	'{"password":"pa55-w0rd","port":5432,"big":12345678901234567890,"rate":1.0,"on":true,"none":null,"deep":{"a":[1, 2]},"a.b":"dotted"}';

beforeAll(async () => {
	azure = await startAzure();
	vault = azure.vault("my-vault.vault.azure.net");
	other = azure.vault("other.vault.azure.net");
	app = azure.application({ secret: "s3cr3t~value-0123456789" });
	for (const { grants } of [vault, other]) grants.set(app.oid, ["get", "list"]);
});
afterAll(() => azure.close());
beforeEach(() => {
	azure.act = () => "pass";
	azure.hosts.calls.length = 0;
	vault.secrets.clear();
	other.secrets.clear();
	oldest = vault.set("db", "first");
	vault.set("db", DOCUMENT);
	vault.set("lines", "ünïcode\r\nsecond\n");
	vault.set("off", "disabled", { enabled: false });
	other.set("db", "of the other");
});

const open = (application: Application = app) =>
	openAzure(azure, variablesOf(application));
const reads = () =>
	azure.hosts.calls
		.filter(({ method }) => method === "GET")
		.map(({ host, path }) => `${host.split(".")[0]} ${path}`);

describe("what a reference gives", () => {
	test.each([
		["azure+kv://my-vault/db", DOCUMENT],
		["azure+kv:my-vault/db", DOCUMENT],
		["azure+kv://MY-VAULT.vault.azure.net/DB", DOCUMENT],
		["azure+kv://my-vault/db?ttl=5m&cacheKey=x", DOCUMENT],
		["azure+kv://my-vault/db#password", "pa55-w0rd"],
		["azure+kv://my-vault/db#a.b", "dotted"],
		["azure+kv://my-vault/db#port", "5432"],
		["azure+kv://my-vault/db#big", "12345678901234567890"],
		["azure+kv://my-vault/db#rate", "1.0"],
		["azure+kv://my-vault/db#on", "true"],
		["azure+kv://my-vault/db#deep", '{"a":[1,2]}'],
		["azure+kv://my-vault/lines", "ünïcode\r\nsecond\n"],
		["azure+kv://other/db", "of the other"],
	])("%s", async (reference, text) => {
		expect(await open().ask(reference)).toEqual([text]);
	});

	test("a version, in both ways to name one", async () => {
		expect(
			await open().ask(
				`azure+kv://my-vault/db/${oldest}`,
				`azure+kv://my-vault/db?version=${oldest}`,
			),
		).toEqual(["first", "first"]);
		expect(reads()).toEqual([`my-vault /secrets/db/${oldest}`]);
	});

	test("an empty value is a value, and the largest one comes whole", async () => {
		vault.set("empty", "");
		const largest = "ü".repeat(12_500);
		vault.set("largest", largest);
		expect(
			await open().ask(
				"azure+kv://my-vault/empty",
				"azure+kv://my-vault/largest",
			),
		).toEqual(["", largest]);
	});

	test("a certificate is what Key Vault keeps of it: PKCS#12 in base64, which the debug log says, or PEM", async () => {
		const pem =
			"-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n";
		vault.set("p12", "MIIKAgIBAzCC", {
			contentType: "application/x-pkcs12",
			managed: true,
		});
		vault.set("pem", pem, {
			contentType: "application/x-pem-file",
			managed: true,
		});
		const { ask, log } = open();
		expect(
			await ask("azure+kv://my-vault/p12", "azure+kv://my-vault/pem"),
		).toEqual(["MIIKAgIBAzCC", pem]);
		expect(log.filter((line) => line.includes("PKCS#12"))).toEqual([
			"debug: azure: p12 is a certificate with its key as PKCS#12 in base64, which [base64] decodes",
		]);
	});

	test("a wildcard's JSON object is left to who asks", async () => {
		const [answer] = await open().provider.resolve([
			requestOf("azure+kv://my-vault/db", "fields"),
		]);
		expect(answer).toEqual({ kind: "value", value: Buffer.from(DOCUMENT) });
	});

	test("secrets outside of their time are taken with a warning", async () => {
		vault.set("expired", "a", { exp: 1_700_000_000 });
		vault.set("early", "b", { nbf: 4_102_444_800 });
		vault.set("in-time", "c", { nbf: 1_700_000_000, exp: 4_102_444_800 });
		vault.set("odd", "d", { nbf: 1e300 });
		const { ask, log } = open();
		const names = ["expired", "early", "in-time", "odd"];
		expect(
			await ask(...names.map((name) => `azure+kv://my-vault/${name}`)),
		).toEqual(["a", "b", "c", "d"]);
		expect(log.filter((line) => line.startsWith("warning")).toSorted()).toEqual(
			[
				"warning: Azure: what has expired is taken all the same: expired (2023-11-14). Renew it, or change its date.",
				"warning: Azure: what is not meant for use yet is taken all the same: early (2100-01-01).",
				"warning: Azure: what is not meant for use yet is taken all the same: odd (an unknown day).",
			],
		);
	});
});

describe("all of a vault", () => {
	test("what is disabled is left out with a notice, what has expired is taken with a warning", async () => {
		vault.set("old", "expired", { exp: 1_700_000_000 });
		const { fields, log } = open();
		expect(await fields("azure+kv://my-vault/")).toEqual({
			db: DOCUMENT,
			lines: "ünïcode\r\nsecond\n",
			old: "expired",
		});
		expect(log.filter((line) => !/^(?:debug|login)/.test(line))).toEqual([
			"notice: Azure: what is disabled or deleted is left out: off.",
			expect.stringMatching(
				/^warning: Azure: what has expired .*: old \(2023-11-14\)\./,
			),
		]);
		expect(reads()).not.toContain("my-vault /secrets/off");
	});

	test("in pages, one of which is empty; many that are disabled are one notice, and many that have expired one warning", async () => {
		for (let index = 0; index < 60; index++)
			other.set(`n${index}`, `value ${index}`, {
				enabled: index % 2 === 0,
				exp: 1_700_000_000,
			});
		const { fields, log } = open();
		const found = await fields("azure+kv://other/");
		expect(Object.keys(found)).toHaveLength(31);
		expect(found).toMatchObject({ n0: "value 0", n58: "value 58" });
		expect(reads().filter((read) => read === "other /secrets")).toHaveLength(4);
		expect(log.filter((line) => line.startsWith("notice"))).toEqual([
			expect.stringMatching(/left out: n1, n3, .*n19 and 20 more\.$/),
		]);
		expect(log.filter((line) => line.startsWith("warning"))).toEqual([
			expect.stringMatching(/n0 \(2023-11-14\), n2 .* and 20 more\. Renew/),
		]);
	});

	test("a secret that is deleted or disabled between the list and the read is left out", async () => {
		azure.act = ({ path }) => {
			if (path === "/secrets/db") vault.secrets.delete("db");
			if (path === "/secrets/lines")
				vault.set("lines", "off", { enabled: false });
			return "pass";
		};
		vault.set("stays", "here");
		const { fields, log } = open();
		expect(await fields("azure+kv://my-vault/")).toEqual({ stays: "here" });
		expect(log.filter((line) => line.startsWith("notice"))).toEqual([
			expect.stringMatching(/left out: off, (?:db, lines|lines, db)\.$/),
		]);
	});

	test("one that may not be read fails all", async () => {
		const reader = azure.application({ secret: "reader~0123456789" });
		vault.grants.set(reader.oid, ["list"]);
		vault.grants.set(`${reader.oid} db`, ["get"]);
		expect(await open(reader).fields("azure+kv://my-vault/")).toMatch(
			/^denied: the read of the secret is not allowed \(Forbidden, ForbiddenByRbac: /,
		);
	});

	test("an empty vault, and one in which all are disabled", async () => {
		vault.secrets.clear();
		for (const _ of [1, 2]) {
			expect(await open().fields("azure+kv://my-vault/")).toBe(
				"not-found: the vault has no secret that is enabled.",
			);
			vault.set("off", "x", { enabled: false });
		}
	});

	const page = (body: unknown) => ({ status: 200, body: JSON.stringify(body) });
	const item = { id: "https://my-vault.vault.azure.net/secrets/db" };

	test.each([
		"https://evil.example.com/secrets?x=1",
		"https://other.vault.azure.net/secrets?x=1",
		"http://my-vault.vault.azure.net/secrets?x=1",
		"https://my-vault.vault.azure.net:8443/secrets?x=1",
		"https://my-vault.vault.azure.net@evil.example.com/secrets?x=1",
		"https://my-vault.vault.azure.net/keys?x=1",
		"//evil.example.com/secrets",
		"/secrets?x=1",
	])("a next page somewhere else gets no token: %s", async (nextLink) => {
		azure.act = ({ path }) =>
			path === "/secrets" ? page({ value: [item], nextLink }) : "pass";
		expect(await open().fields("azure+kv://my-vault/")).toMatch(
			/^malformed: the list of secrets goes on at another address than the vault's/,
		);
		expect(azure.hosts.calls.map(({ host }) => host)).toEqual([
			"login.microsoftonline.com",
			"my-vault.vault.azure.net",
		]);
	});

	test("pages in a circle", async () => {
		const nextLink =
			"https://my-vault.vault.azure.net:443/secrets?$skiptoken=1";
		azure.act = ({ path }) =>
			path === "/secrets" ? page({ value: [], nextLink }) : "pass";
		expect(await open().fields("azure+kv://my-vault/")).toMatch(
			/^malformed: the list of secrets leads back to a page/,
		);
	});

	test.each([
		["no list", { value: "x" }],
		["names that are none", { value: [{ id: "https://x/secrets/../keys/x" }] }],
		["names in nothing", { value: [{}] }],
	])("a list that is none: %s", async (_, body) => {
		azure.act = ({ path }) => (path === "/secrets" ? page(body) : "pass");
		expect(await open().fields("azure+kv://my-vault/")).toMatch(
			/^malformed: the list of secrets was answered with something that is not Azure's/,
		);
	});
});

describe("as few requests as it takes", () => {
	test("one secret is read once, whatever fields are taken and however its name is written", async () => {
		await open().ask(
			"azure+kv://my-vault/db#port",
			"azure+kv://my-vault/DB#password",
			"azure+kv://my-vault.vault.azure.net/db",
		);
		expect(azure.hosts.calls.map(({ method }) => method)).toEqual([
			"POST",
			"GET",
		]);
	});

	test("several vaults take one login, and a hundred secrets one connection of HTTP/2", async () => {
		for (let index = 0; index < 100; index++)
			vault.set(`n${index}`, `value ${index}`);
		const texts = await open().ask(
			"azure+kv://other/db",
			...Array.from({ length: 100 }, (_, n) => `azure+kv://my-vault/n${n}`),
		);
		expect(texts[0]).toBe("of the other");
		expect(texts.slice(1)).toEqual(
			Array.from({ length: 100 }, (_, n) => `value ${n}`),
		);
		const methods = azure.hosts.calls.map(({ method }) => method);
		expect(methods.filter((method) => method === "POST")).toHaveLength(1);
		expect(new Set(azure.hosts.calls.map(({ http }) => http))).toEqual(
			new Set(["2.0"]),
		);
	});
});

describe("errors, by Azure's code", () => {
	const refusal = (
		status: number,
		code: string,
		inner?: string,
		message = "said by Azure",
	) => ({
		status,
		headers: { "content-type": "application/json" },
		body: JSON.stringify({
			error: {
				code,
				message,
				...(inner === undefined ? {} : { innererror: { code: inner } }),
			},
		}),
	});
	const refuseAll = (answer: ReturnType<typeof refusal>) => {
		azure.act = ({ method }) => (method === "GET" ? answer : "pass");
	};

	test.each<[ReturnType<typeof refusal>, string]>([
		[
			refusal(404, "SecretNotFound"),
			"not-found: the vault has no such secret, or no such version of it.",
		],
		[
			refusal(403, "Forbidden", "SecretDisabled"),
			"denied: the secret, or this version of it, is disabled.",
		],
		[
			refusal(403, "Forbidden", "ForbiddenByRbac"),
			'denied: the read of the secret is not allowed (Forbidden, ForbiddenByRbac: "said by Azure"). Assign the role `Key Vault Secrets User` to the identity',
		],
		[
			refusal(403, "Forbidden", "ForbiddenByPolicy"),
			'denied: the read of the secret is not allowed (Forbidden, ForbiddenByPolicy: "said by Azure"). The vault goes by access policies, which hold for the whole vault: give the identity the permission `Get`',
		],
		[
			refusal(403, "Forbidden", "AccessDenied"),
			'denied: the read of the secret is not allowed (Forbidden, AccessDenied: "said by Azure"). The vault goes by access policies',
		],
		[
			refusal(403, "Forbidden", "ForbiddenByFirewall"),
			"denied: the read of the secret was refused by the vault's firewall (Forbidden, ForbiddenByFirewall:",
		],
		[
			refusal(403, "Forbidden", "ForbiddenByConnection"),
			"denied: the read of the secret was refused by the vault's firewall",
		],
		[
			refusal(403, "Forbidden"),
			'denied: the read of the secret is not allowed (Forbidden: "said by Azure"). It takes the role',
		],
		[
			refusal(403, "SomethingNew"),
			'denied: the read of the secret is not allowed (SomethingNew: "said by Azure")',
		],
		[
			refusal(400, "BadParameter"),
			'malformed: the read of the secret was refused as malformed (BadParameter: "said by Azure").',
		],
		[
			refusal(409, "Conflict"),
			'failed: the read of the secret failed with status 409 (Conflict: "said by Azure").',
		],
		[
			refusal(409, "<b>", undefined, ""),
			"failed: the read of the secret failed with status 409 (...).",
		],
	])("%s", async (answer, said) => {
		refuseAll(answer);
		const [text = ""] = await open().ask("azure+kv://my-vault/db");
		expect(text.slice(0, said.length)).toBe(said);
		expect(reads()).toHaveLength(1);
	});

	test("a list that is not allowed names what it takes", async () => {
		vault.model = "policy";
		const stranger = azure.application({ secret: "stranger~0123456789" });
		expect(await open(stranger).fields("azure+kv://my-vault/")).toMatch(
			/^denied: the list of secrets is not allowed .*the permission `List` for secrets\.$/s,
		);
		vault.model = "rbac";
	});

	test("what a role may not read does not take the others with it", async () => {
		const reader = azure.application({ secret: "one~0123456789" });
		vault.grants.set(`${reader.oid} lines`, ["get"]);
		const texts = await open(reader).ask(
			...["azure+kv://my-vault/db", "azure+kv://my-vault/lines"],
			...["azure+kv://my-vault/DB_X", "azure+kv://other/db"],
		);
		expect(texts.map((text) => text.slice(0, 40))).toEqual([
			"denied: the read of the secret is not al",
			"ünïcode\r\nsecond\n",
			"malformed: the name of the secret is non",
			"denied: the read of the secret is not al",
		]);
	});

	test.each([
		[200, "<html>Sign in</html>", "malformed: .*something that is not Azure's"],
		[200, '{"welcome":"to the hotel"}', "malformed: .*not Azure's"],
		[200, '{"value":5432}', "malformed: .*not Azure's"],
		[404, "<html>Not found</html>", "malformed: .*not Azure's .status 404"],
		[403, "<html>Forbidden by the proxy</html>", "malformed: .*not Azure's"],
		[401, "", "malformed: .*something that is not Azure's .status 401"],
		[302, "", "unreachable: .*redirected .status 302., and no token follows"],
	])("a page of somebody else: %i %s", async (status, body, said) => {
		azure.act = ({ method }) =>
			method === "GET"
				? { status, body, headers: { location: "https://evil.example.com/" } }
				: "pass";
		const told = [
			...(await open().ask("azure+kv://my-vault/db")),
			await open().fields("azure+kv://my-vault/"),
		];
		expect(told).toEqual(
			Array(2).fill(expect.stringMatching(new RegExp(`^${said}`))),
		);
	});

	test.each([
		[
			'Bearer authorization="https://login.windows.net/x", resource="https://evil.example.com"',
			"asks for a token of something else than Key Vault",
		],
		[
			'Bearer authorization="x", resource="https://azure.net.evil.example.com"',
			"asks for a token of something else",
		],
		[
			// What the vault's name ends with, and no domain of it.
			'Bearer authorization="x", resource="https://ault.vault.azure.net"',
			"asks for a token of something else",
		],
		[
			'Bearer authorization="x", resource="https://my-vault"',
			"asks for a token of something else",
		],
		[
			'Bearer authorization="x", resource=""',
			"asks for a token of something else",
		],
		[
			'Bearer authorization="x", resource="https://vault.azure.cn"',
			"asks for a token of something else",
		],
		[
			'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="',
			'does not take the token (Unauthorized: "said by Azure")',
		],
		[
			'Bearer authorization="https://login.windows.net/99999999-2222-3333-4444-555555555555", resource="https://vault.azure.net"',
			"takes identities of the tenant `99999999-2222-3333-4444-555555555555`, and the one that asks is of `11111111-2222-3333-4444-555555555555`",
		],
		[
			'Bearer authorization_uri="https://login.windows.net/common", scope="https://vault.azure.net/.default"',
			'does not take the token (Unauthorized: "said by Azure")',
		],
	])("a vault that takes no token: %s", async (challenge, said) => {
		const refused = refusal(401, "Unauthorized");
		refuseAll({
			...refused,
			headers: { ...refused.headers, "www-authenticate": challenge } as never,
		});
		expect((await open().ask("azure+kv://my-vault/db"))[0]).toContain(said);
	});

	test("a vault that takes no token and gives no reason", async () => {
		azure.act = ({ host }) =>
			host === vault.host
				? {
						status: 401,
						headers: {
							"www-authenticate":
								'Bearer authorization="https://login.microsoftonline.com/x", resource="https://vault.azure.net"',
						},
					}
				: "pass";
		expect((await open().ask("azure+kv://my-vault/db"))[0]).toMatch(
			/^denied: .*does not take the token \(no code\)\. Is the clock/,
		);
	});

	test("a clock that is wrong", async () => {
		azure.clock = -7_200;
		azure.act = ({ host }) => {
			if (host === vault.host) azure.clock = 0;
			return "pass";
		};
		expect((await open().ask("azure+kv://my-vault/db"))[0]).toMatch(
			/^denied: .*does not take the token \(Unauthorized: "\[TokenExpired\].*Is the clock of this runner right/,
		);
		azure.clock = 0;
	});
});
