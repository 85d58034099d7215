import { randomBytes, randomInt } from "node:crypto";
import { ODD_VALUES, type OddValue } from "../odd-values.ts";
import { type Needle, needlesOf } from "./needles.ts";

/** Values that nobody has seen before, and what to look for when they must not be found. */
export interface FreshValues {
	readonly values: readonly OddValue[];
	/** A text that is in every piece of every value but the short one. */
	readonly mark: string;
	/** Something that contains a value, or a piece of one, in any form, contains one of these. */
	readonly needles: readonly Needle[];
	/** When they were made, in milliseconds since the epoch: what was written down before holds none of them. */
	readonly born: number;
}

/**
 * The odd values with a mark in every piece, so that a search for a handful of strings finds all of them, and finds
 * nothing that another test put there. A value of four characters has no room for a mark: it gets four characters that
 * occur nowhere else.
 */
export function freshValues(): FreshValues {
	const born = Date.now();
	// Letters and digits have no `+` and `/` in their base64, and look the same in JSON and URIs.
	const mark = `M${randomBytes(6).toString("hex").toUpperCase()}k`;
	const short = String.fromCharCode(
		...Array.from({ length: 4 }, () => randomInt(0x4e00, 0x9fff)),
	);
	return {
		values: ODD_VALUES.map((odd) =>
			odd.value.length === short.length
				? { ...odd, value: short, pieces: [short] }
				: marked(odd, mark),
		),
		mark,
		needles: [...needlesOf(mark), ...needlesOf(short)],
		born,
	};
}

function marked({ name, value, pieces }: OddValue, mark: string): OddValue {
	const changed = new Map(pieces.map((piece) => [piece, insert(piece, mark)]));
	let marked = value;
	for (const [piece, replacement] of changed)
		marked = marked.replaceAll(piece, () => replacement);
	return { name, value: marked, pieces: [...changed.values()] };
}

/** At the end, but before the padding of base64. A large piece keeps its length and is full of it. */
function insert(piece: string, mark: string): string {
	if (piece.length > 1_024)
		return mark.padStart(piece.length, mark).slice(0, piece.length);
	const end = piece.length - (/=*$/.exec(piece)?.[0].length ?? 0);
	return piece.slice(0, end) + mark + piece.slice(end);
}
