import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import type { Request } from "../../../src/providers/provider.ts";
import { registry } from "../../../src/providers/registry.ts";
import { parseReference } from "../../../src/providers/vault/reference.ts";

const kv = (path: string, name: string | undefined, more: object = {}) => ({
	source: {
		kind: "kv",
		mount: undefined,
		path,
		version: undefined,
		namespace: undefined,
		...more,
	},
	selection: name === undefined ? { kind: "fields" } : { kind: "field", name },
});
const api = (
	path: string,
	name: string | undefined,
	query = "",
	namespace?: string,
) => ({
	source: { kind: "api", path, query, namespace },
	selection: name === undefined ? { kind: "fields" } : { kind: "field", name },
});

describe("one value", () => {
	test.each([
		["credentials.github", kv("credentials", "github")],
		["apps/web/db.password", kv("apps/web/db", "password")],
		["a.b.c", kv("a.b", "c")],
		["a.b/c#d.e", kv("a.b/c", "d.e")],
		["//a//b/.c", kv("a/b", "c")],
		[
			"path.field?mount=kv&version=3&namespace=team-a",
			kv("path", "field", { mount: "kv", version: 3, namespace: "team-a" }),
		],
		["path?mount=/team/kv/#fi.eld", kv("path", "fi.eld", { mount: "team/kv" })],
		["path.field?ttl=5m&cacheKey=x", kv("path", "field")],
		["a%2Eb.c", kv("a.b", "c")],
		["a%252Eb.c", kv("a%2Eb", "c")],
		["a%23b.c", kv("a#b", "c")],
		["a#b#c", kv("a", "b#c")],
		["a#b?c", kv("a", "b?c")],
		["mail/me@example.com#x", kv("mail/me@example.com", "x")],
		["/database/creds/app#username", api("database/creds/app", "username")],
		["/a.b#c", api("a.b", "c")],
		["/a?x=1&namespace=t/u&y=%20%26#c", api("a", "c", "x=1&y=%20%26", "t/u")],
		["/a?list#c", api("a", "c", "list")],
	])("%s", (rest, address) => {
		if (rest.startsWith("//"))
			return expect(
				parseReference({ rest: rest.slice(2), scheme: "vault", want: "value" }),
			).toEqual(address);
		expect(parseReference({ rest, scheme: "vault", want: "value" })).toEqual(
			address,
		);
	});
});

describe("every field", () => {
	test.each([
		["apps/web", kv("apps/web", undefined)],
		["apps/web.prod", kv("apps/web.prod", undefined)],
		["/database/creds/app", api("database/creds/app", undefined)],
	])("%s", (rest, address) => {
		expect(parseReference({ rest, scheme: "vault", want: "fields" })).toEqual(
			address,
		);
	});
});

describe("a document for `json`", () => {
	test.each(["apps/web", "/database/creds/app"])("%s", (rest) => {
		expect(
			parseReference({ rest, scheme: "vault", want: "value", json: true })
				.selection,
		).toEqual({ kind: "document" });
	});
	test("a field that is named stays one", () => {
		expect(
			parseReference({
				rest: "a.b",
				scheme: "vault",
				want: "value",
				json: true,
			}),
		).toEqual(kv("a", "b"));
	});
});

