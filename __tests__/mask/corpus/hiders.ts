import { createMasker } from "../../../src/mask/masker.ts";
import { compile } from "../../../src/scrub/index.ts";
import { RunnerMasker } from "../../support/runner-mask.ts";
import type { Kind } from "./corpus.ts";

/** Who hides what a document holds from the log. */
export type Side = "env" | "run" | "GitHub";

export const SIDES: readonly Side[] = ["env", "run", "GitHub"];

/** A document as somebody declares it. */
export interface Declared {
	readonly kind: Kind;
	readonly text: string;
}

/** Something that takes secrets out of lines of a log. */
export interface Hider {
	/** One line, without its break. */
	readonly hide: (line: string) => string;
	/** Of a text that is hidden in part: which masks do it. Empty where there is no list of them. */
	readonly masksIn: (text: string) => readonly string[];
}

/** What the action tells the runner of a document, for the steps that follow. */
export async function masksOf({
	kind,
	text,
}: Declared): Promise<readonly string[]> {
	const masks: string[] = [];
	const masker = createMasker((mask) => masks.push(mask));
	const values = [{ bytes: Buffer.from(text), name: kind.declared }];
	await masker.load(values);
	masker.mask(values);
	return masks;
}

/** What hides these documents, each in its own way. */
export const hiders: Readonly<
	Record<Side, (documents: readonly Declared[]) => Promise<Hider>>
> = {
	env: async (documents) =>
		masked((await Promise.all(documents.map(masksOf))).flat()),
	run: async (documents) => {
		const masker = createMasker(() => undefined);
		const values = documents.map(({ kind, text }) => ({
			bytes: Buffer.from(text),
			name: kind.declared,
		}));
		await masker.load(values);
		masker.mask(values);
		const matcher = compile(masker.registered(), masker.setOf);
		const scrubber = matcher.scrubber();
		const hide = (line: string) =>
			Buffer.concat([
				scrubber.push(Buffer.from(line)),
				scrubber.flush(),
			]).toString();
		return { hide, masksIn: () => [] };
	},
	/** What `core.setSecret` and a secret of the repository give: the whole, and each of its lines. */
	GitHub: async (documents) => masked(documents.map(({ text }) => text)),
};

function masked(values: readonly string[]): Hider {
	const runner = new RunnerMasker();
	for (const value of values) runner.addMask(value);
	const hasMask = finderOf(runner.masks);
	return {
		hide: (line) => (hasMask(line) ? runner.mask(line) : line),
		masksIn: (text) => [...runner.masks].filter((mask) => text.includes(mask)),
	};
}

const START = 4;

/** Whether any of many texts stands in a line: found by how they begin, since most lines have none. */
function finderOf(texts: Iterable<string>): (line: string) => boolean {
	const byStart = new Map<string, string[]>();
	for (const text of texts) {
		const start = text.slice(0, START);
		const known = byStart.get(start);
		if (known === undefined) byStart.set(start, [text]);
		else known.push(text);
	}
	const lengths = new Set(
		Iterator.from(byStart.keys()).map((key) => key.length),
	);
	return (line) => {
		for (let at = 0; at < line.length; at++)
			for (const length of lengths)
				for (const text of byStart.get(line.slice(at, at + length)) ?? [])
					if (line.startsWith(text, at)) return true;
		return false;
	};
}
