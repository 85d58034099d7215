/** Patterns lie one behind the other in slabs of this size, so that a million of them are a few objects. In bytes. */
const SLAB = 4 * 1024 * 1024;
const BITS = 22;
/** The first one begins with so many. */
const SMALL = 4 * 1024;
/** So many bytes are compared one by one. */
const NEAR = 64;

/** Patterns in the order of their bytes, none twice. */
export class PatternList implements Iterable<Buffer> {
	readonly #slabs: readonly Buffer[];
	readonly #places: Uint32Array;
	readonly #lengths: Uint32Array;
	/** Bytes of the longest of them. */
	readonly longest: number;
	/** Bytes of the longest value or form with its line breaks, as it may stand in the log. */
	readonly longestText: number;

	constructor(
		slabs: readonly Buffer[],
		places: Uint32Array,
		lengths: Uint32Array,
		longestText: number,
	) {
		this.#slabs = slabs;
		this.#places = places;
		this.#lengths = lengths;
		this.longest = lengths.reduce((most, one) => Math.max(most, one), 0);
		this.longestText = longestText;
	}

	get length(): number {
		return this.#places.length;
	}

	/** In bytes. */
	lengthOf(index: number): number {
		return this.#lengths[index] ?? 0;
	}

	/** A byte of a pattern; -1 behind its end. */
	byteAt(index: number, depth: number): number {
		if (depth >= this.lengthOf(index)) return -1;
		const place = (this.#places[index] ?? 0) + depth;
		return this.#slabs[place >>> BITS]?.[place & (SLAB - 1)] ?? -1;
	}

	*[Symbol.iterator](): Generator<Buffer> {
		for (let index = 0; index < this.length; index++) {
			const place = this.#places[index] ?? 0;
			const from = place & (SLAB - 1);
			const slab = this.#slabs[place >>> BITS];
			if (slab !== undefined)
				yield slab.subarray(from, from + this.lengthOf(index));
		}
	}
}

/** Takes patterns in any order, each with flags. */
export class PatternStore {
	readonly #slabs: Buffer[] = [];
	/** Where the next pattern goes. */
	#end = 0;
	#count = 0;
	#places = new Uint32Array(64);
	#lengths = new Uint32Array(64);
	/** The first four bytes of each as a number, and its flags. */
	#heads = new Uint32Array(64);
	#flags = new Uint8Array(64);
	#order: Uint32Array | undefined;

	/** @param pattern - of at least four bytes and no more than a slab, in Latin-1 */
	add(pattern: string, flags: number): void {
		const { length } = pattern;
		this.#makeRoom(length);
		const at = this.#count++;
		this.#order = undefined;
		if (at === this.#places.length) this.#enlarge();
		const slab = this.#slabs[this.#end >>> BITS];
		const from = this.#end & (SLAB - 1);
		slab?.write(pattern, from, "latin1");
		this.#places[at] = this.#end;
		this.#lengths[at] = length;
		this.#heads[at] = slab?.readUInt32BE(from) ?? 0;
		this.#flags[at] = flags;
		this.#end += length;
	}

	/** Those that have a flag. */
	list(flag: number, longestText: number): PatternList {
		const chosen = this.#inOrder().filter(
			(at) => ((this.#flags[at] ?? 0) & flag) !== 0,
		);
		return new PatternList(
			this.#slabs,
			chosen.map((at) => this.#places[at] ?? 0),
			chosen.map((at) => this.#lengths[at] ?? 0),
			longestText,
		);
	}

	/** Whether all of them have these flags. */
	haveAll(flags: number): boolean {
		return this.#inOrder().every((at) => this.#flags[at] === flags);
	}

	/** The patterns in order, each once, with the flags of all that are the same. */
	#inOrder(): Uint32Array {
		if (this.#order !== undefined) return this.#order;
		const order = Uint32Array.from({ length: this.#count }, (_, at) => at);
		order.sort((a, b) => this.#compare(a, b));
		let count = 0;
		for (const at of order) {
			const last = order[count - 1];
			if (last !== undefined && this.#compare(last, at) === 0)
				this.#flags[last] = (this.#flags[last] ?? 0) | (this.#flags[at] ?? 0);
			else order[count++] = at;
		}
		this.#order = order.subarray(0, count);
		return this.#order;
	}

	#compare(a: number, b: number): number {
		const heads = (this.#heads[a] ?? 0) - (this.#heads[b] ?? 0);
		if (heads !== 0) return heads;
		const one = this.#places[a] ?? 0;
		const other = this.#places[b] ?? 0;
		const first = this.#slabs[one >>> BITS];
		const second = this.#slabs[other >>> BITS];
		const length = this.#lengths[a] ?? 0;
		const otherLength = this.#lengths[b] ?? 0;
		const most = Math.min(length, otherLength);
		const from = one & (SLAB - 1);
		const to = other & (SLAB - 1);
		const near = Math.min(most, NEAR);
		for (let at = 4; at < near; at++) {
			const difference = (first?.[from + at] ?? 0) - (second?.[to + at] ?? 0);
			if (difference !== 0) return difference;
		}
		if (first === undefined || second === undefined || most <= NEAR)
			return length - otherLength;
		return first.compare(second, to, to + otherLength, from, from + length);
	}

	/** Where no more fits into the last slab, there is another one. The first ones grow. */
	#makeRoom(length: number): void {
		const start = SLAB * (this.#slabs.length - 1);
		const used = this.#end - start;
		const last = this.#slabs.at(-1);
		if (last === undefined || used + length > SLAB) {
			this.#end = this.#slabs.length * SLAB;
			const size = last === undefined ? SMALL : SLAB;
			this.#slabs.push(Buffer.allocUnsafeSlow(Math.max(size, length)));
		} else if (used + length > last.length) {
			const size = Math.min(SLAB, 2 * (used + length));
			const larger = Buffer.allocUnsafeSlow(size);
			last.copy(larger);
			this.#slabs[this.#slabs.length - 1] = larger;
		}
	}

	#enlarge(): void {
		const larger = (array: Uint32Array) => {
			const enlarged = new Uint32Array(2 * array.length);
			enlarged.set(array);
			return enlarged;
		};
		this.#places = larger(this.#places);
		this.#lengths = larger(this.#lengths);
		this.#heads = larger(this.#heads);
		const flags = new Uint8Array(this.#places.length);
		flags.set(this.#flags);
		this.#flags = flags;
	}
}
