/**
 * Stands in for axios in the bundle. node-vault loads it at its start, though it sends nothing with it once it has been
 * given another way to send. Loading it would cost more than a whole read.
 */
export function create(): never {
	throw new Error("axios is not part of this bundle");
}
