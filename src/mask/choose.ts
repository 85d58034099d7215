import { failure } from "../errors.ts";
import { commandTails } from "../runner/commands.ts";
import { type FormKind, MASK_KINDS } from "./forms/index.ts";
import { canBeMasked } from "./maskable.ts";
import { type MaskSet, MOST_SECRETS } from "./masks.ts";
import { say } from "./messages.ts";

/** Every mask is searched in every line of log for the rest of the job, so past this many no form becomes one. */
const MOST_MASKS = 5_000;

/** What is registered, and which forms of the values are not. */
export interface Choice {
	readonly masks: ReadonlySet<string>;
	/** The kinds of which some or all are left out. */
	readonly leftOut: ReadonlyMap<FormKind, "some" | "all">;
}

/**
 * Chooses what the runner is told. The values and the secrets in them always are. Of their forms as many as there is
 * room for: the commonest kinds before the others, those of short values before those of large documents.
 *
 * @param sent - what it has been told before
 * @throws Failure when there is more to mask than a log can bear
 */
export function chooseMasks(
	sets: readonly MaskSet[],
	sent: ReadonlySet<string>,
	most = MOST_MASKS,
): Choice {
	const masks = new Set(sent);
	for (const { raw } of sets)
		for (const text of raw) {
			for (const one of withTails(text)) masks.add(one);
			if (masks.size > MOST_SECRETS) throw failure(say.tooManyLines());
		}
	const bySize = sets.toSorted((a, b) => a.raw.length - b.raw.length);
	const leftOut = new Map<FormKind, "some" | "all">();
	for (const kind of MASK_KINDS) {
		const before = masks.size;
		for (const form of newForms(kind, bySize, masks)) {
			if (masks.size >= most) {
				leftOut.set(kind, masks.size > before ? "some" : "all");
				break;
			}
			masks.add(form);
		}
	}
	return { masks, leftOut };
}

function* newForms(
	kind: FormKind,
	sets: readonly MaskSet[],
	masks: ReadonlySet<string>,
): Generator<string> {
	for (const { forms } of sets)
		for (const form of forms.get(kind) ?? []) if (!masks.has(form)) yield form;
}

/** A text, and what is left of it in the log when the runner obeys a command in it. */
function withTails(text: string): readonly string[] {
	return [text, ...commandTails(text).filter(canBeMasked)];
}
