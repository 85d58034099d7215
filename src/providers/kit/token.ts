/** A token that a service gave; undefined for what could stand in no header, and so is none. */
export function tokenOf(value: unknown): string | undefined {
	return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
		? value
		: undefined;
}
