import { SecretError } from "../../errors.ts";

/** Bytes of all values of a step together, each counted as often as it is declared. They are all in memory at once. */
export const LARGEST_TOTAL = 128 * 1024 * 1024;

/** For a value that goes beyond it. */
export function tooMuch(): SecretError {
	return new SecretError(
		"failed",
		`the values of this step are together larger than ${LARGEST_TOTAL / 1024 / 1024} MiB. Fetch them in several steps.`,
	);
}
