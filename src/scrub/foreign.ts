import type { Problem } from "../errors.ts";
import { holdsForeign, showForeign } from "../foreign.ts";
import { loadDocuments } from "../mask/late.ts";
import type { Masker } from "../mask/masker.ts";
import type { Value } from "../mask/masks.ts";

/** What other programs say, on its way into a message. */
export interface ForeignText {
	/** Remembers values that must not be seen. */
	learn(values: readonly Value[]): Promise<void>;
	/**
	 * The text without every value that is known so far, and without some more, in every form in which they may be printed,
	 * also where line breaks stand in the middle of one. To be called before lines are joined or text is cut off: of half a
	 * value nothing is found.
	 *
	 * @param more - values that are known to nobody else
	 */
	clean(text: string, more: readonly Uint8Array[]): Promise<string>;
	/** Problems with what other programs said in them, searched once more: all values are known now. */
	show(problems: readonly Problem[]): Promise<readonly Problem[]>;
}

/** In bytes. Larger values are found as they are and line by line, which the masker does; to prepare more takes seconds. */
const LARGEST = 64 * 1024;
const LARGEST_TOGETHER = 256 * 1024;

/** What takes secrets out of the text of other programs. The search is loaded when it is first needed: when one fails. */
export function createForeignText(
	masker: Pick<Masker, "load" | "learn" | "registered" | "setOf" | "conceal">,
): ForeignText {
	const learnt = new Set<Uint8Array>();
	async function cleaner(more: readonly Uint8Array[] = []) {
		await loadDocuments();
		const { compile } = await import("./index.ts");
		const known = learnt.union(new Set(masker.registered()));
		const values = [...more, ...withinLimits(known)];
		const matcher = compile(values, masker.setOf);
		return (text: string) => {
			const scrubber = matcher.scrubber();
			const scrubbed = [scrubber.push(Buffer.from(text)), scrubber.flush()];
			return masker.conceal(Buffer.concat(scrubbed).toString());
		};
	}
	return {
		async learn(values) {
			for (const { bytes } of values) learnt.add(bytes);
			await masker.load(values);
			for (const value of values) masker.learn(value);
		},
		clean: async (text, more) => (await cleaner(more))(text),
		async show(problems) {
			if (!problems.some(({ message }) => holdsForeign(message.text)))
				return problems;
			const clean = await cleaner();
			return problems.map((problem) => ({
				...problem,
				message: problem.message.with((text) => showForeign(text, clean)),
			}));
		},
	};
}

function withinLimits(values: Iterable<Uint8Array>): readonly Uint8Array[] {
	const taken: Uint8Array[] = [];
	let together = 0;
	for (const value of values) {
		if (value.length > LARGEST || together + value.length > LARGEST_TOGETHER)
			continue;
		together += value.length;
		taken.push(value);
	}
	return taken;
}
