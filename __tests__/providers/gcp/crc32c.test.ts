import { expect, test } from "vitest";
import { crc32c } from "../../../src/providers/gcp/crc32c.ts";
import { checksum } from "../../support/gcp/checksum.ts";

// RFC 3720, B.4, and the check value of the catalogue of CRCs.
test.each<[string, Uint8Array, number]>([
	["zeros", new Uint8Array(32), 0x8a9136aa],
	["ones", new Uint8Array(32).fill(0xff), 0x62a8ab43],
	["rising", Uint8Array.from({ length: 32 }, (_, index) => index), 0x46dd794e],
	[
		"falling",
		Uint8Array.from({ length: 32 }, (_, index) => 31 - index),
		0x113fdb5c,
	],
	["123456789", Buffer.from("123456789"), 0xe3069283],
	["nothing", new Uint8Array(), 0],
])("%s", (_, bytes, sum) => {
	expect(crc32c(bytes)).toBe(sum);
	// What the server of the tests tells is made in another way.
	expect(checksum(bytes)).toBe(sum);
});
