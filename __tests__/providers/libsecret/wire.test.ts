import { describe, expect, test } from "vitest";
import {
	decodeMessage,
	encodeCall,
} from "../../../src/providers/libsecret/dbus/message.ts";
import {
	ProtocolError,
	typesOf,
	type Value,
} from "../../../src/providers/libsecret/dbus/types.ts";

/** A call, made an answer: of nothing else the values are read. */
const encode = (signature: string, ...values: Value[]) => {
	const bytes = encodeCall(
		{
			...{ destination: "org.example", path: "/a", interface: "org.example.I" },
			...{ member: "M", signature, values },
		},
		7,
	);
	bytes[1] = 2;
	return bytes;
};

describe("signatures", () => {
	test.each([
		["", []],
		["s", ["s"]],
		["a{sv}u", ["a{sv}", "u"]],
		["aoo", ["ao", "o"]],
		["a{o(oayays)}", ["a{o(oayays)}"]],
		["(a(yv)u)aas", ["(a(yv)u)", "aas"]],
	])("%s", (signature, types) => {
		expect(typesOf(signature)).toEqual(types);
	});

	test.each([
		"a",
		`${"a".repeat(100)}y`,
		"(s",
		"a{s",
		"z",
		"(",
		"a".repeat(100),
		"(".repeat(100),
		"()",
		"a()",
		"a{}",
		"a(s())",
	])("%s is none", (signature) => {
		expect(() => typesOf(signature)).toThrow(ProtocolError);
	});
});

describe("messages", () => {
	const bytes = encode(
		"sva{ss}aoou",
		"text with ünï",
		["s", "in a variant"],
		new Map([["k", "v"]]),
		["/a", "/b/c"],
		"/d",
		4_000_000_000,
	);

	test("what is written is read again", () => {
		expect(decodeMessage(bytes)).toEqual({
			length: bytes.length,
			message: {
				type: 2,
				replySerial: undefined,
				errorName: undefined,
				values: [
					"text with ünï",
					"in a variant",
					new Map([["k", "v"]]),
					["/a", "/b/c"],
					"/d",
					4_000_000_000,
				],
			},
		});
	});

	test("a part of one is waited for, and what is behind one is left", () => {
		for (let length = 0; length < bytes.length; length++)
			expect(decodeMessage(bytes.subarray(0, length))).toBeUndefined();
		const two = Buffer.concat([bytes, bytes.subarray(0, 20)]);
		expect(decodeMessage(two)?.length).toBe(bytes.length);
	});

	test("bytes and numbers of either order", () => {
		// An answer as a big-endian machine would write it: (ay, u) with nothing but a signature and a serial.
		const head = Buffer.from(
			[
				"42020001 0000001c 00000001 00000013",
				"05017500 00000009 08016700 03617975 00",
			]
				.join("")
				.replaceAll(" ", ""),
			"hex",
		);
		const body = Buffer.from("0000000300ff01000000002a", "hex");
		const fields = Buffer.alloc(Math.ceil(head.length / 8) * 8);
		head.copy(fields);
		fields.writeUInt32BE(body.length, 4);
		fields.writeUInt32BE(head.length - 16, 12);
		const whole = Buffer.concat([fields, body]);
		expect(decodeMessage(whole)?.message).toEqual({
			...{ type: 2, replySerial: 9, errorName: undefined },
			values: [new Uint8Array([0, 0xff, 1]), 42],
		});
	});

	test("whatever comes is a message, a part of one, or none; never something else", () => {
		let seed = 1;
		const random = (below: number) => {
			seed = (seed * 48_271) % 2_147_483_647;
			return seed % below;
		};
		let none = 0;
		for (let round = 0; round < 20_000; round++) {
			const changed = Buffer.from(bytes);
			for (let changes = 0; changes <= random(4); changes++)
				changed[random(changed.length)] = random(256);
			try {
				decodeMessage(changed);
			} catch (thrown) {
				expect(thrown).toBeInstanceOf(ProtocolError);
				none++;
			}
		}
		expect(none).toBeGreaterThan(100);
	});

	test("a list that ends within one of its values, and values nested too deeply", () => {
		const list = encode("au", [1, 2]);
		const length = list.length - 12;
		expect(list.readUInt32LE(length)).toBe(8);
		list.writeUInt32LE(6, length);
		expect(() => decodeMessage(list)).toThrow("does not fit");
		let nested: Value = ["s", "x"];
		for (let depth = 0; depth < 60; depth++) nested = ["v", nested];
		expect(decodeMessage(encode("v", nested))?.message.values).toEqual(["x"]);
		for (let depth = 0; depth < 20; depth++) nested = ["v", nested];
		expect(() => decodeMessage(encode("v", nested))).toThrow("too deeply");
	});

	test("a list whose values take no room", () => {
		const list = encode("uuuu", 8, 0, 0, 0);
		const at = list.indexOf("uuuu\0", 0, "latin1");
		expect(at).toBeGreaterThan(0);
		list.write("a()u", at, "latin1");
		expect(() => decodeMessage(list)).toThrow(ProtocolError);
	});

	test("of what is no answer the values are not read, whatever their types", () => {
		const signal = encode("s", "x");
		signal[1] = 4;
		const at = signal.lastIndexOf("\x01s\0", undefined, "latin1");
		expect(at).toBeGreaterThan(0);
		signal.write("\x01t\0", at, "latin1");
		expect(decodeMessage(signal)?.message).toMatchObject({
			type: 4,
			values: [],
		});
	});

	test("one that says that it is too large, or of another version", () => {
		const large = Buffer.from(bytes);
		large.writeUInt32LE(0xf0000000, 4);
		expect(() => decodeMessage(large)).toThrow("too large");
		const other = Buffer.from(bytes);
		other[3] = 2;
		expect(() => decodeMessage(other)).toThrow("no message of D-Bus");
		expect(() =>
			decodeMessage(Buffer.from("HTTP/1.1 400 Bad Request")),
		).toThrow(ProtocolError);
	});
});
