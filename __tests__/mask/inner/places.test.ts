import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const SECRETS = ["walrus", "Zitrone9", "wolkeTulip4", "papaya7", "482913"];

describe("a user and a password at a place of their own", () => {
	test.each([
		"bundle config gems.example.org ci:X\nls -l",
		"bundle config set --global https://gems.example.org/ ci:X\nls -l",
		"ann@example.org ann:X\nnote: none",
		"ann@example.org ann@example.org:X\nnote: none",
		"etcdctl --user root:X get /\nls -l",
		"HTTP_USERS=ann:X,bob:walruses\nPORT=80",
		"REDIS_URL=redis://X@redis.lan:6379\nPORT=80",
		"snmp://X@switch.lan\nhttp://x",
	])("%j", async (text) => {
		for (const secret of SECRETS)
			expect(await partsIn(text.replace("X", secret)), text).toContain(secret);
	});

	test("beside a user that is none of words", async () => {
		const text =
			'BUNDLE_X__EXAMPLE__ORG: "ab3x9kdq:6e3ca2502283f517"\nport: 80';
		expect(await partsIn(text)).toEqual(
			expect.arrayContaining(["ab3x9kdq", "6e3ca2502283f517"]),
		);
	});

	test("behind a domain", async () => {
		expect(
			await partsIn("proxy.login=corp\\\\ann:firefly8588\nport=80"),
		).toEqual(["firefly8588"]);
	});

	test.each([
		"bundle config set path vendor/bundle\nbundle config jobs 4",
		"docker run --user node:staff alpine\nls -l",
		"etcdctl --endpoints http://etcd.lan:2379 get /",
		"REDIS_URL=redis://default@redis.lan:6379\nPORT=80",
		"REDIS_URL=redis://redis.lan:6379/0\nPORT=80",
		"postgres://walrus@db.lan/app\nPORT=80",
		"ann@example.org note:walrus\nport: 80",
		"PATHS=C:\\walrus:D\nport=80",
	])("nothing else: %j", async (text) => {
		expect(await partsIn(text)).toEqual([]);
	});
});

describe("what Redis, SNMP and routers that stand by call auth and community", () => {
	test.each([
		"REDIS_AUTH=X\nPORT=80",
		"REDISCLI_AUTH=X\nPORT=80",
		"$redis_server_auth = 'X';\n$host = 'h';",
		"redis:\n  auth: X\n  host: r.lan",
		'{"redis":{"auth":"X","host":"r.lan"}}',
		"params: {community: [X], module: [if_mib]}\nport: 80",
		"auths:\n  office_v2:\n    community: X\n    version: 2",
		" vrrp 1 authentication X\n!",
		"tcp-check connect\ntcp-check send AUTH\\ X\\r\\n",
		'printf "AUTH X\\r\\nPING\\r\\n" | nc redis 6379\nls -l',
	])("%j", async (text) => {
		for (const secret of SECRETS)
			expect(await partsIn(text.replace("X", secret)), text).toContain(secret);
	});

	test("the second password of a user of SNMP", async () => {
		expect(await partsIn("user: ann\npriv: tulip48\nlevel: authPriv")).toEqual([
			"tulip48",
		]);
	});

	test.each([
		"redis:\n  auth:\n    enabled: true\n    mode: simple",
		"community: forum\nurl: https://x.example",
		"auths:\n  public_v2:\n    community: public\n    version: 2",
		"auth: basic\nredis: cache",
		'send "AUTH LOGIN\\r\\n"\nsend "AUTH TLS\\r\\n"',
		"priv: aes128\nport: 80",
	])("nothing else: %j", async (text) => {
		expect(await partsIn(text)).toEqual([]);
	});
});
