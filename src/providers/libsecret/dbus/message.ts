import {
	alignmentOf,
	DEEPEST,
	ProtocolError,
	partsOf,
	typesOf,
	type Value,
} from "./types.ts";

/**
 * Messages of D-Bus (https://dbus.freedesktop.org/doc/dbus-specification.html): as much as the Secret Service needs. In its
 * place libraries were weighed: they bring a quarter of a megabyte, most of it for what is not done here.
 */

/** A call of a method. */
export interface Call {
	readonly destination: string;
	readonly path: string;
	readonly interface: string;
	readonly member: string;
	readonly signature: string;
	readonly values: readonly Value[];
}

const CALL = 1;
/** Of messages that answer a call. */
export const RETURN = 2;
export const ERROR = 3;
const FIELDS = {
	path: 1,
	interface: 2,
	member: 3,
	errorName: 4,
	replySerial: 5,
	destination: 6,
	signature: 8,
} as const;

const LITTLE = 0x6c;
const BIG = 0x42;

/** @param serial - not 0; what the answer refers to */
export function encodeCall(call: Call, serial: number): Buffer {
	const body: number[] = [];
	for (const [index, type] of typesOf(call.signature).entries())
		write(body, type, call.values[index] ?? "");
	const head = [LITTLE, CALL, 0, 1];
	write(head, "u", body.length);
	write(head, "u", serial);
	write(head, "a(yv)", [
		[FIELDS.path, ["o", call.path]],
		[FIELDS.interface, ["s", call.interface]],
		[FIELDS.member, ["s", call.member]],
		[FIELDS.destination, ["s", call.destination]],
		[FIELDS.signature, ["g", call.signature]],
	]);
	pad(head, 8);
	return Buffer.from([...head, ...body]);
}

function pad(bytes: number[], alignment: number): void {
	while (bytes.length % alignment !== 0) bytes.push(0);
}

/** Little-endian. */
function write(bytes: number[], type: string, value: Value): void {
	pad(bytes, alignmentOf(type));
	if (type === "y" && typeof value === "number") bytes.push(value);
	else if (type === "u" && typeof value === "number")
		bytes.push(...word(value));
	else if (typeof value === "string") {
		const text = Buffer.from(value);
		bytes.push(
			...(type === "g" ? [text.length] : word(text.length)),
			...text,
			0,
		);
	} else if (type === "v" && Array.isArray(value)) {
		const [signature = "", inner = ""] = value;
		write(bytes, "g", signature);
		write(bytes, String(signature), inner);
	} else if (type.startsWith("(") && Array.isArray(value))
		for (const [index, part] of partsOf(type).entries())
			write(bytes, part, value[index] ?? "");
	else if (type.startsWith("a"))
		writeList(bytes, type.slice(1), [...(value as Iterable<Value>)]);
	else throw new TypeError(`${type} cannot be written`);
}

/** The entries of a map are written as lists of two. */
function writeList(
	bytes: number[],
	type: string,
	values: readonly Value[],
): void {
	const at = bytes.length;
	bytes.push(...word(0));
	pad(bytes, alignmentOf(type));
	const start = bytes.length;
	for (const value of values)
		write(bytes, type.startsWith("{") ? `(${type.slice(1, -1)})` : type, value);
	bytes.splice(at, 4, ...word(bytes.length - start));
}

function word(value: number): readonly number[] {
	return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}

/** An answer, or what else a bus sends, of which the values are not read. */
export interface Message {
	readonly type: number;
	readonly replySerial: number | undefined;
	readonly errorName: string | undefined;
	readonly values: readonly Value[];
}

/** The specification's own, in bytes. */
const LARGEST = 128 * 1024 * 1024;

/** The least by which a message tells how long it is. */
export const HEAD = 16;

/**
 * How many bytes a message takes, and those of them before its values.
 *
 * @param bytes - `HEAD` of them at least
 * @throws ProtocolError
 */
