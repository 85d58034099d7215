import { expect, test } from "vitest";
import { flatten, serverNameOf } from "../../src/connection/http1.ts";

test("a header that is repeated is whole", () => {
	expect(
		flatten({ a: "1", b: ["2", "3"], c: [], d: undefined, e: "" }),
	).toEqual({ a: "1", b: "2, 3", c: "", e: "" });
});

test("an address is no server's name: some servers refuse a handshake with one", () => {
	expect(
		["vault.test", "127.0.0.1", "::1", "1.example"].map(serverNameOf),
	).toEqual(["vault.test", undefined, undefined, "1.example"]);
});
