import { expect, test } from "vitest";
import { masksFor } from "../../src/mask/masks.ts";
import { toldOf } from "../../src/mask/told.ts";
import { readersFor, toValue } from "../support/values.ts";

test.each<[what: string, value: string, told: string]>([
	[
		"members by their names",
		'{"users":[{"token":"hunter-two"},{"password":"other-two"}]}',
		"A: 3 masks: users[0].token, users[1].password",
	],
	["a value alone", "hunter-two", "A: 1 mask"],
	[
		"a secret for a key is not shown",
		'{"aB3dE5fG7hJ9kL2m":{"token":"hunter-two"}}',
		"A: 2 masks: *.token",
	],
])("%s", async (_, value, told) => {
	const set = masksFor(toValue(value, "A"), await readersFor(value));
	expect(toldOf("A", set)).toBe(told);
});
