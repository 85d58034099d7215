import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/scrub/index.ts";

const SECRET = "s3cret-of-the-stream";

/** What is out after each piece; null is a rest. */
function outputs(pieces: readonly (string | null)[]): string[] {
	const scrubber = compile([Buffer.from(SECRET)]).scrubber();
	const out = pieces.map((piece) =>
		(piece === null
			? scrubber.rest()
			: scrubber.push(Buffer.from(piece))
		).toString(),
	);
	return [...out, scrubber.flush().toString()];
}

describe("a stream at rest", () => {
	test.each([
		["gives out a line's end", ["the lines\n", null], ["the line", "s\n", ""]],
		["once", ["lines\n", null, null], ["line", "s\n", "", ""]],
		[
			"and goes on behind it",
			["lines\n", null, "more\n", null],
			["line", "s\n", "more\n", "", ""],
		],
		[
			"and hides what comes of it",
			["a s3c\n", null, "ret-of-the-stream b\n"],
			["a ", "s3c\n", "*** b\n", ""],
		],
		[
			"keeps more than three bytes",
			["a s3cr\n", null, "et-of-the-stream\n"],
			["a ", "", "***\n", ""],
		],
		[
			"keeps the middle of a line",
			["a s3", null, "cret-of-the-stream\n"],
			["a ", "", "***\n", ""],
		],
		["gives out nothing of a find", [SECRET, null], ["***", "", ""]],
		["has nothing to give", [null, "x", null], ["", "x", "", ""]],
	])("%s", (_, pieces, expected) => {
		expect(outputs(pieces)).toEqual(expected);
	});

	test("changes nothing but the moment where there is no secret, and shows none", () => {
		const piece = fc.oneof(
			fc.constant(null),
			fc.constantFrom("s", "3", "s3c", "\n", "\r\n", "s\n", "x", SECRET),
			fc.nat(SECRET.length).map((at) => SECRET.slice(0, at)),
			fc.nat(SECRET.length).map((at) => SECRET.slice(at)),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const rested = outputs(pieces).join("");
				const plain = outputs(pieces.filter((one) => one !== null)).join("");
				expect(rested.includes(SECRET)).toBe(false);
				if (!plain.includes("***")) expect(rested).toBe(plain);
			}),
			{ numRuns: 3_000 },
		);
	});
});