export function measure(bytes: Buffer): {
	readonly start: number;
	readonly length: number;
} {
	const [order, , , version] = bytes;
	if ((order !== LITTLE && order !== BIG) || version !== 1)
		throw new ProtocolError("no message of D-Bus");
	const at = (place: number) => wordAt(bytes, place, order === LITTLE);
	const start = HEAD + Math.ceil(at(12) / 8) * 8;
	const length = start + at(4);
	if (length > LARGEST) throw new ProtocolError("a message that is too large");
	return { start, length };
}

function wordAt(bytes: Buffer, place: number, little: boolean): number {
	return little ? bytes.readUInt32LE(place) : bytes.readUInt32BE(place);
}

/**
 * The first message of what came so far.
 *
 * @returns it, and how many bytes it takes; undefined while it is not whole
 * @throws ProtocolError
 */
export function decodeMessage(
	bytes: Buffer,
): { readonly message: Message; readonly length: number } | undefined {
	if (bytes.length < HEAD) return undefined;
	const { start, length } = measure(bytes);
	if (bytes.length < length) return undefined;
	const [order, type = 0] = bytes;
	const little = order === LITTLE;
	const head = new Reader(bytes.subarray(0, start), little, HEAD - 4);
	const fields = new Map(
		(head.read("a(yv)") as [number, Value][]).map((field) => field),
	);
	const text = (code: number) => {
		const value = fields.get(code);
		return typeof value === "string" ? value : undefined;
	};
	const body = new Reader(bytes.subarray(start, length), little);
	const serial = fields.get(FIELDS.replySerial);
	const isAnswer = type === RETURN || type === ERROR;
	return {
		length,
		message: {
			type,
			replySerial: typeof serial === "number" ? serial : undefined,
			errorName: text(FIELDS.errorName),
			values: isAnswer
				? typesOf(text(FIELDS.signature) ?? "").map((type) => body.read(type))
				: [],
		},
	};
}

/** Reads what came. Nothing beyond its end is read, and no list is longer than what is there. */
class Reader {
	readonly #bytes: Buffer;
	readonly #little: boolean;
	#at: number;

	constructor(bytes: Buffer, little: boolean, at = 0) {
		this.#bytes = bytes;
		this.#little = little;
		this.#at = at;
	}

	read(type: string, depth = 0): Value {
		if (depth > DEEPEST) throw new ProtocolError("values nested too deeply");
		this.#pad(type);
		switch (type.charAt(0)) {
			case "y":
				return this.#take(1).readUInt8();
			case "u":
				return this.#word();
			case "s":
			case "o":
				return this.#text(this.#word());
			case "g":
				return this.#text(this.#take(1).readUInt8());
			case "v": {
				const [inner, ...more] = typesOf(String(this.read("g")));
				if (inner === undefined || more.length > 0)
					throw new ProtocolError("a variant of several types");
				return this.read(inner, depth + 1);
			}
			case "a":
				return this.#list(type.slice(1), depth);
			default:
				return partsOf(type).map((part) => this.read(part, depth + 1));
		}
	}

	#pad(type: string): void {
		const alignment = alignmentOf(type);
		this.#at = Math.ceil(this.#at / alignment) * alignment;
	}

	#take(count: number): Buffer {
		const end = this.#at + count;
		if (end > this.#bytes.length) throw new ProtocolError("cut off");
		const taken = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return taken;
	}

	#word(): number {
		return wordAt(this.#take(4), 0, this.#little);
	}

	#text(length: number): string {
		const text = this.#take(length).toString();
		if (this.#take(1)[0] !== 0) throw new ProtocolError("a text without end");
		return text;
	}

	#list(type: string, depth: number): Value {
		const length = this.#word();
		this.#pad(type);
		if (type === "y") return Uint8Array.from(this.#take(length));
		const end = this.#at + length;
		if (end > this.#bytes.length) throw new ProtocolError("cut off");
		const values: Value[] = [];
		while (this.#at < end) values.push(this.read(type, depth + 1));
		if (this.#at !== end) throw new ProtocolError("a list that does not fit");
		return type.startsWith("{") ? new Map(values as [Value, Value][]) : values;
	}
}
