import { Secrets } from "@1password/sdk";
import { describe, expect, test } from "vitest";
import { CODES, parseReference } from "../../../src/providers/op/reference.ts";
import { registry } from "../../../src/providers/registry.ts";
import { openOp } from "../../support/op-provider.ts";

const check = (rest: string, want: "value" | "fields" = "value") =>
	openOp({ OP_SERVICE_ACCOUNT_TOKEN: "ops_x" }).provider.check?.({
		scheme: "op",
		rest,
		want,
	})?.message;

const accepted = (rest: string): boolean => {
	try {
		parseReference({ rest, want: "value" }, CODES);
		return true;
	} catch {
		return false;
	}
};

const acceptedByCore = (rest: string): boolean => {
	try {
		Secrets.validateSecretReference(`op://${rest}`);
		return true;
	} catch {
		return false;
	}
};

describe("the check agrees with the SDK's own core", () => {
	test.each([
		"v/i/f",
		"v/i/s/f",
		"v/i/a b",
		"v/i/a.b_c-d",
		"v/i/..",
		"-v/-i/-f",
		"v/i/f?attribute=otp",
		"v/i/f?attribute=totp",
		"v/i/f?ssh-format=openssh",
	])("good: op://%s", (rest) => {
		expect([accepted(rest), acceptedByCore(rest)]).toEqual([true, true]);
	});

	test.each([
		"",
		"v",
		"v/i",
		"v/i/a/b/c",
		"v/i/s//f",
		"v/i/s/f/",
		"v/i/f?",
		"v/i/f?attribute",
		"v/i/f?attribute=",
		"v/i/f?attribute=OTP",
		"v/i/f?Attribute=otp",
		"v/i/f?attribute=type",
		"v/i/f?attribute=otp&",
		"v/i/f?&attribute=otp",
		"v/i/f?attribute=otp?x=1",
		"v/i/f?attribute=otp&attribute=otp",
		"v/i/f?attribute=otp&ssh-format=openssh",
		"v/i/f?ssh-format=pkcs8",
		"v/i/f?ssh-format=",
		"v/i/f?other=1",
		...'üé日@+%#:,()&=~*\\"|`$\t\n'.split("").map((odd) => `v/i/a${odd}b`),
		"v/i/a'b",
		"v/i/a%20b",
	])("bad: op://%j", (rest) => {
		expect([accepted(rest), acceptedByCore(rest)]).toEqual([false, false]);
	});

	test.each([
		"/i/f",
		"v//f",
		"v/i/",
		"v/i//f",
		" /i/f",
	])("but for an empty part, which names nothing: op://%s", (rest) => {
		expect([accepted(rest), acceptedByCore(rest)]).toEqual([false, true]);
	});
});

test.each([
	["v/i/f?ttl=5m", "op://v/i/f"],
	["v/i/f?cacheKey=a", "op://v/i/f"],
	["v/i/f?ttl=5m&attribute=otp", "op://v/i/f?attribute=otp"],
	["v/i/f?attribute=otp&ttl=5m", "op://v/i/f?attribute=otp"],
	[
		"v/i/s/f?ttl=1&cacheKey=b&ssh-format=openssh",
		"op://v/i/s/f?ssh-format=openssh",
	],
])("Dagger's hints are taken out alone: %s", (rest, text) => {
	expect(parseReference({ rest, want: "value" }).text).toBe(text);
	expect(acceptedByCore(text.slice("op://".length))).toBe(true);
});

const CHARACTERS =
	"the reference has a character that 1Password's references do not allow: only letters (A to Z), digits, `-`, `_`, `.` and spaces. Write the id of the vault, item or field instead of its name (in the app: Copy secret reference).";

test.each([
	[
		"vault",
		"the reference has 1 part. Write `op://vault/item/field` or `op://vault/item/section/field`.",
	],
	[
		"a/b/c/d/e",
		"the reference has 5 parts. Write `op://vault/item/field` or `op://vault/item/section/field`.",
	],
	[
		"a/b",
		"the reference names no field. Write `op://vault/item/field` or `op://vault/item/section/field`. Every field: `PREFIX_* = op://vault/item`.",
	],
	[
		"a//c",
		"a part of the reference is empty. Write `op://vault/item/field` or `op://vault/item/section/field`.",
	],
	["a/b/ü", CHARACTERS],
	["a/b/c@d", CHARACTERS],
	["a/b/c?x?y", "the reference has two `?`. Write one, and `&` behind it."],
	[
		"a/b/c?version=3",
		"behind `?` stands one of `attribute=otp` and `ssh-format=openssh` (and `ttl`, which has no effect).",
	],
	[
		"a/b/c?ssh-format=pem",
		"`ssh-format` accepts `openssh`. Without it a key is PKCS#8.",
	],
	[
		"a/b/c?attribute=type",
		"`attribute` accepts `otp`, `totp` with a service account or workload identity.",
	],
])("bad input: op://%s", (rest, message) => {
	expect(check(rest)).toBe(message);
});

test("a wildcard names an item, and nothing more", () => {
	expect(check("vault/item", "fields")).toBeUndefined();
	expect(check("vault/item/field", "fields")).toBe(
		"a wildcard takes every field of an item. Write `PREFIX_* = op://vault/item`, or declare the one name.",
	);
	expect(check("vault/item?attribute=otp", "fields")).toBe(
		"a wildcard takes every field, so nothing can stand behind `?`. Leave it out, or declare the one name.",
	);
	expect(check("vault/item?ttl=5m", "fields")).toBeUndefined();
});

test("Connect and the CLI take more attributes", () => {
	const { provider } = openOp({ OP_BACKEND: "cli" });
	const rest = "a/b/c?attribute=type";
	expect(
		provider.check?.({ scheme: "op", rest, want: "value" }),
	).toBeUndefined();
});

test.each([
	["infra/github/credential", "//infra/github/credential"],
	["ops_eyJzaWduSW5BZGRyZXNzIjoi", "//..."],
	["0123456789abcdef", "//..."],
	["a/ops_eyJz/c", "//..."],
	["a/b/eyJhbGciOi", "//..."],
	["a/user:password@host", "//..."],
])("in messages, %s is shown as %s", (rest, shown) => {
	expect(registry.op?.display(rest)).toBe(shown);
});
