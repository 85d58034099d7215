import { execFileSync } from "node:child_process";
import {
	createPrivateKey,
	generateKeyPairSync,
	X509Certificate,
} from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textOf } from "../../support/asking.ts";
import { type Act, type Seen, startFront } from "../../support/front.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";
import { openVault } from "../../support/vault-provider.ts";

let vault: VaultServer;
let directory: string;
const closing: (() => void)[] = [];

beforeAll(async () => {
	vault = await startVault();
	directory = mkdtempSync(join(tmpdir(), "write-"));
	closing.push(vault.close, () => rmSync(directory, { recursive: true }));
	for (const type of ["pki", "ssh", "transit"])
		await vault.must("POST", `sys/mounts/${type}`, { type });
	await vault.must("POST", "sys/mounts/kv1", {
		type: "kv",
		options: { version: "1" },
	});
	await vault.must("POST", "pki/root/generate/internal", {
		common_name: "example.com",
		ttl: "24h",
	});
	await vault.must("POST", "pki/roles/web", {
		allowed_domains: "example.com",
		allow_subdomains: true,
		max_ttl: "2h",
	});
	await vault.must("POST", "ssh/config/ca", { generate_signing_key: true });
	await vault.must("POST", "ssh/roles/ci", {
		key_type: "ca",
		allow_user_certificates: true,
		allowed_users: "*",
		default_user: "ci",
	});
	await vault.must("POST", "ssh/roles/otp", {
		key_type: "otp",
		default_user: "ubuntu",
		cidr_list: "10.0.0.0/8",
	});
	await vault.must("POST", "transit/keys/app", {});
	await vault.must("POST", "sys/auth/approle", { type: "approle" });
	await vault.must("PUT", "sys/policies/acl/writer", {
		policy: ["pki/issue/web", "ssh/sign/ci", "ssh/creds/otp"]
			.map((path) => `path "${path}" { capabilities = ["create", "update"] }`)
			.join("\n"),
	});
	await vault.must("POST", "auth/approle/role/writer", {
		token_policies: "writer",
		token_ttl: "1h",
	});
});
afterAll(() => {
	for (const close of closing) close();
});

const open = (
	variables: Record<string, string> = {},
	changes: Parameters<typeof openVault>[1] = {},
) => {
	const opened = openVault(
		{ VAULT_ADDR: vault.address, VAULT_TOKEN: "root", ...variables },
		{ workingDirectory: directory, ...changes },
	);
	/** References that are written to, with what stands for names in them. */
	const write = async (
		references: readonly string[],
		parts: Readonly<Record<string, string | Uint8Array>> = {},
		more = false,
	) => {
		const named = new Map(
			Object.entries(parts).map(([name, value]) => [name, Buffer.from(value)]),
		);
		const answers = await opened.provider.resolve(
			references.map((rest) => ({
				scheme: "vault+write",
				rest,
				want: "value",
				parts: named,
			})),
			more,
		);
		return answers.map(textOf);
	};
	return { ...opened, write };
};

/** What the server did meanwhile, by its audit log. */
async function watch<T>(action: () => Promise<T>) {
	const before = vault.requests().length;
	const result = await action();
	const requests = vault
		.requests()
		.slice(before)
		.map(({ operation, path }) => `${operation} ${path}`);
	return { result, requests };
}

