/** How the bits of bytes are written: so many a character. */
export interface Alphabet {
	/** Its index in `ALPHABETS`. */
	readonly number: number;
	readonly bits: number;
	/** By the number that these bits are. */
	readonly characters: Uint8Array;
	/**
	 * The bits of a text with which its encodings begin, whatever stands in front of it: with no byte there, with one and with
	 * two, base64 takes six bits at a time from the first bit on, from the fifth and from the third.
	 */
	readonly starts: readonly number[];
	/** Of how many characters the lines are that programs break it into. */
	readonly columns: readonly number[];
}

const WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Base64, base64url, and hex in either case; `base64`, `openssl base64` and `xxd -p` break theirs into lines. */
export const ALPHABETS: readonly Alphabet[] = [
	{ all: `${WORD}+/`, columns: [76, 64] },
	{ all: `${WORD}-_`, columns: [] },
	{ all: "0123456789abcdef", columns: [60] },
	{ all: "0123456789ABCDEF", columns: [] },
].map(({ all, columns }, number) => ({
	number,
	bits: Math.log2(all.length),
	characters: Buffer.from(all),
	starts: all.length === 64 ? [0, 4, 2] : [0],
	columns,
}));

const BASE64URL = 1;
/** The first of the two characters that base64url has and base64 does not. */
const FIRST_OWN = 62;

/** Whether a stretch of base64url, from a bit on, is none of base64 too. In characters; of other alphabets all are. */
export function isOwn(
	bytes: Uint8Array,
	{ number }: Alphabet,
	firstBit: number,
	length: number,
): boolean {
	if (number !== BASE64URL) return true;
	const end = firstBit + 6 * length;
	for (let bit = firstBit; bit < end; bit += 6) {
		const at = bit >>> 3;
		if (bitsAt(bytes[at] ?? 0, bytes[at + 1] ?? 0, bit & 7, 6) >= FIRST_OWN)
			return true;
	}
	return false;
}

/** Some bits of two bytes, as a number. */
export function bitsAt(
	first: number,
	second: number,
	from: number,
	count: number,
): number {
	return (((first << 8) | second) >>> (16 - from - count)) & ((1 << count) - 1);
}
