import { ALPHABETS, type Alphabet, bitsAt } from "./alphabets.ts";

/** Bytes lie one behind the other in slabs of this size, so that a million patterns are a few objects. */
export const SLAB = 4 * 1024 * 1024;
export const BITS = 22;
/** A kind of pattern: bytes as they are, or the number of an alphabet and the bit of the first byte with which it begins. */
export const PLAIN = 0xff;
export const kindOf = ({ number }: Alphabet, bit: number) =>
	(number << 3) | bit;

/** Where patterns lie. Those that are an encoding are not written out: each of their bytes is made of the bits that it stands for. */
export interface Texts {
	readonly slabs: readonly Uint8Array[];
	readonly places: Uint32Array;
	/** In bytes of the pattern. */
	readonly lengths: Uint32Array;
	readonly kinds: Uint8Array;
}

export function textsOf(slabs: readonly Uint8Array[], count: number): Texts {
	return {
		slabs,
		places: new Uint32Array(count),
		lengths: new Uint32Array(count),
		kinds: new Uint8Array(count),
	};
}

/** A byte of a pattern that is as long as that. */
export function byteOf(
	{ slabs, places, kinds }: Texts,
	index: number,
	depth: number,
): number {
	const place = places[index] ?? 0;
	const kind = kinds[index] ?? 0;
	if (kind === PLAIN) return byteIn(slabs, place + depth);
	const alphabet = ALPHABETS[kind >>> 3];
	if (alphabet === undefined) return 0;
	const { bits, characters } = alphabet;
	const bit = (kind & 7) + bits * depth;
	const at = place + (bit >>> 3);
	const number = bitsAt(
		byteIn(slabs, at),
		byteIn(slabs, at + 1),
		bit & 7,
		bits,
	);
	return characters[number] ?? 0;
}

/** Four bytes of a pattern as a number, the first one highest. None counts as zero. */
export function fourOf(texts: Texts, index: number, depth: number): number {
	const end = Math.min(depth + 4, texts.lengths[index] ?? 0);
	let four = 0;
	for (let at = depth; at < depth + 4; at++)
		four = (four << 8) | (at < end ? byteOf(texts, index, at) : 0);
	return four >>> 0;
}

function byteIn(slabs: readonly Uint8Array[], place: number): number {
	return slabs[place >>> BITS]?.[place & (SLAB - 1)] ?? 0;
}
