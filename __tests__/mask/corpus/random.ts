/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same run, whatever the machine. */
export class Random {
	#state: number;

	constructor(seed: string) {
		this.#state = hashOf(seed);
	}

	/** From 0 to below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number, both ends included. */
	int(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	pick<T>(items: readonly [T, ...T[]]): T {
		return items[this.int(0, items.length - 1)] ?? items[0];
	}

	/** So many characters of an alphabet. */
	text(alphabet: string, length: number): string {
		return Array.from(
			{ length },
			() => alphabet[this.int(0, alphabet.length - 1)],
		).join("");
	}

	bytes(length: number): Buffer {
		return Buffer.from(Array.from({ length }, () => this.int(0, 255)));
	}

	/** Some of the items, each at most once. */
	some<T>(items: readonly T[], count: number): T[] {
		const keyed = items.map((item) => ({ item, order: this.next() }));
		return keyed
			.toSorted((a, b) => a.order - b.order)
			.slice(0, count)
			.map(({ item }) => item);
	}
}

/** FNV-1a. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const byte of Buffer.from(text))
		hash = Math.imul(hash ^ byte, 0x01000193);
	return hash;
}

/** A seed that nobody has used yet, short enough to be typed again. */
export function freshSeed(): string {
	return String(Math.floor(Math.random() * 1e9));
}
