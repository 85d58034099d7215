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
			["lines\n", null, "then\n", null],
			["line", "s\n", "then\n", "", ""],
		],
		[
			"and hides what comes of it",
			["a s3c\n", null, "ret-of-the-stream b\n"],
			["a ", "s3c\n", "*** b\n", ""],
		],
		[
			"in the middle of a line too",
			["a s3", null, "cret-of-the-stream\n"],
			["a ", "s3", "***\n", ""],
		],
		[
			"up to seven bytes of a find",
			["a s3cret-", null, "of-the-stream\n"],
			["a ", "s3cret-", "***\n", ""],
		],
		[
			"keeps eight, however long it takes",
			["a s3cret-o", null, null, "f-the-stream\n"],
			["a ", "", "", "***\n", ""],
		],
		[
			"keeps eight with what tears them apart",
			["a s3cret-\n", null, "  o", null, "f-the-stream\n"],
			["a ", "s3cret-\n", "", "", "***\n", ""],
		],
		[
			"keeps eight that are written in another way",
			["a s3cr\\x65t-o", null, "f-the-stream\n"],
			["a ", "", "***\n", ""],
		],
		[
			"gives out what may begin an escape",
			["50 %", null, "a", null, "."],
			["50 ", "%", "", "a", ".", ""],
		],
		[
			"and reads on from what it has given out",
			["a s3", null, "cr\u001b[0met-", null, "of-the-stream\n"],
			["a ", "s3", "", "cr\u001b[0met-", "***\n", ""],
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