describe("what is written", () => {
	test("several fields are one certificate, of one request", async () => {
		const reference =
			"/pki/issue/web?common_name=a.example.com&ttl=1h&alt_names=b.example.com";
		const { result, requests } = await watch(() =>
			open().write([
				`${reference}#certificate`,
				`${reference}#private_key`,
				// The same in another order.
				"/pki/issue/web?ttl=1h&alt_names=b.example.com&common_name=a.example.com#serial_number",
			]),
		);
		expect(requests).toEqual(["update pki/issue/web"]);
		const [certificate = "", key = "", serial = ""] = result;
		const x509 = new X509Certificate(certificate);
		expect(x509.subject).toBe("CN=a.example.com");
		expect(x509.subjectAltName).toContain("DNS:b.example.com");
		expect(x509.checkPrivateKey(createPrivateKey(key))).toBe(true);
		expect(serial.replaceAll(":", "").toUpperCase()).toBe(
			x509.serialNumber.padStart(serial.replaceAll(":", "").length, "0"),
		);
	});

	test("a wildcard gives every field, and `json` the whole, of the same request", async () => {
		const rest = "/pki/issue/web?common_name=c.example.com";
		const { result, requests } = await watch(() =>
			open().provider.resolve([
				{ scheme: "vault+write", rest, want: "fields" },
				{ scheme: "vault+write", rest, want: "value", json: true },
			]),
		);
		expect(requests).toEqual(["update pki/issue/web"]);
		const [fields, whole] = result;
		if (fields?.kind !== "fields") throw new Error("no fields");
		expect([...fields.fields.keys()].sort()).toEqual([
			"ca_chain",
			"certificate",
			"expiration",
			"issuing_ca",
			"private_key",
			"private_key_type",
			"serial_number",
		]);
		expect(JSON.parse(textOf(whole)).certificate).toBe(
			Buffer.from(fields.fields.get("certificate") ?? "").toString(),
		);
	});

	test("the content of a file, as Vault's own client has it", async () => {
		mkdirSync(join(directory, "keys"), { recursive: true });
		const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
		const pem = join(directory, "keys", "id.pem");
		writeFileSync(pem, publicKey.export({ type: "spki", format: "pem" }));
		const ssh = execFileSync("ssh-keygen", ["-i", "-m", "PKCS8", "-f", pem]);
		writeFileSync(join(directory, "keys", "id.pub"), ssh);
		const [signed = ""] = await open().write([
			"/ssh/sign/ci?public_key=@keys/id.pub&valid_principals=deploy#signed_key",
		]);
		const file = join(directory, "signed-cert.pub");
		writeFileSync(file, signed);
		expect(execFileSync("ssh-keygen", ["-L", "-f", file]).toString()).toMatch(
			/Principals:\s+deploy/,
		);
	});

	test("the value of another declaration, which nothing in it can get out of", async () => {
		const odd = 'a&b=c#d%41+"\\\n{{ OTHER }}é';
		const plaintext = Buffer.from(odd).toString("base64");
		const opened = open();
		const [ciphertext = ""] = await opened.write(
			["/transit/encrypt/app?plaintext={{ TEXT }}#ciphertext"],
			{ TEXT: plaintext },
		);
		expect(ciphertext).toMatch(/^vault:v1:/);
		expect(
			await opened.write(
				["/transit/decrypt/app?ciphertext={{ C }}#plaintext"],
				{
					C: ciphertext,
				},
			),
		).toEqual([plaintext]);
		await opened.write(["/kv1/odd?a=<{{ ODD }}>&b={{ODD}}#x"], { ODD: odd });
		expect((await vault.must("GET", "kv1/odd")).data).toEqual({
			a: `<${odd}>`,
			b: odd,
		});
	});

	test("texts, JSON and escapes", async () => {
		await open().write(
			[
				"/kv1/types?text=1&plus=a+b&space=a%20b&at=%40x&braces=%7B%7B%20X%20%7D%7D&empty=&json:=%7B%22a%22:[1.0,9007199254740993]%7D&flag:=true&part:={{ PART }}&n%26m=x%0Ay#x",
			],
			{ PART: '{"deep": [1]}' },
		);
		const response = await fetch(`${vault.address}/v1/kv1/types`, {
			headers: { "X-Vault-Token": "root" },
		});
		const text = await response.text();
		expect(JSON.parse(text).data).toMatchObject({
			text: "1",
			plus: "a+b",
			space: "a b",
			at: "@x",
			braces: "{{ X }}",
			empty: "",
			flag: true,
			part: { deep: [1] },
			"n&m": "x\ny",
		});
		expect(text).toContain('"json":{"a":[1.0,9007199254740993]}');
	});

	test("a lease of it is kept, and ends with the token", async () => {
		const login = {
			VAULT_TOKEN: "",
			VAULT_APPROLE_ROLE_ID: (
				await vault.must("GET", "auth/approle/role/writer/role-id")
			).data.role_id,
			VAULT_APPROLE_SECRET_ID: (
				await vault.must("POST", "auth/approle/role/writer/secret-id")
			).data.secret_id,
		};
		const opened = open(login);
		const { result, requests } = await watch(() =>
			opened.write(["/ssh/creds/otp?ip=10.1.2.3#key"]),
		);
		expect(result).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
		expect(requests).toEqual([
			"update auth/approle/login",
			"update ssh/creds/otp",
		]);
		expect(opened.leases.map(({ name }) => name)).toEqual([
			"Vault's token",
			"Vault's lease of `ssh/creds/otp`",
		]);
		expect(opened.debts.size).toBe(1);
		// Without one, the token ends at once.
		const other = open(login);
		const { requests: more } = await watch(() =>
			other.write(["/pki/issue/web?common_name=d.example.com#certificate"]),
		);
		expect(more.at(-1)).toBe("update auth/token/revoke-self");
		expect(other.debts.size).toBe(0);
	});
});

