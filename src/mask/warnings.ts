import type { Choice } from "./choose.ts";
import { MASK_LIMITS, type MaskSet } from "./masks.ts";

const KIB = 1024;

/**
 * What is not masked of the values of a step, in sentences for the log.
 *
 * @param count - how many masks are registered
 */
export function warningsOf(
	sets: readonly MaskSet[],
	count: number,
	leftOut: Choice["leftOut"],
): readonly string[] {
	const warnings: string[] = [];
	const unformed = sets.filter(({ without }) => without.has("forms"));
	if (unformed.some(({ raw }) => raw.length > 0)) warnings.push(UNFORMED);
	if (unformed.some(({ raw }) => raw.length === 0)) warnings.push(UNMASKED);
	if (sets.some(({ without }) => without.has("parts"))) warnings.push(UNREAD);
	if (leftOut.size > 0)
		warnings.push(
			`${count} masks are registered, and more would slow the log of the job down. The values and the secrets in them are masked, but not in all forms in which programs print them: ${listOf(leftOut)} have no mask.`,
		);
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

const BEYOND = "or beyond the first 4 MiB of all values together,";

const UNFORMED = `A value over ${MASK_LIMITS.formed / KIB} KiB, ${BEYOND} is masked as it is written, but not in encoded forms (base64, hex, URL, JSON).`;

const UNMASKED = `A value that is not text and over ${MASK_LIMITS.formed / KIB} KiB, ${BEYOND} has no mask: what prints it in base64 or hex in a later step shows it in the log.`;

const UNREAD = `A text over ${MASK_LIMITS.read / KIB} KiB, ${BEYOND} is not searched for the secrets in it: each of its lines of 4 or more characters is masked, and nothing shorter than a line.`;
