import { expect, test } from "vitest";
import { memberOf } from "../../../src/providers/kit/members.ts";

const names = Array.from({ length: 30 }, (_, n) => `field_${n + 10}`);

function said(object: Record<string, unknown>, name: string): string {
	try {
		memberOf(Buffer.from(JSON.stringify(object)), name, "the secret");
	} catch (thrown) {
		return String(thrown);
	}
	throw new Error("no error");
}

test("of many names the one that was probably meant stands first", () => {
	const object = Object.fromEntries(
		[...names, "Password"].map((n) => [n, "x"]),
	);
	expect(said(object, "pasword")).toContain("It has `Password`, `field_10`,");
	expect(said(object, "nothing")).toContain("It has `field_10`, `field_11`,");
	expect(said(object, "nothing")).toContain("and 21 more.");
});

test.each([
	['{"user":"bob","pass":"p@ss}', "begins as a JSON object and is none"],
	["bob", "is no JSON object, so it has no field"],
	["[1]", "is no JSON object, so it has no field"],
])("a value that has no fields: %s", (value, message) => {
	expect(() => memberOf(Buffer.from(value), "user", "the secret")).toThrow(
		message,
	);
});

test("what lies deeper is shown as it is written", () => {
	const hint = "Write `[json:/db/password]` in its place";
	expect(said({ db: { password: "x" } }, "db.password")).toContain(hint);
	expect(said({ db: "x" }, "db.password")).not.toContain("json");
	expect(said({ db: { "a b": "x" } }, "db.a b")).not.toContain("json");
});

test("what is null is not there", () => {
	expect(said({ password: null, b: 1 }, "password")).toContain(
		"the field `password` of the secret is null, so it has no value. It has `b`.",
	);
	expect(said({ password: null }, "password")).toContain("It has none.");
});

test("what is not plainly a name is counted, and not shown: keys can be tokens", () => {
	const token = "ghp_R7xQ2mVb9Lk4TzW8nYc3Hd6JfPs1Ga5Ue0Xo";
	const passphrase = "correct horse battery staple";
	const hidden = { [token]: "alice", [passphrase]: "bob" };
	expect(said({ ...hidden, user: "x" }, "nothing")).toContain(
		"It has `user` and 2 more.",
	);
	expect(said(hidden, "nothing")).toContain("It has 2 of other names.");
	expect(said({ [token]: "alice" }, "nothing")).toContain(
		"It has 1 of another name.",
	);
	// Nor is one that is near to what was meant.
	expect(said(hidden, token.slice(1))).toContain("It has 2 of other names.");
});
