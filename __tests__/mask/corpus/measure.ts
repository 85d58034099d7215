import type { Kind } from "./corpus.ts";
import { type Declared, hiders, type Side } from "./hiders.ts";
import { Random } from "./random.ts";
import { type Made, makeSecrets } from "./secrets.ts";
import { isHidden, isLost } from "./shown.ts";
import { writtenForms } from "./written.ts";

/** A secret, and the lines by which a later step may show it. */
export interface Print {
	readonly secret: Made;
	readonly lines: readonly string[];
}

/** One document of a kind with what was made for it. */
export interface Sample extends Declared {
	readonly prints: readonly Print[];
	readonly readable: readonly string[];
}

/** A secret that a later line of the log shows. */
export interface Miss {
	readonly side: Side;
	readonly kind: Kind;
	readonly secret: Made;
	/** What was printed: a line of the secret, or the way in which it stands in the document. */
	readonly printed: string;
	/** The line of the document, from 1, and its text. */
	readonly line: number;
	readonly place: string;
}

/** A harmless word that the log does not show any more. */
export interface Loss {
	readonly side: Side;
	readonly kind: Kind;
	readonly word: string;
	/** What hid it, where that is known. */
	readonly masks: readonly string[];
}

/** How well one side hides what it should, and nothing else. */
export interface Score {
	readonly secrets: number;
	readonly words: number;
	readonly misses: readonly Miss[];
	readonly losses: readonly Loss[];
}

/**
 * A document of a kind. It depends on nothing but the seed, the round and the name of the kind. Every third one has the
 * line ends of Windows.
 */
export function sample(kind: Kind, seed: string, round: number): Sample {
	const secrets = makeSecrets(new Random(`${seed}/${round}/${kind.name}`));
	const { text: written, readable } = kind.write(secrets);
	const text = round % 3 === 2 ? written.replace(/\r?\n/g, "\r\n") : written;
	const prints = secrets.made.map((secret) => ({
		secret,
		lines: linesPrinted(secret.text, text),
	}));
	return { kind, text, readable, prints };
}

/** Reads a document as a side does, and prints its secrets and its words, each in a line of its own. */
export async function measure(one: Sample, side: Side): Promise<Score> {
	const { kind, text, prints, readable } = one;
	const { hide, masksIn } = await hiders[side]([one]);
	const misses = prints.flatMap(({ secret, lines }): readonly Miss[] => {
		const printed = lines.find(
			(line) => !isHidden(line, "value is ", " here", hide),
		);
		if (printed === undefined) return [];
		return [{ side, kind, secret, printed, ...placeOf(text, secret.text) }];
	});
	const losses = readable
		.filter((word) => isLost(word, "seen: ", hide))
		.map((word) => ({ side, kind, word, masks: masksIn(word) }));
	return {
		secrets: prints.length,
		words: readable.length,
		misses,
		losses,
	};
}

/** The scores of many documents as one. */
export function sum(scores: readonly Score[]): Score {
	return {
		secrets: scores.reduce((all, { secrets }) => all + secrets, 0),
		words: scores.reduce((all, { words }) => all + words, 0),
		misses: scores.flatMap(({ misses }) => misses),
		losses: scores.flatMap(({ losses }) => losses),
	};
}

/** The share of secrets that are hidden: 1 is best. */
export function recall({ secrets, misses }: Score): number {
	return secrets === 0 ? 1 : 1 - misses.length / secrets;
}

/** The share of harmless words that are hidden as well: 0 is best. */
export function overMasking({ words, losses }: Score): number {
	return words === 0 ? 0 : losses.length / words;
}

/**
 * What a later step may print of a secret: each of its lines alone, and the same of how it stands in the document. Lines
 * under 4 characters say nothing.
 */
function linesPrinted(secret: string, text: string): readonly string[] {
	const whole = wholeToken(secret, text);
	const forms = whole ? [whole] : [secret, ...writtenForms(secret, text)];
	const lines = forms
		.flatMap((form) => form.split(/\r?\n/))
		.map((line) => line.trim())
		.filter((line) => line.length >= 4);
	return [...new Set(lines)];
}

/**
 * The token that a secret is a part of: vendors put `sk-`, `SG.` or `$2y$10$` in front, and nobody prints what is behind
 * it alone. Undefined for one that stands by itself.
 */
function wholeToken(secret: string, text: string): string | undefined {
	const at = text.indexOf(secret);
	if (at < 0 || /\s/.test(secret)) return undefined;
	const [before = ""] = /(?:1\/\/)?[\w.$-]*$/.exec(text.slice(0, at)) ?? [];
	const [behind = ""] = /^[\w.$-]*/.exec(text.slice(at + secret.length)) ?? [];
	return before + behind === "" ? undefined : before + secret + behind;
}

/** Characters of a line of the document that are shown around a secret. */
const AROUND = 80;

function placeOf(
	text: string,
	secret: string,
): { line: number; place: string } {
	const [form = ""] = writtenForms(secret, text);
	const start = Math.max(0, text.indexOf(form));
	const lines = text.slice(0, start).split("\n");
	const before = lines.at(-1) ?? "";
	const after = text.slice(start + form.length).split("\n", 1)[0] ?? "";
	const place = before.slice(-AROUND) + form + after.slice(0, AROUND);
	return { line: lines.length, place: place.trim() };
}
