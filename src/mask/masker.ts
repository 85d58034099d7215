import { createConcealer } from "./conceal.ts";
import { defuse } from "./defuse.ts";
import { MASK_LIMITS, type MaskSet, masksFor } from "./masks.ts";

/** Every mask is searched in every line of log for the rest of the job, so past this many only plain text is masked. */
const MOST_MASKS = 5_000;

/** The values of this run, and the one place that knows in which forms they must not be seen. */
export interface Masker {
	/** From now on `clean` takes the value out of text. Nothing is sent to the runner. */
	learn(value: Uint8Array): void;
	/** Registers a credential at once, in every form. What is too short to be masked is left alone. */
	protect(secret: string): void;
	/** Registers every form of the values with the runner. Returns warnings for the log. */
	mask(values: readonly Uint8Array[]): readonly string[];
	/** Registers once more what was registered, by another way: the runner reads the two streams apart. */
	repeat(setSecret: (text: string) => void): void;
	/** The values that were registered, each once. */
	registered(): readonly Uint8Array[];
	/** Text that may enter the log: no known value in any form, and nothing that the runner takes for a command. */
	clean(text: string): string;
}

/**
 * @param setSecret - `core.setSecret`, or what takes its place in a test. It gets no text with a line break, since the
 *   runner would register each line of it, `}` and `-----END ...` among them
 */
export function createMasker(setSecret: (text: string) => void): Masker {
	const concealer = createConcealer();
	const sets = new WeakMap<Uint8Array, MaskSet>();
	const sent = new Set<string>();
	const registered = new Set<Uint8Array>();

	const know = (value: Uint8Array): MaskSet => {
		const known = sets.get(value);
		if (known !== undefined) return known;
		const set = masksFor(value);
		sets.set(value, set);
		for (const text of [...set.raw, ...set.derived]) concealer.add(text);
		return set;
	};
	const mask: Masker["mask"] = (values) => {
		const known = values.map(know);
		for (const value of values) registered.add(value);
		const raw = new Set(known.flatMap((set) => set.raw));
		const all = new Set([...raw, ...known.flatMap((set) => set.derived)]);
		const tooMany = all.size > MOST_MASKS;
		for (const text of tooMany ? raw : all) {
			if (!sent.has(text)) setSecret(text);
			sent.add(text);
		}
		if (tooMany) return [tooManyMasks(all.size)];
		return values.some(({ length }) => length > MASK_LIMITS.derivedBytes)
			? [TOO_LARGE]
			: [];
	};
	return {
		learn(value) {
			know(value);
		},
		protect(secret) {
			mask([Buffer.from(secret)]);
		},
		mask,
		repeat(again) {
			for (const text of sent) again(text);
		},
		registered: () => [...registered],
		clean: (text) => defuse(concealer.conceal(text)),
	};
}

const TOO_LARGE =
	"A value over 64 KiB is masked line by line as it is, but not in encoded forms (base64, hex, URL).";

function tooManyMasks(count: number): string {
	return `${count} masks would slow the job's log down, so the values are masked as they are, but not in encoded forms (base64, hex, URL).`;
}
