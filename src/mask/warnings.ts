import type { Message } from "../message.ts";
import type { Choice } from "./choose.ts";
import type { MaskSet } from "./masks.ts";
import { say } from "./messages.ts";

/**
 * What is not masked of the values of a step, for the log.
 *
 * @param count - how many masks are registered
 */
export function warningsOf(
	sets: readonly MaskSet[],
	count: number,
	leftOut: Choice["leftOut"],
): readonly Message[] {
	const warnings: Message[] = [];
	const unformed = sets.filter(({ without }) => without.has("forms"));
	if (unformed.some(({ raw }) => raw.length > 0)) warnings.push(say.unformed());
	if (unformed.some(({ raw }) => raw.length === 0))
		warnings.push(say.unmasked());
	if (sets.some(({ without }) => without.has("parts")))
		warnings.push(say.unread());
	if (leftOut.size > 0) warnings.push(say.leftOut(count, listOf(leftOut)));
	return warnings;
}

/** `some in URL, and all in JSON, hex` */
function listOf(leftOut: Choice["leftOut"]): string {
	const kindsOf = (share: "some" | "all") =>
		[...leftOut].filter(([, left]) => left === share).map(([kind]) => kind);
	return (["some", "all"] as const)
		.map((share) => ({ share, kinds: kindsOf(share) }))
		.filter(({ kinds }) => kinds.length > 0)
		.map(({ share, kinds }) => `${share} in ${kinds.join(", ")}`)
		.join(", and ");
}