describe("nothing is written twice", () => {
	const front = async (act: (request: Seen, visit: number) => Act) => {
		const made = await startFront(vault.address, act);
		closing.push(made.close);
		return made;
	};

	test.each<[string, Act]>([
		["a reset", "reset"],
		["429", { status: 429, headers: { "retry-after": "0" } }],
		["500", { status: 500, body: '{"errors":["internal error"]}' }],
		["503", { status: 503 }],
		["412", { status: 412 }],
		["a page", { status: 200, body: "<html>" }],
	])("%s", async (_, act) => {
		const faulty = await front(({ method }) =>
			method === "POST" ? act : "pass",
		);
		const [said] = await open({ VAULT_ADDR: faulty.origin }).write([
			"/pki/issue/web?common_name=a.example.com#certificate",
		]);
		expect(said).toMatch(/^(?:unreachable|malformed|failed): /);
		expect(
			faulty.seen.filter(({ path }) => path.startsWith("/v1/pki/")),
		).toHaveLength(1);
	});

	test("an answer that is lost: Vault wrote once", async () => {
		const before = vault.requests().length;
		const lost = await startFront(vault.address, async ({ path, body }) => {
			if (!path.startsWith("/v1/pki/")) return "pass";
			await vault.must("POST", path.slice("/v1/".length), JSON.parse(body));
			return "reset";
		});
		closing.push(lost.close);
		const [said] = await open({ VAULT_ADDR: lost.origin }).write([
			"/pki/issue/web?common_name=lost.example.com#certificate",
		]);
		expect(said).toMatch(/^unreachable: /);
		expect(
			vault
				.requests()
				.slice(before)
				.filter(({ path }) => path === "pki/issue/web"),
		).toHaveLength(1);
	});
});

describe("one login, also when values of a later round are needed", () => {
	test("a secret id with one use serves both rounds, and the token ends after the second", async () => {
		await vault.must("POST", "auth/approle/role/once", {
			token_policies: "root-like",
			secret_id_num_uses: 1,
		});
		await vault.must("PUT", "sys/policies/acl/root-like", {
			policy: 'path "*" { capabilities = ["create", "read", "update"] }',
		});
		const ciphertext = (
			await vault.must("POST", "transit/encrypt/app", {
				plaintext: Buffer.from("s3cret").toString("base64"),
			})
		).data.ciphertext;
		await vault.must("POST", "secret/data/app", { data: { ciphertext } });
		const opened = open({
			VAULT_TOKEN: "",
			VAULT_APPROLE_ROLE_ID: (
				await vault.must("GET", "auth/approle/role/once/role-id")
			).data.role_id,
			VAULT_APPROLE_SECRET_ID: (
				await vault.must("POST", "auth/approle/role/once/secret-id")
			).data.secret_id,
		});
		const { result, requests } = await watch(async () => {
			const [first] = await opened.provider.resolve(
				[{ scheme: "vault", rest: "app.ciphertext", want: "value" }],
				true,
			);
			expect(opened.debts.size).toBe(1);
			return opened.write(
				["/transit/decrypt/app?ciphertext={{ C }}#plaintext"],
				{ C: textOf(first) },
			);
		});
		expect(result).toEqual([Buffer.from("s3cret").toString("base64")]);
		expect(requests.filter((line) => !line.includes("internal"))).toEqual([
			"update auth/approle/login",
			"read secret/data/app",
			"update transit/decrypt/app",
			"update auth/token/revoke-self",
		]);
		expect(opened.debts.size).toBe(0);
	});
});

