import { describe, expect, test } from "vitest";
import {
	readHeaders,
	secretsOf,
} from "../../../src/providers/vault/headers.ts";

test("a header a line, with white space around its parts, and blank lines between", () => {
	expect(
		readHeaders(
			"CF-Access-Client-Id: id.access\r\n\n  Cookie : a=b; c=d  \nAuthorization: Bearer t0k:en\nX-Vault-Inconsistent: forward-active-node",
		),
	).toEqual({
		"CF-Access-Client-Id": "id.access",
		Cookie: "a=b; c=d",
		Authorization: "Bearer t0k:en",
		"X-Vault-Inconsistent": "forward-active-node",
	});
	expect(readHeaders()).toEqual({});
});

test("each value is a secret, and so is what stands behind the scheme of a credential", () => {
	expect(
		secretsOf({ A: "one two", B: "Basic dXNlcjpwYXNz", C: "x y z" }),
	).toEqual(["one two", "two", "Basic dXNlcjpwYXNz", "dXNlcjpwYXNz", "x y z"]);
});

describe("a line that is no header is told by its number, and nothing of its value is shown", () => {
	test.each([
		["s3cret-value", "it is not `Name: value`."],
		["X-Key: one\ns3cret-value", "it is not `Name: value`.", 2],
		["{ s3cret-value: 1", "it is not `Name: value`."],
		["X Key: s3cret-value", "it is not `Name: value`."],
		[": s3cret-value", "it is not `Name: value`."],
		["X-Key:", "the header has no value."],
		["X-Key: s3cret-value\rX-Other: 1", "it is not `Name: value`."],
		["X-Key: s3cret-välue", "the value has a character"],
		["X-Key: s3cret-value\0", "the value has a character"],
		["X-Key: 1\nx-key: s3cret-value", "`x-key` is given twice.", 2],
		["Host: s3cret-value", "`host` belongs to the connection"],
		["Transfer-Encoding: s3cret-value", "`transfer-encoding` belongs"],
		[
			"X-Vault-Token: s3cret-value",
			"`x-vault-token` cannot be given here. The token belongs into `vault-token`.",
		],
		["X-Vault-Namespace: s3cret-value", "belongs into `vault-namespace`"],
		["x-vault-wrap-ttl: s3cret-value", "`x-vault-wrap-ttl` cannot be given"],
		["constructor: x\nCONSTRUCTOR: y", "`constructor` is given twice.", 2],
	] as const)("%j", (text, message, line: number | undefined = 1) => {
		let said = "";
		try {
			readHeaders(text);
		} catch (thrown) {
			said = String(thrown);
		}
		expect(said).toContain(`\`vault-headers\`, line ${line}: `);
		expect(said).toContain(message);
		expect(said).not.toMatch(/s3cret/);
	});
});
