/** What came is no D-Bus. */
export class ProtocolError extends Error {}

/**
 * A text (`s`, `o`, `g`), a number (`y`, `u`), bytes (`ay`), a list (`a`, `(...)`), a map (`a{..}`). A variant (`v`) is
 * written as its type and its value, and read as its value.
 */
export type Value =
	| string
	| number
	| Uint8Array
	| readonly Value[]
	| ReadonlyMap<Value, Value>;

/** The types of the Secret Service's methods. A call of anything else would be a mistake, and so is its answer. */
const ALIGNMENTS: Readonly<Record<string, number>> = {
	...{ y: 1, g: 1, v: 1, u: 4, s: 4, o: 4, a: 4, "(": 8, "{": 8 },
};

/** The specification's own. */
export const DEEPEST = 64;

/** @throws ProtocolError for a type that is not known here */
export function alignmentOf(type: string): number {
	const found = ALIGNMENTS[type.charAt(0)];
	if (found === undefined) throw new ProtocolError("an unknown type");
	return found;
}

/**
 * The complete types of a signature, one after the other: `a{sv}u` are `a{sv}` and `u`.
 *
 * @throws ProtocolError
 */
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
	alignmentOf(first);
	if (first !== "(" && first !== "{") return start + 1;
	const close = first === "(" ? ")" : "}";
	let at = start + 1;
	// The specification has none, and a list of such values would have no end.
	if (signature.charAt(at) === close) throw new ProtocolError("an empty type");
	while (signature.charAt(at) !== close)
		at = endOfType(signature, at, depth + 1);
	return at + 1;
}

/** The types inside of a list or map entry: `(oayays)`. */
export function partsOf(type: string): readonly string[] {
	return typesOf(type.slice(1, -1));
}
