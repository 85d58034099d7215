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

const VALUES = [
	CONTROL,
	...SPECIAL.map((special) => `Kq7vX2${special}mZ9rT4`),
	...SPECIAL.map((special) => `${special}Kq7vX2mZ9rT4`),
	...[
		"\"'",
		"'\"$",
		"`$\\",
		"/+=",
		"&<>",
		"%2F",
		"${",
		"ä'\n",
		"\\n",
		" # ",
		"'\u0001",
		"\u{1f511}\\",
	].map((specials) => between([...specials])),
	`${between(SPECIAL.filter((special) => special !== "\n"))}=`,
	"=Kq7vX2mZ9rT4==",
	...fc.sample(
		fc
			.array(fc.constantFrom(...SPECIAL), { minLength: 2, maxLength: 6 })
			.map(between),
		60,
	),
].map((value) => value.toWellFormed());

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

function shownByRunner(value: string, text: string): string {
	const runner = new RunnerMasker();
	createMasker((mask) => runner.addMask(mask)).mask([Buffer.from(value)]);
	return text
		.split(/[\r\n]/)
		.map((line) => runner.mask(line))
		.join("\n");
}

function shownByScrubber(value: string, text: string): string {
	const scrubber = compile([Buffer.from(value)]).scrubber();
	const bytes = Buffer.from(text);
	return Buffer.concat([scrubber.push(bytes), scrubber.flush()]).toString();
}

describe.each(LANGUAGES)("$name", (language) => {
	const texts = printed(language, VALUES);
	describe.each([
		["masks", shownByRunner],
		["the scrubber", shownByScrubber],
	])("%s hide", (_, shownBy) => {
		test.each(
			language.printers.map((printer) => [printer.name, printer]),
		)("%s", (_, printer: Printer) => {
			const all = texts.get(printer) ?? [];
			const frame = around(shownBy(CONTROL, all[0] ?? ""));
			const left: string[] = [];
			for (const [at, value] of VALUES.entries()) {
				if (printer.not?.test(value)) continue;
				const text = all[at] ?? "";
				const shown = shownBy(value, text);
				const rest = around(shown);
				const hidden = printer.encoded
					? shown.includes("***") && rest.length <= frame.length + 4
					: readable(value, shown).length === 0 &&
						(/[\r\n]/.test(value) || rest === frame.replaceAll("V0", `V${at}`));
				if (!hidden)
					left.push(
						`${JSON.stringify(value)}: ${JSON.stringify(text)}: ${JSON.stringify(shown)}`,
					);
			}
			expect(left).toEqual([]);
		});
	});
});
