import fc from "fast-check";
import { expect, test } from "vitest";
import { Covered, Spans } from "../../src/scrub/spans.ts";

type Pair = readonly [start: number, end: number];

test.each<[what: string, added: Pair[], kept: Pair[]]>([
	["none", [], []],
	[
		"apart",
		[
			[0, 2],
			[4, 6],
		],
		[
			[0, 2],
			[4, 6],
		],
	],
	[
		"that touch",
		[
			[0, 4],
			[4, 6],
		],
		[
			[0, 4],
			[4, 6],
		],
	],
	[
		"that overlap",
		[
			[0, 4],
			[3, 6],
		],
		[[0, 6]],
	],
	[
		"that begin together",
		[
			[2, 4],
			[2, 6],
		],
		[[2, 6]],
	],
	[
		"one around another",
		[
			[2, 4],
			[0, 6],
		],
		[[0, 6]],
	],
	[
		"one within another, found again",
		[
			[3, 16],
			[11, 15],
		],
		[[3, 16]],
	],
	[
		"one around two",
		[
			[0, 2],
			[3, 5],
			[0, 8],
		],
		[[0, 8]],
	],
	[
		"one over the last of two",
		[
			[0, 2],
			[3, 5],
			[4, 8],
		],
		[
			[0, 2],
			[3, 8],
		],
	],
	[
		"one over two and between",
		[
			[0, 2],
			[3, 5],
			[1, 8],
		],
		[[0, 8]],
	],
	[
		"one behind the first of two",
		[
			[0, 2],
			[3, 5],
			[2, 8],
		],
		[
			[0, 2],
			[2, 8],
		],
	],
])("places %s", (_, added, kept) => {
	const spans = new Spans();
	for (const [start, end] of added) spans.add(start, end);
	expect(spans.take().map(({ start, end }) => [start, end])).toEqual(kept);
	expect(spans.take()).toEqual([]);
	spans.add(1, 3);
	expect(spans.take()).toEqual([{ start: 1, end: 3 }]);
});

test("what was not covered yet is given once", () => {
	const lengths = fc.array(
		fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 12 })),
	);
	fc.assert(
		fc.property(lengths, (pairs) => {
			const covered = new Covered();
			const all = new Set<number>();
			let end = 0;
			for (const [step, length] of pairs) {
				end += step;
				const start = Math.max(0, end - length);
				const given = new Set<number>();
				for (const bare of covered.add(start, end))
					for (let at = bare.start; at < bare.end; at++) given.add(at);
				for (let at = start; at < end; at++)
					expect(given.has(at)).toBe(!all.has(at));
				for (let at = start; at < end; at++) all.add(at);
				covered.forget(start - 20);
			}
		}),
	);
});
