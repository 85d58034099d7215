/** Spreads numbers: 2^32 over the golden ratio. */
const FACTOR = 0x9e3779b1;
/** Which bits of a hash say which bits of a word are set. Those above say which word. */
const ONE = 6;
const OTHER = 11;
const LEAST_SHIFT = 16;

/** Bits of the smallest set and of the largest one, as powers of two: 8 to 256 KiB are close at hand for a processor. */
const SMALLEST = 16;
const LARGEST = 21;

/** Numbers of 32 bits, of which it says for certain only that one is not among them: each sets two bits of a word. */
export class HashSet {
	readonly #bits: Int32Array;
	readonly #shift: number;

	/** With so many numbers, one of some hundred others is taken for one of them. */
	constructor(size: number) {
		const width = Math.ceil(Math.log2(size * 32));
		const within = Math.min(LARGEST, Math.max(SMALLEST, width));
		this.#bits = new Int32Array(2 ** (within - 5));
		this.#shift = LEAST_SHIFT + LARGEST - within;
	}

	add(value: number): void {
		const hash = Math.imul(value, FACTOR);
		const index = hash >>> this.#shift;
		const word = this.#bits[index] ?? 0;
		this.#bits[index] = word | (1 << (hash >>> ONE)) | (1 << (hash >>> OTHER));
	}

	has(value: number): boolean {
		return has(this.#bits, this.#shift, value);
	}

	/** The first word that may hold a line break, or the first of every other one that is in the set. */
	firstOfPairs(words: Int32Array, from: number, to: number): number {
		const bits = this.#bits;
		const shift = this.#shift;
		for (let index = from; index < to; index += 2) {
			const word = words[index] ?? 0;
			if (has(bits, shift, word) || smallBytes(word) !== 0) return index;
			if (smallBytes(words[index + 1] ?? 0) !== 0) return index + 1;
		}
		return Math.max(from, to);
	}

	/** The first word that is in the set or may hold a line break. */
	firstOfWords(words: Int32Array, from: number, to: number): number {
		const bits = this.#bits;
		const shift = this.#shift;
		let index = from;
		for (; index < to; index++) {
			const word = words[index] ?? 0;
			if (has(bits, shift, word) || smallBytes(word) !== 0) break;
		}
		return index;
	}

	/** The first word that may hold a line break, or whose first or last half begins three bytes of the set. */
	firstOfHalves(words: Int32Array, from: number, to: number): number {
		const bits = this.#bits;
		const shift = this.#shift;
		let next = words[from] ?? 0;
		let index = from;
		for (; index < to; index++) {
			const word = next;
			next = words[index + 1] ?? 0;
			if (has(bits, shift, word & THREE)) break;
			if (has(bits, shift, (word >>> 16) | ((next << 16) & THREE))) break;
			if (smallBytes(word) !== 0) break;
		}
		return index;
	}
}

export const THREE = 0xffffff;

function has(bits: Int32Array, shift: number, value: number): boolean {
	const hash = Math.imul(value, FACTOR);
	const word = bits[hash >>> shift] ?? 0;
	return ((word >>> (hash >>> ONE)) & (word >>> (hash >>> OTHER)) & 1) !== 0;
}

/** The highest bit of each byte below 14, as line breaks are; perhaps of those above such a byte too. */
export function smallBytes(word: number): number {
	return (word - 0x0e0e0e0e) & ~word & 0x80808080;
}
