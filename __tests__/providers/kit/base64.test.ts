import { expect, test } from "vitest";
import { decodeBase64 } from "../../../src/providers/kit/base64.ts";

test("bytes of every length", () => {
	for (let length = 0; length < 10; length++) {
		const bytes = Buffer.from(
			"\0\xff\r\n\xfb\xefabcd".slice(0, length),
			"latin1",
		);
		expect(decodeBase64(bytes.toString("base64"))).toEqual(bytes);
	}
});

test.each([
	["another alphabet", "-_-_"],
	["no alphabet at all", "@@@@"],
	["something behind", "U3VwM3I=GARBAGE"],
	["something in front", " U3VwM3I="],
	["a line break", "U3Vw\nM3I="],
	["no padding", "U3VwM3I"],
	["too much padding", "U3VwM3I=="],
	["bits that belong to nothing", "U3VwM3J="],
	["a character that is missing", "U3VwM"],
])("%s is no base64", (_, text) => {
	expect(decodeBase64(text)).toBeUndefined();
});
