import { defuse } from "./defuse.ts";
import { MASK_LIMITS, type MaskSet, masksFor } from "./masks.ts";

/** Every mask is searched in every line of log for the rest of the job, so past this many only plain text is masked. */
const MOST_MASKS = 5_000;

/** The values of this run, and the one place that knows in which forms they must not be seen. */
export interface Masker {
	/** From now on `clean` takes the value out of text. Nothing is sent to the runner. */
	learn(value: Uint8Array): void;
	/** Registers every form of the values with the runner. Returns warnings for the log. */
	mask(values: readonly Uint8Array[]): readonly string[];
	/** Text that may enter the log: no known value in any form, and nothing that the runner takes for a command. */
	clean(text: string): string;
}

/**
 * @param setSecret - `core.setSecret`, or what takes its place in a test. It gets no text with a line break, since the
 *   runner would register each line of it, `}` and `-----END ...` among them
 */
export function createMasker(setSecret: (text: string) => void): Masker {
	const known = new Set<string>();
	const sent = new Set<string>();
	let longestFirst: readonly string[] | undefined;

	const know = ({ raw, derived }: MaskSet) => {
		for (const text of [...raw, ...derived]) known.add(text);
		longestFirst = undefined;
	};
	return {
		learn: (value) => know(masksFor(value)),
		mask(values) {
			const sets = values.map((value) => masksFor(value));
			sets.forEach(know);
			const raw = new Set(sets.flatMap((set) => set.raw));
			const all = new Set([...raw, ...sets.flatMap((set) => set.derived)]);
			const tooMany = all.size > MOST_MASKS;
			for (const text of tooMany ? raw : all) {
				if (!sent.has(text)) setSecret(text);
				sent.add(text);
			}
			const warnings: string[] = [];
			if (tooMany)
				warnings.push(
					`${all.size} masks would slow the job's log down, so the values are masked as they are, but not their encoded forms (base64, hex, URL).`,
				);
			if (
				!tooMany &&
				values.some(({ length }) => length > MASK_LIMITS.derivedBytes)
			)
				warnings.push(
					"A value over 64 KiB is masked line by line as it is, but not in encoded forms (base64, hex, URL).",
				);
			return warnings;
		},
		clean(text) {
			longestFirst ??= [...known].sort((a, b) => b.length - a.length);
			let clean = text;
			for (const secret of longestFirst)
				clean = clean.replaceAll(secret, "***");
			return defuse(clean);
		},
	};
}
