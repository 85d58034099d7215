import { late } from "../../text.ts";

/** Makes of a text what a program prints for it. */
export type Rewrite = (text: string) => string;

/** Puts something else for some characters of a text. */
export function replacing(
	characters: RegExp,
	as: (character: string) => string,
): Rewrite {
	return (text) => text.replace(characters, as);
}

/** @param pairs - each character with what stands for it */
export function mapping(pairs: Readonly<Record<string, string>>): Rewrite {
	const known = new Map(Object.entries(pairs));
	return replacing(anyOf(pairs), (one) => known.get(one) ?? one);
}

/** Any character that is a key. */
function anyOf(pairs: Readonly<Record<string, string>>): RegExp {
	return new RegExp(`[${inClass(Object.keys(pairs).join(""))}]`, "gu");
}

/** Characters as they stand in a class of a regular expression. */
export function inClass(characters: string): string {
	return characters.replace(/[\\\]^-]/g, "\\$&");
}

/** So many sets of characters are remembered, and sets of so many: with more, to compare takes longer than it saves. */
const MOST_SETS = 1_000;
const LARGEST_SET = 12;

/**
 * Of rules that treat each character by itself, or by the one beside it, those that make different things of a text: each
 * is tried with all pairs of the odd characters that the text has. Documents have thousands of lines with the same few,
 * of which nearly all rules make the same. A set that comes once is not worth it.
 */
export function differing(
	rules: readonly Rewrite[],
): (text: string) => readonly Rewrite[] {
	const known = new Map<string, readonly Rewrite[]>();
	return (text) => {
		const odd = oddIn(text);
		if (odd.length > LARGEST_SET) return rules;
		const key = odd.sort().join("");
		const before = known.get(key);
		if (before === undefined && known.size >= MOST_SETS) return rules;
		const chosen = before === rules ? chooseFor(odd, rules) : (before ?? rules);
		known.set(key, chosen);
		return chosen;
	};
}

/**
 * The odd characters of a text. No rule knows one letter outside of ASCII from another, but by how long its number is, so
 * few stand for all of them: else a line of Chinese has too many, and each rule is tried with each line.
 */
function oddIn(text: string): string[] {
	const odd = [...new Set(text.match(/\W/gu))];
	return [
		...new Set(
			odd.flatMap((one) => (LETTER().test(one) ? standingFor(one) : one)),
		),
	];
}

const LETTER = late(String.raw`\p{L}`);

/** Letters with numbers of the same length, the digits of which change with their case. */
function standingFor(letter: string): readonly string[] {
	const code = letter.codePointAt(0) ?? 0;
	if (code < 0x100) return ["\u00ef"];
	return code < 0x10000 ? ["\u05ea", "\uabcd"] : ["\u{2abcd}"];
}

function chooseFor(
	odd: readonly string[],
	rules: readonly Rewrite[],
): readonly Rewrite[] {
	const pairs = odd.flatMap((one) => odd.map((next) => one + next)).join("");
	const byResult = new Map(rules.map((rule) => [rule(pairs), rule]));
	byResult.delete(pairs);
	return [...byResult.values()];
}

/** One rewriting after the other. */
export function inTurn(...rewrites: readonly Rewrite[]): Rewrite {
	return (text) => rewrites.reduce((form, rewrite) => rewrite(form), text);
}

/** The code of a character in hexadecimal digits. */
export function hexDigits(character: string, least: number): string {
	return (character.codePointAt(0) ?? 0).toString(16).padStart(least, "0");
}

/** Something for each byte of a character in UTF-8. */
export function perByte(
	character: string,
	as: (byte: number) => string,
): string {
	const code = character.charCodeAt(0);
	return code < 0x80
		? as(code)
		: Array.from(Buffer.from(character), as).join("");
}
