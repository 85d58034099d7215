import { expect, test } from "vitest";
import { meantBy } from "../../../src/mask/inner/meant.ts";

test.each([
	["{noop}papaya", "papaya"],
	["{SSHA256.b64}papaya", "papaya"],
	["plain#wolkeTulip4", "wolkeTulip4"],
	["plain:winter4038", "winter4038"],
	["wolkeTulip4#old one", "wolkeTulip4"],
	["wolke%21Tulip", "wolke!Tulip"],
	["13800138000#wolkeTulip4", "wolkeTulip4"],
	["Falcon125?", "Falcon125"],
	["Zebra7Marble/9", "Zebra7Marble"],
	["c2VjcmV0LXRva2VuLTE=", "c2VjcmV0LXRva2VuLTE"],
])("%j means %j", (text, meant) => {
	expect([...meantBy(text)]).toContain(meant);
});

test.each([
	"papaya",
	"{papaya}",
	"{no op}papaya",
	"host:papaya",
	"a#b",
	"papayas/tulips",
	"Tulip9/x",
	"{}x1y2",
])("%j means nothing else", (text) => {
	expect([...meantBy(text)]).toEqual([]);
});
