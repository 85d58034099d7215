import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMasker } from "../../src/mask/masker.ts";
import { compile } from "../../src/scrub/index.ts";
import { LANGUAGES, type Printer, printed } from "../support/printers.ts";
import { RunnerMasker } from "../support/runner-mask.ts";

/** Letters and digits between the odd characters: nothing else in what is printed has any three of them in a row. */
const CHUNKS = ["Kq7", "vX2", "mZ9", "rT4", "wJ8", "hL5"];
const CONTROL = CHUNKS.join("");

const SPECIAL = [
	..."\"'$` \\!\t\n\u0001\u001b\u007f/+=&<>~%-#*?;:,@()[]{}|^.",
	..."äß漢\u{1f511}\u00a0\u0085\u2028",
];

const between = (specials: readonly string[]) =>
	CHUNKS.map((chunk, at) => chunk + (specials[at % specials.length] ?? ""))
		.join("")
		.slice(0, -1);

/** No line break among them: each line of a value is a secret of its own, and short ones are none. */
const IN_LINES = SPECIAL.filter((special) => special !== "\n");

const VALUES = [
	CONTROL,
	...SPECIAL.map((special) => `Kq7vX2mZ9${special}rT4wJ8hL5`),
	...SPECIAL.map((special) => `${special}Kq7vX2mZ9rT4`),
	...SPECIAL.map((special) => `Kq7vX2mZ9rT4${special}`),
	...[
		"\"'",
		"'\"$",
		"`$\\",
		"/+=",
		"&<>",
		"%2F",
		"${",
		"\\n",
		" # ",
		"'\u0001",
		"ä\u001b$",
		"\u{1f511}\\",
		"\t\u00a0",
	].map((specials) => between([...specials])),
	`${between(IN_LINES)}=`,
	"=Kq7vX2mZ9rT4==",
	"Kq7vX2\\tmZ9rT4\\\\wJ8hL5\\eXX",
	"Kq7vX2mZ9\\nrT4wJ8hL5",
	"Kq7v\\0061X2mZ9\\x41rT4\\303\\251wJ8hL5",
	"Kq7vX2mZ9\\crT4wJ8hL5",
	"'Kq7'vX2 mZ9'",
	"Kq7'vX2\"mZ9\nrT4$wJ8`hL5ä\n",
	...fc.sample(
		fc
			.array(fc.constantFrom(...IN_LINES), { minLength: 2, maxLength: 6 })
			.map(between),
		60,
	),
];

/** Three letters or digits of the text in a row, wherever they stand: what a reader could tell it by. */
function readable(value: string, shown: string): string[] {
	const found = new Set<string>();
	for (const [word] of value.matchAll(/[A-Za-z0-9]{3,}/g))
		for (let at = 0; at + 3 <= word.length; at++)
			if (shown.includes(word.slice(at, at + 3)))
				found.add(word.slice(at, at + 3));
	return [...found];
}

/** What is left around a value, without what depends on how a program quotes it. */
const around = (shown: string) =>
	shown.replaceAll("***", "").replace(/[\s"'`$\\]|(?<=\])#/g, "");

type Show = (text: string) => string;

/** How the log shows a text by the masks of a value, and what the scrubber makes of it. */
function showsOf(value: string): [Show, Show] {
	const runner = new RunnerMasker();
	const masker = createMasker((mask) => runner.addMask(mask));
	const bytes = Buffer.from(value);
	masker.mask([{ bytes, name: "", how: "lines" }]);
	const matcher = compile([bytes], masker.setOf);
	const byLine = (text: string) =>
		text
			.split(/[\r\n]/)
			.map((line) => runner.mask(line))
			.join("\n");
	const scrubbed = (text: string) => {
		const scrubber = matcher.scrubber();
		const out = [scrubber.push(Buffer.from(text)), scrubber.flush()];
		return Buffer.concat(out).toString();
	};
	return [byLine, scrubbed];
}

const SHOWS = VALUES.map(showsOf);

/** Whether nothing is left of a value but what stands around it for any value. */
function isHidden(
	value: string,
	shown: string,
	frame: string,
	{ encoded }: Printer,
): boolean {
	const rest = around(shown);
	if (encoded) return shown.includes("***") && rest.length <= frame.length + 4;
	if (readable(value, shown).length > 0) return false;
	// Odd characters at its ends tell nothing, nor do line breaks.
	return !/^\w.*\w$/.test(value) || rest === frame;
}

describe.each(LANGUAGES)("$name", (language) => {
	const texts = printed(language, VALUES);
	describe.each([
		["masks hide", 0],
		["the scrubber hides", 1],
	])("%s", (_, by) => {
		test.each(
			language.printers.map((printer) => [printer.name, printer] as const),
		)("%s", (_, printer) => {
			const all = texts.get(printer) ?? [];
			const shown = (at: number) => SHOWS[at]?.[by]?.(all[at] ?? "") ?? "";
			const frame = around(shown(0));
			const left = VALUES.map((value, at) => ({
				value,
				printed: all[at] ?? "",
				shown: shown(at),
			})).filter(
				({ value, shown }, at) =>
					!printer.not?.test(value) &&
					!isHidden(value, shown, frame.replaceAll("V0", `V${at}`), printer),
			);
			expect(left).toEqual([]);
		});
	});
});
