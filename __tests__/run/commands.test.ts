import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { watchCommands } from "../../src/deliver/child/commands.ts";

function filtered(chunks: readonly string[]) {
	const watch = watchCommands();
	const filter = watch.filter();
	const out = chunks.map((chunk) => filter.push(Buffer.from(chunk)));
	const text = Buffer.concat([...out, filter.flush()]).toString();
	return { text, resume: watch.resume() };
}

describe("`save-state` is taken out", () => {
	test.each([
		["::save-state name=a::b\nx\n", "x\n"],
		["::save-state::b\nx", "x"],
		["  \t::SAVE-State name=a::b\r\nx\n", "x\n"],
		["\u00a0\u2003::save-state name=a::b\nx\n", "x\n"],
		["::save-state name=a::b\rx\n", "x\n"],
		["::save-state name=a::b\r\n\n\nx\n", "x\n"],
		["a ##[save-state name=a]b\nx\n", "a \nx\n"],
		["a ##[Save-State]b", "a "],
		["x\n::save-state name=a::b", "x\n"],
	])("%j", (text, passed) => {
		expect(filtered([text]).text.replace(/^[\s]*(?=x|$)/, "")).toBe(passed);
	});
});

describe("everything else passes", () => {
	test.each([
		"",
		"plain\ntext\r\nwith\rends",
		"::save-states name=a::b\n",
		"::save-stat",
		"a ::save-state name=a::b\n",
		"::set-output name=a::b\n::warning::c\n",
		"##[group]a\n##[save-states]\n##[save-state",
		"::\n:::\n##[\n#",
		"ümläut ::\xff::",
	])("%j", (text) => {
		expect(filtered([text]).text).toBe(text);
	});
});

test("a line break that is torn apart is one", () => {
	expect(filtered(["::save-state name=a::b\r", "\n", "\n", "x"]).text).toBe(
		"\nx",
	);
});

describe("`stop-commands`", () => {
	test.each([
		["::stop-commands::tok\n", "::tok::"],
		["::STOP-COMMANDS::tok", "::tok::"],
		["##[stop-commands]tok\n", "::tok::"],
		["  ::stop-commands::a%25b\r\n", "::a%b::"],
		["::stop-commands::tok\n::tok::\n", undefined],
		["::stop-commands::tok\n::TOK::\n", undefined],
		["::stop-commands::tok\n##[tok]\n", undefined],
		["::stop-commands::tok\n::other::\n", "::tok::"],
		["::stop-commands::one\n::stop-commands::two\n", "::one::"],
		["::stop-commands::one\n::one::\n::stop-commands::two\n", "::two::"],
		["::stop-commands::\n", undefined],
		["::stop-commands::save-state name=a::b\n", undefined],
		["::stop-commands::warning file=a\n", undefined],
		["::stop-commands::a::b\n", "##[a::b]"],
		["x ::stop-commands::tok\n", undefined],
	])("%j", (text, resume) => {
		expect(filtered([text]).resume).toBe(resume);
	});
});

describe("properties", () => {
	const piece = fc.constantFrom(
		..."::|::save-state| |name=a|::|##[save-state|]|##[|\n|\r|\r\n|x|:|#|\t|::stop-commands::|tok|::tok::".split(
			"|",
		),
	);
	test("how the output is cut into chunks makes no difference", () => {
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 30 }),
				fc.array(fc.nat(40), { maxLength: 20 }),
				(pieces, cuts) => {
					const text = pieces.join("");
					const chunks: string[] = [];
					let rest = text;
					for (const length of cuts) {
						chunks.push(rest.slice(0, length));
						rest = rest.slice(length);
					}
					// White space in front of a command may have gone on before it was known to be one.
					const cut = filtered([...chunks, rest]);
					const whole = filtered([text]);
					expect(cut.text.replaceAll(/[ \t]/g, "")).toBe(
						whole.text.replaceAll(/[ \t]/g, ""),
					);
					expect(cut.resume).toBe(whole.resume);
				},
			),
			{ numRuns: 3_000 },
		);
	});

	test("no line that goes on is a `save-state` for the runner", () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				for (const line of filtered(pieces).text.split(/[\r\n]/)) {
					expect(line).not.toMatch(/^\s*::save-state(?: .*)?::/i);
					expect(line).not.toMatch(/##\[save-state[ \]]/i);
				}
			}),
			{ numRuns: 3_000 },
		);
	});
});
