import { expect, test } from "vitest";
import { headersOf, serverOf } from "../../../src/providers/vault/server.ts";

test("of headers that were written down, what can be none is left out", () => {
	const server = serverOf({
		origin: "http://127.0.0.1:8200",
		headers: {
			"X-Gate": "key one",
			"X-Line": "a\r\nX-Evil: b",
			"X\r\nY": "z",
			"X-Number": 1,
			"": "x",
		},
	});
	expect(server && headersOf(server)).toEqual({
		"X-Gate": "key one",
		"X-Vault-Request": "true",
	});
	const none = serverOf({ origin: "http://127.0.0.1:8200", headers: "x" });
	expect(none?.headers).toEqual({});
});
