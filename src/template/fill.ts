import { malformed, textOf } from "./filters.ts";
import { say } from "./messages.ts";
import type { Placeholder, Template } from "./parse.ts";

/** What a template gives. */
export interface Filled {
	/** The result, in pieces. */
	readonly pieces: readonly Uint8Array[];
	/** What filters made of the parts. */
	readonly made: readonly Made[];
}

interface Made {
	/** Of the part. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What a template is filled with. */
export interface Filling {
	/** Gives the value of a name; empty for one that may be left out and is. */
	partOf(placeholder: Placeholder): Uint8Array;
	/**
	 * Told the bytes of everything that comes to be, before more does.
	 *
	 * @throws SecretError when there are too many
	 */
	count?(bytes: number): void;
	/** Whether each line of the template means something by itself, so that no part may begin another one. */
	readonly lines?: boolean;
}

/**
 * Puts the parts of a template into their places. What a part holds is never read as a template.
 *
 * @throws SecretError `malformed` with line and column, which holds no value; and what `partOf` and `count` throw
 */
export function fill(
	{ segments }: Template,
	{ partOf, count = () => {}, lines = false }: Filling,
): Filled {
	const filtered = new Map<string, readonly Buffer[]>();
	const made: Made[] = [];
	const pieces = segments.map((segment) => {
		if (typeof segment === "string") return Buffer.from(segment);
		const part = partOf(segment);
		const { name, filters } = segment;
		const key = `${name} ${filters.map(({ name }) => name).join(" ")}`;
		let stages = filtered.get(key);
		if (stages === undefined) {
			stages = stagesOf(Buffer.from(part), segment, count);
			filtered.set(key, stages);
			if (lines && /[\r\n]/.test(stages.at(-1)?.toString("latin1") ?? ""))
				throw malformed(say.partOfLines(segment.place(), name));
			for (const bytes of stages.slice(1)) made.push({ name, bytes });
		}
		const piece = stages.at(-1) ?? part;
		count(piece.length);
		return piece;
	});
	return { pieces, made };
}

/** A part, and what each of its filters makes of the one before. What comes out last is text. */
function stagesOf(
	part: Buffer,
	placeholder: Placeholder,
	count: (bytes: number) => void,
): readonly Buffer[] {
	const stages = [part];
	let last = part;
	for (const filter of placeholder.filters) {
		// Before the next filter makes several times as much of it.
		count(last.length);
		last = Buffer.from(filter.apply(last, placeholder));
		stages.push(last);
	}
	if (placeholder.filters.length === 0)
		textOf(part, placeholder, "and a template is");
	return stages;
}
