import { describe, expect, test } from "vitest";
import { referenceTo } from "../../../src/providers/vault/notation.ts";
import { parseReference } from "../../../src/providers/vault/reference.ts";
import { vault } from "../../../src/providers/vault/row.ts";

const write = (rest: string, want: "value" | "fields" = "value") =>
	parseReference({ scheme: "vault+write", rest, want });

describe("what is written", () => {
	test("path, namespace, members in the order of their names, and the field", () => {
		expect(
			write(
				"/pki/issue/web?ttl=1h&common_name=a.b&namespace=team-a&n:=[1]&key=@a/b.pub&c=x{{ C }}y#certificate",
			),
		).toEqual({
			source: {
				kind: "write",
				path: "pki/issue/web",
				namespace: "team-a",
				body: [
					{ name: "c", kind: "text", pieces: ["x", { name: "C" }, "y"] },
					{ name: "common_name", kind: "text", pieces: ["a.b"] },
					{ name: "key", kind: "file", pieces: ["a/b.pub"] },
					{ name: "n", kind: "json", pieces: ["[1]"] },
					{ name: "ttl", kind: "text", pieces: ["1h"] },
				],
			},
			selection: { kind: "field", name: "certificate" },
		});
	});

	test("nothing at all", () => {
		expect(write("/transit/datakey/plaintext/app", "fields").source).toEqual({
			kind: "write",
			path: "transit/datakey/plaintext/app",
			namespace: undefined,
			body: [],
		});
	});
});

describe("mistakes", () => {
	test.each([
		["pki/issue/web?a=b#c", "a path that is written to is one of Vault's API"],
		["/pki/issue/web?a=b", "the reference names no field of the answer."],
		["/?a=b#c", "the reference names no path."],
		["/pki/../sys/seal#c", "the path has `.` or `..` in it"],
		["/pki/%2e%2e/sys#c", "the path has `.` or `..` in it"],
		["/a?b#c", "what is written is `name=text`"],
		["/a?=b#c", "what is written is `name=text`"],
		["/a?:=1#c", "what is written is `name=text`"],
		["/a?b=1&b=2#c", "a key behind `?` is given twice."],
		["/a?b=1&b:=2#c", "a key behind `?` is given twice."],
		["/a?b:=s3cret#c", "what stands behind `b:=` is no JSON."],
		['/a?b:={"x": {{ X }}}#c', "behind `b:=` stands JSON, or"],
		["/a?b=@#c", "behind `=@` stands the path of a file."],
		["/a?b=@{{ X }}#c", "behind `=@` stands the path of a file."],
		["/a?b=@x%00y#c", "behind `=@` stands the path of a file."],
		["/a?b={{ X | json }}#c", "only the name stands between `{{` and `}}`"],
		["/a?b={{ X#c", "only the name stands between `{{` and `}}`"],
		["/a?{{ X }}=b#c", "what is written is `name=text`"],
		["/a/{{ X }}?b=c#d", "`{{ NAME }}` can stand in what is written alone"],
		["/a?b=c#{{ X }}", "`{{ NAME }}` can stand in what is written alone"],
		["/a?b=%zz#c", "`%` inside is written `%26`, `%23`, `%25`"],
		["/a?namespace=a&namespace=b#c", "`namespace` is given twice."],
		["/auth/token/create?ttl=1h#client_token", "this path gives a token"],
		["/auth/token/create-orphan#client_token", "this path gives a token"],
		["/auth/token/create/role#client_token", "this path gives a token"],
		["/auth/team/approle/login?role_id=x#y", "this path gives a token"],
		["/auth/userpass/login/octo?password=x#y", "this path gives a token"],
		[
			"/a?token=hvs.CAESIJlU02LQZq2s3cretcAbCdEfGh#c",
			"a token of Vault stands",
		],
	])("%s", (rest, message) => {
		let said = "";
		try {
			write(rest);
		} catch (thrown) {
			said = String(thrown);
		}
		expect(said).toContain(message);
		expect(said).not.toContain("s3cret");
	});

	test.each([
		["x", "value"],
		["?namespace=x", "value"],
		["", "fields"],
	] as const)("the token: %j, %s", (rest, want) => {
		expect(() => parseReference({ scheme: "vault+token", rest, want })).toThrow(
			"behind `vault+token:` stands nothing",
		);
	});

	test("the id of the token that the action logs in with", () => {
		expect(() =>
			parseReference({
				scheme: "vault",
				rest: "/auth/token/lookup-self#id",
				want: "value",
			}),
		).toThrow("Write `vault+token:`");
	});
});

describe("how a reference is shown", () => {
	test.each([
		[
			"/pki/issue/web?common_name=a.example.com#certificate",
			"///pki/issue/web?common_name=a.example.com#certificate",
		],
		[
			"/ssh/sign/ci?public_key=@id.pub#signed_key",
			"///ssh/sign/ci?...#signed_key",
		],
		[
			"/transit/decrypt/app?ciphertext={{ C }}#plaintext",
			"///transit/decrypt/app?...#plaintext",
		],
		["/a?b:={}#c", "///a?...#c"],
		["/a?password=hunter2Xq9#c", "///a?password=...#c"],
		["", ""],
	])("%s", (rest, shown) => {
		expect(vault.display(rest)).toBe(shown);
	});
});

describe("a reference that stands for another", () => {
	const at = (mount: string | undefined, path: string, rest: string) =>
		referenceTo(
			{ mount, path },
			parseReference({ scheme: "vault", rest, want: "value" }),
		);
	test.each([
		[at(undefined, "ci", "secret/data/ci.token"), "vault://ci.token"],
		[
			at("team/kv", "app", "team/kv/app.password"),
			"vault://app.password?mount=team/kv",
		],
		[at(undefined, "a.b", "data/a.b.c"), "vault://a.b#c"],
		[at(undefined, "a.b/c", "data/a.b/c.d"), "vault://a.b/c.d"],
		[
			at(undefined, "ci", "data/ci?version=3&namespace=t#d.e"),
			"vault://ci?version=3&namespace=t#d.e",
		],
	])("%s", (written, expected) => {
		expect(written).toBe(expected);
	});
});