describe("mistakes", () => {
	const value = (rest: string): Request => ({
		rest,
		scheme: "vault",
		want: "value",
	});
	test.each<[Request, string]>([
		[value(""), "the reference names no field."],
		[
			value("apps/web"),
			"the reference names no field. Write `vault://path.field`",
		],
		[value("a.b/c"), "the reference names no field."],
		[value("a."), "the reference names no field."],
		[value("#x"), "the reference names no path."],
		[value(".x"), "the reference names no path."],
		[value("a#"), "there is no field behind `#`."],
		[
			{ rest: "a#b", scheme: "vault", want: "fields" },
			"a wildcard takes every field",
		],
		[
			value("/a.b"),
			"`vault:///database/creds/app#username`. For a field of a secret in the KV mount write two slashes: `vault://path.field`.",
		],
		[
			value("a.b?foo=1"),
			"only `mount`, `version`, `namespace`, `ttl`, `cacheKey` can stand behind `?`.",
		],
		[value("a.b?mount=x&mount=y"), "a key behind `?` is given twice."],
		[value("/a?namespace=x&namespace=y#b"), "`namespace` is given twice."],
		[value("a.b?version=0"), "`version` must be a positive whole number"],
		[value("a.b?version=-1"), "`version` must be a positive whole number"],
		[value("a.b?version="), "`version` is empty."],
		[value("a.b?mount="), "`mount` is empty."],
		[value("a.b?namespace="), "`namespace` is empty."],
		[value("../sys.x"), "the path has `.` or `..` in it"],
		[value("%2e%2e/sys.x"), "the path has `.` or `..` in it"],
		[value("a/%2E/b.x"), "the path has `.` or `..` in it"],
		[value("a.b?mount=.."), "the path has `.` or `..` in it"],
		[value("a.b?mount=%2e%2e"), "the path has `.` or `..` in it"],
		[value("/a/../sys/seal#x"), "the path has `.` or `..` in it"],
		[value("a%00.b"), "a character in it that cannot be printed"],
		[value("a.b%0A"), "a character in it that cannot be printed"],
		[value("a%.b"), "there is a `%` that does not begin an escape"],
		[
			value("user:pass@vault.example.com/a.b"),
			"an address or credentials stand in the reference.",
		],
		[
			value("https://vault.example.com/a.b"),
			"an address or credentials stand in the reference.",
		],
		[
			value(`hvs.${"x".repeat(24)}`),
			"a token of Vault stands in the reference.",
		],
		[value(`s.${"x".repeat(24)}`), "a token of Vault stands in the reference."],
	])("%j", (request, message) => {
		const error = caught(() => parseReference(request));
		expect(error.reason).toBe("malformed");
		expect(error.message).toContain(message);
		expect(error.message).not.toMatch(/pass@|xxxx/);
	});

	test("what is shown of a reference holds no credentials", () => {
		const shown = (rest: string) => registry.vault?.display(rest);
		expect(shown("apps/web.key?mount=kv")).toBe("//apps/web.key?mount=kv");
		for (const rest of [
			"user:pass@host/a.b",
			"https://x/a.b",
			`hvs.${"x".repeat(24)}`,
			`a/s.${"x".repeat(24)}`,
		])
			expect(shown(rest)).toBe("//...");
	});
});

describe("properties", () => {
	test("whatever is written, an address or a SecretError comes of it, and no path leaves its mount", () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom(
						"a",
						"/",
						".",
						"%",
						"2",
						"e",
						"E",
						"F",
						"#",
						"?",
						"=",
						"&",
						"é",
						"\0",
					),
				}),
				fc.boolean(),
				(rest, json) => {
					try {
						const { source } = parseReference({
							rest,
							scheme: "vault",
							want: "value",
							json,
						});
						for (const segment of "path" in source
							? source.path.split("/")
							: ["no path"])
							expect(segment).not.toMatch(/^\.{0,2}$|\0/);
					} catch (thrown) {
						expect(thrown).toBeInstanceOf(SecretError);
					}
				},
			),
			{ numRuns: 3_000 },
		);
	});

	test("path and field that are encoded come back", () => {
		const text = fc
			.string({
				unit: fc.constantFrom("a", ".", "#", "?", "%", "&", " ", "ü", "+", ":"),
				minLength: 1,
			})
			.map((text) => `x${text}x`);
		fc.assert(
			fc.property(
				fc.array(text, { minLength: 1, maxLength: 4 }),
				text,
				(segments, field) => {
					const rest = `${segments.map(encodeURIComponent).join("/")}#${encodeURIComponent(field)}`;
					expect(
						parseReference({ rest, scheme: "vault", want: "value" }),
					).toEqual(kv(segments.join("/"), field));
				},
			),
		);
	});
});

function caught(action: () => unknown): SecretError {
	try {
		action();
	} catch (thrown) {
		if (thrown instanceof SecretError) return thrown;
		throw thrown;
	}
	throw new Error("nothing was thrown");
}
