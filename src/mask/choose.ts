import { commandTails } from "../runner/commands.ts";
import { FORM_KINDS, type FormKind } from "./forms.ts";
import { canBeMasked } from "./judge/index.ts";
import type { MaskSet } from "./masks.ts";

/** Every mask is searched in every line of log for the rest of the job, so past this many no form becomes one. */
export const MOST_MASKS = 5_000;

/** What is registered, and which forms of the values are not. */
export interface Choice {
	readonly masks: ReadonlySet<string>;
	/** For each kind of which some are left out: how many, of how many. */
	readonly leftOut: ReadonlyMap<
		FormKind,
		{ readonly count: number; readonly of: number }
	>;
}

/**
 * Chooses what the runner is told. The values and the secrets in them always are. Of their forms as many as there is
 * room for: the commonest kinds before the others, those of short values before those of large documents.
 *
 * @param sent - what it has been told before
 */
export function chooseMasks(
	sets: readonly MaskSet[],
	sent: ReadonlySet<string>,
	most = MOST_MASKS,
): Choice {
	const masks = new Set(sent);
	for (const { raw } of sets)
		for (const text of raw) for (const one of withTails(text)) masks.add(one);
	const bySize = sets.toSorted((a, b) => a.raw.length - b.raw.length);
	const leftOut = new Map<FormKind, { count: number; of: number }>();
	for (const kind of FORM_KINDS) {
		const wanted = new Set<string>();
		for (const { forms } of bySize)
			for (const form of forms.get(kind) ?? [])
				if (!masks.has(form)) wanted.add(form);
		const room = Math.max(0, most - masks.size);
		for (const form of wanted.keys().take(room)) masks.add(form);
		if (wanted.size > room)
			leftOut.set(kind, { count: wanted.size - room, of: wanted.size });
	}
	return { masks, leftOut };
}

/** A text, and what is left of it in the log when the runner obeys a command in it. */
function withTails(text: string): readonly string[] {
	return [text, ...commandTails(text).filter(canBeMasked)];
}
