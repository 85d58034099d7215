import { describe, expect, test } from "vitest";
import {
	type Holding,
	heldBy,
	isLikeChosen,
} from "../../../src/mask/judge/holders.ts";
import { sayingOf } from "../../../src/mask/judge/names.ts";
import { isIndex } from "../../../src/mask/readers/entry.ts";

const UUID = "0e123456-789a-4bcd-8ef0-123456789abc";

describe("what the maps around a member say of it", () => {
	test.each<[Holding | undefined, string]>([
		...["passwords.db", "apiKeys.x", "DB_TOKENS.x", "Passwörter.x"].map(
			(path): [Holding, string] => ["secrets", path],
		),
		...["passwoerter.x", "access_codes.x", "signing_keys.x"].map(
			(path): [Holding, string] => ["secrets", path],
		),
		["secrets", "seed_phrases.x"],
		["secrets", "tokens.(word)"],
		["secrets", "tokens.[0].x"],
		["secrets", "passwords.value.db"],
		["secrets", "passwords.db.value"],
		// what is no map of secrets, or something else
		[undefined, "db"],
		[undefined, "x.db"],
		[undefined, "codes.x"],
		[undefined, "keys.x"],
		[undefined, "phrases.x"],
		[undefined, "pins.led"],
		[undefined, "mysecrets.x"],
		["perhaps", "secretBytes.x"],
		["perhaps", "pass.x"],
		["perhaps", "tokens.type"],
		["perhaps", "tokens.token_type"],
		["perhaps", "tokens.file"],
		["perhaps", "tokens.ttl"],
		["perhaps", "header_pins.x"],
		["perhaps", "pins_old.x"],
		["perhaps", "tokens.aB3dE5fG7hJ9kL2m"],
		// what belongs to secrets stands beside them
		["perhaps", "credentials.db"],
		["perhaps", "creds.db"],
		["perhaps", "db_credential.x"],
		["perhaps", "zugangsdaten.x"],
		["perhaps", "password.mail"],
		["perhaps", "pin.x"],
		["perhaps", "secrets.prod.db"],
		["perhaps", "credentials.value.x"],
		["perhaps", "credentials.x.[0]"],
		["perhaps", "credentials.[0].x"],
		...["secretEnv", "extra_secret_env", "secretsEnv", "secretFiles"].map(
			(map): [Holding, string] => ["perhaps", `${map}.x`],
		),
		...["sensitiveVars", "protectedVars", "secureEnv", "privateEnv"].map(
			(map): [Holding, string] => ["perhaps", `${map}.x`],
		),
		...["vault", "vaultValues", "vault_data", "secure", "tokenParams"].map(
			(map): [Holding, string] => ["perhaps", `${map}.x`],
		),
		["perhaps", "secretEnv.[0].value"],
		[undefined, "secretEnv.[0]"],
		[undefined, "secretEnv"],
		[undefined, "env.x"],
		[undefined, "extraVars.x"],
		[undefined, "secretKeyRef.x"],
		[undefined, "credentials.[0].server"],
		[undefined, "credentials.(word)"],
		[undefined, "secrets.a.b.c"],
		["perhaps", "stringData.x"],
		["perhaps", "x.stringData.y"],
		[undefined, "stringData.y.z"],
	])("%s: %s", (held, path) => {
		const keys = path.split(".");
		const own = keys.findLast((key) => !isIndex(key)) ?? "";
		expect(heldBy(keys, sayingOf(own))).toBe(held);
	});
});

describe("whether a member of a map that may hold secrets is like one", () => {
	test.each<[boolean, string, string]>([
		...["a1b2c", "l2tabc", "3f2a9c1", "zebra2024", "Zebra7", "letmein!"]
			.concat(["qwzxkvjp", UUID, "1234567890ab"])
			.map((text): [boolean, string, string] => [true, text, "db"]),
		...["a1b2", "a 1b2c", "abcdef", "orders", "123456789ab"]
			.concat(["ann@example.com", "ACME\\s1x", "/etc/a1b/key"])
			.concat(["db-1a.example.com", "db-1a.example.com:5432"])
			.concat(["a1b.com", "a1b.example.com", "a1b.c2d.io:5432"])
			.concat(["cHItMWEuZXhhbXBsZS5jb20=", "acct_1a2b3c4d"])
			.map((text): [boolean, string, string] => [false, text, "db"]),
		[true, "azdWcTJMbTl4eA==", "db"],
		// no hosts
		...["A1b.example.com", "a1b.c", "a1b.c0", "a1b.com:5d", "+a1b.com"]
			.concat([`a1b.${"abc.".repeat(70)}com`])
			.map((text): [boolean, string, string] => [true, text, "db"]),
		// what has numbers of letters and digits
		[true, "3f2a9c1", "token_id"],
		[false, UUID, "id"],
		[false, "3f2a9c1", "image"],
		[true, "3f2a9c1", "image_x"],
		[true, "letmein!", "id"],
		// several words
		[true, "Mango tulip 9", "x"],
		[true, "anvil quartz walrus comet", "x"],
		[false, "Mango tulip 9", "title"],
		[false, "the rest of it", "x"],
		// people, who have such names
		[false, "zebra2024", "user"],
		[true, "zebra2024", "zone"],
	])("%s: %j as %s", (is, text, name) => {
		expect(isLikeChosen(text, sayingOf(name), name)).toBe(is);
	});
});
