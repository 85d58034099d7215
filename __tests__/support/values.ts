import type { Value } from "../../src/mask/masks.ts";
import { createReaders } from "../../src/mask/readers/index.ts";
import type { Readers } from "../../src/mask/reading.ts";

/** A value for a masker. */
export function toValue(
	text: string | Uint8Array,
	name = "",
	how?: Value["how"],
): Value {
	return { bytes: Buffer.from(text), name, how };
}

/** Readers as a step has them: those that the texts need are loaded. */
export async function readersFor(...texts: string[]): Promise<Readers> {
	const readers = createReaders();
	for (const text of texts) await readers.load(text);
	return readers;
}
