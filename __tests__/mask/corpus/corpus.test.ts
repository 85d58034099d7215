import { describe, expect, test } from "vitest";
import { RunnerMasker } from "../../support/runner-mask.ts";
import { HALVES, kindsOf } from "./kinds.ts";
import { sample } from "./measure.ts";
import { isHidden, isLost } from "./shown.ts";
import { writtenForms } from "./written.ts";

/** A fixed seed: what fails here fails again. */
const SEED = "corpus";
const ROUNDS = 5;

const halves = await Promise.all(HALVES.map(kindsOf));
const kinds = halves.flat();

describe("the corpus of masks", () => {
	test("its kinds have names of their own", () => {
		const names = kinds.map(({ name }) => name);
		expect(names.length).toBeGreaterThanOrEqual(80);
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	});

	test.each(kinds)("$name: its document holds what it says", (kind) => {
		for (let round = 0; round < ROUNDS; round++) {
			const { text, prints, readable } = sample(kind, SEED, round);
			const secrets = prints.map(({ secret }) => secret);
			expect(secrets.length + readable.length).toBeGreaterThan(0);
			for (const secret of secrets)
				expect(
					writtenForms(secret.text, text),
					`${secret.kind} ${secret.text} in\n${text}`,
				).not.toEqual([]);
			for (const word of readable) {
				expect(word.length, word).toBeGreaterThanOrEqual(4);
				expect(stands(word, text), `${word} in\n${text}`).toBe(true);
				expect(
					secrets.filter((secret) => secret.text.includes(word)),
					word,
				).toEqual([]);
			}
		}
	});

	test.each(
		kinds,
	)("$name: its secrets can be hidden without its words", (kind) => {
		for (let round = 0; round < ROUNDS; round++) {
			const { prints, readable } = sample(kind, SEED, round);
			const runner = new RunnerMasker();
			for (const { lines } of prints)
				for (const line of lines) runner.addMask(line);
			const hide = (line: string) => runner.mask(line);
			for (const line of prints.flatMap(({ lines }) => lines))
				expect(isHidden(line, "", "", hide), line).toBe(true);
			expect(readable.filter((word) => isLost(word, "", hide))).toEqual([]);
		}
	});

	test.each(kinds)("$name: the same seed writes the same document", (kind) => {
		const first = sample(kind, SEED, 0);
		expect(sample(kind, SEED, 0)).toEqual(first);
		// A document that is public throughout has nothing to make anew.
		if (first.prints.length > 0)
			expect(sample(kind, SEED, 1).text).not.toBe(first.text);
	});
});

/** Words are shown as a log shows them, so a syntax may write them with escapes, as it does secrets. */
function stands(word: string, text: string): boolean {
	return text.includes(word) || writtenForms(word, text).length > 0;
}
