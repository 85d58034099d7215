import { Reader } from "./reader.ts";
import { ProtocolError, typesOf, type Value, Variant } from "./values.ts";
import { Writer } from "./writer.ts";

/**
 * Messages of D-Bus (https://dbus.freedesktop.org/doc/dbus-specification.html): as much as the Secret Service needs. In its
 * place a library was weighed: those that there are bring half a megabyte, most of it for XML.
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

/** @param serial - not 0; what the answer refers to */
export function encodeCall(call: Call, serial: number): Buffer {
	const body = new Writer();
	for (const [index, type] of typesOf(call.signature).entries())
		body.write(type, call.values[index] ?? "");
	const fields = [
		[FIELDS.path, new Variant("o", call.path)],
		[FIELDS.interface, new Variant("s", call.interface)],
		[FIELDS.member, new Variant("s", call.member)],
		[FIELDS.destination, new Variant("s", call.destination)],
		...(call.signature === ""
			? []
			: [[FIELDS.signature, new Variant("g", call.signature)]]),
	];
	const head = new Writer();
	for (const byte of [0x6c, CALL, 0, 1]) head.write("y", byte);
	head.number(body.length);
	head.number(serial);
	head.write("a(yv)", fields as readonly Value[]);
	head.pad(8);
	return Buffer.concat([head.bytes(), body.bytes()]);
}

/** An answer, or what else a bus sends. */
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
	const little = order === 0x6c;
	if ((!little && order !== 0x42) || version !== 1)
		throw new ProtocolError("no message of D-Bus");
	const at = (place: number) =>
		little ? bytes.readUInt32LE(place) : bytes.readUInt32BE(place);
	const start = HEAD + Math.ceil(at(12) / 8) * 8;
	const length = start + at(4);
	if (length > LARGEST) throw new ProtocolError("a message that is too large");
	return { start, length };
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
	const [order, type = 0] = bytes;
	const little = order === 0x6c;
	if (bytes.length < length) return undefined;
	const head = new Reader(bytes.subarray(0, start), little);
	const [, , , , , , list] = typesOf("yyyyuua(yv)").map((type) =>
		head.read(type),
	);
	const fields = new Map(
		(list as readonly (readonly [number, Value])[]).map(([code, value]) => [
			code,
			value,
		]),
	);
	const text = (code: number) => {
		const value = fields.get(code);
		return typeof value === "string" ? value : undefined;
	};
	const body = new Reader(Buffer.from(bytes.subarray(start, length)), little);
	const reply = fields.get(FIELDS.replySerial);
	return {
		length,
		message: {
			type,
			replySerial: typeof reply === "number" ? reply : undefined,
			errorName: text(FIELDS.errorName),
			values: typesOf(text(FIELDS.signature) ?? "").map((type) =>
				body.read(type),
			),
		},
	};
}
