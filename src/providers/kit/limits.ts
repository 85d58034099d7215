import { SecretError } from "../../errors.ts";
import { say } from "./messages.ts";

/** Bytes of all values of a step together, each counted as often as it is declared. They are all in memory at once. */
export const LARGEST_TOTAL = 128 * 1024 * 1024;

/** For a value that goes beyond it. */
export function tooMuch(): SecretError {
	return new SecretError("failed", say.tooMuch(LARGEST_TOTAL / 1024 / 1024));
}
