import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { watchCommands } from "../../../src/deliver/child/commands.ts";
import { LineReader, StepLog } from "../../support/runner-commands.ts";
import { RunnerMasker } from "../../support/runner-mask.ts";

function filtered(chunks: readonly string[]) {
	const watch = watchCommands();
	const filter = watch.filter();
	const out = chunks.map((chunk) => filter.push(Buffer.from(chunk)));
	return { text: Buffer.concat([...out, filter.flush()]).toString() };
}

/** What the runner makes of a text: obeyed commands, and whether it has stopped to obey. */
function obeyed(text: string) {
	const step = new StepLog(new RunnerMasker());
	const reader = new LineReader();
	for (const line of [...reader.push(Buffer.from(text)), ...reader.end()])
		step.take(line);
	const annotations = step.annotations.map(({ message }) => message);
	step.take("::error::the end");
	return {
		annotations,
		refused: step.refused,
		state: [...step.state],
		stopped: step.annotations.length === annotations.length,
	};
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
		["\u0085::save-state name=a::b\nx\n", "x\n"],
		["\u2028::save-state name=a::b\nx\n", "x\n"],
		["\ufeff::save-state name=a::b\nx\n", "x\n"],
		["::save-state name=a:\u200b:b\nx\n", "x\n"],
		["::save-state\u0600::b\nx\n", "x\n"],
		["::x::##[save-state name=a]b\n", "::x::\n"],
		["##[\u0301##[save-state name=a]b\n", "##[\u0301\n"],
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

describe("`stop-commands` never reaches the runner, and is obeyed here", () => {
	test.each([
		"::stop-commands::tok\n::error::x\n::tok::",
		"::STOP-COMMANDS::tok\n::error::x\n::TOK::",
		"##[stop-commands]tok\n##[error]x\n##[tok]",
		"text ##[Stop-Commands]tok\ntext ##[error]x\ntext ##[tok]",
		"::x::##[stop-commands]tok\n::error::x\n::tok::",
		"##[\u0301##[stop-commands]tok\n::error::x\n::tok::",
		" \u0085\u2028::stop-commands::tok\n\u0085::error::x\n\u0085::tok::",
		"::stop-commands:\u200b:tok\n::error::x\n:::tok::\n::tok::",
		"::stop-commands a=b::tok\n::error::x\n::tok::",
		"::stop-commands::a%25b\r\n::error::x\r\n::a%b::",
		"##[stop-commands]a%5Db%3B%25\n::error::x\n::a]b;%::",
		"::stop-commands::a::b\n::error::x\n##[a::b]",
		"::stop-commands::one\n::stop-commands::two\n::two::\n::error::x\n::one::",
		"::stop-commands::one\n::one::\n::stop-commands::two\n::error::x\n::two::",
		"\ufeff::stop-commands::tok\n::error::x\n::tok::",
	])("%j", (text) => {
		const { text: passed } = filtered([`${text}\n::error::after\n`]);
		expect(obeyed(passed)).toMatchObject({
			annotations: ["after"],
			refused: [],
			stopped: false,
		});
	});

	test.each([
		["a token with a space", "::stop-commands::a b\n::a b::\n::a::"],
		["one that never comes", "::stop-commands::tok\n::other::\n::tok"],
		["text between", "::stop-commands::tok\nx ::tok::"],
	])("also without an end: %s", (_, text) => {
		const { text: passed } = filtered([`${text}\n::error::after\n`]);
		expect(obeyed(passed)).toMatchObject({ annotations: [], stopped: false });
		expect(passed).toContain(": :error::after");
	});

	test.each([
		["no token", "::stop-commands::"],
		["the name of a command", "::stop-commands::Warning"],
		["in a message", "::notice::see ##[stop-commands]tok"],
		["behind text", "x ::stop-commands::tok"],
	])("what stops nothing: %s", (_, text) => {
		const { text: passed } = filtered([`${text}\n::error::after\n`]);
		expect(obeyed(passed).annotations.at(-1)).toBe("after");
		expect(obeyed(passed)).toMatchObject({ refused: [], stopped: false });
	});

	test("it holds for both streams", () => {
		const watch = watchCommands();
		const [out, err] = [watch.filter(), watch.filter()];
		out.push(Buffer.from("::stop-commands::tok\n"));
		expect(String(err.push(Buffer.from("::error::x\n")))).toBe(": :error::x\n");
		err.push(Buffer.from("::tok::\n"));
		expect(String(out.push(Buffer.from("::error::x\n")))).toBe("::error::x\n");
	});
});

describe("properties", () => {
	const piece = fc.constantFrom(
		..."::|::save-state| |name=a|::|##[save-state|]|##[|\n|\r|\r\n|x|:|#|\t|::stop-commands::|##[stop-commands]|tok|::tok::|\u0085|\u200b|\u0301|\ufeff|%5D|::error::".split(
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
					expect(cut.text.replaceAll(/[ \t\u0085\ufeff]/g, "")).toBe(
						whole.text.replaceAll(/[ \t\u0085\ufeff]/g, ""),
					);
				},
			),
			{ numRuns: 3_000 },
		);
	});

	test("the runner saves no state, stops nothing and refuses nothing", () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				expect(obeyed(`${filtered(pieces).text}\n`)).toMatchObject({
					state: [],
					stopped: false,
					refused: [],
				});
			}),
			{ numRuns: 5_000 },
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
