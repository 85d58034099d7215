import { describe, expect, test } from "vitest";
import { Shown } from "../../src/scrub/shown.ts";

const DATA = Buffer.from("abcdef");

/** A pair is a stretch, null a mask. */
function shownOf(...stretches: readonly ([number, number] | null)[]): Buffer {
	const shown = new Shown(DATA);
	for (const stretch of stretches)
		if (stretch === null) shown.mask();
		else shown.add(...stretch);
	return shown.take();
}

test("stretches, and masks between", () => {
	expect(shownOf().toString()).toBe("");
	expect(shownOf(null).toString()).toBe("***");
	expect(shownOf(null, null).toString()).toBe("******");
	expect(shownOf([0, 2], null, [4, 6]).toString()).toBe("ab***ef");
	expect(shownOf(null, [1, 3]).toString()).toBe("***bc");
	expect(shownOf([1, 3], [4, 5]).toString()).toBe("bce");
	expect(shownOf([2, 2], [3, 2]).toString()).toBe("");
});

test("one stretch is not copied", () => {
	expect(shownOf([0, 6])).toBe(DATA);
	const part = shownOf([1, 3]);
	expect(part.toString()).toBe("bc");
	expect(part.buffer).toBe(DATA.buffer);
	expect(part.byteOffset).toBe(DATA.byteOffset + 1);
});

describe("of what stood in a secret a terminal is still told", () => {
	const kept = (text: string, before = 0, behind = 0) => {
		const data = Buffer.from(text);
		const shown = new Shown(data);
		shown.addKept(before, data.length - behind);
		return shown.take().toString();
	};
	const COLOUR = "\u001b[38;5:208m";
	const LINK_END = "\u001b]8;;\u001b\\";

	test.each([
		["its colours", `a${COLOUR}b\u001b[mc`, `${COLOUR}\u001b[m`],
		["the end of a link", `a${LINK_END}b`, LINK_END],
		["one that BEL ends", "a\u001b]8;;\u0007b", "\u001b]8;;\u0007"],
		["at its end", `a${LINK_END}`, LINK_END],
		["at its end, with BEL", "a\u001b]8;;\u0007", "\u001b]8;;\u0007"],
		["no other sequence", "a\u001b[2Kb\u001b[1;1Hc\u001b7d\u001b(Be", ""],
		["no number below nought", "a\u001b[/m\u001b[<m\u001b[-1mb", ""],
		["no colour that is not whole", "a\u001b[31", ""],
		["no sequence that is not whole", "a\u001b[", ""],
		["no link to somewhere", "a\u001b]8;;https://h\u001b\\b", ""],
		["no other text", "a\u001b]0;t\u0007b\u001b]7;;\u0007c", ""],
		["no link's end that is not whole", "a\u001b]8;;", ""],
		["... behind ESC", "a\u001b]8;;\u001b", ""],
		["... with something else behind ESC", "a\u001b]8;;\u001b[b", ""],
		["... with something else for ESC", "a\u001b]8;;x\\b", ""],
		["nothing of its letters", "a[mb]8;;c", ""],
	])("%s", (_, text, shown) => {
		expect(kept(text)).toBe(shown);
	});

	test("and of nothing before and behind", () => {
		expect(kept(`${COLOUR}ab${COLOUR}`, 1, 1)).toBe("");
		expect(kept(`a${LINK_END}`, 0, 1)).toBe("");
		expect(kept("a\u001b]8;;\u0007", 0, 1)).toBe("");
		expect(kept(`${COLOUR}ab`, 0)).toBe(COLOUR);
	});
});
