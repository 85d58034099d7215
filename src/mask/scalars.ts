import { canBeMasked, type Part } from "./maskable.ts";
import type { Readers } from "./reading.ts";
import { linesOf } from "./text.ts";

/** Every scalar that can be masked, whatever it is. */
export function* scalarsIn(
	text: string,
	name: string,
	readers: Readers,
): Generator<Part> {
	for (const entry of readers
		.read(text)
		.filter(({ place }) => place !== "name"))
		for (const line of linesOf(entry.text))
			if (canBeMasked(line)) yield { text: line, keys: [name, ...entry.keys] };
}
