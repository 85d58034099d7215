import { describe, expect, test } from "vitest";
import { Held } from "../../src/scrub/held.ts";

/** What is held after each chunk, of which all but the last so many bytes are given up. */
function through(chunks: readonly string[], kept: readonly number[]): string[] {
	const held = new Held();
	return chunks.map((chunk, at) => {
		const data = held.append(Buffer.from(chunk));
		held.keep(data, data.length - (kept[at] ?? 0));
		return data.toString();
	});
}

describe("the end of a stream that is still needed", () => {
	test.each<[chunks: string[], kept: number[], seen: string[]]>([
		[
			["ab", "cd", "ef"],
			[0, 0, 0],
			["ab", "cd", "ef"],
		],
		[
			["abc", "def", "ghi"],
			[1, 2, 0],
			["abc", "cdef", "efghi"],
		],
		[
			["abc", "def", "ghi"],
			[3, 6, 0],
			["abc", "abcdef", "abcdefghi"],
		],
		[
			["abc", "", "d"],
			[2, 2, 0],
			["abc", "bc", "bcd"],
		],
		[
			["abc", "def", "ghi"],
			[2, 0, 1],
			["abc", "bcdef", "ghi"],
		],
		[
			[..."abcdefgh"],
			[1, 2, 3, 4, 5, 2, 3],
			["a", "ab", "abc", "abcd", "abcde", "abcdef", "efg", "efgh"],
		],
	])("%j, of which %j are kept: %j", (chunks, kept, seen) => {
		expect(through(chunks, kept)).toEqual(seen);
	});

	test("of many lengths", () => {
		const text = "0123456789".repeat(100);
		for (let size = 1; size < 40; size++)
			for (let most = 0; most < 50; most += 7) {
				const held = new Held();
				let rest = "";
				for (let at = 0; at < text.length; at += size) {
					const chunk = text.slice(at, at + size);
					const data = held.append(Buffer.from(chunk));
					expect(data.toString()).toBe(rest + chunk);
					rest = data.toString().slice(Math.max(0, data.length - most));
					held.keep(data, data.length - rest.length);
				}
			}
	});

	test("a chunk is passed on as it is, and not held: its owner may use it again", () => {
		const held = new Held();
		const chunk = Buffer.from("abc");
		const data = held.append(chunk);
		expect(data.buffer).toBe(chunk.buffer);
		held.keep(data, 1);
		chunk.fill("x");
		expect(held.append(Buffer.from("d")).toString()).toBe("bcd");
	});

	test("what was given out does not change", () => {
		const held = new Held();
		const given: [Buffer, string][] = [];
		for (const letter of "abcdefghijklmnopqrstuvwxyz") {
			const data = held.append(Buffer.from(letter.repeat(5)));
			given.push([data, data.toString()]);
			held.keep(data, data.length - (letter.charCodeAt(0) % 9));
		}
		for (const [data, text] of given) expect(data.toString()).toBe(text);
	});
});
