import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/mask/parts.ts";
import { readersFor } from "../../support/values.ts";

async function partsIn(value: string): Promise<string[]> {
	const { parts } = partsOf(value, "DOCUMENT", await readersFor(value));
	return parts.map(({ text }) => text).toSorted();
}

describe("lines of a list of users that are comments", () => {
	test.each([
		["ann:Zebra7\n# bob:Walrus#77", ["Walrus#77", "Zebra7"]],
		["# users\nann:Zebra7\n#bob:walrus\n", ["Zebra7", "walrus"]],
		["ann:Zebra7\n;; bob:{PLAIN}Walrus#77 ", ["Walrus#77", "Zebra7"]],
		['"app" "Zebra7"\n;"old" "walrus"\n', ["Zebra7", "walrus"]],
		['"app" "Zebra7"\n; "old" "Walrus#77"\n', ["Walrus#77", "Zebra7"]],
		["# squid users\nann:rocket\nbob:marigold", ["marigold", "rocket"]],
		[
			"ann:Zebra7\n# the password of bob is Walrus#77, until May\n",
			["Walrus#77", "Zebra7"],
		],
		[
			"machine a.example login ann password rocket\n# machine b.example login bob password marigold\n",
			["marigold", "rocket"],
		],
	])("%j", async (value, found) => {
		expect(await partsIn(value)).toEqual(found);
	});

	test.each([
		"# user:password\nann:Zebra7",
		"#name:password\nann:Zebra7",
		"# see:below\n# note: of bob\n# https://example.com/marigold\nann:Zebra7",
		"#TODO:remove-this\n# Added by walrus on 2024-05-01\nann:Zebra7",
		'; "app" is the user of the shop\n; the password is in the vault\n"app" "Zebra7"',
		"# made by ansible:htpasswd\n# version:1.2.3\nann:Zebra7",
	])("none in %j", async (value) => {
		expect(await partsIn(value)).toEqual(["Zebra7"]);
	});

	test("a comment of a netrc", async () => {
		const text =
			"# the login and password of ann\nmachine a.example login ann password rocket\n";
		expect(await partsIn(text)).toEqual(["rocket"]);
	});
});
