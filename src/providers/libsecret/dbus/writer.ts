import { alignmentOf, typesOf, type Value, Variant } from "./values.ts";

/** Writes what is asked; little-endian. */
export class Writer {
	readonly #parts: number[] = [];

	get length(): number {
		return this.#parts.length;
	}

	bytes(): Buffer {
		return Buffer.from(this.#parts);
	}

	pad(alignment: number): void {
		while (this.#parts.length % alignment !== 0) this.#parts.push(0);
	}

	number(value: number): void {
		this.pad(4);
		for (let shift = 0; shift < 32; shift += 8)
			this.#parts.push((value >>> shift) & 0xff);
	}

	write(type: string, value: Value): void {
		this.pad(alignmentOf(type));
		if (value instanceof Variant) {
			this.#signature(value.signature);
			this.write(value.signature, value.value);
		} else if (type === "y" && typeof value === "number")
			this.#parts.push(value);
		else if (type === "u" && typeof value === "number") this.number(value);
		else if (type === "g" && typeof value === "string") this.#signature(value);
		else if ((type === "s" || type === "o") && typeof value === "string") {
			const text = Buffer.from(value);
			this.number(text.length);
			for (const byte of text) this.#parts.push(byte);
			this.#parts.push(0);
		} else if (type.startsWith("a")) this.#array(type.slice(1), value);
		else if (type.startsWith("(") && Array.isArray(value)) {
			for (const [index, part] of typesOf(type.slice(1, -1)).entries())
				this.write(part, value[index]);
		} else throw new TypeError(`${type} cannot be written`);
	}

	#signature(text: string): void {
		this.#parts.push(text.length, ...Buffer.from(text), 0);
	}

	#array(type: string, value: Value): void {
		const at = this.#parts.length;
		this.number(0);
		this.pad(alignmentOf(type));
		const start = this.#parts.length;
		if (value instanceof Map) {
			const [key = "", of = ""] = typesOf(type.slice(1, -1));
			for (const [name, one] of value) {
				this.pad(8);
				this.write(key, name);
				this.write(of, one);
			}
		} else if (Array.isArray(value))
			for (const one of value) this.write(type, one);
		else throw new TypeError(`a${type} cannot be written`);
		const length = new Writer();
		length.number(this.#parts.length - start);
		this.#parts.splice(at, 4, ...length.#parts);
	}
}
