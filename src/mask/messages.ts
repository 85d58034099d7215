import { kind } from "../message.ts";
import { MASK_LIMITS, MOST_SECRETS } from "./masks.ts";

const KIB = 1024;
const BEYOND = "or beyond the first 4 MiB of all values together,";

export const say = {
	...kind("too-many-lines", {
		tooManyLines: `the values hold more than ${MOST_SECRETS} lines to mask, and with so many masks the log of the job would stand still. Fetch less, deliver a large file in one line (base64) and decode it where it is used, or mark it \`[plain]\` if it is no secret.`,
	}),
	...kind("masks-incomplete", {
		leftOut: (count: number, kinds: string) =>
			`${count} masks are registered, and more would slow the log of the job down. The values and the secrets in them are masked, but not in all forms in which programs print them: ${kinds} have no mask.`,
		unformed: `A value over ${MASK_LIMITS.formed / KIB} KiB, ${BEYOND} is masked as it is written, but not in encoded forms (base64, hex, URL, JSON).`,
		unmasked: `A value that is not text and over ${MASK_LIMITS.formed / KIB} KiB, ${BEYOND} has no mask: what prints it in base64 or hex in a later step shows it in the log.`,
		unread: `A text over ${MASK_LIMITS.read / KIB} KiB, ${BEYOND} and one that would take too long is not searched for the secrets in it: each of its lines of 4 or more characters is masked, and nothing shorter than a line.`,
	}),
};
