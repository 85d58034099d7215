import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** As a generator of keys takes them, blanks, commas and brackets among them. */
const SALT = "R?^qS,EFqF,1A/8cg0 9kb8[AFY#<9h5H.hfB C1=Fzh NY4b er&^_!5OW&9z4x";

describe("a long random text with blanks, as a whole", () => {
	test.each([
		"<?php\ndefine( 'AUTH_SALT',  'X' );\ndefine('WP_DEBUG', false);",
		"NONCE_SALT='X'\nWP_ENV=production",
		'NONCE_SALT="X"\nWP_ENV=production',
		"auth_salt: 'X'\nport: 3",
		"return [\n  'salt' => 'X',\n  'host' => 'db',\n];",
		'{"session":{"salt":"X"},"port":3}',
		'resource "x" "y" {\n  seed = "X"\n}',
		"wp config set AUTH_SALT 'X'\nwp config set WP_DEBUG false",
		"services:\n  wp:\n    environment:\n      - 'AUTH_SALT=X'\n      - PORT=80",
		"services:\n  wp:\n    environment:\n      - 'DB_PASSWORD=X'\n      - PORT=80",
	])("%j", async (text) => {
		expect(await partsIn(text.replace("X", SALT))).toContain(SALT);
	});

	test.each([
		'key: "%-10s %5d %08X %3.2f %s %-8s"\npassword: x1Ab9kdk3',
		'salt: "a pinch of it, isn\'t it? Yes (of 2 kinds)"\npassword: x1Ab9kdk3',
		'format: "$addr - $user [$time_local] $status"\npassword: x1Ab9kdk3',
		"environment:\n  - KEY=the key of the door\n  - PASSWORD=x1Ab9kdk3",
	])("what has words and formats in it is none: %j", async (text) => {
		const parts = await partsIn(text);
		expect(parts.filter((it) => !it.includes("x1Ab9kdk3"))).toEqual([]);
	});
});

describe("what maps hold that give secrets to a program", () => {
	test("what somebody chose is hidden below names that say nothing, and nothing else", async () => {
		const text = [
			"secretEnv:",
			"  LDAP_BIND: tulip4711",
			"  DEEPL: be7182c6-4c1c-43c6-a648-d538bdd4f72d",
			"  HOST: db.lan",
			"  LOG: debug",
			"  MAIL: ops@x.example",
			"  REGION: eu-west-1",
			"  IMAGE: nginx:1.25.3",
			"extraSecretEnv:",
			"  - name: LDAP_BIND",
			"    value: Mango@1970",
			"  - name: LEVEL",
			"    value: debug",
			"  - name: OTHER",
			"    valueFrom: { secretKeyRef: { name: app-secret7, key: db-pass } }",
		].join("\n");
		expect(await partsIn(text)).toEqual([
			"tulip4711",
			"be7182c6-4c1c-43c6-a648-d538bdd4f72d",
			"Mango@1970",
		]);
	});
});
