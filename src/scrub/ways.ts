const FREE = -1;

/** A hash table of the ways from a state with a byte, in plain arrays: a Map takes three times as long. */
export class Ways {
	#keys = new Int32Array(1024).fill(FREE);
	#values = new Int32Array(1024);
	#count = 0;

	/** Where the way leads, or -1 when that has not been set. */
	get(state: number, byte: number): number {
		const key = keyOf(state, byte);
		const at = this.#find(key);
		return this.#keys[at] === key ? (this.#values[at] ?? -1) : -1;
	}

	/** For a way that has not been set. */
	set(state: number, byte: number, value: number): void {
		if (2 * ++this.#count > this.#keys.length) this.#enlarge();
		this.#put(keyOf(state, byte), value);
	}

	#put(key: number, value: number): void {
		const at = this.#find(key);
		this.#keys[at] = key;
		this.#values[at] = value;
	}

	/** Where the key is or belongs. */
	#find(key: number): number {
		const mask = this.#keys.length - 1;
		let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
		while (this.#keys[at] !== key && this.#keys[at] !== FREE)
			at = (at + 1) & mask;
		return at;
	}

	#enlarge(): void {
		const keys = this.#keys;
		const values = this.#values;
		this.#keys = new Int32Array(2 * keys.length).fill(FREE);
		this.#values = new Int32Array(2 * keys.length);
		for (const [index, key] of keys.entries())
			if (key !== FREE) this.#put(key, values[index] ?? 0);
	}
}

/** States are multiples of eight, and fewer than 2^24. */
function keyOf(state: number, byte: number): number {
	return (state << 5) | byte;
}
