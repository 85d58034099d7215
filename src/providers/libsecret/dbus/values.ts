/** A text (`s`, `o`, `g`), a number (`y`, `n`, `q`, `i`, `u`), a truth (`b`), bytes (`ay`), a list (`a`, `(...)`), a map (`a{..}`). */
export type Value =
	| string
	| number
	| bigint
	| boolean
	| Uint8Array
	| readonly Value[]
	| ReadonlyMap<Value, Value>
	| Variant;

/** A value with its type (`v`). */
export class Variant {
	readonly signature: string;
	readonly value: Value;

	constructor(signature: string, value: Value) {
		this.signature = signature;
		this.value = value;
	}
}

/** What came is no D-Bus. */
export class ProtocolError extends Error {}

const ALIGNMENTS: Readonly<Record<string, number>> = {
	...{ y: 1, g: 1, v: 1, n: 2, q: 2, b: 4, i: 4, u: 4, s: 4, o: 4, a: 4 },
	...{ x: 8, t: 8, d: 8, "(": 8, "{": 8 },
};

/** The specification's own. */
export const DEEPEST = 64;

export function alignmentOf(type: string): number {
	const found = ALIGNMENTS[type.charAt(0)];
	if (found === undefined) throw new ProtocolError("an unknown type");
	return found;
}

/** The complete types of a signature, one after the other: `a{sv}u` are `a{sv}` and `u`. */
export function typesOf(signature: string): readonly string[] {
	const types: string[] = [];
	for (let at = 0; at < signature.length; ) {
		const end = endOfType(signature, at, 0);
		types.push(signature.slice(at, end));
		at = end;
	}
	return types;
}

function endOfType(signature: string, start: number, depth: number): number {
	if (depth > DEEPEST) throw new ProtocolError("types nested too deeply");
	const first = signature.charAt(start);
	if (first === "a") return endOfType(signature, start + 1, depth + 1);
	const close = first === "(" ? ")" : first === "{" ? "}" : undefined;
	if (close === undefined) {
		alignmentOf(first);
		return start + 1;
	}
	let at = start + 1;
	// The specification has none, and a list of such values would have no end.
	if (signature.charAt(at) === close) throw new ProtocolError("an empty type");
	while (signature.charAt(at) !== close) {
		if (at >= signature.length) throw new ProtocolError("a type without end");
		at = endOfType(signature, at, depth + 1);
	}
	return at + 1;
}
