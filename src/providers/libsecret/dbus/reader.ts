import {
	alignmentOf,
	DEEPEST,
	ProtocolError,
	typesOf,
	type Value,
} from "./values.ts";

/** Reads what came. Nothing beyond its end is read, and no list is longer than what is there. */
export class Reader {
	readonly #bytes: Buffer;
	readonly #little: boolean;
	#at = 0;

	constructor(bytes: Buffer, little: boolean) {
		this.#bytes = bytes;
		this.#little = little;
	}

	pad(alignment: number): void {
		this.#at = Math.ceil(this.#at / alignment) * alignment;
	}

	read(type: string, depth = 0): Value {
		if (depth > DEEPEST) throw new ProtocolError("values nested too deeply");
		this.pad(alignmentOf(type));
		switch (type.charAt(0)) {
			case "y":
				return this.#take(1).readUInt8();
			case "b":
				return this.#unsigned(4) !== 0;
			case "n":
			case "q":
				return this.#unsigned(2);
			case "i":
			case "u":
				return this.#unsigned(4);
			case "x":
			case "t": {
				const eight = this.#take(8);
				return this.#little ? eight.readBigUInt64LE() : eight.readBigUInt64BE();
			}
			case "d": {
				const eight = this.#take(8);
				return this.#little ? eight.readDoubleLE() : eight.readDoubleBE();
			}
			case "s":
			case "o":
				return this.#text(this.#unsigned(4));
			case "g":
				return this.#text(this.#take(1).readUInt8());
			case "v": {
				const signature = this.#text(this.#take(1).readUInt8());
				if (typesOf(signature).length !== 1)
					throw new ProtocolError("a variant of several types");
				return this.read(signature, depth + 1);
			}
			case "a":
				return this.#array(type.slice(1), depth);
			default:
				return typesOf(type.slice(1, -1)).map((part) =>
					this.read(part, depth + 1),
				);
		}
	}

	#take(count: number): Buffer {
		const end = this.#at + count;
		if (end > this.#bytes.length) throw new ProtocolError("cut off");
		const taken = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return taken;
	}

	#unsigned(count: 2 | 4): number {
		const taken = this.#take(count);
		return this.#little
			? taken.readUIntLE(0, count)
			: taken.readUIntBE(0, count);
	}

	#text(length: number): string {
		const text = this.#take(length).toString();
		if (this.#take(1)[0] !== 0) throw new ProtocolError("a text without end");
		return text;
	}

	#array(type: string, depth: number): Value {
		const length = this.#unsigned(4);
		this.pad(alignmentOf(type));
		if (type === "y") return Uint8Array.from(this.#take(length));
		const end = this.#at + length;
		if (end > this.#bytes.length) throw new ProtocolError("cut off");
		const values: Value[] = [];
		while (this.#at < end) {
			const before = this.#at;
			values.push(this.read(type, depth + 1));
			if (this.#at === before) throw new ProtocolError("a value of no bytes");
		}
		if (this.#at !== end) throw new ProtocolError("a list that does not fit");
		return type.startsWith("{")
			? new Map(values.map((pair) => pair as [Value, Value]))
			: values;
	}
}
