import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/scrub/index.ts";

/**
 * Streams made so that anything tried again from every place would take minutes. No time is asserted: work that grows too
 * fast does not end within the limit of any test.
 */
const SIZE = 1024 * 1024;

const ESC = "\u001b";
const RUN = "a".repeat(1_000);
const SECRETS = ["hunter2+hunter2", `${RUN}b`, `${"ha ".repeat(60)}funny`].map(
	(text) => Buffer.from(text),
);

/** What may begin something and does not end it. */
const PIECES = [
	ESC,
	"%",
	"&",
	"\\",
	"\\%x",
	"\\&x",
	"\\%41",
	"%2",
	"%25",
	"%u",
	"%ud83d",
	"\\u",
	"\\ud83d",
	"\\u{",
	"&#",
	"&#x0",
	"&amp",
	"&amp;",
	`${ESC}[`,
	`${ESC}[0;`,
	`${ESC}[0m`,
	`${ESC}]`,
	`${ESC}]8;;%41`,
	`${ESC}]8;;x${ESC}\\`,
	`${ESC}P`,
	`${ESC}P%41\u0007`,
	"\n",
	"\\\n",
	"%\n",
	"00 ",
	"00",
	"0x",
	"0000000 ",
	"00000000: 6161 6161 6161  aaaaaa\n",
	"0000000   a   a   a   a\n",
	"   a   a   a\n",
	"a   a   ",
	"97, ",
	"97,97,",
	"  97,  97,  97,\n",
	"61 ",
	"61 61 61 61\n",
	"a",
	"%61",
	"a%61",
	"a\n",
	"ha\n",
	"ha ha\n",
	`ha${ESC}[m\n`,
	`a${ESC}[m`,
	"hunter2",
	"hunter2+hunter\n",
	"hunter2%2c",
];

function scrub(text: Buffer, size: number): Buffer {
	const scrubber = compile(SECRETS).scrubber();
	const shown: Buffer[] = [];
	for (let at = 0; at < text.length; at += size)
		shown.push(scrubber.push(text.subarray(at, at + size)), scrubber.rest());
	return Buffer.concat([...shown, scrubber.flush()]);
}

describe.each(PIECES)("without end: %j", (piece) => {
	// A blank at the end says of what came that it was nothing.
	const text = Buffer.concat([Buffer.alloc(SIZE, piece), Buffer.from(" .")]);

	test.each([text.length, 4_096])("in chunks of %i", (size) => {
		expect(scrub(text, size).equals(text)).toBe(true);
	});
});

test("any of these in turn", () => {
	const pieces = fc
		.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 3 })
		.map((all) => all.join(""));
	fc.assert(
		fc.property(pieces, (piece) => {
			const text = Buffer.alloc(SIZE / 4, piece);
			expect(scrub(text, 65_536).length).toBeGreaterThan(0);
		}),
		{ numRuns: 30 },
	);
});
