import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Automaton } from "../../src/scrub/automaton.ts";
import { Filter } from "../../src/scrub/filter.ts";
import { compile } from "../../src/scrub/index.ts";
import { Ways } from "../../src/scrub/ways.ts";
import { cut, exactly, scrubberOf, shownOf } from "./support.ts";

const MIB = 1024 * 1024;

afterEach(() => vi.restoreAllMocks());

describe("holds back what may begin a find, and nothing else", () => {
	test.each<[what: string, known: string[], pushes: string[], shown: string[]]>(
		[
			["nothing", ["hunter2"], ["Waiting...\n"], ["Waiting...\n", ""]],
			["a beginning", ["hunter2"], ["a hun", "ter2 b"], ["a ", "*** b", ""]],
			[
				"a beginning that is none",
				["hunter2"],
				["a hun", "t b"],
				["a ", "hunt b", ""],
			],
			["one letter", ["hunter2"], ["with", "out"], ["wit", "hout", ""]],
			["a beginning at the end", ["hunter2"], ["a hunter"], ["a ", "hunter"]],
			[
				"the longest beginning",
				["abab1", "babab2"],
				["xbabab", "1"],
				["x", "b***", ""],
			],
			[
				"a shorter one when it fails",
				["aaaab"],
				["aaa", "aaa", "c"],
				["", "aa", "aaaac", ""],
			],
			[
				"a find that may grow: only what may follow",
				["abcd", "cdef"],
				["xabcd", "ef", "."],
				["x***", "", ".", ""],
			],
			[
				"a find inside what may be a longer one",
				["bcde", "abcdefg"],
				["xabcdef", "!"],
				["x", "a***f!", ""],
			],
			[
				"a beginning before a break",
				["hunter2"],
				["a hun\n", "  ter2\n"],
				["a ", "***\n", ""],
			],
			[
				"a break alone",
				["hunter2"],
				["a\n", "\n", "  \n"],
				["a\n", "\n", "  \n", ""],
			],
			[
				"a beginning before a break, that is none",
				["hunter2"],
				["a hun\n", "dred"],
				["a ", "hun\ndred", ""],
			],
			[
				"finds that touch across chunks",
				["abcd", "efgh"],
				["abcd", "efgh", "."],
				["***", "", ".", ""],
			],
			["finds apart", ["wxyz"], ["wxyz", " ", "wxyz"], ["***", " ", "***", ""]],
		],
	)("%s", (_, known, pushes, shown) => {
		expect(shownOf(scrubberOf(exactly(known)), pushes)).toEqual(shown);
	});

	test("a chunk with nothing to hide is passed on, not copied", () => {
		const chunk = Buffer.from("nothing to hide in this line\n");
		const shown = scrubberOf(exactly(["hunter2"])).push(chunk);
		expect(shown.buffer).toBe(chunk.buffer);
		expect(shown.byteOffset).toBe(chunk.byteOffset);
	});

	test("what is held back is a copy", () => {
		const scrubber = scrubberOf(exactly(["hunter2"]));
		const chunk = Buffer.from("a hun");
		scrubber.push(chunk);
		chunk.fill("x");
		expect(scrubber.push(Buffer.from("d")).toString()).toBe("hund");
	});

	test("streams share a matcher and nothing else", () => {
		const matcher = compile([Buffer.from("hunter2-hunter2")]);
		const [one, other] = [matcher.scrubber(), matcher.scrubber()];
		one.push(Buffer.from("hunter2-"));
		expect(other.push(Buffer.from("hunter2.\n")).toString()).toBe("hunter2.\n");
		expect(one.push(Buffer.from("hunter2.\n")).toString()).toBe("***.\n");
	});
});

describe("memory", () => {
	test.each<[what: string, known: string, chunk: string, most: number]>([
		["what nearly matches", `${"a".repeat(1000)}b`, "a".repeat(65_536), 1000],
		["a beginning and endless breaks", "aaab", "\n".repeat(65_536), 2 * 65_536],
		[
			"a letter a line",
			`${"a".repeat(1000)}b`,
			"a\n        ".repeat(6_553),
			3 * 65_536,
		],
		[
			"lines",
			"hunter2-hunter2",
			"an ordinary line of a log, with h\n".repeat(2_000),
			2,
		],
	])("%s: what is held stays small", (what, known, text, most) => {
		const size = what === "lines" ? 400 : 64;
		const scrubber = scrubberOf(exactly([known]));
		const chunk = Buffer.from(text);
		let held = 2 - scrubber.push(Buffer.from("aa")).length;
		for (let sent = 0; sent < size * MIB; sent += chunk.length) {
			held += chunk.length - scrubber.push(chunk).length;
			if (held > most) break;
		}
		expect(held).toBeLessThanOrEqual(most);
		expect(scrubber.flush().length).toBe(held);
	});
});

