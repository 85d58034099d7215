import { SecretError } from "../errors.ts";
import { nameOf } from "../runner/text.ts";
import { decodeUtf8 } from "../text.ts";
import type { Filter } from "./filters.ts";
import { say } from "./messages.ts";
import type { Placeholder, Template } from "./parse.ts";

/** What a template gives. */
export interface Filled {
	/** The result, in pieces. */
	readonly pieces: readonly Uint8Array[];
	/** What filters made of the parts, by the names of these. */
	readonly made: readonly {
		readonly name: string;
		readonly bytes: Uint8Array;
	}[];
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
	const made: { readonly name: string; readonly bytes: Uint8Array }[] = [];
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
				throw new SecretError(
					"malformed",
					say.partOfLines(segment.place(), name),
				);
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
		last = Buffer.from(applied(filter, last, placeholder));
		stages.push(last);
	}
	if (placeholder.filters.length === 0)
		textOf(part, placeholder, "and a template is");
	return stages;
}

function applied(
	filter: Filter,
	part: Buffer,
	placeholder: Placeholder,
): string {
	if (filter.takes === "bytes") return filter.apply(part);
	const text = textOf(part, placeholder, `which \`${filter.name}\` needs`);
	const refused = filter.refuse?.(text);
	if (refused === undefined) return filter.apply(text);
	const { place, name } = placeholder;
	throw new SecretError(
		"malformed",
		filter.name === "xml"
			? say.notXml(place(), name, nameOf(refused))
			: say.nulInShell(place(), name),
	);
}

function textOf(
	part: Buffer,
	{ place, name }: Placeholder,
	who: string,
): string {
	const text = decodeUtf8(part);
	if (text !== undefined) return text;
	throw new SecretError(
		"malformed",
		say.partNotText(place(), name, who, "is not valid UTF-8"),
	);
}
