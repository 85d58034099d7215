import { asBuffer } from "../text.ts";

const NOTHING = Buffer.alloc(0);

/** The end of a stream that is still needed, to which more is added. Bytes that were given out are never changed. */
export class Held {
	/** Where `#live` lies, with room behind it. */
	#store: Buffer = NOTHING;
	#end = 0;
	#live: Buffer = NOTHING;

	/** What was kept, and the chunk behind it. The chunk itself when nothing was, else a copy. */
	append(chunk: Uint8Array): Buffer {
		if (this.#live.length === 0) return asBuffer(chunk);
		if (this.#end + chunk.length > this.#store.length) this.#move(chunk.length);
		this.#store.set(chunk, this.#end);
		const start = this.#end - this.#live.length;
		this.#end += chunk.length;
		return this.#store.subarray(start, this.#end);
	}

	/** @param data - what `append` gave last, of which what lies before `from` is not needed any more */
	keep(data: Buffer, from: number): void {
		const copied = this.#live.length > 0;
		this.#live = from === data.length ? NOTHING : data.subarray(from);
		if (this.#live.length === 0) this.#store = NOTHING;
		else if (!copied) this.#move(0); // the chunk's owner may use its memory again
	}

	/** As much room again as is moved, so that each byte is moved once on average. */
	#move(room: number): void {
		const { length } = this.#live;
		this.#store = Buffer.allocUnsafeSlow(2 * length + room);
		this.#live.copy(this.#store);
		this.#live = this.#store.subarray(0, length);
		this.#end = length;
	}
}