describe("long values", () => {
	test("of many pieces, and of more states than are kept", () => {
		const value = randomBytes(1.5 * MIB).toString("base64");
		const matcher = compile([Buffer.from(value)]);
		const shown = (text: string) =>
			shownOf(matcher.scrubber(), cut(text, Array(100).fill(65_536))).join("");
		expect(shown(`a ${value} b ${value} c`)).toBe("a *** b *** c");
		const hex = Buffer.from(value).toString("hex");
		expect(shown(`a ${hex} b`)).toBe("a *** b");
		expect(shown(`a ${value.slice(0, 60_000)} b`)).not.toContain("*");
	});
});

/** Nothing may take more than linear time; the steps are counted, as times cannot be relied on. */
describe("steps for each byte", () => {
	const token = "q7ZbXcVtYpLwEsDfGhJkQwErTyUi";
	const shared = Array.from({ length: 200 }, (_, n) => "p".repeat(500) + n);
	test.each<[what: string, known: string[], text: string]>([
		["all but the last byte", [token], token.slice(0, -1)],
		["a run that nearly matches", [`${"a".repeat(5_000)}b`], "a"],
		["a find at every byte", ["a".repeat(5_000)], "a"],
		["a period", [`${"ab".repeat(2_000)}c`], "ab"],
		["beginnings shared by many", shared, `${"p".repeat(500)}!`],
		[
			"every length of beginning",
			Array.from({ length: 300 }, (_, n) => `${"a".repeat(n + 4)}b`),
			"a",
		],
		["breaks", [token], "\n"],
		["breaks and spaces", [token], "\n   "],
		["a letter a line", [token], "q\n"],
		["a wrapped run", [`${"a".repeat(5_000)}b`], "a\n"],
	])("%s", (_, known, text) => {
		const patterns = exactly(known);
		const count = (length: number) => {
			const step = vi.spyOn(Automaton.prototype, "step");
			const get = vi.spyOn(Ways.prototype, "get");
			const scrubber = scrubberOf(patterns);
			const chunk = Buffer.alloc(1_000, text);
			for (let sent = 0; sent < length; sent += chunk.length)
				scrubber.push(chunk);
			const steps = step.mock.calls.length + get.mock.calls.length;
			vi.restoreAllMocks();
			return steps / length;
		};
		expect(count(40_000)).toBeLessThan(6);
	});

	test("what is held is seldom moved", () => {
		const scrubber = scrubberOf(exactly([`${"a".repeat(1_000)}b`]));
		const move = vi.spyOn(Buffer, "allocUnsafeSlow");
		for (let sent = 0; sent < 20_000; sent++) scrubber.push(Buffer.from("a"));
		expect(move.mock.calls.length).toBeLessThan(50);
	});

	test("white space is passed over once", () => {
		const next = vi.spyOn(Filter.prototype, "next");
		scrubberOf(exactly([token])).push(Buffer.alloc(10_000, "\n  "));
		expect(next.mock.calls.length).toBeLessThan(3);
	});
});

test("1 GiB without a line break, with a secret over the end of each chunk, in bounded memory", () => {
	const secret = Buffer.from("hunter2+hunter2/hunter2");
	const half = secret.length >> 1;
	const letters = Buffer.from(
		randomBytes((3 * MIB) / 4).toString("base64"),
		"latin1",
	);
	const chunk = Buffer.concat([
		secret.subarray(half),
		letters.subarray(secret.length),
		secret.subarray(0, half),
	]);
	expect(chunk.length).toBe(MIB);
	const scrubber = compile([secret]).scrubber();
	let found = 0;
	let most = 0;
	let shown = 0;
	for (let n = 0; n < 1024; n++) {
		const out = scrubber.push(chunk);
		shown += out.length;
		// It stands where the last chunk ended, at most a few bytes behind the start.
		found += out.subarray(0, 64).includes("***") ? 1 : 0;
		if (n % 64 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers);
	}
	expect(found).toBe(1023);
	const cut = secret.length - "***".length;
	expect(shown).toBe(1024 * MIB - half - 1023 * cut);
	// Most of it is what the collector has not looked at yet.
	expect(most).toBeLessThan(256 * MIB);
});

test("a stream, flushed at its end", () => {
	const matcher = compile([Buffer.from("hunter2-hunter2")]);
	const chunks = ["a hunter2-", "hunter2 b", " hunter2-"];
	expect(shownOf(matcher.scrubber(), chunks).join("")).toBe("a *** b hunter2-");
});
