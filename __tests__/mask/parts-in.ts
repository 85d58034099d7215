import { loadFor } from "../../src/mask/nested.ts";
import { partsOf } from "../../src/mask/parts.ts";
import { createReaders } from "../../src/mask/readers/index.ts";

/** The secrets in a value that its declaration says nothing of. */
export async function partsIn(
	value: string,
	name = "DOCUMENT",
): Promise<readonly string[]> {
	const readers = createReaders();
	await loadFor(value, readers);
	return partsOf(value, name, readers).parts.map(({ text }) => text);
}
