import { showForeign } from "../foreign.ts";
import type { Message } from "../message.ts";
import { chooseMasks } from "./choose.ts";
import { createConcealer } from "./conceal.ts";
import { defuse } from "./defuse.ts";
import { lateReaders, loadDocuments } from "./late.ts";
import {
	isWord,
	MASK_LIMITS,
	type MaskSet,
	MOST_SECRETS,
	maskSets,
	type Value,
} from "./masks.ts";
import { decodeText } from "./mixed-text.ts";
import { toldOf } from "./told.ts";
import { warningsOf } from "./warnings.ts";

/**
 * So many forms of a value are looked for in messages: all of a short one. What other programs say, which has a value in
 * it by accident, is searched for all of any (scrub/foreign.ts).
 */
const MOST_FORMS = 2_000;

/** The values of this run, and the one place that knows in which forms they must not be seen. */
export interface Masker {
	/**
	 * Loads what reads the values, before they are learnt or masked. What reads a syntax and is not loaded when a value of it
	 * comes leaves it to be read line by line.
	 */
	load(values: readonly Value[]): Promise<void>;
	/** From now on `clean` takes the value out of text. Nothing is sent to the runner. */
	learn(value: Value): void;
	/** Registers a credential at once, in every form, when `loadDocuments` is done. What is too short to be masked is left alone. */
	protect(secret: string): void;
	/**
	 * Registers the values and their forms with the runner. Returns warnings for the log.
	 *
	 * @throws Failure when there is more to mask than a log can bear
	 */
	mask(values: readonly Value[]): readonly Message[];
	/** Registers once more what was registered, by another way: the runner reads the two streams apart. */
	repeat(setSecret: (text: string) => void): void;
	/** The values that were registered, each once. */
	registered(): readonly Uint8Array[];
	/** What is masked of each value, in a line for the debug log; none holds a value. */
	tell(values: readonly Value[]): readonly string[];
	/** What is hidden of a value: of one that is known as it was registered. */
	setOf(value: Uint8Array): MaskSet;
	/** The text with `***` in place of every known value, in any form. */
	conceal(text: string): string;
	/** Text that may enter the log: no known value in any form, and nothing that the runner takes for a command. */
	clean(text: string): string;
}

/**
 * @param setSecret - makes the runner mask a text. It gets none with a line break, since the runner would register each
 *   line of it, `}` and `-----END ...` among them
 */
export function createMasker(setSecret: (text: string) => void): Masker {
	const concealer = createConcealer();
	let sent: ReadonlySet<string> = new Set();
	const registered = new Set<Uint8Array>();
	const concealed = new WeakSet<MaskSet>();
	const ready = new WeakSet<Uint8Array>();
	// What is only learned, `[plain]` perhaps, must not use up what secrets may cost.
	const readers = lateReaders();
	const [learnedSet, secretSet] = [maskSets(readers), maskSets(readers)];
	const final = new WeakMap<Uint8Array, MaskSet>();
	let room = MOST_SECRETS;
	const learn = (set: MaskSet) => {
		// A text with more lines is no secret, or ends the step.
		if (concealed.has(set) || set.raw.length > room) return;
		for (const text of set.raw) concealer.add(text);
		for (const text of firstOf(set.forms.values(), MOST_FORMS))
			concealer.add(text);
		room -= set.raw.length;
		concealed.add(set);
	};
	const know = (value: Value): MaskSet => {
		const learned = learnedSet(value);
		const complete = learned.without.size === 0;
		const tooLarge = value.bytes.length > MASK_LIMITS.read;
		const set = complete || tooLarge ? learned : secretSet(value);
		learn(set);
		final.set(value.bytes, set);
		registered.add(value.bytes);
		return set;
	};
	const mask: Masker["mask"] = (values) => {
		const sets = values.map(know);
		const { masks, leftOut } = chooseMasks(sets, sent);
		for (const text of masks) if (!sent.has(text)) setSecret(text);
		sent = masks;
		return warningsOf(sets, sent.size, leftOut);
	};
	return {
		async load(values) {
			for (const { bytes, how } of values) {
				if (ready.has(bytes)) continue;
				const large = bytes.length > MASK_LIMITS.read;
				const text = large ? undefined : decodeText(bytes);
				const word = text !== undefined && isWord(text);
				if (!word) await loadDocuments();
				if (how === "whole") continue;
				if (text !== undefined && !word) await readers.load(text);
				ready.add(bytes);
			}
		},
		learn(value) {
			learn(learnedSet(value));
		},
		protect(secret) {
			mask([{ bytes: Buffer.from(secret), name: "" }]);
		},
		mask,
		repeat(again) {
			for (const text of sent) again(text);
		},
		registered: () => [...registered],
		tell: (values) =>
			values.flatMap(({ bytes, name }) => {
				const set = final.get(bytes);
				return set === undefined ? [] : [toldOf(name, set)];
			}),
		setOf: (bytes) => final.get(bytes) ?? learnedSet({ bytes, name: "" }),
		conceal: concealer.conceal,
		clean(text) {
			const shown = showForeign(text, concealer.conceal);
			return defuse(concealer.conceal(shown));
		},
	};
}

/** The first so many of all texts together; no more of them are made. */
function* firstOf(
	all: Iterable<Iterable<string>>,
	most: number,
): Generator<string> {
	let left = most;
	for (const texts of all)
		for (const text of texts)
			if (left-- > 0) yield text;
			else return;
}