describe("refusals", () => {
	test.each([
		[
			"/pki/issue/web?common_name=evil.org#certificate",
			'failed: the write to `pki/issue/web` was refused (status 400: "common name evil.org not allowed by this role"',
		],
		[
			"/pki/issue/nobody?common_name=a.example.com#certificate",
			"failed: the write to `pki/issue/nobody` was refused (status 400:",
		],
		["/nowhere/x?a=b#c", "malformed: Vault has no mount for `nowhere/x`."],
		["/kv1/x?a=b#c", "failed: `kv1/x` was written to and gave no value"],
		[
			"/sys/health#x",
			"malformed: `sys/health` takes no write (status 405). Leave `+write` out: `vault:///sys/health#field`.",
		],
		[
			"/pki/issue/web?common_name=a.example.com#nothing",
			"not-found: the secret has no field `nothing`.",
		],
	])("%s", async (rest, message) => {
		const [said] = await open().write([rest]);
		expect(said).toContain(message);
	});

	test("of a token that may not", async () => {
		const { auth } = await vault.must("POST", "auth/token/create", {
			policies: ["writer"],
		});
		const [said] = await open({ VAULT_TOKEN: auth.client_token }).write([
			"/transit/keys/other#name",
		]);
		expect(said).toBe(
			'denied: the token may not write to `transit/keys/other` (status 403). Add to its policy: path "transit/keys/other" { capabilities = ["create", "update"] }. Vault says the same when the path is misspelt and when there is no such mount.',
		);
	});

	test.each([
		["missing", "nowhere"],
		["a directory", "."],
		["no text", "binary"],
		["too large", "large"],
		["a device", "/dev/zero"],
	])("a file that is %s is told, and nothing is written", async (_, path) => {
		writeFileSync(join(directory, "binary"), Buffer.of(0xff, 0xfe, 0));
		writeFileSync(join(directory, "large"), Buffer.alloc(1024 * 1024 + 1, "x"));
		const { result, requests } = await watch(() =>
			open().write([`/ssh/sign/ci?public_key=@${path}#signed_key`]),
		);
		expect(result).toEqual([
			"malformed: the file behind `public_key=@` cannot be read: it has to be a file of text of at most 1 MiB. A relative path starts from `working-directory`.",
		]);
		expect(requests).toEqual([]);
	});

	test("what Vault repeats of a file or a value is not shown", async () => {
		writeFileSync(join(directory, "ttl"), "s3cret-of-the-file");
		const [said = ""] = await open().write([
			"/pki/issue/web?common_name=a.example.com&ttl=@ttl#certificate",
		]);
		expect(said).toMatch(/^failed: the write to `pki\/issue\/web` was refused/);
		expect(said).not.toContain("s3cret");
	});

	test("a value that is no text, or no JSON, is told without it", async () => {
		const opened = open();
		expect(
			await opened.write(["/kv1/x?a={{ B }}#c", "/kv1/x?a:={{ J }}#c"], {
				B: Buffer.of(0xff, 0x00),
				J: "s3cret: no JSON",
			}),
		).toEqual([
			expect.stringContaining(
				"malformed: the value that belongs to `a` is no text",
			),
			expect.stringContaining(
				"malformed: what stands behind `a:=` is no JSON.",
			),
		]);
	});
});
