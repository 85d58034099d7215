import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const KNOWN = ["Zitrone9", "winter4038", "Mango@1970", "ch3ls3a7"];

describe("a word beside a password, of another login", () => {
	test.each([
		"$users = array('ann' => 'X', 'bob' => 'igloo');",
		"$users = [\n  'ann' => 'X',\n  'bob' => 'igloo',\n];",
		"admin_users: {root: igloo, vera: 'X'}",
		"const users = { ann: 'X', bob: 'igloo' };",
		'const ftpAccounts: Logins = {\n  ann: "X",\n  bob: "igloo",\n};',
		'var creds = map[string]string{"ann": "X", "bob": "igloo"}',
		'users := map[string]string{\n  "ann": "X",\n  "bob": "igloo",\n}',
		'ACCOUNTS = [("ann", "X"), ("bob", "igloo")]',
		"LOGINS = [\n  ('ann', 'X'),\n  ('bob', 'igloo'),\n]",
		'{"logins":[["ann","X"],["bob","igloo"]]}',
		'{"users":{"ann":"X","bob":"igloo","cid":"admin"}}',
		"users:\n  ann: X\n  bob: igloo\n",
		'USERS = { "ann" => "X", "bob" => "igloo" }',
		'users = mapOf("ann" to "X", "bob" to "igloo")',
		'local users = { ["ann"] = "X", ["bob"] = "igloo" }',
		"$users = @{ ann = 'X'; bob = 'igloo' }",
	])("%j", async (text) => {
		for (const known of KNOWN) {
			const parts = await partsIn(text.replace("X", known));
			expect(parts).toContain(known);
			expect(parts).toContain("igloo");
			expect(parts).not.toContain("admin");
		}
	});

	test.each([
		"users: { ann: igloo, bob: walrus }",
		"users: { ann: Zitrone9, bob: viewer, cid: staff }",
		"users: { name: Zitrone9, city: hamburg }",
		"users:\n  ann: Zitrone9\n  bob: /home/bob\n  cid: hamburg",
		"groups: { ann: Zitrone9, bob: igloo }",
		'{"users":{"ann":{"shell":"zsh","team":"igloo"},"bob":"Zitrone9"}}',
		'{"users":{"a":"igloo","b":"walrus","c":"comet","d":"anvil","e":"Zitrone9"}}',
	])("no other word: %j", async (text) => {
		const parts = await partsIn(text);
		expect(parts.filter((it) => it !== "Zitrone9")).toEqual([]);
	});
});
