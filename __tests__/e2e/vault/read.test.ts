import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textOf } from "../../support/asking.ts";
import { startFront } from "../../support/front.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";
import { type Opened, openVault } from "../../support/vault-provider.ts";

let vault: VaultServer;
const closing: (() => void)[] = [];

const open = (variables: Record<string, string> = {}): Opened =>
	openVault({ VAULT_ADDR: vault.address, VAULT_TOKEN: "root", ...variables });

/** The paths read since the last call, without those of the test itself. */
let seen = 0;
const newReads = () => {
	const all = vault.requests();
	const paths = all.slice(seen).map(({ path }) => path);
	seen = all.length;
	return paths;
};

/** With a token that has this policy alone. */
const withPolicy = async (
	policy: string,
	address = vault.address,
): Promise<Opened> => {
	await vault.must("PUT", "sys/policies/acl/narrow", { policy });
	const { auth } = await vault.must("POST", "auth/token/create", {
		policies: ["narrow"],
		no_default_policy: true,
	});
	return open({ VAULT_ADDR: address, VAULT_TOKEN: auth.client_token });
};

beforeAll(async () => {
	vault = await startVault();
	closing.push(vault.close);
	const put = (path: string, data: unknown) =>
		vault.must("POST", `secret/data/${path}`, { data });
	await put("credentials", { github: "ghp_0123456789" });
	await put("apps/web", {
		"db.password": "dotted",
		password: "p4ss",
		number: 1,
		nested: { a: [1, "x"] },
		empty: "",
		nothing: null,
		multi: "line one\nline two\n",
	});
	await vault.must("POST", "secret/data/apps/big", {
		data: { keep: "x" },
	});
	await put("apps/web.v2", { key: "in a dotted path" });
	for (const name of [
		"with space",
		"a&b",
		"100%",
		"ünïcode",
		"hash#tag",
		"q?m",
	])
		await put(name.split("/").map(encodeURIComponent).join("/"), {
			field: `of ${name}`,
		});
	for (const value of ["one", "two", "three", "four"])
		await put("versions", { value });
	await vault.must("POST", "secret/delete/versions", { versions: [2] });
	await vault.must("POST", "secret/destroy/versions", { versions: [3] });
	await put("gone", { value: "x" });
	await vault.must("DELETE", "secret/data/gone");
	await vault.must("POST", "sys/mounts/kv1", {
		type: "kv",
		options: { version: "1" },
	});
	// KV 2 rounds numbers itself. In text, since JavaScript would round them as well.
	await fetch(`${vault.address}/v1/kv1/numbers`, {
		method: "POST",
		headers: { "X-Vault-Token": "root" },
		body: '{"large":9007199254740993,"point":1.10,"list":[12345678901234567890]}',
	});
	await vault.must("POST", "kv1/app", { key: "of version one" });
	await vault.must("POST", "kv1/data/x", {
		data: "a field",
		metadata: "another",
	});
	await vault.must("POST", "sys/mounts/team/kv", {
		type: "kv",
		options: { version: "2" },
	});
	await vault.must("POST", "team/kv/data/app", {
		data: { key: "in a mount with a slash" },
	});
	await vault.must("POST", "cubbyhole/mine", { key: "in the cubbyhole" });
	await vault.must("POST", "sys/mounts/transit", { type: "transit" });
	await vault.must("POST", "transit/keys/k", { exportable: true });
	await vault.must("POST", "sys/mounts/totp", { type: "totp" });
	await vault.must("POST", "totp/keys/k", {
		generate: true,
		issuer: "test",
		account_name: "a",
	});
	await vault.must("POST", "sys/mounts/pki", { type: "pki" });
	await vault.must("POST", "pki/root/generate/internal", {
		common_name: "test",
	});
});
afterAll(() => {
	for (const close of closing) close();
});

describe("values", () => {
	test.each([
		["credentials.github", "ghp_0123456789"],
		["apps/web.password", "p4ss"],
		["apps/web#db.password", "dotted"],
		["apps//web.password", "p4ss"],
		["apps/web.v2.key", "in a dotted path"],
		["apps%2Fweb.password", "p4ss"],
		["apps/web.number", "1"],
		["apps/web.nested", '{"a":[1,"x"]}'],
		["apps/web.empty", ""],
		["apps/web.multi", "line one\nline two\n"],
		["apps/web.password?ttl=5m&cacheKey=x", "p4ss"],
		["numbers.large?mount=kv1", "9007199254740993"],
		["numbers.point?mount=kv1", "1.10"],
		["numbers.list?mount=kv1", "[12345678901234567890]"],
		["with space.field", "of with space"],
		["with%20space.field", "of with space"],
		["a&b.field", "of a&b"],
		["100%25.field", "of 100%"],
		["ünïcode.field", "of ünïcode"],
		["hash%23tag.field", "of hash#tag"],
		["q%3Fm.field", "of q?m"],
		["versions.value", "four"],
		["versions.value?version=1", "one"],
		["app.key?mount=kv1", "of version one"],
		["data/x.data?mount=kv1", "a field"],
		["app.key?mount=team/kv", "in a mount with a slash"],
		["mine.key?mount=cubbyhole", "in the cubbyhole"],
		["/secret/data/apps/web#password", "p4ss"],
		["/secret/data/versions?version=1#value", "one"],
		["/kv1/data/x#metadata", "another"],
	])("%s", async (reference, value) => {
		expect(await open().ask(reference)).toEqual([value]);
	});

	test.each([
		["/pki/cert/ca#certificate", /^-----BEGIN CERTIFICATE-----\n/],
		["/totp/code/k#code", /^[0-9]{6}$/],
		["/transit/export/encryption-key/k#keys", /^\{"1":"[^"]+"\}$/],
		["/identity/oidc/.well-known/openid-configuration#issuer", /^http/],
	])("other engines: %s", async (reference, value) => {
		const [text] = await open().ask(reference);
		expect(text).toMatch(value);
	});

	test("a wildcard gives every field but null ones", async () => {
		expect(await open().fields("apps/web")).toEqual({
			"db.password": "dotted",
			password: "p4ss",
			number: "1",
			nested: '{"a":[1,"x"]}',
			empty: "",
			multi: "line one\nline two\n",
		});
		expect(await open().fields("/kv1/app")).toEqual({ key: "of version one" });
		expect(await open().fields("/secret/data/credentials")).toEqual({
			github: "ghp_0123456789",
		});
	});

	test("with `json`, a reference without a field is the whole document", async () => {
		const { provider } = open();
		const [answer] = await provider.resolve([
			{ rest: "credentials", scheme: "vault", want: "value", json: true },
		]);
		expect(textOf(answer)).toBe('{"github":"ghp_0123456789"}');
	});

	test("the mount: an input of its own, then Dagger's variable", async () => {
		expect(await open({ VAULT_PATH_PREFIX: "kv1" }).ask("app.key")).toEqual([
			"of version one",
		]);
		expect(
			await open({
				VAULT_PATH_PREFIX: "nope",
				VAULT_KV_MOUNT: "/team/kv/",
			}).ask("app.key"),
		).toEqual(["in a mount with a slash"]);
	});
});

describe("missing", () => {
	test.each([
		["nowhere.field", "not-found: nothing is stored at `nowhere`"],
		[
			"apps/web.pass",
			"not-found: the secret has no field `pass`. It has `db.password`,",
		],
		["apps/web.nothing", "not-found: the secret has no field `nothing`."],
		["apps/web.toString", "not-found: the secret has no field `toString`."],
		[
			"versions.value?version=2",
			"not-found: version 2 of `versions` in the mount `secret` is deleted.",
		],
		[
			"versions.value?version=3",
			"not-found: version 3 of `versions` in the mount `secret` is destroyed.",
		],
		[
			"versions.value?version=9",
			"not-found: nothing is stored at `versions`, version 9,",
		],
		[
			"gone.value",
			"not-found: the latest version of `gone` in the mount `secret` is deleted.",
		],
		["nope.key?mount=kv1", "not-found: nothing is stored at `nope`"],
		[
			"/secret/data/gone#value",
			"not-found: the version of `secret/data/gone` is deleted",
		],
		["/kv1/nope#x", "not-found: Vault has nothing at `kv1/nope`."],
		["/nomount/x#y", "malformed: Vault has no mount for `nomount/x`."],
		[
			"/secret/apps/web#password",
			"malformed: `secret/apps/web` is read like KV 1, and the mount `secret` is KV 2. Write `vault:///secret/data/apps/web#field`, or `vault://apps/web.field?mount=secret`.",
		],
		[
			"web.password?mount=secret/apps",
			"malformed: the mount is `secret`, and `secret/apps` a path in it.",
		],
		[
			"k.x?mount=transit",
			"malformed: the mount `transit` is no KV engine but `transit`.",
		],
		[
			"app.key?mount=kv1&version=1",
			"malformed: the mount `kv1` is KV 1, which keeps no versions.",
		],
		[
			"/transit/encrypt/k#x",
			"malformed: `transit/encrypt/k` has to be written to",
		],
		[
			"/pki/ca/pem#x",
			"malformed: the read of `pki/ca/pem` was answered with something that is not Vault's JSON",
		],
		[
			"app.key?mount=nomount",
			"denied: the token can read nothing in the mount `nomount`, or there is no such mount",
		],
	])("%s", async (reference, message) => {
		const [text] = await open().ask(reference);
		expect(text).toContain(message);
		expect(text).toMatch(/^[a-z-]+: [^\n]+[.?]$/);
	});

	test("what fails hides nothing else", async () => {
		const answers = await open().ask(
			"nowhere.x",
			"credentials.github",
			"credentials.nope",
			"..#x",
		);
		expect(answers.map((text) => text.split(":")[0])).toEqual([
			"not-found",
			"ghp_0123456789",
			"not-found",
			"malformed",
		]);
	});
});

describe("requests", () => {
	test("one path is read once, however many fields are taken; its mount is looked up once", async () => {
		newReads();
		await open().ask(
			"apps/web.password",
			"apps/web#db.password",
			"apps/web.number",
			"credentials.github",
		);
		expect(newReads().toSorted()).toEqual([
			"secret/data/apps/web",
			"secret/data/credentials",
			"sys/internal/ui/mounts/secret",
		]);
	});

	test("a wrong guess about the version costs one read, and none when the version is given", async () => {
		newReads();
		await open().ask("app.key?mount=kv1");
		expect(newReads().toSorted()).toEqual([
			"kv1/app",
			"kv1/data/app",
			"sys/internal/ui/mounts/kv1",
		]);
		expect(
			await open({ VAULT_KV_VERSION: "1" }).ask("app.key?mount=kv1"),
		).toEqual(["of version one"]);
		expect(newReads()).toEqual(["kv1/app"]);
		await open({ VAULT_KV_VERSION: "2" }).ask("credentials.github");
		expect(newReads()).toEqual(["secret/data/credentials"]);
	});

	test.each([
		["refuses", { status: 403, body: "<html>no</html>" }],
		["hides", { status: 404, body: "{}" }],
		["breaks", { status: 500, body: "oops" }],
	])("a front that %s `sys/`: the shape of the answer tells", async (_, reply) => {
		const front = await startFront(vault.address, ({ path }) =>
			path.startsWith("/v1/sys/") ? reply : "pass",
		);
		closing.push(front.close);
		const { ask } = open({ VAULT_ADDR: front.origin });
		expect(
			await ask(
				"credentials.github",
				"app.key?mount=kv1",
				"data/x.data?mount=kv1",
				"gone.value",
				"nowhere.value",
				"nowhere.value?mount=kv1",
				"nowhere.value?mount=nomount",
				"/secret/data/credentials#github",
				"/kv1/data/x#data",
			),
		).toEqual([
			"ghp_0123456789",
			"of version one",
			"a field",
			expect.stringContaining("not-found: "),
			expect.stringContaining("not-found: nothing is stored at `nowhere`"),
			expect.stringContaining("not-found: nothing is stored at `nowhere`"),
			expect.stringContaining("malformed: Vault has no mount for"),
			"ghp_0123456789",
			"a field",
		]);
		const narrow = await withPolicy(
			'path "secret/data/credentials" { capabilities = ["read"] }',
			front.origin,
		);
		expect(await narrow.ask("apps/web.password")).toEqual([
			expect.stringContaining(
				"denied: the token may read neither `secret/data/apps/web` (KV 2) nor `secret/apps/web` (KV 1)",
			),
		]);
	});
});

describe("policies", () => {
	test("one path", async () => {
		const { ask } = await withPolicy(
			'path "secret/data/credentials" { capabilities = ["read"] }',
		);
		expect(
			await ask("credentials.github", "apps/web.password", "app.key?mount=kv1"),
		).toEqual([
			"ghp_0123456789",
			expect.stringMatching(
				/^denied: the token may not read `secret\/data\/apps\/web` \(status 403\)\. Add to its policy: path "secret\/data\/apps\/web" \{ capabilities = \["read"\] \}\. Vault says the same when the path is misspelt/,
			),
			expect.stringMatching(
				/^denied: the token can read nothing in the mount `kv1`/,
			),
		]);
	});

	test("one mount", async () => {
		const { ask } = await withPolicy(
			'path "kv1/*" { capabilities = ["read"] }',
		);
		expect(await ask("app.key?mount=kv1")).toEqual(["of version one"]);
	});

	test("nothing", async () => {
		const { ask } = await withPolicy(
			'path "other/*" { capabilities = ["read"] }',
		);
		expect(await ask("credentials.github")).toEqual([
			expect.stringMatching(
				/^denied: the token can read nothing in the mount `secret`/,
			),
		]);
	});
});
